### Home, campaign, documents, procedure.

## Home

home-title = Dirlo insieme, e contare.
home-lead = Reclami collettivi e iniziative dei cittadini che nessuno può leggere sbirciando alle tue spalle e che chiunque può ricontare.
home-empty = Qui non è ancora pubblicata nessuna campagna.
home-empty-keeper = Se gestisci questo server
home-empty-desk = Nel browser: tutto si fa alla scrivania. Il server ha mostrato l’indirizzo per il primo account all’avvio.
home-empty-terminal = Oppure in un terminale:
home-empty-keys = Su un’altra macchina, crea le chiavi dell’organizzazione
home-empty-write = Scrivi una campagna e falla controllare
home-empty-publish = Pubblicala
home-empty-status = Guarda che cosa manca ancora
home-join = Leggi e aderisci
home-sign = Leggi e firma
home-read = Leggi
home-how-title = Che cosa promettiamo qui

## Campaign page

facts-title = I fatti
fact-source = Fonte:
details-title = Che cosa contestiamo
complaint-title = Che cosa chiediamo
carriers-title = Chi promuove questa campagna
carriers-lead = Guida la campagna e agisce in tuo nome
carriers-partners = Partner: ricevono una copia sigillata
carriers-relays = Organizzazioni sostenitrici: fanno conoscere la campagna e non ricevono alcun dato
questions-title = Che cosa ci chiedono
join-go = Aderisci al reclamo

## When people cannot join

state-not-yet-title = Tra poco
state-not-yet = Le adesioni si aprono in questa data: { $value }.
state-closed-title = Questa campagna è chiusa
state-withdrawn-title = L’organizzazione ha messo fine a questa campagna

## Documents

document-mandate = Il mandato
document-notice = L’informativa sulla privacy
document-open = Apri questo testo in una pagina a parte
document-lead = Questo è il testo esatto che le persone firmano o che viene loro mostrato. Non può mai cambiare: una nuova versione è un nuovo documento, con una nuova impronta.
document-old = Questa versione non è più in vigore.
document-newer = Leggi la versione in vigore
document-exact = Il testo esatto
document-version = Versione
document-hash-why = L’impronta (SHA-256) è quella del file, byte per byte. È scritta nel registro pubblico della campagna, e ogni dichiarazione la riporta.
document-download = Scarica il file esatto
documents-title = I testi

## Blanks of a document: placeholder-<name>

placeholder-supporter = nome e cognome di chi firma
placeholder-mandatary = l’associazione: nome, forma giuridica, numero, sede, rappresentante
placeholder-targets = i sistemi selezionati, con chi ne è responsabile e ciò che la persona dichiara
placeholder-consents = ciò che la persona ha accettato, punto per punto
placeholder-email = l’indirizzo email della persona
placeholder-revocation-url = l’indirizzo della pagina di revoca
placeholder-signature = giorno e ora della firma, e impronta del testo
document-blanks = Ciò che sta tra parentesi quadre viene compilato quando una persona firma.

## Procedure

procedure-title = A che punto è il procedimento
procedure-lead = Che cosa è stato presentato, quando, dove e con quante persone; e che cosa ne è seguito.
batches-title = Che cosa è stato presentato
batches-none =
    { $count ->
        [0] Non è ancora stato presentato nulla.
        [one] Non è ancora stato presentato nulla. Una dichiarazione è pronta.
       *[other] Non è ancora stato presentato nulla. { $count } dichiarazioni sono pronte.
    }
batch-title = Lotto { $count }
batch-statements =
    { $count ->
        [one] dichiarazione
       *[other] dichiarazioni
    }
batch-frozen = Chiuso
batch-filed = Presentato
batch-not-filed = Non ancora
batch-reference = Riferimento dell’autorità
batch-log = Voci del registro
batch-hash = Impronta
timeline-title = Che cosa è successo
timeline-none = Ancora nulla da raccontare. Le notizie sul procedimento compariranno qui.

