### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Støttetilkendegivelse til et europæisk borgerinitiativ
initiative-number = Registreringsnummer
initiative-starts = Indsamlingen begynder
initiative-ends = Indsamlingen slutter
initiative-register = I Kommissionens register
initiative-title = Titel
initiative-objectives = Mål
initiative-contacts = Registrerede kontaktpersoner
initiative-legal-entity = Retlig enhed
initiative-website = Initiativets websted
initiative-declaration = Jeg bekræfter hermed, at oplysningerne i denne formular er korrekte, og at jeg ikke allerede har støttet dette initiativ.
initiative-notice = Erklæring om databeskyttelse
initiative-notice-purpose = I overensstemmelse med den generelle forordning om databeskyttelse bliver de personoplysninger, du giver i denne formular, kun anvendt til at støtte dette initiativ. De videregives til de kompetente myndigheder i dit land, som kontrollerer og attesterer støttetilkendegivelserne, og ikke til andre.
initiative-notice-rights = Du har ret til at anmode initiativtagerne om indsigt i dine personoplysninger og om, at de berigtiges, slettes, eller at behandlingen af dem begrænses.
initiative-notice-time = Initiativtagerne opbevarer dine oplysninger i højst én måned, efter at initiativet er fremlagt for Europa-Kommissionen, eller 21 måneder efter indsamlingens begyndelse, alt efter hvad der indtræffer først. I tilfælde af administrative eller retlige procedurer må de opbevare dem indtil én måned efter, at procedurerne er afsluttet.
initiative-notice-complaint = Du har til enhver tid ret til at klage til en databeskyttelsesmyndighed, navnlig i det land, hvor du bor, hvor du arbejder, eller hvor du mener, at retten er blevet krænket. Du kan også gå til domstolene.
initiative-notice-controller = Den dataansvarlige efter den generelle forordning om databeskyttelse er { $name }, { $email }.
initiative-notice-sealed = Din erklæring bliver krypteret i samme øjeblik, den når frem. Nøglerne ligger ikke på denne server: Ingen af dem, der driver den, kan læse erklæringen.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] støttetilkendegivelse
       *[other] støttetilkendegivelser
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } af de { $other }, der skal til
dash-thresholds = Lande, der har nået deres tærskel
dash-days-left = Dage tilbage
dash-closed-since = Lukket siden
dash-final = Dette er slutresultatet i Kommissionens register pr. { $value }.
dash-countries = Land for land
# $value is the name of a country, $other a percentage.
dash-first = I spidsen: { $value } med { $other } af tærsklen.
dash-countries-help = Et land tæller, så snart det når sin tærskel, linjen ved 100 %. Jo flere pladser det har i Europa-Parlamentet, jo højere er tærsklen.
dash-picture = Hvor stor en del af sin tærskel hvert land har nået, i procent. Tabellen indeholder alle tallene.
dash-map = På kortet
dash-reached = Tærsklen er nået
dash-country = Land
dash-number = Erklæringer
dash-threshold = Tærskel
dash-missing = Mangler
dash-channels = Her skrev folk under
dash-channels-help = Står hver for sig, for alle kan tælle efter, hvad der er skrevet under her, og kun det.
dash-here = Skrevet under her
dash-paper = På papir
dash-central = I Kommissionens system
dash-register = I Kommissionens register
dash-as-of = pr. { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] I dag
       *[other] Skrevet under her de seneste { $count } dage
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Hvis dagens tempo holder, når vi { $safe } støttetilkendegivelser omkring den { $day }: nok til, at der er { $goal } tilbage, selv om myndighederne afviser { $share } %.
       *[other] Hvis tempoet fra de seneste { $count } dage holder, når vi { $safe } støttetilkendegivelser omkring den { $day }: nok til, at der er { $goal } tilbage, selv om myndighederne afviser { $share } %.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Hvis dagens tempo holder, slutter indsamlingen den { $day } med cirka { $reached } støttetilkendegivelser. { $safe } ville være på den sikre side: { $goal } og en margen til dem, myndighederne afviser ({ $share } %).
       *[other] Hvis tempoet fra de seneste { $count } dage holder, slutter indsamlingen den { $day } med cirka { $reached } støttetilkendegivelser. { $safe } ville være på den sikre side: { $goal } og en margen til dem, myndighederne afviser ({ $share } %).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Ét land ville være sikkert over sin tærskel omkring den { $day }.
       *[other] { $count } lande ville være sikkert over deres tærskel omkring den { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Intet land ville da være sikkert over sin tærskel.
        [one] Ét land ville da være sikkert over sin tærskel.
       *[other] { $count } lande ville da være sikkert over deres tærskel.
    }
