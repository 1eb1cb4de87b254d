### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Steunbetuiging voor een Europees burgerinitiatief
initiative-number = Registratienummer
initiative-starts = Begin van de inzameling
initiative-ends = Einde van de inzameling
initiative-register = In het register van de Commissie
initiative-title = Titel
initiative-objectives = Doelstellingen
initiative-contacts = Geregistreerde contactpersonen
initiative-legal-entity = Juridische entiteit
initiative-website = Website van het initiatief
initiative-declaration = Hierbij verklaar ik dat de in dit formulier verstrekte informatie juist is en dat ik dit initiatief nog niet eerder heb gesteund.
initiative-notice = Privacyverklaring
initiative-notice-purpose = Overeenkomstig de algemene verordening gegevensbescherming worden de persoonsgegevens die je in dit formulier verstrekt alleen gebruikt om dit initiatief te steunen. Ze worden doorgegeven aan de bevoegde autoriteiten van jouw land, die de steunbetuigingen verifiëren en certificeren, en aan niemand anders.
initiative-notice-rights = Je hebt het recht de organisatoren van dit initiatief te vragen om inzage in je persoonsgegevens, en om rectificatie, wissing en beperking van de verwerking ervan.
initiative-notice-time = De organisatoren bewaren je gegevens hoogstens één maand na de indiening van het initiatief bij de Europese Commissie of 21 maanden na het begin van de inzameling, naargelang wat het eerst komt. In het geval van administratieve of gerechtelijke procedures mogen ze die bewaren tot één maand na afloop daarvan.
initiative-notice-complaint = Je hebt het recht om op elk moment een klacht in te dienen bij een gegevensbeschermingsautoriteit, met name in het land waar je woont, waar je werkt of waar volgens jou inbreuk op het recht is gemaakt. Je kunt ook naar de rechter stappen.
initiative-notice-controller = De verwerkingsverantwoordelijke in de zin van de algemene verordening gegevensbescherming is { $name }, { $email }.
initiative-notice-sealed = Je verklaring wordt versleuteld zodra ze binnenkomt. De sleutels staan niet op deze server: niemand die hem beheert, kan haar lezen.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] steunbetuiging
       *[other] steunbetuigingen
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } van de { $other } die nodig zijn
dash-thresholds = Landen die hun drempel hebben gehaald
dash-days-left = Dagen te gaan
dash-closed-since = Gesloten sinds
dash-final = Dit is de einduitslag in het register van de Commissie, per { $value }.
dash-countries = Land voor land
# $value is the name of a country, $other a percentage.
dash-first = Aan kop: { $value }, met { $other } van de drempel.
dash-countries-help = Een land telt zodra het zijn drempel haalt, de lijn bij 100%. Hoe meer zetels het in het Europees Parlement heeft, hoe hoger zijn drempel.
dash-picture = Hoeveel procent van zijn drempel elk land heeft gehaald. De tabel bevat alle getallen.
dash-map = Op de kaart
dash-reached = Drempel gehaald
dash-country = Land
dash-number = Verklaringen
dash-threshold = Drempel
dash-missing = Nog nodig
dash-channels = Waar mensen tekenden
dash-channels-help = Apart vermeld, want iedereen kan natellen wat hier is ondertekend, en alleen dat.
dash-here = Hier ondertekend
dash-paper = Op papier
dash-central = In het systeem van de Commissie
dash-register = In het register van de Commissie
dash-as-of = per { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] Vandaag
       *[other] Hier ondertekend in de laatste { $count } dagen
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] In het tempo van vandaag zijn er rond { $day } { $safe } steunbetuigingen: genoeg om er { $goal } over te houden als de autoriteiten { $share }% afwijzen.
       *[other] In het tempo van de laatste { $count } dagen zijn er rond { $day } { $safe } steunbetuigingen: genoeg om er { $goal } over te houden als de autoriteiten { $share }% afwijzen.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] In het tempo van vandaag eindigt de inzameling op { $day } met ongeveer { $reached } steunbetuigingen. Veilig zou { $safe } zijn: { $goal } en een marge voor wat de autoriteiten afwijzen ({ $share }%).
       *[other] In het tempo van de laatste { $count } dagen eindigt de inzameling op { $day } met ongeveer { $reached } steunbetuigingen. Veilig zou { $safe } zijn: { $goal } en een marge voor wat de autoriteiten afwijzen ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Eén land zou rond { $day } veilig over zijn drempel zijn.
       *[other] { $count } landen zouden rond { $day } veilig over hun drempel zijn.
    }
