### Home, campaign, documents, procedure.

## Home

home-title = Dirlo insieme, e contare.
home-lead = Reclami collettivi e iniziative dei cittadini che nessuno può leggere sbirciando alle tue spalle e che chiunque può ricontare.
home-empty = Qui non è ancora pubblicata nessuna campagna.
home-join = Leggi e aderisci
home-read = Leggi
home-how-title = Che cosa promette questo sito

## Campaign page

facts-title = I fatti
fact-source = Fonte:
details-title = Che cosa contestiamo
complaint-title = Che cosa chiediamo
carriers-title = Chi promuove questa campagna
carriers-lead = Guida la campagna e agisce in tuo nome
carriers-partners = Partner: ricevono una copia sigillata
carriers-relays = Sostenitori: fanno passaparola, non ricevono nulla
questions-title = Che cosa ci chiedono
join-go = Aderisci al reclamo

## When people cannot join

state-not-yet-title = Tra poco
state-not-yet = Le adesioni si aprono in questa data: { $value }.
state-closed-title = Questa campagna è chiusa
state-closed = Non è più possibile aderire. Ciò che è stato contato resta contato, e il procedimento va avanti.
state-withdrawn-title = L’organizzazione ha messo fine a questa campagna
state-withdrawn = Non è più possibile aderire, e non sarà presentato altro. Il registro pubblico rimane, perché il numero si possa ancora verificare.

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
