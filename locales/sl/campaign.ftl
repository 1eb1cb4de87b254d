### Home, campaign, documents, procedure.

## Home

home-title = Povejmo skupaj, da bo štelo.
home-lead = Skupinske pritožbe in državljanske pobude, pri katerih vam nihče ne gleda čez ramo in ki jih lahko vsakdo prešteje znova.
home-empty = Tu še ni objavljena nobena kampanja.
home-join = Preberite in se pridružite
home-read = Preberite
home-how-title = Kaj vam tu obljubljamo

## Campaign page

facts-title = Dejstva
fact-source = Vir:
details-title = Čemu nasprotujemo
complaint-title = Kaj zahtevamo
carriers-title = Kdo stoji za kampanjo
carriers-lead = Vodi kampanjo in nastopa v vašem imenu
carriers-partners = Partnerji: prejmejo zapečateno kopijo
carriers-relays = Glasniki: širijo glas, ne prejmejo ničesar
questions-title = Pogosta vprašanja
join-go = Pridružite se pritožbi

## When people cannot join

state-not-yet-title = Kmalu
state-not-yet = Pridružite se lahko od { $value }.
state-closed-title = Kampanja je zaključena
state-closed = Pridružiti se ni več mogoče. Kar je bilo prešteto, ostane prešteto, postopek pa teče naprej.
state-withdrawn-title = Organizacija je kampanjo končala
state-withdrawn = Pridružiti se ni več mogoče in nič več ne bo vloženo. Javni register ostane, da je število še vedno mogoče preveriti.

## Documents

document-mandate = Pooblastilo
document-notice = Obvestilo o varstvu podatkov
document-open = Odprite to besedilo na posebni strani
document-lead = To je natančno besedilo, ki ga ljudje podpišejo ali preberejo. Ne more se več spremeniti: nova različica je nov dokument z novim prstnim odtisom.
document-old = Ta različica ne velja več.
document-newer = Preberite veljavno različico
document-exact = Natančno besedilo
document-version = Različica
document-hash-why = Prstni odtis (SHA-256) je odtis datoteke, bajt za bajtom. Zapisan je v javnem registru kampanje in naveden v vsaki izjavi.
document-download = Prenesite izvirno datoteko
documents-title = Besedila

## Blanks of a document: placeholder-<name>

placeholder-supporter = ime in priimek osebe, ki podpiše
placeholder-mandatary = združenje: ime, oblika, številka, sedež, zastopnik ali zastopnica
placeholder-targets = označeni sistemi, kdo zanje odgovarja in kaj oseba izjavlja
placeholder-consents = v kaj je oseba privolila, po točkah
placeholder-email = e-poštni naslov osebe
placeholder-revocation-url = naslov strani za umik
placeholder-signature = dan in ura podpisa ter prstni odtis besedila
document-blanks = Besedilo v oklepajih se izpolni ob podpisu.

## Procedure

procedure-title = Kako poteka postopek
procedure-lead = Kaj je bilo vloženo, kdaj, kje in v imenu koliko ljudi; in kaj je iz tega nastalo.
batches-title = Kaj je bilo vloženo
batches-none =
    { $count ->
        [0] Vloženo še ni nič.
        [one] Vloženo še ni nič. Pripravljena je { $count } izjava.
        [two] Vloženo še ni nič. Pripravljeni sta { $count } izjavi.
        [few] Vloženo še ni nič. Pripravljene so { $count } izjave.
       *[other] Vloženo še ni nič. Pripravljenih je { $count } izjav.
    }
batch-title = Sveženj { $count }
batch-statements =
    { $count ->
        [one] izjava
        [two] izjavi
        [few] izjave
       *[other] izjav
    }
batch-frozen = Sklenjen
batch-filed = Vložen
batch-not-filed = Še ne
batch-reference = Številka zadeve pri organu
batch-log = Vnosi v registru
batch-hash = Prstni odtis
timeline-title = Kaj se je zgodilo
timeline-none = Novosti še ni. Tu bodo objavljene novice o postopku.
