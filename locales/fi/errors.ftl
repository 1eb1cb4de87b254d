### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Tämä on tyhjä.
rec-field-required = Täytä tämä kohta.
err-field-too-long = Teksti on pidempi kuin { $max } merkkiä.
rec-field-too-long = Lyhennä se enintään { $max } merkkiin.
err-field-too-many-lines = Rivejä on enemmän kuin { $max }.
rec-field-too-many-lines = Enimmäismäärä on { $max } riviä.
err-field-control-character = Tekstissä on merkki, joka ei näy tai jota ei voitu lukea.
rec-field-control-character = Tyhjennä kenttä ja kirjoita teksti uudelleen liittämättä sitä.
err-field-unprintable-character = Tulostamamme asiakirjat eivät voi näyttää merkkiä ”{ $character }”.
rec-field-unprintable-character = Kirjoita se muilla kirjaimilla, kuten henkilöllisyystodistuksesi luettavilla riveillä.

## Names

err-field-name-no-letter = Nimessä ei ole yhtään kirjainta.
rec-field-name-no-letter = Kirjoita nimesi niin kuin se on henkilöllisyystodistuksessasi. Yksi kirjain riittää.
err-field-name-link = Tämä näyttää verkko-osoitteelta, ei nimeltä.
rec-field-name-link = Kirjoita tähän nimesi, ei muuta.
err-field-name-email = Tämä näyttää sähköpostiosoitteelta, ei nimeltä.
rec-field-name-email = Kirjoita tähän nimesi. Sähköpostiosoitteella on oma kenttänsä.

## E-mail addresses

err-field-email-missing-at = Sähköpostiosoitteesta puuttuu @-merkki.
rec-field-email-missing-at = Kirjoita se kokonaan, esimerkiksi nimi@example.org.
err-field-email-several-at = Sähköpostiosoitteessa on useampi kuin yksi @-merkki.
rec-field-email-several-at = Kirjoita vain yksi osoite, esimerkiksi nimi@example.org.
err-field-email-space = Sähköpostiosoitteessa on välilyönti.
rec-field-email-space = Poista välilyönti. Jos kirjoitit kaksi osoitetta, jätä yksi.
err-field-email-no-local = Sähköpostiosoitteessa ei ole mitään ennen @-merkkiä.
rec-field-email-no-local = Kirjoita se kokonaan, esimerkiksi nimi@example.org.
err-field-email-no-domain = Sähköpostiosoitteessa ei ole mitään @-merkin jälkeen.
rec-field-email-no-domain = Kirjoita se kokonaan, esimerkiksi nimi@example.org.
err-field-email-domain-no-dot = Osoitteen loppuosassa, @-merkin jälkeen, ei ole pistettä.
rec-field-email-domain-no-dot = Tarkista loppu: se on usein .fi, .org tai .com.
err-field-email-dots = Sähköpostiosoitteessa on piste liikaa.
rec-field-email-dots = Etsi kahta peräkkäistä pistettä tai pistettä @-merkin vieressä, alussa tai lopussa.
err-field-email-character = Merkki ”{ $character }” ei voi olla tuossa kohdassa sähköpostiosoitetta.
rec-field-email-character = Poista se tai kopioi osoite sähköpostiohjelmastasi.
err-field-email-domain = Osoitteen loppuosa, @-merkin jälkeen, ei ole sähköpostipalvelimen nimi.
rec-field-email-domain = Tarkista kirjoitusasu, esimerkiksi example.org.
err-field-email-too-long = Sähköpostiosoite on pidempi kuin osoitteet voivat olla.
rec-field-email-too-long = Tarkista, että kentässä on vain osoitteesi.

## Dates

