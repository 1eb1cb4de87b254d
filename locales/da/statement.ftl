### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Fornavn
field-family-name = Efternavn
field-email = E-mailadresse
field-postal-address = Postadresse
field-birth-date = Fødselsdato
field-concern = Hvordan det berører dig

## Consents: consent-<id>

consent-age = Jeg er fyldt 18 år.
consent-esign = Jeg skriver under elektronisk og siger ja til at få mails om sagen.
consent-art9 = Når jeg går med, kan det vise min politiske overbevisning. Jeg giver udtrykkeligt samtykke til, at foreningen, der fører sagen ({ $association }), behandler den oplysning i forbindelse med sagen.
consent-authority = Jeg giver samtykke til, at min identitet oplyses til den myndighed, der afgør klagen ({ $authority }), og til domstolene.
consent-respondent = Jeg giver samtykke til, at min identitet også oplyses til modparten ({ $respondent }). Du kan sige nej og gå med alligevel.
consent-news = Jeg vil gerne have nyt fra foreningen ({ $association }).

# Their names in a list of errors.
consent-age-short = Fyldt 18 år
consent-esign-short = Elektronisk underskrift
consent-art9-short = Politisk overbevisning
consent-authority-short = Min identitet, til myndigheden
consent-respondent-short = Min identitet, til modparten
consent-news-short = Nyheder

## Told beside the boxes: information-<id>

information-procedure = Foreningen skriver til dig om selve klagen: når den er indgivet, når den er afgjort, når den er anket.
information-withdrawal = Du kan til enhver tid trække dig. Er det allerede indgivet, får myndigheden besked.
information-trace = Den offentlige log beholder en linje for dig, også når du har trukket dig. Ingen kan spore den tilbage til dig.
information-free = Det koster dig ingenting, og du risikerer ingen udgifter.

## Form

join-title = Gå med i klagen
join-button = Skriv under og gå med
join-next = Bagefter: Vi skriver til dig, og du bekræfter.
form-you = Dig
form-optional = (valgfrit)
form-honeypot = Lad dette felt være tomt
form-targets = Det protesterer du imod
form-targets-hint = Sæt mindst ét kryds. Med hvert kryds erklærer du det, der står under det.
form-consents = Det siger du ja til
form-consents-hint = Intet er krydset af på forhånd. Hvert punkt står for sig selv.
form-error-title =
    { $count ->
        [one] Én ting at rette: { $value }
       *[other] { $count } ting at rette: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Én ting at rette
       *[other] { $count } ting at rette
    }
signs-title = Det skriver du under på
privacy-title = Hvad sker der med mine data?
privacy-sealed = Dit navn og din adresse bliver forseglet i samme øjeblik, de når frem. Nøglerne ligger ikke på denne server: Den kan ikke åbne noget, og det kan vi, der driver den, heller ikke.
privacy-boxes = For at kunne skrive til dig gemmer vi din e-mailadresse krypteret, så længe vi mangler at sende dig en mail. Ud over den forseglede kopi er der to små bokse tilbage: Den ene åbnes med dit link og viser dig, hvad du skrev under på; den anden åbnes, når din tilbagetrækningskode bliver brugt, så du får besked. Begge bliver slettet for altid sammen med den forseglede kopi.
privacy-log = Den offentlige log, der tæller dig med, indeholder ingen personoplysninger, og alle kan tælle den efter.
privacy-untracked = Ingen cookies, ingen sporing, ingen tredjeparter; din IP-adresse bliver ikke gemt.

## Look in your mailbox

step-2 = Trin 2 af 3
step-3 = Trin 3 af 3
sent-title = Se i din indbakke
sent-valid =
    { $count ->
        [one] Linket gælder i én dag. Derefter bliver det, du har sendt, slettet for altid.
       *[other] Linket gælder i { $count } dage. Derefter bliver det, du har sendt, slettet for altid.
    }
sent-nothing-title = Kommer der ikke noget?
sent-nothing-spam = Kig i mappen med uønsket mail.
sent-nothing-already = Er du gået med tidligere, står det i mailen: Ingen bliver talt to gange.
sent-nothing-again = Måske var der en tastefejl i adressen.
sent-again-link = Udfyld formularen igen

