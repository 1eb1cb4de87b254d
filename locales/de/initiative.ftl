### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Unterstützungsbekundung für eine Europäische Bürgerinitiative
initiative-number = Registriernummer
initiative-starts = Beginn der Sammlung
initiative-ends = Ende der Sammlung
initiative-register = Im Register der Kommission
initiative-title = Titel
initiative-objectives = Ziele
initiative-contacts = Registrierte Kontaktpersonen
initiative-legal-entity = Rechtsperson
initiative-website = Website der Initiative
initiative-declaration = Ich bestätige hiermit, dass die in diesem Formular gemachten Angaben zutreffend sind und dass ich diese Initiative bisher noch nicht unterstützt habe.
initiative-notice = Datenschutzerklärung
initiative-notice-purpose = Gemäß der Datenschutz-Grundverordnung werden die personenbezogenen Daten, die Sie in diesem Formular angeben, nur verwendet, um diese Initiative zu unterstützen. Sie werden den zuständigen Behörden Ihres Landes übermittelt, die die Unterstützungsbekundungen prüfen und bescheinigen, und niemandem sonst.
initiative-notice-rights = Sie haben das Recht, von den Organisatoren dieser Initiative Zugang zu Ihren personenbezogenen Daten, deren Berichtigung und Löschung sowie die Einschränkung der Verarbeitung zu verlangen.
initiative-notice-time = Die Organisatoren bewahren Ihre Daten höchstens einen Monat nach Vorlage der Initiative bei der Europäischen Kommission oder 21 Monate nach Beginn der Sammlung auf, je nachdem, was früher eintritt. Im Fall von Verwaltungs- oder Gerichtsverfahren dürfen sie die Daten bis einen Monat nach deren Abschluss aufbewahren.
initiative-notice-complaint = Sie haben das Recht, jederzeit bei einer Datenschutzbehörde Beschwerde einzulegen, insbesondere in dem Land, in dem Sie wohnen oder arbeiten oder in dem Ihrer Ansicht nach gegen das Recht verstoßen wurde. Sie können auch vor Gericht gehen.
initiative-notice-controller = Verantwortlich für die Verarbeitung im Sinne der Datenschutz-Grundverordnung: { $name }, { $email }.
initiative-notice-sealed = Ihre Erklärung wird sofort bei der Ankunft verschlüsselt. Die Schlüssel dazu liegen nicht auf diesem Server: Niemand, der ihn betreibt, kann sie lesen.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] Unterstützungsbekundung
       *[other] Unterstützungsbekundungen
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } der { $other }, die nötig sind
dash-thresholds = Länder, die ihren Schwellenwert erreicht haben
dash-days-left = Tage übrig
dash-closed-since = Beendet seit
dash-final = Das ist das Endergebnis im Register der Kommission, Stand: { $value }.
dash-countries = Land für Land
# $value is the name of a country, $other a percentage.
dash-first = Vorn liegt: { $value }, mit { $other } des Schwellenwerts.
dash-countries-help = Ein Land zählt, sobald es seinen Schwellenwert erreicht, die Linie bei 100 %. Je mehr Sitze es im Europäischen Parlament hat, desto höher liegt der Schwellenwert.
dash-picture = Wie viel Prozent seines Schwellenwerts jedes Land erreicht hat. Die Tabelle enthält alle Zahlen.
dash-map = Auf der Karte
dash-reached = Schwellenwert erreicht
dash-country = Land
dash-number = Erklärungen
dash-threshold = Schwellenwert
dash-missing = Fehlen noch
dash-channels = Wo unterzeichnet wurde
dash-channels-help = Getrennt aufgeführt, denn nachzählen können alle, was hier unterzeichnet wurde, und nur das.
dash-here = Hier unterzeichnet
dash-paper = Auf Papier
dash-central = Im System der Kommission
dash-register = Im Register der Kommission
dash-as-of = Stand: { $value }
dash-pace = Tempo
dash-last-days =
    { $count ->
        [one] Heute
       *[other] Hier unterzeichnet in den letzten { $count } Tagen
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Geht es weiter wie heute, kommen um den { $day } { $safe } Unterstützungsbekundungen zusammen: genug, damit { $goal } übrig bleiben, falls die Behörden { $share } % ablehnen.
       *[other] Geht es weiter wie in den letzten { $count } Tagen, kommen um den { $day } { $safe } Unterstützungsbekundungen zusammen: genug, damit { $goal } übrig bleiben, falls die Behörden { $share } % ablehnen.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Geht es weiter wie heute, endet die Sammlung am { $day } mit etwa { $reached } Unterstützungsbekundungen. Sicher wären { $safe }: { $goal } und eine Reserve für diejenigen, die die Behörden ablehnen ({ $share } %).
       *[other] Geht es weiter wie in den letzten { $count } Tagen, endet die Sammlung am { $day } mit etwa { $reached } Unterstützungsbekundungen. Sicher wären { $safe }: { $goal } und eine Reserve für diejenigen, die die Behörden ablehnen ({ $share } %).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Ein Land läge um den { $day } sicher über seinem Schwellenwert.
       *[other] { $count } Länder lägen um den { $day } sicher über ihrem Schwellenwert.
    }
