### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Hier steht noch nichts.
rec-field-required = Bitte füllen Sie das Feld aus.
err-field-too-long = Das ist länger als { $max } Zeichen.
rec-field-too-long = Kürzen Sie es auf höchstens { $max } Zeichen.
err-field-too-many-lines = Das sind mehr als { $max } Zeilen.
rec-field-too-many-lines = Schreiben Sie es in höchstens { $max } Zeilen.
err-field-control-character = Hier steht ein Zeichen, das unsichtbar ist oder nicht gelesen werden konnte.
rec-field-control-character = Leeren Sie das Feld und tippen Sie den Text neu ein, ohne ihn einzufügen.
err-field-unprintable-character = Die Dokumente, die wir drucken, können das Zeichen „{ $character }“ nicht darstellen.
rec-field-unprintable-character = Schreiben Sie es mit anderen Buchstaben, wie in den lesbaren Zeilen Ihres Ausweises.

## Names

err-field-name-no-letter = Dieser Name enthält keinen Buchstaben.
rec-field-name-no-letter = Schreiben Sie Ihren Namen so, wie er in Ihrem Ausweis steht. Ein einziger Buchstabe genügt.
err-field-name-link = Das sieht nach einer Webadresse aus, nicht nach einem Namen.
rec-field-name-link = Schreiben Sie hier Ihren Namen und sonst nichts.
err-field-name-email = Das sieht nach einer E-Mail-Adresse aus, nicht nach einem Namen.
rec-field-name-email = Schreiben Sie hier Ihren Namen. Für die E-Mail-Adresse gibt es ein eigenes Feld.

## E-mail addresses

err-field-email-missing-at = In dieser E-Mail-Adresse fehlt das @.
rec-field-email-missing-at = Schreiben Sie sie vollständig, etwa name@example.org.
err-field-email-several-at = Diese E-Mail-Adresse enthält mehr als ein @.
rec-field-email-several-at = Schreiben Sie eine einzige Adresse, etwa name@example.org.
err-field-email-space = Diese E-Mail-Adresse enthält ein Leerzeichen.
rec-field-email-space = Entfernen Sie das Leerzeichen. Falls es zwei Adressen sind, lassen Sie eine stehen.
err-field-email-no-local = Vor dem @ dieser E-Mail-Adresse steht nichts.
rec-field-email-no-local = Schreiben Sie sie vollständig, etwa name@example.org.
err-field-email-no-domain = Nach dem @ dieser E-Mail-Adresse steht nichts.
rec-field-email-no-domain = Schreiben Sie sie vollständig, etwa name@example.org.
err-field-email-domain-no-dot = Im Teil nach dem @ fehlt ein Punkt.
rec-field-email-domain-no-dot = Prüfen Sie das Ende: Oft ist es .de, .org oder .com.
err-field-email-dots = Diese E-Mail-Adresse hat einen Punkt zu viel.
rec-field-email-dots = Suchen Sie nach zwei Punkten hintereinander oder nach einem Punkt neben dem @, am Anfang oder am Ende.
err-field-email-character = Das Zeichen „{ $character }“ darf an dieser Stelle einer E-Mail-Adresse nicht stehen.
rec-field-email-character = Entfernen Sie es oder kopieren Sie die Adresse aus Ihrem Mailprogramm.
err-field-email-domain = Der Teil nach dem @ ist nicht der Name eines Mailservers.
rec-field-email-domain = Prüfen Sie die Schreibweise, zum Beispiel example.org.
err-field-email-too-long = Diese E-Mail-Adresse ist länger, als Adressen sein können.
rec-field-email-too-long = Prüfen Sie, ob im Feld nur Ihre Adresse steht.

## Dates