dash-forecast-countries =
    { $count ->
        [0] Geen enkel land zou dan veilig over zijn drempel zijn.
        [one] Eén land zou dan veilig over zijn drempel zijn.
       *[other] { $count } landen zouden dan veilig over hun drempel zijn.
    }
dash-estimate = Dit is een schatting.
dash-download-chart = De grafiek als afbeelding (SVG)
dash-download-map = De kaart als afbeelding (SVG)
dash-download-csv = De getallen voor een spreadsheet (CSV)

## Signing: the form by country

sign-title = Onderteken het initiatief
sign-next = Daarna: je ontvangstbewijs, en een code waarmee je je kunt terugtrekken.
sign-choose = Kies…
sign-nationality = Je nationaliteit
sign-nationality-show = Toon het formulier
sign-nationality-change = Ander land kiezen
sign-who = Wie ziet dit?
# { $country } is the name of a country.
sign-who-text = De autoriteit die de handtekeningen controleert ({ $country }), en aan wie de organisatoren je verklaring overhandigen. Niemand anders.
sign-given-name = Alle voornamen
sign-family-name = Achternamen
sign-confirm = Ik heb het nagekeken: het klopt zo.
sign-receipt-keep = Druk deze pagina af of schrijf de code nu op. Je hebt geen e-mailadres opgegeven, dus niemand kan je dit nog een keer sturen.
sign-code-hint = Hij staat op je ontvangstbewijs. Kleine letters of hoofdletters, met of zonder streepjes: het maakt niet uit.
sign-withdraw-filed = Er zijn al verklaringen naar de autoriteiten gegaan. Was die van jou daarbij, dan horen zij dat je je hebt teruggetrokken. Wat ze eerder kregen, blijft daar.
sign-carriers-lead = Organiseert het initiatief en krijgt de verklaringen
sign-document-passport = paspoort
sign-document-id-card = identiteitskaart
sign-document-citizens-card = burgerkaart
sign-document-personal-number = persoonlijk identificatienummer
field-street = Straat
field-street-number = Huisnummer
field-postal-code = Postcode
field-city = Plaats
field-country = Land waar je woont
field-document = Welk document?
field-document-number = Het nummer ervan
document-statement = De steunbetuiging

## Why something is asked: purpose-<id>

purpose-identify-signatory = Zoals op je identiteitsbewijs: de autoriteit zoekt deze naam op in haar register.
purpose-find-in-register = Zodat de autoriteit je in haar register vindt en niemand in jouw naam tekent.
purpose-tell-namesakes-apart = Zodat je niet wordt verward met iemand die net zo heet.
purpose-tell-which-number = Jouw land neemt met elk hiervan genoegen.
purpose-reach-by-post = Misschien krijg je per post de vraag of jij het echt was die tekende.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Verklaring
sign-consent-authority = Ik stem ermee in dat mijn verklaring wordt overhandigd aan de autoriteit tot wie het initiatief zich richt ({ $authority }).
information-sample = Misschien krijg je een brief met de vraag of je echt hebt getekend.

## What went wrong, and what to do

