### Home, campaign, documents, procedure.

## Home

home-title = Zeg het samen, en tel mee.
home-lead = Gezamenlijke klachten en burgerinitiatieven waarbij niemand over je schouder meeleest en iedereen kan natellen.
home-empty = Hier staat nog geen campagne.
home-join = Lees en doe mee
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
carriers-relays = Verspreiders: maken de campagne bekend, krijgen niets
questions-title = Wat mensen ons vragen
join-go = Doe mee met de klacht

## When people cannot join

state-not-yet-title = Binnenkort
state-not-yet = Je kunt meedoen vanaf { $value }.
state-closed-title = Deze campagne is gesloten
state-closed = Meedoen kan niet meer. Wat geteld is, blijft geteld, en de procedure gaat door.
state-withdrawn-title = De organisatie is met deze campagne gestopt
state-withdrawn = Meedoen kan niet meer en er wordt niets meer ingediend. Het openbare logboek blijft bestaan, zodat het getal te controleren blijft.

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
