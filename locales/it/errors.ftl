### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Questo campo è vuoto.
rec-field-required = Compilalo, per favore.
err-field-too-long = Questo testo supera i { $max } caratteri.
rec-field-too-long = Accorcialo a { $max } caratteri al massimo.
err-field-too-many-lines = Questo testo supera le { $max } righe.
rec-field-too-many-lines = Scrivilo in { $max } righe al massimo.
err-field-control-character = Questo testo contiene un carattere invisibile o illeggibile.
rec-field-control-character = Svuota il campo e scrivi di nuovo, senza incollare.
err-field-unprintable-character = I documenti che stampiamo non possono mostrare il carattere «{ $character }».
rec-field-unprintable-character = Scrivilo con altre lettere, come nelle righe leggibili del tuo documento d’identità.

## Names

err-field-name-no-letter = Questo nome non contiene lettere.
rec-field-name-no-letter = Scrivi il tuo nome come figura sul tuo documento d’identità. Basta una lettera.
err-field-name-link = Questo sembra un indirizzo web, non un nome.
rec-field-name-link = Scrivi qui il tuo nome, e nient’altro.
err-field-name-email = Questo sembra un indirizzo email, non un nome.
rec-field-name-email = Scrivi qui il tuo nome. L’indirizzo email ha un campo a parte.

## E-mail addresses

err-field-email-missing-at = In questo indirizzo email manca la @.
rec-field-email-missing-at = Scrivilo per intero, come nome@example.org.
err-field-email-several-at = Questo indirizzo email contiene più di una @.
rec-field-email-several-at = Scrivi un solo indirizzo, come nome@example.org.
err-field-email-space = Questo indirizzo email contiene uno spazio.
rec-field-email-space = Togli lo spazio. Se hai scritto due indirizzi, lasciane uno.
err-field-email-no-local = Non c’è nulla prima della @ in questo indirizzo email.
rec-field-email-no-local = Scrivilo per intero, come nome@example.org.
err-field-email-no-domain = Non c’è nulla dopo la @ in questo indirizzo email.
rec-field-email-no-domain = Scrivilo per intero, come nome@example.org.
err-field-email-domain-no-dot = Manca un punto dopo la @.
rec-field-email-domain-no-dot = Controlla la fine dell’indirizzo: spesso è .it, .org o .com.
err-field-email-dots = In questo indirizzo email c’è un punto di troppo.
rec-field-email-dots = Cerca due punti di seguito, oppure un punto accanto alla @, all’inizio o alla fine.
err-field-email-character = Il carattere «{ $character }» non può stare lì in un indirizzo email.
rec-field-email-character = Toglilo, o copia l’indirizzo dal tuo programma di posta.
err-field-email-domain = Ciò che segue la @ non è il nome di un server di posta.
rec-field-email-domain = Controlla come è scritto, per esempio: example.org.
err-field-email-too-long = Questo indirizzo email è più lungo di quanto possa essere un indirizzo.
rec-field-email-too-long = Controlla che il campo contenga solo il tuo indirizzo.

## Dates

