### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Bekräfta: { $title }
mail-confirmation-heading = Ett sista steg
mail-confirmation-why = Någon, troligen du, har angett den här e-postadressen för att gå med i ”{ $title }” ({ $organisation }).
mail-confirmation-what = Du är inte medräknad än. Öppna sidan och tryck på knappen där:
mail-confirmation-button = Bekräfta
mail-confirmation-valid =
    { $days ->
        [one] Länken gäller i en dag. Därefter förstörs allt som skickades.
       *[other] Länken gäller i { $days } dagar. Därefter förstörs allt som skickades.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Återstår att bekräfta: { $title }
mail-reminder-heading = Din bekräftelse saknas
mail-reminder-why = För några dagar sedan angavs den här e-postadressen för att gå med i ”{ $title }” ({ $organisation }). Länken som vi skickade har inte använts.
mail-reminder-last =
    { $days ->
        [one] Vi påminner dig inte igen. Utan din bekräftelse förstörs allt en dag efter att formuläret skickades.
       *[other] Vi påminner dig inte igen. Utan din bekräftelse förstörs allt { $days } dagar efter att formuläret skickades.
    }

## Receipt

mail-receipt-subject = Du är medräknad: { $title }
mail-receipt-heading = Du är medräknad
mail-receipt-counted = Din underskrift för ”{ $title }” är förseglad, och den räknas. Bara de organisationer som den är förseglad till kan öppna den, med nycklar som inte finns på servern.
mail-receipt-file = Ditt kvitto är bifogat. Det är en liten fil som bevisar, för alltid och utan oss, att post { $number } i den öppna loggen är din. Där finns varken ditt namn eller din adress.
mail-receipt-code = Din utträdeskod:
mail-receipt-code-keep = Med den här koden kan du gå ur när som helst, och det kan även andra som har koden: behåll mejlet för dig själv.
mail-receipt-withdraw = Gå ur här:
mail-receipt-count = Räkna om själv:
mail-receipt-share = Vill du få med en till? Skicka vidare den här adressen:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Du är redan med: { $title }
mail-already-heading = Du är redan med
mail-already-why = Någon, troligen du, har fyllt i formuläret för ”{ $title }” igen med dina uppgifter. Du räknas en gång, och inget har ändrats.
mail-already-private = Det står bara i det här mejlet. Webbplatsen visar samma sida för alla, så att ingen kan ta reda på vem som har gått med.
mail-already-not-me = Om du vill gå ur använder du utträdeskoden som kom med ditt kvitto. Om det inte var du behöver du inte göra någonting.

## Withdrawn

mail-withdrawn-subject = Du har gått ur: { $title }
mail-withdrawn-heading = Du har gått ur
mail-withdrawn-done = Dina uppgifter för ”{ $title }” är förstörda, och antalet har minskat med ett. I den öppna loggen finns en rad utan namn kvar.
mail-withdrawn-filed = Om din underskrift redan hade lämnats in meddelar organisationen som leder kampanjen myndigheten att du har dragit dig ur.
mail-withdrawn-count = Antalet, öppet för alla:

## News

mail-news-unsubscribe = Vill du inte få fler nyheter? Tryck på knappen på den här sidan:

## Footer

mail-footer-demonstration = Det här är en demoversion. Ingenting lämnas in någonstans.
mail-footer-news = Du får det här för att du har bett om nyheter ({ $organisation }).
mail-footer-untracked = Mejlet innehåller inga bilder och ingen spårning. Att du öppnar det säger oss ingenting.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Ditt eget exemplar av det du skrev under, att skriva ut eller spara:
mail-receipt-kept = Din adress finns kvar på servern bara i boxar som ingen annan öppnar: den ena öppnas med länken ovan och innehåller ditt exemplar, den andra öppnas när din utträdeskod används, så att du får veta det. Båda förstörs när du går ur.
mail-withdrawn-when = Det skedde den { $value }, med din utträdeskod.
mail-asked-out-when = Det skedde den { $value }, eftersom någon bad om det genom länken som kom till den här adressen.
mail-stays-subject = Din begäran om att tas bort: { $title }
mail-stays-why = Du bad om att tas bort från ”{ $title }”. { $organisation } gör inte det, av den här anledningen:
mail-stays-then = Håller du inte med, svara på det här mejlet eller be om det igen.
mail-stays-answer = Håller du inte med, svara på det här mejlet.
mail-withdrawn-not-me = Var det inte du? Då har någon din kod: den står i mejlet med ditt kvitto, och den som driver servern kan också ta fram den. Gå med igen om du vill räknas, och meddela organisationen. Den öppna loggen visar för alltid att en post har dragits tillbaka.
mail-withdrawn-join = Kampanjen:

## The form that a mail is about

mail-filled = Formuläret fylldes i den { $time }.
mail-filled-for = Formuläret fylldes i den { $time }, för någon med initialerna { $initials }
mail-not-me-form = Var det inte du, eller är initialerna inte dina? Då behöver du inte göra något: ingen räknas utan den här länken. Sidan visar allt som formuläret fylldes i med. Där finns en knapp, ”Det var inte jag”, som förstör det här formuläret och inget annat formulär, och en till som gör att den här kampanjen aldrig skriver till dig igen.
mail-not-me-news = Var det inte du? Då behöver du inte göra något: utan den här länken får du inga nyheter. På sidan finns en knapp, ”Det var inte jag”, som förstör den här begäran och ingen annan, och en till som gör att den här kampanjen aldrig skriver till dig igen.
# A key follows.
mail-log-key = Loggens nyckel, för att kontrollera kvitton och antalet utan att behöva lita på webbplatsen:
days-link-until = Länken gäller till den { $moment }. Därefter förstörs allt som skickades.
mail-footer-answer = Det här mejlet är bara ett svar på något som gjordes på webbplatsen. Nyheter får bara den som har bett om dem där.
mail-destroy-subject = Ska förstöras den { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] En underskrift för ”{ $title }” som inte är med i någon omgång ska förstöras den { $date }.
       *[other] { $count } underskrifter för ”{ $title }” som inte är med i någon omgång ska förstöras den { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] En underskrift för ”{ $title }” som är med i en låst eller inlämnad omgång ska förstöras den { $date }.
       *[other] { $count } underskrifter för ”{ $title }” som är med i en låst eller inlämnad omgång ska förstöras den { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] En adress som lämnades för att få nyheter om ”{ $title }” ska förstöras den { $date }.
       *[other] { $count } adresser som lämnades för att få nyheter om ”{ $title }” ska förstöras den { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] En adress som sparades för mejl om ärendet ”{ $title }” ska förstöras den { $date }.
       *[other] { $count } adresser som sparades för mejl om ärendet ”{ $title }” ska förstöras den { $date }.
    }
