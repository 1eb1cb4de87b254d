### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Voornaam
field-family-name = Achternaam
field-email = E-mailadres
field-postal-address = Postadres
field-birth-date = Geboortedatum
field-concern = Wat jij ermee te maken hebt

## Consents: consent-<id>

consent-age = Ik ben 18 jaar of ouder.
consent-esign = Ik onderteken elektronisch en vind het goed dat ik over deze procedure mail krijg.
consent-art9 = Uit mijn deelname kunnen mijn politieke opvattingen blijken. Ik stem er uitdrukkelijk mee in dat de vereniging die de leiding heeft ({ $association }) die voor deze procedure verwerkt.
consent-authority = Ik stem ermee in dat mijn identiteit wordt doorgegeven aan de autoriteit die over de klacht beslist ({ $authority }) en aan de rechter.
consent-respondent = Ik stem ermee in dat mijn identiteit ook aan de tegenpartij wordt doorgegeven ({ $respondent }). Je mag dit weigeren en toch meedoen.
consent-news = Ik wil nieuws van de vereniging ontvangen ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 jaar of ouder
consent-esign-short = Elektronisch ondertekenen
consent-art9-short = Politieke opvattingen
consent-authority-short = Mijn identiteit, aan de autoriteit
consent-respondent-short = Mijn identiteit, aan de tegenpartij
consent-news-short = Nieuws

## Told beside the boxes: information-<id>

information-procedure = De vereniging schrijft je over de klacht zelf: als die is ingediend, als er een beslissing is, als er beroep volgt.
information-withdrawal = Je kunt dit altijd intrekken. Is het al ingediend, dan hoort de autoriteit dat je je hebt teruggetrokken.
information-trace = In het openbare logboek blijft een regel voor jou staan, ook als je weggaat. Niemand kan die naar jou herleiden.
information-free = Het kost je niets en je loopt geen risico op kosten.

## Form

join-title = Doe mee met de klacht
join-button = Onderteken en doe mee
join-next = Daarna: wij sturen je een mail en jij bevestigt.
form-you = Jij
form-optional = (niet verplicht)
form-honeypot = Laat dit veld leeg
form-targets = Waar je tegen opkomt
form-targets-hint = Vink er minstens één aan. Met elk vinkje verklaar je wat eronder staat.
form-consents = Je stemt in
form-consents-hint = Niets staat vooraf aangevinkt. Elk punt staat op zichzelf.
form-error-title =
    { $count ->
        [one] Eén ding om te verbeteren: { $value }
       *[other] { $count } dingen om te verbeteren: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Eén ding om te verbeteren
       *[other] { $count } dingen om te verbeteren
    }
signs-title = Wat je ondertekent
privacy-title = Wat er met mijn gegevens gebeurt
privacy-sealed = Je naam en adres worden verzegeld zodra ze binnenkomen. De sleutels staan niet op deze server: hij kan er niets van openen, en wij die hem beheren ook niet.
privacy-boxes = Om je te schrijven bewaren we je e-mailadres, versleuteld, zolang er nog een bericht moet komen. Naast de verzegelde kopie blijven er twee kleine kluisjes over: het ene gaat open met jouw link en laat je zien wat je hebt ondertekend; het andere gaat open als je intrekkingscode wordt gebruikt, zodat je dat te horen krijgt. Beide worden samen met de verzegelde kopie vernietigd.
privacy-log = Het openbare logboek waarin je wordt meegeteld bevat geen persoonsgegevens, en iedereen kan het natellen.
privacy-untracked = Geen cookie, geen tracker, geen derden; je IP-adres wordt niet opgeslagen.

## Look in your mailbox

step-2 = Stap 2 van 3
step-3 = Stap 3 van 3
sent-title = Kijk in je mailbox
sent-valid =
    { $count ->
        [one] De link is één dag geldig. Daarna wordt vernietigd wat je hebt gestuurd.
       *[other] De link is { $count } dagen geldig. Daarna wordt vernietigd wat je hebt gestuurd.
    }
