### Home, campaign, documents, procedure.

## Home

home-title = Gemeinsam die Stimme erheben. Jede zählt.
home-lead = Sammelbeschwerden und Bürgerinitiativen, bei denen Ihnen niemand über die Schulter schaut und bei denen alle nachzählen können.
home-empty = Hier ist noch keine Kampagne veröffentlicht.
home-empty-keeper = Wenn Sie diesen Server betreiben
home-empty-desk = Im Browser: alles geschieht am Schreibtisch. Die Adresse für das erste Konto hat der Server bei seinem Start ausgegeben.
home-empty-terminal = Oder in einem Terminal:
home-empty-keys = Erzeugen Sie auf einem anderen Rechner die Schlüssel der Organisation
home-empty-write = Schreiben Sie eine Kampagne und lassen Sie sie prüfen
home-empty-publish = Veröffentlichen Sie sie
home-empty-status = Sehen Sie nach, was noch fehlt
home-join = Lesen und mitmachen
home-sign = Lesen und unterzeichnen
home-read = Lesen
home-how-title = Was wir hier versprechen

## Campaign page

facts-title = Die Fakten
fact-source = Quelle:
details-title = Wogegen wir uns wehren
complaint-title = Was wir fordern
carriers-title = Wer dahintersteht
carriers-lead = Führt die Beschwerde und handelt in Ihrem Namen
carriers-partners = Partnerorganisationen: erhalten eine versiegelte Kopie
carriers-relays = Unterstützende Organisationen: machen die Kampagne bekannt und erhalten keine Daten
questions-title = Was wir oft gefragt werden
join-go = Der Beschwerde anschließen

## When people cannot join

state-not-yet-title = Demnächst
state-not-yet = Ab dem { $value } können Sie sich anschließen.
state-closed-title = Diese Kampagne ist beendet
state-withdrawn-title = Die Organisation hat diese Kampagne eingestellt

## Documents

document-mandate = Die Vollmacht
document-notice = Die Datenschutzhinweise
document-open = Diesen Text auf einer eigenen Seite öffnen
document-lead = Das ist der genaue Text, der unterschrieben oder angezeigt wird. Er kann nicht mehr geändert werden: Eine neue Fassung ist ein neues Dokument mit einer neuen Prüfsumme.
document-old = Diese Fassung gilt nicht mehr.
document-newer = Die gültige Fassung lesen
document-exact = Der genaue Text
document-version = Fassung
document-hash-why = Die Prüfsumme (SHA-256) gilt für die Datei, Byte für Byte. Sie steht im öffentlichen Protokoll der Kampagne, und jede Erklärung nennt sie.
document-download = Die genaue Datei herunterladen
documents-title = Die Texte

## Blanks of a document: placeholder-<name>

placeholder-supporter = Vor- und Nachname der Person, die unterschreibt
placeholder-mandatary = der Verein: Name, Rechtsform, Registernummer, Sitz, Vertretung
placeholder-targets = die angekreuzten Systeme, wer sie verantwortet und was die Person dazu erklärt
placeholder-consents = worin die Person eingewilligt hat, Punkt für Punkt
placeholder-email = die E-Mail-Adresse der Person
placeholder-revocation-url = die Adresse der Seite zum Widerrufen
placeholder-signature = Tag und Uhrzeit der Unterschrift und die Prüfsumme des Textes
document-blanks = Was in Klammern steht, wird ausgefüllt, wenn jemand unterschreibt.

## Procedure

procedure-title = Stand des Verfahrens
procedure-lead = Was wann wo und für wie viele Menschen eingereicht wurde, und was daraus geworden ist.
batches-title = Was eingereicht wurde
batches-none =
    { $count ->
        [0] Noch wurde nichts eingereicht.
        [one] Noch wurde nichts eingereicht. Eine Erklärung liegt bereit.
       *[other] Noch wurde nichts eingereicht. { $count } Erklärungen liegen bereit.
    }
batch-title = Einreichung { $count }
batch-statements =
    { $count ->
        [one] Erklärung
       *[other] Erklärungen
    }
batch-frozen = Zusammengestellt
batch-filed = Eingereicht
batch-not-filed = Noch nicht
batch-reference = Aktenzeichen der Behörde
batch-log = Einträge im Protokoll
batch-hash = Prüfsumme
timeline-title = Was bisher geschah
timeline-none = Noch gibt es nichts zu berichten. Neues zum Verfahren finden Sie hier.

## Versions of documents

