### Home, campaign, documents, procedure.

## Home

home-title = Sanotaan se yhdessä. Jokainen lasketaan.
home-lead = Yhteiskanteluja ja kansalaisaloitteita, joita kukaan ei voi lukea olkasi yli ja joiden luvut jokainen voi laskea itse.
home-empty = Täällä ei ole vielä yhtään kampanjaa.
home-empty-keeper = Jos ylläpidät tätä palvelinta
home-empty-desk = Selaimessa: kaikki tehdään työpöydällä. Palvelin tulosti ensimmäisen tilin osoitteen käynnistyessään.
home-empty-terminal = Tai päätteessä:
home-empty-keys = Luo järjestön avaimet toisella koneella
home-empty-write = Kirjoita kampanja ja tarkistuta se
home-empty-publish = Julkaise se
home-empty-status = Katso, mitä vielä puuttuu
home-join = Lue ja liity
home-sign = Lue ja allekirjoita
home-read = Lue
home-how-title = Mitä täällä lupaamme

## Campaign page

facts-title = Tosiasiat
fact-source = Lähde:
details-title = Mitä vastustamme
complaint-title = Mitä vaadimme
carriers-title = Ketkä ovat tämän takana
carriers-lead = Johtaa kampanjaa ja toimii puolestasi
carriers-partners = Kumppanit: saavat sinetöidyn kopion
carriers-relays = Tukijärjestöt: levittävät sanaa eivätkä saa mitään tietoja
questions-title = Usein kysyttyä
join-go = Liity kanteluun

## When people cannot join

state-not-yet-title = Pian
state-not-yet = Voit liittyä { $value } alkaen.
state-closed-title = Kampanja on päättynyt
state-withdrawn-title = Järjestö on lopettanut kampanjan

## Documents

document-mandate = Valtakirja
document-notice = Tietosuojaseloste
document-open = Avaa teksti omalla sivullaan
document-lead = Tämä on täsmälleen se teksti, joka allekirjoitetaan tai näytetään. Sitä ei voi enää muuttaa: uusi versio on uusi asiakirja, jolla on uusi sormenjälki.
document-old = Tämä versio ei ole enää voimassa.
document-newer = Lue voimassa oleva versio
document-exact = Teksti sanasta sanaan
document-version = Versio
document-hash-why = Sormenjälki (SHA-256) on laskettu tiedostosta tavu tavulta. Se on kampanjan julkisessa lokissa, ja jokainen allekirjoitus viittaa siihen.
document-download = Lataa alkuperäinen tiedosto
documents-title = Tekstit

## Blanks of a document: placeholder-<name>

placeholder-supporter = allekirjoittajan etu- ja sukunimi
placeholder-mandatary = yhdistys: nimi, muoto, numero, kotipaikka, edustaja
placeholder-targets = valitut järjestelmät, niistä vastaava taho ja mitä henkilö ilmoittaa
placeholder-consents = mihin henkilö on suostunut, kohta kohdalta
placeholder-email = henkilön sähköpostiosoite
placeholder-revocation-url = osallistumisen perumiseen tarkoitetun sivun osoite
placeholder-signature = allekirjoituksen päivä ja kellonaika sekä tekstin sormenjälki
document-blanks = Hakasulkeissa olevat kohdat täytetään, kun joku allekirjoittaa.

## Procedure

procedure-title = Asian vaiheet
procedure-lead = Mitä on jätetty, milloin, mille viranomaiselle ja kuinka monen nimissä – ja mitä siitä seurasi.
batches-title = Viranomaiselle jätetyt
batches-none =
    { $count ->
        [0] Viranomaiselle ei ole vielä jätetty mitään.
        [one] Viranomaiselle ei ole vielä jätetty mitään. Yksi allekirjoitus on valmiina.
       *[other] Viranomaiselle ei ole vielä jätetty mitään. { $count } allekirjoitusta on valmiina.
    }
batch-title = Erä { $count }
batch-statements =
    { $count ->
        [one] allekirjoitus
       *[other] allekirjoitusta
    }
batch-frozen = Lukittu
batch-filed = Jätetty
batch-not-filed = Ei vielä
batch-reference = Viranomaisen diaarinumero
batch-log = Lokin merkinnät
batch-hash = Sormenjälki
timeline-title = Mitä on tapahtunut
timeline-none = Ei vielä kerrottavaa. Asian käsittelystä kerrotaan täällä.

