### Home, campaign, documents, procedure.

## Home

home-title = Zeg het samen, en tel mee.
home-lead = Gezamenlijke klachten en burgerinitiatieven waarbij niemand over je schouder meeleest en iedereen kan natellen.
home-empty = Hier staat nog geen campagne.
home-empty-keeper = Als jij deze server beheert
home-empty-desk = In de browser: alles gebeurt aan het bureau. De server toonde het adres voor het eerste account toen hij startte.
home-empty-terminal = Of in een terminal:
home-empty-keys = Maak op een andere machine de sleutels van de organisatie
home-empty-write = Schrijf een campagne en laat die nakijken
home-empty-publish = Publiceer die
home-empty-status = Bekijk wat er nog ontbreekt
home-join = Lees en doe mee
home-sign = Lees en onderteken
home-read = Lees
home-how-title = Wat we hier beloven

## Campaign page

facts-title = De feiten
fact-source = Bron:
details-title = Waar we tegen opkomen
complaint-title = Wat we vragen
carriers-title = Wie hierachter staat
carriers-lead = Heeft de leiding en handelt namens jou
carriers-partners = Partners: krijgen een verzegelde kopie
carriers-relays = Ondersteunende organisaties: maken de campagne bekend en krijgen geen gegevens
questions-title = Wat mensen ons vragen
join-go = Doe mee met de klacht

## When people cannot join

state-not-yet-title = Binnenkort
state-not-yet = Je kunt meedoen vanaf { $value }.
state-closed-title = Deze campagne is gesloten
state-withdrawn-title = De organisatie is met deze campagne gestopt

## Documents

document-mandate = De machtiging
document-notice = De privacyverklaring
document-open = Deze tekst op een eigen pagina openen
document-lead = Dit is precies de tekst die mensen ondertekenen of te zien krijgen. Hij kan niet meer veranderen: een nieuwe versie is een nieuw document met een nieuwe digitale vingerafdruk.
document-old = Deze versie geldt niet meer.
document-newer = Lees de geldende versie
document-exact = De precieze tekst
document-version = Versie
document-hash-why = De digitale vingerafdruk (SHA-256) is die van het bestand, byte voor byte. Hij staat in het openbare logboek van de campagne en elke verklaring verwijst ernaar.
document-download = Het precieze bestand downloaden
documents-title = De teksten

## Blanks of a document: placeholder-<name>

placeholder-supporter = voor- en achternaam van wie ondertekent
placeholder-mandatary = de vereniging: naam, rechtsvorm, registratienummer, vestigingsplaats, vertegenwoordiger
placeholder-targets = de aangevinkte systemen, wie ervoor verantwoordelijk is en wat de ondertekenaar verklaart
placeholder-consents = waar de ondertekenaar mee instemt, punt voor punt
placeholder-email = het e-mailadres van de ondertekenaar
placeholder-revocation-url = het adres van de pagina om in te trekken
placeholder-signature = dag en uur van ondertekening, en de digitale vingerafdruk van de tekst
document-blanks = Wat tussen haken staat, wordt ingevuld zodra iemand ondertekent.

## Procedure

procedure-title = Stand van de procedure
procedure-lead = Wat er is ingediend, wanneer, waar en namens hoeveel mensen; en wat ervan is gekomen.
batches-title = Wat er is ingediend
batches-none =
    { $count ->
        [0] Er is nog niets ingediend.
        [one] Er is nog niets ingediend. Eén verklaring ligt klaar.
       *[other] Er is nog niets ingediend. { $count } verklaringen liggen klaar.
    }
batch-title = Bundel { $count }
batch-statements =
    { $count ->
        [one] verklaring
       *[other] verklaringen
    }
batch-frozen = Afgesloten
batch-filed = Ingediend
batch-not-filed = Nog niet
batch-reference = Kenmerk van de autoriteit
batch-log = Regels in het logboek
batch-hash = Digitale vingerafdruk
timeline-title = Wat er is gebeurd
timeline-none = Nog niets te melden. Nieuws over de procedure verschijnt hier.