err-signed-already = Deze persoon heeft dit initiatief al ondertekend.
rec-signed-already = Je hoeft niets meer te doen: niemand wordt dubbel geteld. Was jij het niet die tekende, schrijf dan de organisatoren.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Hou me op de hoogte
follow-lead = Laat je e-mailadres achter, dan schrijven de organisatoren je als er nieuws is over “{ $value }”.
follow-apart = Dit is geen handtekening, en je kunt ook zonder dit tekenen. Je adres wordt apart van elke handtekening bewaard.
follow-age = Ik ben { $count } jaar of ouder.
follow-consent = Ik stem er uitdrukkelijk mee in dat { $value } mijn adres bewaart om me over deze campagne te schrijven. Dat ik erom vraag, kan mijn politieke opvattingen laten blijken.
follow-confirm = Iemand, waarschijnlijk jij, heeft gevraagd om nieuws over “{ $value }” naar dit e-mailadres te sturen. Er wordt pas iets gestuurd als je op de knop drukt.
follow-confirm-button = Ja, hou me op de hoogte
follow-done = Je hoort van ons
follow-done-lead = Je adres is verzegeld: alleen de organisatoren kunnen het openen, met een sleutel die niet op deze server staat.
follow-done-leave = Je kunt je altijd afmelden, met de link in elk van onze berichten of op dit adres:
follow-leave = Stuur me geen nieuws meer
follow-leave-lead = Je hebt om nieuws over “{ $value }” gevraagd. Druk op de knop en je adres wordt hier vernietigd. Heb je getekend, dan blijft je handtekening zoals ze is.
follow-left = Je adres is hier vernietigd. Een bericht dat al onderweg is, kan nog aankomen.
follow-notice-purpose = Je e-mailadres wordt gebruikt voor wat je hebt aangevinkt, en voor niets anders. Niemand anders krijgt het.
follow-notice-sealed = Het wordt versleuteld zodra het binnenkomt, voor de sleutel van de organisatie die de campagne leidt. Die sleutel staat niet op deze server.
follow-notice-time =
    { $count ->
        [one] Het wordt vernietigd als je je afmeldt, en uiterlijk één maand nadat de campagne is gesloten; later alleen als het initiatief daarna doorgaat.
       *[other] Het wordt vernietigd als je je afmeldt, en uiterlijk { $count } maanden nadat de campagne is gesloten; later alleen als het initiatief daarna doorgaat.
    }
follow-notice-leave = Het wordt meteen vernietigd als je je afmeldt, met de link die in elk bericht staat.
mail-follow-why = Iemand, waarschijnlijk jij, heeft gevraagd om nieuws over “{ $title }” ({ $organisation }) naar dit e-mailadres te sturen.
mail-follow-what = Je krijgt nog niets. Open deze pagina en druk daar op de knop:
mail-follow-done-subject = Je hoort van ons: { $title }
mail-follow-done = Je hebt om nieuws over “{ $title }” gevraagd. { $organisation } zal je daarover schrijven.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = De inzameling begint
clock-start-collecting = Laatste dag om met inzamelen te beginnen
clock-end-collecting = Laatste dag van de inzameling
clock-report-numbers = Het aantal steunbetuigingen aan de Commissie melden
clock-final-report = Het definitieve aantal steunbetuigingen aan de Commissie melden
clock-submit-to-authorities = Laatste dag om de steunbetuigingen aan de nationale autoriteiten te overhandigen
clock-certificates = Laatste dag voor de autoriteiten om de steunbetuigingen te certificeren
clock-submit-to-commission = Laatste dag om het initiatief bij de Commissie in te dienen
clock-hearing = Laatste dag voor de openbare hoorzitting in het Europees Parlement
clock-answer = Laatste dag voor het antwoord van de Commissie
clock-authority-silence = Zonder beslissing geldt de klacht als afgewezen
clock-appeal = Laatste dag om in beroep te gaan
clock-statements-grow-old = De eerste verklaringen worden te oud om mee te tellen
clock-keep-statements = Laatste dag waarop verklaringen mogen worden bewaard
clock-keep-addresses = Laatste dag waarop e-mailadressen mogen worden bewaard
clock-source = Bron: { $value }.
clock-projected = Uiterlijk, als elke eerdere stap alle tijd neemt die ervoor staat.
clock-doubtful = Deze datum moet nog door een jurist worden bevestigd.
clock-holidays = Met weekends en feestdagen is geen rekening gehouden.