## Versions of documents

documents-all = Kaikki tekstit ja niiden versiot
documents-lead = Kaikki tekstit, jotka allekirjoitetaan tai näytetään, kaikkina versioina, jotka ovat koskaan olleet voimassa. Aiemman version allekirjoittanut on allekirjoittanut juuri sen: se säilyy täällä, ja sen sormenjälki säilyy lokissa.
document-number = Versio { $count }
document-published = julkaistu { $value }
document-in-force = voimassa
document-replaced = ei enää voimassa

## What publications changed

changes-title = Mikä on muuttunut julkaisun jälkeen
changes-lead = Jokainen avainten, oikeudellisten tekstien, sääntöjen, päivien tai sanojen muutos on merkintä kampanjan julkisessa lokissa. Joka laskee lokin uudelleen, päätyy samaan luetteloon, vaikka tämä sivu jättäisi jonkin muutoksen pois.
changes-none = Mikään ei ole muuttunut kampanjan julkaisun jälkeen.
changes-nothing = Ei mitään siitä, minkä loki lukitsee.
changes-first = Julkaistu.
changes-entry = Lokin merkintä { $count }
changes-no-day = Päivä ei tiedossa
changes-days = Järjestys on allekirjoitetun lokin mukainen. Päivät ovat palvelimen ilmoittamia: merkinnöissä ei ole aikaa.
changed = Jokin on muuttunut tämän kampanjan julkaisun jälkeen.
changed-day = Jokin on muuttunut tämän kampanjan julkaisun jälkeen, viimeksi { $value }.
changed-link =
    { $count ->
        [one] Katso muutos
       *[other] Katso { $count } muutosta
    }
change-recipient-added = Uusi avain ({ $name }): tästä lähtien annetut allekirjoitukset sinetöidään myös sille. { $key }
change-recipient-removed = Yksi avain vähemmän ({ $name }): se ei avaa tästä lähtien annettuja allekirjoituksia. { $key }
change-consent-added = Liittyjää pyydetään nyt suostumaan siihen, että tämä järjestö voi lukea: { $name }.
change-consent-removed = Liittyjää ei enää pyydetä suostumaan siihen, että tämä järjestö voi lukea: { $name }.
change-consent-changed = Suostumus siihen, että tämä järjestö voi lukea, on nyt toinen: { $name }.
change-document-added = { $name } ({ $language }): uusi teksti.
change-document-removed = { $name } ({ $language }): ei enää tarjolla.
change-document-changed = { $name } ({ $language }): uusi versio. Aiemmin allekirjoittaneet allekirjoittivat edellisen.
change-texts-added = Sivu on nyt myös tällä kielellä: { $language }.
change-texts-removed = Sivua ei enää ole tällä kielellä: { $language }.
change-texts-changed = Sivun sanat ovat muuttuneet tällä kielellä: { $language }.
change-question-added = Lomakkeessa kysytään nyt: { $name }.
change-question-removed = Lomakkeessa ei enää kysytä: { $name }.
change-question-changed = Vastauksen pakollisuus on muuttunut: { $name }.
change-target-added = Uusi kohde: { $name }.
change-target-removed = Ei enää kohteena: { $name }.
change-target-changed = Kohteella on lokissa toinen numero: { $name }.
change-instrument = Kampanja perustuu nyt toiseen lakiin: { $name }.
change-law = Ohjelman lakitiedosto on muuttunut ({ $name }): mitä kysytään, kuka lasketaan kerran, mitä säilytetään ja kuinka kauan.
change-opens = Ensimmäinen päivä liittyä: { $day }.
change-closes = Viimeinen päivä liittyä: { $day }.
change-no-day = ei ole
change-languages = Kielet: { $names }.
change-territory = Lokiin kirjattava maa: { $name }.
change-structure = Kampanjan kuvaus on muuttunut: ketkä ovat sen takana, miten heidät kuvataan, tavoite tai ulkoasu voivat olla toiset.
change-tags = Tapa, jolla sama ihminen tunnistetaan samaksi, on muuttunut.
change-log = Lokin avain tai nimi on muuttunut, mikä ei ole koskaan sallittua.
change-unknown = Tätä ei voi sanoa: manifesti puuttuu.
change-note-key-added = Tällä järjestöllä on nyt avain, jolla se allekirjoittaa julkiset perustelut merkinnän poistamiselle osallistujamäärästä: { $name }.
change-note-key-removed = Tällä järjestöllä ei enää ole avainta, jolla se allekirjoittaa julkiset perustelut merkinnän poistamiselle osallistujamäärästä: { $name }.
change-note-key-changed = Avain, jolla tämä järjestö allekirjoittaa julkiset perustelut merkinnän poistamiselle osallistujamäärästä, on nyt toinen: { $name }.
leaving-batch-gone =
    { $count ->
        [one] heistä yksi on sittemmin lähtenyt
       *[other] heistä { $count } on sittemmin lähtenyt
    }
