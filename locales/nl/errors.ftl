### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Dit is nog leeg.
rec-field-required = Vul het in.
err-field-too-long = Dit is langer dan { $max } tekens.
rec-field-too-long = Maak het korter: hoogstens { $max } tekens.
err-field-too-many-lines = Dit zijn meer dan { $max } regels.
rec-field-too-many-lines = Schrijf het in hoogstens { $max } regels.
err-field-control-character = Hier staat een teken dat onzichtbaar is of niet te lezen was.
rec-field-control-character = Maak het veld leeg en typ het opnieuw, zonder te plakken.
err-field-unprintable-character = De documenten die we afdrukken, kunnen het teken “{ $character }” niet weergeven.
rec-field-unprintable-character = Schrijf het met andere letters, zoals op de leesbare regels van je identiteitsbewijs.

## Names

err-field-name-no-letter = Deze naam bevat geen letter.
rec-field-name-no-letter = Schrijf je naam zoals die op je identiteitsbewijs staat. Eén letter is genoeg.
err-field-name-link = Dit lijkt een webadres, geen naam.
rec-field-name-link = Schrijf hier je naam en verder niets.
err-field-name-email = Dit lijkt een e-mailadres, geen naam.
rec-field-name-email = Schrijf hier je naam. Voor het e-mailadres is er een apart veld.

## E-mail addresses

err-field-email-missing-at = In dit e-mailadres ontbreekt de @.
rec-field-email-missing-at = Schrijf het volledig, zoals naam@example.org.
err-field-email-several-at = In dit e-mailadres staat meer dan één @.
rec-field-email-several-at = Schrijf één adres, zoals naam@example.org.
err-field-email-space = In dit e-mailadres staat een spatie.
rec-field-email-space = Haal de spatie weg. Heb je twee adressen geschreven, laat er dan één staan.
err-field-email-no-local = Voor de @ van dit e-mailadres staat niets.
rec-field-email-no-local = Schrijf het volledig, zoals naam@example.org.
err-field-email-no-domain = Na de @ van dit e-mailadres staat niets.
rec-field-email-no-domain = Schrijf het volledig, zoals naam@example.org.
err-field-email-domain-no-dot = In het deel na de @ staat geen punt.
rec-field-email-domain-no-dot = Controleer het einde: vaak is dat .nl, .org of .com.
err-field-email-dots = In dit e-mailadres staat een punt te veel.
rec-field-email-dots = Zoek naar twee punten naast elkaar, of een punt naast de @, aan het begin of aan het eind.
err-field-email-character = Het teken “{ $character }” kan daar niet staan in een e-mailadres.
rec-field-email-character = Haal het weg, of kopieer het adres uit je mailprogramma.
err-field-email-domain = Het deel na de @ is niet de naam van een mailserver.
rec-field-email-domain = Controleer de spelling, bijvoorbeeld example.org.
err-field-email-too-long = Dit e-mailadres is langer dan een adres kan zijn.
rec-field-email-too-long = Controleer of er alleen je adres in het veld staat.

## Dates

