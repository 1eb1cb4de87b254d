### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Nome
field-family-name = Cognome
field-email = Indirizzo email
field-postal-address = Indirizzo postale
field-birth-date = Data di nascita
field-concern = In che modo ti riguarda

## Consents: consent-<id>

consent-age = Ho 18 anni o più.
consent-esign = Firmo elettronicamente e accetto che mi si scriva per email su questo procedimento.
consent-art9 = Aderire può rivelare le mie opinioni politiche. Acconsento esplicitamente a che l’associazione che guida la campagna ({ $association }) le tratti per questo procedimento.
consent-authority = Accetto che la mia identità sia comunicata all’autorità che decide sul reclamo ({ $authority }) e ai giudici.
consent-respondent = Accetto che la mia identità sia comunicata anche alla controparte ({ $respondent }). Puoi rifiutare e aderire lo stesso.
consent-news = Desidero ricevere notizie dall’associazione ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 anni o più
consent-esign-short = Firma elettronica
consent-art9-short = Opinioni politiche
consent-authority-short = La mia identità, all’autorità
consent-respondent-short = La mia identità, alla controparte
consent-news-short = Notizie

## Told beside the boxes: information-<id>

information-procedure = L’associazione ti scrive a proposito del reclamo stesso: presentazione, decisione, ricorsi.
information-withdrawal = Puoi revocare la tua adesione in qualsiasi momento. Se è già stata presentata, l’autorità ne viene informata.
information-trace = Il registro pubblico conserva la voce che ti corrisponde, anche dopo la revoca. Nessuno può risalire a te.
information-free = Non ti costa nulla, e non corri alcun rischio di dover pagare spese.

## Form

join-title = Aderisci al reclamo
join-button = Firma e aderisci
join-next = Poi ti scriviamo, e tu confermi.
form-you = I tuoi dati
form-optional = (facoltativo)
form-honeypot = Lascia vuoto questo campo
form-targets = Che cosa contesti
form-targets-hint = Seleziona almeno una casella. Selezionandola, dichiari ciò che c’è scritto sotto.
form-consents = Che cosa accetti
form-consents-hint = Nulla è selezionato in anticipo. Ogni casella vale per sé.
form-error-title =
    { $count ->
        [one] Una cosa da correggere: { $value }
       *[other] { $count } cose da correggere: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Una cosa da correggere
       *[other] { $count } cose da correggere
    }
signs-title = Che cosa firmi
privacy-title = Che fine fanno i miei dati
privacy-sealed = Il tuo nome e il tuo indirizzo vengono sigillati appena arrivano, per chiavi che non sono su questo server. Il server non può aprirli, e nemmeno noi che lo gestiamo.
privacy-boxes = Per scriverti conserviamo il tuo indirizzo email, cifrato, finché c’è un messaggio da inviare. Oltre alla copia sigillata restano due piccole scatole: una si apre con il tuo link e ti mostra che cosa hai firmato; l’altra si apre quando viene usato il tuo codice di revoca, perché tu lo sappia. Entrambe vengono distrutte insieme alla copia sigillata.
privacy-log = Il registro pubblico su cui si basa il conteggio non contiene dati personali, e chiunque può ricontarlo.
privacy-untracked = Niente cookie, niente tracciatori, niente terzi; il tuo indirizzo IP non viene conservato.

## Look in your mailbox

step-2 = Passo 2 di 3
step-3 = Passo 3 di 3
sent-title = Guarda nella tua casella di posta
sent-valid =
    { $count ->
        [one] Il link è valido per un giorno. Dopo, ciò che hai inviato viene distrutto.
       *[other] Il link è valido per { $count } giorni. Dopo, ciò che hai inviato viene distrutto.
    }
sent-nothing-title = Non arriva nulla?
sent-nothing-spam = Guarda nella posta indesiderata.
sent-nothing-already = Se avevi già aderito, te lo dice il messaggio: nessuno conta due volte.
sent-nothing-again = Forse nell’indirizzo c’era un errore di battitura.
sent-again-link = Compila di nuovo il modulo

## Confirm