err-field-date-format = Dieses Datum haben wir nicht verstanden.
rec-field-date-format = Schreiben Sie Tag, Monat und Jahr, etwa 31.12.1990.
err-field-date-impossible = Diesen Tag gibt es in keinem Kalender.
rec-field-date-impossible = Prüfen Sie Tag und Monat.
err-field-date-future = Dieses Datum liegt in der Zukunft.
rec-field-date-future = Prüfen Sie das Jahr.
err-field-date-too-old = Dieses Datum liegt mehr als 120 Jahre zurück.
rec-field-date-too-old = Prüfen Sie das Jahr.
err-field-under-age = Um hier mitzumachen, muss man mindestens { $minimum } Jahre alt sein.
rec-field-under-age = Ist das Datum falsch, korrigieren Sie es. Ist es richtig, können Sie die Kampagne trotzdem bekannt machen.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Ihr Land erkennt dieses Dokument hier nicht an.
rec-document-unknown = Wählen Sie ein Dokument aus der Liste.
err-number-format = Das sieht nicht wie eine Nummer dieses Dokuments aus.
rec-number-format = Sie sieht so aus: { $shape }. Dabei steht 0 für eine Ziffer und A für einen Buchstaben. Leerzeichen und Bindestriche spielen keine Rolle.
err-number-checksum = Eine Ziffer oder ein Buchstabe dieser Nummer ist falsch: Sie passen nicht zusammen.
rec-number-checksum = Vergleichen Sie die Nummer Zeichen für Zeichen mit Ihrem Dokument.
err-number-impossible = Eine solche Nummer kann es nicht geben: Ein Teil davon, oft das Geburtsdatum, ist unmöglich.
rec-number-impossible = Vergleichen Sie die Nummer Zeichen für Zeichen mit Ihrem Dokument und prüfen Sie, ob Sie das richtige Dokument gewählt haben.
err-number-unusual = Bitte prüfen: Diese Nummer sieht anders aus als die, die wir kennen.
rec-number-unusual = Die meisten sehen so aus: { $shape }. Dabei steht 0 für eine Ziffer und A für einen Buchstaben. Steht Ihre Nummer so in Ihrem Dokument, bestätigen Sie sie.
err-number-check-digit = Bitte prüfen: Die letzte Ziffer passt nicht so zu den übrigen wie bei den meisten Nummern.
rec-number-check-digit = Vergleichen Sie die Nummer Ziffer für Ziffer mit Ihrem Dokument. Steht sie dort so, bestätigen Sie sie.
err-postal-code-unusual = Bitte prüfen: Diese Postleitzahl sieht nicht aus wie die des gewählten Landes.
rec-postal-code-unusual = Die meisten sehen so aus: { $shape }. Dabei steht 0 für eine Ziffer und A für einen Buchstaben. Ist Ihre richtig, bestätigen Sie sie.
err-country-unknown = Dieses Land kennen wir nicht.
rec-country-unknown = Wählen Sie aus der Liste das Land, in dem Sie wohnen.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Es ist nichts angekreuzt.
       *[other] Es sind weniger als { $minimum } Punkte angekreuzt.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Kreuzen Sie mindestens einen Punkt an, der Sie betrifft.
       *[other] Kreuzen Sie mindestens { $minimum } Punkte an, die Sie betreffen.
    }
err-target-unknown = Das Formular enthielt eine Auswahl, die es in dieser Kampagne nicht gibt.
rec-target-unknown = Laden Sie die Seite neu und wählen Sie aus, was sie anbietet.
err-consent-required = Dieses Kästchen ist nicht angekreuzt; ohne geht es nicht.
rec-consent-required = Lesen Sie den Text und kreuzen Sie das Kästchen an, wenn Sie einverstanden sind. Wenn nicht, machen Sie nicht mit.
err-consent-unknown = Das Formular enthielt ein Kästchen, das es in dieser Kampagne nicht gibt.
rec-consent-unknown = Laden Sie die Seite neu und füllen Sie das Formular aus, das sie zeigt.
err-territory-required = Es ist kein Land ausgewählt.
rec-territory-required = Wählen Sie das Land, aus dem sich Ihr Recht auf Teilnahme ergibt.
err-territory-unknown = Dieses Land gehört nicht zu denen, die hier teilnehmen können.
rec-territory-unknown = Wählen Sie eines aus der Liste.
err-too-many-inputs = Das Formular enthielt mehr Felder, als die Seite hat.
rec-too-many-inputs = Laden Sie die Seite neu und füllen Sie das Formular aus, das sie zeigt.