## Versions of documents

documents-all = Alle teksten en hun versies
documents-lead = Elke tekst die mensen ondertekenen of te zien krijgen, in elke versie die ooit gold. Wie een eerdere versie ondertekende, ondertekende die: ze blijft hier staan, en haar digitale vingerafdruk blijft in het logboek.
document-number = Versie { $count }
document-published = gepubliceerd op { $value }
document-in-force = geldt nu
document-replaced = geldt niet meer

## What publications changed

changes-title = Wat er sinds de publicatie is veranderd
changes-lead = Elke verandering van sleutels, juridische teksten, regels, dagen of woorden is een regel in het openbare logboek van de campagne. Wie het logboek natelt, komt op dezelfde lijst uit, ook als deze pagina er een zou weglaten.
changes-none = Er is niets veranderd sinds de campagne is gepubliceerd.
changes-nothing = Niets van wat het logboek vastlegt.
changes-first = Gepubliceerd.
changes-entry = Regel { $count } van het logboek
changes-no-day = Dag onbekend
changes-days = De volgorde is die van het ondertekende logboek. De dagen zijn wat de server zegt: in de regels staat geen tijd.
changed = Er is iets veranderd sinds deze campagne is gepubliceerd.
changed-day = Er is iets veranderd sinds deze campagne is gepubliceerd, het laatst op { $value }.
changed-link =
    { $count ->
        [one] Bekijk de verandering
       *[other] Bekijk de { $count } veranderingen
    }
change-recipient-added = Een nieuwe sleutel voor { $name }: verklaringen die vanaf nu worden afgelegd, worden ook daarvoor verzegeld. { $key }
change-recipient-removed = Een sleutel minder voor { $name }: hij opent geen verklaringen die vanaf nu worden afgelegd. { $key }
change-consent-added = Wie meedoet, krijgt nu de vraag ermee in te stemmen dat { $name } kan meelezen.
change-consent-removed = Wie meedoet, krijgt niet meer de vraag ermee in te stemmen dat { $name } kan meelezen.
change-consent-changed = De toestemming dat { $name } kan meelezen, is een andere geworden.
change-document-added = { $name } ({ $language }): een nieuwe tekst.
change-document-removed = { $name } ({ $language }): wordt niet meer aangeboden.
change-document-changed = { $name } ({ $language }): een nieuwe versie. Wie eerder tekende, ondertekende de vorige.
change-texts-added = De pagina is er nu ook in deze taal: { $language }.
change-texts-removed = De pagina is er niet meer in deze taal: { $language }.
change-texts-changed = De woorden van de pagina zijn veranderd in deze taal: { $language }.
change-question-added = Het formulier vraagt nu: { $name }.
change-question-removed = Het formulier vraagt niet meer: { $name }.
change-question-changed = Of een antwoord nodig is, is veranderd: { $name }.
change-target-added = Een nieuw doelwit van de klacht: { $name }.
change-target-removed = Geen doelwit van de klacht meer: { $name }.
change-target-changed = Een ander nummer in het logboek voor dit doelwit van de klacht: { $name }.
change-instrument = De campagne steunt nu op andere wetgeving: { $name }.
change-law = Het bestand van het programma over de wetgeving is veranderd ({ $name }): wat er wordt gevraagd, wie één keer telt, wat hoelang wordt bewaard.
change-opens = Eerste dag om mee te doen: { $day }.
change-closes = Laatste dag om mee te doen: { $day }.
change-no-day = geen
change-languages = Talen: { $names }.
change-territory = Land dat in het logboek wordt geschreven: { $name }.
change-structure = De beschrijving van de campagne is veranderd: wie erachter staat, hoe die organisaties worden beschreven, het doel of het uiterlijk kan anders zijn.
change-tags = De manier waarop één en dezelfde persoon wordt herkend, is veranderd.
change-log = De sleutel of de naam van het logboek is veranderd, wat nooit mag.
change-unknown = Dit is niet te zeggen: er ontbreekt een manifest.
change-note-key-added = { $name } heeft nu een sleutel voor het ondertekenen van de openbare redenen om een regel uit de telling te halen.
change-note-key-removed = { $name } heeft geen sleutel meer voor het ondertekenen van de openbare redenen om een regel uit de telling te halen.
change-note-key-changed = De sleutel waarmee { $name } de openbare redenen ondertekent om een regel uit de telling te halen, is een andere geworden.
leaving-batch-gone =
    { $count ->
        [one] één persoon heeft zich sindsdien teruggetrokken
       *[other] { $count } mensen hebben zich sindsdien teruggetrokken
    }