mail-destroy-by-itself = Servern gör det av sig själv den dagen, dock tidigast en vecka efter det här mejlet.
mail-destroy-people = Servern överlåter det åt er: clameur retention visar det, och clameur retention --apply utför det.
mail-destroy-filed = Servern överlåter det åt er: clameur retention visar det, och clameur retention --apply --filed { $slug } utför det.
mail-destroy-hold = Behöver en domstol eller en myndighet fortfarande underskrifterna? Då avgör en jurist det, och clameur procedure hold { $slug } behåller dem längre.
mail-destroy-copies = Era egna kopior måste ni själva förstöra.
mail-wishes-subject = Väntar på att tas bort: { $title }
mail-wishes-wait = För mer än 20 dagar sedan bad någon om att tas bort från ”{ $title }” och har inte fått svar än. Så många är det: { $count }. Lagen ger er en månad.
mail-wishes-do = Det här visar dem och tar bort dem: clameur campaign void { $slug } --requested
mail-footer-organisers = Du får det här för att din adress är kampanjens offentliga kontaktadress.

mail-own-what = Någon, troligen du, har på { $site } frågat vad den här adressen har gått med i. Länken visar det, i en timme.
mail-own-then = Om du inte har frågat, gör ingenting: bara den som läser den här inkorgen får veta något.