## Pages

err-page-not-found = Unter dieser Adresse gibt es keine Seite.
rec-page-not-found = Prüfen Sie die Adresse oder beginnen Sie auf der Startseite.
err-method-not-allowed = Diese Adresse nimmt nicht an, was an sie geschickt wurde.
rec-method-not-allowed = Gehen Sie zurück zur Seite und benutzen Sie die Knöpfe dort.
err-server-busy = Gerade sind mehr Menschen hier, als der Server bedienen kann.
rec-server-busy = Versuchen Sie es in einer Minute noch einmal. Lassen Sie diese Seite offen: Ihre Eingaben gehen nicht verloren.
err-disk-full = Der Server hat keinen Platz mehr; es wurde nichts gespeichert. Was schon gespeichert war, ist nicht verloren.
rec-disk-full = Versuchen Sie es in einer Stunde noch einmal. Hält es an, sagen Sie der Organisation Bescheid, die hinter der Kampagne steht.
err-internal = Bei uns ist etwas schiefgegangen.
rec-internal = Versuchen Sie es noch einmal. Passiert es wieder, schreiben Sie uns und nennen Sie die Kennung unten.
err-bad-request = Der Server kann mit dieser Anfrage nichts anfangen.
rec-bad-request = Gehen Sie zurück und versuchen Sie es noch einmal. Falls Sie die Adresse getippt oder kopiert haben, prüfen Sie, ob sie vollständig ist.
err-timeout = Die Anfrage hat zu lange gedauert und wurde abgebrochen.
rec-timeout = Versuchen Sie es noch einmal: Selbst wenn sie angekommen ist, wird niemand doppelt gezählt.

## Forms

err-form-too-large = Das Formular war größer, als diese Seite annimmt, und wurde deshalb nicht gelesen.
rec-form-too-large = Kürzen Sie Ihren Text und schicken Sie das Formular noch einmal ab.
err-wrong-content-type = Was geschickt wurde, ist kein Formular dieser Website.
rec-wrong-content-type = Gehen Sie zurück zur Seite und schicken Sie das Formular von dort ab.
err-invalid-utf8 = Was geschickt wurde, enthält Zeichen, die nicht gelesen werden konnten.
rec-invalid-utf8 = Gehen Sie zurück, leeren Sie die Felder, in die Sie Text eingefügt haben, und tippen Sie ihn ein.
err-form-expired = Dieses Formular war zu lange offen und gilt nicht mehr.
rec-form-expired = Ihre Eingaben sind noch da: Prüfen Sie sie und schicken Sie das Formular noch einmal ab.
err-spam-check-failed = Wir konnten nicht erkennen, dass ein Mensch dieses Formular abgeschickt hat.
rec-spam-check-failed = Warten Sie ein paar Sekunden und schicken Sie es noch einmal ab. Hilft das nicht, versuchen Sie es mit einem anderen Browser.

## Campaigns

err-campaign-closed = Diese Kampagne ist beendet: Mitmachen ist nicht mehr möglich.
rec-campaign-closed = Sie können lesen, was daraus geworden ist. Falls Sie mitgemacht haben, bleibt Ihr Beleg gültig.
err-campaign-not-open = Diese Kampagne hat noch nicht begonnen.
rec-campaign-not-open = Auf ihrer Seite steht, ab welchem Tag Sie mitmachen können.

## Withdrawal