dash-estimate = Det er et skøn.
dash-download-chart = Diagrammet som billede (SVG)
dash-download-map = Kortet som billede (SVG)
dash-download-csv = Tallene til regneark (CSV)

## Signing: the form by country

sign-title = Skriv under på initiativet
sign-next = Bagefter: din kvittering og en kode, som du kan trække dig med.
sign-choose = Vælg …
sign-nationality = Dit statsborgerskab
sign-nationality-show = Vis formularen
sign-nationality-change = Skift land
sign-who = Hvem ser det?
# { $country } is the name of a country.
sign-who-text = Den myndighed, der kontrollerer underskrifterne ({ $country }), og som initiativtagerne overgiver din erklæring til. Ingen andre.
sign-given-name = Alle fornavne
sign-family-name = Efternavne
sign-confirm = Jeg har set det igennem: Det er rigtigt sådan.
sign-receipt-keep = Udskriv denne side, eller skriv koden ned nu. Du har ikke opgivet nogen e-mailadresse, så ingen kan sende dig det her igen.
sign-code-hint = Den står på din kvittering. Små eller store bogstaver, med eller uden bindestreger: Det er lige meget.
sign-withdraw-filed = Der er allerede sendt erklæringer til myndighederne. Var din med, får de at vide, at du har trukket dig. Det, de fik før, bliver hos dem.
sign-carriers-lead = Står for initiativet og modtager erklæringerne
sign-document-passport = pas
sign-document-id-card = id-kort
sign-document-citizens-card = borgerkort
sign-document-personal-number = personnummer
field-street = Vej
field-street-number = Husnummer
field-postal-code = Postnummer
field-city = By
field-country = Land, hvor du bor
field-document = Hvilket dokument?
field-document-number = Dokumentets nummer
document-statement = Støttetilkendegivelsen

## Why something is asked: purpose-<id>

purpose-identify-signatory = Som i dit pas eller på dit id-kort: Myndigheden leder efter dette navn i sit register.
purpose-find-in-register = Så myndigheden finder dig i sit register, og ingen skriver under i dit navn.
purpose-tell-namesakes-apart = Så du ikke bliver forvekslet med en, der hedder det samme.
purpose-tell-which-number = Dit land godtager en hvilken som helst af disse.
purpose-reach-by-post = Du kan få et brev, der spørger, om det virkelig var dig, der skrev under.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Bekræftelse
sign-consent-authority = Jeg giver samtykke til, at min erklæring overgives til den myndighed, initiativet er rettet til ({ $authority }).
information-sample = Du kan få et brev, der spørger, om du virkelig skrev under.

## What went wrong, and what to do

err-signed-already = Denne person har allerede skrevet under på initiativet.
rec-signed-already = Du behøver ikke at gøre mere: Ingen bliver talt to gange. Var det ikke dig, der skrev under, så skriv til initiativtagerne.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Hold mig orienteret
follow-lead = Skriv din e-mailadresse, så skriver initiativtagerne til dig, når der er nyt om ”{ $value }”.
follow-apart = Det er ikke en underskrift, og du kan skrive under uden. Din adresse bliver gemt adskilt fra alle underskrifter.
follow-age = Jeg er fyldt { $count } år.
follow-consent = Jeg giver udtrykkeligt samtykke til, at { $value } gemmer min adresse for at skrive til mig om denne kampagne. At jeg har bedt om det, kan vise min politiske overbevisning.
follow-confirm = Nogen, formentlig dig, har bedt om at få nyheder om ”{ $value }” sendt til denne e-mailadresse. Intet bliver sendt, før du trykker på knappen.
follow-confirm-button = Ja, hold mig orienteret
follow-done = Du hører fra os
follow-done-lead = Din adresse er forseglet: Kun initiativtagerne kan åbne den, med en nøgle, der ikke ligger på denne server.
follow-done-leave = Du kan til enhver tid melde dig fra, med linket i hver af vores mails eller på denne adresse:
follow-leave = Jeg vil ikke have flere nyheder
follow-leave-lead = Du har bedt om nyheder om ”{ $value }”. Tryk på knappen, så bliver din adresse slettet her for altid. Har du skrevet under, bliver din underskrift, som den er.
follow-left = Din adresse er slettet her for altid. En mail, der allerede er på vej, kan stadig nå frem.
follow-notice-purpose = Din e-mailadresse bliver brugt til det, du har sat kryds ved, og ikke til andet. Ingen andre får den.
follow-notice-sealed = Den bliver krypteret i samme øjeblik, den når frem, til nøglen hos den organisation, der fører kampagnen. Den nøgle ligger ikke på denne server.
follow-notice-time =
    { $count ->
        [one] Den bliver slettet for altid, når du melder dig fra, og senest én måned efter at kampagnen er lukket; kun senere, hvis initiativet fortsætter derefter.
       *[other] Den bliver slettet for altid, når du melder dig fra, og senest { $count } måneder efter at kampagnen er lukket; kun senere, hvis initiativet fortsætter derefter.
    }
