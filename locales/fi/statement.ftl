### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Etunimi
field-family-name = Sukunimi
field-email = Sähköpostiosoite
field-email-hint = Lähetämme siihen yhden viestin, jossa on vahvistuslinkki.
field-postal-address = Postiosoite
field-birth-date = Syntymäaika
field-concern = Miten asia koskee sinua

## Consents: consent-<id>

consent-age = Olen täyttänyt 18 vuotta.
consent-esign = Allekirjoitan sähköisesti ja hyväksyn, että minulle kirjoitetaan sähköpostitse tästä asiasta.
consent-art9 = Liittyminen voi paljastaa poliittiset mielipiteeni. Suostun nimenomaisesti siihen, että kampanjaa johtava yhdistys ({ $association }) käsittelee niitä tätä asiaa varten.
consent-authority = Suostun siihen, että henkilöllisyyteni ilmoitetaan kantelun ratkaisevalle viranomaiselle ({ $authority }) ja tuomioistuimille.
consent-respondent = Suostun siihen, että henkilöllisyyteni ilmoitetaan myös vastapuolelle ({ $respondent }). Voit kieltäytyä ja silti liittyä.
consent-news = Haluan saada yhdistyksen uutisia ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 vuotta täyttänyt
consent-esign-short = Sähköinen allekirjoitus
consent-art9-short = Poliittiset mielipiteet
consent-authority-short = Henkilöllisyyteni viranomaiselle
consent-respondent-short = Henkilöllisyyteni vastapuolelle
consent-news-short = Uutiset

## Told beside the boxes: information-<id>

information-title = Hyvä tietää
information-procedure = Yhdistys kirjoittaa sinulle itse kantelusta: kun se jätetään, kun se ratkaistaan ja jos siitä valitetaan.
information-withdrawal = Voit perua tämän milloin tahansa. Jos se on jo jätetty, siitä kerrotaan viranomaiselle.
information-trace = Julkiseen lokiin jää sinusta merkintä, vaikka lähtisit. Kukaan ei voi yhdistää sitä sinuun.
information-free = Se ei maksa sinulle mitään, eikä sinulla ole kuluriskiä.

## Form

join-title = Liity kanteluun
join-lead = Siihen menee minuutti, se on maksutonta, ja voit lähteä milloin tahansa.
join-button = Allekirjoita ja liity
join-next = Seuraavaksi: me kirjoitamme sinulle, ja sinä vahvistat.
form-you = Sinä
form-optional = (vapaaehtoinen)
form-honeypot = Jätä tämä kenttä tyhjäksi
form-targets = Mistä kantelet
form-targets-hint = Valitse ainakin yksi. Samalla vakuutat sen, mitä kohdan alla lukee.
form-consents = Suostut
form-consents-hint = Mitään ei ole valittu valmiiksi. Jokainen suostumus on erillinen.
form-error-title =
    { $count ->
        [one] Yksi korjattava kohta: { $value }
       *[other] { $count } korjattavaa kohtaa: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Yksi korjattava kohta
       *[other] { $count } korjattavaa kohtaa
    }
signs-title = Mitä allekirjoitat
privacy-title = Mitä tiedoilleni tapahtuu
privacy-sealed = Nimesi ja osoitteesi sinetöidään heti, kun ne saapuvat. Avaimet, joilla ne voi avata, eivät ole tällä palvelimella: palvelin ei voi avata niitä, emmekä voi mekään, jotka sitä ylläpidämme.
privacy-boxes = Jotta voimme kirjoittaa sinulle, säilytämme sähköpostiosoitteesi salattuna niin kauan kuin jokin viesti on lähettämättä. Sinetöidyn kopion lisäksi jäljelle jää kaksi pientä lokeroa: toinen avautuu linkilläsi ja näyttää sinulle, mitä allekirjoitit; toinen avautuu, kun peruutuskoodiasi käytetään, jotta siitä kerrotaan sinulle. Molemmat tuhotaan yhdessä sinetöidyn kopion kanssa.
privacy-box-receipt = Sinetöidyn kopion lisäksi jäljelle jää pieni lokero, joka avautuu vain kuittisi verkko-osoitteella ja näyttää sinulle, mitä allekirjoitit. Se tuhotaan, kun perut tuenilmauksesi.
privacy-log = Julkisessa lokissa, jossa sinut lasketaan, ei ole henkilötietoja, ja jokainen voi laskea sen uudelleen.
privacy-leave = Voit lähteä milloin tahansa koodilla, joka on vain sinulla. Antamasi tiedot tuhotaan silloin heti.
privacy-untracked = Ei evästeitä, ei seurantaa, ei ulkopuolisia; IP-osoitettasi ei tallenneta.

