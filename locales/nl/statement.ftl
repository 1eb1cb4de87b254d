### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Voornaam
field-family-name = Achternaam
field-email = E-mailadres
field-email-hint = We sturen je één bericht, met een link om te bevestigen.
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

information-title = Goed om te weten
information-procedure = De vereniging schrijft je over de klacht zelf: als die is ingediend, als er een beslissing is, als er beroep volgt.
information-withdrawal = Je kunt dit altijd intrekken. Is het al ingediend, dan hoort de autoriteit dat je je hebt teruggetrokken.
information-trace = In het openbare logboek blijft een regel voor jou staan, ook als je weggaat. Niemand kan die naar jou herleiden.
information-free = Het kost je niets en je loopt geen risico op kosten.

## Form

join-title = Doe mee met de klacht
join-lead = Het duurt een minuut, het is gratis en je kunt er altijd weer uit.
join-button = Onderteken en doe mee
join-next = Daarna: wij sturen je een mail en jij bevestigt.
form-you = Jij
form-optional = (niet verplicht)
form-honeypot = Laat dit veld leeg
form-targets = Waar je over klaagt
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
privacy-box-receipt = Naast de verzegelde kopie blijft er een klein kluisje over dat alleen met het webadres van je ontvangstbewijs opengaat en je laat zien wat je hebt ondertekend. Het wordt vernietigd als je je terugtrekt.
privacy-log = Het openbare logboek waarin je wordt meegeteld bevat geen persoonsgegevens, en iedereen kan het natellen.
privacy-leave = Je kunt er altijd weer uit met een code die alleen jij hebt. Wat je hebt gegeven, wordt dan meteen vernietigd.
privacy-untracked = Geen cookie, geen tracker, geen derden; je IP-adres wordt niet opgeslagen.

## Look in your mailbox

step-2 = Stap 2 van 3
step-3 = Stap 3 van 3
sent-title = Kijk in je mailbox
sent-valid =
    { $count ->
        [one] De link is één dag geldig.
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
confirm-targets = Je klaagt over:
confirm-button = Ja, tel mij mee
confirm-after = Daarna krijg je een ontvangstbewijs, en een code waarmee je je kunt terugtrekken.
not-me-title = Was jij dit niet?
not-me-button = Dit was ik niet

## Links that do not work

link-expired-title = Deze link is verlopen
link-expired-what = Er is niet op tijd bevestigd. Er is niets geteld, en wat was gestuurd, is vernietigd.
link-expired-todo = Je kunt opnieuw meedoen; het duurt een minuut.
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
withdrawn-title = Je doet niet meer mee
withdrawn-lead = Je gegevens zijn vernietigd en het getal is met één omlaaggegaan.
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
