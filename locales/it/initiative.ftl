### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Dichiarazione di sostegno a un’iniziativa dei cittadini europei
initiative-number = Numero di registrazione
initiative-starts = Inizio della raccolta
initiative-ends = Fine della raccolta
initiative-register = Nel registro della Commissione
initiative-title = Titolo
initiative-objectives = Obiettivi
initiative-contacts = Persone di contatto registrate
initiative-legal-entity = Entità giuridica
initiative-website = Sito web dell’iniziativa
initiative-declaration = Certifico che le informazioni fornite nel presente modulo sono corrette e che non ho già sostenuto la presente iniziativa.
initiative-notice = Informativa sulla privacy
initiative-notice-purpose = Conformemente al regolamento generale sulla protezione dei dati, i dati personali che fornisci in questo modulo sono utilizzati unicamente per sostenere questa iniziativa. Sono trasmessi alle autorità competenti del tuo paese, che verificano e certificano le dichiarazioni di sostegno, e a nessun altro.
initiative-notice-rights = Hai il diritto di chiedere agli organizzatori di questa iniziativa l’accesso ai tuoi dati personali, la loro rettifica, la loro cancellazione e la limitazione del loro trattamento.
initiative-notice-time = Gli organizzatori conservano i tuoi dati al massimo per un mese dopo la presentazione dell’iniziativa alla Commissione europea o per 21 mesi dopo l’inizio della raccolta, a seconda di quale data ricorra prima. In caso di procedimenti amministrativi o giudiziari, possono conservarli fino a un mese dopo la loro conclusione.
initiative-notice-complaint = Hai il diritto di proporre in qualsiasi momento un reclamo a un’autorità di protezione dei dati, in particolare nel paese in cui risiedi, in cui lavori o in cui ritieni che il diritto sia stato violato. Puoi anche rivolgerti a un giudice.
initiative-notice-controller = Il titolare del trattamento, ai sensi del regolamento generale sulla protezione dei dati, è { $name }, { $email }.
initiative-notice-sealed = La tua dichiarazione viene cifrata appena arriva, per chiavi che non sono su questo server. Nessuno di coloro che gestiscono il server può leggerla.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] dichiarazione di sostegno
       *[other] dichiarazioni di sostegno
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } delle { $other } necessarie
dash-thresholds = Paesi che hanno raggiunto la loro soglia
dash-days-left = Giorni rimasti
dash-closed-since = Data di chiusura
dash-final = Questo è il risultato finale iscritto nel registro della Commissione, in data { $value }.
dash-countries = Paese per paese
# $value is the name of a country, $other a percentage.
dash-first = In testa: { $value } ({ $other } della soglia).
dash-countries-help = Un paese conta appena raggiunge la propria soglia, la linea del 100%. Più seggi ha al Parlamento europeo, più alta è la soglia.
dash-picture = Quanta parte della propria soglia ha raggiunto ogni paese, in percentuale. La tabella riporta tutti i numeri.
dash-map = Sulla mappa
dash-reached = Soglia raggiunta
dash-country = Paese
dash-number = Dichiarazioni
dash-threshold = Soglia
dash-missing = Mancano
dash-channels = Dove si è firmato
dash-channels-help = Contate a parte, perché chiunque può ricontare ciò che è stato firmato qui, e solo quello.
dash-here = Firmate qui
dash-paper = Su carta
dash-central = Nel sistema della Commissione
dash-register = Nel registro della Commissione
dash-as-of = aggiornamento: { $value }
dash-pace = Ritmo
dash-last-days =
    { $count ->
        [one] Oggi
       *[other] Firmate qui negli ultimi { $count } giorni
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Al ritmo di oggi, si arriverebbe a { $safe } dichiarazioni intorno a questa data: { $day }. Ne resterebbero { $goal } anche se le autorità ne respingessero una parte ({ $share }%).
       *[other] Al ritmo degli ultimi { $count } giorni, si arriverebbe a { $safe } dichiarazioni intorno a questa data: { $day }. Ne resterebbero { $goal } anche se le autorità ne respingessero una parte ({ $share }%).
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Al ritmo di oggi, alla fine della raccolta ({ $day }) ci sarebbero circa { $reached } dichiarazioni. Per stare al sicuro ne servirebbero { $safe }: { $goal } e un margine per quelle che le autorità respingono ({ $share }%).
       *[other] Al ritmo degli ultimi { $count } giorni, alla fine della raccolta ({ $day }) ci sarebbero circa { $reached } dichiarazioni. Per stare al sicuro ne servirebbero { $safe }: { $goal } e un margine per quelle che le autorità respingono ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Un paese sarebbe con sicurezza sopra la propria soglia intorno a questa data: { $day }.
       *[other] { $count } paesi sarebbero con sicurezza sopra la propria soglia intorno a questa data: { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Nessun paese sarebbe allora con sicurezza sopra la propria soglia.
        [one] Un paese sarebbe allora con sicurezza sopra la propria soglia.
       *[other] { $count } paesi sarebbero allora con sicurezza sopra la propria soglia.
    }
dash-estimate = È una stima.
dash-download-chart = Il grafico come immagine (SVG)
dash-download-map = La mappa come immagine (SVG)
dash-download-csv = I numeri per il foglio di calcolo (CSV)

## Signing: the form by country

sign-title = Firma l’iniziativa
sign-next = Poi: la tua ricevuta, e un codice con cui puoi revocare.
sign-choose = Scegli…
sign-nationality = La tua cittadinanza
sign-nationality-show = Mostra il modulo
sign-nationality-change = Cambia paese
sign-who = Chi vede questi dati?
# { $country } is the name of a country.
sign-who-text = L’autorità che verifica le firme ({ $country }), alla quale gli organizzatori consegnano la tua dichiarazione. Nessun altro.
sign-given-name = Tutti i nomi
sign-family-name = Cognomi
sign-confirm = Ho controllato: va bene così.
sign-receipt-keep = Stampa questa pagina o annota il codice adesso. Non hai dato un indirizzo email: nessuno potrà mandarti tutto questo una seconda volta.
sign-code-hint = È sulla tua ricevuta. Maiuscole o minuscole, con o senza trattini: è lo stesso.
sign-withdraw-filed = Alcune dichiarazioni sono già state consegnate alle autorità. Se la tua era tra queste, vengono informate della tua revoca; ciò che hanno già ricevuto resta presso di loro.
sign-carriers-lead = Organizza l’iniziativa e riceve le dichiarazioni
sign-document-passport = passaporto
sign-document-id-card = carta d’identità
sign-document-citizens-card = carta del cittadino
sign-document-personal-number = numero di identificazione personale
field-street = Via
field-street-number = Numero civico
field-postal-code = CAP
field-city = Località
field-country = Paese in cui vivi
field-document = Quale documento?
field-document-number = Il suo numero
document-statement = La dichiarazione di sostegno

## Why something is asked: purpose-<id>

purpose-identify-signatory = Come sul tuo documento d’identità: l’autorità cerca questo nome nel suo registro.
purpose-find-in-register = Perché l’autorità ti trovi nel suo registro, e nessuno firmi a nome tuo.
purpose-tell-namesakes-apart = Perché nessuno ti confonda con chi porta lo stesso nome.
purpose-tell-which-number = Il tuo paese ne accetta uno qualsiasi.
purpose-reach-by-post = Potrebbero chiederti per posta se hai firmato davvero tu.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Dichiarazione
sign-consent-authority = Accetto che la mia dichiarazione sia consegnata all’autorità a cui è rivolta l’iniziativa ({ $authority }).
information-sample = Potresti ricevere una lettera che ti chiede se hai firmato davvero.

## What went wrong, and what to do

err-signed-already = Questa persona ha già firmato questa iniziativa.
rec-signed-already = Non devi fare altro: nessuno conta due volte. Se la firma non è tua, scrivi agli organizzatori.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Tienimi al corrente
follow-lead = Lascia il tuo indirizzo email, e gli organizzatori ti scriveranno quando ci saranno novità su «{ $value }».
follow-apart = Questa non è una firma, e puoi firmare anche senza. Il tuo indirizzo viene conservato separatamente da qualsiasi firma.
follow-age = Ho { $count } anni o più.
follow-consent = Acconsento esplicitamente a che { $value } conservi il mio indirizzo per scrivermi su questa campagna. Averlo chiesto può rivelare le mie opinioni politiche.
follow-confirm = Qualcuno, probabilmente tu, ha chiesto che a questo indirizzo email arrivino notizie di «{ $value }». Nulla viene inviato finché non premi il pulsante.
follow-confirm-button = Sì, tienimi al corrente
follow-done = Avrai nostre notizie
follow-done-lead = Il tuo indirizzo è sigillato: solo gli organizzatori possono aprirlo, con una chiave che non è su questo server.
follow-done-leave = Puoi annullare l’iscrizione in qualsiasi momento, con il link che trovi in ogni nostro messaggio o a questo indirizzo:
follow-leave = Non mandarmi più notizie
follow-leave-lead = Hai chiesto notizie di «{ $value }». Premi il pulsante, e il tuo indirizzo viene distrutto qui. Se hai firmato, la tua firma resta com’è.
follow-left = Il tuo indirizzo è stato distrutto qui. Un messaggio già partito può ancora arrivare.
follow-notice-purpose = Il tuo indirizzo email serve a ciò che hai selezionato, e a nient’altro. Non viene dato a nessun altro.
follow-notice-sealed = Viene cifrato appena arriva, per la chiave dell’organizzazione che guida la campagna. Quella chiave non è su questo server.
follow-notice-time =
    { $count ->
        [one] Viene distrutto quando annulli l’iscrizione, e al più tardi un mese dopo la chiusura della campagna; più tardi solo se l’iniziativa va avanti oltre.
       *[other] Viene distrutto quando annulli l’iscrizione, e al più tardi { $count } mesi dopo la chiusura della campagna; più tardi solo se l’iniziativa va avanti oltre.
    }
follow-notice-leave = Viene distrutto subito quando annulli l’iscrizione, con il link che si trova in ogni messaggio.
mail-follow-why = Qualcuno, probabilmente tu, ha chiesto che a questo indirizzo email arrivino notizie di «{ $title }» ({ $organisation }).
mail-follow-what = Non ne ricevi ancora. Apri questa pagina e premi il pulsante:
mail-follow-done-subject = Avrai nostre notizie: { $title }
mail-follow-done = Hai chiesto notizie di «{ $title }». { $organisation } ti scriverà a questo proposito.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Inizia la raccolta
clock-start-collecting = Ultimo giorno per iniziare la raccolta
clock-end-collecting = Ultimo giorno della raccolta
clock-report-numbers = Comunicare alla Commissione il numero di dichiarazioni
clock-final-report = Comunicare alla Commissione il numero finale di dichiarazioni
clock-submit-to-authorities = Ultimo giorno per consegnare le dichiarazioni alle autorità nazionali
clock-certificates = Ultimo giorno perché le autorità certifichino le dichiarazioni
clock-submit-to-commission = Ultimo giorno per presentare l’iniziativa alla Commissione
clock-hearing = Ultimo giorno per l’audizione pubblica al Parlamento europeo
clock-answer = Ultimo giorno per la risposta della Commissione
clock-authority-silence = Senza una decisione, il reclamo si considera respinto
clock-appeal = Ultimo giorno per il ricorso
clock-statements-grow-old = Le prime dichiarazioni diventano troppo vecchie per contare
clock-keep-statements = Ultimo giorno in cui si possono conservare le dichiarazioni
clock-keep-addresses = Ultimo giorno in cui si possono conservare gli indirizzi email
clock-source = Fonte: { $value }.
clock-projected = Al più tardi, se ogni passo precedente richiede tutto il tempo previsto.
clock-doubtful = Questa data deve essere confermata da un legale.
clock-holidays = Non si tiene conto dei fine settimana e dei giorni festivi.

## The procedure: what happened, and what comes

procedure-next = Che cosa viene dopo
procedure-calendar = Queste date in un file di calendario
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = A causa di un procedimento giudiziario, le dichiarazioni possono essere conservate fino a questa data: { $date }. { $reason }
procedure-event-registered = L’iniziativa è stata registrata
procedure-event-started = È iniziata la raccolta
procedure-event-reported = È stato comunicato il numero di dichiarazioni
procedure-event-closed = È finita la raccolta
procedure-event-filed = Presentazione
procedure-event-certified = Le dichiarazioni sono state certificate
procedure-event-presented = L’iniziativa è stata presentata
procedure-event-heard = Audizione pubblica
procedure-event-answered = È stata pubblicata la risposta
procedure-event-decision = Decisione
procedure-event-procedure-ended = Il procedimento si è concluso
procedure-event-initiative-withdrawn = Gli organizzatori hanno ritirato l’iniziativa

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Tutti i firmatari del presente modulo sono cittadini del seguente Stato membro: { $value }
sheet-first-names = Nomi completi
sheet-family-names = Cognomi
sheet-residence = Residenza (via, numero, CAP, località, paese)
sheet-number = N. di identificazione personale o del documento d’identità
sheet-number-type = Tipo di numero o di documento
sheet-date = Data
sheet-signature = Firma
# $value lists what a State accepts.
sheet-documents = Numeri accettati: { $value }
# $value is A or B.
sheet-law = Regolamento (UE) 2019/788, allegato III, parte { $value }
sheet-overleaf = Informativa sulla privacy: vedi sul retro
destruction-title = Verbale di distruzione
destruction-what = In data { $day } è stato distrutto tutto ciò che gli organizzatori avevano ancora dei fogli elencati sotto: originali, copie e scansioni.
destruction-how = Modalità
destruction-why = Motivo, benché non siano stati consegnati
destruction-batch = Lotto
destruction-sheets = Fogli
destruction-witness = Nome, luogo, data e firma di un testimone
destruction-keep = Conserva questa pagina nel tuo archivio. Il server conosce i lotti e il giorno, e nessun nome.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Dichiarazioni di sostegno
pack-limited = DIFFUSIONE LIMITATA
pack-personal = contiene dati personali
pack-volume = Volume { $number } di { $of }: dichiarazioni da { $first } a { $last }
pack-annex-v = Presentazione di dichiarazioni di sostegno all’autorità
pack-draft = Bozza. Da completare, confrontare con l’allegato V del regolamento (UE) 2019/788 e firmare.
# $country is the name of a country.
pack-submitted-to = All’autorità competente di: { $country }
pack-date-place = Data e luogo:
pack-signatures = Firme delle persone di contatto:

## Signing in the Commission’s central system

central-title = Firma sul sito della Commissione europea
central-why = Per le iniziative registrate dal 2023 in poi, la legge lascia un solo luogo in cui una firma online conta: il sistema della Commissione europea. Per questo si firma lì. Questo sito non vede e non conserva nulla di ciò che inserisci.
central-go = Vai a firmare
central-leaves = Stai per lasciare questo sito. Il modulo della Commissione si apre nella tua lingua e lì valgono le regole della Commissione sui dati personali.
central-soon = L’indirizzo del modulo non è ancora noto. Torna presto, o lascia il tuo indirizzo email.
central-ready = Che cosa tenere a portata di mano
central-ready-help = Conta la tua cittadinanza, non dove vivi. Basta uno dei documenti indicati.
central-no-document = nessun documento: il modulo chiede nome e cognome, data di nascita e indirizzo
central-as-of = Nel sistema della Commissione, dati letti in data { $value }, ore { $other } (UTC). Le firme su carta non sono comprese.
central-old = Non è stato possibile leggere dati più recenti: questi sono gli ultimi affidabili.

## Somebody of the same name

err-namesake-signed = Una persona con questo nome, nata in questo giorno, ha già firmato questa iniziativa.
rec-namesake-signed = Se eri tu, non devi fare altro: sei già nel conteggio, e nessuno conta due volte. Se sei un’altra persona, seleziona la casella «Sono un’altra persona» e firma ancora una volta.
sign-somebody-else = Sono un’altra persona, e non ho ancora firmato questa iniziativa.
sign-somebody-else-hint = Allora contano entrambe le dichiarazioni. L’autorità che le verifica viene informata che hanno firmato due persone con questo nome, nate lo stesso giorno.

follow-told = Scriviamo all’indirizzo che hai dato, a meno che qualcuno che legge quella casella ci abbia chiesto di non farlo mai più. Apri il messaggio, segui il suo link e premi il pulsante che trovi lì: solo allora ricevi notizie.
annex-v-address = Indirizzo postale:
annex-v-registered = Data di registrazione
annex-v-statements = Dichiarazioni di sostegno di cittadini del seguente paese: { $value }
annex-v-total = Totale delle dichiarazioni di sostegno raccolte
annex-v-states = Stati membri in cui è raggiunto il numero minimo
annex-v-attached = Allegati
annex-v-attached-statements = Le dichiarazioni di sostegno dei cittadini di questo Stato membro
annex-v-attached-certificate = Il certificato del sistema individuale di raccolta elettronica
annex-v-declaration = Dichiaro che le dichiarazioni di sostegno sono state raccolte conformemente all’articolo 9 del regolamento (UE) 2019/788.
purpose-entitled-to-vote = L’elenco da consegnare lo riporta: solo chi ha diritto di voto può sostenere questa iniziativa.
dash-valid-on = Questo numero è valido se le dichiarazioni vengono ricevute in data { $value }.
dash-too-old =
    { $count ->
        [one] Un’altra dichiarazione, fatta prima, a quella data è troppo vecchia.
       *[other] Altre { $count } dichiarazioni, fatte prima, a quella data sono troppo vecchie.
    }
dash-besides-initiators =
    { $count ->
        [one] Il numero da raggiungere comprende una persona che ha avviato l’iniziativa e la firma anche, ma che la legge non conta.
       *[other] Il numero da raggiungere comprende le { $count } persone che hanno avviato l’iniziativa e la firmano anche, ma che la legge non conta.
    }
official-draft = Bozza, solo per prova: queste parole sono nostre, non quelle del modulo ufficiale (regolamento (UE) 2019/788, allegato III). Ciò che si firma qui non è una dichiarazione di sostegno valida.
official-draft-word = BOZZA
sign-footnote-registered-abroad = I cittadini tedeschi che vivono fuori dalla Germania possono firmare solo se la loro residenza è registrata presso la rappresentanza tedesca competente per loro.
clock-key-in-paper = Ultimo giorno per inserire nel sistema centrale le dichiarazioni su carta
days-outer = Limite estremo se non si contano né il primo né l’ultimo giorno (délai franc), a uso del legale: { $date }.
days-reference = Riferimento: { $value }
clock-appeal-silence = Ultimo giorno per il ricorso contro il silenzio-rigetto
clock-appeal-closing = Ultimo giorno per il ricorso contro l’archiviazione
clock-hold-review = Le dichiarazioni sono conservate per un procedimento fino a questo giorno: da riesaminare
procedure-event-acknowledged = L’autorità ha confermato la ricezione
procedure-event-progress-told = L’autorità ha comunicato a che punto è la questione
procedure-event-refusal-implied = Il silenzio dell’autorità vale come rigetto
procedure-event-investigation-resumed = L’autorità ha ripreso l’istruttoria
procedure-event-closed-explicit = L’autorità ha archiviato il reclamo
procedure-event-appeal-filed = È stato presentato un ricorso
days-corrected = Corretto: la data indicata prima era { $date }.
follow-left-title = Non ricevi più notizie
follow-left-only-news = Finiscono solo le notizie. Se hai aderito o firmato, la tua dichiarazione conta come prima. Per revocarla c’è il tuo codice di revoca:
follow-not-me = Da questa richiesta non arriverà alcuna notizia, e ciò con cui è stata compilata è distrutto. Non cambia nient’altro.
follow-refused-done = Da quella richiesta non arriverà alcuna notizia, e l’indirizzo che conteneva è distrutto.
follow-refused-more = Solo quella richiesta non c’è più. Puoi chiedere di nuovo le notizie.
follow-allowed-more = Ciò che è stato distrutto non torna. Per ricevere notizie, chiedile di nuovo.
follow-expired = La richiesta non è stata confermata in tempo. Non vengono inviate notizie, e l’indirizzo che era stato dato è distrutto.
follow-refused = Qualcuno che legge questa casella ha risposto di non aver fatto la richiesta. Non vengono inviate notizie, e l’indirizzo che era stato dato è distrutto.
procedure-left-title = Non ricevi più email sul procedimento

law-delegated-regulation = regolamento delegato (UE)
law-implementing-decision = decisione di esecuzione (UE)
law-regulation-eec = regolamento (CEE, Euratom) n.
law-regulation = regolamento (UE)
law-directive = direttiva (UE)
law-annex = allegato
law-article = art.
law-and = e
follow-opening = Quel giorno un’e-mail ti dirà che si è aperta.
follow-notice-opening = Fino ad allora il tuo indirizzo attende anche in una copia cifrata che questo server può aprire, per l’e-mail di quel giorno. La copia viene distrutta quando l’e-mail è partita o quando ti cancelli.
mail-opening-subject = Ora è aperta: { $title }
mail-opening-heading = È aperta
mail-opening = «{ $title }» è aperta. Ci avevi chiesto di avvisarti.
mail-opening-button = Leggi e partecipa:
procedure-event-closed-by-rule = L’iniziativa è terminata per legge
lapse-not-sent = Entro tre mesi dalla fine della raccolta non è stato inviato nulla alle autorità degli Stati membri. L’invio spetta solo a un’iniziativa che raggiunge un milione di dichiarazioni e sette Stati; ciò che è stato firmato viene distrutto quando la legge lo prevede.
lapse-too-few = Quanto certificato dalle autorità non raggiunge un milione di dichiarazioni e sette Stati: l’iniziativa non può essere presentata alla Commissione.
lapse-not-submitted = Non è stata presentata alla Commissione entro tre mesi dall’ultimo certificato.
carriers-lead-plain = Guida la campagna
split-filed = Presentate
consent-certify-vote = Dichiaro che quanto indico qui è corretto, che ho la cittadinanza neerlandese e il diritto di voto per la Camera dei rappresentanti, e che non ho già sostenuto questa iniziativa.
consent-certify-vote-short = Dichiarazione
sign-draft = Una prova: nulla di ciò che si firma qui è valido.
sign-nationality-counts = La tua firma conta per questo paese, ovunque tu viva. Se hai più cittadinanze, scegline una.
dash-unknown = Non si sa ancora quante persone abbiano firmato. Il numero comparirà qui appena il sistema della Commissione lo comunicherà.
dash-needed =
    { $count ->
        [one] Serve { $count } dichiarazione di sostegno.
       *[other] Servono { $count } dichiarazioni di sostegno.
    }
follow-given-title = Ciò a cui stai per acconsentire