## Versions of documents

documents-all = Tutti i testi e le loro versioni
documents-lead = Ogni testo che le persone firmano o che viene loro mostrato, in tutte le versioni che sono state in vigore. Chi ha firmato una versione precedente ha firmato quella: resta qui, e la sua impronta resta nel registro.
document-number = Versione { $count }
document-published = pubblicata in data { $value }
document-in-force = in vigore
document-replaced = non più in vigore

## What publications changed

changes-title = Che cosa è cambiato dopo la pubblicazione
changes-lead = Ogni modifica di chiavi, testi giuridici, regole, date o parole è una voce del registro pubblico della campagna. Chi riconta il registro arriva allo stesso elenco, anche se questa pagina ne tacesse una.
changes-none = Da quando la campagna è stata pubblicata non è cambiato nulla.
changes-nothing = Nulla di ciò che il registro fissa.
changes-first = Pubblicazione.
changes-entry = Voce { $count } del registro
changes-no-day = Giorno sconosciuto
changes-days = L’ordine è quello del registro firmato. I giorni sono quelli che indica il server: le voci non riportano né data né ora.
changed = Da quando questa campagna è stata pubblicata, qualcosa è cambiato.
changed-day = Da quando questa campagna è stata pubblicata, qualcosa è cambiato. Ultima modifica: { $value }.
changed-link =
    { $count ->
        [one] Vedi la modifica
       *[other] Vedi le { $count } modifiche
    }
change-recipient-added = Una chiave in più per { $name }: le dichiarazioni fatte da ora in poi vengono sigillate anche per questa chiave. { $key }
change-recipient-removed = Una chiave in meno per { $name }: non apre le dichiarazioni fatte da ora in poi. { $key }
change-consent-added = A chi aderisce si chiede ora di accettare che un’altra organizzazione possa leggere: { $name }.
change-consent-removed = A chi aderisce non si chiede più di accettare che questa organizzazione possa leggere: { $name }.
change-consent-changed = È cambiato il consenso a che questa organizzazione possa leggere: { $name }.
change-document-added = { $name } ({ $language }): un nuovo testo.
change-document-removed = { $name } ({ $language }): questo testo non viene più proposto.
change-document-changed = { $name } ({ $language }): una nuova versione. Chi ha firmato prima ha firmato quella precedente.
change-texts-added = La pagina esiste ora anche in questa lingua: { $language }.
change-texts-removed = La pagina non esiste più in questa lingua: { $language }.
change-texts-changed = Sono cambiate le parole della pagina in questa lingua: { $language }.
change-question-added = Il modulo ora chiede: { $name }.
change-question-removed = Il modulo non chiede più: { $name }.
change-question-changed = È cambiato se una risposta è obbligatoria o no: { $name }.
change-target-added = Ora si può reclamare anche contro: { $name }.
change-target-removed = Non si può più reclamare contro: { $name }.
change-target-changed = Nel registro è cambiato il numero di ciò contro cui si reclama: { $name }.
change-instrument = La campagna si fonda ora su un’altra legge: { $name }.
change-law = Nel programma è cambiato il file della legge ({ $name }): che cosa si chiede, chi conta una volta sola, che cosa si conserva e per quanto tempo.
change-opens = Primo giorno per aderire: { $day }.
change-closes = Ultimo giorno per aderire: { $day }.
change-no-day = nessuno
change-languages = Lingue: { $names }.
change-territory = Paese scritto nel registro: { $name }.
change-structure = È cambiata la descrizione della campagna: possono essere diversi chi la promuove, come viene presentato, il traguardo o l’aspetto.
change-tags = È cambiato il modo in cui si riconosce una stessa persona.
change-log = È cambiata la chiave o il nome del registro, cosa che non deve accadere mai.
change-unknown = Non è possibile dirlo: manca un manifesto.
change-note-key-added = Questa organizzazione ha ora una chiave con cui firma i motivi pubblici per cui una voce viene tolta dal conteggio: { $name }.
change-note-key-removed = Questa organizzazione non ha più una chiave con cui firma i motivi pubblici per cui una voce viene tolta dal conteggio: { $name }.
change-note-key-changed = È cambiata la chiave con cui questa organizzazione firma i motivi pubblici per cui una voce viene tolta dal conteggio: { $name }.
leaving-batch-gone =
    { $count ->
        [one] da allora una persona ha revocato
       *[other] da allora { $count } persone hanno revocato
    }