sent-nothing-title = Komt er niets aan?
sent-nothing-spam = Kijk bij de ongewenste mail.
sent-nothing-already = Deed je al eerder mee, dan staat dat in het bericht: niemand wordt dubbel geteld.
sent-nothing-again = Misschien zat er een typefout in het adres.
sent-again-link = Vul het formulier opnieuw in

## Confirm

confirm-title = Nog één stap: bevestigen
confirm-lead = Iemand, waarschijnlijk jij, heeft dit e-mailadres opgegeven om mee te doen met “{ $value }”. Er wordt pas geteld als je op de knop drukt.
confirm-targets = Je komt op tegen:
confirm-button = Ja, tel mij mee
confirm-after = Daarna krijg je een ontvangstbewijs, en een code waarmee je je kunt terugtrekken.
not-me-title = Was jij dit niet?
not-me-button = Dit was ik niet

## Links that do not work

link-expired-title = Deze link is verlopen
link-expired-what = Er is niet op tijd bevestigd. Er is niets geteld, en wat was gestuurd, is vernietigd.
link-unknown-title = We kennen deze link niet
link-unknown-what = Misschien heeft een mailprogramma hem afgebroken, of bestaat de bestemming niet meer.
link-retry = Opnieuw meedoen

## It was not me

rejected-read = Kijk waar de campagne over gaat

## Withdraw

withdraw-title = Intrekken
withdraw-lead = Je deed mee en wilt dat niet meer. Je hoeft niet te zeggen waarom.
withdraw-code = Intrekkingscode
withdraw-code-hint = Hij staat op je ontvangstbewijs en in de mail die erbij hoorde. Kleine letters of hoofdletters, met of zonder streepjes: het maakt niet uit.
withdraw-button = Definitief intrekken
withdraw-effect-title = Wat er gebeurt
withdraw-effect-destroyed = Je verzegelde gegevens worden meteen vernietigd. Niemand kan ze terughalen, ook jij niet.
withdraw-effect-count = Het getal gaat met één omlaag. In het openbare logboek blijft een regel staan dat iemand zich heeft teruggetrokken, niet wie.
withdraw-effect-unfiled = Er is nog niets bij de autoriteit ingediend: jouw naam zal er niet bij zijn.
withdraw-effect-filed = Er is al een klacht ingediend. Was jouw verklaring daarbij, dan laat de organisatie de autoriteit weten dat je je hebt teruggetrokken. Wat de autoriteit eerder kreeg, blijft daar.
withdraw-lost-title = Code kwijt?
withdraw-lost = Schrijf de organisatie die de campagne leidt: met haar eigen sleutel kan ze je verklaring vinden en voor je intrekken.
withdraw-lost-ask = Of vraag het zonder te schrijven: er komt een link naar je e-mailadres, en daarachter vraagt één knop de organisatie om je verklaring eruit te halen.
withdrawn-title = Je doet niet meer mee
withdrawn-lead = Je gegevens zijn vernietigd en het getal is met één omlaaggegaan.
withdraw-done-before = Deze code is al gebruikt: de verklaring waar hij bij hoorde, is ingetrokken, en de gegevens ervan zijn vernietigd. Je hoeft niets meer te doen.
field-given-name-latin = Voornaam in Latijnse letters
field-family-name-latin = Achternaam in Latijnse letters
field-latin-hint = Zoals in je paspoort of op je identiteitsbewijs. De documenten die we afdrukken, kunnen niet elk schrift weergeven; je eigen schrijfwijze wordt ernaast bewaard.

## Organisations besides the lead that can read

consent-partner = Ik stem ermee in dat een andere organisatie een verzegelde kopie van mijn verklaring krijgt en die kan lezen, net als de vereniging die de leiding heeft: { $partner }.
consent-partner-short = Een andere organisatie leest mee

