### The public count.

count-title = Liitunute arv
count-joined = Liitunud
count-withdrawn = Tagasi võtnud
count-voided = Tühistatud
count-sums-help = Liitunud, millest on maha arvatud tagasi võtnud ja tühistatud (ametiasutus keeldus, pettus või kadunud kood), annavad ülal oleva arvu.
count-by-target = Mille peale kaevatakse
count-by-target-help = Üks inimene võib märkida mitu.
count-by-day = Päevade kaupa
chart-title = Liitunud päevade kaupa: { $value } – { $other }. Kõik arvud on allolevas tabelis.
chart-grouped = Iga tulp tähistab { $count } päeva.
chart-table = Arvud tabelina
chart-day = Päev
chart-joined = Liitunud
chart-gone = Tagasi võtnud või tühistatud
recount-title = Ära usu meid: loe üle
recount-text =
    { $count ->
        [one] Arv tuleb avalikust logist, kuhu saab kandeid ainult lisada. Selles on üks kanne, selle serveri allkirjastatud, ilma ühegi isikuandmeta. See käsk laadib selle alla ja loeb üle:
       *[other] Arv tuleb avalikust logist, kuhu saab kandeid ainult lisada. Selles on { $count } kannet, selle serveri allkirjastatud, ilma ühegi isikuandmeta. See käsk laadib need alla ja loeb üle:
    }
checkpoint-title = Allkirjastatud kontrollpunkt
checkpoint-link = Kontrollpunkt failina
count-json-link = Arvud masinatele (JSON)