confirm-title = Un ultimo passo: conferma
confirm-lead = Qualcuno, probabilmente tu, ha dato questo indirizzo email per aderire a «{ $value }». Nulla viene contato finché non premi il pulsante.
confirm-targets = Contesti:
confirm-button = Sì, contate su di me
confirm-after = Avrai poi una ricevuta e un codice per revocare l’adesione.
not-me-title = Non eri tu?
not-me-button = Non ero io

## Links that do not work

link-expired-title = Questo link è scaduto
link-expired-what = Non è stato confermato in tempo. Nulla è stato contato, e ciò che era stato inviato è stato distrutto.
link-unknown-title = Non conosciamo questo link
link-unknown-what = Forse un programma di posta lo ha tagliato, o ciò a cui portava non c’è più.
link-retry = Aderisci di nuovo

## It was not me

rejected-read = Scopri di che cosa parla la campagna

## Withdraw

withdraw-title = Revoca la tua adesione
withdraw-lead = Hai aderito e hai cambiato idea. Non devi dare spiegazioni.
withdraw-code = Codice di revoca
withdraw-code-hint = È sulla tua ricevuta e nell’email che l’accompagnava. Maiuscole o minuscole, con o senza trattini: è lo stesso.
withdraw-button = Revoca definitivamente
withdraw-effect-title = Che cosa succede
withdraw-effect-destroyed = La tua dichiarazione sigillata viene distrutta subito. Nessuno può recuperarla, nemmeno tu.
withdraw-effect-count = Il conteggio scende di uno. Il registro pubblico conserva una riga che dice che una persona ha revocato, non chi.
withdraw-effect-unfiled = All’autorità non è ancora stato presentato nulla: il tuo nome non vi figurerà.
withdraw-effect-filed = Un reclamo è già stato presentato. Se la tua dichiarazione ne faceva parte, l’organizzazione comunica all’autorità la tua revoca; ciò che l’autorità ha già ricevuto resta presso di essa.
withdraw-lost-title = Hai perso il codice?
withdraw-lost = Scrivi all’organizzazione che guida la campagna: con la propria chiave può ritrovare la tua dichiarazione e revocarla per te.
withdraw-lost-ask = Oppure chiedilo senza scrivere: al tuo indirizzo email arriva un link, e lì un pulsante chiede all’organizzazione di togliere la tua dichiarazione.
withdrawn-title = Hai revocato la tua adesione
withdrawn-lead = La tua dichiarazione è stata distrutta, e il conteggio è sceso di uno.
withdraw-done-before = Questo codice è già stato usato: la dichiarazione a cui apparteneva è ritirata e il suo contenuto è distrutto. Non devi fare altro.
field-given-name-latin = Nome in lettere latine
field-family-name-latin = Cognome in lettere latine
field-latin-hint = Come sul tuo passaporto o documento d’identità. I documenti che stampiamo non possono mostrare tutte le scritture; accanto si conserva la tua grafia.

## Organisations besides the lead that can read

consent-partner = Accetto che un’altra organizzazione riceva una copia sigillata della mia dichiarazione e possa leggerla, come può farlo l’associazione che guida la campagna: { $partner }.
consent-partner-short = Legge un’altra organizzazione

## What is about to be signed, whole; and other answers than "yes"