err-field-date-format = We begrijpen deze datum niet.
rec-field-date-format = Schrijf dag, maand en jaar, zoals 31-12-1990.
err-field-date-impossible = Deze dag staat op geen enkele kalender.
rec-field-date-impossible = Controleer de dag en de maand.
err-field-date-future = Deze datum moet nog komen.
rec-field-date-future = Controleer het jaar.
err-field-date-too-old = Deze datum is meer dan 120 jaar geleden.
rec-field-date-too-old = Controleer het jaar.
err-field-under-age = Je moet { $minimum } jaar of ouder zijn om hier mee te doen.
rec-field-under-age = Klopt de datum niet, verbeter hem dan. Klopt hij wel, dan kun je anderen toch over de campagne vertellen.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Jouw land aanvaardt dit document hier niet.
rec-document-unknown = Kies een van de documenten in de lijst.
err-number-format = Dit lijkt geen nummer van dit document.
rec-number-format = Het ziet er zo uit: { $shape }, waarbij 0 een cijfer is en A een letter. Spaties en streepjes maken niet uit.
err-number-checksum = Een cijfer of letter van dit nummer klopt niet: ze passen niet bij elkaar.
rec-number-checksum = Vergelijk het teken voor teken met je document.
err-number-impossible = Zo’n nummer kan niet bestaan: een deel ervan, vaak de geboortedatum, is onmogelijk.
rec-number-impossible = Vergelijk het teken voor teken met je document, en controleer of je het juiste document hebt gekozen.
err-number-unusual = Controleer even: dit nummer ziet er anders uit dan de nummers die we kennen.
rec-number-unusual = De meeste zien er zo uit: { $shape }, waarbij 0 een cijfer is en A een letter. Staat het jouwe zo op je document, bevestig het dan.
err-number-check-digit = Controleer even: het laatste cijfer past niet bij de andere zoals in de meeste nummers.
rec-number-check-digit = Vergelijk het cijfer voor cijfer met je document. Staat het er zo, bevestig het dan.
err-postal-code-unusual = Controleer even: deze postcode ziet er anders uit dan die van het land dat je hebt gekozen.
rec-postal-code-unusual = De meeste zien er zo uit: { $shape }, waarbij 0 een cijfer is en A een letter. Klopt de jouwe, bevestig hem dan.
err-country-unknown = We kennen dit land niet.
rec-country-unknown = Kies uit de lijst het land waar je woont.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Er is niets aangevinkt.
       *[other] Er zijn er minder dan { $minimum } aangevinkt.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Vink er minstens één aan die jou aangaat.
       *[other] Vink er minstens { $minimum } aan die jou aangaan.
    }
err-target-unknown = Het formulier bevatte een keuze die deze campagne niet heeft.
rec-target-unknown = Laad de pagina opnieuw en kies uit wat er staat.
err-consent-required = Dit vakje is niet aangevinkt, en zonder kun je niet meedoen.
rec-consent-required = Lees het en vink het aan als je ermee instemt. Stem je niet in, doe dan niet mee.
err-consent-unknown = Het formulier bevatte een vakje dat deze campagne niet heeft.
rec-consent-unknown = Laad de pagina opnieuw en vul het formulier in dat er staat.
err-territory-required = Er is geen land gekozen.
rec-territory-required = Kies het land waaraan je het recht ontleent om mee te doen.
err-territory-unknown = Dit land hoort niet bij de landen die hier kunnen meedoen.
rec-territory-unknown = Kies er een uit de lijst.
err-too-many-inputs = Het formulier bevatte meer velden dan de pagina heeft.
rec-too-many-inputs = Laad de pagina opnieuw en vul het formulier in dat er staat.

## Pages

err-page-not-found = Er is geen pagina op dit adres.
rec-page-not-found = Controleer het adres, of begin op de startpagina.
err-method-not-allowed = Dit adres neemt niet aan wat ernaartoe is gestuurd.
rec-method-not-allowed = Ga terug naar de pagina en gebruik de knoppen daar.
err-server-busy = Er zijn nu meer mensen dan de server aankan.
rec-server-busy = Probeer het over een minuut opnieuw. Houd deze pagina open: wat je hebt getypt, gaat niet verloren.
err-disk-full = De server heeft geen ruimte meer, dus er is niets vastgelegd. Wat er al stond, is niet verloren.
rec-disk-full = Probeer het over een uur opnieuw. Blijft het zo, laat het dan weten aan de organisatie achter de campagne.
err-internal = Er ging bij ons iets stuk.
rec-internal = Probeer het opnieuw. Gebeurt het weer, schrijf ons dan met de referentie hieronder.
err-bad-request = De server kan niets met dit verzoek.
rec-bad-request = Ga terug en probeer het opnieuw. Heb je het adres getypt of gekopieerd, controleer dan of het volledig is.
err-timeout = Het verzoek duurde te lang en is afgebroken.
rec-timeout = Probeer het opnieuw: ook als het toch is aangekomen, wordt niemand dubbel geteld.

## Forms

