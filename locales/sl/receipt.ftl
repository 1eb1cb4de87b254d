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
receipt-code-text = S to kodo, in samo z njo, lahko odidete. Je tajna in je na strežniku ni nikjer: zapišite si jo ali natisnite to stran. Kdor jo ima, lahko umakne vašo izjavo.
# Printed only; an address follows.
receipt-withdraw-at = Umik na naslovu:
receipt-mail = Kopija vsega tega je na poti v vaš poštni predal.
receipt-print = To stran lahko natisnete.
receipt-check-title = Preverite sami
receipt-check-text = Potrdilo dokazuje, da je vaš vnos med tistimi, ki jih je podpisal strežnik (vseh skupaj: { $count }). Preverite ga na katerem koli računalniku, tudi brez omrežja:
receipt-share-title = Povabite še koga
receipt-share-text = Število raste, ker se ljudje pogovarjamo. Povejte s svojimi besedami in dodajte to povezavo:
receipt-share-link = Povezava do kampanje
receipt-share-button = Napišite e-sporočilo
receipt-share-mail =
    Podpisujem »{ $value }«. Oglejte si, za kaj gre, in se pridružite, če se strinjate:
    { $other }
receipt-unchanged = S tem obrazcem ste že podpisali in ta izjava šteje. Kar ste v njem pozneje spremenili, ni upoštevano. Če želite to spremeniti, se umaknite s spodnjo kodo in nato podpišite znova.
receipt-text = { $value }, različica { $version }:
receipt-signed-title = Kaj ste podpisali
receipt-signed-text = Vsako besedilo ima svojo stran, ki ostane tudi, ko kampanja objavi novejše.
receipt-copy = Vaš izvod (PDF)
receipt-copy-text = V njem so vaše ime in vse, kar ste navedli. Strežnik ga natisne iz skrinjice, ki jo odpre samo vaša povezava, in od tega ne obdrži ničesar.
receipt-bound = Vaša koda za umik je vezana na ta poštni predal: { $value }. Nihče drug ne more imeti istega vnosa v registru.
receipt-check-now = Ali je vaš vnos še v registru in šteje, vam kadar koli pove tole:

receipt-check-phone = Na telefonu, brez tega programa:
receipt-check-link = preverite v brskalniku
receipt-check-save = shranite stran, ki preverja