given-title = Che cosa stai per firmare
given-when = Il modulo è stato compilato in data { $value }.
given-consents = Accettato, o no
given-yes = Sì
given-no = No
given-documents = I testi che firmi, nella versione che il modulo mostrava
given-sealed = Ciò che è stato scritto è già sigillato, e questa pagina non può mostrarlo: il modulo è stato compilato prima che la pagina sapesse farlo. Se non sai con certezza che cosa contiene, premi «Non ero io» e compilalo di nuovo.
not-me-this = Nulla viene contato, e ciò con cui è stato compilato questo modulo viene distrutto. Gli altri moduli compilati con questo indirizzo, forse da qualcuno che lo condivide, restano come sono.
never-title = Non vuoi ricevere nessuna email?
never-text = Allora viene distrutto anche questo modulo, e questa campagna non scrive mai più a questo preciso indirizzo: né link, né ricevuta, né notizie. Solo se venisse revocata una dichiarazione che già conta te lo diremmo. Ciò che è in attesa di essere inviato lì viene fermato. I link arrivati in altri messaggi continuano a funzionare. Puoi tornare su questa scelta con il link che ti ha portato qui.
never-button = Non scrivete mai più a questo indirizzo
allow-title = A questo indirizzo non arrivano email
allow-text = Qualcuno che legge questa casella ha chiesto a questa campagna di non scrivervi mai più. Puoi consentire di nuovo le email.
allow-button = Consenti di nuovo le email
refused-title = Preso nota: non eri tu
refused-done = Nulla è stato contato, e ciò con cui era stato compilato quel modulo è stato distrutto.
refused-more = Solo quel modulo non c’è più. Se ne hai compilato uno tu, il suo link continua a funzionare; e puoi compilare di nuovo il modulo in qualsiasi momento.
blocked-title = Nessun’altra email a questo indirizzo
blocked-done = Quel modulo è stato distrutto, e questa campagna non scriverà più a questo indirizzo.
blocked-more = Per ricordarcene, conserviamo dell’indirizzo una traccia resa irriconoscibile, dalla quale non è possibile leggerlo, al massimo fino alla conclusione del procedimento. Il link nel nostro messaggio ti riporta a questa pagina, e il pulsante qui sotto consente di nuovo le email.
allowed-title = Le email sono di nuovo consentite
allowed-done = Questa campagna può di nuovo scrivere a questo indirizzo, se qualcuno lo usa per compilare un modulo.
allowed-more = Ciò che è stato distrutto non torna. Per aderire, compila il modulo.
link-refused-title = Questo link è stato rifiutato
link-refused-what = Qualcuno che legge questa casella di posta ha risposto «Non ero io». Nulla è stato contato, e ciò con cui era stato compilato quel modulo è stato distrutto.
link-refused-todo = Se è stato un errore, compila di nuovo il modulo.
sent-told = Scriviamo all’indirizzo che hai dato, a meno che qualcuno che legge quella casella ci abbia chiesto di non farlo mai più. Apri il messaggio, guarda che cosa mostra e premi il suo pulsante: solo allora entri nel conteggio.
sent-nothing-turn =
    { $count ->
        [one] La maggior parte dei messaggi parte subito. Se in poco tempo sono stati compilati più moduli con il tuo indirizzo, il prossimo messaggio riguarda il più recente e parte al più tardi entro { $count } ora; per uno precedente può non arrivare alcun messaggio.
       *[other] La maggior parte dei messaggi parte subito. Se in poco tempo sono stati compilati più moduli con il tuo indirizzo, il prossimo messaggio riguarda il più recente e parte al più tardi entro { $count } ore; per uno precedente può non arrivare alcun messaggio.
    }