## Look in your mailbox

step-2 = Vaihe 2/3
step-3 = Vaihe 3/3
sent-title = Tarkista sähköpostisi
sent-valid =
    { $count ->
        [one] Linkki on voimassa yhden päivän.
       *[other] Linkki on voimassa { $count } päivää. Sen jälkeen lähettämäsi tiedot tuhotaan.
    }
sent-nothing-title = Eikö viestiä näy?
sent-nothing-spam = Katso roskapostikansiosta.
sent-nothing-already = Jos olet jo liittynyt, se lukee viestissä: ketään ei lasketa kahdesti.
sent-nothing-again = Ehkä osoitteessa oli väärä kirjain.
sent-again-link = Täytä lomake uudelleen

## Confirm

confirm-title = Viimeinen vaihe: vahvista
confirm-lead = Joku, luultavasti sinä, antoi tämän sähköpostiosoitteen liittyäkseen kampanjaan ”{ $value }”. Mitään ei lasketa, ennen kuin painat painiketta.
confirm-targets = Kantelet seuraavista:
confirm-button = Kyllä, laskekaa minut mukaan
confirm-after = Saat sitten kuitin ja koodin, jolla voit lähteä.
not-me-title = Etkö se ollut sinä?
not-me-button = Se en ollut minä

## Links that do not work

link-expired-title = Linkki on vanhentunut
link-expired-what = Sitä ei vahvistettu ajoissa. Mitään ei laskettu, ja lähetetyt tiedot on tuhottu.
link-expired-todo = Voit liittyä uudelleen; siihen menee minuutti.
link-unknown-title = Emme tunnista tätä linkkiä
link-unknown-what = Se on voinut katketa sähköpostiohjelmassa, tai sitä, mihin se johti, ei enää ole.
link-retry = Liity uudelleen

## It was not me

rejected-read = Katso, mistä kampanjassa on kyse

## Withdraw

withdraw-title = Peru osallistuminen
withdraw-lead = Olet liittynyt, etkä enää halua olla mukana. Syytä ei tarvitse kertoa.
withdraw-code = Peruutuskoodi
withdraw-code-hint = Se on kuitissasi ja viestissä, jonka mukana kuitti tuli. Isoilla tai pienillä kirjaimilla, väliviivoilla tai ilman: kaikki käyvät.
withdraw-button = Peru lopullisesti
withdraw-effect-title = Mitä tapahtuu
withdraw-effect-destroyed = Sinetöidyt tietosi tuhotaan heti. Kukaan ei voi palauttaa niitä, et edes sinä.
withdraw-effect-count = Osallistujamäärä pienenee yhdellä. Julkiseen lokiin jää rivi, joka kertoo yhden ihmisen peruneen, mutta ei kuka.
withdraw-effect-unfiled = Viranomaiselle ei ole vielä jätetty mitään: nimesi ei tule mukaan.
withdraw-effect-filed = Kantelu on jo jätetty. Jos allekirjoituksesi oli siinä, järjestö ilmoittaa viranomaiselle, että olet perunut sen. Se, minkä viranomainen on jo saanut, jää viranomaiselle.
withdraw-lost-title = Onko koodi kadonnut?
withdraw-lost = Kirjoita järjestölle, joka johtaa kampanjaa: se voi löytää allekirjoituksesi omalla avaimellaan ja perua sen puolestasi.
withdrawn-title = Osallistumisesi on peruttu
withdrawn-lead = Tietosi on tuhottu, ja osallistujamäärä pieneni yhdellä.
field-given-name-latin = Etunimi latinalaisin kirjaimin
field-family-name-latin = Sukunimi latinalaisin kirjaimin
field-latin-hint = Kuten passissasi tai henkilöllisyystodistuksessasi. Tulostamamme asiakirjat eivät voi näyttää kaikkia kirjoitusjärjestelmiä; oma kirjoitusasusi säilytetään sen rinnalla.

## Organisations besides the lead that can read

consent-partner = Suostun siihen, että myös toinen järjestö saa sinetöidyn kopion allekirjoituksestani ja voi lukea sen, kuten kampanjaa johtava yhdistyskin: { $partner }.
consent-partner-short = Toinenkin järjestö lukee

## What is about to be signed, whole; and other answers than "yes"

