print-demonstration = DEMOVERSIE, ZONDER RECHTSGELDIGHEID
print-page = pagina { $page } van { $total }
print-element = Onderdeel
print-value = Waarde
print-log = Openbaar logboek
print-batch = Bundel
print-authority = Autoriteit
print-replaced = Tekens die in het lettertype van dit document ontbreken, zijn afgedrukt als Unicode-code tussen rechte haken: { $codes }. In het verzegelde record staan ze zoals ze zijn ingevuld.
print-mandate-file-title = Machtiging nr. { $number }: { $name }
print-mandate-number = Machtiging nr. { $number }
print-text-id = tekst { $hash }
print-text-version = Versie { $version } van de tekst, met als digitale vingerafdruk (SHA-256):
print-mandant = Machtiginggever
print-as-declared = zoals door de persoon opgegeven
print-mandatary = Gemachtigde
print-as-registered = zoals geregistreerd
print-last-name = Achternaam
print-first-name = Voornaam
print-email = E-mailadres
print-postal = Postadres
print-birth = Geboortedatum
print-concern = Wat de persoon ermee te maken heeft
print-name = Naam
print-legal-form = Rechtsvorm
print-register-number = Registratienummer
print-seat = Vestigingsplaats
print-representative = Vertegenwoordigd door
print-object-clause = Statutair doel
print-contact = Contact
print-ticked = aangevinkt
print-unticked = niet aangevinkt
print-target-aim = Verwerkingsverantwoordelijke: { $controller }. Verwerking: { $processing }.
print-eligibility = De persoon verklaart: “{ $statement }”
print-given = gegeven
print-refused = geweigerd
print-done = Opgemaakt op { $date }
print-done-at = Opgemaakt te { $place } op { $date }
print-signed = Ondertekend:
print-act-mailbox = De persoon heeft deze naam in het formulier getypt, het vakje voor elektronische ondertekening aangevinkt en daarna bevestigd met de knop op de pagina achter een link die naar het bovenstaande e-mailadres is gestuurd.
print-act-other = De persoon heeft deze naam in het formulier getypt en het vakje voor elektronische ondertekening aangevinkt.
print-evidence = Bewijs
print-evidence-intro = Elke machtiging is een regel van een openbaar logboek waar alleen iets bij kan. Met het ontvangstbewijs van de ondertekenaar of met het verzegelde record kan iedereen de gegevens hieronder controleren zonder de server te hoeven geloven.
print-leaf = Regelnummer
print-sealed = Verzegeld record (SHA-256)
print-commitment = Controlewaarde in de regel
print-checkpoint-size = Regels in het logboek
print-checkpoint-root = Wortel van het controlepunt
print-text-sha256 = Ondertekende tekst (SHA-256)
print-shown-at = Formulier getoond
print-submitted-at = Formulier verstuurd
print-mailed-at = Mail aangenomen
print-signed-at = Handtekening bevestigd
print-channel = Kanaal
print-channel-online = onlineformulier
print-channel-paper = papieren formulier
print-assurance = Mate van zekerheid
print-assurance-mailbox = de toegang tot de mailbox is geverifieerd
print-volume-title = Machtigingen
print-volume = Deel { $number } van { $of }
print-mandates = Machtigingen
print-mandates-range =
    { $count ->
        [one] één machtiging, nr. { $first }
       *[other] { $count } machtigingen, nr. { $first } tot en met nr. { $last }
    }
print-text-signed = Ondertekende tekst ({ $lang }, versie { $version })
print-volume-notice = Dit deel bevat persoonsgegevens waaruit opvattingen blijken. Het is alleen voor de autoriteit bestemd en mag niet aan de tegenpartij worden verstrekt. Elke machtiging is er ook als afzonderlijk bestand met dezelfde inhoud.
print-index = Overzicht van de machtigingen
print-folio = deel { $volume }, folio { $folio }  ·  pagina { $page } van { $total }
print-col-number = Nr.
print-col-name = Machtiginggever
print-col-leaf = Regel
print-col-folio = Folio
print-list-title = Lijst van klagers
print-list-title-respondent = Lijst van klagers voor de tegenpartij
print-for-authority = Voor de autoriteit, vertrouwelijk
print-for-respondent = Voor de tegenpartij
print-list-of-target = Klacht over: { $title } (verwerkingsverantwoordelijke: { $controller }).
print-list-count =
    { $count ->
        [0] Geen klagers.
        [one] Eén klager.
       *[other] { $count } klagers, op volgorde van nummer.
    }
