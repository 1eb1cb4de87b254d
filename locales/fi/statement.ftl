### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Etunimi
field-family-name = Sukunimi
field-email = Sähköpostiosoite
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

information-procedure = Yhdistys kirjoittaa sinulle itse kantelusta: kun se jätetään, kun se ratkaistaan ja jos siitä valitetaan.
information-withdrawal = Voit perua tämän milloin tahansa. Jos se on jo jätetty, siitä kerrotaan viranomaiselle.
information-trace = Julkiseen lokiin jää sinusta merkintä, vaikka lähtisit. Kukaan ei voi yhdistää sitä sinuun.
information-free = Se ei maksa sinulle mitään, eikä sinulla ole kuluriskiä.

## Form

join-title = Liity kanteluun
join-button = Allekirjoita ja liity
join-next = Seuraavaksi: me kirjoitamme sinulle, ja sinä vahvistat.
form-you = Sinä
form-optional = (vapaaehtoinen)
form-honeypot = Jätä tämä kenttä tyhjäksi
form-targets = Mitä vastustat
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
privacy-log = Julkisessa lokissa, jossa sinut lasketaan, ei ole henkilötietoja, ja jokainen voi laskea sen uudelleen.
privacy-untracked = Ei evästeitä, ei seurantaa, ei ulkopuolisia; IP-osoitettasi ei tallenneta.

## Look in your mailbox