## The procedure: what happened, and what comes

procedure-next = Wat hierna komt
procedure-calendar = Deze data als agendabestand
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Vanwege een gerechtelijke procedure mogen verklaringen worden bewaard tot { $date }. { $reason }
procedure-event-registered = Het initiatief werd geregistreerd
procedure-event-started = De inzameling begon
procedure-event-reported = Het aantal steunbetuigingen werd gemeld
procedure-event-closed = De inzameling eindigde
procedure-event-filed = Ingediend
procedure-event-certified = De steunbetuigingen werden gecertificeerd
procedure-event-presented = Het initiatief werd ingediend
procedure-event-heard = Openbare hoorzitting
procedure-event-answered = Het antwoord werd gepubliceerd
procedure-event-decision = Beslissing
procedure-event-procedure-ended = De procedure eindigde
procedure-event-initiative-withdrawn = De organisatoren trokken het initiatief in

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Alle ondertekenaars op dit formulier zijn burgers van de volgende lidstaat: { $value }
sheet-first-names = Alle voornamen
sheet-family-names = Achternamen
sheet-residence = Woonplaats (straat, nummer, postcode, plaats, land)
sheet-number = Persoonlijk ID-nummer of nummer van het identiteitsbewijs
sheet-number-type = Soort nummer of document
sheet-date = Datum
sheet-signature = Handtekening
# $value lists what a State accepts.
sheet-documents = Aanvaarde nummers: { $value }
# $value is A or B.
sheet-law = Verordening (EU) 2019/788, bijlage III, deel { $value }
sheet-overleaf = Privacyverklaring: zie achterzijde
destruction-title = Proces-verbaal van vernietiging
destruction-what = Op { $day } is alles vernietigd wat de organisatoren nog van de onderstaande bladen hadden: originelen, kopieën en scans.
destruction-how = Hoe
destruction-why = Waarom, hoewel ze niet waren overhandigd
destruction-batch = Bundel
destruction-sheets = Bladen
destruction-witness = Naam, plaats, datum en handtekening van een getuige
destruction-keep = Bewaar deze pagina in je eigen dossier. De server kent de bundels en de dag, en geen naam.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Steunbetuigingen
pack-limited = BEPERKTE VERSPREIDING
pack-personal = bevat persoonsgegevens
pack-volume = Deel { $number } van { $of }: steunbetuigingen { $first } tot en met { $last }
pack-annex-v = Indiening van steunbetuigingen bij de autoriteit
pack-draft = Ontwerp. In te vullen, te vergelijken met bijlage V bij Verordening (EU) 2019/788 en te ondertekenen.
# $country is the name of a country.
pack-submitted-to = Aan de bevoegde autoriteit van: { $country }
pack-date-place = Datum en plaats:
pack-signatures = Handtekeningen van de contactpersonen:

## Signing in the Commission’s central system

central-title = Onderteken op de site van de Europese Commissie
central-why = Voor initiatieven die sinds 2023 zijn geregistreerd, laat de wet maar één plek over waar online ondertekenen telt: het systeem van de Europese Commissie zelf. Daarom onderteken je daar. Deze site ziet en bewaart niets van wat je daar invult.
central-go = Ga ondertekenen
central-leaves = Je verlaat deze site. Het formulier van de Commissie opent in jouw taal, en daar gelden de regels van de Commissie voor persoonsgegevens.
central-soon = Het adres van het formulier is nog niet bekend. Kom binnenkort terug of laat je e-mailadres achter.
central-ready = Wat je bij de hand moet hebben
central-ready-help = Je nationaliteit telt, niet waar je woont. Een van de genoemde documenten is genoeg.
central-no-document = geen document: het formulier vraagt naar namen, geboortedatum en adres
central-as-of = In het systeem van de Commissie, gelezen op { $value } om { $other } (UTC). Handtekeningen op papier zijn niet meegeteld.
central-old = Nieuwere cijfers konden niet worden gelezen; dit zijn de laatste betrouwbare.

