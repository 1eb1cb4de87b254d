### What all pages share.

## Frame

skip-to-content = Pereiti prie turinio
skip-to-form = Pereiti prie formos
language-menu = Kalbos
footer-privacy = Jokių slapukų, jokio sekimo, nieko iš svetimų serverių.
footer-software = laisvoji programinė įranga (AGPL)
campaign-nav = Ši kampanija
nav-campaign = Kampanija
nav-count = Skaičius ir kaip jį patikrinti
nav-procedure = Procedūros eiga
nav-withdraw = Pasitraukti

## Demonstration

demo-label = Demonstracinė versija
demo-band = Demonstracinė versija pagal iš tikrųjų vykusią kampaniją. Čia niekam nieko nepateikiama.
demo-mailbox-link = Atverti pašto dėžutę
demo-mailbox-open = Atverti demonstracinės versijos pašto dėžutę
mailbox-title = Pašto dėžutė
mailbox-notice = Ši dėžutė yra tik demonstracijoje: visi laiškai ne išsiunčiami, o patenka čia, ir juos gali perskaityti bet kas. Tikroje svetainėje tokio puslapio nėra.
mailbox-empty = Laiškų dar nėra. Prisidėkite prie kampanijos ir sugrįžkite.
mailbox-from = Nuo
mailbox-to = Kam
mailbox-received = Gauta

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] žmogus prisidėjo
        [few] žmonės prisidėjo
       *[other] žmonių prisidėjo
    }
# In place of the goal, as long as nobody has joined.
count-first = Kažkas turi pradėti: būkite pirmieji.

## Promises, on the home page

promise-sealed = Užgrobę šį serverį nesužinotumėte apie nieką: vardai užantspauduoti, o raktus organizacijos laiko kitur.
promise-counted = Niekam nereikia tikėti skaičiumi: kiekvienas gali perskaičiuoti.
promise-leave = Pasitraukti taip pat lengva, kaip prisidėti.
promise-untracked = Jokios paskyros, jokių slapukų, jokio sekimo; visi puslapiai veikia be „JavaScript“.

## Errors

error-home = Į pradžios puslapį
error-reference = Klaidos kodas, kurį nurodykite, jei mums rašysite:
count-to-goal =
    { $count ->
        [one] Dar { $count } žmogus, ir bus { $goal }.
        [few] Dar { $count } žmonės, ir bus { $goal }.
       *[other] Dar { $count } žmonių, ir bus { $goal }.
    }

organisation-contact = Ryšiai
organisation-form = Teisinė forma
organisation-declared = Įregistruota
organisation-umbrella = Priklauso
organisation-campaigns = Kampanijos
organisation-members = Organizacijos narės
organisation-documents = Dokumentai