documents-all = Alle Texte und ihre Fassungen
documents-lead = Jeder Text, der unterschrieben oder angezeigt wird, in allen Fassungen, die je gültig waren. Wer eine frühere Fassung unterschrieben hat, hat diese unterschrieben: Sie bleibt hier, und ihre Prüfsumme bleibt im Protokoll.
document-number = Fassung { $count }
document-published = veröffentlicht am { $value }
document-in-force = gültig
document-replaced = nicht mehr gültig

## What publications changed

changes-title = Was sich seit der Veröffentlichung geändert hat
changes-lead = Jede Änderung an Schlüsseln, Rechtstexten, Regeln, Terminen oder Wörtern ist ein Eintrag im öffentlichen Protokoll der Kampagne. Wer das Protokoll nachzählt, kommt zur selben Liste, selbst wenn diese Seite eine Änderung verschweigen sollte.
changes-none = Seit die Kampagne veröffentlicht wurde, hat sich nichts geändert.
changes-nothing = Nichts, was das Protokoll festhält.
changes-first = Veröffentlicht.
changes-entry = Eintrag { $count } im Protokoll
changes-no-day = Tag unbekannt
changes-days = Die Reihenfolge ist die des signierten Protokolls. Die Tage sind Angaben des Servers: Die Einträge enthalten keine Zeit.
changed = Seit diese Kampagne veröffentlicht wurde, hat sich etwas geändert.
changed-day = Seit diese Kampagne veröffentlicht wurde, hat sich etwas geändert, zuletzt am { $value }.
changed-link =
    { $count ->
        [one] Die Änderung ansehen
       *[other] Die { $count } Änderungen ansehen
    }
change-recipient-added = Ein neuer Schlüssel für { $name }: Erklärungen, die ab jetzt abgegeben werden, sind auch für ihn versiegelt. { $key }
change-recipient-removed = Ein Schlüssel weniger für { $name }: Er öffnet keine Erklärungen, die ab jetzt abgegeben werden. { $key }
change-consent-added = Wer mitmacht, wird jetzt um die Einwilligung gebeten, dass { $name } mitlesen kann.
change-consent-removed = Wer mitmacht, wird nicht mehr um die Einwilligung gebeten, dass { $name } mitlesen kann.
change-consent-changed = Die Einwilligung, dass { $name } mitlesen kann, ist eine andere.
change-document-added = { $name } ({ $language }): ein neuer Text.
change-document-removed = { $name } ({ $language }): wird nicht mehr angeboten.
change-document-changed = { $name } ({ $language }): eine neue Fassung. Wer vorher unterschrieben hat, hat die frühere unterschrieben.
change-texts-added = Die Seite gibt es jetzt auch in dieser Sprache: { $language }.
change-texts-removed = Die Seite gibt es nicht mehr in dieser Sprache: { $language }.
change-texts-changed = Die Wörter der Seite haben sich in dieser Sprache geändert: { $language }.
change-question-added = Das Formular fragt jetzt nach: { $name }.
change-question-removed = Das Formular fragt nicht mehr nach: { $name }.
change-question-changed = Ob eine Antwort nötig ist, hat sich geändert: { $name }.
change-target-added = Ein neuer Gegenstand der Beschwerde: { $name }.
change-target-removed = Kein Gegenstand der Beschwerde mehr: { $name }.
change-target-changed = Eine andere Nummer im Protokoll für diesen Gegenstand der Beschwerde: { $name }.
change-instrument = Die Kampagne stützt sich jetzt auf eine andere Rechtsgrundlage: { $name }.
change-law = Die Datei des Programms zur Rechtsgrundlage hat sich geändert ({ $name }): was gefragt wird, wer nur einmal zählt, was wie lange aufbewahrt wird.
change-opens = Erster Tag zum Mitmachen: { $day }.
change-closes = Letzter Tag zum Mitmachen: { $day }.
change-no-day = keiner
change-languages = Sprachen: { $names }.
change-territory = Land, das ins Protokoll geschrieben wird: { $name }.
change-structure = Die Beschreibung der Kampagne hat sich geändert: Wer hinter ihr steht, wie diese Organisationen beschrieben sind, das Ziel oder das Aussehen können andere sein.
change-tags = Woran dieselbe Person wiedererkannt wird, hat sich geändert.
change-log = Der Schlüssel oder der Name des Protokolls hat sich geändert, was niemals geschehen darf.
change-unknown = Das lässt sich nicht sagen: Ein Manifest fehlt.
change-note-key-added = { $name } hat jetzt einen Schlüssel, um die öffentlichen Gründe zu signieren, aus denen ein Eintrag aus der Zählung genommen wird.
change-note-key-removed = { $name } hat keinen Schlüssel mehr, um die öffentlichen Gründe zu signieren, aus denen ein Eintrag aus der Zählung genommen wird.
change-note-key-changed = Der Schlüssel, mit dem { $name } die öffentlichen Gründe signiert, aus denen ein Eintrag aus der Zählung genommen wird, ist ein anderer.
leaving-batch-gone =
    { $count ->
        [one] eine Person hat seitdem widerrufen
       *[other] { $count } Personen haben seitdem widerrufen
    }