dash-forecast-countries =
    { $count ->
        [0] Kein Land läge dann sicher über seinem Schwellenwert.
        [one] Ein Land läge dann sicher über seinem Schwellenwert.
       *[other] { $count } Länder lägen dann sicher über ihrem Schwellenwert.
    }
dash-estimate = Das ist eine Schätzung.
dash-download-chart = Das Diagramm als Bild (SVG)
dash-download-map = Die Karte als Bild (SVG)
dash-download-csv = Die Zahlen für Tabellenprogramme (CSV)

## Signing: the form by country

sign-title = Die Initiative unterzeichnen
sign-next = Danach: Ihr Beleg und ein Code, mit dem Sie widerrufen können.
sign-choose = Bitte wählen …
sign-nationality = Ihre Staatsangehörigkeit
sign-nationality-show = Formular anzeigen
sign-nationality-change = Anderes Land wählen
sign-who = Wer bekommt das zu sehen?
# { $country } is the name of a country.
sign-who-text = Die Behörde, die die Unterschriften prüft ({ $country }) und der die Organisatoren Ihre Erklärung übergeben. Niemand sonst.
sign-given-name = Alle Vornamen
sign-family-name = Familiennamen
sign-confirm = Ich habe alles geprüft: Es stimmt so.
sign-receipt-keep = Drucken Sie diese Seite jetzt oder schreiben Sie den Code auf. Sie haben keine E-Mail-Adresse angegeben: Niemand kann Ihnen das noch einmal schicken.
sign-code-hint = Er steht auf Ihrem Beleg. Groß- oder Kleinbuchstaben, mit oder ohne Bindestriche: Beides geht.
sign-withdraw-filed = Einige Erklärungen liegen schon bei den Behörden. Falls Ihre dabei war, erfahren sie von Ihrem Widerruf. Was sie vorher erhalten haben, bleibt bei ihnen.
sign-carriers-lead = Organisiert die Initiative und erhält die Erklärungen
sign-document-passport = Reisepass
sign-document-id-card = Personalausweis
sign-document-citizens-card = Bürgerkarte
sign-document-personal-number = persönliche Identifikationsnummer
field-street = Straße
field-street-number = Hausnummer
field-postal-code = Postleitzahl
field-city = Ort
field-country = Land, in dem Sie wohnen
field-document = Welches Dokument?
field-document-number = Seine Nummer
document-statement = Die Unterstützungsbekundung

## Why something is asked: purpose-<id>

purpose-identify-signatory = Wie in Ihrem Ausweis: Die Behörde sucht diesen Namen in ihrem Register.
purpose-find-in-register = Damit die Behörde Sie in ihrem Register findet und niemand in Ihrem Namen unterzeichnet.
purpose-tell-namesakes-apart = Damit man Sie nicht mit jemandem gleichen Namens verwechselt.
purpose-tell-which-number = Ihrem Land genügt eines davon.
purpose-reach-by-post = Vielleicht werden Sie per Post gefragt, ob wirklich Sie unterzeichnet haben.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Bestätigung
sign-consent-authority = Ich bin einverstanden, dass meine Erklärung der Behörde übergeben wird, an die sich die Initiative richtet ({ $authority }).
information-sample = Vielleicht erhalten Sie einen Brief mit der Frage, ob Sie wirklich unterzeichnet haben.

## What went wrong, and what to do