err-form-too-large = Het formulier was groter dan deze pagina aanneemt en is dus niet gelezen.
rec-form-too-large = Maak korter wat je hebt geschreven en verstuur het opnieuw.
err-wrong-content-type = Wat is gestuurd, is geen formulier van deze site.
rec-wrong-content-type = Ga terug naar de pagina en verstuur het formulier vanaf daar.
err-invalid-utf8 = Wat is gestuurd, bevat tekens die niet te lezen waren.
rec-invalid-utf8 = Ga terug, maak de velden leeg waarin je tekst hebt geplakt, en typ die zelf.
err-form-expired = Dit formulier stond te lang open en is niet meer geldig.
rec-form-expired = Wat je hebt getypt, staat er nog: controleer het en verstuur het opnieuw.
err-spam-check-failed = We konden niet vaststellen dat een mens dit formulier heeft verstuurd.
rec-spam-check-failed = Wacht een paar seconden en verstuur het opnieuw. Helpt dat niet, probeer het dan met een andere browser.

## Campaigns

err-campaign-closed = Deze campagne is gesloten: meedoen kan niet meer.
rec-campaign-closed = Je kunt lezen wat ervan is gekomen. Heb je meegedaan, dan blijft je ontvangstbewijs geldig.
err-campaign-not-open = Deze campagne is nog niet open.
rec-campaign-not-open = Op de campagnepagina staat vanaf welke dag je kunt meedoen.

## Withdrawal

err-code-mistyped = In deze intrekkingscode zit een typefout.
rec-code-mistyped = Vergelijk hem groep voor groep met je ontvangstbewijs. De letters I, L, O en U komen er niet in voor.
err-code-unknown = Bij deze intrekkingscode hoort geen deelname, of die is al ingetrokken.
rec-code-unknown = Controleer of hij van het ontvangstbewijs van deze campagne komt. Ben je hem kwijt, schrijf dan de organisatie.
err-code-damaged = Je deelname telt mee, maar de vastlegging ervan op deze server is beschadigd, dus deze code kan haar niet intrekken.
rec-code-damaged = Schrijf de organisatie die de campagne leidt: zij kan het.

## Attempts and repetitions

err-too-many-attempts = Te veel pogingen in korte tijd.
rec-too-many-attempts = Wacht een minuut en verstuur het dan opnieuw.
err-form-too-fast = Dit formulier is sneller verstuurd dan een mens het kan invullen.
rec-form-too-fast = Wacht een paar seconden en verstuur het dan opnieuw.
link-counted-what = Je bent al geteld, door een eerdere bevestiging.
link-counted-todo = Je hoeft niets meer te doen: niemand wordt dubbel geteld. Je ontvangstbewijs is je toen gemaild.
err-store-failed = De server kon dit niet vastleggen, dus er is niets opgeslagen.
rec-store-failed = Probeer het over een minuut opnieuw.
err-store-behind = Deze site is voorlopig gesloten: de gegevens op de server zijn ouder dan wat al openbaar is geweest.
rec-store-behind = Er wordt niets vastgelegd tot de beheerders dit hebben hersteld of openlijk hebben gezegd wat er verloren is. Bewaar je ontvangstbewijs en de mails die je kreeg, en kom later terug.
err-outcome-unknown = De schijf begaf het terwijl je verzoek werd vastgelegd. Niemand weet nog of dat is gelukt.
rec-outcome-unknown = Wacht een minuut en verstuur dan hetzelfde formulier opnieuw, of druk opnieuw op dezelfde knop: niemand wordt dubbel geteld.
err-field-marks = Hier staan meer accenten of tekens op één letter dan enig schrift gebruikt, of een teken zonder letter.
rec-field-marks = Maak het veld leeg en typ het opnieuw, zoals op je identiteitsbewijs.
err-field-latin-needed = De documenten die we afdrukken, kunnen de letters van deze naam niet weergeven.
rec-field-latin-needed = Typ hier dezelfde naam in Latijnse letters, zoals in je paspoort. We bewaren beide schrijfwijzen.

## A campaign that is not what was published