## Confirm

confirm-title = Sidste trin: bekræft
confirm-lead = Nogen, formentlig dig, har opgivet denne e-mailadresse for at gå med i ”{ $value }”. Intet bliver talt, før du trykker på knappen.
confirm-targets = Du protesterer imod:
confirm-button = Ja, tæl mig med
confirm-after = Så får du en kvittering og en kode, som du kan trække dig med.
not-me-title = Var det ikke dig?
not-me-button = Det var ikke mig

## Links that do not work

link-expired-title = Linket er udløbet
link-expired-what = Det blev ikke bekræftet i tide. Intet er talt, og det, der blev sendt, er slettet for altid.
link-unknown-title = Vi kender ikke dette link
link-unknown-what = Måske er det blevet klippet over i et mailprogram, eller også findes det, det førte til, ikke længere.
link-retry = Gå med igen

## It was not me

rejected-read = Se, hvad kampagnen handler om

## Withdraw

withdraw-title = Træk dig
withdraw-lead = Du gik med, og det vil du ikke længere. Du behøver ikke at sige hvorfor.
withdraw-code = Tilbagetrækningskode
withdraw-code-hint = Den står på din kvittering og i den mail, der fulgte med. Små eller store bogstaver, med eller uden bindestreger: Det er lige meget.
withdraw-button = Træk erklæringen tilbage
withdraw-effect-title = Det sker der
withdraw-effect-destroyed = Dine forseglede oplysninger bliver slettet med det samme. Ingen kan hente dem tilbage, heller ikke du.
withdraw-effect-count = Tallet falder med én. Den offentlige log beholder en linje om, at en person har trukket sig, ikke hvem.
withdraw-effect-unfiled = Der er endnu ikke indgivet noget til myndigheden: Dit navn kommer ikke med.
withdraw-effect-filed = Der er allerede indgivet en klage. Var din erklæring med, fortæller organisationen myndigheden, at du har trukket dig. Det, myndigheden fik før, bliver hos den.
withdraw-lost-title = Har du mistet koden?
withdraw-lost = Skriv til den organisation, der fører kampagnen: Den kan finde din erklæring med sin egen nøgle og trække den tilbage for dig.
withdraw-lost-ask = Eller bed om det uden at skrive: Der kommer et link til din mailadresse, og bag det beder én knap organisationen om at tage din erklæring ud.
withdrawn-title = Du har trukket dig
withdrawn-lead = Dine oplysninger er slettet for altid, og tallet er faldet med én.
withdraw-done-before = Denne kode er allerede brugt: Den erklæring, den hørte til, er trukket tilbage, og dens oplysninger er slettet for altid. Du skal ikke gøre mere.
field-given-name-latin = Fornavn med latinske bogstaver
field-family-name-latin = Efternavn med latinske bogstaver
field-latin-hint = Som i dit pas eller på dit id-kort. De dokumenter, vi udskriver, kan ikke vise alle skriftsystemer; din egen skrivemåde bliver gemt ved siden af.

## Organisations besides the lead that can read

consent-partner = Jeg giver samtykke til, at endnu en organisation får en forseglet kopi af min erklæring og kan læse den, ligesom foreningen, der fører sagen, kan: { $partner }.
consent-partner-short = Endnu en organisation læser med

## What is about to be signed, whole; and other answers than "yes"