err-field-date-format = Non siamo riusciti a capire questa data.
rec-field-date-format = Scrivi giorno, mese e anno, come 31/12/1990.
err-field-date-impossible = Questo giorno non esiste in nessun calendario.
rec-field-date-impossible = Controlla il giorno e il mese.
err-field-date-future = Questa data non è ancora arrivata.
rec-field-date-future = Controlla l’anno.
err-field-date-too-old = Questa data risale a più di 120 anni fa.
rec-field-date-too-old = Controlla l’anno.
err-field-under-age = Per partecipare qui l’età minima è di { $minimum } anni.
rec-field-under-age = Se la data è sbagliata, correggila. Se è giusta, puoi comunque fare passaparola.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Il tuo paese non accetta qui questo documento.
rec-document-unknown = Scegli uno dei documenti dell’elenco.
err-number-format = Questo non sembra un numero di questo documento.
rec-number-format = Ha la forma { $shape }, dove 0 è una cifra qualsiasi e A una lettera qualsiasi. Spazi e trattini non contano.
err-number-checksum = Una cifra o una lettera di questo numero è sbagliata: non corrispondono tra loro.
rec-number-checksum = Confrontalo con il tuo documento, carattere per carattere.
err-number-impossible = Un numero simile non può esistere: una delle sue parti, spesso la data di nascita, è impossibile.
rec-number-impossible = Confrontalo con il tuo documento, carattere per carattere, e controlla di aver scelto il documento giusto.
err-number-unusual = Da controllare: questo numero non somiglia a quelli che conosciamo.
rec-number-unusual = La maggior parte ha la forma { $shape }, dove 0 è una cifra qualsiasi e A una lettera qualsiasi. Se il tuo è scritto così sul documento, confermalo.
err-number-check-digit = Da controllare: l’ultima cifra non corrisponde alle altre come nella maggior parte dei numeri.
rec-number-check-digit = Confrontalo con il tuo documento, cifra per cifra. Se è scritto così, confermalo.
err-postal-code-unusual = Da controllare: questo codice postale non somiglia a quelli del paese che hai scelto.
rec-postal-code-unusual = La maggior parte ha la forma { $shape }, dove 0 è una cifra qualsiasi e A una lettera qualsiasi. Se il tuo è giusto, confermalo.
err-country-unknown = Non conosciamo questo paese.
rec-country-unknown = Scegli dall’elenco il paese in cui vivi.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Non è selezionato nulla.
       *[other] Sono selezionate meno di { $minimum } caselle.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Seleziona almeno una delle caselle che ti riguardano.
       *[other] Seleziona almeno { $minimum } delle caselle che ti riguardano.
    }
err-target-unknown = Il modulo conteneva una scelta che questa campagna non prevede.
rec-target-unknown = Ricarica la pagina e scegli tra ciò che mostra.
err-consent-required = Questa casella non è selezionata, e senza non è possibile aderire.
rec-consent-required = Leggila, poi selezionala se sei d’accordo. Se non lo sei, non aderire.
err-consent-unknown = Il modulo conteneva una casella che questa campagna non prevede.
rec-consent-unknown = Ricarica la pagina e compila il modulo che mostra.
err-territory-required = Non è stato scelto alcun paese.
rec-territory-required = Scegli il paese che ti dà il diritto di partecipare.
err-territory-unknown = Questo paese non è tra quelli che possono partecipare qui.
rec-territory-unknown = Scegline uno dall’elenco.
err-too-many-inputs = Il modulo conteneva più campi di quanti ne abbia la pagina.
rec-too-many-inputs = Ricarica la pagina e compila il modulo che mostra.

## Pages

err-page-not-found = A questo indirizzo non c’è nessuna pagina.
rec-page-not-found = Controlla l’indirizzo, o riparti dalla pagina iniziale.
err-method-not-allowed = Questo indirizzo non accetta ciò che gli è stato inviato.
rec-method-not-allowed = Torna alla pagina e usa i suoi pulsanti.
err-server-busy = In questo momento ci sono più persone di quante il server possa servirne.
rec-server-busy = Riprova tra un minuto. Tieni aperta questa pagina: nulla di ciò che hai scritto va perso.
err-disk-full = Il server non ha più spazio, quindi nulla è stato registrato. Nulla di quanto registrato prima è andato perso.
rec-disk-full = Riprova tra un’ora. Se il problema continua, avvisa l’organizzazione che promuove la campagna.
err-outcome-unknown = Il disco ha avuto un guasto mentre la tua richiesta veniva registrata. Nessuno sa ancora se sia stata registrata.
rec-outcome-unknown = Aspetta un minuto, poi invia di nuovo lo stesso modulo o premi di nuovo lo stesso pulsante: nessuno conta due volte.
err-internal = Qualcosa si è rotto dalla nostra parte.
rec-internal = Riprova. Se succede ancora, scrivici con il riferimento qui sotto.
err-bad-request = Il server non capisce questa richiesta.
rec-bad-request = Torna indietro e riprova; se hai scritto o copiato l’indirizzo, controlla che sia intero.
err-timeout = La richiesta è durata troppo a lungo ed è stata interrotta.
rec-timeout = Riprova: anche se fosse andata a buon fine, nessuno conta due volte.

