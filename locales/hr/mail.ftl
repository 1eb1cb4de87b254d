### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Potvrdite: { $title }
mail-confirmation-heading = Još samo jedan korak
mail-confirmation-why = Netko je, vjerojatno vi, s ovom adresom e-pošte ispunio obrazac kampanje „{ $title }” ({ $organisation }).
mail-confirmation-what = Još niste ubrojeni. Otvorite ovu stranicu i pritisnite gumb na njoj:
mail-confirmation-button = Potvrdite
mail-confirmation-valid =
    { $days ->
        [one] Poveznica vrijedi { $days } dan. Nakon toga uništava se sve što je poslano.
        [few] Poveznica vrijedi { $days } dana. Nakon toga uništava se sve što je poslano.
       *[other] Poveznica vrijedi { $days } dana. Nakon toga uništava se sve što je poslano.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Još niste potvrdili: { $title }
mail-reminder-heading = Još niste potvrdili
mail-reminder-why = Prije nekoliko dana ovom je adresom e-pošte ispunjen obrazac kampanje „{ $title }” ({ $organisation }). Poveznica koju smo poslali nije upotrijebljena.
mail-reminder-last =
    { $days ->
        [one] Više vas nećemo podsjećati. Ako ne potvrdite, sve se uništava { $days } dan nakon slanja obrasca.
        [few] Više vas nećemo podsjećati. Ako ne potvrdite, sve se uništava { $days } dana nakon slanja obrasca.
       *[other] Više vas nećemo podsjećati. Ako ne potvrdite, sve se uništava { $days } dana nakon slanja obrasca.
    }

## Receipt

mail-receipt-subject = Ubrojeni ste: { $title }
mail-receipt-heading = Ubrojeni ste
mail-receipt-counted = Vaša izjava za kampanju „{ $title }” zapečaćena je i broji se. Otvoriti je mogu samo organizacije kojima je namijenjena, ključevima kojih na poslužitelju nema.
mail-receipt-file = Vaša je potvrda u privitku. To je mala datoteka koja zauvijek i bez nas dokazuje da je zapis { $number } u javnom registru vaš. U njoj nema ni vašeg imena ni adrese.
mail-receipt-code = Vaš kôd za povlačenje:
mail-receipt-code-keep = Ovim kodom možete otići kad god želite, a može ga upotrijebiti i svatko drugi tko ga ima: ovu poruku zadržite za sebe.
mail-receipt-withdraw = Za povlačenje:
mail-receipt-count = Za ponovno prebrojavanje:
mail-receipt-share = Pozovite još nekoga i pošaljite mu ovu adresu:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Već ste se pridružili: { $title }
mail-already-heading = Već ste se pridružili
mail-already-why = Netko je, vjerojatno vi, s vašim podacima ponovno ispunio obrazac kampanje „{ $title }”. Ubrojeni ste jedanput i ništa se nije promijenilo.
mail-already-private = To piše samo u ovoj poruci. Na mrežnim stranicama svi vide isto, tako da nitko ne može doznati tko se pridružio.
mail-already-not-me = Ako želite otići, upotrijebite kôd za povlačenje koji ste dobili s potvrdom. Ako to niste bili vi, ne trebate učiniti ništa.

## Withdrawn

mail-withdrawn-subject = Povukli ste se: { $title }
mail-withdrawn-heading = Povukli ste se
mail-withdrawn-done = Vaša izjava za kampanju „{ $title }” uništena je, a broj se smanjio za jedan. U javnom registru ostaje redak bez imena.
mail-withdrawn-filed = Ako je vaša izjava već bila podnesena, organizacija koja vodi kampanju obavještava nadležno tijelo da ste se povukli.
mail-withdrawn-count = Javno prebrojavanje:

## News

mail-news-unsubscribe = Ako više ne želite primati novosti, pritisnite gumb na ovoj stranici:

## Footer

mail-footer-demonstration = Ovo je ogledni primjer. Ništa se nikome ne podnosi.
mail-footer-news = Ovu ste poruku primili jer ste zatražili novosti ({ $organisation }).
mail-footer-untracked = U ovoj poruci nema slika ni praćenja. Kada je otvorite, ne doznajemo ništa.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Vaš primjerak onoga što ste potpisali, za ispis ili spremanje:
mail-receipt-kept = Vaša adresa ostaje na poslužitelju samo u kutijama koje nitko drugi ne otvara: jedna se otvara gornjom poveznicom i sadržava vaš primjerak, druga se otvara kada se upotrijebi vaš kôd za povlačenje, kako biste za to doznali. Obje se uništavaju kada odete.
mail-withdrawn-when = To se dogodilo { $value }, vašim kodom za povlačenje.
mail-asked-out-when = To se dogodilo { $value } jer je zatraženo poveznicom koja je stigla na ovu adresu.
mail-stays-subject = Vaš zahtjev da vas izvade: { $title }
mail-stays-why = Zatražili ste da vas izvade iz kampanje „{ $title }”. { $organisation } to ne čini, iz ovog razloga:
mail-stays-then = Ako se ne slažete, odgovorite na ovu poruku ili zatražite ponovno.
mail-stays-answer = Ako se ne slažete, odgovorite na ovu poruku.
mail-withdrawn-not-me = Niste to bili vi? Tada netko ima vaš kôd: nalazi se u poruci s vašom potvrdom, a može ga izračunati i onaj tko vodi poslužitelj. Ako želite da vas se broji, ponovno se pridružite. Obavijestite i organizaciju. Javni registar zauvijek pokazuje da je zapis povučen.
mail-withdrawn-join = Kampanja:

## The form that a mail is about

mail-filled = Obrazac je ispunjen { $time }.
mail-filled-for = Obrazac je ispunjen { $time }, za osobu s inicijalima { $initials }
mail-not-me-form = Niste to bili vi ili inicijali nisu vaši? Tada ne trebate učiniti ništa: bez ove se poveznice nitko ne broji. Stranica pokazuje sve čime je obrazac ispunjen. Na njoj je gumb „To nisam ja”, koji uništava ovaj obrazac i nijedan drugi, i još jedan, nakon kojeg vam ova kampanja više nikada ne piše.
mail-not-me-news = Niste to bili vi? Tada ne trebate učiniti ništa: bez ove poveznice ne primate novosti. Na stranici je gumb „To nisam ja”, koji uništava ovu molbu i nijednu drugu, i još jedan, nakon kojeg vam ova kampanja više nikada ne piše.
# A key follows.
mail-log-key = Za provjeru potvrda i prebrojavanja bez oslanjanja na mrežne stranice evo ključa registra:
days-link-until = Poveznica vrijedi do: { $moment }. Nakon toga uništava se sve što je poslano.
mail-footer-answer = Ova poruka samo odgovara na ono što je učinjeno na mrežnim stranicama. Novosti dobivaju samo oni koji su ih ondje zatražili.
mail-destroy-subject = Za uništenje { $date } – { $title }
mail-destroy-statement =
    { $count ->
        [one] Dana { $date } uništava se { $count } izjava za „{ $title }” koja nije ni u jednom svežnju.
        [few] Dana { $date } uništavaju se { $count } izjave za „{ $title }” koje nisu ni u jednom svežnju.
       *[other] Dana { $date } uništava se { $count } izjava za „{ $title }” koje nisu ni u jednom svežnju.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Dana { $date } uništava se { $count } izjava za „{ $title }” koja je u zaključenom svežnju ili podnesena.
        [few] Dana { $date } uništavaju se { $count } izjave za „{ $title }” koje su u zaključenom svežnju ili podnesene.
       *[other] Dana { $date } uništava se { $count } izjava za „{ $title }” koje su u zaključenom svežnju ili podnesene.
    }
mail-destroy-contact =
    { $count ->
        [one] Dana { $date } uništava se { $count } adresa ostavljena za novosti o „{ $title }”.
        [few] Dana { $date } uništavaju se { $count } adrese ostavljene za novosti o „{ $title }”.
       *[other] Dana { $date } uništava se { $count } adresa ostavljenih za novosti o „{ $title }”.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Dana { $date } uništava se { $count } adresa koja se čuvala za poruke o postupku „{ $title }”.
        [few] Dana { $date } uništavaju se { $count } adrese koje su se čuvale za poruke o postupku „{ $title }”.
       *[other] Dana { $date } uništava se { $count } adresa koje su se čuvale za poruke o postupku „{ $title }”.
    }
mail-destroy-by-itself = Poslužitelj to čini sam, toga dana, a najranije tjedan dana nakon ove poruke.
mail-destroy-people = Poslužitelj to prepušta vama: clameur retention to pokazuje, a clameur retention --apply izvršava.
mail-destroy-filed = Poslužitelj to prepušta vama: clameur retention to pokazuje, a clameur retention --apply --filed { $slug } izvršava.
mail-destroy-hold = Trebaju li izjave još nekom sudu ili tijelu? Tada odlučuje pravni stručnjak ili stručnjakinja, a clameur procedure hold { $slug } čuva ih dulje.
mail-destroy-copies = Vlastite kopije uništavate sami.
mail-wishes-subject = Čekaju da ih se izvadi: { $title }
mail-wishes-wait = Prije više od 20 dana netko je zatražio da ga se izvadi iz kampanje „{ $title }” i još nema odgovor. Broj ljudi: { $count }. Zakon vam daje mjesec dana.
mail-wishes-do = Ovo ih pokazuje i vadi: clameur campaign void { $slug } --requested
mail-footer-organisers = Ovu poruku primate jer je vaša adresa javna adresa za kontakt kampanje.

mail-own-what = Netko, vjerojatno vi, upitao je na { $site } čemu se pridružilo ovom adresom. Poveznica to pokazuje jedan sat.
mail-own-then = Ako niste pitali, ne činite ništa: nešto saznaje samo tko čita ovaj sandučić.
