### The receipt page.

receipt-done = Hotovo
receipt-title = Váš podpis je započítaný
receipt-lead = Vaše vyhlásenie je zapečatené a zapísané vo verejnom registri. Uschovajte si, čo je na tejto stránke.
receipt-number = Vaše číslo v registri
receipt-count = Toľko ľudí je teraz spolu
receipt-file-title = Vaša potvrdenka
receipt-file-text = Malý súbor, ktorý navždy a bez nás dokazuje, že bol váš podpis započítaný. Nie je v ňom meno ani adresa. Kto ho uvidí, nič sa o vás nedozvie.
receipt-download = Stiahnuť potvrdenku
receipt-code-title = Váš kód na odstúpenie
receipt-code-text = Týmto kódom, a jedine ním, môžete odstúpiť. Je tajný a na tomto serveri nikde nie je: odpíšte si ho alebo si túto stránku vytlačte. Kto ho má, môže odstúpiť za vás.
# Printed only; an address follows.
receipt-withdraw-at = Odstúpiť môžete na adrese:
receipt-mail = Kópia toho všetkého je na ceste do vášho e-mailu.
receipt-print = Túto stránku si môžete vytlačiť.
receipt-check-title = Overte si to sami
receipt-check-text = Potvrdenka dokazuje, že váš záznam je medzi tými, ktoré server podpísal (spolu: { $count }). Overiť si to môžete na ktoromkoľvek počítači, aj bez internetu:
receipt-share-title = Priveďte ešte niekoho
receipt-share-text = Číslo rastie, lebo sa ľudia medzi sebou rozprávajú. Povedzte to po svojom a posuňte ďalej tento odkaz:
receipt-share-link = Odkaz na kampaň
receipt-share-button = Napísať e-mail
receipt-share-mail =
    Môj podpis už je pod „{ $value }“. Pozrite si to, a ak súhlasíte, pripojte sa tiež:
    { $other }
receipt-unchanged = Týmto formulárom ste už podpísali a počíta sa vtedajšie vyhlásenie. Čo ste odvtedy vo formulári zmenili, sa nezohľadní. Ak to chcete zmeniť, odstúpte kódom nižšie a potom podpíšte znova.
receipt-text = { $value }, verzia { $version }:
receipt-signed-title = Čo ste podpísali
receipt-signed-text = Každý text má vlastnú stránku, ktorá zostane, aj keď kampaň zverejní novší.
receipt-copy = Vaša vlastná kópia (PDF)
receipt-copy-text = Je v nej vaše meno a všetko, čo ste uviedli. Server ju vytlačí zo skrinky, ktorú otvorí len váš odkaz, a nič z nej si nenechá.
receipt-bound = Váš kód na odstúpenie je zviazaný s touto e-mailovou schránkou: { $value }. Nikto iný nemôže mať v registri ten istý záznam.
receipt-check-now = Či je váš záznam stále v registri a počíta sa, povie kedykoľvek tento príkaz:

receipt-check-phone = Na telefóne, bez tohto programu:
receipt-check-link = overte to v prehliadači
receipt-check-save = uložte si stránku, ktorá overuje
standing-title = Kde je vaše vyhlásenie
standing-counted = Prijaté a započítané: záznam { $value } verejného registra.
standing-next-batch = Zatiaľ nepodané: pôjde do ďalšej podanej dávky.
standing-ready = V dávke { $value }, pripravené na podanie { $other }.
standing-unfiled = Zatiaľ nepodané.
standing-filed = Podané na úrad { $value }.
standing-sent = Odovzdané úradu vašej krajiny { $value }.
standing-recognised = Tento úrad odpovedal { $other }. Celkový počet uznaných vyhlásení: { $value }. Ktoré to sú, neuvádza.
answer-title = Aké vaše údaje uchovávame
answer-lead = Opýtali ste sa, aké vaše údaje uchovávame ku kampani „{ $value }“. Toto je všetko, čo obsahuje vaše vyhlásenie; samotný server ho má zapečatené a prečítať ho nemôže.
answer-gave = Čo ste uviedli
answer-consents = Na čo sme sa pýtali a čo ste odpovedali
answer-where = Kedy to bolo a čo nasledovalo
answer-counted = Formulár ste odoslali { $submitted }; potvrdený bol { $confirmed }. Je to záznam { $index } verejného registra; bez vašej potvrdenky vás podľa neho nikto nevypátra.
answer-not-filed = Vaše vyhlásenie zatiaľ nie je v žiadnej dávke: žiadnemu úradu nebolo odovzdané.
answer-frozen = Vaše vyhlásenie je v dávke { $number }, ktorá sa pripravuje a podľa toho, čo je zapísané, nie je podaná.
answer-filed = Vaše vyhlásenie je v dávke { $number }, ktorá bola podaná { $date }.
answer-apart = Ak ste si vyžiadali novinky alebo ste nám dovolili písať vám o konaní, vaša adresa sa uchováva aj na to, a to oddelene: s týmto vyhlásením ju nič nespája.
answer-notice = Na čo údaje slúžia, kto ich dostane, ako dlho sa uchovávajú a aké máte práva: informácia o spracúvaní údajov, ktorá vám bola ukázaná