follow-notice-leave = Den bliver slettet med det samme, når du melder dig fra med linket, der står i hver mail.
mail-follow-why = Nogen, formentlig dig, har bedt om at få nyheder om ”{ $title }” ({ $organisation }) sendt til denne e-mailadresse.
mail-follow-what = Du får ikke nogen endnu. Åbn denne side, og tryk på knappen:
mail-follow-done-subject = Du hører fra os: { $title }
mail-follow-done = Du har bedt om nyheder om ”{ $title }”. { $organisation } skriver til dig om det.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Indsamlingen begynder
clock-start-collecting = Sidste dag at begynde indsamlingen
clock-end-collecting = Indsamlingens sidste dag
clock-report-numbers = Meddel Kommissionen antallet af støttetilkendegivelser
clock-final-report = Meddel Kommissionen det endelige antal støttetilkendegivelser
clock-submit-to-authorities = Sidste dag at overgive støttetilkendegivelserne til de nationale myndigheder
clock-certificates = Sidste dag for myndighederne at attestere støttetilkendegivelserne
clock-submit-to-commission = Sidste dag at fremlægge initiativet for Kommissionen
clock-hearing = Sidste dag for den offentlige høring i Europa-Parlamentet
clock-answer = Sidste dag for Kommissionens svar
clock-authority-silence = Uden en afgørelse anses klagen for afvist
clock-appeal = Sidste dag at anke
clock-statements-grow-old = De første erklæringer bliver for gamle til at tælle
clock-keep-statements = Sidste dag, hvor erklæringer må opbevares
clock-keep-addresses = Sidste dag, hvor e-mailadresser må opbevares
clock-source = Kilde: { $value }.
clock-projected = Senest, hvis hvert foregående trin bruger al sin tid.
clock-doubtful = En jurist skal bekræfte denne dato.
clock-holidays = Der er ikke taget højde for weekender og helligdage.

## The procedure: what happened, and what comes

procedure-next = Det sker der nu
procedure-calendar = Datoerne som kalenderfil
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = På grund af en retssag må erklæringer opbevares indtil den { $date }. { $reason }
procedure-event-registered = Initiativet blev registreret
procedure-event-started = Indsamlingen begyndte
procedure-event-reported = Antallet af støttetilkendegivelser blev meddelt
procedure-event-closed = Indsamlingen sluttede
procedure-event-filed = Indgivet
procedure-event-certified = Støttetilkendegivelserne blev attesteret
procedure-event-presented = Initiativet blev fremlagt
procedure-event-heard = Offentlig høring
procedure-event-answered = Svaret blev offentliggjort
procedure-event-decision = Afgørelse
procedure-event-procedure-ended = Sagen sluttede
procedure-event-initiative-withdrawn = Initiativtagerne trak initiativet tilbage

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Alle underskrivere på denne formular er statsborgere i følgende medlemsstat: { $value }
sheet-first-names = Alle fornavne
sheet-family-names = Efternavne
sheet-residence = Bopæl (vej, nummer, postnummer, by, land)
sheet-number = Personnummer eller nummer på identitetsdokument
sheet-number-type = Nummerets eller dokumentets art
sheet-date = Dato
sheet-signature = Underskrift
# $value lists what a State accepts.
sheet-documents = Godkendte numre: { $value }
# $value is A or B.
sheet-law = Forordning (EU) 2019/788, bilag III, del { $value }
sheet-overleaf = Erklæring om databeskyttelse: se bagsiden
destruction-title = Protokol over destruktion
destruction-what = Den { $day } blev alt, hvad initiativtagerne stadig havde af nedenstående ark, destrueret: originaler, kopier og scanninger.
destruction-how = Hvordan
destruction-why = Hvorfor, selv om de ikke blev overgivet
destruction-batch = Runde
destruction-sheets = Ark
destruction-witness = Et vidnes navn, sted, dato og underskrift
destruction-keep = Gem denne side i jeres egne papirer. Serveren kender runderne og dagen, men ingen navne.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Støttetilkendegivelser
pack-limited = BEGRÆNSET DISTRIBUTION
pack-personal = indeholder personoplysninger
pack-volume = Bind { $number } af { $of }: støttetilkendegivelse { $first } til { $last }
pack-annex-v = Indgivelse af støttetilkendegivelser til myndigheden
pack-draft = Udkast. Skal udfyldes, sammenholdes med bilag V til forordning (EU) 2019/788 og underskrives.
# $country is the name of a country.
pack-submitted-to = Til den kompetente myndighed i: { $country }
pack-date-place = Dato og sted:
pack-signatures = Kontaktpersonernes underskrifter:

