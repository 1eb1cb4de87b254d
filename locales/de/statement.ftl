### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Vorname
field-family-name = Nachname
field-email = E-Mail-Adresse
field-email-hint = Wir schicken Ihnen eine Nachricht mit einem Link zum Bestätigen.
field-postal-address = Postanschrift
field-birth-date = Geburtsdatum
field-concern = Inwiefern Sie betroffen sind

## Consents: consent-<id>

consent-age = Ich bin mindestens 18 Jahre alt.
consent-esign = Ich unterschreibe elektronisch und bin damit einverstanden, zu diesem Verfahren E-Mails zu erhalten.
consent-art9 = Meine Teilnahme kann meine politischen Meinungen erkennen lassen. Ich willige ausdrücklich ein, dass der Verein, der die Beschwerde führt ({ $association }), sie für dieses Verfahren verarbeitet.
consent-authority = Ich willige ein, dass meine Identität der Behörde, die über die Beschwerde entscheidet ({ $authority }), und den Gerichten mitgeteilt wird.
consent-respondent = Ich willige ein, dass meine Identität auch der Gegenseite ({ $respondent }) mitgeteilt wird. Sie können das ablehnen und trotzdem mitmachen.
consent-news = Ich möchte Neuigkeiten vom Verein ({ $association }) erhalten.

# Their names in a list of errors.
consent-age-short = Mindestens 18 Jahre
consent-esign-short = Elektronische Unterschrift
consent-art9-short = Politische Meinungen
consent-authority-short = Meine Identität, an die Behörde
consent-respondent-short = Meine Identität, an die Gegenseite
consent-news-short = Neuigkeiten

## Told beside the boxes: information-<id>

information-title = Gut zu wissen
information-procedure = Der Verein schreibt Ihnen zur Beschwerde selbst: wenn sie eingereicht wird, wenn entschieden wird, wenn Rechtsmittel eingelegt werden.
information-withdrawal = Sie können jederzeit widerrufen. Wurde Ihre Erklärung schon eingereicht, erfährt die Behörde davon.
information-trace = Im öffentlichen Protokoll bleibt ein Eintrag für Sie, auch wenn Sie gehen. Niemand kann ihn zu Ihnen zurückverfolgen.
information-free = Es kostet Sie nichts, und Sie tragen kein Kostenrisiko.

## Form

join-title = Der Beschwerde anschließen
join-lead = Es dauert eine Minute, ist kostenlos, und Sie können jederzeit wieder gehen.
join-button = Unterschreiben und mitmachen
join-next = Danach: Wir schreiben Ihnen, und Sie bestätigen.
form-you = Sie
form-optional = (freiwillig)
form-honeypot = Lassen Sie dieses Feld leer
form-targets = Worüber Sie sich beschweren
form-targets-hint = Kreuzen Sie mindestens einen Punkt an. Mit jedem Kreuz erklären Sie, was darunter steht.
form-consents = Sie sind einverstanden
form-consents-hint = Nichts ist vorab angekreuzt. Jeder Punkt steht für sich.
form-error-title =
    { $count ->
        [one] Eine Angabe zu korrigieren: { $value }
       *[other] { $count } Angaben zu korrigieren: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Eine Angabe zu korrigieren
       *[other] { $count } Angaben zu korrigieren
    }
signs-title = Was Sie unterschreiben
privacy-title = Was mit meinen Daten geschieht
privacy-sealed = Ihr Name und Ihre Adresse werden sofort bei der Ankunft versiegelt. Die Schlüssel dazu liegen nicht auf diesem Server: Er kann nichts davon öffnen, und wir, die ihn betreiben, können es auch nicht.
privacy-boxes = Um Ihnen zu schreiben, bewahren wir Ihre E-Mail-Adresse verschlüsselt auf, solange noch eine Nachricht aussteht. Außer der versiegelten Kopie bleiben zwei kleine Schließfächer: Das eine öffnet sich mit Ihrem Link und zeigt Ihnen, was Sie unterschrieben haben; das andere öffnet sich, wenn Ihr Widerrufscode benutzt wird, damit Sie davon erfahren. Beide werden zusammen mit der versiegelten Kopie vernichtet.
privacy-box-receipt = Außer der versiegelten Kopie bleibt ein kleines Schließfach, das sich nur mit der Webadresse Ihres Belegs öffnet und Ihnen zeigt, was Sie unterschrieben haben. Es wird vernichtet, wenn Sie widerrufen.
privacy-log = Das öffentliche Protokoll, in dem Sie mitgezählt werden, enthält keine personenbezogenen Daten, und alle können es nachzählen.
privacy-leave = Mit einem Code, den nur Sie haben, können Sie jederzeit widerrufen. Ihre Angaben werden dann sofort vernichtet.
privacy-untracked = Kein Cookie, kein Tracker, keine Dritten; Ihre IP-Adresse wird nicht gespeichert.

