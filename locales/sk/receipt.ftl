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
receipt-next-batch = Jedna sťažnosť už bola podaná; vaše vyhlásenie pôjde do ďalšej dávky.
receipt-check-title = Overte si to sami
receipt-check-text = Potvrdenka dokazuje, že váš záznam je medzi tými, ktoré server podpísal (spolu: { $count }). Overiť si to môžete na ktoromkoľvek počítači, aj bez internetu:
receipt-share-title = Priveďte ešte niekoho
receipt-share-text = Číslo rastie, lebo sa ľudia medzi sebou rozprávajú. Povedzte to po svojom a posuňte ďalej tento odkaz:
receipt-share-link = Odkaz na kampaň
receipt-share-button = Napísať e-mail
receipt-share-mail =
    Môj podpis už je pod „{ $value }“. Pozrite si to, a ak súhlasíte, pripojte sa tiež:
    { $other }
