### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Bitte bestätigen: { $title }
mail-confirmation-heading = Ein letzter Schritt
mail-confirmation-why = Jemand, vermutlich Sie, hat diese E-Mail-Adresse angegeben, um bei „{ $title }“ ({ $organisation }) mitzumachen.
mail-confirmation-what = Noch sind Sie nicht gezählt. Öffnen Sie diese Seite und drücken Sie dort auf den Knopf:
mail-confirmation-button = Bestätigen
mail-confirmation-valid =
    { $days ->
        [one] Der Link gilt einen Tag. Danach werden alle Angaben vernichtet.
       *[other] Der Link gilt { $days } Tage. Danach werden alle Angaben vernichtet.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Noch zu bestätigen: { $title }
mail-reminder-heading = Ihre Bestätigung fehlt noch
mail-reminder-why = Vor ein paar Tagen wurde diese E-Mail-Adresse angegeben, um bei „{ $title }“ ({ $organisation }) mitzumachen. Der Link, den wir geschickt haben, wurde nicht benutzt.
mail-reminder-last =
    { $days ->
        [one] Wir erinnern Sie nicht noch einmal. Ohne Ihre Bestätigung wird einen Tag nach dem Absenden des Formulars alles vernichtet.
       *[other] Wir erinnern Sie nicht noch einmal. Ohne Ihre Bestätigung wird { $days } Tage nach dem Absenden des Formulars alles vernichtet.
    }

## Receipt

mail-receipt-subject = Sie zählen mit: { $title }
mail-receipt-heading = Sie zählen mit
mail-receipt-counted = Ihre Erklärung zu „{ $title }“ ist versiegelt, und sie zählt. Nur die Organisationen, für die sie versiegelt ist, können sie öffnen, mit Schlüsseln, die nicht auf dem Server liegen.
mail-receipt-file = Im Anhang finden Sie Ihren Beleg. Das ist eine kleine Datei, die für immer und ohne uns beweist, dass der Eintrag { $number } des öffentlichen Protokolls Ihrer ist. Sie enthält weder Ihren Namen noch Ihre Adresse.
mail-receipt-code = Ihr Widerrufscode:
mail-receipt-code-keep = Mit diesem Code können Sie jederzeit widerrufen, und alle anderen, die ihn haben, können es auch: Behalten Sie diese Nachricht für sich.
mail-receipt-withdraw = Widerrufen:
mail-receipt-count = Selbst nachzählen:
mail-receipt-share = Wenn Sie noch jemanden dazuholen möchten, geben Sie diese Adresse weiter:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Sie sind schon dabei: { $title }
mail-already-heading = Sie sind schon dabei
mail-already-why = Jemand, vermutlich Sie, hat das Formular von „{ $title }“ noch einmal mit Ihren Angaben ausgefüllt. Sie werden nur einmal gezählt, und nichts hat sich geändert.
mail-already-private = Das steht nur in dieser Nachricht. Die Website zeigt allen dieselbe Seite, damit niemand herausfinden kann, wer mitmacht.
mail-already-not-me = Wenn Sie widerrufen möchten, benutzen Sie den Widerrufscode, den Sie mit Ihrem Beleg erhalten haben. Falls das nicht Sie waren, müssen Sie nichts tun.

## Withdrawn

mail-withdrawn-subject = Widerrufen: { $title }
mail-withdrawn-heading = Ihr Widerruf ist erledigt
mail-withdrawn-done = Ihr Datensatz zu „{ $title }“ ist vernichtet, und die Zahl ist um eins gesunken. Im öffentlichen Protokoll bleibt eine Zeile ohne Namen.
mail-withdrawn-filed = Falls Ihre Erklärung schon eingereicht war, teilt die Organisation, die die Kampagne führt, der Behörde Ihren Widerruf mit.
mail-withdrawn-count = Die öffentliche Zählung:

## News

mail-news-unsubscribe = Wenn Sie keine Neuigkeiten mehr erhalten möchten, drücken Sie auf dieser Seite auf den Knopf:

## Footer

mail-footer-demonstration = Dies ist eine Demoversion. Es wird nirgends etwas eingereicht.
mail-footer-news = Sie erhalten diese Nachricht, weil Sie um Neuigkeiten gebeten haben ({ $organisation }).
mail-footer-untracked = Diese Nachricht enthält weder Bilder noch Tracker. Wenn Sie sie öffnen, erfahren wir nichts.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Ihre eigene Kopie dessen, was Sie unterschrieben haben, zum Drucken oder Speichern:
mail-receipt-kept = Ihre Adresse bleibt nur in Schließfächern auf dem Server, die niemand sonst öffnet: Das eine öffnet sich mit dem Link oben und enthält Ihre Kopie, das andere öffnet sich, wenn Ihr Widerrufscode benutzt wird, damit Sie davon erfahren. Beide werden vernichtet, wenn Sie widerrufen.
mail-withdrawn-when = Das geschah am { $value }, mit Ihrem Widerrufscode.
mail-asked-out-when = Das geschah am { $value }, weil über den Link an diese Adresse darum gebeten wurde.
mail-stays-subject = Ihre Bitte um Herausnahme: { $title }
mail-stays-why = Sie haben um Herausnahme aus „{ $title }“ gebeten. { $organisation } tut das nicht, aus diesem Grund:
mail-stays-then = Sehen Sie es anders, dann antworten Sie auf diese Nachricht, oder bitten Sie noch einmal darum.
mail-stays-answer = Sehen Sie es anders, dann antworten Sie auf diese Nachricht.
mail-withdrawn-not-me = Das waren nicht Sie? Dann hat jemand Ihren Code: Er steht in der Nachricht mit Ihrem Beleg, und wer den Server betreibt, kann ihn ebenfalls erzeugen. Machen Sie noch einmal mit, wenn Sie gezählt werden möchten, und sagen Sie der Organisation Bescheid. Das öffentliche Protokoll zeigt für immer, dass ein Eintrag widerrufen wurde.
mail-withdrawn-join = Die Kampagne:

## The form that a mail is about

mail-filled = Das Formular wurde am { $time } ausgefüllt.
mail-filled-for = Das Formular wurde am { $time } ausgefüllt, für jemanden mit den Initialen { $initials }
mail-not-me-form = Das waren nicht Sie, oder die Initialen sind nicht Ihre? Dann müssen Sie nichts tun: Ohne diesen Link wird niemand gezählt. Die Seite zeigt alles, womit das Formular ausgefüllt wurde. Sie hat einen Knopf „Das war ich nicht“, der dieses Formular vernichtet und kein anderes, und einen weiteren, mit dem diese Kampagne Ihnen nie wieder schreibt.
mail-not-me-news = Das waren nicht Sie? Dann müssen Sie nichts tun: Ohne diesen Link erhalten Sie keine Neuigkeiten. Die Seite hat einen Knopf „Das war ich nicht“, der diese Anfrage vernichtet und keine andere, und einen weiteren, mit dem diese Kampagne Ihnen nie wieder schreibt.
# A key follows.
mail-log-key = Um Belege und die Zählung zu prüfen, ohne der Website zu glauben: Der Schlüssel des Protokolls ist
days-link-until = Der Link gilt bis zum { $moment }. Danach werden alle Angaben vernichtet.
mail-footer-answer = Diese Nachricht ist nur eine Antwort auf das, was auf der Website geschehen ist. Neuigkeiten erhält nur, wer dort darum gebeten hat.
mail-destroy-subject = Wird am { $date } vernichtet: { $title }
mail-destroy-statement =
    { $count ->
        [one] Eine Erklärung zu „{ $title }“, die zu keiner Einreichung gehört, soll am { $date } vernichtet werden.
       *[other] { $count } Erklärungen zu „{ $title }“, die zu keiner Einreichung gehören, sollen am { $date } vernichtet werden.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Eine Erklärung zu „{ $title }“, die abgeschlossen oder eingereicht wurde, soll am { $date } vernichtet werden.
       *[other] { $count } Erklärungen zu „{ $title }“, die abgeschlossen oder eingereicht wurden, sollen am { $date } vernichtet werden.
    }
mail-destroy-contact =
    { $count ->
        [one] Eine Adresse, die für Neuigkeiten zu „{ $title }“ hinterlassen wurde, soll am { $date } vernichtet werden.
       *[other] { $count } Adressen, die für Neuigkeiten zu „{ $title }“ hinterlassen wurden, sollen am { $date } vernichtet werden.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Eine Adresse, die für Mitteilungen zum Verfahren von „{ $title }“ aufbewahrt wurde, soll am { $date } vernichtet werden.
       *[other] { $count } Adressen, die für Mitteilungen zum Verfahren von „{ $title }“ aufbewahrt wurden, sollen am { $date } vernichtet werden.
    }
mail-destroy-by-itself = Der Server tut das von selbst, an diesem Tag und frühestens eine Woche nach dieser Nachricht.
mail-destroy-people = Der Server überlässt das Ihnen: clameur retention zeigt es, und clameur retention --apply führt es aus.
mail-destroy-filed = Der Server überlässt das Ihnen: clameur retention zeigt es, und clameur retention --apply --filed { $slug } führt es aus.
mail-destroy-hold = Brauchen ein Gericht oder eine Behörde die Erklärungen noch? Dann entscheidet das eine Juristin oder ein Jurist, und clameur procedure hold { $slug } bewahrt sie länger auf.
mail-destroy-copies = Ihre eigenen Kopien müssen Sie selbst vernichten.
mail-wishes-subject = Warten auf Herausnahme: { $title }
mail-wishes-wait = Vor mehr als 20 Tagen hat jemand um Herausnahme aus „{ $title }“ gebeten und noch keine Antwort. So viele Menschen sind es: { $count }. Das Gesetz gibt Ihnen einen Monat.
mail-wishes-do = Das zeigt sie und nimmt sie heraus: clameur campaign void { $slug } --requested
mail-footer-organisers = Sie erhalten diese Nachricht, weil Ihre Adresse die öffentliche Kontaktadresse der Kampagne ist.

mail-own-what = Jemand, wahrscheinlich Sie, hat bei { $site } gefragt, woran mit dieser Adresse teilgenommen wurde. Der Link zeigt es, eine Stunde lang.
mail-own-then = Wenn Sie nicht gefragt haben, tun Sie nichts: Nur wer dieses Postfach liest, erfährt etwas.
