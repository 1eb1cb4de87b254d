### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Vahvista: { $title }
mail-confirmation-heading = Viimeinen vaihe
mail-confirmation-why = Joku, luultavasti sinä, antoi tämän sähköpostiosoitteen liittyäkseen kampanjaan ”{ $title }” ({ $organisation }).
mail-confirmation-what = Sinua ei ole vielä laskettu mukaan. Avaa tämä sivu ja paina sen painiketta:
mail-confirmation-button = Vahvista
mail-confirmation-valid =
    { $days ->
        [one] Linkki on voimassa yhden päivän. Sen jälkeen kaikki lähetetyt tiedot tuhotaan.
       *[other] Linkki on voimassa { $days } päivää. Sen jälkeen kaikki lähetetyt tiedot tuhotaan.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Vielä vahvistamatta: { $title }
mail-reminder-heading = Vahvistuksesi puuttuu
mail-reminder-why = Muutama päivä sitten tämä sähköpostiosoite annettiin liittymistä varten kampanjaan ”{ $title }” ({ $organisation }). Lähettämäämme linkkiä ei ole käytetty.
mail-reminder-last =
    { $days ->
        [one] Emme muistuta sinua enää. Jos et vahvista, kaikki tuhotaan yhden päivän kuluttua lomakkeen lähettämisestä.
       *[other] Emme muistuta sinua enää. Jos et vahvista, kaikki tuhotaan { $days } päivän kuluttua lomakkeen lähettämisestä.
    }

## Receipt

mail-receipt-subject = Olet mukana: { $title }
mail-receipt-heading = Sinut on laskettu mukaan
mail-receipt-counted = Allekirjoituksesi kampanjassa ”{ $title }” on sinetöity, ja se lasketaan. Vain järjestöt, joille se on sinetöity, voivat avata sen avaimilla, jotka eivät ole palvelimella.
mail-receipt-file = Kuittisi on liitteenä. Se on pieni tiedosto, joka todistaa – pysyvästi ja ilman meitä – että julkisen lokin merkintä { $number } on sinun. Siinä ei ole nimeäsi eikä osoitettasi.
mail-receipt-code = Peruutuskoodisi:
mail-receipt-code-keep = Tällä koodilla voit lähteä milloin tahansa, ja niin voi jokainen, jolla se on: pidä tämä viesti omana tietonasi.
mail-receipt-withdraw = Peru osallistuminen täällä:
mail-receipt-count = Laske itse uudelleen:
mail-receipt-share = Tuo yksi lisää – anna tämä osoite eteenpäin:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Olet jo mukana: { $title }
mail-already-heading = Olet jo mukana
mail-already-why = Joku, luultavasti sinä, täytti kampanjan ”{ $title }” lomakkeen uudelleen tiedoillasi. Sinut lasketaan kerran, eikä mikään ole muuttunut.
mail-already-private = Tämä kerrotaan vain tässä viestissä. Sivusto näyttää kaikille saman sivun, jottei kukaan voi saada selville, kuka on liittynyt.
mail-already-not-me = Jos haluat lähteä, käytä kuitin mukana saamaasi peruutuskoodia. Jos se et ollut sinä, sinun ei tarvitse tehdä mitään.

## Withdrawn

mail-withdrawn-subject = Osallistuminen peruttu: { $title }
mail-withdrawn-heading = Osallistumisesi on peruttu
mail-withdrawn-done = Tietosi kampanjassa ”{ $title }” on tuhottu, ja osallistujamäärä pieneni yhdellä. Julkiseen lokiin jää rivi ilman nimeä.
mail-withdrawn-filed = Jos allekirjoituksesi oli jo jätetty, kampanjaa johtava järjestö ilmoittaa viranomaiselle, että olet perunut sen.
mail-withdrawn-count = Julkinen osallistujamäärä:

## News

mail-news-unsubscribe = Jos et halua enää uutisia, paina painiketta tällä sivulla:

## Footer

mail-footer-demonstration = Tämä on esittely. Mitään ei jätetä kenellekään.
mail-footer-news = Saat tämän, koska olet pyytänyt uutisia ({ $organisation }).
mail-footer-untracked = Tässä viestissä ei ole kuvia eikä seurantaa. Sen avaaminen ei kerro meille mitään.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Oma kappaleesi siitä, minkä allekirjoitit, tulostettavaksi tai tallennettavaksi:
mail-receipt-kept = Osoitteesi jää palvelimelle vain lokeroihin, joita kukaan muu ei avaa: yksi avautuu yllä olevalla linkillä ja sisältää kappaleesi, toinen avautuu, kun peruutuskoodiasi käytetään, jotta siitä kerrotaan sinulle. Molemmat tuhotaan, kun lähdet.
mail-withdrawn-when = Tämä tapahtui { $value } peruutuskoodillasi.
mail-asked-out-when = Tämä tapahtui { $value }, koska sitä pyydettiin tähän osoitteeseen tulleella linkillä.
mail-stays-subject = Pyyntösi tulla poistetuksi: { $title }
mail-stays-why = Pyysit, että sinut poistetaan kampanjasta ”{ $title }”. { $organisation } ei tee sitä, tästä syystä:
mail-stays-then = Jos olet eri mieltä, vastaa tähän viestiin tai pyydä uudelleen.
mail-stays-answer = Jos olet eri mieltä, vastaa tähän viestiin.
mail-withdrawn-not-me = Etkö se ollut sinä? Silloin jollakulla on koodisi: se on viestissä, jossa kuittisi tuli, ja myös palvelimen ylläpitäjä voi muodostaa sen. Liity uudelleen, jos haluat olla mukana luvussa, ja kerro järjestölle. Julkinen loki näyttää pysyvästi, että merkintä on peruttu.
mail-withdrawn-join = Kampanja:

## The form that a mail is about

mail-filled = Lomake täytettiin { $time }.
mail-filled-for = Lomake täytettiin { $time } henkilölle, jonka nimikirjaimet ovat { $initials }
mail-not-me-form = Etkö se ollut sinä, tai eivätkö nimikirjaimet ole sinun? Silloin sinun ei tarvitse tehdä mitään: ketään ei lasketa ilman tätä linkkiä. Sivu näyttää kaiken, mitä lomakkeeseen täytettiin. Siinä on painike ”Se en ollut minä”, joka tuhoaa tämän lomakkeen eikä mitään muuta lomaketta, ja toinen, jolla tämä kampanja ei enää koskaan kirjoita sinulle.
mail-not-me-news = Etkö se ollut sinä? Silloin sinun ei tarvitse tehdä mitään: ilman tätä linkkiä et saa uutisia. Sivulla on painike ”Se en ollut minä”, joka tuhoaa tämän pyynnön eikä mitään muuta pyyntöä, ja toinen, jolla tämä kampanja ei enää koskaan kirjoita sinulle.
# A key follows.
mail-log-key = Lokin avain, jolla voit tarkistaa kuitit ja osallistujamäärän uskomatta sivustoa:
days-link-until = Linkki on voimassa { $moment } asti. Sen jälkeen kaikki lähetetyt tiedot tuhotaan.
mail-footer-answer = Tämä viesti vastaa vain siihen, mitä sivustolla tehtiin. Uutisia saavat vain ne, jotka ovat pyytäneet niitä siellä.
mail-destroy-subject = Tuhotaan { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Yksi kampanjan ”{ $title }” allekirjoitus, joka ei ole missään erässä, tuhotaan { $date }.
       *[other] { $count } kampanjan ”{ $title }” allekirjoitusta, jotka eivät ole missään erässä, tuhotaan { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Yksi kampanjan ”{ $title }” allekirjoitus, joka on lukittu erään tai jätetty, tuhotaan { $date }.
       *[other] { $count } kampanjan ”{ $title }” allekirjoitusta, jotka on lukittu erään tai jätetty, tuhotaan { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Yksi osoite, joka annettiin kampanjan ”{ $title }” uutisia varten, tuhotaan { $date }.
       *[other] { $count } osoitetta, jotka annettiin kampanjan ”{ $title }” uutisia varten, tuhotaan { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Yksi osoite, joka säilytettiin kampanjan ”{ $title }” käsittelystä kirjoittamista varten, tuhotaan { $date }.
       *[other] { $count } osoitetta, jotka säilytettiin kampanjan ”{ $title }” käsittelystä kirjoittamista varten, tuhotaan { $date }.
    }
mail-destroy-by-itself = Palvelin tekee sen itse sinä päivänä, kuitenkin aikaisintaan viikon kuluttua tästä viestistä.
mail-destroy-people = Palvelin jättää sen teille: clameur retention näyttää sen, ja clameur retention --apply tekee sen.
mail-destroy-filed = Palvelin jättää sen teille: clameur retention näyttää sen, ja clameur retention --apply --filed { $slug } tekee sen.
mail-destroy-hold = Tarvitseeko tuomioistuin tai viranomainen allekirjoituksia vielä? Silloin asian ratkaisee juristi, ja clameur procedure hold { $slug } säilyttää niitä pidempään.
mail-destroy-copies = Omat kopionne tuhoatte itse.
mail-wishes-subject = Odottaa poistamista: { $title }
mail-wishes-wait = Yli 20 päivää sitten joku pyysi tulla poistetuksi kampanjasta ”{ $title }” eikä ole vielä saanut vastausta. Ihmisten määrä: { $count }. Laki antaa teille kuukauden.
mail-wishes-do = Tämä näyttää heidät ja poistaa heidät: clameur campaign void { $slug } --requested
mail-footer-organisers = Saat tämän viestin, koska osoitteesi on kampanjan julkinen yhteysosoite.

mail-own-what = Joku, luultavasti sinä, kysyi sivustolla { $site }, mihin tällä osoitteella on liitytty. Linkki näyttää sen tunnin ajan.
mail-own-then = Jos et kysynyt, älä tee mitään: vain tämän postilaatikon lukija saa tietää jotakin.
