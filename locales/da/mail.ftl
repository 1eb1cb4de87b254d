### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Bekræft: { $title }
mail-confirmation-heading = Sidste trin
mail-confirmation-why = Nogen, formentlig dig, har opgivet denne e-mailadresse for at gå med i ”{ $title }” ({ $organisation }).
mail-confirmation-what = Du er ikke talt med endnu. Åbn denne side, og tryk på knappen:
mail-confirmation-button = Bekræft
mail-confirmation-valid =
    { $days ->
        [one] Linket gælder i én dag. Derefter bliver alt, hvad der blev sendt, slettet for altid.
       *[other] Linket gælder i { $days } dage. Derefter bliver alt, hvad der blev sendt, slettet for altid.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Mangler at blive bekræftet: { $title }
mail-reminder-heading = Vi mangler din bekræftelse
mail-reminder-why = For et par dage siden blev denne e-mailadresse opgivet for at gå med i ”{ $title }” ({ $organisation }). Linket, vi sendte, er ikke blevet brugt.
mail-reminder-last =
    { $days ->
        [one] Vi minder dig ikke om det igen. Uden din bekræftelse bliver alt slettet for altid én dag efter, at formularen blev sendt.
       *[other] Vi minder dig ikke om det igen. Uden din bekræftelse bliver alt slettet for altid { $days } dage efter, at formularen blev sendt.
    }

## Receipt

mail-receipt-subject = Du er talt med: { $title }
mail-receipt-heading = Du er talt med
mail-receipt-counted = Din erklæring til ”{ $title }” er forseglet, og den tæller. Kun de organisationer, den er forseglet til, kan åbne den, med nøgler, der ikke ligger på serveren.
mail-receipt-file = Din kvittering er vedhæftet. Det er en lille fil, der for altid og uden os beviser, at linje { $number } i den offentlige log er din. Den indeholder hverken dit navn eller din adresse.
mail-receipt-code = Din tilbagetrækningskode:
mail-receipt-code-keep = Med denne kode kan du til enhver tid trække dig, og det kan enhver anden, der har den, også gøre for dig: Hold mailen for dig selv.
mail-receipt-withdraw = Træk dig her:
mail-receipt-count = Tæl selv efter her:
mail-receipt-share = Vil du have én mere med, så giv denne adresse videre:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Du er allerede med: { $title }
mail-already-heading = Du er allerede med
mail-already-why = Nogen, formentlig dig, har udfyldt formularen til ”{ $title }” igen med dine oplysninger. Du er talt én gang, og intet er ændret.
mail-already-private = Det står kun i denne mail. Webstedet viser alle den samme side, så ingen kan finde ud af, hvem der er gået med.
mail-already-not-me = Vil du trække dig, så brug tilbagetrækningskoden, som du fik med din kvittering. Var det ikke dig, behøver du ikke at gøre noget.

## Withdrawn

mail-withdrawn-subject = Du har trukket dig: { $title }
mail-withdrawn-heading = Du har trukket dig
mail-withdrawn-done = Dine oplysninger til ”{ $title }” er slettet for altid, og tallet er faldet med én. Den offentlige log beholder en linje uden navn.
mail-withdrawn-filed = Er din erklæring allerede indgivet, fortæller organisationen, der fører kampagnen, myndigheden, at du har trukket dig.
mail-withdrawn-count = Den offentlige optælling:

## News

mail-news-unsubscribe = Vil du ikke have flere nyheder, så tryk på knappen på denne side:

## Footer

mail-footer-demonstration = Det her er en demoversion. Intet bliver indgivet nogen steder.
mail-footer-news = Du får denne mail, fordi du har bedt om nyheder ({ $organisation }).
mail-footer-untracked = Mailen indeholder ingen billeder og ingen sporing. At du åbner den, fortæller os intet.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Dit eget eksemplar af det, du skrev under på, til at udskrive eller gemme:
mail-receipt-kept = Din adresse bliver kun liggende på serveren i bokse, som ingen andre åbner: Den ene åbnes med linket ovenfor og indeholder dit eksemplar, den anden åbnes, når din tilbagetrækningskode bliver brugt, så du får besked. Begge bliver slettet for altid, når du trækker dig.
mail-withdrawn-when = Det skete den { $value }, med din tilbagetrækningskode.
mail-asked-out-when = Det skete den { $value }, fordi der blev bedt om det gennem det link, der kom til denne adresse.
mail-stays-subject = Dit ønske om at blive taget ud: { $title }
mail-stays-why = Du bad om at blive taget ud af “{ $title }”. { $organisation } gør det ikke, af denne grund:
mail-stays-then = Er du uenig, så svar på denne mail, eller bed om det igen.
mail-stays-answer = Er du uenig, så svar på denne mail.
mail-withdrawn-not-me = Var det ikke dig? Så har nogen din kode: Den står i mailen med din kvittering, og den, der driver serveren, kan også danne den. Gå med igen, hvis du vil tælles med, og sig det til organisationen. Den offentlige log viser for altid, at en linje er trukket tilbage.
mail-withdrawn-join = Kampagnen:

## The form that a mail is about

mail-filled = Formularen blev udfyldt den { $time }.
mail-filled-for = Formularen blev udfyldt den { $time } for en person med initialerne { $initials }
mail-not-me-form = Var det ikke dig, eller er initialerne ikke dine? Så behøver du ikke at gøre noget: Ingen bliver talt med uden dette link. Siden viser alt det, formularen blev udfyldt med. Den har en knap, ”Det var ikke mig”, som for altid sletter denne formular og ingen anden, og en til, som gør, at denne kampagne aldrig skriver til dig igen.
mail-not-me-news = Var det ikke dig? Så behøver du ikke at gøre noget: Uden dette link får du ingen nyheder. Siden har en knap, ”Det var ikke mig”, som for altid sletter denne anmodning og ingen anden, og en til, som gør, at denne kampagne aldrig skriver til dig igen.
# A key follows.
mail-log-key = Loggens nøgle, så du kan tjekke kvitteringer og optællingen uden at tro på webstedet:
days-link-until = Linket gælder indtil den { $moment }. Derefter bliver alt, hvad der blev sendt, slettet for altid.
mail-footer-answer = Denne mail er kun svar på noget, der blev gjort på webstedet. Nyheder får kun de, der har bedt om dem dér.
mail-destroy-subject = Skal slettes den { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Én erklæring til ”{ $title }”, som ikke er med i nogen runde, skal slettes for altid den { $date }.
       *[other] { $count } erklæringer til ”{ $title }”, som ikke er med i nogen runde, skal slettes for altid den { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Én erklæring til ”{ $title }”, som er med i en afsluttet eller indgivet runde, skal slettes for altid den { $date }.
       *[other] { $count } erklæringer til ”{ $title }”, som er med i en afsluttet eller indgivet runde, skal slettes for altid den { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Én adresse, som blev opgivet for at få nyheder om ”{ $title }”, skal slettes for altid den { $date }.
       *[other] { $count } adresser, som blev opgivet for at få nyheder om ”{ $title }”, skal slettes for altid den { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Én adresse, som blev gemt for at skrive om sagen ”{ $title }”, skal slettes for altid den { $date }.
       *[other] { $count } adresser, som blev gemt for at skrive om sagen ”{ $title }”, skal slettes for altid den { $date }.
    }
mail-destroy-by-itself = Serveren gør det af sig selv den dag, dog tidligst en uge efter denne mail.
mail-destroy-people = Serveren overlader det til jer: clameur retention viser det, og clameur retention --apply udfører det.
mail-destroy-filed = Serveren overlader det til jer: clameur retention viser det, og clameur retention --apply --filed { $slug } udfører det.
mail-destroy-hold = Har en domstol eller en myndighed stadig brug for erklæringerne? Så skal en jurist afgøre det, og clameur procedure hold { $slug } gemmer dem længere.
mail-destroy-copies = Jeres egne kopier må I selv slette.
mail-wishes-subject = Venter på at blive taget ud: { $title }
mail-wishes-wait = For mere end 20 dage siden bad nogen om at blive taget ud af “{ $title }” og har ikke fået svar endnu. Så mange personer er det: { $count }. Loven giver jer en måned.
mail-wishes-do = Dette viser dem og tager dem ud: clameur campaign void { $slug } --requested
mail-footer-organisers = Du får denne mail, fordi din adresse er kampagnens offentlige kontaktadresse.

mail-own-what = Nogen, sandsynligvis dig, har på { $site } spurgt, hvad denne adresse har tilsluttet sig. Linket viser det i en time.
mail-own-then = Har du ikke spurgt, så gør ingenting: Kun den, der læser denne indbakke, får noget at vide.