given-title = Det er du ved at skrive under på
given-when = Formularen blev udfyldt den { $value }.
given-consents = Det siger du ja til, eller ej
given-yes = Ja
given-no = Nej
given-documents = De tekster, du skriver under på, i den version, formularen viste
given-sealed = Det, der blev skrevet, er allerede forseglet, og denne side kan ikke vise det: Formularen blev udfyldt, før siden kunne det. Er du ikke sikker på, hvad der står, så tryk på ”Det var ikke mig”, og udfyld den igen.
not-me-this = Intet bliver talt, og det, denne formular blev udfyldt med, bliver slettet for altid. Andre formularer, der er udfyldt med denne adresse, måske af en, der deler den, bliver, som de er.
never-title = Vil du slet ikke have mails?
never-text = Så bliver også denne formular slettet for altid, og denne kampagne skriver aldrig igen til netop denne adresse: intet link, ingen kvittering, ingen nyheder. Kun hvis en erklæring, der allerede tæller, blev trukket tilbage, ville vi give dig besked. Det, der venter på at blive sendt dertil, bliver stoppet. Links, der kom i andre mails, virker stadig. Du kan fortryde det med det link, der førte dig hertil.
never-button = Skriv aldrig igen til denne adresse
allow-title = Der kommer ingen mails til denne adresse
allow-text = En, der læser den, har bedt denne kampagne om aldrig at skrive dertil igen. Du kan tillade mails igen.
allow-button = Tillad mails igen
refused-title = Noteret: Det var ikke dig
refused-done = Intet blev talt, og det, den formular blev udfyldt med, er slettet for altid.
refused-more = Kun den formular er væk. Har du selv udfyldt en, virker linket til den stadig; og du kan til enhver tid udfylde formularen igen.
blocked-title = Ikke flere mails til denne adresse
blocked-done = Den formular er slettet for altid, og denne kampagne skriver ikke til denne adresse igen.
blocked-more = For at huske det gemmer vi et sløret spor af adressen, som den ikke kan læses ud af, højst indtil sagen er slut. Linket i vores mail fører tilbage til denne side, og knappen nedenfor tillader mails igen.
allowed-title = Mails er tilladt igen
allowed-done = Denne kampagne må skrive til denne adresse igen, hvis nogen udfylder en formular med den.
allowed-more = Det, der er slettet, kommer ikke tilbage. Vil du gå med, så udfyld formularen.
link-refused-title = Dette link er afvist
link-refused-what = En, der læser denne indbakke, har svaret, at det ikke var vedkommende. Intet blev talt, og det, den formular blev udfyldt med, er slettet for altid.
link-refused-todo = Var det en fejl, så udfyld formularen igen.
sent-told = Vi skriver til den adresse, du har opgivet, medmindre en, der læser den, har bedt os om aldrig at gøre det. Åbn mailen og linket i den, se, hvad der bliver vist, og tryk på knappen: Først da bliver du talt med.
sent-nothing-turn =
    { $count ->
        [one] De fleste mails bliver sendt med det samme. Er flere formularer udfyldt med din adresse på kort tid, skriver vi som det næste om den nyeste, inden for højst { $count } time, og om en ældre kommer der måske ingen mail.
       *[other] De fleste mails bliver sendt med det samme. Er flere formularer udfyldt med din adresse på kort tid, skriver vi som det næste om den nyeste, inden for højst { $count } timer, og om en ældre kommer der måske ingen mail.
    }