## Signing in the Commission’s central system

central-title = Skriv under på Europa-Kommissionens side
central-why = For initiativer, der er registreret siden 2023, er der ifølge loven kun ét sted, hvor en underskrift på nettet tæller: Europa-Kommissionens eget system. Derfor skriver du under dér. Denne side hverken ser eller gemmer det, du indtaster.
central-go = Gå til underskrift
central-leaves = Du forlader denne side. Kommissionens formular åbner på dit sprog, og dér gælder Kommissionens regler om personoplysninger.
central-soon = Formularens adresse kendes ikke endnu. Kom snart tilbage, eller skriv din e-mailadresse.
central-ready = Hav dette ved hånden
central-ready-help = Det er dit statsborgerskab, der afgør det, ikke hvor du bor. Ét af de nævnte dokumenter er nok.
central-no-document = intet dokument: formularen beder om navne, fødselsdato og adresse
central-as-of = I Kommissionens system, aflæst den { $value } kl. { $other } (UTC). Underskrifter på papir er ikke med.
central-old = Nyere tal kunne ikke aflæses; det her er de seneste pålidelige.

## Somebody of the same name

err-namesake-signed = En person med dette navn, født på denne dag, har allerede skrevet under på initiativet.
rec-namesake-signed = Var det dig, behøver du ikke at gøre mere: Du er talt med, og ingen bliver talt to gange. Er du en anden, så sæt kryds ved ”Jeg er en anden”, og skriv under en gang til.
sign-somebody-else = Jeg er en anden og har ikke skrevet under på dette initiativ endnu.
sign-somebody-else-hint = Så tæller begge erklæringer. Den myndighed, der kontrollerer dem, får at vide, at to personer med dette navn, født på samme dag, har skrevet under.
follow-told = Vi skriver til den adresse, du har opgivet, medmindre en, der læser den, har bedt os om aldrig at gøre det. Åbn mailen, følg linket, og tryk på knappen dér: Først da får du nyheder.
annex-v-address = Postadresse:
annex-v-registered = Registreringsdato
annex-v-statements = Støttetilkendegivelser fra statsborgere i følgende land: { $value }
annex-v-total = Samlet antal indsamlede støttetilkendegivelser
annex-v-states = Medlemsstater, hvor minimumsantallet er nået
annex-v-attached = Bilag
annex-v-attached-statements = Støttetilkendegivelserne fra statsborgerne i denne medlemsstat
annex-v-attached-certificate = Attesten for det individuelle onlineindsamlingssystem
annex-v-declaration = Jeg erklærer, at støttetilkendegivelserne er indsamlet i overensstemmelse med artikel 9 i forordning (EU) 2019/788.
purpose-entitled-to-vote = Det skal stå på den liste, der bliver afleveret: Kun den, der har stemmeret, kan støtte dette initiativ.
dash-valid-on = Så mange er gyldige, hvis de bliver modtaget den { $value }.
dash-too-old =
    { $count ->
        [one] Yderligere én erklæring er afgivet tidligere og er da for gammel.
       *[other] Yderligere { $count } erklæringer er afgivet tidligere og er da for gamle.
    }
dash-besides-initiators =
    { $count ->
        [one] Det nødvendige antal omfatter én person, som har taget initiativet og også skriver under, og som loven ikke tæller med.
       *[other] Det nødvendige antal omfatter de { $count } personer, som har taget initiativet og også skriver under, og som loven ikke tæller med.
    }