## Somebody of the same name

err-namesake-signed = Iemand met deze naam, geboren op deze dag, heeft dit initiatief al ondertekend.
rec-namesake-signed = Was jij dat, dan hoef je niets meer te doen: je bent geteld, en niemand wordt dubbel geteld. Ben je iemand anders, vink dan het vakje “Ik ben iemand anders” aan en onderteken nog een keer.
sign-somebody-else = Ik ben iemand anders en heb dit initiatief nog niet ondertekend.
sign-somebody-else-hint = Dan tellen beide verklaringen. De autoriteit die ze controleert, krijgt te horen dat twee mensen met deze naam, geboren op dezelfde dag, hebben ondertekend.

follow-told = We schrijven naar het adres dat je hebt opgegeven, tenzij iemand die de mails daar leest ons heeft gevraagd dat nooit meer te doen. Open het bericht, volg de link en druk daar op de knop: pas dan krijg je nieuws.
annex-v-address = Postadres:
annex-v-registered = Datum van registratie
annex-v-statements = Steunbetuigingen van burgers van het volgende land: { $value }
annex-v-total = Totaal aantal verzamelde steunbetuigingen
annex-v-states = Lidstaten waar het minimumaantal is bereikt
annex-v-attached = Bijlagen
annex-v-attached-statements = De steunbetuigingen van de burgers van deze lidstaat
annex-v-attached-certificate = Het certificaat van het individuele systeem voor het online verzamelen
annex-v-declaration = Ik verklaar dat de steunbetuigingen zijn verzameld overeenkomstig artikel 9 van Verordening (EU) 2019/788.
purpose-entitled-to-vote = Dit moet op de lijst staan die wordt ingediend: alleen wie mag stemmen, kan dit initiatief steunen.
dash-valid-on = Zoveel zijn er geldig als ze op { $value } worden ontvangen.
dash-too-old =
    { $count ->
        [one] Nog één verklaring is eerder afgelegd en is dan te oud.
       *[other] Nog { $count } verklaringen zijn eerder afgelegd en zijn dan te oud.
    }
dash-besides-initiators =
    { $count ->
        [one] In het benodigde aantal zit één persoon die het initiatief heeft genomen, het ook ondertekent en volgens de wet niet meetelt.
       *[other] In het benodigde aantal zitten de { $count } mensen die het initiatief hebben genomen, het ook ondertekenen en volgens de wet niet meetellen.
    }