appeal-title = Teken waar het telt
appeal-why = De wet aanvaardt handtekeningen hiervoor maar op één plek. Die wordt beheerd door: { $value }.
appeal-nothing-here = Je verlaat deze site. Hier wordt niets ondertekend, gevraagd, bewaard of geteld.
controllers-title = Wie verantwoordelijk is voor je gegevens
controllers-intro = Wie beslist over de gegevens die in deze campagne worden opgegeven, wie ze kan lezen en bij wie je terechtkunt.
controllers-lead = Leidt de campagne, beslist waarvoor de gegevens worden gebruikt en opent met een eigen sleutel wat mensen hier verzegelen.
controllers-partner = Beslist samen met de organisatie die de campagne leidt, en opent een verzegelde kopie met een eigen sleutel: alleen van wie ermee heeft ingestemd dat juist deze organisatie meeleest.
controllers-relay = Maakt de campagne bekend. Krijgt geen gegevens.
controllers-host-name = Wie deze server beheert
controllers-host = Bewaart in opdracht van de organisaties hierboven wat is verzegeld, en kan het niet openen.
controllers-ask-title = Vragen, inzage, rectificatie, wissing
controllers-ask = Eén adres is genoeg; ook elk van de organisaties die beslissen, is verplicht je te antwoorden.
controllers-arrangement = Wat ze onderling hebben afgesproken
days-open-until = Open tot { $moment }.
state-over = Meedoen kan niet meer.
state-over-filed = Wat is ingediend, blijft ingediend, en de procedure gaat door.
state-over-unfiled = Er is nog niets ingediend.
state-over-given-up = De organisatie heeft de campagne opgegeven. Er is niets ingediend.
state-over-given-up-filed = De organisatie heeft de campagne opgegeven. Wat eerder is ingediend, blijft bij de autoriteit.
state-over-withdrawn = De organisatoren hebben het initiatief ingetrokken.
state-over-ended = De procedure eindigde op { $value }.
state-over-continued = Een andere campagne zet deze voort.
state-over-log = Het openbare logboek blijft staan, zodat het getal te controleren blijft.
loss-title = Regels van deze campagne zijn verloren
loss-text = Deze site moest verder vanaf een oudere kopie: de regels { $value } van het openbare logboek zijn verloren.
loss-again = Deed je in deze dagen mee of trok je in, doe het dan alsjeblieft opnieuw: { $from } – { $until }.
loss-leave-again = Trok je in deze dagen in, doe het dan alsjeblieft opnieuw: { $from } – { $until }.
split-counted = Hier geteld
split-recognised = Erkend door autoriteiten
split-may-fall = Dit getal kan ook omlaaggaan: wie zich terugtrekt, gaat eraf, net als wat bij niemand blijkt te horen of niet wordt erkend. Op de pagina van de telling staat om hoeveel het gaat.
state-opens-on = Gaat open op { $value }.
state-closed-on = Gesloten. Meedoen kon tot { $value }.
follow-opens = Laat me weten wanneer het begint
home-exercise = Een oefening: gebruik verzonnen namen, er wordt niets ingediend.
goal-then = Bij { $value }: { $other }
voices-title = Aan het woord
press-title = Pers en documenten
next-title = Wat hierna komt
step-join = Mensen doen mee
step-sign = Mensen ondertekenen
step-filed = De klacht wordt ingediend
step-decision = De autoriteit beslist
step-certified = Nationale autoriteiten controleren de verklaringen
step-presented = Het initiatief wordt ingediend
step-answered = Het antwoord wordt gepubliceerd
step-now = nu
step-from = vanaf { $value }
step-until = tot { $value }
step-next = hierna
step-then = daarna
carriers-relays-model = Deze organisaties steunden de campagne die hier als voorbeeld dient. Aan deze demoversie hebben ze niet meegewerkt.
feed-title = { $value }: wat er gebeurt
feed-link = Volgen met een feedlezer (Atom)
press-csv = De getallen voor een spreadsheet (CSV)
embed-title = Zet deze campagne op je site
embed-lead = Kopieer een paar regels naar je site, je blog of je nieuwsbrief. Op de apparaten van je bezoekers wordt niets opgeslagen, en niemand wordt gemeten.
embed-kind = Wat er te zien is
embed-kind-count = Het getal
embed-kind-progress = Het getal en de weg naar het doel
embed-kind-button = Het getal en een knop
embed-kind-form = Het formulier zelf
embed-look = Hoe het eruitziet
embed-look-hint = De kleur wordt donkerder of lichter gemaakt waar ze niet te lezen zou zijn.
embed-look-form = Het formulier houdt het uiterlijk van de campagne.
embed-accent = Kleur
embed-radius = Ronding van de hoeken (0 tot 24)
embed-font = Lettertype
embed-font-sans = Zonder schreef
embed-font-serif = Met schreef
embed-font-mono = Schrijfmachine
embed-scheme = Licht of donker
embed-scheme-auto = Zoals op het apparaat van de bezoeker
embed-scheme-light = Licht
embed-scheme-dark = Donker
embed-show = Tonen
embed-preview = Voorbeeld
embed-picture-title = Een afbeelding met een link
embed-picture-text = Werkt overal, zelfs in nieuwsbrieven.
embed-picture-number = Het getal erin wordt bijgewerkt.
embed-frame-title = Een kader
embed-frame-text = Voor sites die HTML aannemen. Er is geen script nodig; de hoogte ligt vast.
embed-element-title = Een kader dat past
embed-element-text = Hetzelfde kader met een klein script van ons: het neemt de hoogte die het nodig heeft. Wie geen kader ziet, houdt de link.
embed-policy = Verstuurt je site een content security policy? Voeg dit eraan toe:
embed-form = Het formulier op je site
embed-form-where = Het formulier kan op je eigen pagina worden ingevuld, in een kader dat je pagina niet kan lezen. De campagne noemt de sites die het mogen tonen:
embed-form-nowhere = Nog geen. Schrijf de organisatoren van de campagne en vermeld het adres van je site.
embed-form-never = Wat hier wordt ondertekend, telt meteen; daarom krijgt niemand dit formulier binnen een andere site te zien: de knop opent het in een nieuw tabblad.
embed-form-elsewhere = Hier tekent niemand: de knop leidt naar waar dat wel kan.
batches-none-here = Vanaf deze site wordt niets ingediend.
batches-none-over = Er is niets ingediend.
card-people = Al meer dan { $count } mensen doen mee
card-statements = Meer dan { $count } steunbetuigingen
material-title = Affiches en flyers
material-lead = Om af te drukken, op te hangen en uit te delen. Er staat op wat op deze pagina staat; de code en het korte adres leiden hierheen.
material-for = Namens wie
material-for-help = Kies je organisatie: haar naam staat dan op de vellen en in het adres.
material-address = Het adres op de vellen:
material-a3 = Affiche A3
material-a4 = Affiche A4
material-a5 = Affiche A5
material-2xa5 = Twee flyers A5 op een vel A4
material-4xa6 = Vier flyers A6 op een vel A4
material-colour = in kleur
material-black = zwart-wit, voor het kopieerapparaat
material-print = Druk af op ware grootte (100%), zonder aan de pagina aan te passen. De flyers knip je langs de stippellijnen.
poster-until = Tot { $value }
poster-by = Verspreid door { $value }