## What is about to be signed, whole; and other answers than "yes"

given-title = Wat je gaat ondertekenen
given-when = Het formulier is ingevuld op { $value }.
given-consents = Ingestemd, of niet
given-yes = Ja
given-no = Nee
given-documents = De teksten die je ondertekent, in de versie die het formulier liet zien
given-sealed = Wat is ingevuld, is al verzegeld en deze pagina kan het niet laten zien: het formulier is ingevuld voordat ze dat kon. Weet je niet zeker wat erin staat, druk dan op “Dit was ik niet” en vul het opnieuw in.
not-me-this = Er wordt niets geteld, en wat in dit formulier is ingevuld, wordt vernietigd. Andere formulieren die met dit adres zijn ingevuld, misschien door iemand die het deelt, blijven zoals ze zijn.
never-title = Wil je helemaal geen mail?
never-text = Dan wordt ook dit formulier vernietigd en schrijft deze campagne nooit meer naar precies dit adres: geen link, geen ontvangstbewijs, geen nieuws. Alleen als een verklaring die al telt zou worden ingetrokken, zouden we je dat laten weten. Wat klaarstaat om daarheen te worden verstuurd, wordt tegengehouden. Links uit andere berichten blijven werken. Je kunt dit terugdraaien met de link die je hier bracht.
never-button = Schrijf nooit meer naar dit adres
allow-title = Naar dit adres gaat geen mail
allow-text = Iemand die de mails daar leest, heeft deze campagne gevraagd er nooit meer naartoe te schrijven. Je kunt mails weer toestaan.
allow-button = Mails weer toestaan
refused-title = Genoteerd: jij was het niet
refused-done = Er is niets geteld, en wat in dat formulier was ingevuld, is vernietigd.
refused-more = Alleen dat formulier is weg. Heb je er zelf een ingevuld, dan blijft de link daarvan werken; en je kunt het formulier altijd opnieuw invullen.
blocked-title = Geen mail meer naar dit adres
blocked-done = Dat formulier is vernietigd, en deze campagne schrijft niet meer naar dit adres.
blocked-more = Om dat te onthouden bewaren we een onherkenbaar gemaakt spoor van het adres, waaruit het niet af te lezen is, hoogstens tot de procedure voorbij is. De link in ons bericht brengt je terug naar deze pagina, en met de knop hieronder sta je mails weer toe.
allowed-title = Mails zijn weer toegestaan
allowed-done = Deze campagne mag weer naar dit adres schrijven als iemand er een formulier mee invult.
allowed-more = Wat is vernietigd, komt niet terug. Wil je meedoen, vul dan het formulier in.
link-refused-title = Deze link is afgewezen
link-refused-what = Iemand die deze mailbox leest, heeft gezegd dat hij of zij het niet was. Er is niets geteld, en wat in dat formulier was ingevuld, is vernietigd.
link-refused-todo = Was dat een vergissing, vul het formulier dan opnieuw in.
sent-told = We schrijven naar het adres dat je hebt opgegeven, tenzij iemand die de mails daar leest ons heeft gevraagd dat nooit meer te doen. Open het bericht, bekijk wat het laat zien en druk op de knop: pas dan ben je geteld.
sent-nothing-turn =
    { $count ->
        [one] De meeste berichten vertrekken meteen. Zijn er in korte tijd meer formulieren met jouw adres ingevuld, dan is het nieuwste het volgende waarover we schrijven, uiterlijk binnen { $count } uur, en over een ouder formulier komt misschien geen bericht.
       *[other] De meeste berichten vertrekken meteen. Zijn er in korte tijd meer formulieren met jouw adres ingevuld, dan is het nieuwste het volgende waarover we schrijven, uiterlijk binnen { $count } uur, en over een ouder formulier komt misschien geen bericht.
    }