err-field-date-format = Päivämäärää ei ymmärretty.
rec-field-date-format = Kirjoita päivä, kuukausi ja vuosi, esimerkiksi 31.12.1990.
err-field-date-impossible = Tällaista päivää ei ole kalenterissa.
rec-field-date-impossible = Tarkista päivä ja kuukausi.
err-field-date-future = Tämä päivä ei ole vielä tullut.
rec-field-date-future = Tarkista vuosi.
err-field-date-too-old = Tästä päivästä on yli 120 vuotta.
rec-field-date-too-old = Tarkista vuosi.
err-field-under-age = Osallistujan vähimmäisikä on { $minimum } vuotta.
rec-field-under-age = Jos päivämäärä on väärin, korjaa se. Jos se on oikein, voit silti levittää sanaa.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Maasi ei hyväksy tätä asiakirjaa tässä.
rec-document-unknown = Valitse jokin luettelon asiakirjoista.
err-number-format = Tämä ei näytä tällaisen asiakirjan numerolta.
rec-number-format = Numero on muotoa { $shape }, jossa 0 on mikä tahansa numero ja A mikä tahansa kirjain. Välilyönneillä ja väliviivoilla ei ole merkitystä.
err-number-checksum = Jokin numero tai kirjain on väärin: ne eivät sovi yhteen.
rec-number-checksum = Vertaa sitä asiakirjaasi merkki merkiltä.
err-number-impossible = Tällaista numeroa ei voi olla: jokin sen osa, usein syntymäaika, on mahdoton.
rec-number-impossible = Vertaa sitä asiakirjaasi merkki merkiltä ja tarkista, että valitsit oikean asiakirjan.
err-number-unusual = Tarkista: tämä numero ei näytä samalta kuin ne, jotka tunnemme.
rec-number-unusual = Useimmat ovat muotoa { $shape }, jossa 0 on mikä tahansa numero ja A mikä tahansa kirjain. Jos omasi on asiakirjassasi näin, vahvista se.
err-number-check-digit = Tarkista: viimeinen numero ei sovi muihin niin kuin useimmissa numeroissa.
rec-number-check-digit = Vertaa sitä asiakirjaasi numero numerolta. Jos se on siinä näin, vahvista se.
err-postal-code-unusual = Tarkista: tämä postinumero ei näytä valitsemasi maan postinumerolta.
rec-postal-code-unusual = Useimmat ovat muotoa { $shape }, jossa 0 on mikä tahansa numero ja A mikä tahansa kirjain. Jos omasi on oikein, vahvista se.
err-country-unknown = Emme tunnista tätä maata.
rec-country-unknown = Valitse luettelosta maa, jossa asut.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Mitään ei ole valittu.
       *[other] Valintoja on vähemmän kuin { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Valitse ainakin yksi, joka koskee sinua.
       *[other] Valitse ainakin { $minimum }, jotka koskevat sinua.
    }
err-target-unknown = Lomakkeessa oli valinta, jota tässä kampanjassa ei ole.
rec-target-unknown = Lataa sivu uudelleen ja valitse sillä näkyvistä.
err-consent-required = Tätä ruutua ei ole valittu, eikä ilman sitä voi liittyä.
rec-consent-required = Lue kohta ja valitse se, jos suostut. Jos et suostu, älä liity.
err-consent-unknown = Lomakkeessa oli ruutu, jota tässä kampanjassa ei ole.
rec-consent-unknown = Lataa sivu uudelleen ja täytä sillä näkyvä lomake.
err-territory-required = Maata ei ole valittu.
rec-territory-required = Valitse maa, johon oikeutesi osallistua perustuu.
err-territory-unknown = Tästä maasta ei voi osallistua tähän.
rec-territory-unknown = Valitse jokin luettelosta.
err-too-many-inputs = Lomakkeessa oli enemmän kenttiä kuin sivulla on.
rec-too-many-inputs = Lataa sivu uudelleen ja täytä sillä näkyvä lomake.

## Pages

err-page-not-found = Tässä osoitteessa ei ole sivua.
rec-page-not-found = Tarkista osoite tai aloita etusivulta.
err-method-not-allowed = Tämä osoite ei ota vastaan sitä, mitä siihen lähetettiin.
rec-method-not-allowed = Palaa sivulle ja käytä sen painikkeita.
err-server-busy = Täällä on juuri nyt enemmän ihmisiä kuin palvelin ehtii palvella.
rec-server-busy = Yritä uudelleen minuutin kuluttua. Pidä tämä sivu auki: mitään kirjoittamaasi ei katoa.
err-disk-full = Palvelimella ei ole enää tilaa, joten mitään ei tallennettu. Mitään aiemmin tallennettua ei ole kadonnut.
rec-disk-full = Yritä uudelleen tunnin kuluttua. Jos vika jatkuu, kerro siitä kampanjan järjestäjälle.
err-internal = Jokin meni rikki meidän päässämme.
rec-internal = Yritä uudelleen. Jos niin käy taas, kirjoita meille ja mainitse alla oleva tunnus.
err-bad-request = Palvelin ei ymmärrä tätä pyyntöä.
rec-bad-request = Palaa takaisin ja yritä uudelleen. Jos kirjoitit tai kopioit osoitteen, tarkista, että se on kokonainen.
err-timeout = Pyyntö kesti liian kauan ja keskeytettiin.
rec-timeout = Yritä uudelleen: vaikka pyyntö olisi mennyt perille, ketään ei lasketa kahdesti.

## Forms

