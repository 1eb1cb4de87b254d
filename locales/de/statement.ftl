### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Vorname
field-family-name = Nachname
field-email = E-Mail-Adresse
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

information-procedure = Der Verein schreibt Ihnen zur Beschwerde selbst: wenn sie eingereicht wird, wenn entschieden wird, wenn Rechtsmittel eingelegt werden.
information-withdrawal = Sie können jederzeit widerrufen. Wurde Ihre Erklärung schon eingereicht, erfährt die Behörde davon.
information-trace = Im öffentlichen Protokoll bleibt ein Eintrag für Sie, auch wenn Sie gehen. Niemand kann ihn zu Ihnen zurückverfolgen.
information-free = Es kostet Sie nichts, und Sie tragen kein Kostenrisiko.

## Form

join-title = Der Beschwerde anschließen
join-button = Unterschreiben und mitmachen
join-next = Danach: Wir schreiben Ihnen, und Sie bestätigen.
form-you = Sie
form-optional = (freiwillig)
form-honeypot = Lassen Sie dieses Feld leer
form-targets = Wogegen Sie sich wehren
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
privacy-log = Das öffentliche Protokoll, in dem Sie mitgezählt werden, enthält keine personenbezogenen Daten, und alle können es nachzählen.
privacy-untracked = Kein Cookie, kein Tracker, keine Dritten; Ihre IP-Adresse wird nicht gespeichert.

## Look in your mailbox