err-campaign-altered = Deze campagne is stilgelegd: wat de server ervan heeft opgeslagen, is niet wat is gepubliceerd.
rec-campaign-altered = Niemand kan meedoen zolang dit niet is hersteld. Wat geteld is, blijft in het openbare logboek van de campagne staan. De organisatoren en wie deze server beheert, moeten de twee vergelijken; kom later terug.
err-prior-unticked = Je zegt hier dat je om je gegevens hebt gevraagd, maar het vakje erboven is niet aangevinkt.
rec-prior-unticked = Vink het vakje aan, of maak de regels eronder leeg.
err-field-one-name = Er is maar één naam ingevuld.
rec-field-one-name = Staat er in je papieren maar één naam, vink dan het vakje hieronder aan. Vul anders ook de andere in.
err-field-none-there = Dit is leeg.
rec-field-none-there = Komt dit in jouw adres niet voor, vink dan het vakje hieronder aan. Vul het anders in.
err-field-date-year-only = Er is alleen een jaar ingevuld.
rec-field-date-year-only = Staan er in je papieren geen dag en geen maand, vink dan het vakje hieronder aan. Schrijf anders dag, maand en jaar.
err-field-age-unsure = Zonder de dag is niet te zeggen of je al { $minimum } jaar bent.
rec-field-age-unsure = Ben je { $minimum } jaar of ouder, vink dan het vakje hieronder aan.
err-field-email-unreachable = De mailserver van deze site kan niet schrijven naar adressen met zulke letters voor de @.
rec-field-email-unreachable = Geef een ander adres van jezelf op, met letters van a tot en met z voor de @. Er is niets verstuurd en er wordt niets bewaard.
err-nationality-not-accepted = Alleen burgers van bepaalde landen kunnen hier meedoen.
rec-nationality-not-accepted = Kies je nationaliteit uit de lijst. Staat die er niet bij, dan kan dit initiatief jouw steun niet meetellen.
link-unknown-then = Kopieer de hele link uit het bericht naar de adresbalk. Wie is geteld en zich niet heeft teruggetrokken, telt nog steeds mee.
link-voided-title = Je verklaring telt niet meer
link-voided-what = Regel { $value } van het openbare logboek is uit de telling gehaald, en de verzegelde gegevens die erbij hoorden, zijn vernietigd.
link-voided-reason = De openbare reden: { $value }.
void-authority-rejected = geweigerd door de autoriteit
void-fraud = er is niemand die deze verklaring heeft afgelegd
void-lost-code = de ondertekenaar wilde zich terugtrekken en was de code kwijt
void-lost-record = de verzegelde gegevens zijn verloren of beschadigd bij wie ze bewaarde; ze kan niet worden ingediend
void-other = een andere reden, zie hieronder
link-voided-note = De openbare toelichting
link-voided-todo = Denk je dat dit een vergissing is, schrijf dan de organisatie die de campagne leidt.
destroyed-title = Wat hier werd bewaard, is vernietigd
destroyed-unfiled = Op { $value } zijn de verzegelde verklaringen van deze campagne die niet waren ingediend, vernietigd, zoals de wet voorschrijft.
destroyed-filed = Op { $value } zijn de verzegelde verklaringen van deze campagne die waren ingediend, vernietigd, zoals de wet voorschrijft.
destroyed-then = Zat de jouwe erbij, dan is er op deze server niets van over. Het bestand van je ontvangstbewijs bewijst nog steeds de regel ervan in het openbare logboek: bewaar het.
err-field-email-slip = Bedoelde je …@{ $domain }?
rec-field-email-slip = Verbeter het adres; klopt het zoals het er staat, vink dan het vakje hieronder aan.
err-form-changed = Wat hier wordt ondertekend, is veranderd terwijl dit formulier openstond.
rec-form-changed = Wat je hebt getypt, staat er nog. Lees wat er is veranderd, vink de vakjes opnieuw aan en verstuur het.
err-form-left = Wat je met dit formulier had ondertekend, is ingetrokken.
rec-form-left = Wil je weer ondertekenen, verstuur het formulier dan nog een keer. Zo niet, sluit dan deze pagina: er is niets ondertekend.
share-server-wrong = Dit is niet de naam van een server.
share-server-right = Schrijf hem zoals in de adresbalk van je browser, bijvoorbeeld mastodon.social, zonder poort.
form-field-empty = Vul “{ $value }” in.
form-field-unchosen = Maak een keuze bij “{ $value }”.