err-form-too-large = Lomake oli suurempi kuin tämä sivu ottaa vastaan, joten sitä ei luettu.
rec-form-too-large = Lyhennä kirjoittamaasi ja lähetä uudelleen.
err-wrong-content-type = Lähetetty tieto ei ole tämän sivuston lomake.
rec-wrong-content-type = Palaa sivulle ja lähetä lomake sieltä.
err-invalid-utf8 = Lähetetyssä tiedossa on merkkejä, joita ei voitu lukea.
rec-invalid-utf8 = Palaa takaisin, tyhjennä kentät, joihin liitit tekstiä, ja kirjoita se itse.
err-form-expired = Lomake oli auki liian kauan eikä ole enää voimassa.
rec-form-expired = Kirjoittamasi on yhä tässä: tarkista se ja lähetä uudelleen.
err-spam-check-failed = Emme pystyneet varmistamaan, että lomakkeen lähetti ihminen.
rec-spam-check-failed = Odota muutama sekunti ja lähetä uudelleen. Jos se ei auta, kokeile toista selainta.

## Campaigns

err-campaign-closed = Kampanja on päättynyt: siihen ei voi enää liittyä.
rec-campaign-closed = Voit lukea, mitä siitä seurasi. Jos liityit, kuittisi on edelleen voimassa.
err-campaign-not-open = Kampanja ei ole vielä auki.
rec-campaign-not-open = Sen sivulla kerrotaan, mistä päivästä alkaen voit liittyä.

## Withdrawal

err-code-mistyped = Peruutuskoodissa on kirjoitusvirhe.
rec-code-mistyped = Vertaa sitä kuittiisi ryhmä ryhmältä. Siinä ei ole kirjaimia I, L, O eikä U.
err-code-unknown = Tähän peruutuskoodiin ei liity osallistumista, tai osallistuminen on jo peruttu.
rec-code-unknown = Tarkista, että koodi on tämän kampanjan kuitista. Jos se on kadonnut, kirjoita järjestölle.
err-code-damaged = Osallistumisesi lasketaan mukaan, mutta sen tietue tällä palvelimella on vaurioitunut, joten tämä koodi ei voi perua sitä.
rec-code-damaged = Kirjoita kampanjaa johtavalle järjestölle: se voi.

## Attempts and repetitions

err-too-many-attempts = Liian monta yritystä lyhyessä ajassa.
rec-too-many-attempts = Odota minuutti ja lähetä sitten uudelleen.
err-form-too-fast = Lomake lähetettiin nopeammin kuin ihminen ehtii täyttää sen.
rec-form-too-fast = Odota muutama sekunti ja lähetä sitten uudelleen.
link-counted-what = Sinut on jo laskettu mukaan aiemman vahvistuksen perusteella.
link-counted-todo = Sinun ei tarvitse tehdä enää mitään: ketään ei lasketa kahdesti. Kuittisi lähetettiin sinulle silloin sähköpostitse.
err-store-failed = Palvelin ei voinut kirjata tätä, joten mitään ei tallennettu.
rec-store-failed = Yritä uudelleen minuutin kuluttua.
err-store-behind = Tämä sivusto on toistaiseksi suljettu: sen palvelimen tiedot ovat vanhempia kuin se, mikä on jo ollut julkista.
rec-store-behind = Mitään ei tallenneta, ennen kuin ylläpitäjät ovat korjanneet asian tai kertoneet julkisesti, mitä on kadonnut. Säilytä kuittisi ja saamasi viestit ja palaa myöhemmin.
err-outcome-unknown = Levy petti, kun pyyntöäsi kirjattiin. Kukaan ei vielä tiedä, kirjattiinko se.
rec-outcome-unknown = Odota minuutti ja lähetä sitten sama lomake tai paina samaa painiketta uudelleen: ketään ei lasketa kahdesti.
err-field-marks = Tässä on yhden kirjaimen päällä enemmän aksentteja tai merkkejä kuin missään kirjoituksessa käytetään, tai tällainen merkki on ilman kirjainta.
rec-field-marks = Tyhjennä kenttä ja kirjoita uudelleen, kuten henkilöllisyystodistuksessasi.
err-field-latin-needed = Tulostamamme asiakirjat eivät voi näyttää tämän nimen kirjaimia.
rec-field-latin-needed = Kirjoita sama nimi tähän latinalaisin kirjaimin, kuten passissasi. Säilytämme molemmat kirjoitusasut.

## A campaign that is not what was published