sent-nothing-never = Se una volta hai chiesto a questa campagna di non scrivere mai più al tuo indirizzo, non arriva alcun messaggio. Il link con cui l’hai chiesto permette anche di consentire di nuovo le email; può farlo per te anche l’organizzazione.
sent-same = Tutti vedono questa pagina, qualunque sia l’indirizzo: così nessuno può scoprire da qui chi ha aderito.
leaving-until-filed = Puoi revocare, con un codice che hai solo tu, finché la tua dichiarazione non viene consegnata all’autorità. Ciò che ci hai dato viene allora distrutto qui subito. Una volta consegnata, la dichiarazione non si può più revocare.
leaving-until-closed = Puoi revocare, con un codice che hai solo tu, fino alla chiusura della raccolta. Ciò che ci hai dato viene allora distrutto qui subito. Dopo la chiusura non si può più revocare nulla.
leaving-never = Ciò che si firma qui non si può revocare.
leaving-next-receipt = Poi: la tua ricevuta.
leaving-promise = Ogni campagna dice, prima della firma, fino a quando si può revocare.
leaving-other-rights = Per gli altri tuoi diritti, scrivi all’organizzazione che guida la campagna:
leaving-filed-some = Alcune dichiarazioni sono già state consegnate. Se la tua era tra queste, non si può più revocare.
leaving-free = Non costa nulla.
leaving-again = Puoi aderire di nuovo quando vuoi.
leaving-left-unfiled = Non figurerai in ciò che verrà presentato.
leaving-left-ready = La tua dichiarazione era pronta per essere presentata. L’organizzazione presenta le altre senza la tua; se era già partita, comunica all’autorità la tua revoca.
leaving-left-filed = La tua dichiarazione era già stata presentata: l’organizzazione comunica all’autorità la tua revoca. Ciò che l’autorità ha già ricevuto resta presso di essa.
leaving-code-keep = Chi possiede questo codice può revocare la tua adesione: tieni questo messaggio per te.
leaving-mail-not-me = Non eri tu? Allora qualcuno ha il tuo codice: si trova nel messaggio con la tua ricevuta, e può ricavarlo anche chi gestisce il server. Avvisa l’organizzazione. Il registro pubblico mostra per sempre che una voce è stata revocata.
err-leaving-over = Questa dichiarazione non si può più revocare.
rec-leaving-over = Fino a quando era possibile è indicato qui sotto. Per gli altri tuoi diritti, scrivi all’organizzazione che guida la campagna.
concern-hint = Con parole tue: autorità e giudici guardano se la cosa riguarda proprio te, e un testo copiato non lo dimostra. Scrivi solo ciò che l’autorità può leggere, e nulla su altre persone. Queste domande possono aiutarti:
concern-question-where = Dove ti capita: in quale via, in quale stazione, con quale servizio? Da quando, quanto spesso?
concern-question-what = Che cosa può contenere su di te: la tua immagine, i tuoi spostamenti, un fascicolo?
concern-question-noticed = Che cosa hai notato o ricevuto: un cartello, un controllo, una lettera, una risposta, un rifiuto?
concern-question-changes = Che cosa fai diversamente da allora, o non fai più?
prior-title = Ho già chiesto l’accesso ai miei dati
prior-why = Se hai chiesto l’accesso ai tuoi dati prima di reclamare, dillo qui: dimostra che la cosa ti riguarda, e l’autorità la esamina con più attenzione. Viene sigillato con il resto. Non è obbligatorio averlo chiesto.
prior-day = Giorno della richiesta
prior-channel = Come è stata inviata
prior-channel-registered = raccomandata
prior-channel-letter = lettera semplice
prior-channel-email = email
prior-channel-form = modulo sul loro sito
prior-channel-other = in altro modo
prior-answered = La risposta
prior-answered-no = nessuna risposta finora
prior-answered-yes = hanno risposto
prior-given = Che cosa è stato chiesto prima
consent-signature = Firmo elettronicamente. La prova della firma viene inviata al mio indirizzo email.
consent-signature-short = Firma elettronica
consent-procedure = L’associazione ({ $association }) può scrivermi a proposito del reclamo stesso: presentazione, decisione, ricorsi, conclusione. Solo per questo conserva un indirizzo, sigillato, fino a tre mesi dopo la fine del procedimento. Puoi lasciare vuota questa casella e aderire lo stesso.
consent-procedure-short = Email sul procedimento
information-account = Che cosa succede al reclamo si legge sulla pagina di questa campagna, aperta a tutti.
procedure-leave = Non scrivetemi più sul procedimento
procedure-leave-lead = Hai permesso all’associazione di scriverti su «{ $value }». Premi il pulsante, e l’indirizzo conservato per questo viene distrutto qui. Il tuo mandato resta com’è.
procedure-left = Se questo link conservava un indirizzo, è stato distrutto. Il tuo mandato, se ne hai dato uno, resta com’era; che cosa succede al reclamo si legge sulla pagina della campagna.
mail-procedure-unsubscribe = Per non ricevere più email sul procedimento, premi il pulsante di questa pagina (il tuo mandato resta com’è):
mail-footer-procedure = Ricevi questo messaggio perché hai dato un mandato e hai permesso all’associazione ({ $organisation }) di scriverti sul procedimento.
field-postal-address-how = Come su una busta: via e numero civico, oppure nome della casa o della frazione; CAP, località, paese.
field-birth-date-how = Giorno, mese e anno, per esempio 31/12/1990, come sul tuo documento d’identità.
advice-unknown-day = Se non riporta il giorno o il mese, scrivi 00 al loro posto: 00/00/1957.
advice-unknown-day-xx = Se riporta XX al posto del giorno o del mese, scrivi lo stesso: XX/XX/1957.
advice-one-name-sign = Se sui tuoi documenti ({ $country }) figura un solo nome, scrivilo come cognome, e qui ciò che figura al posto del nome; se non c’è nulla, un trattino (-).
field-capacity = Chi dà questo mandato
capacity-self = Io, e ho 18 anni o più
capacity-represented = Qualcuno lo dà per me: un genitore o un altro rappresentante legale
capacity-emancipated = Io: ho meno di 18 anni e ho ottenuto l’emancipazione
field-representative = Nome e cognome di chi mi rappresenta
field-representative-hint = Solo se qualcuno dà il mandato per te.
field-representative-quality = In quale qualità
field-representative-quality-hint = Per esempio: madre, padre, tutrice.
consent-age-or-represented = Ho 18 anni o più, oppure ho ottenuto l’emancipazione; altrimenti la persona indicata sopra mi rappresenta e dà questo mandato per me, e io lo so.
leaving-news-too = Se nello stesso modulo avevi selezionato la casella delle notizie, finiscono anche quelle.
consent-age-or-represented-short = Maggiore età, emancipazione o rappresentanza
access-title = Chiedi prima i tuoi dati
access-lead = Chiunque può chiedere chi detiene dati che lo riguardano e ottenerne una copia. Chi lo ha fatto prima di reclamare parte da una posizione più solida. Questa pagina scrive la lettera; a stamparla, firmarla e inviarla pensi tu.
access-kept = Con JavaScript la lettera si crea nel tuo browser, e nulla lascia il tuo dispositivo. Senza, la crea questo server, la mostra una volta e non ne conserva nulla.
access-which = Quale lettera
access-note-direct = Una lettera al titolare del trattamento. Ha un mese per rispondere.
access-note-video = Una lettera a chi gestisce le telecamere. Inviala entro pochi giorni: le registrazioni vengono cancellate al massimo dopo un mese.
access-note-police = Una lettera a chi è responsabile dell’archivio. Se rifiuta, ti comunica solo una parte o non risponde, viene poi la lettera che passa per l’autorità.
access-note-authority = Una lettera all’autorità ({ $authority }), che esamina l’archivio per te. È un passo strettamente personale: non si può dare mandato a nessuno, quindi firmala e inviala tu. Ti può essere chiesta una copia di un documento d’identità.
access-hand = Non devi compilare nulla: ciò che resta vuoto diventa una riga da scrivere a mano.
access-name = Nome e cognome
access-birth = Data e luogo di nascita (lettere su archivi di polizia o di sicurezza dello Stato)
access-to = A chi (lascia vuoto per l’indirizzo che conosciamo)
access-sent = Giorno in cui la invii
access-recordings = Per le registrazioni di telecamere
access-recordings-hint = Senza il luogo, il giorno e l’ora nessuno può trovarti.
access-place = Dove ti hanno ripreso
access-day = In quale giorno
access-hours = Tra quali ore
access-look = Come riconoscerti (vestiti, borsa, bicicletta)
access-recordings-until = Le registrazioni di quel giorno saranno probabilmente cancellate a partire da questa data: { $value }. Invia subito la lettera.
access-recordings-gone = Le registrazioni di quel giorno sono probabilmente cancellate da questa data: { $value }. Puoi chiedere lo stesso quali dati si detengono su di te.
access-make = Crea la lettera
access-print = Stampa questa pagina: viene stampata solo la lettera. Oppure selezionala e copiala.
access-remind-text = Un promemoria per il tuo calendario, nel giorno in cui è attesa la risposta. Nomina la campagna e l’argomento, non te.
access-remind = Salva un promemoria (.ics)
access-reminder = Hanno risposto? { $title }
access-reminder-text = Data di invio della tua richiesta: { $day }. Se non c’è risposta, o se è incompleta, dillo quando presenti il reclamo.
access-after-title = Dopo
access-after-keep = Conserva una copia della lettera e la prova dell’invio.
access-after-answer = Se dopo un mese non c’è risposta, o se ti oppongono un rifiuto, puoi reclamare anche per questo.
access-after-tell = Quando aderisci, di’ nel modulo che hai fatto la richiesta; se hai già aderito, la pagina della tua ricevuta porta a dove puoi dirlo.
asked-title = Di’ che hai chiesto i tuoi dati
asked-link = Hai chiesto l’accesso ai tuoi dati? Dillo qui, ora o più avanti.
asked-lead = Per ogni cosa contro cui reclami: quando hai fatto la richiesta, come, e se c’è stata una risposta. Viene sigillato per l’associazione che guida il reclamo e aggiunto al tuo fascicolo; ciò che hai firmato non cambia.
asked-again = Ciò che invii qui sostituisce quanto hai detto prima su questa pagina. La pagina non può mostrarlo: è sigillato.
asked-empty = Di’ quando hai fatto la richiesta, almeno per un argomento.
asked-button = Sigilla e aggiungi
asked-done = Preso nota. È sigillato e accompagna la tua dichiarazione: se revochi, viene distrutto anche questo.
sent-address-title = Scriviamo a questo indirizzo
sent-address-label = L’indirizzo giusto
sent-address-hint = Se una lettera è sbagliata, correggila qui; tutto il resto rimane come l’hai compilato. Il link partito verso l’altro indirizzo a quel punto non conferma più nulla, a meno che qualcuno l’abbia già usato.
sent-address-button = Scrivi all’indirizzo corretto
shared-note = Questo dispositivo è condiviso: non conserva nulla di ciò che scrivi.
shared-clear = Svuota il modulo per la prossima persona
shared-next = Prossima persona
shared-keep = Prima stampa questa pagina o annota il codice: la prossima persona non la vedrà.
changed-before = Prima
changed-now = Adesso
link-personal-title = Un link personale
link-personal-lead = È stato fatto per una sola persona, la cui dichiarazione per «{ $value }» conta.
link-personal-mine = È tuo?
link-personal-show = Mostra la tua ricevuta, il tuo codice di revoca e ciò che hai firmato.
link-personal-button = Mostra la mia ricevuta
link-personal-other = Te l’ha passato qualcuno?
link-personal-leave = Allora lascia il pulsante alla persona a cui appartiene. Nulla è stato firmato a tuo nome: leggi di che cosa si tratta e decidi tu.
link-personal-campaign = Alla campagna
thanks-mailed = Hai appena confermato? Il link nel messaggio che hai ricevuto mostra la tua ricevuta in qualsiasi momento.
thanks-shown = Hai appena firmato? La tua ricevuta era sulla pagina dopo il modulo. Qui non può essere mostrata: questo indirizzo non conosce nessuno.
link-closed-title = La campagna è chiusa
link-closed-what = Questo link non è stato confermato prima della chiusura: nulla è stato contato.
link-closed-todo = Puoi leggere che ne è della campagna.
credit-for = Conta anche per { $value }
credit-hint = Sei arrivato dal link di questa organizzazione. Le viene detto un numero in decine, mai chi sei. Togli il segno di spunta se non vuoi.
step-1 = Passo 1 di 3
form-time-mail =
    { $count ->
        [one] È gratuito e richiede circa un minuto, e-mail compresa.
       *[other] È gratuito e richiede circa { $count } minuti, e-mail compresa.
    }