print-list-confidential = De identiteit van elke persoon wordt met diens toestemming alleen aan de autoriteit meegedeeld. Wij verzoeken u deze lijst niet aan de tegenpartij te geven: die krijgt een aparte lijst, met nummers, initialen en de namen van wie ermee hebben ingestemd genoemd te worden.
print-list-legend = Klachten over: { $legend }.
print-list-pseudonymous = De autoriteit kent de identiteit van elke klager, onder hetzelfde nummer. Hier staan alleen de namen van de personen die daarmee hebben ingestemd; wie dat weigert, houdt het recht om een klacht in te dienen.
print-col-targets = Klacht over
print-col-complainant = Klager
print-col-identity = Identiteit
print-named = genoemd met toestemming
print-initials = bekend bij de autoriteit
print-exhibits = Lijst van bewijsstukken
print-exhibits-intro = Bewijsstukken bij de klacht. Overgelegd door: { $name }. Autoriteit: { $authority }.
print-exhibits-count =
    { $count ->
        [0] Geen bewijsstukken.
        [one] Eén bewijsstuk.
       *[other] { $count } bewijsstukken.
    }
print-exhibits-check = De digitale vingerafdruk (SHA-256) identificeert elk bestand tot op de byte. Elk gangbaar hulpmiddel kan hem berekenen, bijvoorbeeld sha256sum.
print-col-exhibit = Nr.
print-col-title = Bewijsstuk en bestand
print-col-pages = Pagina’s
print-col-sha256 = SHA-256
print-report = Verificatierapport
print-report-what = Wat is gecontroleerd
print-report-dossier = Dossier
print-report-manifest = Manifest van de campagne (SHA-256)
print-report-keys = Geverifieerde handtekeningen
print-report-at = Gecontroleerd op
print-report-program = Gecontroleerd met
print-report-how = Hoe het is gecontroleerd
print-report-step-sealed = Van elk verzegeld record is de digitale vingerafdruk berekend, en het is geopend met de sleutel van de organisatie.
print-report-step-leaf = De controlewaarde van elk record is opnieuw berekend en met zijn regel vergeleken.
print-report-step-proof = Van elke regel is bewezen dat die onder het controlepunt valt.
print-report-step-checkpoint = De handtekeningen op het controlepunt zijn geverifieerd.
print-report-step-text = De digitale vingerafdruk van de ondertekende tekst is vergeleken met die welke het logboek vastlegt.
print-report-step-since = De regels na de bundel zijn nagelezen op verklaringen die zijn ingetrokken of ongeldig verklaard.
print-report-counts = Aantallen
print-report-record = Records
print-report-number = Aantal
print-report-announced = Aangekondigd door de bundel
print-report-present = Aanwezig in het dossier
print-report-valid = Geopend en in overeenstemming met het logboek
print-report-findings = Bevindingen
print-report-no-finding = Geen: er ontbreekt niets, er is niets toegevoegd, er is niets gewijzigd en niemand heeft zich teruggetrokken.
print-report-finding = Bevinding
print-report-detail = Toelichting
print-finding-missing = Ontbreekt in het dossier
print-finding-extra = Onbekend in het logboek
print-finding-altered = Gewijzigd
print-finding-unreadable = Kon niet worden geopend
print-finding-voided = Ongeldig verklaard
print-finding-withdrawn = Sindsdien ingetrokken
print-verdict-carried =
    { $announced ->
        [one] Het dossier komt overeen met het logboek dat erin zit: het enige record is volledig en authentiek.
       *[other] Het dossier komt overeen met het logboek dat erin zit: de { $announced } records zijn volledig en authentiek.
    }
print-verdict-carried-since =
    { $since ->
        [one] Het dossier komt overeen met het logboek dat erin zit; van de records ({ $announced }) is er één ingetrokken of ongeldig verklaard nadat de bundel was afgesloten.
       *[other] Het dossier komt overeen met het logboek dat erin zit; van de records ({ $announced }) zijn er { $since } ingetrokken of ongeldig verklaard nadat de bundel was afgesloten.
    }
print-verdict-kept =
    { $announced ->
        [one] Het dossier komt overeen met het openbare logboek zoals het elders is bewaard: het enige record is volledig en authentiek.
       *[other] Het dossier komt overeen met het openbare logboek zoals het elders is bewaard: de { $announced } records zijn volledig en authentiek.
    }
print-verdict-kept-since =
    { $since ->
        [one] Het dossier komt overeen met het openbare logboek zoals het elders is bewaard; van de records ({ $announced }) is er één ingetrokken of ongeldig verklaard nadat de bundel was afgesloten.
       *[other] Het dossier komt overeen met het openbare logboek zoals het elders is bewaard; van de records ({ $announced }) zijn er { $since } ingetrokken of ongeldig verklaard nadat de bundel was afgesloten.
    }
print-verdict-differs =
    { $discrepancies ->
        [0] Het dossier komt niet overeen met zijn logboek. Geldige records: { $valid } van { $announced }.
        [one] Het dossier komt niet overeen met zijn logboek. Geldige records: { $valid } van { $announced }; er is één afwijking.
       *[other] Het dossier komt niet overeen met zijn logboek. Geldige records: { $valid } van { $announced }; er zijn { $discrepancies } afwijkingen.
    }