sent-nothing-never = Heb je deze campagne ooit gevraagd nooit meer naar jouw adres te schrijven, dan komt er geen bericht. Met de link waarmee je dat vroeg, sta je mails ook weer toe; de organisatie kan het ook voor je doen.
sent-same = Iedereen ziet deze pagina, wat het adres ook is: zo komt niemand hier te weten wie meedoet.
leaving-until-filed = Je kunt je terugtrekken, met een code die alleen jij hebt, tot je verklaring aan de autoriteit wordt overhandigd. Wat je hebt gegeven, wordt hier dan meteen vernietigd. Na de overhandiging kan ze niet meer worden ingetrokken.
leaving-until-closed = Je kunt je terugtrekken, met een code die alleen jij hebt, tot de inzameling sluit. Wat je hebt gegeven, wordt hier dan meteen vernietigd. Na de sluiting kan niets meer worden ingetrokken.
leaving-never = Wat hier wordt ondertekend, kan niet worden ingetrokken.
leaving-next-receipt = Daarna: je ontvangstbewijs.
leaving-promise = Elke campagne zegt, voordat je tekent, tot wanneer je je kunt terugtrekken.
leaving-other-rights = Schrijf voor je andere rechten de organisatie die de campagne leidt:
leaving-filed-some = Er zijn al verklaringen overhandigd. Was die van jou daarbij, dan kan ze niet meer worden ingetrokken.
leaving-free = Het kost niets.
leaving-again = Je kunt weer meedoen wanneer je maar wilt.
leaving-left-unfiled = Jouw verklaring zal niet zitten bij wat er wordt ingediend.
leaving-left-ready = Je verklaring lag klaar om te worden ingediend. De organisatie dient zonder jouw verklaring in; was die al onderweg, dan laat de organisatie de autoriteit weten dat je je hebt teruggetrokken.
leaving-left-filed = Je verklaring was al ingediend: de organisatie laat de autoriteit weten dat je je hebt teruggetrokken. Wat de autoriteit eerder kreeg, blijft daar.
leaving-code-keep = Wie deze code heeft, kan jouw deelname intrekken: houd dit bericht voor jezelf.
leaving-mail-not-me = Was jij dit niet? Dan heeft iemand je code: die staat in het bericht met je ontvangstbewijs, en wie de server beheert kan hem ook maken. Laat het de organisatie weten. Het openbare logboek laat voor altijd zien dat een regel is ingetrokken.
err-leaving-over = Deze verklaring kan niet meer worden ingetrokken.
rec-leaving-over = Tot wanneer dat kon, staat hieronder. Schrijf voor je andere rechten de organisatie die de campagne leidt.
concern-hint = In je eigen woorden: autoriteiten en rechters kijken of je er zelf mee te maken hebt, en uit een overgenomen tekst blijkt dat niet. Schrijf alleen wat de autoriteit mag lezen, en niets over anderen. Deze vragen kunnen helpen:
concern-question-where = Waar kom je dit tegen: welke straat, welk station, welke dienst? Sinds wanneer, en hoe vaak?
concern-question-what = Wat kan er over jou zijn vastgelegd: beelden van jou, je reizen, een dossier?
concern-question-noticed = Wat heb je gemerkt of gekregen: een bord, een controle, een brief, een antwoord, een weigering?
concern-question-changes = Wat doe je sindsdien anders, of niet meer?
prior-title = Ik heb daar al om mijn gegevens gevraagd
prior-why = Heb je om inzage in je gegevens gevraagd voordat je een klacht indient, zeg het dan hier: het laat zien dat jij ermee te maken hebt, en de autoriteit kijkt er nauwkeuriger naar. Het wordt met de rest verzegeld. Je hoeft niet om inzage te hebben gevraagd.
prior-day = Dag van het verzoek
prior-channel = Hoe het is verstuurd
prior-channel-registered = aangetekende brief
prior-channel-letter = gewone brief
prior-channel-email = e-mail
prior-channel-form = formulier op hun site
prior-channel-other = anders
prior-answered = Hun antwoord
prior-answered-no = nog geen antwoord
prior-answered-yes = antwoord gekregen
prior-given = Wat er eerder is gevraagd
consent-signature = Ik onderteken elektronisch. Het bewijs daarvan wordt naar mijn e-mailadres gestuurd.
consent-signature-short = Elektronische handtekening
consent-procedure = De vereniging ({ $association }) mag me schrijven over de klacht zelf: ingediend, beslist, in beroep, afgelopen. Alleen daarvoor bewaart ze een adres, verzegeld, tot drie maanden na het einde van de procedure. Je mag dit vakje leeg laten en toch meedoen.
consent-procedure-short = Mail over de procedure
information-account = Wat er van de klacht komt, staat voor iedereen op de pagina van deze campagne.
procedure-leave = Schrijf me niet meer over de procedure
procedure-leave-lead = Je hebt de vereniging toegestaan je te schrijven over “{ $value }”. Druk op de knop en het adres dat daarvoor werd bewaard, wordt hier vernietigd. Aan je machtiging verandert dit niets.
procedure-left = Werd er met deze link een adres bewaard, dan is het vernietigd. Je machtiging, als je er een hebt gegeven, blijft zoals ze was; wat er van de klacht komt, staat op de pagina van de campagne.
mail-procedure-unsubscribe = Wil je geen mail meer over de procedure, druk dan op de knop op deze pagina (je machtiging blijft zoals ze is):
mail-footer-procedure = Je krijgt dit bericht omdat je een machtiging hebt gegeven en de vereniging ({ $organisation }) hebt toegestaan je over de procedure te schrijven.
field-postal-address-how = Zoals op een envelop: straat en huisnummer, of de naam van het huis of het gehucht; postcode, plaats, land.
field-birth-date-how = Dag, maand en jaar, zoals 31-12-1990, net als op je identiteitsbewijs.
advice-unknown-day = Staat er geen dag of geen maand op, schrijf dan 00 op die plaats: 00-00-1957.
advice-unknown-day-xx = Staat er XX op de plaats van een dag of maand, schrijf dan hetzelfde: XX-XX-1957.
advice-one-name-sign = Staat er in je papieren ({ $country }) maar één naam, schrijf die dan als achternaam, en schrijf hier wat er op de plaats van de voornaam staat; staat daar niets, schrijf dan een streepje (-).
field-capacity = Wie deze machtiging geeft
capacity-self = Ikzelf, en ik ben 18 jaar of ouder
capacity-represented = Iemand geeft die voor mij: een ouder of een andere wettelijke vertegenwoordiger
capacity-emancipated = Ikzelf: ik ben jonger dan 18 en volgens de wet meerderjarig verklaard (ontvoogd)
field-representative = Voor- en achternaam van wie mij vertegenwoordigt
field-representative-hint = Alleen als iemand de machtiging voor jou geeft.
field-representative-quality = In welke hoedanigheid
field-representative-quality-hint = Bijvoorbeeld: moeder, vader, voogd.
consent-age-or-represented = Ik ben 18 jaar of ouder, of volgens de wet meerderjarig verklaard (ontvoogd); of de persoon die hierboven staat, vertegenwoordigt mij en geeft deze machtiging voor mij, en ik weet ervan.
leaving-news-too = Had je in hetzelfde formulier het vakje voor nieuws aangevinkt, dan stopt dat ook.
consent-age-or-represented-short = Meerderjarig, meerderjarig verklaard of vertegenwoordigd
access-title = Vraag eerst om je gegevens
access-lead = Iedereen mag vragen wie gegevens over hem of haar heeft, en er een kopie van krijgen. Wie dat heeft gedaan voor het indienen van een klacht, staat sterker. Deze pagina schrijft de brief; jij drukt hem af, ondertekent hem en verstuurt hem zelf.
access-kept = Met JavaScript wordt de brief in je browser gemaakt, en niets ervan verlaat je apparaat. Zonder JavaScript maakt deze server hem, laat hem één keer zien en bewaart er niets van.
access-which = Welke brief
access-note-direct = Een brief aan de verwerkingsverantwoordelijke. Die heeft één maand om te antwoorden.
access-note-video = Een brief aan wie de camera’s beheert. Verstuur hem binnen een paar dagen: opnamen worden na hoogstens een maand gewist.
access-note-police = Een brief aan wie verantwoordelijk is voor het bestand. Krijg je een weigering, slechts een deel van de gegevens of helemaal geen antwoord, dan volgt de brief via de autoriteit.
access-note-authority = Een brief aan de autoriteit die het bestand voor je bekijkt: { $authority }. Dit kun je alleen zelf doen: niemand kan er een machtiging voor krijgen, dus onderteken hem en verstuur hem zelf. Er kan om een kopie van een identiteitsbewijs worden gevraagd.
access-hand = Je hoeft niets in te vullen: wat leeg blijft, wordt een regel om met de hand in te vullen.
access-name = Voor- en achternaam
access-birth = Geboortedatum en geboorteplaats (voor brieven over bestanden van de politie of van de staatsveiligheid)
access-to = Aan wie (laat leeg voor het adres dat wij kennen)
access-sent = Dag waarop je hem verstuurt
access-recordings = Voor camerabeelden
access-recordings-hint = Zonder de plaats, de dag en de tijd vindt niemand je terug.
access-place = Waar je bent gefilmd
access-day = Op welke dag
access-hours = Tussen welke tijden
access-look = Waaraan je te herkennen bent (kleren, tas, fiets)
access-recordings-until = De beelden van die dag zijn waarschijnlijk verdwenen vanaf { $value }: verstuur de brief meteen.
access-recordings-gone = De beelden van die dag zijn waarschijnlijk verdwenen sinds { $value }. Je mag toch vragen wat er over je wordt bewaard.
access-make = Maak de brief
access-print = Druk deze pagina af: alleen de brief wordt afgedrukt. Of selecteer en kopieer hem.
access-remind-text = Een herinnering voor je agenda, op de dag dat hun antwoord er moet zijn. De campagne en het onderwerp staan erin, jij niet.
access-remind = Herinnering opslaan (.ics)
access-reminder = Is er een antwoord? { $title }
access-reminder-text = Je hebt je verzoek verstuurd op { $day }. Is er geen antwoord, of geen volledig antwoord, zeg dat dan in je klacht.
access-after-title = Daarna
access-after-keep = Bewaar een kopie van de brief en het bewijs dat je hem hebt verstuurd.
access-after-answer = Is er na een maand geen antwoord, of krijg je een weigering, dan kun je ook daarover klagen.
access-after-tell = Doe je mee, zeg dan op het formulier dat je het hebt gevraagd; doe je al mee, dan brengt de pagina van je ontvangstbewijs je naar de plek waar je het kunt zeggen.
asked-title = Zeg dat je om je gegevens hebt gevraagd
asked-link = Heb je om inzage in je gegevens gevraagd? Zeg het hier, nu of later.
asked-lead = Voor alles waar je tegen opkomt: wanneer je het hebt gevraagd, hoe, en of er een antwoord kwam. Het wordt verzegeld voor de vereniging die de leiding heeft en bij je dossier gevoegd; wat je hebt ondertekend, verandert niet.
asked-again = Wat je hier verstuurt, komt in de plaats van wat je eerder op deze pagina hebt gezegd. Deze pagina kan dat niet laten zien: het is verzegeld.
asked-empty = Zeg voor minstens één onderwerp wanneer je het hebt gevraagd.
asked-button = Verzegelen en toevoegen
asked-done = Genoteerd. Het is verzegeld en hoort bij je verklaring: trek je je terug, dan wordt het ook vernietigd.
sent-address-title = We schrijven naar dit adres
sent-address-label = Het juiste adres
sent-address-hint = Klopt er een letter niet, verbeter die dan hier; al het andere blijft zoals je het hebt ingevuld. De link die naar het andere adres ging, bevestigt dan niets meer, tenzij iemand hem al heeft gebruikt.
sent-address-button = Schrijf naar het verbeterde adres
shared-note = Dit apparaat wordt gedeeld: het bewaart niets van wat je typt.
shared-clear = Maak het formulier leeg voor de volgende persoon
shared-next = Volgende persoon
shared-keep = Druk eerst deze pagina af of schrijf de code op: de volgende persoon krijgt de pagina niet te zien.
changed-before = Voorheen
changed-now = Nu
link-personal-title = Een persoonlijke link
link-personal-lead = Hij is gemaakt voor één persoon, van wie de verklaring voor “{ $value }” telt.
link-personal-mine = Is hij van jou?
link-personal-show = Hij toont je ontvangstbewijs, je intrekkingscode en wat je hebt ondertekend.
link-personal-button = Toon mijn ontvangstbewijs
link-personal-other = Heeft iemand hem aan je doorgestuurd?
link-personal-leave = Laat de knop dan aan degene van wie de link is. Er is niets in jouw naam ondertekend: lees waar het over gaat en beslis zelf.
link-personal-campaign = Naar de campagne
thanks-mailed = Heb je net bevestigd? De link in het bericht dat je hebt gekregen, toont op elk moment je ontvangstbewijs.
thanks-shown = Heb je net ondertekend? Je ontvangstbewijs stond op de pagina na het formulier. Hier kan het niet worden getoond: dit adres is voor iedereen hetzelfde.
link-closed-title = De campagne is gesloten
link-closed-what = Deze link is niet vóór de sluiting bevestigd: er is niets geteld.
link-closed-todo = Je kunt lezen wat er van de campagne komt.
credit-for = Telt ook voor { $value }
credit-hint = Je kwam via de link van deze organisatie. Ze krijgt een getal in tientallen te horen, nooit wie je bent. Wil je dat niet, haal het vinkje dan weg.
step-1 = Stap 1 van 3
form-time-mail =
    { $count ->
        [one] Het is gratis en duurt ongeveer een minuut, de mail meegerekend.
       *[other] Het is gratis en duurt ongeveer { $count } minuten, de mail meegerekend.
    }