err-code-mistyped = Dieser Widerrufscode enthält einen Tippfehler.
rec-code-mistyped = Vergleichen Sie ihn Gruppe für Gruppe mit Ihrem Beleg. Die Buchstaben I, L, O und U kommen darin nicht vor.
err-code-unknown = Zu diesem Widerrufscode gehört keine Teilnahme, oder sie ist schon widerrufen.
rec-code-unknown = Prüfen Sie, ob er vom Beleg dieser Kampagne stammt. Ist er verloren, schreiben Sie der Organisation.
err-code-damaged = Ihre Erklärung zählt, aber ihr Datensatz auf diesem Server ist beschädigt; dieser Code kann sie nicht widerrufen.
rec-code-damaged = Schreiben Sie der Organisation, die die Kampagne führt: Sie kann es.

## Attempts and repetitions

err-too-many-attempts = Zu viele Versuche in kurzer Zeit.
rec-too-many-attempts = Warten Sie eine Minute und schicken Sie es dann noch einmal ab.
err-form-too-fast = Dieses Formular wurde schneller abgeschickt, als ein Mensch es ausfüllen kann.
rec-form-too-fast = Warten Sie ein paar Sekunden und schicken Sie es dann noch einmal ab.
link-counted-what = Sie sind schon gezählt, durch eine frühere Bestätigung.
link-counted-todo = Sie müssen nichts mehr tun: Niemand wird doppelt gezählt. Ihren Beleg haben Sie damals per E-Mail erhalten.
err-store-failed = Der Server konnte das nicht festhalten; es wurde nichts gespeichert.
rec-store-failed = Versuchen Sie es in einer Minute noch einmal.
err-store-behind = Diese Seite ist zurzeit geschlossen: Die Daten auf ihrem Server sind älter als das, was schon öffentlich war.
rec-store-behind = Es wird nichts gespeichert, bis ihre Betreiber das behoben oder öffentlich gesagt haben, was verloren ist. Bewahren Sie Ihren Beleg und die erhaltenen Nachrichten auf und kommen Sie später wieder.
err-outcome-unknown = Der Datenträger ist ausgefallen, während Ihre Anfrage gespeichert wurde. Noch weiß niemand, ob sie gespeichert ist.
rec-outcome-unknown = Warten Sie eine Minute und schicken Sie dann dasselbe Formular noch einmal ab oder drücken Sie denselben Knopf noch einmal: Niemand wird doppelt gezählt.
err-field-marks = Hier stehen mehr Akzente oder Zeichen auf einem Buchstaben, als irgendeine Schrift verwendet, oder ein Zeichen ohne Buchstaben.
rec-field-marks = Leeren Sie das Feld und tippen Sie es neu, wie in Ihrem Ausweis.
err-field-latin-needed = Die Dokumente, die wir drucken, können die Buchstaben dieses Namens nicht darstellen.
rec-field-latin-needed = Schreiben Sie hier denselben Namen in lateinischen Buchstaben, wie in Ihrem Reisepass. Wir bewahren beide Schreibweisen auf.

## A campaign that is not what was published