## Forms

err-form-too-large = Il modulo era più grande di quanto questa pagina accetti, quindi non è stato letto.
rec-form-too-large = Accorcia ciò che hai scritto, poi invialo di nuovo.
err-wrong-content-type = Ciò che è stato inviato non è un modulo di questo sito.
rec-wrong-content-type = Torna alla pagina e invia il modulo da lì.
err-invalid-utf8 = Ciò che è stato inviato contiene caratteri illeggibili.
rec-invalid-utf8 = Torna indietro, svuota i campi in cui hai incollato del testo e scrivilo a mano.
err-form-expired = Questo modulo è rimasto aperto troppo a lungo e non è più valido.
rec-form-expired = Ciò che hai scritto è ancora qui: controllalo e invialo di nuovo.
err-spam-check-failed = Non siamo riusciti a capire se a inviare questo modulo sia stata una persona.
rec-spam-check-failed = Aspetta qualche secondo e invialo di nuovo. Se non basta, prova con un altro browser.

## Campaigns

err-campaign-closed = Questa campagna è chiusa: non è più possibile aderire.
rec-campaign-closed = Puoi leggere com’è andata. Se hai aderito, la tua ricevuta resta valida.
err-campaign-not-open = Questa campagna non è ancora aperta.
rec-campaign-not-open = La sua pagina dice da quale giorno si può aderire.

## Withdrawal

err-code-mistyped = Questo codice di revoca contiene un errore di battitura.
rec-code-mistyped = Confrontalo con la tua ricevuta, gruppo per gruppo. Non usa né I, né L, né O, né U.
err-code-unknown = Nessuna adesione corrisponde a questo codice di revoca, oppure è già stata revocata.
rec-code-unknown = Controlla che venga dalla ricevuta di questa campagna. Se l’hai perso, scrivi all’organizzazione.
err-code-damaged = La tua adesione conta, ma la sua registrazione su questo server è danneggiata e questo codice non può revocarla.
rec-code-damaged = Scrivi all’organizzazione che guida la campagna: lei può.

## Attempts and repetitions

err-too-many-attempts = Troppi tentativi in poco tempo.
rec-too-many-attempts = Aspetta un minuto, poi invia di nuovo.
err-form-too-fast = Questo modulo è stato inviato più in fretta di quanto una persona possa compilarlo.
rec-form-too-fast = Aspetta qualche secondo, poi invialo di nuovo.
link-counted-what = Sei già nel conteggio, grazie a una conferma precedente.
link-counted-todo = Non devi fare altro: nessuno conta due volte. La ricevuta ti è stata inviata per email in quel momento.
err-store-failed = Il server non è riuscito a scriverlo, quindi nulla è stato registrato.
rec-store-failed = Riprova tra un minuto.
err-store-behind = Questo sito per il momento è chiuso: i dati del suo server sono più vecchi di quanto è già stato pubblico.
rec-store-behind = Non si registra nulla finché chi lo gestisce non vi ha rimediato, o non ha detto pubblicamente che cosa è andato perso. Conserva la ricevuta e i messaggi che hai avuto, e torna più tardi.
err-field-marks = Questo testo ha su una lettera più accenti o segni di quanti ne usi qualsiasi scrittura, oppure un segno senza lettera.
rec-field-marks = Svuota il campo e scrivi di nuovo, come sul tuo documento d’identità.
err-field-latin-needed = I documenti che stampiamo non possono mostrare le lettere di questo nome.
rec-field-latin-needed = Scrivi qui lo stesso nome in lettere latine, come sul tuo passaporto. Conserviamo entrambe le grafie.

## A campaign that is not what was published

