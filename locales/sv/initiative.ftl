### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Stödförklaring för ett europeiskt medborgarinitiativ
initiative-number = Registreringsnummer
initiative-starts = Insamlingen börjar
initiative-ends = Insamlingen slutar
initiative-register = I kommissionens register
initiative-title = Titel
initiative-objectives = Mål
initiative-contacts = Registrerade kontaktpersoner
initiative-legal-entity = Juridisk person
initiative-website = Initiativets webbplats
initiative-declaration = Jag intygar härmed att uppgifterna i detta formulär är korrekta och att jag inte redan har gett mitt stöd till detta initiativ.
initiative-notice = Meddelande om behandling av personuppgifter
initiative-notice-purpose = I enlighet med den allmänna dataskyddsförordningen används de personuppgifter som du lämnar i detta formulär endast för att stödja detta initiativ. De lämnas till de behöriga myndigheterna i ditt land, som kontrollerar och intygar stödförklaringarna, och till ingen annan.
initiative-notice-rights = Du har rätt att av organisatörerna för detta initiativ begära tillgång till dina personuppgifter samt rättelse, radering och begränsning av behandlingen av dem.
initiative-notice-time = Organisatörerna bevarar dina uppgifter i högst en månad efter att initiativet har lämnats in till Europeiska kommissionen eller i 21 månader efter att insamlingen började, beroende på vilket som inträffar först. Vid administrativa eller rättsliga förfaranden får de bevaras tills en månad har gått efter att förfarandena avslutades.
initiative-notice-complaint = Du har rätt att när som helst lämna in klagomål till en dataskyddsmyndighet, särskilt i det land där du bor, där du arbetar eller där du anser att lagen har överträtts. Du kan också vända dig till domstol.
initiative-notice-controller = Personuppgiftsansvarig enligt den allmänna dataskyddsförordningen är { $name }, { $email }.
initiative-notice-sealed = Din stödförklaring krypteras i samma stund som den kommer in, med nycklar som inte finns på servern. Ingen som driver servern kan läsa den.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] stödförklaring
       *[other] stödförklaringar
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } av de { $other } som behövs
dash-thresholds = Länder som har nått sin tröskel
dash-days-left = Dagar kvar
dash-closed-since = Avslutad sedan
dash-final = Det här är det slutliga resultatet i kommissionens register, per den { $value }.
dash-countries = Land för land
# $value is the name of a country, $other a percentage.
dash-first = I täten: { $value }, med { $other } av sin tröskel.
dash-countries-help = Ett land räknas när det har nått sin tröskel, linjen vid 100{ "\u00A0" }%. Ju fler platser landet har i Europaparlamentet, desto högre är tröskeln.
dash-picture = Hur stor del av sin tröskel varje land har nått, i procent. Alla siffror finns i tabellen.
dash-map = På kartan
dash-reached = Tröskeln nådd
dash-country = Land
dash-number = Stödförklaringar
dash-threshold = Tröskel
dash-missing = Saknas
dash-channels = Här har folk skrivit under
dash-channels-help = De redovisas var för sig, eftersom det som har undertecknats här kan räknas om av alla, och bara det.
dash-here = Undertecknade här
dash-paper = På papper
dash-central = I kommissionens system
dash-register = I kommissionens register
dash-as-of = per den { $value }
dash-pace = Takten
dash-last-days =
    { $count ->
        [one] I dag
       *[other] Undertecknade här de senaste { $count } dagarna
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Om dagens takt håller i sig är { $safe } stödförklaringar insamlade omkring den { $day }: tillräckligt för att { $goal } ska bli kvar om myndigheterna underkänner { $share }{ "\u00A0" }%.
       *[other] Om takten från de senaste { $count } dagarna håller i sig är { $safe } stödförklaringar insamlade omkring den { $day }: tillräckligt för att { $goal } ska bli kvar om myndigheterna underkänner { $share }{ "\u00A0" }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Om dagens takt håller i sig slutar insamlingen den { $day } med omkring { $reached } stödförklaringar. Det säkra är { $safe }: { $goal } och en marginal för dem som myndigheterna underkänner ({ $share }{ "\u00A0" }%).
       *[other] Om takten från de senaste { $count } dagarna håller i sig slutar insamlingen den { $day } med omkring { $reached } stödförklaringar. Det säkra är { $safe }: { $goal } och en marginal för dem som myndigheterna underkänner ({ $share }{ "\u00A0" }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Ett land skulle ha passerat sin tröskel med marginal omkring den { $day }.
       *[other] { $count } länder skulle ha passerat sina trösklar med marginal omkring den { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Inget land skulle då ha passerat sin tröskel med marginal.
        [one] Ett land skulle då ha passerat sin tröskel med marginal.
       *[other] { $count } länder skulle då ha passerat sina trösklar med marginal.
    }
dash-estimate = Det här är en uppskattning.
dash-download-chart = Diagrammet som bild (SVG)
dash-download-map = Kartan som bild (SVG)
dash-download-csv = Siffrorna för kalkylprogram (CSV)

## Signing: the form by country

sign-title = Skriv under initiativet
sign-next = Sedan: ditt kvitto, och en kod som du kan dra dig ur med.
sign-choose = Välj…
sign-nationality = Ditt medborgarskap
sign-nationality-show = Visa formuläret
sign-nationality-change = Byt land
sign-who = Vem får se det här?
# { $country } is the name of a country.
sign-who-text = Myndigheten som kontrollerar underskrifterna ({ $country }), och som organisatörerna lämnar din stödförklaring till. Ingen annan.
sign-given-name = Alla förnamn
sign-family-name = Efternamn
sign-confirm = Jag har kontrollerat: det stämmer så här.
sign-receipt-keep = Skriv ut sidan eller skriv upp koden nu. Du har inte lämnat någon e-postadress, så ingen kan skicka det här till dig igen.
sign-code-hint = Den står på ditt kvitto. Stora eller små bokstäver, med eller utan bindestreck: det går lika bra.
sign-withdraw-filed = Stödförklaringar har redan lämnats till myndigheterna. Om din fanns med får myndigheten veta att du har dragit dig ur. Det som den redan har fått finns kvar där.
sign-carriers-lead = Organiserar initiativet och tar emot stödförklaringarna
sign-document-passport = pass
sign-document-id-card = id-kort
sign-document-citizens-card = medborgarkort
sign-document-personal-number = personnummer
field-street = Gata
field-street-number = Nummer
field-postal-code = Postnummer
field-city = Ort
field-country = Land där du bor
field-document = Vilken handling?
field-document-number = Handlingens nummer
document-statement = Stödförklaringen

## Why something is asked: purpose-<id>

purpose-identify-signatory = Som på din id-handling: myndigheten söker efter det här namnet i sitt register.
purpose-find-in-register = För att myndigheten ska hitta dig i sitt register och ingen ska skriva under i ditt namn.
purpose-tell-namesakes-apart = För att du inte ska förväxlas med någon som heter likadant.
purpose-tell-which-number = Ditt land godtar vilken som helst av de här.
purpose-reach-by-post = Du kan få ett brev med frågan om det verkligen var du som skrev under.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Försäkran
sign-consent-authority = Jag samtycker till att min stödförklaring lämnas till den myndighet som initiativet riktar sig till ({ $authority }).
information-sample = Du kan få ett brev med frågan om du verkligen har skrivit under.

## What went wrong, and what to do

err-signed-already = Den här personen har redan skrivit under initiativet.
rec-signed-already = Du behöver inte göra något mer: ingen räknas två gånger. Om det inte var du som skrev under kan du skriva till organisatörerna.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Håll mig underrättad
follow-lead = Lämna din e-postadress, så skriver organisatörerna till dig när det finns nyheter om ”{ $value }”.
follow-apart = Det här är ingen underskrift, och du kan skriva under utan det. Din adress sparas åtskild från varje underskrift.
follow-age = Jag har fyllt { $count } år.
follow-consent = Jag samtycker uttryckligen till att { $value } sparar min adress för att skriva till mig om den här kampanjen. Att jag har bett om det kan avslöja mina politiska åsikter.
follow-confirm = Någon, troligen du, har bett om att få nyheter om ”{ $value }” till den här e-postadressen. Ingenting skickas förrän du trycker på knappen.
follow-confirm-button = Ja, håll mig underrättad
follow-done = Du hör från oss
follow-done-lead = Din adress är förseglad: bara organisatörerna kan öppna den, med en nyckel som inte finns på servern.
follow-done-leave = Du kan sluta när som helst, med länken i varje mejl från oss eller på den här adressen:
follow-leave = Skicka mig inga fler nyheter
follow-leave-lead = Du har bett om nyheter om ”{ $value }”. Tryck på knappen, så förstörs din adress här. Om du har skrivit under gäller din underskrift som förut.
follow-left = Din adress är förstörd här. Ett mejl som redan är på väg kan fortfarande komma fram.
follow-notice-purpose = Din e-postadress används till det du har kryssat för, och till inget annat. Den lämnas inte till någon annan.
follow-notice-sealed = Den krypteras i samma stund som den kommer in, med nyckeln från den organisation som leder kampanjen. Nyckeln finns inte på servern.
follow-notice-time =
    { $count ->
        [one] Den förstörs när du avslutar, och senast en månad efter att kampanjen har avslutats; senare bara om initiativet fortsätter efter det.
       *[other] Den förstörs när du avslutar, och senast { $count } månader efter att kampanjen har avslutats; senare bara om initiativet fortsätter efter det.
    }
follow-notice-leave = Den förstörs genast när du avslutar, med länken som finns i varje mejl.
mail-follow-why = Någon, troligen du, har bett om att få nyheter om ”{ $title }” ({ $organisation }) till den här e-postadressen.
mail-follow-what = Du får inga än. Öppna sidan och tryck på knappen där:
mail-follow-done-subject = Du hör från oss: { $title }
mail-follow-done = Du har bett om nyheter om ”{ $title }”. { $organisation } kommer att skriva till dig om det.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Insamlingen börjar
clock-start-collecting = Sista dag att börja insamlingen
clock-end-collecting = Sista dag för insamlingen
clock-report-numbers = Meddela kommissionen antalet stödförklaringar
clock-final-report = Meddela kommissionen det slutliga antalet stödförklaringar
clock-submit-to-authorities = Sista dag att lämna stödförklaringarna till de nationella myndigheterna
clock-certificates = Sista dag för myndigheterna att intyga stödförklaringarna
clock-submit-to-commission = Sista dag att lämna in initiativet till kommissionen
clock-hearing = Sista dag för den offentliga utfrågningen i Europaparlamentet
clock-answer = Sista dag för kommissionens svar
clock-authority-silence = Utan beslut räknas klagomålet som avslaget
clock-appeal = Sista dag att överklaga
clock-statements-grow-old = De första stödförklaringarna blir för gamla för att räknas
clock-keep-statements = Sista dag då stödförklaringarna får bevaras
clock-keep-addresses = Sista dag då e-postadresserna får bevaras
clock-source = Källa: { $value }.
clock-projected = Senast, om varje steg dessförinnan tar all sin tid.
clock-doubtful = En jurist måste bekräfta den här dagen.
clock-holidays = Hänsyn tas inte till helger och helgdagar.

## The procedure: what happened, and what comes

procedure-next = Det här kommer härnäst
procedure-calendar = De här dagarna som kalenderfil
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = På grund av ett rättsligt förfarande får stödförklaringarna bevaras till och med den { $date }. { $reason }
procedure-event-registered = Initiativet registrerades
procedure-event-started = Insamlingen började
procedure-event-reported = Antalet stödförklaringar meddelades
procedure-event-closed = Insamlingen slutade
procedure-event-filed = Inlämnat
procedure-event-certified = Stödförklaringarna intygades
procedure-event-presented = Initiativet lämnades in
procedure-event-heard = Offentlig utfrågning
procedure-event-answered = Svaret offentliggjordes
procedure-event-decision = Beslut
procedure-event-procedure-ended = Förfarandet avslutades
procedure-event-initiative-withdrawn = Organisatörerna drog tillbaka initiativet

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Alla undertecknare på detta formulär är medborgare i följande medlemsstat: { $value }
sheet-first-names = Alla förnamn
sheet-family-names = Efternamn
sheet-residence = Bostadsadress (gata, nummer, postnummer, ort, land)
sheet-number = Personnummer eller id-handlingens nummer
sheet-number-type = Typ av nummer eller handling
sheet-date = Datum
sheet-signature = Underskrift
# $value lists what a State accepts.
sheet-documents = Godtagna nummer: { $value }
# $value is A or B.
sheet-law = Förordning (EU) 2019/788, bilaga III, del { $value }
sheet-overleaf = Meddelande om behandling av personuppgifter: se baksidan
destruction-title = Protokoll över förstöring
destruction-what = Den { $day } förstördes allt som organisatörerna ännu hade kvar av bladen nedan: original, kopior och inskannade bilder.
destruction-how = Hur
destruction-why = Varför, trots att de inte har lämnats över
destruction-batch = Omgång
destruction-sheets = Blad
destruction-witness = Namn, ort, datum och underskrift av ett vittne
destruction-keep = Spara den här sidan i det egna arkivet. Servern känner till omgångarna och dagen, men inga namn.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Stödförklaringar
pack-limited = BEGRÄNSAD SPRIDNING
pack-personal = innehåller personuppgifter
pack-volume = Del { $number } av { $of }: stödförklaringar { $first } till { $last }
pack-annex-v = Inlämning av stödförklaringar till myndigheten
pack-draft = Utkast. Ska fyllas i, kontrolleras mot bilaga V till förordning (EU) 2019/788 och undertecknas.
# $country is the name of a country.
pack-submitted-to = Till den behöriga myndigheten i följande medlemsstat: { $country }
pack-date-place = Datum och ort:
pack-signatures = Kontaktpersonernas underskrifter:

## Signing in the Commission’s central system

central-title = Skriv under på EU-kommissionens webbplats
central-why = För initiativ som har registrerats sedan 2023 finns det enligt lagen bara ett ställe där en underskrift på nätet räknas: kommissionens eget system. Därför skriver du under där. Den här webbplatsen varken ser eller sparar det du fyller i.
central-go = Gå vidare och skriv under
central-leaves = Du lämnar den här webbplatsen. Kommissionens formulär öppnas på ditt språk, och där gäller kommissionens regler för personuppgifter.
central-soon = Adressen till formuläret är inte känd än. Kom tillbaka snart, eller lämna din e-postadress.
central-ready = Ha det här till hands
central-ready-help = Ditt medborgarskap avgör, inte var du bor. Det räcker med en av de handlingar som nämns.
central-no-document = ingen handling: formuläret frågar efter namn, födelsedatum och adress
central-as-of = I kommissionens system, avläst den { $value } kl. { $other } (UTC). Det som har undertecknats på papper ingår inte.
central-old = Nyare siffror gick inte att läsa av; det här är de senaste tillförlitliga.

## Somebody of the same name

err-namesake-signed = Någon med det här namnet, född den här dagen, har redan skrivit under initiativet.
rec-namesake-signed = Om det var du behöver du inte göra något mer: du är medräknad, och ingen räknas två gånger. Om du är någon annan kryssar du i rutan ”Jag är någon annan” och skriver under en gång till.
sign-somebody-else = Jag är någon annan och har inte skrivit under det här initiativet än.
sign-somebody-else-hint = Då räknas båda stödförklaringarna. Myndigheten som kontrollerar dem får veta att två personer med det här namnet, födda samma dag, har skrivit under.
follow-told = Vi skriver till adressen som du angav, om inte någon som läser den har bett oss att aldrig göra det. Öppna mejlet, följ länken och tryck på knappen där: först då får du nyheter.
annex-v-address = Postadress:
annex-v-registered = Registreringsdatum
annex-v-statements = Stödförklaringar från medborgare i följande land: { $value }
annex-v-total = Totalt antal insamlade stödförklaringar
annex-v-states = Medlemsstater där minimiantalet har uppnåtts
annex-v-attached = Bilagor
annex-v-attached-statements = Stödförklaringarna från medborgarna i den här medlemsstaten
annex-v-attached-certificate = Intyget för det enskilda systemet för insamling via internet
annex-v-declaration = Jag intygar att stödförklaringarna har samlats in i enlighet med artikel 9 i förordning (EU) 2019/788.
purpose-entitled-to-vote = Det ska stå på listan som lämnas in: bara den som har rösträtt kan stödja initiativet.
dash-valid-on = Så många är giltiga om de tas emot den { $value }.
dash-too-old =
    { $count ->
        [one] Ytterligare en stödförklaring lämnades tidigare och är för gammal då.
       *[other] Ytterligare { $count } stödförklaringar lämnades tidigare och är för gamla då.
    }
dash-besides-initiators =
    { $count ->
        [one] I antalet som behövs ingår en person som har startat initiativet och även skriver under det, och som lagen inte räknar.
       *[other] I antalet som behövs ingår de { $count } personer som har startat initiativet och även skriver under det, och som lagen inte räknar.
    }
official-draft = Utkast, bara för att prova: texten är vår egen, inte det officiella formulärets (förordning (EU) 2019/788, bilaga III). Det som undertecknas här är inte någon giltig stödförklaring.
official-draft-word = UTKAST
sign-footnote-registered-abroad = Tyska medborgare som bor utanför Tyskland kan skriva under bara om deras bostadsort är registrerad hos den tyska utlandsmyndighet som ansvarar för dem.
clock-key-in-paper = Sista dag att föra in stödförklaringar på papper i det centrala systemet
days-outer = Yttersta gräns om varken den första eller den sista dagen räknas (délai franc), för juristen: { $date }.
days-reference = Diarienummer: { $value }
clock-appeal-silence = Sista dag att överklaga det avslag som myndighetens tystnad innebär
clock-appeal-closing = Sista dag att överklaga att ärendet har avslutats
clock-hold-review = Stödförklaringar bevaras för ett rättsligt förfarande till den här dagen: se över på nytt
procedure-event-acknowledged = Myndigheten bekräftade mottagandet
procedure-event-progress-told = Myndigheten meddelade hur det går med ärendet
procedure-event-refusal-implied = Myndighetens tystnad räknas som ett avslag
procedure-event-investigation-resumed = Myndigheten återupptog utredningen
procedure-event-closed-explicit = Myndigheten avslutade klagomålsärendet
procedure-event-appeal-filed = Ett överklagande lämnades in
days-corrected = Rättat: dagen som angavs tidigare var den { $date }.
follow-left-title = Du får inga fler nyheter
follow-left-only-news = Bara nyheterna upphör. Om du har gått med eller skrivit under räknas din underskrift som förut. För att dra tillbaka den har du din utträdeskod:
follow-not-me = Den här begäran leder inte till några nyheter, och det som den fylldes i med är förstört. I övrigt ändras ingenting.
follow-refused-done = Den begäran leder inte till några nyheter, och adressen i den är förstörd.
follow-refused-more = Bara den begäran är borta. Du kan be om nyheter igen.
follow-allowed-more = Det som har förstörts kommer inte tillbaka. Be om nyheter igen om du vill få dem.
follow-expired = Begäran bekräftades inte i tid. Inga nyheter skickas, och adressen som hade angetts är förstörd.
follow-refused = Någon som läser den här e-postlådan sade att det inte var hen. Inga nyheter skickas, och adressen som hade angetts är förstörd.
procedure-left-title = Du får inga fler mejl om ärendet

law-delegated-regulation = delegerad förordning (EU)
law-implementing-decision = genomförandebeslut (EU)
law-regulation-eec = förordning (EEG, Euratom) nr
law-regulation = förordning (EU)
law-directive = direktiv (EU)
law-annex = bilaga
law-article = art.
law-and = och
follow-opening = Den dagen får du ett mejl om att det har börjat.
follow-notice-opening = Till dess väntar din adress också i en krypterad kopia som servern kan öppna, för den dagens mejl. Kopian förstörs när mejlet har skickats, eller när du avslutar.
mail-opening-subject = Nu öppen: { $title }
mail-opening-heading = Nu har det börjat
mail-opening = ”{ $title }” är öppen nu. Du har bett oss säga till.
mail-opening-button = Läs och var med:
procedure-event-closed-by-rule = Initiativet upphörde enligt lagen
lapse-not-sent = Inom tre månader från insamlingens slut hade inget skickats till medlemsstaternas myndigheter. Bara ett initiativ som når en miljon stödförklaringar och sju medlemsstater skickar dem; det som har undertecknats förstörs när lagen säger det.
lapse-too-few = Det som myndigheterna har intygat når inte en miljon stödförklaringar och sju medlemsstater; därför kan initiativet inte lämnas in till kommissionen.
lapse-not-submitted = Det lämnades inte in till kommissionen inom tre månader från det sista intyget.
carriers-lead-plain = Leder kampanjen
split-filed = Inlämnade
consent-certify-vote = Jag försäkrar att det jag uppger här är riktigt, att jag är nederländsk medborgare och har rösträtt till andra kammaren (Tweede Kamer) och att jag inte redan har gett mitt stöd till det här initiativet.
consent-certify-vote-short = Försäkran
sign-draft = Ett prov: inget av det som undertecknas här är giltigt.
sign-nationality-counts = Din underskrift räknas för det här landet, var du än bor. Om du har flera medborgarskap väljer du ett.
dash-unknown = Det är inte känt än hur många som har skrivit under. Antalet kommer att stå här så snart kommissionens system uppger det.
dash-needed =
    { $count ->
        [one] Det behövs { $count } stödförklaring.
       *[other] Det behövs { $count } stödförklaringar.
    }
follow-given-title = Det du är på väg att samtycka till