err-signed-already = Diese Person hat diese Initiative schon unterzeichnet.
rec-signed-already = Sie müssen nichts mehr tun: Niemand wird doppelt gezählt. Falls nicht Sie unterzeichnet haben, schreiben Sie den Organisatoren.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Auf dem Laufenden bleiben
follow-lead = Hinterlassen Sie Ihre E-Mail-Adresse, und die Organisatoren schreiben Ihnen, wenn es Neues zu „{ $value }“ gibt.
follow-apart = Das ist keine Unterschrift, und Sie können auch ohne unterzeichnen. Ihre Adresse wird getrennt von jeder Unterschrift aufbewahrt.
follow-age = Ich bin mindestens { $count } Jahre alt.
follow-consent = Ich willige ausdrücklich ein, dass { $value } meine Adresse aufbewahrt, um mir zu dieser Kampagne zu schreiben. Dass ich darum bitte, kann meine politischen Meinungen erkennen lassen.
follow-confirm = Jemand, vermutlich Sie, hat darum gebeten, dass Neuigkeiten zu „{ $value }“ an diese E-Mail-Adresse gehen. Verschickt wird erst etwas, wenn Sie auf den Knopf drücken.
follow-confirm-button = Ja, schreiben Sie mir
follow-done = Sie hören von uns
follow-done-lead = Ihre Adresse ist versiegelt: Nur die Organisatoren können sie öffnen, mit einem Schlüssel, der nicht auf diesem Server liegt.
follow-done-leave = Sie können sich jederzeit abmelden, mit dem Link in jeder unserer Nachrichten oder unter dieser Adresse:
follow-leave = Keine Neuigkeiten mehr
follow-leave-lead = Sie haben um Neuigkeiten zu „{ $value }“ gebeten. Drücken Sie auf den Knopf, und Ihre Adresse wird hier vernichtet. Falls Sie unterzeichnet haben, bleibt Ihre Unterschrift, wie sie ist.
follow-left = Ihre Adresse ist hier vernichtet. Eine Nachricht, die schon unterwegs ist, kann noch ankommen.
follow-notice-purpose = Ihre E-Mail-Adresse wird für das verwendet, was Sie angekreuzt haben, und für nichts anderes. Niemand sonst erhält sie.
follow-notice-sealed = Sie wird sofort bei der Ankunft verschlüsselt, für den Schlüssel der Organisation, die die Kampagne führt. Dieser Schlüssel liegt nicht auf diesem Server.
follow-notice-time =
    { $count ->
        [one] Sie wird vernichtet, wenn Sie sich abmelden, spätestens aber einen Monat nach Ende der Kampagne; später nur, wenn die Initiative danach noch weitergeht.
       *[other] Sie wird vernichtet, wenn Sie sich abmelden, spätestens aber { $count } Monate nach Ende der Kampagne; später nur, wenn die Initiative danach noch weitergeht.
    }
follow-notice-leave = Sie wird sofort vernichtet, wenn Sie sich abmelden, mit dem Link in jeder Nachricht.
mail-follow-why = Jemand, vermutlich Sie, hat darum gebeten, dass Neuigkeiten zu „{ $title }“ ({ $organisation }) an diese E-Mail-Adresse gehen.
mail-follow-what = Noch erhalten Sie keine. Öffnen Sie diese Seite und drücken Sie dort auf den Knopf:
mail-follow-done-subject = Sie hören von uns: { $title }
mail-follow-done = Sie haben um Neuigkeiten zu „{ $title }“ gebeten. { $organisation } wird Ihnen dazu schreiben.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Die Sammlung beginnt
clock-start-collecting = Letzter Tag, um mit der Sammlung zu beginnen
clock-end-collecting = Letzter Tag der Sammlung
clock-report-numbers = Der Kommission die Zahl der Unterstützungsbekundungen melden
clock-final-report = Der Kommission die endgültige Zahl der Unterstützungsbekundungen melden
clock-submit-to-authorities = Letzter Tag, um die Unterstützungsbekundungen den nationalen Behörden zu übergeben
clock-certificates = Letzter Tag für die Behörden, um die Unterstützungsbekundungen zu bescheinigen
clock-submit-to-commission = Letzter Tag, um die Initiative der Kommission vorzulegen
clock-hearing = Letzter Tag für die öffentliche Anhörung im Europäischen Parlament
clock-answer = Letzter Tag für die Antwort der Kommission
clock-authority-silence = Ohne Entscheidung gilt die Beschwerde als abgelehnt
clock-appeal = Letzter Tag für Rechtsmittel
clock-statements-grow-old = Die ersten Erklärungen werden zu alt, um zu zählen
clock-keep-statements = Letzter Tag, an dem Erklärungen aufbewahrt werden dürfen
clock-keep-addresses = Letzter Tag, an dem E-Mail-Adressen aufbewahrt werden dürfen
clock-source = Quelle: { $value }.
clock-projected = Spätestens, falls jeder Schritt davor seine Frist ganz ausschöpft.
clock-doubtful = Dieser Tag muss noch juristisch bestätigt werden.
clock-holidays = Wochenenden und Feiertage sind nicht berücksichtigt.