## Look in your mailbox

step-2 = Schritt 2 von 3
step-3 = Schritt 3 von 3
sent-title = Schauen Sie in Ihr Postfach
sent-valid =
    { $count ->
        [one] Der Link gilt einen Tag.
       *[other] Der Link gilt { $count } Tage. Danach wird vernichtet, was Sie geschickt haben.
    }
sent-nothing-title = Es kommt nichts an?
sent-nothing-spam = Schauen Sie im Spam-Ordner nach.
sent-nothing-already = Falls Sie schon einmal mitgemacht haben, steht es in der Nachricht: Niemand wird doppelt gezählt.
sent-nothing-again = Vielleicht war ein Tippfehler in der Adresse.
sent-again-link = Formular noch einmal ausfüllen

## Confirm

confirm-title = Ein letzter Schritt: bestätigen
confirm-lead = Jemand, vermutlich Sie, hat diese E-Mail-Adresse angegeben, um bei „{ $value }“ mitzumachen. Gezählt wird erst, wenn Sie auf den Knopf drücken.
confirm-targets = Sie beschweren sich über:
confirm-button = Ja, ich will mitzählen
confirm-after = Sie erhalten dann einen Beleg und einen Code, mit dem Sie widerrufen können.
not-me-title = Das waren nicht Sie?
not-me-button = Das war ich nicht

## Links that do not work

link-expired-title = Dieser Link ist abgelaufen
link-expired-what = Er wurde nicht rechtzeitig bestätigt. Nichts wurde gezählt, und die Angaben sind vernichtet.
link-expired-todo = Sie können noch einmal mitmachen; es dauert eine Minute.
link-unknown-title = Diesen Link kennen wir nicht
link-unknown-what = Vielleicht hat ein Mailprogramm ihn abgeschnitten, oder das, wohin er führte, gibt es nicht mehr.
link-retry = Noch einmal mitmachen

## It was not me

rejected-read = Worum es in der Kampagne geht

## Withdraw

withdraw-title = Widerrufen
withdraw-lead = Sie haben mitgemacht und möchten das nicht mehr. Einen Grund brauchen Sie nicht.
withdraw-code = Widerrufscode
withdraw-code-hint = Er steht auf Ihrem Beleg und in der E-Mail dazu. Groß- oder Kleinbuchstaben, mit oder ohne Bindestriche: Beides geht.
withdraw-button = Endgültig widerrufen
withdraw-effect-title = Was dann geschieht
withdraw-effect-destroyed = Ihr versiegelter Datensatz wird sofort vernichtet. Niemand kann ihn wiederherstellen, auch Sie nicht.
withdraw-effect-count = Die Zahl sinkt um eins. Im öffentlichen Protokoll bleibt eine Zeile: dass jemand widerrufen hat, nicht wer.
withdraw-effect-unfiled = Bei der Behörde wurde noch nichts eingereicht: Ihr Name wird nicht dabei sein.
withdraw-effect-filed = Eine Beschwerde wurde schon eingereicht. Falls Ihre Erklärung dabei war, teilt die Organisation der Behörde Ihren Widerruf mit. Was die Behörde vorher erhalten hat, bleibt bei ihr.
withdraw-lost-title = Code verloren?
withdraw-lost = Schreiben Sie der Organisation, die die Kampagne führt: Mit ihrem eigenen Schlüssel kann sie Ihre Erklärung finden und für Sie widerrufen.
withdrawn-title = Ihr Widerruf ist erledigt
withdrawn-lead = Ihr Datensatz ist vernichtet, und die Zahl ist um eins gesunken.
field-given-name-latin = Vorname in lateinischen Buchstaben
field-family-name-latin = Nachname in lateinischen Buchstaben
field-latin-hint = Wie in Ihrem Reisepass oder Ausweis. Die Dokumente, die wir drucken, können nicht jede Schrift darstellen; Ihre eigene Schreibweise bleibt daneben erhalten.

## Organisations besides the lead that can read

consent-partner = Ich willige ein, dass eine weitere Organisation eine versiegelte Kopie meiner Erklärung erhält und sie lesen kann, so wie der Verein, der die Beschwerde führt: { $partner }.
consent-partner-short = Eine weitere Organisation liest mit

## What is about to be signed, whole; and other answers than "yes"