err-campaign-altered = Tämä kampanja on pysäytetty: se, mitä palvelimelle on siitä tallennettu, ei ole se, mikä julkaistiin.
rec-campaign-altered = Kukaan ei voi liittyä, ennen kuin tämä on korjattu. Se, mikä on laskettu, säilyy kampanjan julkisessa lokissa. Kampanjan järjestäjien ja palvelimen ylläpitäjän on verrattava näitä kahta; palaa myöhemmin.
err-prior-unticked = Kerrot pyytäneesi tietojasi täältä, mutta yllä olevaa ruutua ei ole valittu.
rec-prior-unticked = Valitse ruutu tai tyhjennä sen alla olevat rivit.
err-field-one-name = Vain yksi nimi on annettu.
rec-field-one-name = Jos asiakirjoissasi on vain yksi nimi, valitse alla oleva ruutu. Muuten täytä myös toinen nimi.
err-field-none-there = Tämä on tyhjä.
rec-field-none-there = Jos osoitteessasi ei ole tätä, valitse alla oleva ruutu. Muuten täytä tämä kohta.
err-field-date-year-only = Vain vuosi on annettu.
rec-field-date-year-only = Jos asiakirjoissasi ei ole päivää eikä kuukautta, valitse alla oleva ruutu. Muuten kirjoita päivä, kuukausi ja vuosi.
err-field-age-unsure = Ilman päivää ei voi tietää, oletko jo täyttänyt { $minimum } vuotta.
rec-field-age-unsure = Jos olet täyttänyt { $minimum } vuotta, valitse alla oleva ruutu.
err-field-email-unreachable = Tämän sivuston sähköpostipalvelin ei voi kirjoittaa osoitteisiin, joissa on tällaisia kirjaimia ennen @-merkkiä.
rec-field-email-unreachable = Anna toinen osoitteesi, jossa on ennen @-merkkiä vain kirjaimia a–z. Mitään ei lähetetty, eikä mitään säilytetä.
err-nationality-not-accepted = Vain tiettyjen maiden kansalaiset voivat osallistua tähän.
rec-nationality-not-accepted = Valitse kansalaisuutesi luettelosta. Jos sitä ei ole siinä, tämä aloite ei voi laskea tukeasi mukaan.
link-unknown-then = Kopioi viestin koko linkki osoiteriville. Se, joka on laskettu mukaan eikä ole perunut osallistumistaan, lasketaan edelleen.
link-voided-title = Allekirjoituksesi ei ole enää mukana luvussa
link-voided-what = Julkisen lokin merkintä { $value } on poistettu luvusta, ja sen sinetöidyt tiedot on tuhottu.
link-voided-reason = Julkinen syy: { $value }.
void-authority-rejected = viranomainen hylkäsi sen
void-fraud = kukaan ei ole antanut sitä
void-lost-code = henkilö pyysi saada perua ja oli kadottanut koodin
void-lost-record = sen sinetöidyt tiedot katosivat tai vahingoittuivat säilyttäjän luona; sitä ei voi jättää
void-other = muu syy, joka kerrotaan alla
link-voided-note = Julkinen huomautus
link-voided-todo = Jos tämä on mielestäsi erehdys, kirjoita kampanjaa johtavalle järjestölle.
destroyed-title = Täällä säilytetty on tuhottu
destroyed-unfiled = Tämän kampanjan sinetöidyt tiedot, joita ei ollut jätetty viranomaiselle, tuhottiin { $value }, kuten laki vaatii.
destroyed-filed = Tämän kampanjan sinetöidyt tiedot, jotka oli jätetty viranomaiselle, tuhottiin { $value }, kuten laki vaatii.
destroyed-then = Jos sinun tietosi olivat niiden joukossa, niistä ei ole tällä palvelimella jäljellä mitään. Kuittisi tiedosto todistaa yhä merkintäsi julkisessa lokissa: säilytä se.
err-field-email-slip = Tarkoititko …@{ $domain }?
rec-field-email-slip = Korjaa osoite; jos se on oikein tällaisenaan, valitse alla oleva ruutu.
err-form-changed = Se, mitä tässä allekirjoitetaan, on muuttunut tämän lomakkeen ollessa auki.
rec-form-changed = Kirjoittamasi on yhä tässä. Lue, mikä on muuttunut, valitse ruudut uudelleen ja lähetä.
err-form-left = Se, minkä tällä lomakkeella allekirjoitit, on peruttu.
rec-form-left = Jos haluat allekirjoittaa uudelleen, lähetä lomake vielä kerran. Jos et, sulje tämä sivu: mitään ei ole allekirjoitettu.
share-server-wrong = Tämä ei ole palvelimen nimi.
share-server-right = Kirjoita se kuten selaimesi osoiteriville, esimerkiksi mastodon.social, ilman porttia.
form-field-empty = Täytä kohta ”{ $value }”.
form-field-unchosen = Valitse jokin kohdassa ”{ $value }”.