## The procedure: what happened, and what comes

procedure-next = Wie es weitergeht
procedure-calendar = Diese Termine als Kalenderdatei
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Wegen eines Gerichtsverfahrens dürfen Erklärungen bis zum { $date } aufbewahrt werden. { $reason }
procedure-event-registered = Die Initiative wurde registriert
procedure-event-started = Die Sammlung begann
procedure-event-reported = Die Zahl der Unterstützungsbekundungen wurde gemeldet
procedure-event-closed = Die Sammlung endete
procedure-event-filed = Eingereicht
procedure-event-certified = Die Unterstützungsbekundungen wurden bescheinigt
procedure-event-presented = Die Initiative wurde vorgelegt
procedure-event-heard = Öffentliche Anhörung
procedure-event-answered = Die Antwort wurde veröffentlicht
procedure-event-decision = Entscheidung
procedure-event-procedure-ended = Das Verfahren endete
procedure-event-initiative-withdrawn = Die Organisatoren zogen die Initiative zurück

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Alle Unterzeichner auf diesem Formular sind Bürger des folgenden Mitgliedstaats: { $value }
sheet-first-names = Alle Vornamen
sheet-family-names = Familiennamen
sheet-residence = Wohnsitz (Straße, Nr., PLZ, Ort, Land)
sheet-number = Persönliche ID-Nummer oder Ausweisnummer
sheet-number-type = Art der Nummer oder des Ausweises
sheet-date = Datum
sheet-signature = Unterschrift
# $value lists what a State accepts.
sheet-documents = Zugelassene Nummern: { $value }
# $value is A or B.
sheet-law = Verordnung (EU) 2019/788, Anhang III, Teil { $value }
sheet-overleaf = Datenschutzerklärung: siehe Rückseite
destruction-title = Vernichtungsprotokoll
destruction-what = Am { $day } wurde alles vernichtet, was die Organisatoren von den unten genannten Blättern noch hatten: Originale, Kopien und Scans.
destruction-how = Auf welche Weise
destruction-why = Warum, obwohl sie nicht übergeben wurden
destruction-batch = Stapel
destruction-sheets = Blätter
destruction-witness = Name, Ort, Datum und Unterschrift einer Zeugin oder eines Zeugen
destruction-keep = Bewahren Sie diese Seite in Ihren eigenen Unterlagen auf. Der Server kennt die Stapel und den Tag, aber keinen Namen.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Unterstützungsbekundungen
pack-limited = BEGRENZTE VERTEILUNG
pack-personal = enthält personenbezogene Daten
pack-volume = Band { $number } von { $of }: Unterstützungsbekundungen { $first } bis { $last }
pack-annex-v = Einreichung von Unterstützungsbekundungen bei der Behörde
pack-draft = Entwurf. Auszufüllen, mit Anhang V der Verordnung (EU) 2019/788 abzugleichen und zu unterschreiben.
# $country is the name of a country.
pack-submitted-to = An die zuständige Behörde von: { $country }
pack-date-place = Datum und Ort:
pack-signatures = Unterschriften der Kontaktpersonen:

## Signing in the Commission’s central system

central-title = Auf der Seite der Europäischen Kommission unterzeichnen
central-why = Für Initiativen, die seit 2023 registriert wurden, lässt das Gesetz nur einen Ort, an dem eine Online-Unterschrift zählt: das System der Europäischen Kommission. Deshalb unterzeichnen Sie dort. Was Sie eingeben, sieht und speichert diese Seite nicht.
central-go = Jetzt unterzeichnen
central-leaves = Sie verlassen diese Seite. Das Formular der Kommission öffnet sich in Ihrer Sprache; dort gelten die Datenschutzregeln der Kommission.
central-soon = Die Adresse des Formulars ist noch nicht bekannt. Kommen Sie bald wieder oder hinterlassen Sie Ihre E-Mail-Adresse.
central-ready = Was Sie zur Hand haben sollten
central-ready-help = Es zählt Ihre Staatsangehörigkeit, nicht Ihr Wohnort. Eines der genannten Dokumente genügt.
central-no-document = kein Dokument: Das Formular fragt nach Namen, Geburtsdatum und Adresse
central-as-of = Im System der Kommission, abgerufen am { $value } um { $other } (UTC). Unterschriften auf Papier sind darin nicht enthalten.
central-old = Neuere Zahlen ließen sich nicht abrufen; dies sind die letzten verlässlichen.

