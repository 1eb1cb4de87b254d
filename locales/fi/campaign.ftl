### Home, campaign, documents, procedure.

## Home

home-title = Sanotaan se yhdessä. Jokainen lasketaan.
home-lead = Yhteiskanteluja ja kansalaisaloitteita, joita kukaan ei voi lukea olkasi yli ja joiden luvut jokainen voi laskea itse.
home-empty = Täällä ei ole vielä yhtään kampanjaa.
home-join = Lue ja liity
home-read = Lue
home-how-title = Mitä lupaamme

## Campaign page

facts-title = Tosiasiat
fact-source = Lähde:
details-title = Mitä vastustamme
complaint-title = Mitä vaadimme
carriers-title = Ketkä ovat tämän takana
carriers-lead = Johtaa kampanjaa ja toimii puolestasi
carriers-partners = Kumppanit: saavat sinetöidyn kopion
carriers-relays = Tukijat: levittävät sanaa, eivät saa tietoja
questions-title = Usein kysyttyä
join-go = Liity kanteluun

## When people cannot join

state-not-yet-title = Pian
state-not-yet = Voit liittyä { $value } alkaen.
state-closed-title = Kampanja on päättynyt
state-closed = Mukaan ei voi enää liittyä. Se, mikä on laskettu, pysyy laskettuna, ja asian käsittely jatkuu.
state-withdrawn-title = Järjestö on lopettanut kampanjan
state-withdrawn = Mukaan ei voi enää liittyä, eikä mitään enää jätetä viranomaiselle. Julkinen loki säilyy, jotta luvun voi edelleen tarkistaa.

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
