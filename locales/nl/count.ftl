### The public count.

count-title = De telling
count-joined = Meegedaan
count-withdrawn = Teruggetrokken
count-voided = Ongeldig
count-sums-help = Iedereen die meedeed, min wie zich terugtrok, min de ongeldige verklaringen (geweigerd door de autoriteit, fraude, een verloren code of verloren gegevens): dat is het getal hierboven.
count-by-target = Waar mensen tegen opkomen
count-by-target-help = Eén persoon kan er meer aanvinken.
count-by-day = Dag na dag
chart-title = Mensen die per dag zijn gaan meedoen, van { $value } tot en met { $other }. De tabel hieronder bevat alle getallen.
chart-grouped = Elke balk staat voor { $count } dagen.
chart-table = De getallen als tabel
chart-day = Dag
chart-joined = Meegedaan
chart-gone = Teruggetrokken of ongeldig
recount-title = Geloof ons niet op ons woord: tel zelf na
recount-text =
    { $count ->
        [one] Het getal komt uit een openbaar logboek waar alleen iets bij kan. Er staat één regel in, ondertekend door deze server, zonder persoonsgegevens. Dit commando downloadt het logboek en telt na:
       *[other] Het getal komt uit een openbaar logboek waar alleen iets bij kan. Er staan { $count } regels in, ondertekend door deze server, zonder persoonsgegevens. Dit commando downloadt het logboek en telt na:
    }
checkpoint-title = Het ondertekende controlepunt
checkpoint-link = Het controlepunt als bestand
count-json-link = De getallen voor machines (JSON)
recount-keep = Het bewaart het ondertekende controlepunt van vandaag in een bestand. De volgende keer laat dit zien dat er sindsdien niets is weggehaald of veranderd; een ontvangstbewijs kan ook:

# For whoever checks: the log's key, signed heads.
for-checking = Om te controleren
log-key-title = De sleutel van het logboek
log-key-text = Hij ondertekent het openbare logboek. Vergelijk hem, letter voor letter, met die in je mails of op de pagina van een partner: is het dezelfde, dan is het logboek dat jij te zien krijgt ook het logboek dat zij zien.
log-key-check = Controleer een ontvangstbewijs met deze sleutel
heads-feed-link = Een ondertekend controlepunt van elke dag, als feed
printed-title = Druk dit af naast het getal
printed-text = Voor partners en de pers: deze letters staan voor elke regel van het logboek op dit moment. Staan ze afgedrukt naast het getal, dan kan iedereen nagaan of allen hetzelfde logboek te zien kregen.
printed-size =
    { $count ->
        [one] (controlepunt met { $count } regel)
       *[other] (controlepunt met { $count } regels)
    }
credits-title = Wie er hoeveel meebracht
credits-text = Zoveel mensen die via de link van een organisatie kwamen, hebben bevestigd. Het is een getal per dag en verder niets: niemand kan zeggen wie erbij zitten. Het wordt in tientallen getoond, naar beneden afgerond.
recount-here =
    { $count ->
        [one] Wat op deze site is ondertekend, en alleen dat, staat in een openbaar logboek waar alleen iets bij kan. Er staat één regel in, ondertekend door deze server, zonder persoonsgegevens. Dit commando downloadt het logboek en telt na:
       *[other] Wat op deze site is ondertekend, en alleen dat, staat in een openbaar logboek waar alleen iets bij kan. Er staan { $count } regels in, ondertekend door deze server, zonder persoonsgegevens. Dit commando downloadt het logboek en telt na:
    }
recount-none = Niets van dit getal is op deze site ondertekend, dus er valt niets na te tellen. Wat deze site heeft gepubliceerd, staat toch in een openbaar logboek, en dit commando controleert het:
sums-here-help = Iedereen die tekende, min wie zich terugtrok, min de ongeldige verklaringen (geweigerd door de autoriteit, fraude, een verloren code of verloren gegevens): dat is het getal dat hier is ondertekend.