form-time =
    { $count ->
        [one] È gratuito e richiede circa un minuto.
       *[other] È gratuito e richiede circa { $count } minuti.
    }
leaving-short-any-time = Puoi ritirarti in qualsiasi momento.
leaving-short-until-filed = Puoi ritirarti fino alla consegna all’autorità.
leaving-short-until-closed = Puoi ritirarti fino alla chiusura della raccolta.
form-all-needed = Tutto è necessario, salvo dove è detto altrimenti.
form-needed = (necessario)
form-choice = (a tua scelta)
form-choices = A tua scelta: { $value }
form-help = I tuoi documenti dicono qualcos’altro?
field-email-link = Lì riceverai un link per confermare.
signs-more = Tutto ciò che comprende
privacy-short = Il tuo nome viene sigillato appena arriva: questo server non può aprirlo. Niente cookie, niente tracciatori.
privacy-more = Per esteso
link-expired-again = Puoi compilare di nuovo il modulo.
need-age = Spunta che hai 18 anni o più, se è così.
need-age-or-represented = Spunta la casella sulla tua età, o su chi ti rappresenta.
need-signature = Spunta «Firmo elettronicamente»: è così che firmi.
need-art9 = Spunta la casella sulle opinioni politiche: senza il tuo consenso nessuno può usare i tuoi dati.
need-authority = Spunta la casella sull’autorità: deve sapere chi sei.
need-certify = Spunta la casella per certificare che tutto è corretto.
need-contact = Spunta la casella sul tuo indirizzo: senza il tuo consenso nessuno può scriverti.
form-by-signing = Premendo questo pulsante dichiaro:
need-box = Spunta la casella «{ $value }».
privacy-box-page = Oltre alla copia sigillata resta una piccola cassetta che si apre solo dalla pagina della tua ricevuta e ti mostra ciò che hai firmato. Viene distrutta quando ti ritiri.
leaving-any-time = Puoi revocare in qualsiasi momento, con un codice che hai solo tu. Ciò che ci hai dato viene allora distrutto qui subito. Se la tua dichiarazione era già stata presentata, l’organizzazione comunica all’autorità la tua revoca; ciò che l’autorità ha già ricevuto resta presso di essa.

