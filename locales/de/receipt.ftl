### The receipt page.

receipt-done = Geschafft
receipt-title = Sie zählen mit
receipt-lead = Ihre Erklärung ist versiegelt und steht im öffentlichen Protokoll. Bewahren Sie auf, was Sie auf dieser Seite finden.
receipt-number = Ihre Nummer im Protokoll
receipt-count = So viele sind wir jetzt
receipt-file-title = Ihr Beleg
receipt-file-text = Eine kleine Datei, die für immer und ohne uns beweist, dass Sie gezählt wurden. Sie enthält weder Name noch Adresse. Wer sie sieht, erfährt nichts über Sie.
receipt-download = Beleg herunterladen
receipt-code-title = Ihr Widerrufscode
receipt-code-text = Mit diesem Code, und nur mit ihm, können Sie widerrufen. Er ist geheim und steht, sobald die Nachricht an Sie verschickt ist, nirgends auf diesem Server: Schreiben Sie ihn auf oder drucken Sie diese Seite. Wer ihn hat, kann für Sie widerrufen.
# Printed only; an address follows.
receipt-withdraw-at = Widerrufen unter:
receipt-mail = Eine Kopie von alldem ist unterwegs in Ihr Postfach.
receipt-print = Sie können diese Seite drucken.
receipt-check-title = Prüfen Sie selbst
receipt-check-text = Der Beleg beweist, dass Ihr Eintrag zu den { $count } Einträgen gehört, die der Server signiert hat. Prüfen Sie ihn auf einem beliebigen Computer, auch ohne Netz:
receipt-share-title = Holen Sie noch jemanden dazu
receipt-share-link = Link zur Kampagne
receipt-unchanged = Sie hatten mit diesem Formular schon unterschrieben, und diese Erklärung zählt. Was Sie seitdem darin geändert haben, wird nicht übernommen. Wenn Sie es ändern möchten, widerrufen Sie mit dem Code unten und unterschreiben Sie dann neu.
receipt-text = { $value }, Fassung { $version }:
receipt-signed-title = Was Sie unterschrieben haben
receipt-signed-text = Jeder Text hat seine eigene Seite, die bleibt, auch wenn die Kampagne einen neueren veröffentlicht.
receipt-copy = Ihre eigene Kopie (PDF)
receipt-bound = Ihr Widerrufscode ist an dieses Postfach gebunden: { $value }. Niemand sonst kann denselben Eintrag im Protokoll haben.
receipt-check-now = Ob Ihr Eintrag noch im Protokoll steht und zählt, zeigt jederzeit dieser Befehl:

receipt-check-link = Im Browser prüfen
receipt-check-save = die Prüfseite speichern
standing-title = Wo Ihre Erklärung ist
standing-counted = Eingegangen und gezählt: Eintrag { $value } des öffentlichen Protokolls.
standing-next-batch = Noch nicht eingereicht: Sie kommt in die nächste Einreichung.
standing-ready = In Einreichung { $value }, zusammengestellt am { $other }.
standing-unfiled = Noch nicht eingereicht.
standing-filed = Am { $value } bei der Behörde eingereicht.
standing-sent = Am { $value } der Behörde Ihres Landes übergeben.
standing-recognised = Am { $other } hat diese Behörde geantwortet: Insgesamt erkennt sie { $value } Erklärungen an. Welche das sind, teilt sie nicht mit.
answer-title = Was wir über Sie gespeichert haben
answer-lead = Sie haben gefragt, welche Daten wir zu „{ $value }“ über Sie gespeichert haben. Hier steht alles, was Ihre Erklärung enthält; der Server selbst bewahrt sie versiegelt auf und kann sie nicht lesen.
answer-gave = Was Sie angegeben haben
answer-consents = Was Sie gefragt wurden und was Sie geantwortet haben
answer-where = Wann, und was daraus geworden ist
answer-counted = Sie haben das Formular am { $submitted } abgeschickt; bestätigt wurde es am { $confirmed }. Es ist der Eintrag { $index } des öffentlichen Protokolls; ohne Ihren Beleg kann ihn niemand zu Ihnen zurückverfolgen.
answer-not-filed = Ihre Erklärung ist noch in keiner Einreichung: Sie wurde keiner Behörde übergeben.
answer-frozen = Ihre Erklärung ist in Einreichung { $number }; diese wird vorbereitet und ist nach dem, was vermerkt wurde, nicht eingereicht.
answer-filed = Ihre Erklärung ist in Einreichung { $number }, die am { $date } eingereicht wurde.
answer-apart = Wenn Sie Neuigkeiten gewünscht oder uns erlaubt haben, Ihnen zum Verfahren zu schreiben, wird Ihre Adresse auch dafür aufbewahrt, und zwar getrennt: Nichts verbindet sie mit dieser Erklärung.
answer-notice = Wofür, für wen, wie lange, und Ihre Rechte: die Datenschutzhinweise, die Ihnen angezeigt wurden
share-title = Weitersagen
share-lead = Eine Zahl wächst, weil Menschen miteinander reden.
share-copy = Link kopieren
share-native = Teilen …
share-copied = Kopiert.
share-signal-copied = Kopiert. Fügen Sie es jetzt in eine Unterhaltung in Signal ein.
share-email = E-Mail
share-sms = SMS
share-tabs = Jede Schaltfläche öffnet einen Text, den Sie ändern können. Nichts wird verschickt, bevor Sie es verschicken, und nichts sagt uns, dass Sie es getan haben.
share-texts = Texte zum Kopieren
share-text-short = Für Netzwerke
share-text-message = Für Freundinnen und Freunde
share-text-mail = Für eine E-Mail
share-copy-text = Diesen Text kopieren
share-server-label = Ihr Server oder Ihr Name dort
share-server-hint = Zum Beispiel mastodon.social oder @name@mastodon.social. Wir speichern es nicht.
share-server-button = Zu meinem Server
share-server-title = Auf Mastodon teilen
share-server-text = Ihr Server öffnet sich mit diesem Text. Sie können ihn ändern, bevor Sie ihn veröffentlichen.
share-server-go = Weiter zu { $value }
share-friend = Hast du das gesehen? „{ $other }“ Das fordert „{ $value }“. Schau es dir an und überlege, ob du das auch so siehst:
share-letter =
    Hallo,
    „{ $other }“
    Das fordert „{ $value }“, und auf der Seite steht, warum. Schau es dir an und mach mit, wenn du einverstanden bist:
receipt-copy-box = Sie enthält Ihren Namen und alles, was Sie angegeben haben. Der Server druckt sie aus einem Schließfach, das sich nur von dieser Seite aus öffnet, und behält nichts davon.
answer-counted-at-once = Sie haben das Formular am { $submitted } abgeschickt. Es ist der Eintrag { $index } des öffentlichen Protokolls; ohne Ihren Beleg kann ihn niemand zu Ihnen zurückverfolgen.
standing-too-old = Zu alt: Die Einreichung vom { $value } enthält nur Erklärungen, die höchstens ein Jahr davor abgegeben wurden. Ihre ist nicht dabei.
standing-grown-old = Inzwischen zu alt: Eine Liste, die heute eingeht, enthielte nur Erklärungen, die höchstens ein Jahr davor abgegeben wurden.
