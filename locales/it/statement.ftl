### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Nome
field-family-name = Cognome
field-email = Indirizzo email
field-email-hint = Ti mandiamo un solo messaggio, con un link per confermare.
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

information-title = Buono a sapersi
information-procedure = L’associazione ti scrive a proposito del reclamo stesso: presentazione, decisione, ricorsi.
information-withdrawal = Puoi revocare la tua adesione in qualsiasi momento. Se è già stata presentata, l’autorità ne viene informata.
information-trace = Il registro pubblico conserva la voce che ti corrisponde, anche dopo la revoca. Nessuno può risalire a te.
information-free = Non ti costa nulla, e non corri alcun rischio di dover pagare spese.

## Form

join-title = Aderisci al reclamo
join-lead = Basta un minuto, è gratis e puoi revocare in qualsiasi momento.
join-button = Firma e aderisci
join-next = Poi ti scriviamo, e tu confermi.
form-you = I tuoi dati
form-optional = (facoltativo)
form-honeypot = Lascia vuoto questo campo
form-targets = Contro che cosa reclami
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
privacy-box-receipt = Oltre alla copia sigillata resta una piccola scatola che si apre solo con l’indirizzo della pagina della tua ricevuta e ti mostra che cosa hai firmato. Viene distrutta quando revochi.
privacy-log = Il registro pubblico su cui si basa il conteggio non contiene dati personali, e chiunque può ricontarlo.
privacy-leave = Puoi revocare in qualsiasi momento con un codice che hai solo tu. Ciò che ci hai dato viene allora distrutto subito.
privacy-untracked = Niente cookie, niente tracciatori, niente terzi; il tuo indirizzo IP non viene conservato.

## Look in your mailbox

step-2 = Passo 2 di 3
step-3 = Passo 3 di 3
sent-title = Guarda nella tua casella di posta
sent-valid =
    { $count ->
        [one] Il link è valido per un giorno.
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
confirm-targets = Reclami contro:
confirm-button = Sì, contate su di me
confirm-after = Avrai poi una ricevuta e un codice per revocare l’adesione.
not-me-title = Non eri tu?
not-me-button = Non ero io

## Links that do not work

link-expired-title = Questo link è scaduto
link-expired-what = Non è stato confermato in tempo. Nulla è stato contato, e ciò che era stato inviato è stato distrutto.
link-expired-todo = Puoi aderire di nuovo; basta un minuto.
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
withdraw-effect-unfiled = All’autorità non è ancora stato presentato nulla: il tuo nome non figurerà nel reclamo.
withdraw-effect-filed = Un reclamo è già stato presentato. Se la tua dichiarazione ne faceva parte, l’organizzazione comunica all’autorità la tua revoca; ciò che l’autorità ha già ricevuto resta presso di essa.
withdraw-lost-title = Hai perso il codice?
withdraw-lost = Scrivi all’organizzazione che guida la campagna: con la propria chiave può ritrovare la tua dichiarazione e revocarla per te.
withdrawn-title = Hai revocato la tua adesione
withdrawn-lead = La tua dichiarazione è stata distrutta, e il conteggio è sceso di uno.
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
