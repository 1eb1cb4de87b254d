### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Tuenilmaus eurooppalaiselle kansalaisaloitteelle
initiative-number = Rekisteröintinumero
initiative-starts = Keruu alkaa
initiative-ends = Keruu päättyy
initiative-register = Komission rekisterissä
initiative-title = Otsikko
initiative-objectives = Tavoitteet
initiative-contacts = Rekisteröidyt yhteyshenkilöt
initiative-legal-entity = Oikeushenkilö
initiative-website = Aloitteen verkkosivusto
initiative-declaration = Vakuutan, että tällä lomakkeella annetut tiedot ovat oikein ja että en ole aiemmin tukenut tätä aloitetta.
initiative-notice = Tietosuojaseloste
initiative-notice-purpose = Yleisen tietosuoja-asetuksen mukaisesti tällä lomakkeella antamiasi henkilötietoja käytetään ainoastaan tämän aloitteen tukemiseen. Ne annetaan maasi toimivaltaisille viranomaisille, jotka tarkastavat ja vahvistavat tuenilmaukset, eikä kenellekään muulle.
initiative-notice-rights = Sinulla on oikeus pyytää tämän aloitteen järjestäjiltä pääsyä henkilötietoihisi sekä niiden oikaisemista, poistamista ja käsittelyn rajoittamista.
initiative-notice-time = Järjestäjät säilyttävät tietojasi enintään kuukauden ajan aloitteen toimittamisesta Euroopan komissiolle tai 21 kuukauden ajan keruun alkamisesta sen mukaan, kumpi ajankohta on aikaisempi. Jos asiasta on vireillä hallinnollinen tai oikeudellinen menettely, tietoja voidaan säilyttää enintään kuukauden ajan sen päättymisestä.
initiative-notice-complaint = Sinulla on oikeus milloin tahansa tehdä kantelu tietosuojaviranomaiselle, erityisesti maassa, jossa asut tai työskentelet tai jossa katsot lakia rikotun. Voit myös viedä asian tuomioistuimeen.
initiative-notice-controller = Yleisessä tietosuoja-asetuksessa tarkoitettu rekisterinpitäjä: { $name }, { $email }.
initiative-notice-sealed = Tuenilmauksesi salataan heti, kun se saapuu. Avaimet, joilla sen voi avata, eivät ole tällä palvelimella: kukaan palvelimen ylläpitäjistä ei voi lukea sitä.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] tuenilmaus
       *[other] tuenilmausta
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } tarvittavasta määrästä ({ $other })
dash-thresholds = Kynnyksensä saavuttaneet maat
dash-days-left = Päiviä jäljellä
dash-closed-since = Päättynyt
dash-final = Tämä on lopullinen tulos komission rekisterissä, tilanne { $value }.
dash-countries = Maa kerrallaan
# $value is the name of a country, $other a percentage.
dash-first = Kärjessä: { $value }, { $other } kynnyksestä.
dash-countries-help = Maa lasketaan mukaan, kun se saavuttaa kynnyksensä eli viivan 100 %. Mitä enemmän paikkoja maalla on Euroopan parlamentissa, sitä korkeampi sen kynnys on.
dash-picture = Kuinka suuren osan kynnyksestään kukin maa on saavuttanut, prosentteina. Kaikki luvut ovat taulukossa.
dash-map = Kartalla
dash-reached = Kynnys saavutettu
dash-country = Maa
dash-number = Tuenilmaukset
dash-threshold = Kynnys
dash-missing = Puuttuu vielä
dash-channels = Missä on allekirjoitettu
dash-channels-help = Nämä ovat erikseen, koska jokainen voi laskea uudelleen sen, mitä täällä on allekirjoitettu, ja vain sen.
dash-here = Allekirjoitettu täällä
dash-paper = Paperilla
dash-central = Komission järjestelmässä
dash-register = Komission rekisterissä
dash-as-of = tilanne { $value }
dash-pace = Tahti
dash-last-days =
    { $count ->
        [one] Tänään
       *[other] Allekirjoitettu täällä viimeisten { $count } päivän aikana
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Jos tahti pysyy tämänpäiväisenä, { $safe } tuenilmausta on koossa suunnilleen { $day }: tarpeeksi, jotta jäljelle jää { $goal }, vaikka viranomaiset hylkäisivät { $share } %.
       *[other] Jos tahti pysyy samana kuin viimeisten { $count } päivän aikana, { $safe } tuenilmausta on koossa suunnilleen { $day }: tarpeeksi, jotta jäljelle jää { $goal }, vaikka viranomaiset hylkäisivät { $share } %.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Jos tahti pysyy tämänpäiväisenä, keruun päättyessä { $day } koossa on noin { $reached } tuenilmausta. Turvallinen määrä olisi { $safe }: { $goal } ja varmuusvara niille, jotka viranomaiset hylkäävät ({ $share } %).
       *[other] Jos tahti pysyy samana kuin viimeisten { $count } päivän aikana, keruun päättyessä { $day } koossa on noin { $reached } tuenilmausta. Turvallinen määrä olisi { $safe }: { $goal } ja varmuusvara niille, jotka viranomaiset hylkäävät ({ $share } %).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Yksi maa olisi varmasti yli kynnyksensä suunnilleen { $day }.
       *[other] { $count } maata olisi varmasti yli kynnyksensä suunnilleen { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Yksikään maa ei silloin olisi varmasti yli kynnyksensä.
        [one] Yksi maa olisi silloin varmasti yli kynnyksensä.
       *[other] { $count } maata olisi silloin varmasti yli kynnyksensä.
    }
dash-estimate = Tämä on arvio.
dash-download-chart = Kaavio kuvana (SVG)
dash-download-map = Kartta kuvana (SVG)
dash-download-csv = Luvut taulukkolaskentaan (CSV)

## Signing: the form by country

sign-title = Allekirjoita aloite
sign-next = Seuraavaksi: kuittisi ja koodi, jolla voit lähteä.
sign-choose = Valitse…
sign-nationality = Kansalaisuutesi
sign-nationality-show = Näytä lomake
sign-nationality-change = Vaihda maata
sign-who = Kuka näkee tämän?
# { $country } is the name of a country.
sign-who-text = Allekirjoitukset tarkastava viranomainen ({ $country }), jolle järjestäjät luovuttavat tuenilmauksesi. Ei kukaan muu.
sign-given-name = Kaikki etunimet
sign-family-name = Sukunimet
sign-confirm = Olen tarkistanut: näin se on oikein.
sign-receipt-keep = Tulosta tämä sivu tai kirjoita koodi muistiin nyt. Et antanut sähköpostiosoitetta, joten kukaan ei voi lähettää tätä sinulle uudelleen.
sign-code-hint = Se on kuitissasi. Isoilla tai pienillä kirjaimilla, väliviivoilla tai ilman: kaikki käyvät.
sign-withdraw-filed = Tuenilmauksia on jo luovutettu viranomaisille. Jos omasi oli niiden joukossa, heille ilmoitetaan, että olet perunut sen. Se, minkä he ovat jo saaneet, jää heille.
sign-carriers-lead = Järjestää aloitteen ja vastaanottaa tuenilmaukset
sign-document-passport = passi
sign-document-id-card = henkilökortti
sign-document-citizens-card = kansalaiskortti
sign-document-personal-number = henkilötunnus
field-street = Katu
field-street-number = Talon numero
field-postal-code = Postinumero
field-city = Paikkakunta
field-country = Maa, jossa asut
field-document = Mikä asiakirja?
field-document-number = Sen numero
document-statement = Tuenilmaus

## Why something is asked: purpose-<id>

purpose-identify-signatory = Kuten henkilöllisyystodistuksessasi: viranomainen etsii tämän nimen rekisteristään.
purpose-find-in-register = Jotta viranomainen löytää sinut rekisteristään eikä kukaan allekirjoita sinun nimissäsi.
purpose-tell-namesakes-apart = Jottei sinua sekoiteta toiseen samannimiseen.
purpose-tell-which-number = Maallesi käy mikä tahansa näistä.
purpose-reach-by-post = Sinulta voidaan kysyä postitse, allekirjoititko todella sinä.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Vakuutus
sign-consent-authority = Suostun siihen, että tuenilmaukseni luovutetaan viranomaiselle, jolle aloite on osoitettu ({ $authority }).
information-sample = Saatat saada kirjeen, jossa kysytään, allekirjoititko todella.

## What went wrong, and what to do

err-signed-already = Tämä henkilö on jo allekirjoittanut tämän aloitteen.
rec-signed-already = Sinun ei tarvitse tehdä enää mitään: ketään ei lasketa kahdesti. Jos allekirjoittaja et ollut sinä, kirjoita järjestäjille.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Pitäkää minut ajan tasalla
follow-lead = Jätä sähköpostiosoitteesi, niin järjestäjät kirjoittavat sinulle, kun kampanjasta ”{ $value }” on uutta kerrottavaa.
follow-apart = Tämä ei ole allekirjoitus, ja voit allekirjoittaa ilman tätä. Osoitteesi säilytetään erillään kaikista allekirjoituksista.
follow-age = Olen täyttänyt { $count } vuotta.
follow-consent = Suostun nimenomaisesti siihen, että kampanjaa johtava järjestö ({ $value }) säilyttää osoitteeni kirjoittaakseen minulle tästä kampanjasta. Se, että pyydän tätä, voi paljastaa poliittiset mielipiteeni.
follow-confirm = Joku, luultavasti sinä, pyysi lähettämään tähän sähköpostiosoitteeseen uutisia kampanjasta ”{ $value }”. Mitään ei lähetetä, ennen kuin painat painiketta.
follow-confirm-button = Kyllä, pitäkää minut ajan tasalla
follow-done = Kuulet meistä
follow-done-lead = Osoitteesi on sinetöity: vain järjestäjät voivat avata sen, avaimella, joka ei ole tällä palvelimella.
follow-done-leave = Voit lopettaa tilauksen milloin tahansa jokaisen viestimme linkistä tai täällä:
follow-leave = Älkää lähettäkö enää uutisia
follow-leave-lead = Pyysit uutisia kampanjasta ”{ $value }”. Paina painiketta, niin osoitteesi tuhotaan täältä. Jos allekirjoitit, allekirjoituksesi pysyy ennallaan.
follow-left = Osoitteesi on tuhottu täältä. Jo matkalla oleva viesti voi vielä tulla perille.
follow-notice-purpose = Sähköpostiosoitettasi käytetään siihen, minkä valitsit, eikä mihinkään muuhun. Sitä ei anneta kenellekään muulle.
follow-notice-sealed = Se salataan heti, kun se saapuu, kampanjaa johtavan järjestön avaimelle. Se avain ei ole tällä palvelimella.
follow-notice-time =
    { $count ->
        [one] Se tuhotaan, kun lopetat tilauksen, ja viimeistään kuukauden kuluttua kampanjan päättymisestä; myöhemmin vain, jos aloite jatkuu vielä sen jälkeen.
       *[other] Se tuhotaan, kun lopetat tilauksen, ja viimeistään { $count } kuukauden kuluttua kampanjan päättymisestä; myöhemmin vain, jos aloite jatkuu vielä sen jälkeen.
    }
follow-notice-leave = Se tuhotaan heti, kun lopetat tilauksen jokaisessa viestissä olevasta linkistä.
mail-follow-why = Joku, luultavasti sinä, pyysi lähettämään tähän sähköpostiosoitteeseen uutisia kampanjasta ”{ $title }” ({ $organisation }).
mail-follow-what = Et saa niitä vielä. Avaa tämä sivu ja paina sen painiketta:
mail-follow-done-subject = Kuulet meistä: { $title }
mail-follow-done = Pyysit uutisia kampanjasta ”{ $title }”. Niistä sinulle kirjoittaa { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Keruu alkaa
clock-start-collecting = Viimeinen päivä aloittaa keruu
clock-end-collecting = Viimeinen keruupäivä
clock-report-numbers = Ilmoita komissiolle tuenilmausten määrä
clock-final-report = Ilmoita komissiolle tuenilmausten lopullinen määrä
clock-submit-to-authorities = Viimeinen päivä luovuttaa tuenilmaukset kansallisille viranomaisille
clock-certificates = Viimeinen päivä, jolloin viranomaiset voivat vahvistaa tuenilmaukset
clock-submit-to-commission = Viimeinen päivä toimittaa aloite komissiolle
clock-hearing = Viimeinen päivä järjestää julkinen kuuleminen Euroopan parlamentissa
clock-answer = Viimeinen päivä, jolloin komission on vastattava
clock-authority-silence = Ilman päätöstä kantelu katsotaan hylätyksi
clock-appeal = Viimeinen valituspäivä
clock-statements-grow-old = Ensimmäiset tuenilmaukset ovat liian vanhoja laskettaviksi
clock-keep-statements = Viimeinen päivä, jona tuenilmauksia saa säilyttää
clock-keep-addresses = Viimeinen päivä, jona sähköpostiosoitteita saa säilyttää
clock-source = Lähde: { $value }.
clock-projected = Viimeistään, jos jokainen aiempi vaihe vie koko määräaikansa.
clock-doubtful = Juristin on vahvistettava tämä päivä.
clock-holidays = Viikonloppuja ja pyhäpäiviä ei ole otettu huomioon.

## The procedure: what happened, and what comes

procedure-next = Mitä seuraavaksi
procedure-calendar = Nämä päivät kalenteritiedostona
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Oikeudenkäynnin vuoksi tuenilmauksia saa säilyttää { $date } asti. { $reason }
procedure-event-registered = Aloite rekisteröitiin
procedure-event-started = Keruu alkoi
procedure-event-reported = Tuenilmausten määrä ilmoitettiin
procedure-event-closed = Keruu päättyi
procedure-event-filed = Jätetty
procedure-event-certified = Tuenilmaukset vahvistettiin
procedure-event-presented = Aloite toimitettiin komissiolle
procedure-event-heard = Julkinen kuuleminen
procedure-event-answered = Vastaus julkaistiin
procedure-event-decision = Päätös
procedure-event-procedure-ended = Menettely päättyi
procedure-event-initiative-withdrawn = Järjestäjät peruuttivat aloitteen

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Kaikki tämän lomakkeen allekirjoittajat ovat seuraavan jäsenvaltion kansalaisia: { $value }
sheet-first-names = Kaikki etunimet
sheet-family-names = Sukunimet
sheet-residence = Asuinpaikka (katu, numero, postinumero, paikkakunta, maa)
sheet-number = Henkilötunnus tai asiakirjan numero
sheet-number-type = Numeron tai asiakirjan tyyppi
sheet-date = Päiväys
sheet-signature = Allekirjoitus
# $value lists what a State accepts.
sheet-documents = Hyväksytyt numerot: { $value }
# $value is A or B.
sheet-law = Asetus (EU) 2019/788, liite III, osa { $value }
sheet-overleaf = Tietosuojaseloste: katso kääntöpuoli
destruction-title = Tuhoamispöytäkirja
destruction-what = Kaikki, mitä järjestäjillä vielä oli alla mainituista lomakkeista, tuhottiin { $day }: alkuperäiset, kopiot ja skannaukset.
destruction-how = Miten
destruction-why = Miksi, vaikka niitä ei luovutettu
destruction-batch = Erä
destruction-sheets = Lomakkeet
destruction-witness = Todistajan nimi, paikka, päiväys ja allekirjoitus
destruction-keep = Säilytä tämä sivu omissa papereissasi. Palvelin tuntee erät ja päivän, mutta ei yhtään nimeä.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Tuenilmaukset
pack-limited = RAJOITETTU JAKELU
pack-personal = sisältää henkilötietoja
pack-volume = Nide { $number } (yhteensä { $of }): tuenilmaukset { $first }–{ $last }
pack-annex-v = Tuenilmausten toimittaminen viranomaiselle
pack-draft = Luonnos. Täydennettävä, verrattava asetuksen (EU) 2019/788 liitteeseen V ja allekirjoitettava.
# $country is the name of a country.
pack-submitted-to = Toimivaltaiselle viranomaiselle maassa: { $country }
pack-date-place = Päiväys ja paikka:
pack-signatures = Yhteyshenkilöiden allekirjoitukset:

## Signing in the Commission’s central system

central-title = Allekirjoita Euroopan komission sivustolla
central-why = Vuodesta 2023 alkaen rekisteröidyissä aloitteissa laki jättää vain yhden paikan, jossa verkossa annettu allekirjoitus lasketaan: Euroopan komission oman järjestelmän. Siksi allekirjoitat siellä. Tämä sivusto ei näe eikä säilytä mitään siitä, mitä täytät.
central-go = Siirry allekirjoittamaan
central-leaves = Poistut tältä sivustolta. Komission lomake avautuu omalla kielelläsi, ja siellä noudatetaan komission henkilötietosääntöjä.
central-soon = Lomakkeen osoite ei ole vielä tiedossa. Palaa pian tai jätä sähköpostiosoitteesi.
central-ready = Mitä tarvitset esille
central-ready-help = Kansalaisuutesi ratkaisee, ei se, missä asut. Yksi mainituista asiakirjoista riittää.
central-no-document = ei asiakirjaa: lomakkeella kysytään nimet, syntymäaika ja osoite
central-as-of = Komission järjestelmässä, luettu { $value } klo { $other } (UTC). Paperilla annetut allekirjoitukset eivät ole mukana.
central-old = Uudempia lukuja ei saatu luettua; nämä ovat viimeisimmät luotettavat.

## Somebody of the same name

err-namesake-signed = Tämänniminen, tänä päivänä syntynyt henkilö on jo allekirjoittanut tämän aloitteen.
rec-namesake-signed = Jos se olit sinä, sinun ei tarvitse tehdä enää mitään: sinut on laskettu mukaan, eikä ketään lasketa kahdesti. Jos olet joku muu, valitse ruutu ”Olen joku muu” ja allekirjoita vielä kerran.
sign-somebody-else = Olen joku muu enkä ole vielä allekirjoittanut tätä aloitetta.
sign-somebody-else-hint = Silloin molemmat tuenilmaukset lasketaan. Ne tarkastavalle viranomaiselle kerrotaan, että kaksi samannimistä, samana päivänä syntynyttä ihmistä on allekirjoittanut.
follow-told = Kirjoitamme antamaasi osoitteeseen, paitsi jos joku, joka lukee sitä, on pyytänyt, ettemme koskaan kirjoita siihen. Avaa viesti, seuraa sen linkkiä ja paina siellä painiketta: vasta sitten saat uutisia.
annex-v-address = Postiosoite:
annex-v-registered = Rekisteröintipäivä
annex-v-statements = Tuenilmaukset, joiden antajat ovat seuraavan maan kansalaisia: { $value }
annex-v-total = Kerättyjen tuenilmausten kokonaismäärä
annex-v-states = Jäsenvaltiot, joissa vähimmäismäärä on saavutettu
annex-v-attached = Liitteet
annex-v-attached-statements = Tämän jäsenvaltion kansalaisten tuenilmaukset
annex-v-attached-certificate = Yksittäisen verkkokeruujärjestelmän todistus
annex-v-declaration = Vakuutan, että tuenilmaukset on kerätty asetuksen (EU) 2019/788 9 artiklan mukaisesti.
purpose-entitled-to-vote = Se mainitaan luovutettavassa luettelossa: vain äänioikeutetut voivat tukea tätä aloitetta.
dash-valid-on = Näin monta on voimassa, jos ne otetaan vastaan { $value }.
dash-too-old =
    { $count ->
        [one] Lisäksi yksi tuenilmaus on annettu aiemmin ja on silloin liian vanha.
       *[other] Lisäksi { $count } tuenilmausta on annettu aiemmin, ja ne ovat silloin liian vanhoja.
    }
dash-besides-initiators =
    { $count ->
        [one] Tarvittavassa määrässä on mukana yksi henkilö, joka on pannut aloitteen vireille ja myös allekirjoittaa sen mutta jota laki ei laske mukaan.
       *[other] Tarvittavassa määrässä on mukana { $count } henkilöä, jotka ovat panneet aloitteen vireille ja myös allekirjoittavat sen mutta joita laki ei laske mukaan.
    }
official-draft = Luonnos, vain kokeiltavaksi: tämä on meidän tekstimme, ei virallisen lomakkeen (asetus (EU) 2019/788, liite III). Se, mitä täällä allekirjoitetaan, ei ole pätevä tuenilmaus.
official-draft-word = LUONNOS
sign-footnote-registered-abroad = Saksan ulkopuolella asuvat Saksan kansalaiset voivat allekirjoittaa vain, jos heidän asuinpaikkansa on rekisteröity toimivaltaisessa Saksan edustustossa.
clock-key-in-paper = Viimeinen päivä syöttää paperilla annetut tuenilmaukset keskitettyyn järjestelmään
days-outer = Viimeinen mahdollinen päivä, jos ensimmäistä ja viimeistä päivää ei lasketa (délai franc), juristin tiedoksi: { $date }.
days-reference = Viite: { $value }
clock-appeal-silence = Viimeinen päivä valittaa vaikenemisesta johtuvasta hylkäämisestä
clock-appeal-closing = Viimeinen päivä valittaa asian päättämisestä
clock-hold-review = Tuenilmauksia säilytetään menettelyä varten tähän päivään asti: arvioitava uudelleen
procedure-event-acknowledged = Viranomainen vahvisti vastaanottaneensa kantelun
procedure-event-progress-told = Viranomainen kertoi, missä vaiheessa asia on
procedure-event-refusal-implied = Viranomaisen vaikeneminen katsotaan hylkäämiseksi
procedure-event-investigation-resumed = Viranomainen jatkoi tutkintaa
procedure-event-closed-explicit = Viranomainen päätti kantelun käsittelyn
procedure-event-appeal-filed = Päätöksestä valitettiin
days-corrected = Korjattu: aiemmin merkitty päivä oli { $date }.
follow-left-title = Et saa enää uutisia
follow-left-only-news = Vain uutiset loppuvat. Jos liityit tai allekirjoitit, allekirjoituksesi lasketaan kuten ennenkin. Sen voit perua peruutuskoodillasi:
follow-not-me = Tämän pyynnön vuoksi ei lähetetä uutisia, ja siihen täytetyt tiedot tuhotaan. Mikään muu ei muutu.
follow-refused-done = Sen pyynnön vuoksi ei lähetetä uutisia, ja siinä ollut osoite on tuhottu.
follow-refused-more = Vain se pyyntö on poissa. Voit pyytää uutisia uudelleen.
follow-allowed-more = Se, mikä on tuhottu, ei palaa. Jos haluat uutisia, pyydä niitä uudelleen.
follow-expired = Pyyntöä ei vahvistettu ajoissa. Uutisia ei lähetetä, ja annettu osoite on tuhottu.
follow-refused = Joku, joka lukee tätä postilaatikkoa, vastasi, ettei se ollut hän. Uutisia ei lähetetä, ja annettu osoite on tuhottu.
procedure-left-title = Et saa enää viestejä asian käsittelystä

law-delegated-regulation = delegoitu asetus (EU)
law-implementing-decision = täytäntöönpanopäätös (EU)
law-regulation-eec = asetus (ETY, Euratom) N:o
law-regulation = asetus (EU)
law-directive = direktiivi (EU)
law-annex = liite
law-article = artikla
law-and = ja
follow-opening = Sinä päivänä saat viestin, että kampanja on alkanut.
follow-notice-opening = Siihen asti osoitteesi odottaa sen päivän viestiä myös salattuna kopiona, jonka tämä palvelin voi avata. Kopio tuhotaan, kun viesti on lähtenyt tai kun lopetat tilauksen.
mail-opening-subject = Nyt alkaa: { $title }
mail-opening-heading = Kampanja on alkanut
mail-opening = Kampanja ”{ $title }” on alkanut. Pyysit meitä kertomaan siitä.
mail-opening-button = Lue ja osallistu:
procedure-event-closed-by-rule = Aloite päättyi lain nojalla
lapse-not-sent = Jäsenvaltioiden viranomaisille ei lähetetty mitään kolmen kuukauden kuluessa keruun päättymisestä. Tuenilmaukset lähetetään vain, jos aloite saa kokoon miljoona tuenilmausta ja kynnys ylittyy seitsemässä jäsenvaltiossa; allekirjoitetut tiedot tuhotaan, kun laki niin määrää.
lapse-too-few = Viranomaisten vahvistamat tuenilmaukset eivät yllä miljoonaan ja seitsemään jäsenvaltioon, joten aloitetta ei voida toimittaa komissiolle.
lapse-not-submitted = Aloitetta ei toimitettu komissiolle kolmen kuukauden kuluessa viimeisestä todistuksesta.
carriers-lead-plain = Johtaa kampanjaa
split-filed = Jätetty
consent-certify-vote = Vakuutan, että tässä antamani tiedot ovat oikein, että olen Alankomaiden kansalainen ja äänioikeutettu edustajainhuoneen (Tweede Kamer) vaaleissa ja että en ole aiemmin tukenut tätä aloitetta.
consent-certify-vote-short = Vakuutus
sign-draft = Kokeilu: mikään täällä allekirjoitettu ei ole pätevä.
sign-nationality-counts = Allekirjoituksesi lasketaan tälle maalle, missä ikinä asutkin. Jos sinulla on useita kansalaisuuksia, valitse yksi.
dash-unknown = Allekirjoittaneiden määrää ei vielä tiedetä. Luku tulee tähän heti, kun komission järjestelmä ilmoittaa sen.
dash-needed =
    { $count ->
        [one] Tarvitaan { $count } tuenilmaus.
       *[other] Tarvitaan { $count } tuenilmausta.
    }
follow-given-title = Mihin olet antamassa suostumuksesi