print-copy = Kopie voor wie heeft ondertekend
print-copy-note = Dit is wat je hebt opgegeven en wat je hebt ondertekend, afgedrukt uit een kluisje dat alleen jouw link opent. Wat wordt ingediend, is het record dat op hetzelfde moment is verzegeld.
print-prior-with =
    { $count ->
        [one] Heeft vóór de klacht om inzage gevraagd: { $count } persoon
       *[other] Hebben vóór de klacht om inzage gevraagd: { $count } personen
    }
print-prior-without =
    { $count ->
        [one] Heeft niet gemeld daarom te hebben gevraagd: { $count } persoon
       *[other] Hebben niet gemeld daarom te hebben gevraagd: { $count } personen
    }
print-col-prior = Verzoek
print-support-title = Lijst van steunbetuigingen
print-support-limited = Persoonsgegevens, alleen voor wie ze controleert
print-support-count =
    { $count ->
        [0] Geen steunbetuigingen.
        [one] Eén steunbetuiging.
       *[other] { $count } steunbetuigingen, op volgorde van nummer.
    }
print-support-received = Geldig bij ontvangst op { $day }: op die dag is geen van deze steunbetuigingen te oud.
print-support-confidential = Deze lijst laat zien hoe mensen over een publieke kwestie denken. Ze is alleen bestemd voor de ontvanger ({ $authority }), om te controleren wie het initiatief steunt.
print-nationality = Nationaliteit
print-signed-on = Ondertekend op
print-capacity = Hoedanigheid
letter-birth = Geboren:
letter-date = Datum:
letter-greeting = Geachte heer, mevrouw,
letter-subject = Betreft: verzoek om inzage in mijn persoonsgegevens: { $title }
letter-subject-video = Betreft: verzoek om inzage in opnamen van mij: { $title }
letter-subject-authority = Betreft: verzoek om indirecte inzage: { $title }
letter-ask-gdpr = Op grond van artikel 15 van Verordening (EU) 2016/679 (AVG) verzoek ik u mij mee te delen of u persoonsgegevens verwerkt die mij betreffen, in: { $processing }.
letter-ask-video = Op grond van artikel 15 van Verordening (EU) 2016/679 (AVG) of, voor zover die op deze opnamen van toepassing is, de wetgeving over verwerking door de politie, verzoek ik u om inzage in de opnamen waarop ik te zien ben: { $processing }.
letter-ask-police = Op grond van artikel 105 van de Franse wet nr. 78-17 van 6 januari 1978 (artikel 14 van Richtlijn (EU) 2016/680) en, voor zover van toepassing, artikel 15 van Verordening (EU) 2016/679 (AVG) verzoek ik u mij mee te delen of u persoonsgegevens verwerkt die mij betreffen, in: { $processing }.
letter-ask-authority = Op grond van artikel 118 van de Franse wet nr. 78-17 van 6 januari 1978 of, als de verwerkingsverantwoordelijke de inzage heeft geweigerd of beperkt, artikel 108 van die wet (artikel 17 van Richtlijn (EU) 2016/680) verzoek ik u voor mij de rechten op inzage, rectificatie en wissing uit te oefenen met betrekking tot: { $processing }.
letter-copy = Is dat het geval, dan verzoek ik u om een kopie van deze gegevens en om de informatie die u volgens de wet moet geven: de verwerkingsdoeleinden, de categorieën van gegevens, de ontvangers, de bewaartermijn, de bron en elke geautomatiseerde besluitvorming of profilering. Hebt u geen gegevens over mij, laat mij dat dan weten.
letter-month = De termijn om te antwoorden is één maand na ontvangst van deze brief (artikel 12, lid 3).
letter-keep = Ik verzoek u deze opnamen te bewaren totdat u hebt geantwoord, ook als ze anders eerder zouden worden gewist, en mij een kopie te geven waarop andere personen niet te herkennen zijn.
letter-restricted = Weigert of beperkt u de inzage, deel mij dat dan schriftelijk mee, met de redenen en de mogelijkheden om daartegen op te komen.
letter-identity = Hebt u redenen om te twijfelen aan mijn identiteit, laat mij dan weten wat u nodig hebt om die te bevestigen. Ik voeg geen identiteitsbewijs bij.
letter-myself = Ik doe dit verzoek zelf en voor mijzelf.
letter-outcome = Ik verzoek u mij mee te delen wat de uitkomst van uw controle is, wat mij kan worden meegedeeld en welke mogelijkheden er zijn om daartegen op te komen.
letter-closing = Hoogachtend,
letter-place = Plaats:
letter-day = Dag:
letter-hours = Tussen welke tijden:
letter-look = Ik ben te herkennen aan:
