### The public count.

count-title = Osallistujamäärä
count-joined = Liittyneet
count-withdrawn = Peruneet
count-voided = Mitätöidyt
count-sums-help = Kun liittyneistä vähennetään peruneet ja mitätöidyt (viranomaisen hylkäys, väärinkäytös, kadonnut koodi tai kadonneet tiedot), saadaan yllä oleva luku.
count-by-target = Mitä ihmiset vastustavat
count-by-target-help = Sama ihminen voi valita useita.
count-by-day = Päivä päivältä
chart-title = Liittyneet päivittäin ajalta { $value } – { $other }. Kaikki luvut ovat alla olevassa taulukossa.
chart-grouped = Jokainen pylväs vastaa { $count } päivää.
chart-table = Luvut taulukkona
chart-day = Päivä
chart-joined = Liittyneet
chart-gone = Peruneet tai mitätöidyt
recount-title = Älä usko pelkkää sanaamme: laske itse
recount-text =
    { $count ->
        [one] Luku on peräisin julkisesta lokista, johon voi vain lisätä. Siinä on yksi tämän palvelimen allekirjoittama merkintä ilman mitään henkilötietoja. Tämä komento lataa sen ja laskee uudelleen:
       *[other] Luku on peräisin julkisesta lokista, johon voi vain lisätä. Siinä on { $count } tämän palvelimen allekirjoittamaa merkintää ilman mitään henkilötietoja. Tämä komento lataa ne ja laskee uudelleen:
    }
checkpoint-title = Allekirjoitettu tarkistuspiste
checkpoint-link = Tarkistuspiste tiedostona
count-json-link = Luvut koneille (JSON)
recount-keep = Komento tallentaa tämän päivän allekirjoitetun tarkistuspisteen tiedostoon. Seuraavalla kerralla tämä osoittaa, ettei mitään ole sen jälkeen poistettu tai muutettu; myös kuitti käy:

# For whoever checks: the log's key, signed heads.
for-checking = Tarkistamista varten
log-key-title = Lokin avain
log-key-text = Sillä allekirjoitetaan julkinen loki. Vertaa sitä merkki merkiltä viesteissäsi tai kumppaneiden sivuilla olevaan avaimeen: silloin sinulle näytetty loki on sama, jonka he näkevät.
log-key-check = Tarkista kuitti tällä avaimella
heads-feed-link = Jokaisen päivän allekirjoitettu tarkistuspiste syötteenä
printed-title = Painakaa tämä luvun viereen
printed-text = Kumppaneille ja lehdistölle: nämä merkit edustavat lokin kaikkia merkintöjä tällä hetkellä. Kun ne on painettu luvun viereen, kuka tahansa voi selvittää, näytettiinkö kaikille sama loki.
printed-size =
    { $count ->
        [one] ({ $count } merkinnän sormenjälki)
       *[other] ({ $count } merkinnän sormenjälki)
    }
credits-title = Kuka toi kuinka monta
credits-text = Näin moni on vahvistanut tultuaan järjestön linkistä. Se on päiväkohtainen luku eikä mitään muuta: kukaan ei voi sanoa, keitä siihen kuuluu. Luku näytetään kymmeninä, alaspäin pyöristettynä.
recount-here =
    { $count ->
        [one] Se, mitä tällä sivustolla on allekirjoitettu, ja vain se, on julkisessa lokissa, johon voi vain lisätä. Siinä on yksi tämän palvelimen allekirjoittama merkintä ilman mitään henkilötietoja. Tämä komento lataa sen ja laskee uudelleen:
       *[other] Se, mitä tällä sivustolla on allekirjoitettu, ja vain se, on julkisessa lokissa, johon voi vain lisätä. Siinä on { $count } tämän palvelimen allekirjoittamaa merkintää ilman mitään henkilötietoja. Tämä komento lataa ne ja laskee uudelleen:
    }
recount-none = Mitään tästä luvusta ei ole allekirjoitettu tällä sivustolla, joten uudelleen laskettavaa ei ole. Se, mitä tämä sivusto on julkaissut, on silti julkisessa lokissa, ja tämä komento tarkistaa sen:
sums-here-help = Kun liittyneistä vähennetään peruneet ja mitätöidyt (viranomaisen hylkäys, vilppi, kadonnut koodi tai kadonneet tiedot), saadaan täällä allekirjoittaneiden määrä.