given-title = Was Sie gleich unterschreiben
given-when = Das Formular wurde am { $value } ausgefüllt.
given-consents = Eingewilligt oder nicht
given-yes = Ja
given-no = Nein
given-documents = Die Texte, die Sie unterschreiben, in der Fassung, die das Formular gezeigt hat
given-sealed = Was eingegeben wurde, ist schon versiegelt, und diese Seite kann es nicht zeigen: Das Formular wurde ausgefüllt, bevor sie das konnte. Wenn Sie nicht sicher sind, was darin steht, drücken Sie auf „Das war ich nicht“ und füllen Sie es neu aus.
not-me-this = Nichts wird gezählt, und was in diesem Formular angegeben wurde, wird vernichtet. Andere Formulare, die mit dieser Adresse ausgefüllt wurden, vielleicht von jemandem, der sie mitbenutzt, bleiben, wie sie sind.
never-title = Sie möchten gar keine E-Mails?
never-text = Dann wird auch dieses Formular vernichtet, und diese Kampagne schreibt nie wieder an genau diese Adresse: kein Link, kein Beleg, keine Neuigkeiten. Nur wenn eine Erklärung widerrufen würde, die schon zählt, würden wir es Ihnen mitteilen. Was noch dorthin verschickt werden sollte, wird angehalten. Links aus anderen Nachrichten funktionieren weiter. Sie können das rückgängig machen, mit dem Link, der Sie hierher geführt hat.
never-button = Nie wieder an diese Adresse schreiben
allow-title = An diese Adresse gehen keine E-Mails
allow-text = Jemand, der die E-Mails dort liest, hat diese Kampagne gebeten, nie wieder dorthin zu schreiben. Sie können E-Mails wieder erlauben.
allow-button = E-Mails wieder erlauben
refused-title = Notiert: Das waren nicht Sie
refused-done = Nichts wurde gezählt, und was in diesem Formular angegeben wurde, ist vernichtet.
refused-more = Nur dieses Formular ist weg. Falls Sie selbst eines ausgefüllt haben, funktioniert dessen Link weiter; und Sie können das Formular jederzeit noch einmal ausfüllen.
blocked-title = Keine E-Mails mehr an diese Adresse
blocked-done = Dieses Formular ist vernichtet, und diese Kampagne schreibt nicht mehr an diese Adresse.
blocked-more = Um uns das zu merken, bewahren wir eine unkenntlich gemachte Spur der Adresse auf, aus der sie sich nicht ablesen lässt, höchstens bis das Verfahren zu Ende ist. Der Link in unserer Nachricht bringt Sie auf diese Seite zurück, und der Knopf unten erlaubt E-Mails wieder.
allowed-title = E-Mails sind wieder erlaubt
allowed-done = Diese Kampagne darf wieder an diese Adresse schreiben, wenn jemand damit ein Formular ausfüllt.
allowed-more = Was vernichtet wurde, kommt nicht zurück. Wenn Sie mitmachen möchten, füllen Sie das Formular aus.
link-refused-title = Dieser Link wurde abgelehnt
link-refused-what = Jemand, der dieses Postfach liest, hat angegeben, es nicht gewesen zu sein. Nichts wurde gezählt, und was in diesem Formular angegeben wurde, ist vernichtet.
link-refused-todo = Falls das ein Versehen war, füllen Sie das Formular noch einmal aus.
sent-told = Wir schreiben an die Adresse, die Sie angegeben haben, es sei denn, jemand, der die E-Mails dort liest, hat uns gebeten, das nie wieder zu tun. Öffnen Sie die Nachricht, sehen Sie sich an, was sie zeigt, und drücken Sie auf ihren Knopf: Erst dann sind Sie gezählt.
sent-nothing-turn =
    { $count ->
        [one] Die meisten Nachrichten gehen sofort hinaus. Wurden in kurzer Zeit mehrere Formulare mit Ihrer Adresse ausgefüllt, schreiben wir als Nächstes zum neuesten, spätestens innerhalb von { $count } Stunde, und zu einem älteren kommt vielleicht keine Nachricht.
       *[other] Die meisten Nachrichten gehen sofort hinaus. Wurden in kurzer Zeit mehrere Formulare mit Ihrer Adresse ausgefüllt, schreiben wir als Nächstes zum neuesten, spätestens innerhalb von { $count } Stunden, und zu einem älteren kommt vielleicht keine Nachricht.
    }
sent-nothing-never = Falls Sie diese Kampagne einmal gebeten haben, nie wieder an Ihre Adresse zu schreiben, kommt keine Nachricht. Der Link, über den Sie darum gebeten haben, erlaubt E-Mails auch wieder; auch die Organisation kann das für Sie tun.
sent-same = Alle sehen diese Seite, gleich welche Adresse angegeben wurde: So erfährt hier niemand, wer mitmacht.