step-2 = Schritt 2 von 3
step-3 = Schritt 3 von 3
sent-title = Schauen Sie in Ihr Postfach
sent-valid =
    { $count ->
        [one] Der Link gilt einen Tag. Danach wird vernichtet, was Sie geschickt haben.
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
confirm-targets = Sie wehren sich gegen:
confirm-button = Ja, zählen Sie mich mit
confirm-after = Sie erhalten dann einen Beleg und einen Code, mit dem Sie widerrufen können.
not-me-title = Das waren nicht Sie?
not-me-button = Das war ich nicht

## Links that do not work

link-expired-title = Dieser Link ist abgelaufen
link-expired-what = Er wurde nicht rechtzeitig bestätigt. Nichts wurde gezählt, und die Angaben sind vernichtet.
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
withdraw-lost-ask = Oder verlangen Sie es ohne einen Brief: An Ihre E-Mail-Adresse kommt ein Link, und dahinter bittet ein Knopf die Organisation, Ihre Erklärung herauszunehmen.
withdrawn-title = Ihr Widerruf ist erledigt
withdrawn-lead = Ihr Datensatz ist vernichtet, und die Zahl ist um eins gesunken.
withdraw-done-before = Dieser Code wurde schon benutzt: Die Erklärung, zu der er gehörte, ist widerrufen, und ihr Datensatz ist vernichtet. Sie müssen nichts weiter tun.
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
sent-told = Wir schreiben an die Adresse, die Sie angegeben haben, es sei denn, jemand, der die E-Mails dort liest, hat uns gebeten, das nie wieder zu tun. Öffnen Sie die Nachricht, folgen Sie dem Link, sehen Sie sich an, was die Seite zeigt, und drücken Sie dort auf den Knopf: Erst dann sind Sie gezählt.
sent-nothing-turn =
    { $count ->
        [one] Die meisten Nachrichten gehen sofort hinaus. Wurden in kurzer Zeit mehrere Formulare mit Ihrer Adresse ausgefüllt, schreiben wir als Nächstes zum neuesten, spätestens innerhalb von { $count } Stunde, und zu einem älteren kommt vielleicht keine Nachricht.
       *[other] Die meisten Nachrichten gehen sofort hinaus. Wurden in kurzer Zeit mehrere Formulare mit Ihrer Adresse ausgefüllt, schreiben wir als Nächstes zum neuesten, spätestens innerhalb von { $count } Stunden, und zu einem älteren kommt vielleicht keine Nachricht.
    }
sent-nothing-never = Falls Sie diese Kampagne einmal gebeten haben, nie wieder an Ihre Adresse zu schreiben, kommt keine Nachricht. Der Link, über den Sie darum gebeten haben, erlaubt E-Mails auch wieder; auch die Organisation kann das für Sie tun.
sent-same = Alle sehen diese Seite, gleich welche Adresse angegeben wurde: So erfährt hier niemand, wer mitmacht.
leaving-until-filed = Mit einem Code, den nur Sie haben, können Sie widerrufen, bis Ihre Erklärung der Behörde übergeben wird. Ihre Angaben werden hier dann sofort vernichtet. Ist sie übergeben, lässt sie sich nicht mehr zurücknehmen.
leaving-until-closed = Mit einem Code, den nur Sie haben, können Sie widerrufen, bis die Sammlung endet. Ihre Angaben werden hier dann sofort vernichtet. Nach dem Ende lässt sich nichts mehr zurücknehmen.
leaving-never = Was hier unterschrieben wird, lässt sich nicht zurücknehmen.
leaving-next-receipt = Danach: Ihr Beleg.
leaving-promise = Jede Kampagne sagt Ihnen vor der Unterschrift, bis wann Sie widerrufen können.
leaving-other-rights = Für Ihre anderen Rechte schreiben Sie der Organisation, die die Kampagne führt:
leaving-filed-some = Einige Erklärungen wurden schon übergeben. Falls Ihre dabei war, lässt sie sich nicht mehr zurücknehmen.
leaving-free = Es kostet nichts.
leaving-again = Sie können wieder mitmachen, wann immer Sie möchten.
leaving-left-unfiled = Ihre Erklärung wird nicht unter denen sein, die eingereicht werden.
leaving-left-ready = Ihre Erklärung lag zur Einreichung bereit. Die Organisation reicht ohne sie ein; falls sie schon unterwegs war, teilt die Organisation der Behörde Ihren Widerruf mit.
leaving-left-filed = Ihre Erklärung war schon eingereicht: Die Organisation teilt der Behörde Ihren Widerruf mit. Was die Behörde vorher erhalten hat, bleibt bei ihr.
leaving-code-keep = Wer diesen Code hat, kann für Sie widerrufen: Behalten Sie diese Nachricht für sich.
leaving-mail-not-me = Das waren nicht Sie? Dann hat jemand Ihren Code: Er steht in der Nachricht mit Ihrem Beleg, und wer den Server betreibt, kann ihn ebenfalls erzeugen. Sagen Sie der Organisation Bescheid. Das öffentliche Protokoll zeigt für immer, dass ein Eintrag widerrufen wurde.
err-leaving-over = Diese Erklärung lässt sich nicht mehr zurücknehmen.
rec-leaving-over = Bis wann das möglich war, steht unten. Für Ihre anderen Rechte schreiben Sie der Organisation, die die Kampagne führt.
concern-hint = In Ihren eigenen Worten: Behörden und Gerichte achten darauf, ob Sie selbst betroffen sind, und ein abgeschriebener Text zeigt das nicht. Schreiben Sie nur, was die Behörde lesen darf, und nichts über andere Personen. Diese Fragen können helfen:
concern-question-where = Wo begegnet Ihnen das: in welcher Straße, an welchem Bahnhof, bei welchem Dienst? Seit wann, wie oft?
concern-question-what = Was könnte dort über Sie gespeichert sein: Bilder von Ihnen, Ihre Fahrten, eine Akte?
concern-question-noticed = Was haben Sie bemerkt oder erhalten: ein Schild, eine Kontrolle, einen Brief, eine Antwort, eine Ablehnung?
concern-question-changes = Was tun Sie seitdem anders oder gar nicht mehr?
prior-title = Ich habe dort schon Auskunft über meine Daten verlangt
prior-why = Wenn Sie vor Ihrer Beschwerde Auskunft über Ihre Daten verlangt haben, sagen Sie es hier: Das zeigt, dass Sie betroffen sind, und die Behörde schaut genauer hin. Es wird mit dem Rest versiegelt. Sie müssen keine Auskunft verlangt haben.
prior-day = Tag der Anfrage
prior-channel = Wie sie verschickt wurde
prior-channel-registered = Einschreiben
prior-channel-letter = Brief
prior-channel-email = E-Mail
prior-channel-form = Formular auf der Website der Gegenseite
prior-channel-other = anders
prior-answered = Die Antwort
prior-answered-no = bisher keine Antwort
prior-answered-yes = Antwort erhalten
prior-given = Was vorher verlangt wurde
consent-signature = Ich unterschreibe elektronisch. Der Nachweis darüber geht an meine E-Mail-Adresse.
consent-signature-short = Elektronische Unterschrift
consent-procedure = Der Verein ({ $association }) darf mir zur Beschwerde selbst schreiben: Einreichung, Entscheidung, Rechtsmittel, Ende. Nur dafür bewahrt er eine Adresse auf, versiegelt, bis drei Monate nach dem Ende des Verfahrens. Sie können dieses Kästchen leer lassen und trotzdem mitmachen.
consent-procedure-short = E-Mails zum Verfahren
information-account = Was aus der Beschwerde wird, steht für alle auf der Seite dieser Kampagne.
procedure-leave = Keine E-Mails mehr zum Verfahren
procedure-leave-lead = Sie haben dem Verein erlaubt, Ihnen zu „{ $value }“ zu schreiben. Drücken Sie auf den Knopf, und die Adresse, die dafür aufbewahrt wurde, wird hier vernichtet. Ihre Vollmacht bleibt davon unberührt.
procedure-left = Falls über diesen Link eine Adresse aufbewahrt wurde, ist sie vernichtet. Ihre Vollmacht, falls Sie eine erteilt haben, bleibt, wie sie war; was aus der Beschwerde wird, steht auf der Seite der Kampagne.
mail-procedure-unsubscribe = Wenn Sie keine E-Mails mehr zum Verfahren erhalten möchten, drücken Sie auf dieser Seite auf den Knopf (Ihre Vollmacht bleibt, wie sie ist):
mail-footer-procedure = Sie erhalten diese Nachricht, weil Sie eine Vollmacht erteilt und dem Verein ({ $organisation }) erlaubt haben, Ihnen zum Verfahren zu schreiben.
field-postal-address-how = Wie auf einem Briefumschlag: Straße und Hausnummer oder Name des Hauses oder Ortsteils; Postleitzahl, Ort, Land.
field-birth-date-how = Tag, Monat und Jahr, etwa 31.12.1990, wie in Ihrem Ausweis.
advice-unknown-day = Steht dort kein Tag oder kein Monat, schreiben Sie stattdessen 00: 00.00.1957.
advice-unknown-day-xx = Steht dort XX anstelle eines Tages oder Monats, schreiben Sie dasselbe: XX.XX.1957.
advice-one-name-sign = Steht in Ihren Papieren ({ $country }) nur ein Name, schreiben Sie ihn als Familiennamen, und hier das, was dort anstelle des Vornamens steht; steht dort nichts, einen Bindestrich (-).
field-capacity = Wer diese Vollmacht erteilt
capacity-self = Ich selbst, und ich bin mindestens 18 Jahre alt
capacity-represented = Jemand erteilt sie für mich: ein Elternteil oder eine andere gesetzliche Vertretung
capacity-emancipated = Ich selbst: Ich bin unter 18 und rechtlich für volljährig erklärt (emanzipiert)
field-representative = Vor- und Nachname der Person, die mich vertritt
field-representative-hint = Nur wenn jemand die Vollmacht für Sie erteilt.
field-representative-quality = In welcher Eigenschaft
field-representative-quality-hint = Zum Beispiel: Mutter, Vater, Vormund.
consent-age-or-represented = Ich bin mindestens 18 Jahre alt oder rechtlich für volljährig erklärt; oder die oben genannte Person vertritt mich und erteilt diese Vollmacht für mich, und ich weiß davon.
leaving-news-too = Falls Sie im selben Formular die Neuigkeiten angekreuzt hatten, enden auch sie.
consent-age-or-represented-short = Volljährig, für volljährig erklärt oder vertreten
access-title = Verlangen Sie zuerst Auskunft über Ihre Daten
access-lead = Alle dürfen fragen, wer Daten über sie hat, und eine Kopie verlangen. Wer das vor einer Beschwerde getan hat, steht auf festerem Boden. Diese Seite schreibt den Brief; Sie drucken ihn aus, unterschreiben ihn und schicken ihn selbst ab.
access-kept = Mit JavaScript entsteht der Brief in Ihrem Browser, und nichts davon verlässt Ihr Gerät. Ohne JavaScript erstellt ihn dieser Server, zeigt ihn einmal und behält nichts davon.
access-which = Welcher Brief
access-note-direct = Ein Brief an den Verantwortlichen. Für die Antwort hat er einen Monat Zeit.
access-note-video = Ein Brief an den Betreiber der Kameras. Schicken Sie ihn innerhalb weniger Tage ab: Aufnahmen werden spätestens nach einem Monat gelöscht.
access-note-police = Ein Brief an die Stelle, die für die Datei verantwortlich ist. Lehnt sie ab, antwortet sie nur teilweise oder gar nicht, folgt der Brief über die Behörde.
access-note-authority = Ein Brief an die Behörde, die die Datei für Sie prüft: { $authority }. Das können nur Sie selbst tun: Niemand kann dafür eine Vollmacht erhalten, also unterschreiben Sie den Brief und schicken Sie ihn selbst ab. Möglicherweise wird eine Ausweiskopie verlangt.
access-hand = Sie müssen nichts ausfüllen: Was leer bleibt, wird zu einer Zeile, die Sie von Hand ausfüllen.
access-name = Vor- und Nachname
access-birth = Geburtsdatum und Geburtsort (für Briefe zu Dateien der Polizei oder zur Sicherheit des Staates)
access-to = An wen (leer lassen für die Adresse, die wir kennen)
access-sent = Tag, an dem Sie ihn abschicken
access-recordings = Für Aufnahmen von Kameras
access-recordings-hint = Ohne Ort, Tag und Uhrzeit findet Sie niemand.
access-place = Wo Sie gefilmt wurden
access-day = An welchem Tag
access-hours = Zwischen welchen Uhrzeiten
access-look = Woran Sie zu erkennen sind (Kleidung, Tasche, Fahrrad)
access-recordings-until = Ab dem { $value } gibt es die Aufnahmen dieses Tages wahrscheinlich nicht mehr: Schicken Sie den Brief sofort ab.
access-recordings-gone = Seit dem { $value } gibt es die Aufnahmen dieses Tages wahrscheinlich nicht mehr. Sie können trotzdem fragen, was über Sie gespeichert ist.
access-make = Brief erstellen
access-print = Drucken Sie diese Seite: Gedruckt wird nur der Brief. Oder markieren und kopieren Sie ihn.
access-remind-text = Eine Erinnerung für Ihren Kalender an den Tag, an dem die Antwort fällig ist. Sie nennt die Kampagne und den Gegenstand, aber nicht Sie.
access-remind = Erinnerung speichern (.ics)
access-reminder = Gibt es eine Antwort? { $title }
access-reminder-text = Sie haben Ihre Anfrage am { $day } abgeschickt. Ist keine oder keine vollständige Antwort gekommen, geben Sie das in Ihrer Beschwerde an.
access-after-title = Danach
access-after-keep = Bewahren Sie eine Kopie des Briefs und den Nachweis auf, dass Sie ihn abgeschickt haben.
access-after-answer = Kommt nach einem Monat keine Antwort oder wird die Auskunft abgelehnt, können Sie sich auch darüber beschweren.
access-after-tell = Wenn Sie mitmachen, geben Sie im Formular an, dass Sie Auskunft verlangt haben; haben Sie schon mitgemacht, führt die Seite Ihres Belegs dorthin, wo Sie es angeben können.
asked-title = Angeben, dass Sie Auskunft verlangt haben
asked-link = Haben Sie Auskunft über Ihre Daten verlangt? Sagen Sie es hier, jetzt oder später.
asked-lead = Für jeden Punkt Ihrer Beschwerde: wann Sie gefragt haben, wie, und ob eine Antwort kam. Es wird für den Verein, der die Beschwerde führt, versiegelt und zu Ihren Unterlagen genommen; was Sie unterschrieben haben, ändert sich nicht.
asked-again = Was Sie hier abschicken, ersetzt, was Sie vorher auf dieser Seite angegeben haben. Diese Seite kann es nicht zeigen: Es ist versiegelt.
asked-empty = Geben Sie für mindestens einen Gegenstand an, wann Sie gefragt haben.
asked-button = Versiegeln und hinzufügen
asked-done = Notiert. Es ist versiegelt und gehört zu Ihrer Erklärung: Wenn Sie widerrufen, wird es ebenfalls vernichtet.
sent-address-title = Wir schreiben an diese Adresse
sent-address-label = Die richtige Adresse
sent-address-hint = Ist ein Buchstabe falsch, berichtigen Sie ihn hier; alles andere bleibt, wie Sie es ausgefüllt haben. Der Link, der an die andere Adresse ging, bestätigt dann nichts mehr, es sei denn, jemand hat ihn schon benutzt.
sent-address-button = An die berichtigte Adresse schreiben
shared-note = Dieses Gerät wird von mehreren benutzt: Es behält nichts von dem, was Sie eingeben.
shared-clear = Formular für die nächste Person leeren
shared-next = Nächste Person
shared-keep = Drucken Sie zuerst diese Seite oder schreiben Sie den Code auf: Die nächste Person bekommt die Seite nicht zu sehen.
changed-before = Vorher
changed-now = Jetzt
link-personal-title = Ein persönlicher Link
link-personal-lead = Er wurde für eine einzige Person gemacht, deren Erklärung zu „{ $value }“ zählt.
link-personal-mine = Ist es Ihrer?
link-personal-show = Er zeigt Ihren Beleg, Ihren Widerrufscode und was Sie unterschrieben haben.
link-personal-button = Meinen Beleg zeigen
link-personal-other = Hat ihn Ihnen jemand weitergegeben?
link-personal-leave = Dann überlassen Sie den Knopf der Person, der der Link gehört. In Ihrem Namen wurde nichts unterschrieben: Lesen Sie, worum es geht, und entscheiden Sie selbst.
link-personal-campaign = Zur Kampagne
thanks-mailed = Haben Sie gerade bestätigt? Der Link in der Nachricht, die Sie bekommen haben, zeigt Ihren Beleg jederzeit.
thanks-shown = Haben Sie gerade unterzeichnet? Ihr Beleg stand auf der Seite nach dem Formular. Hier kann er nicht gezeigt werden: Diese Adresse ist für alle dieselbe.
link-closed-title = Die Kampagne ist beendet
link-closed-what = Dieser Link wurde vor dem Ende nicht bestätigt: Nichts wurde gezählt.
link-closed-todo = Sie können lesen, was aus der Kampagne wird.
credit-for = Zählt auch für { $value }
credit-hint = Sie sind über den Link dieser Organisation gekommen. Sie erfährt eine Zahl in Zehnern, nie, wer Sie sind. Entfernen Sie das Häkchen, wenn Sie das nicht möchten.
step-1 = Schritt 1 von 3
form-time-mail =
    { $count ->
        [one] Es ist kostenlos und dauert etwa eine Minute, die E-Mail eingerechnet.
       *[other] Es ist kostenlos und dauert etwa { $count } Minuten, die E-Mail eingerechnet.
    }
form-time =
    { $count ->
        [one] Es ist kostenlos und dauert etwa eine Minute.
       *[other] Es ist kostenlos und dauert etwa { $count } Minuten.
    }
leaving-short-any-time = Sie können jederzeit widerrufen.
leaving-short-until-filed = Sie können bis zur Übergabe an die Behörde widerrufen.
leaving-short-until-closed = Sie können bis zum Ende der Sammlung widerrufen.
form-all-needed = Alles ist nötig, wo nichts anderes steht.
form-needed = (nötig)
form-choice = (freiwillig)
form-choices = Freiwillig: { $value }
form-help = Steht in Ihren Papieren etwas anderes?
field-email-link = Dorthin kommt ein Link zum Bestätigen.
signs-more = Alles, was dazugehört
privacy-short = Ihr Name wird bei der Ankunft sofort versiegelt: Dieser Server kann ihn nicht öffnen. Kein Cookie, kein Tracker.
privacy-more = Ausführlich
link-expired-again = Sie können das Formular noch einmal ausfüllen.
need-age = Kreuzen Sie an, dass Sie mindestens 18 Jahre alt sind, falls es so ist.
need-age-or-represented = Kreuzen Sie das Kästchen zu Ihrem Alter oder zu Ihrer Vertretung an.
need-signature = Kreuzen Sie „Ich unterschreibe elektronisch“ an: So unterschreiben Sie.
need-art9 = Kreuzen Sie das Kästchen zu den politischen Meinungen an: Ohne Ihre Einwilligung darf niemand Ihre Daten verwenden.
need-authority = Kreuzen Sie das Kästchen zur Behörde an: Sie muss wissen, wer Sie sind.
need-certify = Kreuzen Sie das Kästchen an, um zu bestätigen, dass alles stimmt.
need-contact = Kreuzen Sie das Kästchen zu Ihrer Adresse an: Ohne Ihre Einwilligung darf Ihnen niemand schreiben.
form-by-signing = Mit dem Druck auf diesen Knopf erkläre ich:
need-box = Kreuzen Sie „{ $value }“ an.
privacy-box-page = Außer der versiegelten Kopie bleibt ein kleines Schließfach, das sich nur von der Seite Ihres Belegs aus öffnet und Ihnen zeigt, was Sie unterschrieben haben. Es wird vernichtet, wenn Sie widerrufen.
leaving-any-time = Mit einem Code, den nur Sie haben, können Sie jederzeit widerrufen. Ihre Angaben werden hier dann sofort vernichtet. War Ihre Erklärung schon eingereicht, teilt die Organisation der Behörde Ihren Widerruf mit; was die Behörde vorher erhalten hat, bleibt bei ihr.

own-title = Was Sie hier unterstützen
own-lead = Ohne Konto: Geben Sie Ihre E-Mail-Adresse an, und ein Link kommt per E-Mail. Eine Stunde lang zeigt er, was Sie hier unterschrieben haben und welche Nachrichten Sie bekommen.
own-send = Link zusenden
own-wrong-address = Das ist keine vollständige E-Mail-Adresse. Schreiben Sie sie wie name@example.org.
own-wrong-plus = Lassen Sie das + und alles danach bis zum @ weg. Was Sie unterschrieben haben, wird ohne diesen Teil gefunden. Nachrichten an eine Adresse mit + beenden Sie mit dem Link, der in jeder steht.
own-not-found = Hier nicht zu finden: was auf Papier unterschrieben wurde, und Unterstützungsbekundungen für Initiativen, die keine E-Mail-Adresse verlangen. Von wem widerrufen wurde, davon bleibt nichts.
own-sent = Wir schreiben an { $value }, ob es etwas zu zeigen gibt oder nicht. Der Link gilt eine Stunde. Nach mehreren Nachrichten an einem Tag wartet die nächste einige Stunden.
own-names-lead = Dieser Link beweist, dass Sie die Nachrichten an { $value } lesen.
own-names-hint = Was Sie unterschrieben haben, wird mit dieser Adresse und Ihren Namen zusammen gefunden, so wie Sie sie damals schrieben. Jede Person sieht das Ihre. Ohne Namen werden nur die Nachrichten gezeigt, die Sie bekommen.
own-show = Zeigen, was ich unterstütze
own-over = Er galt eine Stunde. Lassen Sie sich einen neuen schicken.
own-missed = Manche Kampagnen lassen sich gerade nicht einsehen und fehlen hier vielleicht. Versuchen Sie es später noch einmal.
own-waits = Ihr Formular wartet auf seinen Knopf: Er ist hinter dem Link in der Nachricht, die Sie bekommen haben. Haben Sie diese nicht mehr, füllen Sie das Formular noch einmal aus.
own-none = Unter dieser Adresse und diesen Namen ist nichts zu finden.
own-sealed = Was Sie angegeben haben, wird nicht gezeigt: Es ist versiegelt, und dieser Server kann es nicht lesen. Der Link in Ihrer ersten Nachricht zeigt es.
own-ask = Um Herausnahme bitten
own-ask-hint = Dann bitten Sie die Organisation, Ihre Erklärung herauszunehmen. Sie hat dafür einen Monat; dieser Server kann es nicht von sich aus. Bis sie geantwortet hat, bleibt Ihre Adresse für die Antwort hier, verschlüsselt.
own-asked = Sie haben am { $value } um Herausnahme gebeten. Die Organisation hat dafür einen Monat. Ihre Antwort kommt an diese Adresse und steht dann hier.
own-stays = Die Organisation hat am { $value } geantwortet, dass sie Ihre Erklärung nicht herausnimmt. Der Grund steht in der Nachricht an diese Adresse.
own-stays-again = Sie können noch einmal darum bitten.
own-taken-out = Sie haben um Herausnahme gebeten: Das ist am { $value } geschehen. Ihr versiegelter Datensatz ist vernichtet.
own-lists-title = Nachrichten, die Sie bekommen
own-lists-none = Diese Adresse steht hier auf keiner Liste.
own-left = Ihre Adresse steht nicht mehr auf dieser Liste und ist dort vernichtet. Eine Nachricht, die schon unterwegs ist, kann noch ankommen.
own-link = Beleg verloren? Sehen, was Sie hier unterstützen