appeal-title = Firma dove conta
appeal-why = Per questo, la legge ammette le firme in un solo luogo; chi lo gestisce: { $value }.
appeal-nothing-here = Stai per lasciare questo sito. Qui non si firma, non si chiede, non si conserva e non si conta nulla.
controllers-title = Chi risponde dei tuoi dati
controllers-intro = Chi decide sui dati forniti in questa campagna, chi può leggerli e a chi rivolgersi.
controllers-lead = Guida la campagna, decide per che cosa si usano i dati e apre con la propria chiave ciò che qui viene sigillato.
controllers-partner = Decide insieme all’organizzazione che guida la campagna e apre una copia sigillata con la propria chiave: solo quella di chi lo ha accettato nominativamente.
controllers-relay = Fa conoscere la campagna. Non riceve alcun dato.
controllers-host-name = Chi gestisce questo server
controllers-host = Conserva ciò che è stato sigillato, per conto delle organizzazioni indicate sopra, e non può aprirlo.
controllers-ask-title = Domande, accesso, rettifica, cancellazione
controllers-ask = Basta un solo indirizzo; anche ciascuna delle organizzazioni che decidono è tenuta a risponderti.
controllers-arrangement = Che cosa hanno concordato tra loro
days-open-until = Aperta fino a questo momento: { $moment }.
state-over = Non è più possibile aderire.
state-over-filed = Ciò che è stato presentato resta presentato, e il procedimento continua.
state-over-unfiled = Non è ancora stato presentato nulla.
state-over-given-up = L’organizzazione ha abbandonato la campagna. Non è stato presentato nulla.
state-over-given-up-filed = L’organizzazione ha abbandonato la campagna. Ciò che era stato presentato prima resta presso l’autorità.
state-over-withdrawn = Gli organizzatori hanno ritirato l’iniziativa.
state-over-ended = Il procedimento si è concluso in data { $value }.
state-over-continued = Un’altra campagna prosegue questa.
state-over-log = Il registro pubblico resta, così il numero si può sempre verificare.
loss-title = Alcune voci di questa campagna sono andate perdute
loss-text = Questo sito è dovuto ripartire da una copia precedente: le voci { $value } del registro pubblico sono perdute.
loss-again = Se hai aderito o revocato in questi giorni, fallo di nuovo, per favore: { $from } – { $until }.
loss-leave-again = Se hai revocato in questi giorni, fallo di nuovo, per favore: { $from } – { $until }.
split-counted = Contate qui
split-recognised = Riconosciute dalle autorità
split-may-fall = Questo numero può anche scendere: chi revoca ne esce, e così ciò che risulta non corrispondere a nessuno o non viene riconosciuto. La pagina del conteggio dice quante sono.
state-opens-on = Si apre il { $value }.
state-closed-on = Chiusa. È stata aperta fino al { $value }.
follow-opens = Avvisami quando si apre
home-exercise = Un’esercitazione: usa nomi inventati, non viene presentato nulla.
goal-then = A quota { $value }: { $other }
voices-title = Voci
press-title = Stampa e documenti
next-title = Che cosa succede ora
step-join = Le persone aderiscono
step-sign = Le persone firmano
step-filed = Il reclamo viene presentato
step-decision = L’autorità decide
step-certified = Le autorità nazionali controllano le dichiarazioni
step-presented = L’iniziativa viene presentata
step-answered = La risposta viene pubblicata
step-now = ora
step-from = dal { $value }
step-until = fino al { $value }
step-next = subito dopo
step-then = in seguito
carriers-relays-model = Queste organizzazioni hanno sostenuto la campagna che fa da modello a questa. Non hanno preso parte a questa dimostrazione.
feed-title = { $value }: che cosa succede
feed-link = Seguire con un lettore di feed (Atom)
press-csv = I numeri per foglio di calcolo (CSV)
embed-title = Metti questa campagna sul tuo sito
embed-lead = Copia poche righe nel tuo sito, nel tuo blog o nella tua newsletter. Nulla viene salvato sui dispositivi di chi ti visita, e nessuno viene misurato.
embed-kind = Che cosa mostra
embed-kind-count = Il numero
embed-kind-progress = Il numero e la strada verso l’obiettivo
embed-kind-button = Il numero e un pulsante
embed-kind-form = Il modulo stesso
embed-look = Che aspetto ha
embed-look-hint = Il colore viene scurito o schiarito dove non si leggerebbe.
embed-look-form = Il modulo mantiene l’aspetto della campagna.
embed-accent = Colore
embed-radius = Raggio degli angoli (da 0 a 24)
embed-font = Carattere
embed-font-sans = Senza grazie
embed-font-serif = Con grazie
embed-font-mono = Macchina per scrivere
embed-scheme = Chiaro o scuro
embed-scheme-auto = Come sul dispositivo
embed-scheme-light = Chiaro
embed-scheme-dark = Scuro
embed-show = Mostra
embed-preview = Anteprima
embed-picture-title = Un’immagine con un link
embed-picture-text = Funziona ovunque, anche nelle newsletter.
embed-picture-number = Il numero resta aggiornato.
embed-frame-title = Un riquadro
embed-frame-text = Per i siti che accettano HTML. Non serve alcuno script; l’altezza è fissa.
embed-element-title = Un riquadro che si adatta
embed-element-text = Lo stesso riquadro con un piccolo script nostro: prende l’altezza che gli serve. Chi non vede i riquadri ha il link.
embed-policy = Il tuo sito invia una content security policy? Aggiungi questo:
embed-form = Il modulo sul tuo sito
embed-form-where = Il modulo si può compilare sulla tua pagina, in un riquadro che la tua pagina non può leggere. La campagna indica i siti che possono mostrarlo:
embed-form-nowhere = Ancora nessuno. Scrivi a chi organizza la campagna indicando l’indirizzo del tuo sito.
embed-form-never = Ciò che si firma qui conta subito; perciò a nessuno viene mostrato questo modulo dentro un altro sito: il pulsante lo apre in una nuova scheda.
embed-form-elsewhere = Qui non si firma: il pulsante porta dove si firma.
batches-none-here = Da questo sito non viene presentato nulla.
batches-none-over = Non è stato presentato nulla.
card-people = Hanno aderito più di { $count } persone
card-statements = Più di { $count } dichiarazioni di sostegno
material-title = Manifesti e volantini
material-lead = Da stampare, affiggere e distribuire. Dicono ciò che dice questa pagina; il codice e l’indirizzo breve portano qui.
material-for = A nome di chi
material-for-help = Scegli la tua organizzazione: il suo nome comparirà sui fogli e nell’indirizzo.
material-address = L’indirizzo riportato sui fogli:
material-a3 = Manifesto A3
material-a4 = Manifesto A4
material-a5 = Manifesto A5
material-2xa5 = Due volantini A5 su un foglio A4
material-4xa6 = Quattro volantini A6 su un foglio A4
material-colour = a colori
material-black = in bianco e nero, per la fotocopiatrice
material-print = Stampa a grandezza reale (100%), senza adattare alla pagina. I volantini si tagliano lungo le linee tratteggiate.
poster-until = Termine: { $value }
poster-by = Diffuso da { $value }
