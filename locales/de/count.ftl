### The public count.

count-title = Die Zählung
count-joined = Mitgemacht
count-withdrawn = Widerrufen
count-voided = Ungültig
count-sums-help = Alle, die mitgemacht haben, abzüglich der widerrufenen und der für ungültig erklärten Teilnahmen (von der Behörde abgelehnt, Betrug, verlorener Code oder verlorener Datensatz), ergeben die Zahl oben.
count-by-target = Wogegen sich die Menschen wehren
count-by-target-help = Eine Person kann mehreres ankreuzen.
count-by-day = Tag für Tag
chart-title = Wie viele Menschen sich vom { $value } bis zum { $other } täglich angeschlossen haben. Die Tabelle darunter enthält alle Zahlen.
chart-grouped = Jeder Balken steht für { $count } Tage.
chart-table = Die Zahlen als Tabelle
chart-day = Tag
chart-joined = Mitgemacht
chart-gone = Widerrufen oder ungültig
recount-title = Glauben Sie uns nicht einfach: Zählen Sie nach
recount-text =
    { $count ->
        [one] Die Zahl stammt aus einem öffentlichen Protokoll, in dem nur ergänzt und nie gelöscht werden kann. Es hat einen Eintrag, von diesem Server signiert, ohne personenbezogene Daten. Dieser Befehl lädt ihn herunter und zählt nach:
       *[other] Die Zahl stammt aus einem öffentlichen Protokoll, in dem nur ergänzt und nie gelöscht werden kann. Es hat { $count } Einträge, von diesem Server signiert, ohne personenbezogene Daten. Dieser Befehl lädt sie herunter und zählt nach:
    }
checkpoint-title = Der signierte Prüfpunkt
checkpoint-link = Der Prüfpunkt als Datei
count-json-link = Die Zahlen für Maschinen (JSON)
recount-keep = Er bewahrt den signierten Prüfpunkt von heute in einer Datei auf. Beim nächsten Mal zeigt dies, dass seitdem nichts entfernt oder geändert wurde; ein Beleg tut es auch:

# For whoever checks: the log's key, signed heads.
for-checking = Zum Prüfen
log-key-title = Der Schlüssel des Protokolls
log-key-text = Er signiert das öffentliche Protokoll. Vergleichen Sie ihn Zeichen für Zeichen mit dem Schlüssel in Ihren E-Mails oder auf der Seite einer Partnerorganisation: Ist er derselbe, dann sehen Sie dasselbe Protokoll wie alle dort.
log-key-check = Einen Beleg mit diesem Schlüssel prüfen
heads-feed-link = Ein signierter Prüfpunkt pro Tag, als Feed
printed-title = Drucken Sie das neben die Zahl
printed-text = Für Partnerorganisationen und Presse: Diese Zeichen stehen für alle Einträge des Protokolls in diesem Augenblick. Neben der Zahl abgedruckt, lassen sie alle herausfinden, ob jedem dasselbe Protokoll gezeigt wurde.
printed-size =
    { $count ->
        [one] (Prüfpunkt mit { $count } Eintrag)
       *[other] (Prüfpunkt mit { $count } Einträgen)
    }
credits-title = Wer wie viele gewonnen hat
credits-text = So viele haben bestätigt, die über den Link einer Organisation gekommen sind. Es ist eine Zahl pro Tag und sonst nichts: Niemand kann sagen, wer darin steckt. Gezeigt wird sie in Zehnern, abgerundet.
recount-here =
    { $count ->
        [one] Was auf dieser Website unterzeichnet wurde, und nur das, steht in einem öffentlichen Protokoll, in dem nur ergänzt werden kann. Es hat einen Eintrag, von diesem Server signiert, ohne personenbezogene Daten. Dieser Befehl lädt ihn herunter und zählt nach:
       *[other] Was auf dieser Website unterzeichnet wurde, und nur das, steht in einem öffentlichen Protokoll, in dem nur ergänzt werden kann. Es hat { $count } Einträge, von diesem Server signiert, ohne personenbezogene Daten. Dieser Befehl lädt sie herunter und zählt nach:
    }
recount-none = Von dieser Zahl wurde nichts auf dieser Website unterzeichnet; deshalb gibt es nichts nachzuzählen. Was diese Website veröffentlicht hat, steht trotzdem in einem öffentlichen Protokoll, und dieser Befehl prüft es:
sums-here-help = Alle, die unterzeichnet haben, abzüglich der widerrufenen und der für ungültig erklärten Unterschriften (von der Behörde abgelehnt, Betrug, verlorener Code oder verlorener Datensatz), ergeben die hier unterzeichnete Zahl.
