### The receipt page.

receipt-done = Opravljeno
receipt-title = Šteti ste
receipt-lead = Vaša izjava je zapečatena in vpisana v javni register. Shranite, kar je na tej strani.
receipt-number = Vaša številka v registru
receipt-count = Toliko ljudi nas je zdaj skupaj
receipt-file-title = Vaše potrdilo
receipt-file-text = Majhna datoteka, ki za vedno in brez nas dokazuje, da ste bili šteti. V njej ni ne imena ne naslova. Kdor jo vidi, o vas ne izve ničesar.
receipt-download = Prenesite potrdilo
receipt-code-title = Vaša koda za umik
receipt-code-text = S to kodo, in samo z njo, lahko odidete. Je tajna in je, ko je sporočilo za vas odposlano, na strežniku ni nikjer: zapišite si jo ali natisnite to stran. Kdor jo ima, lahko umakne vašo izjavo.
# Printed only; an address follows.
receipt-withdraw-at = Umik na naslovu:
receipt-mail = Kopija vsega tega je na poti v vaš poštni predal.
receipt-print = To stran lahko natisnete.
receipt-check-title = Preverite sami
receipt-check-text = Potrdilo dokazuje, da je vaš vnos med tistimi, ki jih je podpisal strežnik (vseh skupaj: { $count }). Preverite ga na katerem koli računalniku, tudi brez omrežja:
receipt-share-title = Povabite še koga
receipt-share-link = Povezava do kampanje
receipt-unchanged = S tem obrazcem ste že podpisali in ta izjava šteje. Kar ste v njem pozneje spremenili, ni upoštevano. Če želite to spremeniti, se umaknite s spodnjo kodo in nato podpišite znova.
receipt-text = { $value }, različica { $version }:
receipt-signed-title = Kaj ste podpisali
receipt-signed-text = Vsako besedilo ima svojo stran, ki ostane tudi, ko kampanja objavi novejše.
receipt-copy = Vaš izvod (PDF)
receipt-bound = Vaša koda za umik je vezana na ta poštni predal: { $value }. Nihče drug ne more imeti istega vnosa v registru.
receipt-check-now = Ali je vaš vnos še v registru in šteje, vam kadar koli pove tole:

receipt-check-link = Preverite v brskalniku
receipt-check-save = shranite stran, ki preverja
standing-title = Kje je vaša izjava
standing-counted = Prejeta in šteta: vnos { $value } v javnem registru.
standing-next-batch = Še ni vložena: uvrščena bo v naslednji sveženj, ki bo vložen.
standing-ready = V svežnju { $value }, za vložitev pripravljena { $other }.
standing-unfiled = Še ni vložena.
standing-filed = Vložena pri organu { $value }.
standing-sent = Predana organu vaše države { $value }.
standing-recognised = Ta organ je odgovoril { $other }. Skupno število priznanih izjav: { $value }. Katere so, ne pove.
answer-title = Katere vaše podatke hranimo
answer-lead = Vprašali ste, katere vaše podatke hranimo za kampanjo »{ $value }«. To je vse, kar vsebuje vaša izjava; strežnik sam jo hrani zapečateno in je ne more prebrati.
answer-gave = Kar ste navedli
answer-consents = Kaj smo vas vprašali in kaj ste odgovorili
answer-where = Kdaj je bilo to in kaj je sledilo
answer-counted = Obrazec ste poslali { $submitted }; potrjen je bil { $confirmed }. To je vnos { $index } v javnem registru; brez vašega potrdila ga nihče ne more povezati z vami.
answer-not-filed = Vaša izjava še ni v nobenem svežnju: nobenemu organu ni bila predana.
answer-frozen = Vaša izjava je v svežnju { $number }, ki se pripravlja in po tem, kar je zapisano, ni vložen.
answer-filed = Vaša izjava je v svežnju { $number }, ki je bil vložen { $date }.
answer-apart = Če ste želeli novice ali ste nam dovolili, da vam pišemo o postopku, se vaš naslov hrani tudi za to, in sicer ločeno: nič ga ne povezuje s to izjavo.
answer-notice = Čemu so podatki namenjeni, kdo jih prejme, kako dolgo se hranijo in katere pravice imate: obvestilo o varstvu podatkov, ki vam je bilo prikazano
share-title = Povejte naprej
share-lead = Število raste, ker se ljudje pogovarjajo.
share-copy = Kopiraj povezavo
share-native = Deli …
share-copied = Kopirano.
share-signal-copied = Kopirano. Zdaj prilepite v pogovor v Signalu.
share-email = E-pošta
share-sms = SMS
share-tabs = Vsak odpre besedilo, ki ga lahko spremenite. Nič se ne pošlje, dokler tega ne pošljete sami, in nič nam ne pove, da ste to storili.
share-texts = Besedila za kopiranje
share-text-short = Za družbena omrežja
share-text-message = Za prijateljico ali prijatelja
share-text-mail = Za e-pošto
share-copy-text = Kopiraj to besedilo
share-server-label = Vaš strežnik ali vaše ime na njem
share-server-hint = Na primer mastodon.social ali @ime@mastodon.social. Tega ne hranimo.
share-server-button = Na moj strežnik
share-server-title = Delite na Mastodonu
share-server-text = Na vašem strežniku se odpre to besedilo. Pred objavo ga lahko spremenite.
share-server-go = Nadaljuj: { $value }
share-friend = Poznaš to? »{ $other }« To zahteva kampanja »{ $value }«. Poglej in premisli, ali se strinjaš:
share-letter =
    Pozdravljeni,
    »{ $other }«
    To zahteva kampanja »{ $value }«, na strani pa piše, zakaj. Poglejte in sodelujte, če se strinjate:
receipt-copy-box = Na njem so vaše ime in vse, kar ste navedli. Strežnik ga natisne iz skrinjice, ki se odpre samo s te strani, in od tega ne obdrži ničesar.
answer-counted-at-once = Obrazec ste poslali { $submitted }. To je vnos { $index } v javnem registru; brez vašega potrdila ga nihče ne more povezati z vami.
standing-too-old = Prestara: vloženo dne { $value } vsebuje le izjave, dane največ leto prej. Vaše ni med njimi.
standing-grown-old = Zdaj že prestara: seznam, prejet danes, bi vseboval le izjave, dane največ leto prej.