form-time =
    { $count ->
        [one] Het is gratis en duurt ongeveer een minuut.
       *[other] Het is gratis en duurt ongeveer { $count } minuten.
    }
leaving-short-any-time = Je kunt je altijd terugtrekken.
leaving-short-until-filed = Je kunt je terugtrekken tot het aan de autoriteit wordt overhandigd.
leaving-short-until-closed = Je kunt je terugtrekken tot de inzameling sluit.
form-all-needed = Alles is nodig, tenzij er iets anders staat.
form-needed = (nodig)
form-choice = (jouw keuze)
form-choices = Jouw keuze: { $value }
form-help = Staat er iets anders in je papieren?
field-email-link = Daar krijg je een link om te bevestigen.
signs-more = Alles wat het omvat
privacy-short = Je naam wordt verzegeld zodra hij binnenkomt: deze server kan hem niet openen. Geen cookie, geen tracker.
privacy-more = Volledig
link-expired-again = Je kunt het formulier opnieuw invullen.
need-age = Vink “Ik ben 18 jaar of ouder” aan, als dat zo is.
need-age-or-represented = Vink het vakje aan over je leeftijd, of over wie je vertegenwoordigt.
need-signature = Vink “Ik onderteken elektronisch” aan: zo onderteken je.
need-art9 = Vink het vakje aan over politieke opvattingen: zonder jouw toestemming mag niemand je gegevens gebruiken.
need-authority = Vink het vakje aan over de autoriteit: ze moet weten wie je bent.
need-certify = Vink het vakje aan om te verklaren dat alles klopt.
need-contact = Vink het vakje aan over je adres: zonder jouw toestemming mag niemand je schrijven.
form-by-signing = Door op deze knop te drukken verklaar ik:
need-box = Vink het vakje “{ $value }” aan.
privacy-box-page = Naast de verzegelde kopie blijft er een klein kluisje over dat alleen vanaf de pagina van je ontvangstbewijs opengaat en je laat zien wat je hebt ondertekend. Het wordt vernietigd als je je terugtrekt.
leaving-any-time = Je kunt je altijd terugtrekken, met een code die alleen jij hebt. Wat je hebt gegeven, wordt hier dan meteen vernietigd. Was je verklaring al ingediend, dan laat de organisatie de autoriteit weten dat je je hebt teruggetrokken; wat de autoriteit eerder kreeg, blijft daar.

