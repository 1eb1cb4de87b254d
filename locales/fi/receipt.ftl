### The receipt page.

receipt-done = Valmista
receipt-title = Sinut on laskettu mukaan
receipt-lead = Allekirjoituksesi on sinetöity ja julkisessa lokissa. Pane talteen se, mitä tällä sivulla on.
receipt-number = Numerosi lokissa
receipt-count = Näin monta meitä on nyt
receipt-file-title = Kuittisi
receipt-file-text = Pieni tiedosto, joka todistaa – pysyvästi ja ilman meitä – että sinut on laskettu mukaan. Siinä ei ole nimeä eikä osoitetta. Joka sen näkee, ei saa tietää sinusta mitään.
receipt-download = Lataa kuitti
receipt-code-title = Peruutuskoodisi
receipt-code-text = Tällä koodilla, ja vain sillä, voit lähteä. Se on salainen, eikä sitä ole missään tällä palvelimella: kirjoita se muistiin tai tulosta tämä sivu. Se, jolla koodi on, voi perua osallistumisesi.
# Printed only; an address follows.
receipt-withdraw-at = Peru osallistuminen täällä:
receipt-mail = Kopio kaikesta tästä on matkalla sähköpostiisi.
receipt-print = Voit tulostaa tämän sivun.
receipt-check-title = Tarkista itse
receipt-check-text = Kuitti todistaa, että merkintäsi on yksi palvelimen allekirjoittamista merkinnöistä, joita on { $count }. Tarkista se millä tahansa tietokoneella, vaikka ilman verkkoa:
receipt-share-title = Tuo yksi lisää
receipt-share-text = Luku kasvaa, kun ihmiset puhuvat toisilleen. Kerro omin sanoin ja anna tämä linkki:
receipt-share-link = Linkki kampanjaan
receipt-share-button = Kirjoita sähköposti
receipt-share-mail =
    Liityin kampanjaan ”{ $value }”. Käy katsomassa ja liity sinäkin, jos olet samaa mieltä:
    { $other }
receipt-unchanged = Olit jo allekirjoittanut tällä lomakkeella, ja se allekirjoitus lasketaan. Siihen sen jälkeen tekemiäsi muutoksia ei oteta mukaan. Jos haluat muuttaa sitä, peru osallistumisesi alla olevalla koodilla ja allekirjoita sitten uudelleen.
receipt-text = { $value }, versio { $version }:
receipt-signed-title = Mitä allekirjoitit
receipt-signed-text = Jokaisella tekstillä on oma sivunsa, joka säilyy, vaikka kampanja julkaisisi uudemman.
receipt-copy = Oma kappaleesi (PDF)
receipt-copy-text = Siinä on nimesi ja kaikki antamasi tiedot. Palvelin tulostaa sen lokerosta, jonka vain linkkisi avaa, eikä säilytä siitä mitään.
receipt-bound = Peruutuskoodisi on sidottu tähän postilaatikkoon: { $value }. Kenelläkään muulla ei voi olla samaa merkintää lokissa.
receipt-check-now = Näin saat milloin tahansa tietää, onko merkintäsi yhä lokissa ja lasketaanko se:
receipt-check-phone = Puhelimella, ilman tätä ohjelmaa:
receipt-check-link = tarkista selaimessa
receipt-check-save = tallenna tarkistussivu
standing-title = Missä vaiheessa allekirjoituksesi on
standing-counted = Vastaanotettu ja laskettu: julkisen lokin merkintä { $value }.
standing-next-batch = Ei vielä jätetty: se otetaan seuraavaan jätettävään erään.
standing-ready = Erässä { $value }, joka valmisteltiin jätettäväksi { $other }.
standing-unfiled = Ei vielä jätetty.
standing-filed = Jätetty viranomaiselle { $value }.
standing-sent = Luovutettu maasi viranomaiselle { $value }.
standing-recognised = Viranomainen vastasi { $other }: se hyväksyy yhteensä { $value } tuenilmausta. Se ei kerro, mitkä.
answer-title = Mitä tietoja meillä on sinusta
answer-lead = Kysyit, mitä tietoja meillä on sinusta kampanjassa ”{ $value }”. Tässä on kaikki, mitä allekirjoituksesi sisältää; palvelin itse säilyttää sen sinetöitynä eikä voi lukea sitä.
answer-gave = Antamasi tiedot
answer-consents = Mitä sinulta kysyttiin ja mitä vastasit
answer-where = Milloin, ja mitä sen jälkeen on tapahtunut
answer-counted = Lähetit lomakkeen { $submitted }; se vahvistettiin { $confirmed }. Se on julkisen lokin merkintä { $index }, jota kukaan ei voi yhdistää sinuun ilman kuittiasi.
answer-not-filed = Allekirjoituksesi ei ole vielä missään erässä: sitä ei ole annettu millekään viranomaiselle.
answer-frozen = Allekirjoituksesi on erässä { $number }, jota valmistellaan ja jota ei ole kirjausten mukaan jätetty.
answer-filed = Allekirjoituksesi on erässä { $number }, joka jätettiin { $date }.
answer-apart = Jos pyysit uutisia tai annoit luvan kirjoittaa sinulle asian käsittelystä, osoitettasi säilytetään myös sitä varten, erillään: mikään ei yhdistä sitä tähän allekirjoitukseen.
answer-notice = Mihin tietoja käytetään, kuka ne saa, kuinka kauan niitä säilytetään, ja oikeutesi: tietosuojaseloste, joka sinulle näytettiin