appeal-title = Unterzeichnen Sie dort, wo es zählt
appeal-why = Dafür nimmt das Gesetz Unterschriften nur an einem einzigen Ort an. Zuständig für diesen Ort: { $value }.
appeal-nothing-here = Sie verlassen diese Seite. Hier wird nichts unterschrieben, abgefragt, aufbewahrt oder gezählt.
controllers-title = Wer für Ihre Daten verantwortlich ist
controllers-intro = Wer über die Daten entscheidet, die in dieser Kampagne angegeben werden, wer sie lesen kann und an wen Sie sich wenden können.
controllers-lead = Führt die Kampagne, entscheidet, wofür die Daten verwendet werden, und öffnet mit dem eigenen Schlüssel, was hier versiegelt wird.
controllers-partner = Entscheidet gemeinsam mit der Organisation, die die Kampagne führt, und öffnet eine versiegelte Kopie mit dem eigenen Schlüssel: nur von denen, die eingewilligt haben, dass genau diese Organisation mitliest.
controllers-relay = Macht die Kampagne bekannt. Erhält keine Daten.
controllers-host-name = Wer diesen Server betreibt
controllers-host = Bewahrt im Auftrag der oben genannten Organisationen auf, was versiegelt wurde, und kann es nicht öffnen.
controllers-ask-title = Fragen, Auskunft, Berichtigung, Löschung
controllers-ask = Eine Adresse genügt; jede der Organisationen, die entscheiden, muss Ihnen ebenfalls antworten.
controllers-arrangement = Was sie miteinander vereinbart haben
days-open-until = Offen bis zum { $moment }.
state-over = Mitmachen ist nicht mehr möglich.
state-over-filed = Was eingereicht wurde, bleibt eingereicht, und das Verfahren geht weiter.
state-over-unfiled = Noch wurde nichts eingereicht.
state-over-given-up = Die Organisation hat die Kampagne aufgegeben. Eingereicht wurde nichts.
state-over-given-up-filed = Die Organisation hat die Kampagne aufgegeben. Was vorher eingereicht wurde, bleibt bei der Behörde.
state-over-withdrawn = Die Organisatoren haben die Initiative zurückgezogen.
state-over-ended = Das Verfahren endete am { $value }.
state-over-continued = Eine andere Kampagne führt diese fort.
state-over-log = Das öffentliche Protokoll bleibt, damit die Zahl nachprüfbar bleibt.
loss-title = Einträge dieser Kampagne sind verloren
loss-text = Diese Seite musste von einer älteren Kopie aus weitergehen: Die Einträge { $value } des öffentlichen Protokolls sind verloren.
loss-again = Wenn Sie in diesen Tagen mitgemacht oder widerrufen haben, tun Sie es bitte noch einmal: { $from } – { $until }.
loss-leave-again = Wenn Sie in diesen Tagen widerrufen haben, tun Sie es bitte noch einmal: { $from } – { $until }.
split-counted = Hier gezählt
split-recognised = Von Behörden anerkannt
split-may-fall = Diese Zahl kann auch sinken: Wer widerruft, wird abgezogen, und ebenso, was zu keiner Person gehört oder nicht anerkannt wird. Wie viele das sind, steht auf der Seite der Zählung.
state-opens-on = Beginnt am { $value }.
state-closed-on = Beendet. Mitmachen konnte man bis { $value }.
follow-opens = Sagen Sie mir, wenn es losgeht
home-exercise = Eine Übung: Verwenden Sie erfundene Namen, nichts wird eingereicht.
goal-then = Bei { $value }: { $other }
voices-title = Stimmen
press-title = Presse und Unterlagen
next-title = Wie es weitergeht
step-join = Menschen machen mit
step-sign = Menschen unterzeichnen
step-filed = Die Beschwerde wird eingereicht
step-decision = Die Behörde entscheidet
step-certified = Nationale Behörden prüfen die Erklärungen
step-presented = Die Initiative wird vorgelegt
step-answered = Die Antwort wird veröffentlicht
step-now = jetzt
step-from = ab { $value }
step-until = bis { $value }
step-next = als Nächstes
step-then = danach
carriers-relays-model = Diese Organisationen haben die Kampagne unterstützt, die hier als Vorbild dient. An dieser Demoversion haben sie nicht mitgewirkt.
feed-title = { $value }: was geschieht
feed-link = Mit einem Feedreader verfolgen (Atom)
press-csv = Die Zahlen als Tabelle (CSV)
embed-title = Diese Kampagne auf Ihrer Website
embed-lead = Kopieren Sie ein paar Zeilen in Ihre Website, Ihr Blog oder Ihren Newsletter. Auf den Geräten Ihrer Besucherinnen und Besucher wird nichts gespeichert, und niemand wird ausgewertet.
embed-kind = Was gezeigt wird
embed-kind-count = Die Zahl
embed-kind-progress = Die Zahl und der Weg zum Ziel
embed-kind-button = Die Zahl und ein Knopf
embed-kind-form = Das Formular selbst
embed-look = Wie es aussieht
embed-look-hint = Die Farbe wird dunkler oder heller gemacht, wo sie sich nicht lesen ließe.
embed-look-form = Das Formular behält das Aussehen der Kampagne.
embed-accent = Farbe
embed-radius = Eckenradius (0 bis 24)
embed-font = Schriftart
embed-font-sans = Ohne Serifen
embed-font-serif = Mit Serifen
embed-font-mono = Schreibmaschine
embed-scheme = Hell oder dunkel
embed-scheme-auto = Wie auf dem Gerät
embed-scheme-light = Hell
embed-scheme-dark = Dunkel
embed-show = Anzeigen
embed-preview = Vorschau
embed-picture-title = Ein Bild mit Link
embed-picture-text = Funktioniert überall, auch in Newslettern.
embed-picture-number = Die Zahl darin bleibt aktuell.
embed-frame-title = Ein Rahmen
embed-frame-text = Für Websites, die HTML annehmen. Es braucht kein Skript; die Höhe ist fest.
embed-element-title = Ein Rahmen, der passt
embed-element-text = Derselbe Rahmen mit einem kleinen Skript von uns: Er nimmt sich die Höhe, die er braucht. Wer keine Rahmen sieht, behält den Link.
embed-policy = Sendet Ihre Website eine Content Security Policy? Dann ergänzen Sie darin:
embed-form = Das Formular auf Ihrer Website
embed-form-where = Das Formular lässt sich auf Ihrer eigenen Seite ausfüllen, in einem Rahmen, den Ihre Seite nicht lesen kann. Die Kampagne nennt die Websites, die es zeigen dürfen:
embed-form-nowhere = Bisher keine. Schreiben Sie den Organisatoren der Kampagne und nennen Sie die Adresse Ihrer Website.
embed-form-never = Was hier unterzeichnet wird, zählt sofort; darum wird dieses Formular niemandem innerhalb einer anderen Website gezeigt: Der Knopf öffnet es in einem neuen Tab.
embed-form-elsewhere = Hier wird nichts unterzeichnet: Der Knopf führt dorthin, wo man es tut.
batches-none-here = Von dieser Website aus wird nichts eingereicht.
batches-none-over = Es wurde nichts eingereicht.
card-people = Mehr als { $count } Menschen machen mit
card-statements = Mehr als { $count } Unterstützungsbekundungen
material-title = Plakate und Flugblätter
material-lead = Zum Ausdrucken, Aufhängen und Verteilen. Darauf steht, was auf dieser Seite steht; der Code und die kurze Adresse führen hierher.
material-for = In wessen Namen
material-for-help = Wählen Sie Ihre Organisation: Ihr Name steht dann auf den Blättern und in der Adresse.
material-address = Die Adresse auf den Blättern:
material-a3 = Plakat A3
material-a4 = Plakat A4
material-a5 = Plakat A5
material-2xa5 = Zwei Flugblätter A5 auf einem Blatt A4
material-4xa6 = Vier Flugblätter A6 auf einem Blatt A4
material-colour = in Farbe
material-black = schwarz-weiß, für Kopierer
material-print = Drucken Sie in Originalgröße (100 %), ohne Anpassung an die Seite. Die Flugblätter werden entlang der gestrichelten Linien geschnitten.
poster-until = Bis zum { $value }
poster-by = Weitergegeben von { $value }