sent-nothing-never = Har du engang bedt denne kampagne om aldrig at skrive til din adresse, kommer der ingen mail. Det link, du brugte til det, tillader også mails igen; organisationen kan også gøre det for dig.
sent-same = Alle ser denne side, uanset adressen: Den røber ikke for nogen, hvem der er gået med.
leaving-until-filed = Du kan trække dig med en kode, som kun du har, indtil din erklæring bliver overgivet til myndigheden. Det, du har givet, bliver så slettet her med det samme og for altid. Når erklæringen er overgivet, kan den ikke længere trækkes tilbage.
leaving-until-closed = Du kan trække dig med en kode, som kun du har, indtil indsamlingen slutter. Det, du har givet, bliver så slettet her med det samme og for altid. Når indsamlingen er slut, kan intet længere trækkes tilbage.
leaving-never = Det, man skriver under på her, kan ikke trækkes tilbage.
leaving-next-receipt = Bagefter: din kvittering.
leaving-promise = Hver kampagne oplyser, før du skriver under, hvor længe du kan trække dig.
leaving-other-rights = Vil du bruge dine andre rettigheder, så skriv til den organisation, der fører kampagnen:
leaving-filed-some = Nogle erklæringer er allerede overgivet. Var din med, kan den ikke længere trækkes tilbage.
leaving-free = Det koster ikke noget.
leaving-again = Du kan gå med igen, når du vil.
leaving-left-unfiled = Du kommer ikke med i det, der bliver indgivet.
leaving-left-ready = Din erklæring lå klar til at blive indgivet. Organisationen indgiver uden den; var den allerede på vej, fortæller organisationen myndigheden, at du har trukket dig.
leaving-left-filed = Din erklæring var allerede indgivet: Organisationen fortæller myndigheden, at du har trukket dig. Det, myndigheden fik før, bliver hos den.
leaving-code-keep = Den, der har denne kode, kan trække din erklæring tilbage: Hold mailen for dig selv.
leaving-mail-not-me = Var det ikke dig? Så har nogen din kode: Den står i mailen med din kvittering, og den, der driver serveren, kan også danne den. Sig det til organisationen. Den offentlige log viser for altid, at en linje er trukket tilbage.
err-leaving-over = Denne erklæring kan ikke længere trækkes tilbage.
rec-leaving-over = Nedenfor står, hvor længe det var muligt. Vil du bruge dine andre rettigheder, så skriv til den organisation, der fører kampagnen.
concern-hint = Med dine egne ord: Myndigheder og dommere ser på, om du selv er berørt, og det viser en afskrevet tekst ikke. Skriv kun det, myndigheden må læse, og intet om andre mennesker. Disse spørgsmål kan hjælpe:
concern-question-where = Hvor møder du det: hvilken vej, hvilken station, hvilken tjeneste? Siden hvornår, og hvor tit?
concern-question-what = Hvad kan der være registreret om dig: billeder af dig, dine rejser, en sagsmappe?
concern-question-noticed = Hvad har du lagt mærke til eller fået: et skilt, en kontrol, et brev, et svar, et afslag?
concern-question-changes = Hvad gør du anderledes siden da, eller slet ikke mere?
prior-title = Jeg har allerede bedt dem om indsigt i mine data
prior-why = Har du bedt om indsigt i dine data, før du klager, så skriv det her: Det viser, at du er berørt, og myndigheden ser nærmere på det. Det bliver forseglet sammen med resten. Du behøver ikke at have bedt om indsigt.
prior-day = Dag for anmodningen
prior-channel = Sådan blev den sendt
prior-channel-registered = anbefalet brev
prior-channel-letter = almindeligt brev
prior-channel-email = e-mail
prior-channel-form = formular på deres websted
prior-channel-other = på anden måde
prior-answered = Deres svar
prior-answered-no = intet svar endnu
prior-answered-yes = har svaret
prior-given = Det blev der bedt om før
consent-signature = Jeg skriver under elektronisk. Beviset på det bliver sendt til min e-mailadresse.
consent-signature-short = Elektronisk underskrift
consent-procedure = Foreningen ({ $association }) må skrive til mig om selve klagen: indgivet, afgjort, anket, slut. Kun til det gemmer den en adresse, forseglet, indtil tre måneder efter at sagen er slut. Du kan lade være med at sætte kryds og gå med alligevel.
consent-procedure-short = Mails om sagen
information-account = Hvad der bliver af klagen, står på denne kampagnes side, så alle kan se det.
procedure-leave = Skriv ikke mere til mig om sagen
procedure-leave-lead = Du har givet foreningen lov til at skrive til dig om ”{ $value }”. Tryk på knappen, så bliver den adresse, der er gemt til det, slettet her for altid. Det ændrer ikke din fuldmagt.
procedure-left = Blev der gemt en adresse med dette link, er den slettet for altid. Din fuldmagt, hvis du har givet en, er, som den var; hvad der bliver af klagen, står på kampagnens side.
mail-procedure-unsubscribe = Vil du ikke have flere mails om sagen, så tryk på knappen på denne side (din fuldmagt bliver, som den er):
mail-footer-procedure = Du får denne mail, fordi du har givet en fuldmagt og givet foreningen ({ $organisation }) lov til at skrive til dig om sagen.
field-postal-address-how = Som på en kuvert: vej og husnummer eller navnet på huset eller landsbyen; postnummer, by, land.
field-birth-date-how = Dag, måned og år, for eksempel 31.12.1990, som i dit pas eller på dit id-kort.
advice-unknown-day = Står der ingen dag eller ingen måned, så skriv 00 i stedet: 00.00.1957.
advice-unknown-day-xx = Står der XX i stedet for en dag eller en måned, så skriv det samme: XX.XX.1957.
advice-one-name-sign = Står der kun ét navn i dine papirer ({ $country }), så skriv det som efternavn, og skriv her det, der står i stedet for fornavnet; står der ikke noget, så skriv en bindestreg (-).
field-capacity = Hvem der giver denne fuldmagt
capacity-self = Det gør jeg selv, og jeg er fyldt 18 år
capacity-represented = En anden giver den for mig: en forælder eller en anden retlig repræsentant
capacity-emancipated = Det gør jeg selv: Jeg er under 18 år og er efter loven erklæret myndig
field-representative = For- og efternavn på den, der repræsenterer mig
field-representative-hint = Kun hvis en anden giver fuldmagten for dig.
field-representative-quality = I hvilken egenskab
field-representative-quality-hint = For eksempel: mor, far, værge.
consent-age-or-represented = Jeg er fyldt 18 år eller er efter loven erklæret myndig; eller personen ovenfor repræsenterer mig og giver denne fuldmagt for mig, og jeg ved det.
leaving-news-too = Havde du sat kryds ved nyheder i samme formular, stopper de også.
consent-age-or-represented-short = Myndig, erklæret myndig eller repræsenteret
access-title = Bed først om dine data
access-lead = Alle har ret til at spørge, hvem der har oplysninger om dem, og få en kopi. Den, der har gjort det før sin klage, står stærkere. Denne side skriver brevet; du udskriver det, skriver under og sender det selv.
access-kept = Med JavaScript bliver brevet lavet i din browser, og intet af det forlader din enhed. Uden JavaScript laver denne server det, viser det én gang og gemmer intet.
access-which = Hvilket brev
access-note-direct = Et brev til den dataansvarlige, som har én måned til at svare.
access-note-video = Et brev til den, der driver kameraerne. Send det inden for få dage: Optagelser bliver slettet efter højst en måned.
access-note-police = Et brev til den, der er ansvarlig for registret. Får du afslag, kun et delvist svar eller slet intet svar, er næste skridt brevet via myndigheden.
access-note-authority = Et brev til den myndighed, der ser på registret for dig: { $authority }. Det kan du kun gøre selv: Ingen kan få fuldmagt til det, så skriv under, og send det selv. Du kan blive bedt om en kopi af et id-kort eller pas.
access-hand = Du behøver ikke at udfylde noget: Det, du lader stå tomt, bliver til en linje, du kan udfylde i hånden.
access-name = Fornavn og efternavn
access-birth = Fødselsdato og fødested (til breve om politiets registre eller om statens sikkerhed)
access-to = Til hvem (lad feltet være tomt for at bruge den adresse, vi kender)
access-sent = Den dag, du sender det
access-recordings = Til optagelser fra kameraer
access-recordings-hint = Ingen kan finde dig uden stedet, dagen og tidspunktet.
access-place = Hvor du blev filmet
access-day = Hvilken dag
access-hours = Mellem hvilke klokkeslæt
access-look = Hvad man kan kende dig på (tøj, taske, cykel)
access-recordings-until = Optagelserne fra den dag er sandsynligvis væk fra den { $value }: Send brevet med det samme.
access-recordings-gone = Optagelserne fra den dag har sandsynligvis været væk siden den { $value }. Du kan alligevel spørge, hvad der er registreret om dig.
access-make = Lav brevet
access-print = Udskriv denne side: Kun brevet bliver udskrevet. Eller markér og kopiér det.
access-remind-text = En påmindelse til din kalender på den dag, hvor de skal have svaret. Den nævner kampagnen og emnet, men ikke dig.
access-remind = Gem en påmindelse (.ics)
access-reminder = Er der kommet svar? { $title }
access-reminder-text = Du sendte din anmodning den { $day }. Er der ikke kommet svar, eller er svaret ikke fuldstændigt, så skriv det, når du klager.
access-after-title = Bagefter
access-after-keep = Gem en kopi af brevet og beviset på, at det er sendt.
access-after-answer = Har du ikke fået svar efter en måned, eller har du fået afslag, kan du også klage over det.
access-after-tell = Når du går med, så skriv i formularen, at du har bedt om indsigt; er du allerede gået med, fører siden med din kvittering dig derhen, hvor du kan skrive det.
asked-title = Fortæl, at du har bedt om dine data
asked-link = Har du bedt om indsigt i dine data? Fortæl det her, nu eller senere.
asked-lead = For hvert emne, du klager over: hvornår du bad om indsigt, hvordan, og om der kom svar. Det bliver forseglet til foreningen, der fører sagen, og lagt til dine oplysninger; det, du skrev under på, ændrer sig ikke.
asked-again = Det, du sender her, træder i stedet for det, du før har oplyst på denne side. Siden kan ikke vise det: Det er forseglet.
asked-empty = Skriv, hvornår du bad om indsigt, for mindst ét emne.
asked-button = Forsegl og tilføj
asked-done = Noteret. Det er forseglet og følger din erklæring: Trækker du dig, bliver det også slettet for altid.
sent-address-title = Vi skriver til denne adresse
sent-address-label = Den rigtige adresse
sent-address-hint = Er et bogstav forkert, så ret det her; alt andet bliver stående, som du har udfyldt det. Linket, der blev sendt til den anden adresse, bekræfter så ikke længere noget, medmindre nogen allerede har brugt det.
sent-address-button = Skriv til den rettede adresse
shared-note = Denne enhed bruges af flere: Den gemmer intet af det, du skriver.
shared-clear = Tøm formularen til den næste person
shared-next = Næste person
shared-keep = Udskriv først denne side, eller skriv koden ned: Den næste person får ikke siden at se.
changed-before = Før
changed-now = Nu
link-personal-title = Et personligt link
link-personal-lead = Det er lavet til én person, hvis erklæring til ”{ $value }” tæller.
link-personal-mine = Er det dit?
link-personal-show = Det viser din kvittering, din tilbagetrækningskode, og hvad du skrev under på.
link-personal-button = Vis min kvittering
link-personal-other = Har nogen sendt det videre til dig?
link-personal-leave = Så lad knappen være til den, linket tilhører. Intet er skrevet under i dit navn: Læs, hvad det handler om, og bestem selv.
link-personal-campaign = Til kampagnen
thanks-mailed = Har du lige bekræftet? Linket i den mail, du fik, viser til enhver tid din kvittering.
thanks-shown = Har du lige skrevet under? Din kvittering stod på siden efter formularen. Den kan ikke vises her: Denne adresse kender ingen.
link-closed-title = Kampagnen er lukket
link-closed-what = Dette link blev ikke bekræftet, før den lukkede: Intet blev talt.
link-closed-todo = Du kan læse, hvad der bliver af kampagnen.
credit-for = Tæller også for { $value }
credit-hint = Du kom via denne organisations link. Den får et tal i tiere at vide, aldrig hvem du er. Fjern krydset, hvis du ikke vil have det.
step-1 = Trin 1 af 3
form-time-mail =
    { $count ->
        [one] Det er gratis og tager cirka ét minut, mailen medregnet.
       *[other] Det er gratis og tager cirka { $count } minutter, mailen medregnet.
    }