own-title = A che cosa hai aderito qui
own-lead = Senza account: indica il tuo indirizzo e-mail e riceverai un link. Per un’ora mostra che cosa hai firmato qui e quali messaggi ricevi.
own-send = Mandami il link
own-wrong-address = Non è un indirizzo e-mail completo. Scrivilo come nome@example.org.
own-wrong-plus = Togli il + e ciò che segue fino alla @. Ciò che hai firmato si trova senza questa parte. I messaggi a un indirizzo con + si interrompono con il link contenuto in ciascuno.
own-not-found = Qui non si trova ciò che è stato firmato su carta, né le dichiarazioni di sostegno a iniziative che non chiedono un indirizzo e-mail. Di chi ha revocato non resta nulla.
own-sent = Scriviamo a { $value }, che ci sia qualcosa da mostrare o no. Il link funziona per un’ora. Dopo vari messaggi in un giorno, il successivo aspetta alcune ore.
own-names-lead = Questo link prova che leggi i messaggi inviati a { $value }.
own-names-hint = Ciò che hai firmato si trova con questo indirizzo e i tuoi nomi insieme, come li avevi scritti allora. Ogni persona vede il suo. Senza nomi si mostrano solo i messaggi che ricevi.
own-show = Mostra a che cosa ho aderito
own-over = Funzionava per un’ora. Chiedine un altro.
own-missed = Alcune campagne non si possono consultare ora e forse mancano qui. Riprova più tardi.
own-waits = Il tuo modulo aspetta il suo pulsante: è dietro il link del messaggio che hai ricevuto. Se non l’hai più, compila di nuovo il modulo.
own-none = Con questo indirizzo e questi nomi non si trova nulla.
own-sealed = Ciò che hai dato non viene mostrato: è sigillato, e questo server non può leggerlo. Lo mostra il link del tuo primo messaggio.
own-ask = Chiedi di essere tolto o tolta
own-ask-hint = Chiedi allora all’organizzazione di togliere la tua dichiarazione. Ha un mese per farlo; questo server non può farlo da solo. Finché non ha risposto, il tuo indirizzo resta qui per la risposta, cifrato.
own-asked = Hai chiesto di essere tolto o tolta in data { $value }. L’organizzazione ha un mese per farlo. La sua risposta arriva a questo indirizzo e si vede qui.
own-stays = L’organizzazione ha risposto in data { $value } che non toglie la tua dichiarazione. Il motivo è nel messaggio arrivato a questo indirizzo.
own-stays-again = Puoi chiederlo di nuovo.
own-taken-out = Hai chiesto di essere tolto o tolta: è stato fatto in data { $value }. La tua dichiarazione sigillata è distrutta.
own-lists-title = I messaggi che ricevi
own-lists-none = Questo indirizzo non è in nessuna delle liste di qui.
own-left = Il tuo indirizzo non è più in questa lista e lì è stato distrutto. Un messaggio già partito può ancora arrivare.
own-link = Hai perso la ricevuta? Vedi a che cosa hai aderito qui