## Somebody of the same name

err-namesake-signed = Jemand mit diesem Namen, geboren an diesem Tag, hat diese Initiative schon unterzeichnet.
rec-namesake-signed = Falls Sie das waren, müssen Sie nichts mehr tun: Sie sind gezählt, und niemand wird doppelt gezählt. Falls Sie jemand anderes sind, kreuzen Sie das Kästchen „Ich bin jemand anderes“ an und unterzeichnen Sie noch einmal.
sign-somebody-else = Ich bin jemand anderes und habe diese Initiative noch nicht unterzeichnet.
sign-somebody-else-hint = Dann zählen beide Erklärungen. Die Behörde, die sie prüft, erfährt, dass zwei Menschen dieses Namens, geboren am selben Tag, unterzeichnet haben.

follow-told = Wir schreiben an die Adresse, die Sie angegeben haben, es sei denn, jemand, der die E-Mails dort liest, hat uns gebeten, das nie wieder zu tun. Öffnen Sie die Nachricht, folgen Sie dem Link und drücken Sie dort auf den Knopf: Erst dann erhalten Sie Neuigkeiten.
annex-v-address = Postanschrift:
annex-v-registered = Datum der Registrierung
annex-v-statements = Unterstützungsbekundungen von Staatsangehörigen des folgenden Landes: { $value }
annex-v-total = Gesamtzahl der gesammelten Unterstützungsbekundungen
annex-v-states = Mitgliedstaaten, in denen die Mindestzahl erreicht ist
annex-v-attached = Anlagen
annex-v-attached-statements = Die Unterstützungsbekundungen der Staatsangehörigen dieses Mitgliedstaats
annex-v-attached-certificate = Die Bescheinigung für das individuelle Online-Sammelsystem
annex-v-declaration = Ich erkläre, dass die Unterstützungsbekundungen gemäß Artikel 9 der Verordnung (EU) 2019/788 gesammelt wurden.
purpose-entitled-to-vote = Das muss auf der Liste stehen, die übergeben wird: Nur wer wahlberechtigt ist, kann diese Initiative unterstützen.
dash-valid-on = So viele sind gültig, wenn sie am { $value } eingehen.
dash-too-old =
    { $count ->
        [one] Eine weitere Erklärung wurde früher abgegeben und ist dann zu alt.
       *[other] { $count } weitere Erklärungen wurden früher abgegeben und sind dann zu alt.
    }
dash-besides-initiators =
    { $count ->
        [one] In der nötigen Zahl ist eine Person enthalten, die die Initiative gestartet hat, sie auch unterzeichnet und nach dem Gesetz nicht mitzählt.
       *[other] In der nötigen Zahl sind die { $count } Personen enthalten, die die Initiative gestartet haben, sie auch unterzeichnen und nach dem Gesetz nicht mitzählen.
    }
