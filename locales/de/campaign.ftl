### Home, campaign, documents, procedure.

## Home

home-title = Gemeinsam die Stimme erheben. Jede zählt.
home-lead = Sammelbeschwerden und Bürgerinitiativen, bei denen Ihnen niemand über die Schulter schaut und bei denen alle nachzählen können.
home-empty = Hier ist noch keine Kampagne veröffentlicht.
home-join = Lesen und mitmachen
home-read = Lesen
home-how-title = Was dieser Ort verspricht

## Campaign page

facts-title = Die Fakten
fact-source = Quelle:
details-title = Wogegen wir uns wehren
complaint-title = Was wir fordern
carriers-title = Wer dahintersteht
carriers-lead = Führt die Beschwerde und handelt in Ihrem Namen
carriers-partners = Partnerorganisationen: erhalten eine versiegelte Kopie
carriers-relays = Unterstützende: machen die Kampagne bekannt, erhalten nichts
questions-title = Was wir oft gefragt werden
join-go = Der Beschwerde anschließen

## When people cannot join

state-not-yet-title = Demnächst
state-not-yet = Ab dem { $value } können Sie sich anschließen.
state-closed-title = Diese Kampagne ist beendet
state-closed = Mitmachen ist nicht mehr möglich. Was gezählt wurde, bleibt gezählt, und das Verfahren geht weiter.
state-withdrawn-title = Die Organisation hat diese Kampagne eingestellt
state-withdrawn = Mitmachen ist nicht mehr möglich, und es wird nichts mehr eingereicht. Das öffentliche Protokoll bleibt, damit die Zahl überprüfbar ist.

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