form-time =
    { $count ->
        [one] Det er gratis og tager cirka ét minut.
       *[other] Det er gratis og tager cirka { $count } minutter.
    }
leaving-short-any-time = Du kan til enhver tid trække dig.
leaving-short-until-filed = Du kan trække dig, indtil det bliver overgivet til myndigheden.
leaving-short-until-closed = Du kan trække dig, indtil indsamlingen slutter.
form-all-needed = Alt skal udfyldes, medmindre der står andet.
form-needed = (nødvendigt)
form-choice = (valgfrit)
form-choices = Valgfrit: { $value }
form-help = Står der noget andet i dine papirer?
field-email-link = Dér får du et link til at bekræfte.
signs-more = Alt, hvad det omfatter
privacy-short = Dit navn bliver forseglet i samme øjeblik, det når frem: Denne server kan ikke åbne det. Ingen cookies, ingen sporing.
privacy-more = Det hele
link-expired-again = Du kan udfylde formularen igen.
need-age = Sæt kryds ved ”Jeg er fyldt 18 år”, hvis du er det.
need-age-or-represented = Sæt kryds ved punktet om din alder eller om, hvem der repræsenterer dig.
need-signature = Sæt kryds ved ”Jeg skriver under elektronisk”: Det er sådan, du skriver under.
need-art9 = Sæt kryds ved punktet om politisk overbevisning: Uden dit samtykke må ingen bruge dine oplysninger.
need-authority = Sæt kryds ved punktet om myndigheden: Den skal vide, hvem du er.
need-certify = Sæt kryds for at bekræfte, at alt er korrekt.
need-contact = Sæt kryds ved punktet om din adresse: Uden dit samtykke må ingen skrive til dig.
form-by-signing = Når jeg trykker på denne knap, erklærer jeg:
need-box = Sæt kryds ved ”{ $value }”.
privacy-box-page = Ud over den forseglede kopi er der en lille boks tilbage, som kun kan åbnes fra siden med din kvittering og viser dig, hvad du skrev under på. Den bliver slettet for altid, når du trækker dig.
leaving-any-time = Du kan til enhver tid trække dig med en kode, som kun du har. Det, du har givet, bliver så slettet her med det samme og for altid. Var din erklæring allerede indgivet, fortæller organisationen myndigheden, at du har trukket dig; det, myndigheden fik før, bliver hos den.

