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
receipt-code-text = Týmto kódom, a jedine ním, môžete odstúpiť. Je tajný, a keď správa pre vás odíde, na tomto serveri nikde nie je: odpíšte si ho alebo si túto stránku vytlačte. Kto ho má, môže odstúpiť za vás.
# Printed only; an address follows.
receipt-withdraw-at = Odstúpiť môžete na adrese:
receipt-mail = Kópia toho všetkého je na ceste do vášho e-mailu.
receipt-print = Túto stránku si môžete vytlačiť.
receipt-check-title = Overte si to sami
receipt-check-text = Potvrdenka dokazuje, že váš záznam je medzi tými, ktoré server podpísal (spolu: { $count }). Overiť si to môžete na ktoromkoľvek počítači, aj bez internetu:
receipt-share-title = Priveďte ešte niekoho
receipt-share-link = Odkaz na kampaň
receipt-unchanged = Týmto formulárom ste už podpísali a počíta sa vtedajšie vyhlásenie. Čo ste odvtedy vo formulári zmenili, sa nezohľadní. Ak to chcete zmeniť, odstúpte kódom nižšie a potom podpíšte znova.
receipt-text = { $value }, verzia { $version }:
receipt-signed-title = Čo ste podpísali
receipt-signed-text = Každý text má vlastnú stránku, ktorá zostane, aj keď kampaň zverejní novší.
receipt-copy = Vaša vlastná kópia (PDF)
receipt-bound = Váš kód na odstúpenie je zviazaný s touto e-mailovou schránkou: { $value }. Nikto iný nemôže mať v registri ten istý záznam.
receipt-check-now = Či je váš záznam stále v registri a počíta sa, povie kedykoľvek tento príkaz:

receipt-check-link = Overte to v prehliadači
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
share-title = Povedzte o tom ďalej
share-lead = Číslo rastie, lebo ľudia sa medzi sebou rozprávajú.
share-copy = Kopírovať odkaz
share-native = Zdieľať…
share-copied = Skopírované.
share-signal-copied = Skopírované. Teraz to vložte do konverzácie v Signale.
share-email = E-mail
share-sms = SMS
share-tabs = Každé tlačidlo otvorí text, ktorý môžete zmeniť. Nič sa neodošle, kým to neodošlete vy, a nič nám o tom nepovie.
share-texts = Texty na skopírovanie
share-text-short = Na sociálne siete
share-text-message = Pre niekoho blízkeho
share-text-mail = Do e-mailu
share-copy-text = Kopírovať tento text
share-server-label = Váš server alebo vaše meno na ňom
share-server-hint = Napríklad mastodon.social alebo @name@mastodon.social. Neukladáme to.
share-server-button = Na môj server
share-server-title = Zdieľať na Mastodone
share-server-text = Váš server sa otvorí s týmto textom. Skôr než ho zverejníte, môžete ho zmeniť.
share-server-go = Pokračovať na { $value }
share-friend = Vieš už o tomto? „{ $other }“ To žiada kampaň „{ $value }“. Pozri si to a uvidíš, či súhlasíš:
share-letter =
    Dobrý deň,
    „{ $other }“
    To žiada kampaň „{ $value }“ a na stránke je napísané prečo. Pozrite si ju, a ak súhlasíte, zapojte sa:
receipt-copy-box = Je v nej vaše meno a všetko, čo ste uviedli. Server ju tlačí zo skrinky, ktorá sa otvára len z tejto stránky, a nič z nej si nenechá.
answer-counted-at-once = Formulár ste odoslali { $submitted }. Je to záznam { $index } verejného registra; bez vašej potvrdenky vás podľa neho nikto nevypátra.
standing-too-old = Príliš staré: to, čo bolo podané { $value }, obsahuje len vyhlásenia dané najviac rok predtým. Vaše medzi nimi nie je.
standing-grown-old = Už príliš staré: zoznam prijatý dnes by obsahoval len vyhlásenia dané najviac rok predtým.
