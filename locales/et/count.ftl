### The public count.

count-title = Liitunute arv
count-joined = Liitunud
count-withdrawn = Tagasi võtnud
count-voided = Tühistatud
count-sums-help = Liitunud, millest on maha arvatud tagasi võtnud ja tühistatud (ametiasutus keeldus, pettus, kadunud kood või kadunud andmed), annavad ülal oleva arvu.
count-by-target = Mille vastu inimesed on
count-by-target-help = Üks inimene võib märkida mitu.
count-by-day = Päevade kaupa
chart-title = Liitunud päevade kaupa: { $value } – { $other }. Kõik arvud on allolevas tabelis.
chart-grouped = Iga tulp tähistab { $count } päeva.
chart-table = Arvud tabelina
chart-day = Päev
chart-joined = Liitunud
chart-gone = Tagasi võtnud või tühistatud
recount-title = Ära usu pelgalt meie sõna: loe ise üle
recount-text =
    { $count ->
        [one] Arv tuleb avalikust logist, kuhu saab kandeid ainult lisada. Selles on üks kanne, selle serveri allkirjastatud, ilma ühegi isikuandmeta. See käsk laadib selle alla ja loeb üle:
       *[other] Arv tuleb avalikust logist, kuhu saab kandeid ainult lisada. Selles on { $count } kannet, selle serveri allkirjastatud, ilma ühegi isikuandmeta. See käsk laadib need alla ja loeb üle:
    }
checkpoint-title = Allkirjastatud kontrollpunkt
checkpoint-link = Kontrollpunkt failina
count-json-link = Arvud masinatele (JSON)
recount-keep = See salvestab tänase allkirjastatud kontrollpunkti faili. Järgmisel korral näitab see käsk, et vahepeal ei ole midagi eemaldatud ega muudetud; selleks sobib ka kviitung:

# For whoever checks: the log's key, signed heads.
for-checking = Kontrollimiseks
log-key-title = Logi võti
log-key-text = Sellega allkirjastatakse avalik logi. Võrdle seda täht-tähelt võtmega oma kirjades või partneri lehel: kui need on samad, näidatakse sulle sama logi, mida näevad nemad.
log-key-check = Kontrolli kviitungit selle võtmega
heads-feed-link = Iga päeva allkirjastatud kontrollpunkt uudisvoona
printed-title = Trüki see arvu kõrvale
printed-text = Partneritele ja ajakirjandusele: need tähed tähistavad kõiki logi kandeid sel hetkel. Kui need on arvu kõrvale trükitud, saab igaüks teada, kas kõigile näidati sama logi.
printed-size =
    { $count ->
        [one] (kontrollpunkt: { $count } kanne)
       *[other] (kontrollpunkt: { $count } kannet)
    }
credits-title = Kes tõi kui palju
credits-text = Nii palju inimesi on kinnitanud pärast seda, kui nad tulid organisatsiooni lingi kaudu. See on arv päevade kaupa ja ei midagi muud: keegi ei saa öelda, kes selles on. Arv on antud kümnetes, ümardatud allapoole.
recount-here =
    { $count ->
        [one] Mis sellel saidil on alla kirjutatud, ja ainult see, on kirjas avalikus logis, kuhu saab kandeid ainult lisada. Selles on üks kanne, selle serveri allkirjastatud, ilma ühegi isikuandmeta. See käsk laadib selle alla ja loeb üle:
       *[other] Mis sellel saidil on alla kirjutatud, ja ainult see, on kirjas avalikus logis, kuhu saab kandeid ainult lisada. Selles on { $count } kannet, selle serveri allkirjastatud, ilma ühegi isikuandmeta. See käsk laadib need alla ja loeb üle:
    }
recount-none = Midagi sellest arvust ei ole alla kirjutatud sellel saidil, nii et üle lugeda ei ole midagi. Mis see sait on avaldanud, on sellegipoolest kirjas avalikus logis ja see käsk kontrollib seda:
sums-here-help = Kui liitunutest lahutada allkirja tagasi võtnud ja tühistatud (ametiasutuse keeldumine, pettus, kaotatud kood või kadunud andmed), saadakse siin alla kirjutanute arv.
