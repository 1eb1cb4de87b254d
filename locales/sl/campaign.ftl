### Home, campaign, documents, procedure.

## Home

home-title = Povejmo skupaj, da bo štelo.
home-lead = Skupinske pritožbe in državljanske pobude, pri katerih vam nihče ne gleda čez ramo in ki jih lahko vsakdo prešteje znova.
home-empty = Tu še ni objavljena nobena kampanja.
home-empty-keeper = Če vzdržujete ta strežnik
home-empty-desk = V brskalniku: vse se naredi za pisalno mizo. Naslov za prvi račun je strežnik izpisal ob zagonu.
home-empty-terminal = Ali v terminalu:
home-empty-keys = Na drugem računalniku ustvarite ključe organizacije
home-empty-write = Napišite kampanjo in jo dajte preveriti
home-empty-publish = Objavite jo
home-empty-status = Poglejte, kaj še manjka
home-join = Preberite in se pridružite
home-sign = Preberite in podpišite
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
carriers-relays = Podporne organizacije: širijo glas in ne prejmejo nobenih podatkov
questions-title = Pogosta vprašanja
join-go = Pridružite se pritožbi

## When people cannot join

state-not-yet-title = Kmalu
state-not-yet = Pridružite se lahko od { $value }.
state-closed-title = Kampanja je zaključena
state-withdrawn-title = Organizacija je kampanjo končala

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

## Versions of documents

documents-all = Vsa besedila in njihove različice
documents-lead = Vsako besedilo, ki ga ljudje podpišejo ali jim je prikazano, v vseh različicah, ki so kdaj veljale. Kdor je podpisal prejšnjo različico, je podpisal prav to: ostane tukaj, njen prstni odtis pa ostane v registru.
document-number = Različica { $count }
document-published = objavljena { $value }
document-in-force = v veljavi
document-replaced = ne velja več

## What publications changed

changes-title = Kaj se je spremenilo od objave
changes-lead = Vsaka sprememba ključev, pravnih besedil, pravil, datumov ali besedila je vnos v javnem registru kampanje. Kdor register prešteje znova, pride do istega seznama, tudi če bi ta stran katero zamolčala.
changes-none = Od objave kampanje se ni spremenilo nič.
changes-nothing = Nič od tega, kar je zavezujoče zapisano v registru.
changes-first = Objava.
changes-entry = Vnos { $count } v registru
changes-no-day = Dan ni znan
changes-days = Vrstni red je tak kot v podpisanem registru. Dneve navaja strežnik: vnosi ne vsebujejo časa.
changed = Od objave te kampanje se je nekaj spremenilo.
changed-day = Od objave te kampanje se je nekaj spremenilo, nazadnje { $value }.
changed-link =
    { $count ->
        [one] Oglejte si { $count } spremembo
        [two] Oglejte si { $count } spremembi
        [few] Oglejte si { $count } spremembe
       *[other] Oglejte si { $count } sprememb
    }
change-recipient-added = Nov ključ (organizacija { $name }): izjave, oddane odslej, so zapečatene tudi zanj. { $key }
change-recipient-removed = En ključ manj (organizacija { $name }): izjav, oddanih odslej, ne odpre. { $key }
change-consent-added = Ob pridružitvi odslej prosimo za soglasje, da lahko izjavo bere organizacija { $name }.
change-consent-removed = Ob pridružitvi ne prosimo več za soglasje, da lahko izjavo bere organizacija { $name }.
change-consent-changed = Soglasje, da lahko izjavo bere organizacija { $name }, je zdaj drugačno.
change-document-added = { $name } ({ $language }): novo besedilo.
change-document-removed = { $name } ({ $language }): se ne ponuja več.
change-document-changed = { $name } ({ $language }): nova različica. Kdor je podpisal prej, je podpisal prejšnjo.
change-texts-added = Stran je zdaj na voljo tudi v tem jeziku: { $language }.
change-texts-removed = Stran ni več na voljo v tem jeziku: { $language }.
change-texts-changed = Besedilo strani se je spremenilo v tem jeziku: { $language }.
change-question-added = Obrazec zdaj sprašuje: { $name }.
change-question-removed = Obrazec ne sprašuje več: { $name }.
change-question-changed = Spremenilo se je, ali je odgovor obvezen: { $name }.
change-target-added = Nov predmet pritožbe: { $name }.
change-target-removed = Ni več predmet pritožbe: { $name }.
change-target-changed = Predmet pritožbe »{ $name }« ima v registru drugo številko.
change-instrument = Kampanja zdaj temelji na drugem pravu: { $name }.
change-law = Spremenila se je programova datoteka s pravnimi pravili ({ $name }): kaj se vpraša, kdo šteje enkrat ter kaj se hrani in kako dolgo.
change-opens = Prvi dan za pridružitev: { $day }.
change-closes = Zadnji dan za pridružitev: { $day }.
change-no-day = ni določen
change-languages = Jeziki: { $names }.
change-territory = Država, zapisana v registru: { $name }.
change-structure = Spremenil se je opis kampanje: drugačni so lahko njeni nosilci, njihov opis, cilj ali videz.
change-tags = Spremenil se je način, kako se prepozna ista oseba.
change-log = Spremenil se je ključ ali ime registra, kar se ne sme zgoditi nikoli.
change-unknown = Tega ni mogoče povedati: manjka manifest.
change-note-key-added = Organizacija { $name } ima zdaj ključ, s katerim podpisuje javne razloge za izločitev vnosa iz štetja.
change-note-key-removed = Organizacija { $name } nima več ključa, s katerim podpisuje javne razloge za izločitev vnosa iz štetja.
change-note-key-changed = Ključ, s katerim organizacija { $name } podpisuje javne razloge za izločitev vnosa iz štetja, je zdaj drug.
leaving-batch-gone =
    { $count ->
        [one] { $count } oseba se je od tedaj umaknila
        [two] { $count } osebi sta se od tedaj umaknili
        [few] { $count } osebe so se od tedaj umaknile
       *[other] { $count } oseb se je od tedaj umaknilo
    }
