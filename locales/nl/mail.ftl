### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Bevestig nog even: { $title }
mail-confirmation-heading = Nog één stap
mail-confirmation-why = Iemand, waarschijnlijk jij, heeft dit e-mailadres opgegeven om mee te doen met “{ $title }” ({ $organisation }).
mail-confirmation-what = Je bent nog niet geteld. Open deze pagina en druk op de knop:
mail-confirmation-button = Bevestigen
mail-confirmation-valid =
    { $days ->
        [one] De link is één dag geldig. Daarna wordt alles vernietigd wat is gestuurd.
       *[other] De link is { $days } dagen geldig. Daarna wordt alles vernietigd wat is gestuurd.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Nog te bevestigen: { $title }
mail-reminder-heading = Je bevestiging ontbreekt nog
mail-reminder-why = Een paar dagen geleden is dit e-mailadres opgegeven om mee te doen met “{ $title }” ({ $organisation }). De link die we stuurden, is niet gebruikt.
mail-reminder-last =
    { $days ->
        [one] We herinneren je hier niet nog eens aan. Zonder jouw bevestiging wordt alles vernietigd één dag nadat het formulier is verstuurd.
       *[other] We herinneren je hier niet nog eens aan. Zonder jouw bevestiging wordt alles vernietigd { $days } dagen nadat het formulier is verstuurd.
    }

## Receipt

mail-receipt-subject = Je telt mee: { $title }
mail-receipt-heading = Je telt mee
mail-receipt-counted = Je verklaring voor “{ $title }” is verzegeld, en ze telt. Alleen de organisaties waarvoor ze is verzegeld, kunnen haar openen, met sleutels die niet op de server staan.
mail-receipt-file = Je ontvangstbewijs zit als bijlage bij deze mail. Het is een klein bestand dat voor altijd en zonder ons bewijst dat regel { $number } van het openbare logboek van jou is. Je naam en adres staan er niet in.
mail-receipt-code = Je intrekkingscode:
mail-receipt-code-keep = Met deze code kun je je altijd terugtrekken, en ieder ander die hem heeft kan dat ook namens jou: houd dit bericht voor jezelf.
mail-receipt-withdraw = Om je terug te trekken:
mail-receipt-count = Om zelf na te tellen:
mail-receipt-share = Wil je nog iemand meebrengen, geef dan dit adres door:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Je doet al mee: { $title }
mail-already-heading = Je doet al mee
mail-already-why = Iemand, waarschijnlijk jij, heeft het formulier van “{ $title }” opnieuw ingevuld met jouw gegevens. Je bent één keer geteld en er is niets veranderd.
mail-already-private = Dat staat alleen in dit bericht. De site toont iedereen dezelfde pagina, zodat niemand erachter komt wie meedoet.
mail-already-not-me = Wil je je terugtrekken, gebruik dan de intrekkingscode die je bij je ontvangstbewijs kreeg. Was jij dit niet, dan hoef je niets te doen.

## Withdrawn

mail-withdrawn-subject = Ingetrokken: { $title }
mail-withdrawn-heading = Je doet niet meer mee
mail-withdrawn-done = Je gegevens voor “{ $title }” zijn vernietigd en het getal is met één omlaaggegaan. In het openbare logboek blijft een regel zonder naam staan.
mail-withdrawn-filed = Was je verklaring al ingediend, dan laat de organisatie die de campagne leidt de autoriteit weten dat je je hebt teruggetrokken.
mail-withdrawn-count = De openbare telling:

## News

mail-news-unsubscribe = Wil je geen nieuws meer ontvangen, druk dan op de knop op deze pagina:

## Footer

mail-footer-demonstration = Dit is een demoversie. Er wordt nergens iets ingediend.
mail-footer-news = Je krijgt dit bericht omdat je om nieuws hebt gevraagd ({ $organisation }).
mail-footer-untracked = Dit bericht bevat geen afbeelding en geen tracker. Als je het opent, komen wij niets te weten.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Je eigen kopie van wat je hebt ondertekend, om af te drukken of te bewaren:
mail-receipt-kept = Je adres blijft alleen op de server in kluisjes die niemand anders opent: het ene gaat open met de link hierboven en bevat je kopie, het andere gaat open als je intrekkingscode wordt gebruikt, zodat je dat te horen krijgt. Beide worden vernietigd als je je terugtrekt.
mail-withdrawn-when = Dat gebeurde op { $value }, met jouw intrekkingscode.
mail-asked-out-when = Dat gebeurde op { $value }, omdat erom gevraagd werd via de link die op dit adres kwam.
mail-stays-subject = Je vraag om eruit gehaald te worden: { $title }
mail-stays-why = Je vroeg om uit “{ $title }” gehaald te worden. { $organisation } doet dat niet, om deze reden:
mail-stays-then = Ben je het er niet mee eens, antwoord dan op dit bericht, of vraag het opnieuw.
mail-stays-answer = Ben je het er niet mee eens, antwoord dan op dit bericht.
mail-withdrawn-not-me = Was jij dit niet? Dan heeft iemand je code: hij staat in het bericht met je ontvangstbewijs, en wie de server beheert, kan hem ook maken. Doe opnieuw mee als je wilt meetellen, en laat het de organisatie weten. Het openbare logboek laat voor altijd zien dat een regel is ingetrokken.
mail-withdrawn-join = De campagne:

## The form that a mail is about

mail-filled = Het formulier is ingevuld op { $time }.
mail-filled-for = Het formulier is ingevuld op { $time }, voor iemand met de initialen { $initials }
mail-not-me-form = Was jij dit niet, of zijn het niet jouw initialen? Dan hoef je niets te doen: zonder deze link wordt niemand geteld. De pagina laat alles zien wat in het formulier is ingevuld. Er staat een knop “Dit was ik niet”, die dit formulier vernietigt en geen ander, en nog een waarmee deze campagne je nooit meer schrijft.
mail-not-me-news = Was jij dit niet? Dan hoef je niets te doen: zonder deze link krijg je geen nieuws. Op de pagina staat een knop “Dit was ik niet”, die deze aanvraag vernietigt en geen andere, en nog een waarmee deze campagne je nooit meer schrijft.
# A key follows.
mail-log-key = Om ontvangstbewijzen en de telling te controleren zonder de site te geloven: de sleutel van het logboek is
days-link-until = De link is geldig tot { $moment }. Daarna wordt alles vernietigd wat is gestuurd.
mail-footer-answer = Dit bericht is alleen een antwoord op wat op de site is gedaan. Nieuws krijgt alleen wie daar op de site om heeft gevraagd.
mail-destroy-subject = Te vernietigen op { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Eén verklaring voor “{ $title }” die in geen enkele bundel zit, moet op { $date } worden vernietigd.
       *[other] { $count } verklaringen voor “{ $title }” die in geen enkele bundel zitten, moeten op { $date } worden vernietigd.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Eén verklaring voor “{ $title }” die in een bundel is afgesloten of ingediend, moet op { $date } worden vernietigd.
       *[other] { $count } verklaringen voor “{ $title }” die in een bundel zijn afgesloten of ingediend, moeten op { $date } worden vernietigd.
    }
mail-destroy-contact =
    { $count ->
        [one] Eén adres dat is achtergelaten voor nieuws over “{ $title }”, moet op { $date } worden vernietigd.
       *[other] { $count } adressen die zijn achtergelaten voor nieuws over “{ $title }”, moeten op { $date } worden vernietigd.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Eén adres dat is bewaard om over de procedure van “{ $title }” te schrijven, moet op { $date } worden vernietigd.
       *[other] { $count } adressen die zijn bewaard om over de procedure van “{ $title }” te schrijven, moeten op { $date } worden vernietigd.
    }
mail-destroy-by-itself = De server doet het vanzelf, op die dag en niet eerder dan een week na dit bericht.
mail-destroy-people = De server laat dat aan jullie over: clameur retention laat zien wat het is, en clameur retention --apply doet het.
mail-destroy-filed = De server laat dat aan jullie over: clameur retention laat zien wat het is, en clameur retention --apply --filed { $slug } doet het.
mail-destroy-hold = Heeft een rechter of een autoriteit de verklaringen nog nodig? Dan beslist een jurist daarover, en clameur procedure hold { $slug } bewaart ze langer.
mail-destroy-copies = Jullie eigen kopieën moeten jullie zelf vernietigen.
mail-wishes-subject = Wachten om eruit gehaald te worden: { $title }
mail-wishes-wait = Meer dan 20 dagen geleden vroeg iemand om uit “{ $title }” gehaald te worden, en er is nog geen antwoord. Zoveel mensen zijn het: { $count }. De wet geeft jullie een maand.
mail-wishes-do = Dit toont hen, en haalt hen eruit: clameur campaign void { $slug } --requested
mail-footer-organisers = Je krijgt dit bericht omdat jouw adres het openbare contactadres van de campagne is.

mail-own-what = Iemand, waarschijnlijk jij, vroeg op { $site } waaraan met dit adres is meegedaan. De link toont het, een uur lang.
mail-own-then = Heb je niets gevraagd, doe dan niets: alleen wie deze mailbox leest, komt iets te weten.
