### The receipt page.

receipt-done = Gotovo
receipt-title = Ubrojeni ste
receipt-lead = Vaša je izjava zapečaćena i upisana u javni registar. Sačuvajte ono što je na ovoj stranici.
receipt-number = Vaš broj u registru
receipt-count = Toliko nas je sada zajedno
receipt-file-title = Vaša potvrda
receipt-file-text = Mala datoteka koja zauvijek i bez nas dokazuje da ste ubrojeni. U njoj nema ni imena ni adrese. Tko je vidi, ne doznaje ništa o vama.
receipt-download = Preuzmite potvrdu
receipt-code-title = Vaš kôd za povlačenje
receipt-code-text = Ovim kodom, i samo njime, možete otići. Tajan je i, čim poruka za vas bude poslana, nema ga nigdje na ovom poslužitelju: zapišite ga ili ispišite ovu stranicu. Tko ga ima, može povući vašu izjavu.
# Printed only; an address follows.
receipt-withdraw-at = Povlačenje na adresi:
receipt-mail = Kopija svega ovoga na putu je u vaš sandučić e-pošte.
receipt-print = Ovu stranicu možete ispisati.
receipt-check-title = Provjerite sami
receipt-check-text = Potvrda dokazuje da je vaš zapis među onima koje je poslužitelj potpisao (ukupno: { $count }). Provjerite je na bilo kojem računalu, čak i bez mreže:
receipt-share-title = Pozovite još nekoga
receipt-share-link = Poveznica na kampanju
receipt-unchanged = Ovim ste obrascem već potpisali i ta se izjava broji. Ono što ste u njemu otad promijenili nije preuzeto. Ako to želite promijeniti, povucite se kodom u nastavku pa ponovno potpišite.
receipt-text = { $value }, verzija { $version }:
receipt-signed-title = Što ste potpisali
receipt-signed-text = Svaki tekst ima svoju stranicu, koja ostaje i kada kampanja objavi noviji.
receipt-copy = Vaš primjerak (PDF)
receipt-bound = Vaš je kôd za povlačenje vezan uz ovaj sandučić e-pošte: { $value }. Nitko drugi ne može imati isti zapis u registru.
receipt-check-now = Je li vaš zapis i dalje u registru i broji li se, u svakom trenutku kaže ovo:

receipt-check-link = Provjerite u pregledniku
receipt-check-save = spremite stranicu koja provjerava
standing-title = Dokle je stigla vaša izjava
standing-counted = Primljena i ubrojena: zapis { $value } u javnom registru.
standing-next-batch = Još nije podnesena: ulazi u sljedeći svežanj koji se podnosi.
standing-ready = U svežnju { $value }, pripremljenom za podnošenje { $other }
standing-unfiled = Još nije podnesena.
standing-filed = Podnesena nadležnom tijelu { $value }
standing-sent = Predana nadležnom tijelu vaše države { $value }
standing-recognised = To je tijelo odgovorilo ({ $other }): ukupno priznaje ovoliko izjava: { $value }. Ne navodi koje.
answer-title = Koje vaše podatke čuvamo
answer-lead = Pitali ste koje vaše podatke čuvamo za kampanju „{ $value }”. Ovo je sve što sadržava vaša izjava; sam je poslužitelj čuva zapečaćenu i ne može je pročitati.
answer-gave = Što ste naveli
answer-consents = Što smo vas pitali i što ste odgovorili
answer-where = Kada je to bilo i što je uslijedilo
answer-counted = Obrazac ste poslali { $submitted }; potvrđen je { $confirmed } i čini zapis { $index } u javnom registru, koji bez vaše potvrde nitko ne može povezati s vama.
answer-not-filed = Vaša izjava još nije ni u jednom svežnju: nije predana nijednom tijelu.
answer-frozen = Vaša je izjava u svežnju { $number }, koji se priprema i prema onome što je zapisano nije podnesen.
answer-filed = Vaša je izjava u svežnju { $number }, koji je { $date } podnesen.
answer-apart = Ako ste zatražili novosti ili nam dopustili da vam pišemo o postupku, vaša se adresa čuva i za to, i to odvojeno: ništa je ne povezuje s ovom izjavom.
answer-notice = Čemu podaci služe, tko ih prima, koliko se dugo čuvaju i koja prava imate: obavijest o zaštiti podataka koja vam je pokazana
share-title = Recite drugima
share-lead = Broj raste jer ljudi razgovaraju.
share-copy = Kopiraj poveznicu
share-native = Podijeli…
share-copied = Kopirano.
share-signal-copied = Kopirano. Sada zalijepite u razgovor u Signalu.
share-email = E-pošta
share-sms = SMS
share-tabs = Svaki otvara tekst koji možete promijeniti. Ništa se ne šalje dok to sami ne pošaljete i ništa nam ne govori da ste to učinili.
share-texts = Tekstovi za kopiranje
share-text-short = Za društvene mreže
share-text-message = Za prijatelja ili prijateljicu
share-text-mail = Za e-poštu
share-copy-text = Kopiraj ovaj tekst
share-server-label = Vaš poslužitelj ili vaše ime na njemu
share-server-hint = Na primjer mastodon.social ili @ime@mastodon.social. Ne čuvamo ga.
share-server-button = Na moj poslužitelj
share-server-title = Podijelite na Mastodonu
share-server-text = Na vašem poslužitelju otvara se ovaj tekst. Možete ga promijeniti prije objave.
share-server-go = Nastavi: { $value }
share-friend = Znaš li za ovo? „{ $other }” To traži kampanja „{ $value }”. Pogledaj i razmisli slažeš li se:
share-letter =
    Pozdrav,
    „{ $other }”
    To traži kampanja „{ $value }”, a na stranici piše zašto. Pogledajte i sudjelujte ako se slažete:
receipt-copy-box = Sadržava vaše ime i sve što ste naveli. Poslužitelj ga ispisuje iz kutije koja se otvara samo s ove stranice i ništa od toga ne zadržava.
answer-counted-at-once = Obrazac ste poslali { $submitted } i on čini zapis { $index } u javnom registru, koji bez vaše potvrde nitko ne može povezati s vama.
standing-too-old = Prestara: ono što je podneseno { $value } sadržava samo izjave dane najviše godinu dana prije. Vaša nije među njima.
standing-grown-old = Već prestara: popis primljen danas sadržavao bi samo izjave dane najviše godinu dana prije.