own-title = Hvad du har tilsluttet dig her
own-lead = Uden konto: Skriv din e-mailadresse, så kommer der et link. I en time viser det, hvad du har skrevet under på her, og hvilke mails du får.
own-send = Send mig linket
own-wrong-address = Det er ikke en hel e-mailadresse. Skriv den som navn@example.org.
own-wrong-plus = Udelad + og det, der følger, indtil @. Det, du har skrevet under på, findes uden det. Mails til en adresse med + stopper du med linket i hver af dem.
own-not-found = Her findes ikke det, der er skrevet under på papir, og heller ikke støttetilkendegivelser til initiativer, der ikke spørger om en e-mailadresse. Af den, der har trukket sig, er intet tilbage.
own-sent = Vi skriver til { $value }, uanset om der er noget at vise. Linket virker i en time. Efter flere mails på en dag venter den næste nogle timer.
own-names-lead = Dette link beviser, at du læser mails til { $value }.
own-names-hint = Det, du har skrevet under på, findes med denne adresse og dine navne tilsammen, sådan som du skrev dem dengang. Hver person ser sit eget. Uden navne vises kun de mails, du får.
own-show = Vis, hvad jeg har tilsluttet mig
own-over = Det virkede i en time. Bed om et nyt.
own-missed = Nogle kampagner kan ikke ses lige nu og mangler måske her. Prøv igen senere.
own-waits = Din formular venter på sin knap: Den er bag linket i den mail, du fik. Har du ikke længere mailen, så udfyld formularen igen.
own-none = Der findes intet med denne adresse og disse navne.
own-sealed = Det, du har oplyst, vises ikke: Det er forseglet, og denne server kan ikke læse det. Linket i din første mail viser det.
own-ask = Bed om at blive taget ud
own-ask-hint = Bed så organisationen om at tage din erklæring ud. Den har en måned til det; denne server kan ikke gøre det af sig selv. Indtil den har svaret, gemmes din adresse her til svaret, krypteret.
own-asked = Du bad den { $value } om at blive taget ud. Organisationen har en måned til det. Dens svar kommer til denne adresse og står her.
own-stays = Organisationen svarede den { $value }, at den ikke tager din erklæring ud. Grunden står i den mail, der kom til denne adresse.
own-stays-again = Du kan bede om det igen.
own-taken-out = Du bad om at blive taget ud: Det skete den { $value }. Dine forseglede oplysninger er slettet for altid.
own-lists-title = Mails, du får
own-lists-none = Denne adresse står ikke på nogen liste her.
own-left = Din adresse er ude af denne liste og slettet der for altid. En mail, der allerede er på vej, kan stadig nå frem.
own-link = Mistet din kvittering? Se, hvad du har tilsluttet dig her