given-title = Mitä olet allekirjoittamassa
given-when = Lomake täytettiin { $value }.
given-consents = Mihin suostut ja mihin et
given-yes = Kyllä
given-no = Ei
given-documents = Tekstit, jotka allekirjoitat, siinä versiossa, jonka lomake näytti
given-sealed = Kirjoitetut tiedot on jo sinetöity, eikä tämä sivu voi näyttää niitä: lomake täytettiin, ennen kuin sivu osasi sen. Jos et ole varma, mitä siinä lukee, paina ”Se en ollut minä” ja täytä lomake uudelleen.
not-me-this = Mitään ei lasketa, ja tähän lomakkeeseen täytetyt tiedot tuhotaan. Muut tällä osoitteella täytetyt lomakkeet, jotka on ehkä täyttänyt joku samaa osoitetta käyttävä, pysyvät ennallaan.
never-title = Etkö halua viestejä lainkaan?
never-text = Silloin myös tämä lomake tuhotaan, eikä tämä kampanja enää koskaan kirjoita juuri tähän osoitteeseen: ei linkkiä, ei kuittia, ei uutisia. Kertoisimme sinulle vain, jos jo laskettu allekirjoitus peruttaisiin. Se, mikä odottaa lähettämistä osoitteeseen, pysäytetään. Muissa viesteissä tulleet linkit toimivat edelleen. Voit perua tämän valinnan linkillä, joka toi sinut tänne.
never-button = Älkää enää koskaan kirjoittako tähän osoitteeseen
allow-title = Tähän osoitteeseen ei tule viestejä
allow-text = Joku, joka lukee sitä, pyysi, ettei tämä kampanja enää koskaan kirjoita siihen. Voit sallia viestit uudelleen.
allow-button = Salli viestit uudelleen
refused-title = Selvä: se et ollut sinä
refused-done = Mitään ei laskettu, ja siihen lomakkeeseen täytetyt tiedot on tuhottu.
refused-more = Vain se lomake on poissa. Jos täytit itse lomakkeen, sen linkki toimii edelleen; ja voit milloin tahansa täyttää lomakkeen uudelleen.
blocked-title = Ei enää viestejä tähän osoitteeseen
blocked-done = Se lomake on tuhottu, eikä tämä kampanja enää kirjoita tähän osoitteeseen.
blocked-more = Muistaaksemme tämän säilytämme osoitteesta sekoitetun jäljen, josta osoitetta ei voi lukea, enintään siihen asti, kun asian käsittely on päättynyt. Viestissämme oleva linkki tuo takaisin tälle sivulle, ja alla oleva painike sallii viestit uudelleen.
allowed-title = Viestit on taas sallittu
allowed-done = Tämä kampanja saa taas kirjoittaa tähän osoitteeseen, jos joku täyttää lomakkeen sillä.
allowed-more = Se, mikä on tuhottu, ei palaa. Jos haluat liittyä, täytä lomake.
link-refused-title = Tämä linkki on torjuttu
link-refused-what = Joku, joka lukee tätä postilaatikkoa, vastasi, ettei se ollut hän. Mitään ei laskettu, ja siihen lomakkeeseen täytetyt tiedot on tuhottu.
link-refused-todo = Jos se oli erehdys, täytä lomake uudelleen.
sent-told = Kirjoitamme antamaasi osoitteeseen, paitsi jos joku, joka lukee sitä, on pyytänyt, ettemme koskaan kirjoita siihen. Avaa viesti ja sen linkki, katso, mitä näytetään, ja paina painiketta: vasta sitten sinut lasketaan mukaan.
sent-nothing-turn =
    { $count ->
        [one] Useimmat viestit lähtevät heti. Jos osoitteellasi on lyhyessä ajassa täytetty useita lomakkeita, kirjoitamme seuraavaksi uusimmasta, viimeistään { $count } tunnin kuluessa, ja vanhemmasta ei ehkä tule viestiä.
       *[other] Useimmat viestit lähtevät heti. Jos osoitteellasi on lyhyessä ajassa täytetty useita lomakkeita, kirjoitamme seuraavaksi uusimmasta, viimeistään { $count } tunnin kuluessa, ja vanhemmasta ei ehkä tule viestiä.
    }
sent-nothing-never = Jos olet joskus pyytänyt, ettei tämä kampanja koskaan kirjoita osoitteeseesi, viestiä ei tule. Linkki, jolla pyysit sitä, myös sallii viestit uudelleen; järjestö voi tehdä sen myös puolestasi.
sent-same = Kaikki näkevät tämän sivun, olipa osoite mikä tahansa: siksi kukaan ei saa siitä tietää, kuka on liittynyt.