official-draft = Entwurf, nur zum Ausprobieren: Dieser Wortlaut ist unserer, nicht der des amtlichen Formulars (Verordnung (EU) 2019/788, Anhang III). Was hier unterzeichnet wird, ist keine gültige Unterstützungsbekundung.
official-draft-word = ENTWURF
sign-footnote-registered-abroad = Deutsche Staatsangehörige, die außerhalb Deutschlands leben, können nur unterzeichnen, wenn ihr Wohnsitz bei der für sie zuständigen deutschen Auslandsvertretung registriert ist.
clock-key-in-paper = Letzter Tag, um Unterstützungsbekundungen auf Papier in das zentrale System einzugeben
days-outer = Äußerste Grenze, falls weder der erste noch der letzte Tag mitzählt (délai franc), für den Rechtsbeistand: { $date }.
days-reference = Aktenzeichen: { $value }
clock-appeal-silence = Letzter Tag für Rechtsmittel gegen die Ablehnung durch Schweigen
clock-appeal-closing = Letzter Tag für Rechtsmittel gegen den Abschluss des Beschwerdeverfahrens
clock-hold-review = Bis zu diesem Tag werden Erklärungen wegen eines Verfahrens aufbewahrt: neu prüfen
procedure-event-acknowledged = Die Behörde bestätigte den Eingang
procedure-event-progress-told = Die Behörde teilte den Stand der Sache mit
procedure-event-refusal-implied = Das Schweigen der Behörde gilt als Ablehnung
procedure-event-investigation-resumed = Die Behörde nahm die Untersuchung wieder auf
procedure-event-closed-explicit = Die Behörde schloss das Beschwerdeverfahren ab
procedure-event-appeal-filed = Ein Rechtsmittel wurde eingelegt
days-corrected = Korrigiert: Vorher war der { $date } eingetragen.
follow-left-title = Sie erhalten keine Neuigkeiten mehr
follow-left-only-news = Nur die Neuigkeiten enden. Falls Sie mitgemacht oder unterzeichnet haben, zählt Ihre Erklärung wie zuvor. Um sie zu widerrufen, gibt es Ihren Widerrufscode:
follow-not-me = Wegen dieser Anfrage kommen keine Neuigkeiten, und was darin angegeben wurde, ist vernichtet. Sonst ändert sich nichts.
follow-refused-done = Wegen dieser Anfrage kommen keine Neuigkeiten, und die Adresse darin ist vernichtet.
follow-refused-more = Nur diese Anfrage ist weg. Sie können jederzeit wieder um Neuigkeiten bitten.
follow-allowed-more = Was vernichtet wurde, kommt nicht zurück. Wenn Sie Neuigkeiten erhalten möchten, bitten Sie noch einmal darum.
follow-expired = Die Anfrage wurde nicht rechtzeitig bestätigt. Es werden keine Neuigkeiten verschickt, und die angegebene Adresse ist vernichtet.
follow-refused = Jemand, der dieses Postfach liest, hat angegeben, es nicht gewesen zu sein. Es werden keine Neuigkeiten verschickt, und die angegebene Adresse ist vernichtet.
procedure-left-title = Sie erhalten keine E-Mails mehr zum Verfahren

law-delegated-regulation = Delegierte Verordnung (EU)
law-implementing-decision = Durchführungsbeschluss (EU)
law-regulation-eec = Verordnung (EWG, Euratom) Nr.
law-regulation = Verordnung (EU)
law-directive = Richtlinie (EU)
law-annex = Anhang
law-article = Art.
law-and = und
follow-opening = An diesem Tag sagt Ihnen eine E-Mail, dass es losgegangen ist.
follow-notice-opening = Bis dahin wartet Ihre Adresse außerdem in einer verschlüsselten Kopie, die dieser Server öffnen kann, für die E-Mail an diesem Tag. Die Kopie wird vernichtet, sobald die E-Mail abgeschickt ist oder Sie sich abmelden.
mail-opening-subject = Jetzt geht es los: { $title }
mail-opening-heading = Es geht los
mail-opening = „{ $title }“ hat begonnen. Sie hatten uns gebeten, Ihnen das zu sagen.
mail-opening-button = Lesen und mitmachen:
procedure-event-closed-by-rule = Die Initiative ist kraft Gesetzes beendet
lapse-not-sent = Innerhalb von drei Monaten nach dem Ende der Sammlung wurde den Behörden der Mitgliedstaaten nichts übersandt. Das geschieht nur bei einer Initiative, die eine Million Erklärungen und sieben Staaten erreicht; was unterzeichnet wurde, wird vernichtet, wenn das Gesetz es vorsieht.
lapse-too-few = Was die Behörden bescheinigt haben, erreicht nicht eine Million Erklärungen und sieben Staaten; deshalb kann die Initiative der Kommission nicht vorgelegt werden.
lapse-not-submitted = Sie wurde der Kommission nicht innerhalb von drei Monaten nach der letzten Bescheinigung vorgelegt.
carriers-lead-plain = Führt die Kampagne
split-filed = Eingereicht
consent-certify-vote = Ich erkläre, dass meine Angaben hier richtig sind, dass ich Niederländerin oder Niederländer und zur Wahl der Zweiten Kammer berechtigt bin und dass ich diese Initiative noch nicht unterstützt habe.
consent-certify-vote-short = Erklärung
sign-draft = Ein Probelauf: Nichts, was hier unterzeichnet wird, ist gültig.
sign-nationality-counts = Ihre Unterschrift zählt für dieses Land, wo immer Sie leben. Haben Sie mehrere Staatsangehörigkeiten, wählen Sie eine.
dash-unknown = Wie viele unterzeichnet haben, ist noch nicht bekannt. Die Zahl steht hier, sobald das System der Kommission sie mitteilt.
dash-needed =
    { $count ->
        [one] Nötig ist { $count } Unterstützungsbekundung.
       *[other] Nötig sind { $count } Unterstützungsbekundungen.
    }
follow-given-title = Worin Sie gleich einwilligen