appeal-title = Podpišite tam, kjer šteje
appeal-why = Za to se podpisi po zakonu zbirajo samo na enem mestu. Zanj skrbi { $value }.
appeal-nothing-here = Zapuščate to spletno mesto. Tu se nič ne podpiše, nič ne sprašuje, nič ne hrani in nič ne šteje.
controllers-title = Kdo odgovarja za vaše podatke
controllers-intro = Kdo odloča o podatkih, navedenih v tej kampanji, kdo jih lahko bere in na koga se obrniti.
controllers-lead = Vodi kampanjo, odloča, za kaj se podatki uporabljajo, in s svojim ključem odpre, kar se tu zapečati.
controllers-partner = Odloča skupaj z organizacijo, ki vodi kampanjo, in s svojim ključem odpre zapečateno kopijo: samo od tistih, ki so s tem za prav to organizacijo izrecno soglašali.
controllers-relay = Širi glas o kampanji. Ne prejme nobenih podatkov.
controllers-host-name = Kdor upravlja ta strežnik
controllers-host = V imenu zgoraj navedenih organizacij hrani, kar je bilo zapečateno, in tega ne more odpreti.
controllers-ask-title = Vprašanja, dostop, popravek, izbris
controllers-ask = Zadostuje en naslov; odgovoriti vam mora tudi vsaka od organizacij, ki odločajo.
controllers-arrangement = Kaj so se dogovorile med seboj
days-open-until = Odprta do { $moment }.
state-over = Pridružiti se ni več mogoče.
state-over-filed = Kar je bilo vloženo, ostane vloženo in postopek teče naprej.
state-over-unfiled = Vloženo še ni nič.
state-over-given-up = Organizacija je kampanjo opustila. Vloženo ni bilo nič.
state-over-given-up-filed = Organizacija je kampanjo opustila. Kar je bilo vloženo prej, ostane pri organu.
state-over-withdrawn = Organizatorji so pobudo umaknili.
state-over-ended = Postopek se je končal { $value }.
state-over-continued = To kampanjo nadaljuje druga.
state-over-log = Javni register ostane, da je število še naprej mogoče preveriti.
loss-title = Del vpisov te kampanje je izgubljen
loss-text = Ta stran je morala nadaljevati s starejšo kopijo: vpisi { $value } javnega registra so izgubljeni.
loss-again = Če ste se v teh dneh pridružili ali umaknili, prosimo, storite to znova: { $from } – { $until }.
loss-leave-again = Če ste se v teh dneh umaknili, prosimo, storite to znova: { $from } – { $until }.
split-counted = Štete tukaj
split-recognised = Priznane pri organih
split-may-fall = To število se lahko tudi zmanjša: odšteje se, kdor se umakne, pa tudi izjave, za katerimi se izkaže, da ne stoji nihče, in izjave, ki niso priznane. Koliko jih je, piše na strani s štetjem.
state-opens-on = Začne se { $value }.
state-closed-on = Kampanja je zaključena. Odprta je bila do { $value }.
follow-opens = Sporočite mi, ko se začne
home-exercise = Vaja: uporabite izmišljena imena, nič se ne vlaga.
goal-then = Ko nas bo { $value }: { $other }
voices-title = Glasovi
press-title = Za medije in dokumenti
next-title = Kaj sledi
step-join = Ljudje se pridružujejo
step-sign = Ljudje podpisujejo
step-filed = Pritožba se vloži
step-decision = Organ odloči
step-certified = Nacionalni organi preverijo izjave
step-presented = Pobuda se predloži
step-answered = Odgovor se objavi
step-now = zdaj
step-from = od { $value }
step-until = do { $value }
step-next = naslednji korak
step-then = potem
carriers-relays-model = Te organizacije so podprle kampanjo, po kateri je ta narejena. Pri tej predstavitvi niso sodelovale.
feed-title = { $value }: kaj se dogaja
feed-link = Spremljajte z bralnikom virov (Atom)
press-csv = Številke za preglednico (CSV)
embed-title = Postavite to kampanjo na svoje spletno mesto
embed-lead = Kopirajte nekaj vrstic na svoje spletno mesto, v blog ali e-novice. Na napravah vaših obiskovalcev se nič ne shrani in nikomur se ne sledi.
embed-kind = Kaj se prikaže
embed-kind-count = Število
embed-kind-progress = Število in pot do cilja
embed-kind-button = Število in gumb
embed-kind-form = Sam obrazec
embed-look = Videz
embed-look-hint = Barva se potemni ali posvetli tam, kjer je sicer ne bi bilo mogoče brati.
embed-look-form = Obrazec ohrani videz kampanje.
embed-accent = Barva
embed-radius = Zaobljenost vogalov (od 0 do 24)
embed-font = Pisava
embed-font-sans = Brez serifov
embed-font-serif = S serifi
embed-font-mono = Pisalni stroj
embed-scheme = Svetlo ali temno
embed-scheme-auto = Kot na napravi obiskovalca
embed-scheme-light = Svetlo
embed-scheme-dark = Temno
embed-show = Prikaži
embed-preview = Predogled
embed-picture-title = Slika s povezavo
embed-picture-text = Deluje povsod, tudi v e-novicah.
embed-picture-number = Število na njej se posodablja.
embed-frame-title = Okvir
embed-frame-text = Za spletna mesta, ki sprejmejo HTML. Skript ni potreben; višina je stalna.
embed-element-title = Okvir, ki se prilagodi
embed-element-text = Isti okvir z našim majhnim skriptom: vzame si toliko višine, kolikor je potrebuje. Kdor okvira ne vidi, vidi povezavo.
embed-policy = Ali vaše spletno mesto pošilja pravilnik o varnosti vsebine (CSP)? Dodajte vanj to:
embed-form = Obrazec na vašem spletnem mestu
embed-form-where = Obrazec je mogoče izpolniti na vaši strani, v okviru, ki ga vaša stran ne more brati. Kampanja navede spletna mesta, ki ga smejo prikazati:
embed-form-nowhere = Za zdaj nobeno. Pišite organizatorjem kampanje in navedite naslov svojega spletnega mesta.
embed-form-never = Kar je podpisano tukaj, šteje takoj, zato se ta obrazec nikomur ne prikaže znotraj drugega spletnega mesta: gumb ga odpre v novem zavihku.
embed-form-elsewhere = Tukaj se nihče ne podpisuje: gumb vodi tja, kjer se podpisuje.
batches-none-here = S tega spletnega mesta se nič ne vlaga.
batches-none-over = Nič ni bilo vloženo.
card-people = Pridružilo se je več kot { $count } oseb
card-statements = Več kot { $count } izjav o podpori
material-title = Plakati in letaki
material-lead = Natisnite jih, nalepite, razdelite. Na njih piše to, kar piše na tej strani; koda QR in kratki naslov vodita sem.
material-for = V čigavem imenu
material-for-help = Izberite svojo organizacijo: njeno ime je potem na letakih in plakatih ter v naslovu.
material-address = Naslov na letakih in plakatih:
material-a3 = Plakat A3
material-a4 = Plakat A4
material-a5 = Plakat A5
material-2xa5 = Dva letaka A5 na listu A4
material-4xa6 = Štirje letaki A6 na listu A4
material-colour = barvno
material-black = črno-belo, za fotokopiranje
material-print = Natisnite v dejanski velikosti (100 %), brez prilagajanja strani. Letaki se režejo po črtkanih črtah.
poster-until = Do { $value }
poster-by = Širi: { $value }