appeal-title = Allekirjoita siellä, missä se lasketaan
appeal-why = Lain mukaan tähän voi antaa allekirjoituksen vain yhdessä paikassa. Sitä ylläpitää { $value }.
appeal-nothing-here = Poistut tältä sivustolta. Täällä ei allekirjoiteta, kysytä, säilytetä eikä lasketa mitään.
controllers-title = Kuka vastaa tiedoistasi
controllers-intro = Kuka päättää tässä kampanjassa annetuista tiedoista, kuka voi lukea ne ja keneltä voi kysyä.
controllers-lead = Johtaa kampanjaa, päättää, mihin tietoja käytetään, ja avaa omalla avaimellaan sen, mikä täällä sinetöidään.
controllers-partner = Päättää yhdessä kampanjaa johtavan järjestön kanssa ja avaa omalla avaimellaan sinetöidyn kopion: vain niiden, jotka ovat antaneet suostumuksensa juuri tälle järjestölle.
controllers-relay = Levittää sanaa kampanjasta. Ei saa mitään tietoja.
controllers-host-name = Tämän palvelimen ylläpitäjä
controllers-host = Säilyttää sinetöidyt tiedot yllä mainittujen järjestöjen puolesta eikä voi avata niitä.
controllers-ask-title = Kysymykset, pääsy tietoihin, oikaisu, poistaminen
controllers-ask = Yksi osoite riittää; jokaisen päättävän järjestön on vastattava sinulle.
controllers-arrangement = Mitä ne ovat sopineet keskenään
days-open-until = Avoinna { $moment } asti.
state-over = Kukaan ei voi enää liittyä.
state-over-filed = Jätetty pysyy jätettynä, ja käsittely jatkuu.
state-over-unfiled = Mitään ei ole vielä jätetty.
state-over-given-up = Järjestö on luopunut kampanjasta. Mitään ei jätetty.
state-over-given-up-filed = Järjestö on luopunut kampanjasta. Se, mikä jätettiin aiemmin, jää viranomaiselle.
state-over-withdrawn = Järjestäjät peruuttivat aloitteen.
state-over-ended = Menettely päättyi { $value }.
state-over-continued = Tätä kampanjaa jatkaa toinen kampanja.
state-over-log = Julkinen loki säilyy, jotta luvun voi yhä tarkistaa.
loss-title = Tämän kampanjan rivejä on kadonnut
loss-text = Tämä sivusto jatkaa vanhemmasta kopiosta: julkisen lokin rivit { $value } ovat kadonneet.
loss-again = Jos liityit tai peruit osallistumisesi näinä päivinä, tee se uudelleen: { $from } – { $until }.
loss-leave-again = Jos peruit osallistumisesi näinä päivinä, tee se uudelleen: { $from } – { $until }.
split-counted = Laskettu täällä
split-recognised = Viranomaisten hyväksymät
split-may-fall = Tämä luku voi myös pienentyä: siitä poistetaan lähteneet, ja samoin se, minkä takana ei osoittaudukaan olevan ketään tai mitä ei hyväksytä. Osallistujamäärän sivu kertoo, kuinka monta niitä on.
state-opens-on = Alkaa { $value }.
state-closed-on = Päättynyt. Kampanja oli avoinna { $value } asti.
follow-opens = Kertokaa minulle, kun kampanja alkaa
home-exercise = Harjoitus: käytä keksittyjä nimiä, mitään ei toimiteta eteenpäin.
goal-then = Kun koossa on { $value }: { $other }
voices-title = Ääniä
press-title = Lehdistölle ja asiakirjoja
next-title = Mitä seuraavaksi tapahtuu
step-join = Ihmiset liittyvät
step-sign = Ihmiset allekirjoittavat
step-filed = Kantelu jätetään
step-decision = Viranomainen ratkaisee asian
step-certified = Kansalliset viranomaiset tarkastavat tuenilmaukset
step-presented = Aloite toimitetaan komissiolle
step-answered = Vastaus julkaistaan
step-now = nyt
step-from = { $value } alkaen
step-until = { $value } asti
step-next = seuraavaksi
step-then = sen jälkeen
carriers-relays-model = Nämä järjestöt tukivat kampanjaa, joka on tämän esikuvana. Ne eivät ole osallistuneet tähän esittelyyn.
feed-title = { $value }: mitä tapahtuu
feed-link = Seuraa syötteenlukijalla (Atom)
press-csv = Luvut taulukkolaskentaan (CSV)
embed-title = Tämä kampanja omalle sivustollesi
embed-lead = Kopioi muutama rivi sivustollesi, blogiisi tai uutiskirjeeseesi. Kävijöidesi laitteille ei tallenneta mitään, eikä ketään seurata.
embed-kind = Mitä näytetään
embed-kind-count = Luku
embed-kind-progress = Luku ja matka tavoitteeseen
embed-kind-button = Luku ja painike
embed-kind-form = Itse lomake
embed-look = Ulkoasu
embed-look-hint = Väriä tummennetaan tai vaalennetaan, jos teksti ei muuten erottuisi.
embed-look-form = Lomake säilyttää kampanjan oman ulkoasun.
embed-accent = Väri
embed-radius = Kulmien pyöristys (0–24)
embed-font = Kirjasin
embed-font-sans = Päätteetön
embed-font-serif = Päätteellinen
embed-font-mono = Kirjoituskone
embed-scheme = Vaalea tai tumma
embed-scheme-auto = Kuten kävijän laitteessa
embed-scheme-light = Vaalea
embed-scheme-dark = Tumma
embed-show = Näytä
embed-preview = Esikatselu
embed-picture-title = Kuva, jossa on linkki
embed-picture-text = Toimii kaikkialla, myös uutiskirjeissä.
embed-picture-number = Kuvan luku pysyy ajan tasalla.
embed-frame-title = Kehys
embed-frame-text = Sivustoille, joille voi lisätä HTML-koodia. Skriptiä ei tarvita; korkeus on kiinteä.
embed-element-title = Mukautuva kehys
embed-element-text = Sama kehys ja pieni oma skriptimme: kehys saa tarvitsemansa korkeuden. Ne, jotka eivät näe kehystä, näkevät linkin.
embed-policy = Lähettääkö sivustosi sisällön suojauskäytännön (CSP)? Lisää siihen tämä:
embed-form = Lomake sivustollasi
embed-form-where = Lomakkeen voi täyttää omalla sivullasi kehyksessä, jonka sisältöä sivusi ei voi lukea. Kampanja nimeää sivustot, jotka saavat näyttää sen:
embed-form-nowhere = Ei vielä mikään. Kirjoita kampanjan järjestäjille ja kerro sivustosi osoite.
embed-form-never = Täällä tehty allekirjoitus lasketaan heti, joten tätä lomaketta ei näytetä kenellekään toisen sivuston sisällä: painike avaa sen uudessa välilehdessä.
embed-form-elsewhere = Täällä ei allekirjoiteta: painike vie sinne, missä se tehdään.
batches-none-here = Tältä sivustolta ei jätetä mitään.
batches-none-over = Mitään ei jätetty.
card-people = Yli { $count } ihmistä on liittynyt
card-statements = Yli { $count } tuenilmausta
material-title = Julisteet ja lentolehtiset
material-lead = Tulosta, kiinnitä ja jaa. Niissä lukee sama kuin tällä sivulla; koodi ja lyhyt osoite johtavat tänne.
material-for = Kenen nimissä
material-for-help = Valitse järjestösi: sen nimi tulee arkeille ja osoitteeseen.
material-address = Arkeilla oleva osoite:
material-a3 = Juliste A3
material-a4 = Juliste A4
material-a5 = Juliste A5
material-2xa5 = Kaksi A5-lentolehtistä A4-arkilla
material-4xa6 = Neljä A6-lentolehtistä A4-arkilla
material-colour = värillinen
material-black = mustavalkoinen, kopiokonetta varten
material-print = Tulosta todellisessa koossa (100 %) sovittamatta sivulle. Lentolehtiset leikataan irti katkoviivoja pitkin.
poster-until = { $value } asti
poster-by = Levittäjä: { $value }