official-draft = Udkast, kun til afprøvning: Teksten er vores egen og ikke den officielle formulars (forordning (EU) 2019/788, bilag III). Det, der bliver skrevet under her, er ikke en gyldig støttetilkendegivelse.
official-draft-word = UDKAST
sign-footnote-registered-abroad = Tyske statsborgere, der bor uden for Tyskland, kan kun skrive under, hvis deres bopæl er registreret hos den tyske repræsentation, de hører under.
clock-key-in-paper = Sidste dag at indtaste støttetilkendegivelser på papir i det centrale system
days-outer = Yderste grænse, hvis hverken den første eller den sidste dag tæller med (délai franc), til advokaten: { $date }.
days-reference = Sagsnummer: { $value }
clock-appeal-silence = Sidste dag at anke det afslag, der følger af myndighedens tavshed
clock-appeal-closing = Sidste dag at anke afslutningen af klagesagen
clock-hold-review = Indtil denne dag opbevares erklæringer af hensyn til en retssag: Se på det igen
procedure-event-acknowledged = Myndigheden bekræftede modtagelsen
procedure-event-progress-told = Myndigheden oplyste, hvor langt sagen var
procedure-event-refusal-implied = Myndighedens tavshed gælder som et afslag
procedure-event-investigation-resumed = Myndigheden genoptog undersøgelsen
procedure-event-closed-explicit = Myndigheden afsluttede klagesagen
procedure-event-appeal-filed = Der blev indgivet anke
days-corrected = Rettet: Den dag, der stod før, var den { $date }.
follow-left-title = Du får ikke flere nyheder
follow-left-only-news = Kun nyhederne stopper. Er du gået med, eller har du skrevet under, tæller din erklæring som før. Vil du trække den tilbage, har du din tilbagetrækningskode:
follow-not-me = Der kommer ingen nyheder på grund af denne anmodning, og det, den blev udfyldt med, er slettet for altid. Ellers ændrer intet sig.
follow-refused-done = Der kommer ingen nyheder på grund af den anmodning, og adressen i den er slettet for altid.
follow-refused-more = Kun den anmodning er væk. Du kan bede om nyheder igen.
follow-allowed-more = Det, der er slettet, kommer ikke tilbage. Vil du have nyheder, så bed om dem igen.
follow-expired = Det blev ikke bekræftet i tide. Der bliver ikke sendt nyheder, og den adresse, der blev opgivet, er slettet for altid.
follow-refused = En, der læser denne indbakke, har svaret, at det ikke var vedkommende. Der bliver ikke sendt nyheder, og den adresse, der blev opgivet, er slettet for altid.
procedure-left-title = Du får ikke flere mails om sagen

law-delegated-regulation = delegeret forordning (EU)
law-implementing-decision = gennemførelsesafgørelse (EU)
law-regulation-eec = forordning (EØF, Euratom) nr.
law-regulation = forordning (EU)
law-directive = direktiv (EU)
law-annex = bilag
law-article = art.
law-and = og
follow-opening = Den dag får du en mail om, at det er begyndt.
follow-notice-opening = Indtil da venter din adresse også i en krypteret kopi, som denne server kan åbne, til mailen den dag. Kopien bliver slettet for altid, når mailen er sendt, eller når du melder dig fra.
mail-opening-subject = Nu åben: { $title }
mail-opening-heading = Nu er det begyndt
mail-opening = ”{ $title }” er nu åben. Du har bedt os sige til.
mail-opening-button = Læs, og vær med:
procedure-event-closed-by-rule = Initiativet sluttede i henhold til loven
lapse-not-sent = Inden for tre måneder efter indsamlingens afslutning blev der ikke sendt noget til medlemsstaternes myndigheder. Det sker kun med et initiativ, der når en million erklæringer og syv medlemsstater; det, der er skrevet under, bliver slettet for altid, når loven kræver det.
lapse-too-few = Det, myndighederne har attesteret, når ikke en million erklæringer og syv medlemsstater; derfor kan initiativet ikke fremlægges for Kommissionen.
lapse-not-submitted = Det blev ikke fremlagt for Kommissionen inden for tre måneder efter den sidste attest.
carriers-lead-plain = Fører kampagnen
split-filed = Indgivet
consent-certify-vote = Jeg erklærer, at det, jeg oplyser her, er rigtigt, at jeg er nederlandsk statsborger og har valgret til Andetkammeret (Tweede Kamer), og at jeg ikke allerede har støttet dette initiativ.
consent-certify-vote-short = Erklæring
sign-draft = En prøve: Intet af det, man skriver under på her, er gyldigt.
sign-nationality-counts = Din underskrift tæller for dette land, uanset hvor du bor. Har du flere statsborgerskaber, så vælg ét.
dash-unknown = Det vides endnu ikke, hvor mange der har skrevet under. Tallet kommer til at stå her, så snart Kommissionens system oplyser det.
dash-needed =
    { $count ->
        [one] Der skal { $count } støttetilkendegivelse til.
       *[other] Der skal { $count } støttetilkendegivelser til.
    }
follow-given-title = Det, du er ved at give samtykke til