official-draft = Ontwerp, alleen om uit te proberen: deze tekst is van ons en is niet die van het officiële formulier (Verordening (EU) 2019/788, bijlage III). Wat hier wordt ondertekend, is geen geldige steunbetuiging.
official-draft-word = ONTWERP
sign-footnote-registered-abroad = Duitse burgers die buiten Duitsland wonen, kunnen alleen tekenen als hun woonplaats is geregistreerd bij de Duitse vertegenwoordiging waaronder ze vallen.
clock-key-in-paper = Laatste dag om papieren steunbetuigingen in het centrale systeem in te voeren
days-outer = Uiterste grens als noch de eerste, noch de laatste dag meetelt (délai franc), voor de jurist: { $date }.
days-reference = Kenmerk: { $value }
clock-appeal-silence = Laatste dag om in beroep te gaan tegen de stilzwijgende afwijzing
clock-appeal-closing = Laatste dag om in beroep te gaan tegen de afsluiting
clock-hold-review = Tot deze dag worden verklaringen voor een procedure bewaard: opnieuw bekijken
procedure-event-acknowledged = De autoriteit bevestigde de ontvangst
procedure-event-progress-told = De autoriteit liet weten hoe de zaak ervoor stond
procedure-event-refusal-implied = Het uitblijven van een antwoord van de autoriteit geldt als afwijzing
procedure-event-investigation-resumed = De autoriteit hervatte het onderzoek
procedure-event-closed-explicit = De autoriteit sloot de klacht af
procedure-event-appeal-filed = Er werd beroep ingesteld
days-corrected = Verbeterd: de dag die er eerder stond, was { $date }.
follow-left-title = Je krijgt geen nieuws meer
follow-left-only-news = Alleen het nieuws stopt. Deed je mee of heb je getekend, dan telt je verklaring zoals voorheen. Om die in te trekken is er je intrekkingscode:
follow-not-me = Door deze aanvraag komt er geen nieuws, en wat erin was ingevuld, is vernietigd. Verder verandert er niets.
follow-refused-done = Door die aanvraag komt er geen nieuws, en het adres dat erin stond, is vernietigd.
follow-refused-more = Alleen die aanvraag is weg. Je kunt opnieuw om nieuws vragen.
follow-allowed-more = Wat is vernietigd, komt niet terug. Wil je nieuws krijgen, vraag er dan opnieuw om.
follow-expired = Er is niet op tijd bevestigd. Er wordt geen nieuws gestuurd, en het adres dat was opgegeven, is vernietigd.
follow-refused = Iemand die deze mailbox leest, heeft gezegd dat hij of zij het niet was. Er wordt geen nieuws gestuurd, en het adres dat was opgegeven, is vernietigd.
procedure-left-title = Je krijgt geen mail meer over de procedure

law-delegated-regulation = Gedelegeerde Verordening (EU)
law-implementing-decision = Uitvoeringsbesluit (EU)
law-regulation-eec = Verordening (EEG, Euratom) nr.
law-regulation = Verordening (EU)
law-directive = Richtlijn (EU)
law-annex = bijlage
law-article = art.
law-and = en
## De verklaring van een burgerinitiatief

consent-certify-vote = Ik verklaar dat wat ik hier invul klopt, dat ik de Nederlandse nationaliteit en kiesrecht voor de Tweede Kamer heb, en dat ik dit burgerinitiatief niet eerder heb gesteund.
consent-certify-vote-short = Verklaring
follow-opening = Op die dag krijg je een mail dat het begonnen is.
follow-notice-opening = Tot dan wacht je adres ook in een versleutelde kopie die deze server kan openen, voor de mail van die dag. De kopie wordt vernietigd zodra de mail is verstuurd of als je je afmeldt.
mail-opening-subject = Nu open: { $title }
mail-opening-heading = Het is begonnen
mail-opening = “{ $title }” is nu open. Je had gevraagd het je te laten weten.
mail-opening-button = Lees en doe mee:
procedure-event-closed-by-rule = Het initiatief is van rechtswege geëindigd
lapse-not-sent = Binnen drie maanden na het einde van de inzameling is er niets aan de autoriteiten van de lidstaten gestuurd. Dat gebeurt alleen bij een initiatief dat een miljoen verklaringen en zeven lidstaten haalt; wat is ondertekend, wordt vernietigd wanneer de wet dat voorschrijft.
lapse-too-few = Wat de autoriteiten hebben gecertificeerd, haalt geen miljoen verklaringen en zeven lidstaten; daarom kan het initiatief niet bij de Commissie worden ingediend.
lapse-not-submitted = Het is niet binnen drie maanden na het laatste certificaat bij de Commissie ingediend.
carriers-lead-plain = Leidt de campagne
split-filed = Ingediend
sign-draft = Een proef: niets van wat hier wordt ondertekend, is geldig.
sign-nationality-counts = Je handtekening telt voor dit land, waar je ook woont. Heb je er meer dan één, kies er dan een.
dash-unknown = Hoeveel mensen hebben ondertekend, is nog niet bekend. Het getal komt hier te staan zodra het systeem van de Commissie het meldt.
dash-needed =
    { $count ->
        [one] Er is { $count } steunbetuiging nodig.
       *[other] Er zijn { $count } steunbetuigingen nodig.
    }
follow-given-title = Waar je zo mee instemt