err-campaign-altered = Questa campagna è ferma: ciò che il server ne conserva non è ciò che è stato pubblicato.
rec-campaign-altered = Nessuno può aderire finché non si rimedia. Ciò che è stato contato resta nel suo registro pubblico. Chi la organizza e chi gestisce questo server devono confrontare le due cose; torna più tardi.
err-prior-unticked = Qui dici di aver chiesto i tuoi dati, ma la casella sopra non è selezionata.
rec-prior-unticked = Seleziona la casella, oppure svuota le righe sotto.
err-field-one-name = È indicato un solo nome.
rec-field-one-name = Se sui tuoi documenti figura un solo nome, seleziona la casella qui sotto. Altrimenti compila anche l’altro campo.
err-field-none-there = Questo campo è vuoto.
rec-field-none-there = Se il tuo indirizzo non ha questo dato, seleziona la casella qui sotto. Altrimenti compila il campo.
err-field-date-year-only = È indicato solo l’anno.
rec-field-date-year-only = Se sui tuoi documenti non figurano né il giorno né il mese, seleziona la casella qui sotto. Altrimenti scrivi giorno, mese e anno.
err-field-age-unsure = Senza il giorno non è possibile sapere se hai già compiuto { $minimum } anni.
rec-field-age-unsure = Se hai { $minimum } anni o più, seleziona la casella qui sotto.
err-field-email-unreachable = Il server di posta di questo sito non può scrivere a indirizzi con lettere di questo tipo prima della @.
rec-field-email-unreachable = Indica un altro tuo indirizzo, con lettere dalla a alla z prima della @. Nulla è stato inviato, e nulla viene conservato.
err-nationality-not-accepted = Qui possono partecipare solo i cittadini di alcuni paesi.
rec-nationality-not-accepted = Scegli la tua cittadinanza dall’elenco. Se non c’è, questa iniziativa non può contare il tuo sostegno.
link-unknown-then = Copia per intero il link del messaggio nella barra degli indirizzi. Chi è nel conteggio e non ha revocato conta ancora.
link-voided-title = La tua dichiarazione non conta più
link-voided-what = La voce { $value } del registro pubblico è stata tolta dal conteggio, e il suo contenuto sigillato è stato distrutto.
link-voided-reason = Il motivo pubblico: { $value }.
void-authority-rejected = rifiutata dall’autorità
void-fraud = non corrisponde a nessuno che l’abbia fatta
void-lost-code = la persona ha chiesto di ritirarsi e aveva perso il codice
void-lost-record = chi conservava il suo contenuto sigillato lo ha perso o danneggiato; non può essere presentata
void-other = un altro motivo, indicato sotto
link-voided-note = La nota pubblica
link-voided-todo = Se pensi che sia un errore, scrivi all’organizzazione che guida la campagna.
destroyed-title = Ciò che era conservato qui è stato distrutto
destroyed-unfiled = Il { $value } le dichiarazioni sigillate di questa campagna che non erano state presentate sono state distrutte, come vuole la legge.
destroyed-filed = Il { $value } le dichiarazioni sigillate di questa campagna che erano state presentate sono state distrutte, come vuole la legge.
destroyed-then = Se la tua era tra queste, su questo server non ne resta nulla. Il file della tua ricevuta prova ancora la sua voce nel registro pubblico: conservalo.
err-field-email-slip = Volevi scrivere …@{ $domain }?
rec-field-email-slip = Correggi l’indirizzo; se è giusto così com’è, seleziona la casella qui sotto.
err-form-changed = Ciò che si firma qui è cambiato mentre questo modulo era aperto.
rec-form-changed = Ciò che hai scritto è ancora qui. Leggi che cosa è cambiato, seleziona di nuovo le caselle e invia.
err-form-left = Ciò che avevi firmato con questo modulo è stato revocato.
rec-form-left = Se vuoi firmare di nuovo, invia il modulo ancora una volta. Altrimenti chiudi questa pagina: non è stato firmato nulla.
share-server-wrong = Questo non è il nome di un server.
share-server-right = Scrivilo come nella barra degli indirizzi del browser, per esempio mastodon.social, senza porta.
form-field-empty = Compila «{ $value }».
form-field-unchosen = Fai una scelta in «{ $value }».
