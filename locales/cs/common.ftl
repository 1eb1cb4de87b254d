### What all pages share.

## Frame

skip-to-content = Přejít k obsahu
skip-to-form = Přejít k formuláři
language-menu = Jazyky
footer-privacy = Žádné cookies, žádné sledování, nic se nenačítá odjinud.
footer-software = svobodný software (AGPL)
campaign-nav = Tato kampaň
nav-campaign = Kampaň
nav-count = Počet a jak ho ověřit
nav-procedure = Jak pokračuje řízení
nav-withdraw = Odstoupit

## Demonstration

demo-label = Ukázka
demo-band = Ukázka podle kampaně, která se opravdu konala. Nic se odtud nikam nepodává.
demo-mailbox-link = Otevřít schránku
demo-mailbox-open = Otevřít ukázkovou schránku
mailbox-title = Schránka
mailbox-notice = Tato schránka existuje jen v ukázce: e-maily se neodesílají, všechny končí tady a může si je přečíst kdokoli. Na skutečném webu kampaně taková stránka není.
mailbox-empty = Zatím žádná zpráva. Připojte se ke kampani a vraťte se sem.
mailbox-from = Od
mailbox-to = Komu
mailbox-received = Přijato

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] člověk se připojil
        [few] lidé se připojili
       *[other] lidí se připojilo
    }
# In place of the goal, as long as nobody has joined.
count-first = Někdo začít musí. Co třeba vy?

## Promises, on the home page

promise-sealed = Kdo se zmocní tohoto serveru, nepřečte nikoho: jména jsou zapečetěná a klíče mají organizace jinde.
promise-counted = Tomu číslu nemusí nikdo jen věřit: každý si ho může přepočítat.
promise-leave = Odejít je stejně snadné jako se připojit.
promise-untracked = Žádný účet, žádné cookies, žádné sledování; každá stránka funguje i bez JavaScriptu.

## Errors

error-home = Přejít na úvodní stránku
error-reference = Značka, kterou uveďte, když nám napíšete:
count-to-goal =
    { $count ->
        [one] Ještě jeden člověk a bude nás { $goal }.
        [few] Ještě { $count } lidé a bude nás { $goal }.
       *[other] Ještě { $count } lidí a bude nás { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Právní forma
organisation-declared = Ohlášena
organisation-umbrella = Člen
organisation-campaigns = Kampaně
organisation-members = Členské organizace
organisation-documents = Dokumenty