own-title = Waaraan je hier meedoet
own-lead = Zonder account: geef je e-mailadres, en er komt een link per mail. Een uur lang toont hij wat je hier hebt ondertekend en welke berichten je krijgt.
own-send = Stuur me de link
own-wrong-address = Dit is geen volledig e-mailadres. Schrijf het als naam@example.org.
own-wrong-plus = Laat de + weg en wat erna komt, tot aan de @. Wat je hebt ondertekend, wordt zonder dat deel gevonden. Berichten aan een adres met + stop je met de link die in elk ervan staat.
own-not-found = Hier niet te vinden: wat op papier is ondertekend, en steunbetuigingen aan initiatieven die geen e-mailadres vragen. Van wie zich heeft teruggetrokken, blijft niets over.
own-sent = We schrijven naar { $value }, of er nu iets te tonen is of niet. De link werkt een uur. Na meerdere berichten op een dag wacht het volgende een paar uur.
own-names-lead = Deze link bewijst dat je de berichten aan { $value } leest.
own-names-hint = Wat je hebt ondertekend, wordt gevonden met dit adres en je namen samen, zoals je ze toen schreef. Ieder ziet het zijne. Zonder namen worden alleen de berichten getoond die je krijgt.
own-show = Toon waaraan ik meedoe
own-over = Hij werkte een uur. Vraag een nieuwe aan.
own-missed = Sommige campagnes kunnen nu niet worden bekeken en ontbreken hier misschien. Probeer het later opnieuw.
own-waits = Je formulier wacht op zijn knop: die staat achter de link in het bericht dat je kreeg. Heb je dat bericht niet meer, vul dan het formulier opnieuw in.
own-none = Onder dit adres en deze namen is niets te vinden.
own-sealed = Wat je hebt opgegeven, wordt niet getoond: het is verzegeld, en deze server kan het niet lezen. De link in je eerste bericht toont het.
own-ask = Vragen om eruit gehaald te worden
own-ask-hint = Vraag dan de organisatie om je verklaring eruit te halen. Ze heeft daar een maand voor; deze server kan het niet uit zichzelf. Tot ze geantwoord heeft, blijft je adres hier voor het antwoord bewaard, versleuteld.
own-asked = Je vroeg op { $value } om eruit gehaald te worden. De organisatie heeft daar een maand voor. Haar antwoord komt op dit adres, en staat hier.
own-stays = De organisatie antwoordde op { $value } dat ze je verklaring er niet uit haalt. Waarom staat in het bericht dat op dit adres kwam.
own-stays-again = Je kunt het opnieuw vragen.
own-taken-out = Je vroeg om eruit gehaald te worden: dat is op { $value } gebeurd. Je verzegelde gegevens zijn vernietigd.
own-lists-title = Berichten die je krijgt
own-lists-none = Dit adres staat hier op geen enkele lijst.
own-left = Je adres is van deze lijst af en is daar vernietigd. Een bericht dat al onderweg is, kan nog aankomen.
own-link = Ontvangstbewijs kwijt? Bekijk waaraan je hier meedoet
