### What all pages share.

## Frame

skip-to-content = Ugrás a tartalomhoz
skip-to-form = Ugrás az űrlaphoz
language-menu = Nyelvek
footer-privacy = Nincs süti, nincs nyomkövetés, semmi sem töltődik be máshonnan.
footer-software = szabad szoftver (AGPL)
campaign-nav = Ez a kampány
nav-campaign = A kampány
nav-count = A számlálás és az ellenőrzése
nav-procedure = Hol tart az eljárás
nav-withdraw = Visszavonás

## Demonstration

demo-label = Bemutató
demo-band = Bemutató egy valódi kampány mintájára. Itt semmit sem nyújtunk be.
demo-mailbox-link = Postafiók megnyitása
demo-mailbox-open = A bemutató postafiókjának megnyitása
mailbox-title = Postafiók
mailbox-notice = Ez a postafiók csak a bemutatóban létezik: a levelek nem mennek el, hanem ide érkeznek, és bárki elolvashatja őket. Egy valódi oldalon nincs ilyen.
mailbox-empty = Még nincs levél. Csatlakozz a kampányhoz, aztán gyere vissza.
mailbox-from = Feladó
mailbox-to = Címzett
mailbox-received = Érkezett

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] ember csatlakozott
       *[other] ember csatlakozott
    }
# In place of the goal, as long as nobody has joined.
count-first = Valakinek el kell kezdenie: légy te az első!

## Promises, on the home page

promise-sealed = Aki lefoglalja ezt a szervert, senkiről sem tud meg semmit: a nevek le vannak zárva, és csak olyan kulcsok nyitják őket, amelyeket a szervezetek máshol őriznek.
promise-counted = A számot nem kell elhinni: bárki utánaszámolhat.
promise-leave = Kilépni ugyanolyan könnyű, mint csatlakozni.
promise-untracked = Nincs fiók, nincs süti, nincs nyomkövetés; minden oldal JavaScript nélkül is működik.

## Errors

error-home = Ugrás a kezdőlapra
error-reference = Ha írsz nekünk, add meg ezt az azonosítót:
count-to-goal =
    { $count ->
        [one] Már csak egy ember hiányzik ehhez a célhoz: { $goal }.
       *[other] Már csak { $count } ember hiányzik ehhez a célhoz: { $goal }.
    }

organisation-contact = Kapcsolat
organisation-form = Jogi forma
organisation-declared = Bejelentve
organisation-umbrella = Tagja ennek
organisation-campaigns = Kampányok
organisation-members = Tagszervezetek
organisation-documents = Dokumentumok
