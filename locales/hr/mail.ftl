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
mail-footer-once = Niste ni na jednom popisu: ova poruka samo odgovara na obrazac.
mail-footer-untracked = U ovoj poruci nema slika ni praćenja. Kada je otvorite, ne doznajemo ništa.