step-2 = Vaihe 2/3
step-3 = Vaihe 3/3
sent-title = Tarkista sähköpostisi
sent-valid =
    { $count ->
        [one] Linkki on voimassa yhden päivän. Sen jälkeen lähettämäsi tiedot tuhotaan.
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
confirm-targets = Vastustat seuraavia:
confirm-button = Kyllä, laskekaa minut mukaan
confirm-after = Saat sitten kuitin ja koodin, jolla voit lähteä.
not-me-title = Etkö se ollut sinä?
not-me-button = Se en ollut minä

## Links that do not work

link-expired-title = Linkki on vanhentunut
link-expired-what = Sitä ei vahvistettu ajoissa. Mitään ei laskettu, ja lähetetyt tiedot on tuhottu.
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
withdraw-lost-ask = Tai pyydä sitä kirjoittamatta: sähköpostiosoitteeseesi tulee linkki, ja sen takana yksi painike pyytää järjestöä poistamaan allekirjoituksesi.
withdrawn-title = Osallistumisesi on peruttu
withdrawn-lead = Tietosi on tuhottu, ja osallistujamäärä pieneni yhdellä.
withdraw-done-before = Tämä koodi on jo käytetty: osallistuminen, johon se kuului, on peruttu ja sen tiedot on tuhottu. Sinun ei tarvitse tehdä muuta.
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
leaving-until-filed = Voit lähteä koodilla, joka on vain sinulla, kunnes allekirjoituksesi luovutetaan viranomaiselle. Antamasi tiedot tuhotaan silloin täältä heti. Luovuttamisen jälkeen sitä ei voi enää perua.
leaving-until-closed = Voit lähteä koodilla, joka on vain sinulla, kunnes keruu päättyy. Antamasi tiedot tuhotaan silloin täältä heti. Keruun päätyttyä mitään ei voi enää perua.
leaving-never = Sitä, mikä täällä allekirjoitetaan, ei voi perua.
leaving-next-receipt = Seuraavaksi: kuittisi.
leaving-promise = Jokainen kampanja kertoo ennen allekirjoitusta, mihin asti voit lähteä.
leaving-other-rights = Jos haluat käyttää muita oikeuksiasi, kirjoita kampanjaa johtavalle järjestölle:
leaving-filed-some = Osa allekirjoituksista on jo luovutettu. Jos omasi oli niiden joukossa, sitä ei voi enää perua.
leaving-free = Se ei maksa mitään.
leaving-again = Voit liittyä uudelleen milloin haluat.
leaving-left-unfiled = Et ole mukana siinä, mitä jätetään.
leaving-left-ready = Allekirjoituksesi oli valmiina jätettäväksi. Järjestö jättää muut ilman sitä; jos se oli jo matkalla, järjestö ilmoittaa viranomaiselle, että olet perunut sen.
leaving-left-filed = Allekirjoituksesi oli jo jätetty: järjestö ilmoittaa viranomaiselle, että olet perunut sen. Se, minkä viranomainen on jo saanut, jää viranomaiselle.
leaving-code-keep = Jokainen, jolla tämä koodi on, voi perua osallistumisesi: pidä tämä viesti omana tietonasi.
leaving-mail-not-me = Etkö se ollut sinä? Silloin jollakulla on koodisi: se on viestissä, jossa kuittisi tuli, ja myös palvelimen ylläpitäjä voi muodostaa sen. Kerro järjestölle. Julkinen loki näyttää pysyvästi, että merkintä on peruttu.
err-leaving-over = Tätä allekirjoitusta ei voi enää perua.
rec-leaving-over = Alla kerrotaan, mihin asti se olisi ollut mahdollista. Jos haluat käyttää muita oikeuksiasi, kirjoita kampanjaa johtavalle järjestölle.
concern-hint = Omin sanoin: viranomaiset ja tuomarit katsovat, koskeeko asia sinua itseäsi, eikä kopioitu teksti osoita sitä. Kirjoita vain sellaista, mitä viranomainen saa lukea, äläkä mitään muista ihmisistä. Näistä kysymyksistä voi olla apua:
concern-question-where = Missä kohtaat tämän: millä kadulla, asemalla, missä palvelussa? Mistä lähtien, kuinka usein?
concern-question-what = Mitä siinä voi olla sinusta: kuvasi, matkasi, rekisteritiedot?
concern-question-noticed = Mitä huomasit tai sait: kyltin, tarkastuksen, kirjeen, vastauksen, kieltäytymisen?
concern-question-changes = Mitä teet sen jälkeen toisin, tai mitä et enää tee?
prior-title = Olen jo pyytänyt heiltä tietojani
prior-why = Jos pyysit pääsyä tietoihisi ennen kantelua, kerro se tässä: se osoittaa, että asia koskee sinua, ja viranomainen tutkii sen tarkemmin. Se sinetöidään muun mukana. Voit liittyä, vaikka et olisi pyytänyt.
prior-day = Pyynnön päivä
prior-channel = Miten se lähetettiin
prior-channel-registered = kirjattu kirje
prior-channel-letter = kirje
prior-channel-email = sähköposti
prior-channel-form = lomake heidän sivustollaan
prior-channel-other = muuten
prior-answered = Heidän vastauksensa
prior-answered-no = ei vastausta toistaiseksi
prior-answered-yes = vastasivat
prior-given = Mitä on pyydetty aiemmin
consent-signature = Allekirjoitan sähköisesti. Todiste siitä lähetetään sähköpostiosoitteeseeni.
consent-signature-short = Sähköinen allekirjoitus
consent-procedure = Yhdistys ({ $association }) saa kirjoittaa minulle itse kantelusta: jättäminen, ratkaisu, valitus, päättyminen. Yhdistys säilyttää osoitteen vain tätä varten, sinetöitynä, enintään kolme kuukautta käsittelyn päättymisen jälkeen. Voit jättää tämän tyhjäksi ja silti liittyä.
consent-procedure-short = Viestit käsittelystä
information-account = Jokainen voi lukea tämän kampanjan sivulta, mitä kantelulle tapahtuu.
procedure-leave = Älkää kirjoittako minulle enää käsittelystä
procedure-leave-lead = Annoit yhdistykselle luvan kirjoittaa sinulle aiheesta ”{ $value }”. Paina painiketta, niin tätä varten säilytetty osoite tuhotaan täältä. Se ei vaikuta valtakirjaasi.
procedure-left = Jos tähän linkkiin liittyi säilytetty osoite, se on tuhottu. Valtakirjasi, jos annoit sellaisen, on ennallaan; kampanjan sivulla kerrotaan, mitä kantelulle tapahtuu.
mail-procedure-unsubscribe = Jos et halua enää viestejä käsittelystä, paina painiketta tällä sivulla (valtakirjasi pysyy ennallaan):
mail-footer-procedure = Saat tämän, koska annoit valtakirjan ja sallit yhdistyksen ({ $organisation }) kirjoittaa sinulle asian käsittelystä.
field-postal-address-how = Kuten kirjekuoreen: katu ja numero tai talon tai kylän nimi; postinumero, paikkakunta, maa.
field-birth-date-how = Päivä, kuukausi ja vuosi, esimerkiksi 31.12.1990, kuten henkilöllisyystodistuksessasi.
advice-unknown-day = Jos siinä ei ole päivää tai kuukautta, kirjoita sen tilalle 00: 00.00.1957.
advice-unknown-day-xx = Jos siinä on päivän tai kuukauden tilalla XX, kirjoita samoin: XX.XX.1957.
advice-one-name-sign = Jos asiakirjoissasi ({ $country }) on vain yksi nimi, kirjoita se sukunimeksi ja tähän se, mitä niissä on etunimen paikalla; jos siinä ei ole mitään, yhdysmerkki (-).
field-capacity = Kuka antaa tämän valtakirjan
capacity-self = Minä, ja olen täyttänyt 18 vuotta
capacity-represented = Joku antaa sen puolestani: vanhempi tai muu laillinen edustaja
capacity-emancipated = Minä: olen alle 18-vuotias mutta oikeudellisesti täysivaltainen
field-representative = Edustajani etu- ja sukunimi
field-representative-hint = Vain, jos joku antaa valtakirjan puolestasi.
field-representative-quality = Missä ominaisuudessa
field-representative-quality-hint = Esimerkiksi: äiti, isä, edunvalvoja.
consent-age-or-represented = Olen täyttänyt 18 vuotta tai olen oikeudellisesti täysivaltainen; tai yllä nimetty henkilö edustaa minua ja antaa tämän valtakirjan puolestani, ja tiedän siitä.
leaving-news-too = Jos valitsit samalla lomakkeella myös uutiset, nekin loppuvat.
consent-age-or-represented-short = Täysi-ikäinen, täysivaltainen tai edustettu
access-title = Pyydä ensin tietosi
access-lead = Jokainen voi kysyä, kenellä on häntä koskevia tietoja, ja saada niistä jäljennöksen. Joka on tehnyt sen ennen kantelua, on vahvemmilla. Tämä sivu kirjoittaa kirjeen; sinä tulostat, allekirjoitat ja lähetät sen itse.
access-kept = JavaScriptin avulla kirje tehdään selaimessasi, eikä mitään siitä lähde laitteestasi. Ilman sitä tämä palvelin tekee kirjeen, näyttää sen kerran eikä säilytä mitään.
access-which = Mikä kirje
access-note-direct = Kirje rekisterinpitäjälle eli sille, joka tiedoista vastaa. Sillä on kuukausi aikaa vastata.
access-note-video = Kirje kameroiden ylläpitäjälle. Lähetä se muutaman päivän sisällä: tallenteet poistetaan viimeistään kuukauden kuluttua.
access-note-police = Kirje sille, joka vastaa rekisteristä. Jos se kieltäytyy, kertoo vain osan tai ei vastaa, seuraavana vuorossa on viranomaisen kautta kulkeva kirje.
access-note-authority = Kirje viranomaiselle, joka katsoo rekisterin puolestasi: { $authority }. Tämä oikeus on vain sinun: kenellekään ei voi antaa siihen valtakirjaa, joten allekirjoita ja lähetä kirje itse. Sinulta voidaan pyytää jäljennös henkilöllisyystodistuksesta.
access-hand = Mitään ei ole pakko täyttää: tyhjäksi jäävästä tulee käsin täytettävä rivi.
access-name = Etunimi ja sukunimi
access-birth = Syntymäaika ja -paikka (poliisin tai valtion turvallisuuden rekistereitä koskevat kirjeet)
access-to = Kenelle (jätä tyhjäksi, niin käytämme tiedossamme olevaa osoitetta)
access-sent = Minä päivänä lähetät sen
access-recordings = Kameratallenteita varten
access-recordings-hint = Kukaan ei löydä sinua ilman paikkaa, päivää ja kellonaikaa.
access-place = Missä sinua kuvattiin
access-day = Minä päivänä
access-hours = Mihin aikaan (kellonajat, mistä mihin)
access-look = Mistä sinut tunnistaa (vaatteet, laukku, polkupyörä)
access-recordings-until = Sen päivän tallenteet ovat todennäköisesti poissa { $value } alkaen: lähetä kirje heti.
access-recordings-gone = Sen päivän tallenteet ovat todennäköisesti olleet poissa { $value } alkaen. Voit silti kysyä, mitä tietoja sinusta on.
access-make = Tee kirje
access-print = Tulosta tämä sivu: vain kirje tulostuu. Tai valitse ja kopioi se.
access-remind-text = Muistutus kalenteriisi päivälle, jona vastauksen pitäisi viimeistään tulla. Siinä mainitaan kampanja ja aihe, ei sinua.
access-remind = Tallenna muistutus (.ics)
access-reminder = Onko vastaus tullut? { $title }
access-reminder-text = Lähetit pyyntösi { $day }. Jos vastausta ei ole tai se on puutteellinen, kerro siitä kantelussa.
access-after-title = Sen jälkeen
access-after-keep = Säilytä kopio kirjeestä ja todiste sen lähettämisestä.
access-after-answer = Jos vastausta ei ole kuukaudenkaan kuluttua tai pyyntösi evätään, voit kannella siitäkin.
access-after-tell = Kun liityt, kerro lomakkeella, että olet pyytänyt tietojasi; jos olet jo liittynyt, kuittisi sivulta pääset kertomaan sen.
asked-title = Kerro, että olet pyytänyt tietojasi
asked-link = Oletko pyytänyt pääsyä tietoihisi? Kerro se tässä, nyt tai myöhemmin.
asked-lead = Jokaisesta kohteesta, josta kantelet: milloin pyysit, miten ja saitko vastauksen. Tiedot sinetöidään kampanjaa johtavalle yhdistykselle ja lisätään asiakirjoihisi; se, minkä allekirjoitit, ei muutu.
asked-again = Se, minkä lähetät tässä, korvaa sen, mitä kerroit tällä sivulla aiemmin. Sivu ei voi näyttää sitä: se on sinetöity.
asked-empty = Kerro ainakin yhdestä kohteesta, milloin pyysit.
asked-button = Sinetöi ja lisää
asked-done = Merkitty. Se on sinetöity ja seuraa allekirjoitustasi: jos lähdet, sekin tuhotaan.
sent-address-title = Kirjoitamme tähän osoitteeseen
sent-address-label = Oikea osoite
sent-address-hint = Jos jokin kirjain on väärin, korjaa se tässä; kaikki muu pysyy sellaisena kuin sen täytit. Toiseen osoitteeseen lähtenyt linkki ei sen jälkeen enää vahvista mitään, ellei joku ole jo käyttänyt sitä.
sent-address-button = Kirjoita korjattuun osoitteeseen
shared-note = Tämä laite on yhteiskäytössä: se ei säilytä mitään kirjoittamaasi.
shared-clear = Tyhjennä lomake seuraavaa henkilöä varten
shared-next = Seuraava henkilö
shared-keep = Tulosta ensin tämä sivu tai kirjoita koodi muistiin: seuraava henkilö ei näe sivua.
changed-before = Ennen
changed-now = Nyt
link-personal-title = Henkilökohtainen linkki
link-personal-lead = Linkki tehtiin yhdelle ihmiselle, jonka osallistuminen kampanjaan ”{ $value }” on laskettu mukaan.
link-personal-mine = Onko se sinun?
link-personal-show = Siitä näet kuittisi, peruutuskoodisi ja sen, mitä allekirjoitit.
link-personal-button = Näytä kuittini
link-personal-other = Lähettikö joku sen sinulle?
link-personal-leave = Jätä painike silloin sille, jonka linkki on. Mitään ei ole allekirjoitettu sinun nimissäsi: lue, mistä on kyse, ja päätä itse.
link-personal-campaign = Kampanjaan
thanks-mailed = Vahvistitko juuri? Saamassasi viestissä oleva linkki näyttää kuittisi milloin tahansa.
thanks-shown = Allekirjoititko juuri? Kuittisi oli lomakkeen jälkeisellä sivulla. Sitä ei voi näyttää tässä: tämä osoite ei tunne ketään.
link-closed-title = Kampanja on päättynyt
link-closed-what = Linkkiä ei vahvistettu ennen kampanjan päättymistä: mitään ei laskettu.
link-closed-todo = Voit lukea, miten kampanjan käy.
credit-for = Lasketaan myös tälle: { $value }
credit-hint = Tulit tämän järjestön linkistä. Sille kerrotaan vain luku kymmeninä, ei koskaan, kuka olet. Poista valinta, jos et halua tätä.
step-1 = Vaihe 1/3
form-time-mail =
    { $count ->
        [one] Se on maksutonta ja vie noin minuutin, sähköposti mukaan lukien.
       *[other] Se on maksutonta ja vie noin { $count } minuuttia, sähköposti mukaan lukien.
    }
form-time =
    { $count ->
        [one] Se on maksutonta ja vie noin minuutin.
       *[other] Se on maksutonta ja vie noin { $count } minuuttia.
    }
leaving-short-any-time = Voit lähteä milloin tahansa.
leaving-short-until-filed = Voit lähteä, kunnes allekirjoitus luovutetaan viranomaiselle.
leaving-short-until-closed = Voit lähteä, kunnes keruu päättyy.
form-all-needed = Kaikki tiedot tarvitaan, ellei toisin mainita.
form-needed = (tarvitaan)
form-choice = (voit valita)
form-choices = Voit valita: { $value }
form-help = Lukeeko asiakirjoissasi jotain muuta?
field-email-link = Saat sinne linkin, jolla vahvistat.
signs-more = Kaikki, mitä siihen kuuluu
privacy-short = Nimesi sinetöidään heti, kun se saapuu: tämä palvelin ei voi avata sitä. Ei evästeitä, ei seurantaa.
privacy-more = Koko teksti
link-expired-again = Voit täyttää lomakkeen uudelleen.
need-age = Valitse ”Olen täyttänyt 18 vuotta”, jos niin on.
need-age-or-represented = Valitse ikääsi tai edustajaasi koskeva ruutu.
need-signature = Valitse ”Allekirjoitan sähköisesti”: niin allekirjoitat.
need-art9 = Valitse poliittisia mielipiteitä koskeva ruutu: ilman suostumustasi kukaan ei saa käyttää tietojasi.
need-authority = Valitse viranomaista koskeva ruutu: sen on tiedettävä, kuka olet.
need-certify = Valitse ruutu, jolla vakuutat, että kaikki on oikein.
need-contact = Valitse osoitettasi koskeva ruutu: ilman suostumustasi kukaan ei saa kirjoittaa sinulle.
form-by-signing = Painamalla tätä painiketta vakuutan:
need-box = Valitse ruutu ”{ $value }”.
privacy-box-page = Sinetöidyn kopion lisäksi jäljelle jää pieni lokero, joka avautuu vain kuittisi sivulta ja näyttää sinulle, mitä allekirjoitit. Se tuhotaan, kun perut osallistumisesi.
leaving-any-time = Voit lähteä milloin tahansa koodilla, joka on vain sinulla. Antamasi tiedot tuhotaan silloin täältä heti. Jos allekirjoituksesi oli jo jätetty, järjestö ilmoittaa viranomaiselle, että olet perunut sen; se, minkä viranomainen on jo saanut, jää viranomaiselle.

own-title = Mihin olet liittynyt täällä
own-lead = Ilman tiliä: anna sähköpostiosoitteesi, niin saat linkin. Se näyttää tunnin ajan, mitä olet allekirjoittanut täällä ja mitä viestejä saat.
own-send = Lähetä linkki
own-wrong-address = Tämä ei ole kokonainen sähköpostiosoite. Kirjoita se näin: nimi@example.org.
own-wrong-plus = Jätä pois + ja se, mitä sen jälkeen on ennen @-merkkiä. Allekirjoittamasi löytyy ilman sitä. Viestit osoitteeseen, jossa on +, lopetetaan kunkin viestin linkistä.
own-not-found = Täältä ei löydy paperilla allekirjoitettua eikä tuenilmauksia aloitteille, jotka eivät kysy sähköpostiosoitetta. Osallistumisensa peruneista ei jää mitään.
own-sent = Kirjoitamme osoitteeseen { $value }, oli näytettävää tai ei. Linkki toimii tunnin. Kun päivässä on lähtenyt useita viestejä, seuraava odottaa joitakin tunteja.
own-names-lead = Tämä linkki osoittaa, että luet viestit osoitteeseen { $value }.
own-names-hint = Allekirjoittamasi löytyy tällä osoitteella ja nimilläsi yhdessä, niin kuin silloin kirjoitit ne. Jokainen näkee omansa. Ilman nimiä näytetään vain viestit, joita saat.
own-show = Näytä, mihin olen liittynyt
own-over = Se toimi tunnin. Pyydä uusi.
own-missed = Joitakin kampanjoita ei voi katsoa juuri nyt, ja ne saattavat puuttua täältä. Yritä myöhemmin uudelleen.
own-waits = Lomakkeesi odottaa painikettaan: se on saamasi viestin linkin takana. Jos viestiä ei enää ole, täytä lomake uudelleen.
own-none = Tällä osoitteella ja näillä nimillä ei löydy mitään.
own-sealed = Antamiasi tietoja ei näytetä: ne on sinetöity, eikä tämä palvelin voi lukea niitä. Ensimmäisen viestisi linkki näyttää ne.
own-ask = Pyydä, että sinut poistetaan
own-ask-hint = Pyydä silloin järjestöä poistamaan allekirjoituksesi. Sillä on siihen kuukausi; tämä palvelin ei voi tehdä sitä itse. Kunnes järjestö on vastannut, osoitteesi säilytetään täällä vastausta varten salattuna.
own-asked = Pyysit { $value }, että sinut poistetaan. Järjestöllä on siihen kuukausi. Sen vastaus tulee tähän osoitteeseen ja näkyy täällä.
own-stays = Järjestö vastasi { $value }, ettei se poista allekirjoitustasi. Syy on viestissä, joka tuli tähän osoitteeseen.
own-stays-again = Voit pyytää uudelleen.
own-taken-out = Pyysit, että sinut poistetaan: se tehtiin { $value }. Sinetöidyt tietosi on tuhottu.
own-lists-title = Viestit, joita saat
own-lists-none = Tämä osoite ei ole millään täällä olevalla listalla.
own-left = Osoitteesi on poistettu tältä listalta ja tuhottu sieltä. Jo matkalla oleva viesti voi vielä tulla perille.
own-link = Onko kuitti kadonnut? Katso, mihin olet liittynyt täällä
