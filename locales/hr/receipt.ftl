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
receipt-code-text = Ovim kodom, i samo njime, možete otići. Tajan je i nema ga nigdje na ovom poslužitelju: zapišite ga ili ispišite ovu stranicu. Tko ga ima, može povući vašu izjavu.
# Printed only; an address follows.
receipt-withdraw-at = Povlačenje na adresi:
receipt-mail = Kopija svega ovoga na putu je u vaš sandučić e-pošte.
receipt-print = Ovu stranicu možete ispisati.
receipt-check-title = Provjerite sami
receipt-check-text = Potvrda dokazuje da je vaš zapis među onima koje je poslužitelj potpisao (ukupno: { $count }). Provjerite je na bilo kojem računalu, čak i bez mreže:
receipt-share-title = Pozovite još nekoga
receipt-share-text = Broj raste jer ljudi razgovaraju. Recite to svojim riječima i podijelite ovu poveznicu:
receipt-share-link = Poveznica na kampanju
receipt-share-button = Napišite e-poruku
receipt-share-mail =
    Potpisujem „{ $value }”. Pogledajte o čemu je riječ i pridružite se ako se slažete:
    { $other }
receipt-unchanged = Ovim ste obrascem već potpisali i ta se izjava broji. Ono što ste u njemu otad promijenili nije preuzeto. Ako to želite promijeniti, povucite se kodom u nastavku pa ponovno potpišite.
receipt-text = { $value }, verzija { $version }:
receipt-signed-title = Što ste potpisali
receipt-signed-text = Svaki tekst ima svoju stranicu, koja ostaje i kada kampanja objavi noviji.
receipt-copy = Vaš primjerak (PDF)
receipt-copy-text = Sadržava vaše ime i sve što ste naveli. Poslužitelj ga ispisuje iz kutije koju otvara samo vaša poveznica i ništa od toga ne zadržava.
receipt-bound = Vaš je kôd za povlačenje vezan uz ovaj sandučić e-pošte: { $value }. Nitko drugi ne može imati isti zapis u registru.
receipt-check-now = Je li vaš zapis i dalje u registru i broji li se, u svakom trenutku kaže ovo:

receipt-check-phone = Na telefonu, bez ovog programa:
receipt-check-link = provjerite u pregledniku
receipt-check-save = spremite stranicu koja provjerava
