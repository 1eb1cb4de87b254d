### The public count.

count-title = Osallistujamäärä
count-joined = Liittyneet
count-withdrawn = Peruneet
count-voided = Mitätöidyt
count-sums-help = Kun liittyneistä vähennetään peruneet ja mitätöidyt (viranomaisen hylkäys, väärinkäytös tai kadonnut koodi), saadaan yllä oleva luku.
count-by-target = Mistä kannellaan
count-by-target-help = Sama ihminen voi valita useita.
count-by-day = Päivä päivältä
chart-title = Liittyneet päivittäin ajalta { $value } – { $other }. Kaikki luvut ovat alla olevassa taulukossa.
chart-grouped = Jokainen pylväs vastaa { $count } päivää.
chart-table = Luvut taulukkona
chart-day = Päivä
chart-joined = Liittyneet
chart-gone = Peruneet tai mitätöidyt
recount-title = Älä usko meitä: laske itse
recount-text =
    { $count ->
        [one] Luku on peräisin julkisesta lokista, johon voi vain lisätä. Siinä on yksi tämän palvelimen allekirjoittama merkintä ilman mitään henkilötietoja. Tämä komento lataa sen ja laskee uudelleen:
       *[other] Luku on peräisin julkisesta lokista, johon voi vain lisätä. Siinä on { $count } tämän palvelimen allekirjoittamaa merkintää ilman mitään henkilötietoja. Tämä komento lataa ne ja laskee uudelleen:
    }
checkpoint-title = Allekirjoitettu tarkistuspiste
checkpoint-link = Tarkistuspiste tiedostona
count-json-link = Luvut koneille (JSON)