err-campaign-altered = Diese Kampagne ist angehalten: Was der Server von ihr gespeichert hat, ist nicht das, was veröffentlicht wurde.
rec-campaign-altered = Niemand kann mitmachen, bis das behoben ist. Was gezählt wurde, bleibt in ihrem öffentlichen Protokoll. Wer sie organisiert und wer diesen Server betreibt, müssen beides vergleichen; kommen Sie später wieder.
err-prior-unticked = Sie geben hier an, dass Sie Auskunft über Ihre Daten verlangt haben, aber das Kästchen darüber ist nicht angekreuzt.
rec-prior-unticked = Kreuzen Sie das Kästchen an oder leeren Sie die Zeilen darunter.
err-field-one-name = Hier steht nur ein Name.
rec-field-one-name = Steht in Ihren Papieren nur ein Name, kreuzen Sie das Kästchen unten an. Sonst tragen Sie auch den anderen ein.
err-field-none-there = Hier steht nichts.
rec-field-none-there = Gibt es das in Ihrer Adresse nicht, kreuzen Sie das Kästchen unten an. Sonst füllen Sie das Feld aus.
err-field-date-year-only = Hier steht nur ein Jahr.
rec-field-date-year-only = Stehen in Ihren Papieren weder Tag noch Monat, kreuzen Sie das Kästchen unten an. Sonst schreiben Sie Tag, Monat und Jahr.
err-field-age-unsure = Ohne den Tag lässt sich nicht feststellen, ob Sie schon { $minimum } Jahre alt sind.
rec-field-age-unsure = Wenn Sie mindestens { $minimum } Jahre alt sind, kreuzen Sie das Kästchen unten an.
err-field-email-unreachable = Der Mailserver dieser Seite kann nicht an Adressen schreiben, die vor dem @ solche Buchstaben haben.
rec-field-email-unreachable = Geben Sie eine andere Ihrer Adressen an, mit Buchstaben von a bis z vor dem @. Nichts wurde verschickt, und nichts wird aufbewahrt.
err-nationality-not-accepted = Hier können nur Staatsangehörige bestimmter Länder mitmachen.
rec-nationality-not-accepted = Wählen Sie Ihre Staatsangehörigkeit aus der Liste. Steht sie nicht darin, kann diese Initiative Ihre Unterstützung nicht zählen.
link-unknown-then = Kopieren Sie den ganzen Link aus der Nachricht in die Adresszeile. Wer gezählt wurde und nicht widerrufen hat, zählt weiterhin.
link-voided-title = Ihre Erklärung zählt nicht mehr
link-voided-what = Der Eintrag { $value } des öffentlichen Protokolls wurde aus der Zählung genommen, und sein versiegelter Datensatz ist vernichtet.
link-voided-reason = Der öffentliche Grund: { $value }.
void-authority-rejected = von der Behörde abgelehnt
void-fraud = niemand hat diese Erklärung abgegeben
void-lost-code = die Person wollte widerrufen und hatte den Code verloren
void-lost-record = ihr versiegelter Datensatz ging bei denen, die ihn aufbewahrten, verloren oder wurde beschädigt; sie kann nicht eingereicht werden
void-other = ein anderer Grund, siehe unten
link-voided-note = Die öffentliche Begründung
link-voided-todo = Falls Sie das für einen Irrtum halten, schreiben Sie der Organisation, die die Kampagne führt.
destroyed-title = Was hier lag, ist vernichtet
destroyed-unfiled = Am { $value } wurden die versiegelten Erklärungen dieser Kampagne, die nicht eingereicht waren, vernichtet, wie es das Gesetz verlangt.
destroyed-filed = Am { $value } wurden die versiegelten Erklärungen dieser Kampagne, die eingereicht waren, vernichtet, wie es das Gesetz verlangt.
destroyed-then = Falls Ihre darunter war, ist auf diesem Server nichts mehr von ihr da. Die Datei mit Ihrem Beleg beweist weiterhin ihren Eintrag im öffentlichen Protokoll: Bewahren Sie sie auf.
err-field-email-slip = Meinten Sie …@{ $domain }?
rec-field-email-slip = Berichtigen Sie die Adresse; wenn sie so stimmt, kreuzen Sie das Kästchen unten an.
err-form-changed = Was hier unterschrieben wird, hat sich geändert, während dieses Formular offen war.
rec-form-changed = Ihre Eingaben sind noch da. Lesen Sie, was sich geändert hat, kreuzen Sie die Kästchen noch einmal an und schicken Sie das Formular ab.
err-form-left = Was Sie mit diesem Formular unterschrieben haben, wurde widerrufen.
rec-form-left = Wenn Sie wieder unterschreiben möchten, schicken Sie das Formular noch einmal ab. Wenn nicht, schließen Sie diese Seite: Nichts wurde unterschrieben.
share-server-wrong = Das ist nicht der Name eines Servers.
share-server-right = Schreiben Sie ihn wie in der Adresszeile Ihres Browsers, zum Beispiel mastodon.social, ohne Port.
form-field-empty = Füllen Sie „{ $value }“ aus.
form-field-unchosen = Treffen Sie eine Auswahl bei „{ $value }“.
