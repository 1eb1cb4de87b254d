### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Utónév
field-family-name = Vezetéknév
field-email = E-mail-cím
field-email-hint = Egyetlen levelet küldünk rá, benne a megerősítő linkkel.
field-postal-address = Postacím
field-postal-address-hint = Irányítószám, település, utca, házszám, ország.
field-birth-date = Születési dátum
field-birth-date-hint = Ahogy a személyazonosító okmányodon szerepel.
field-concern = Hogyan érint ez téged
field-concern-hint = A saját szavaiddal, és csak olyat írj, amit a hatóság is elolvashat.

## Consents: consent-<id>

consent-age = Elmúltam 18 éves.
consent-esign = Elektronikusan írom alá, és hozzájárulok, hogy erről az eljárásról e-mailt kapjak.
consent-art9 = A csatlakozás felfedheti a politikai véleményemet. Kifejezetten hozzájárulok, hogy a panaszt vezető egyesület ({ $association }) ezt az adatot ehhez az eljáráshoz kezelje.
consent-authority = Hozzájárulok, hogy a személyazonosságomat megismerje a panaszról döntő hatóság ({ $authority }) és a bíróság.
consent-respondent = Hozzájárulok, hogy a személyazonosságomat a másik fél ({ $respondent }) is megismerje. Ezt megtagadhatod, attól még csatlakozhatsz.
consent-news = Szeretnék híreket kapni az egyesülettől ({ $association }).

# Their names in a list of errors.
consent-age-short = Elmúltam 18 éves
consent-esign-short = Elektronikus aláírás
consent-art9-short = Politikai vélemény
consent-authority-short = Személyazonosságom a hatóságnak
consent-respondent-short = Személyazonosságom a másik félnek
consent-news-short = Hírek

## Told beside the boxes: information-<id>

information-title = Jó tudni
information-procedure = Az egyesület magáról a panaszról ír neked: benyújtás, döntés, jogorvoslat.
information-withdrawal = Mindezt bármikor visszavonhatod. Ha a panaszt már benyújtottuk, a hatóságot is értesítjük.
information-trace = A nyilvános naplóban marad rólad egy bejegyzés azután is, hogy kiléptél. Senki sem tudja hozzád kötni.
information-free = Semmibe sem kerül, és perköltséget sem kockáztatsz.

## Form

join-title = Csatlakozz a panaszhoz
join-lead = Egy perc az egész, ingyenes, és bármikor kiléphetsz.
join-button = Aláírom és csatlakozom
join-next = Ezután levelet küldünk, te pedig megerősíted.
form-you = Te
form-optional = (nem kötelező)
form-honeypot = Ezt a mezőt hagyd üresen
form-targets = Mi ellen teszel panaszt
form-targets-hint = Legalább egyet jelölj be. Minden jelöléssel azt nyilatkozod, ami alatta áll.
form-consents = Hozzájárulásaid
form-consents-hint = Semmi sincs előre bejelölve. Mindegyik önmagában érvényes.
form-error-title =
    { $count ->
        [one] Egy dolgot javítani kell: { $value }
       *[other] { $count } dolgot javítani kell: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Egy dolgot javítani kell
       *[other] { $count } dolgot javítani kell
    }
signs-title = Mit írsz alá
privacy-title = Mi lesz az adataimmal
privacy-sealed = A nevedet és a címedet abban a pillanatban lezárjuk, amint megérkezik, és csak olyan kulcsok nyitják, amelyek nincsenek ezen a szerveren. A szerver nem tudja kinyitni, és mi sem, akik működtetjük.
privacy-few = Hogy írni tudjunk neked, az e-mail-címedet titkosítva őrizzük, amíg még levelet kell küldenünk; utána csak a lezárt másolat marad meg.
privacy-log = A nyilvános napló, amely téged is számol, nem tartalmaz személyes adatot, és bárki utánaszámolhat.
privacy-leave = Bármikor kiléphetsz egy kóddal, amely csak nálad van meg. Amit megadtál, azt ekkor azonnal megsemmisítjük.
privacy-untracked = Nincs süti, nincs nyomkövetés, nincs harmadik fél; az IP-címedet nem tároljuk.

## Look in your mailbox

step-2 = 2. lépés a 3-ból
step-3 = 3. lépés a 3-ból
sent-title = Nézd meg a postafiókodat
sent-valid =
    { $count ->
        [one] A link egy napig érvényes. Utána megsemmisítjük, amit küldtél.
       *[other] A link { $count } napig érvényes. Utána megsemmisítjük, amit küldtél.
    }
sent-nothing-title = Nem jön semmi?
sent-nothing-spam = Nézd meg a levélszemét között is.
sent-nothing-already = Ha korábban már csatlakoztál, a levél ezt írja: senkit sem számolunk kétszer.
sent-nothing-again = Lehet, hogy elírtál egy betűt a címben.
sent-again-link = Az űrlap újbóli kitöltése

## Confirm

confirm-title = Utolsó lépés: erősítsd meg
confirm-lead = Valaki, valószínűleg te, ezzel az e-mail-címmel csatlakozott a következő kampányhoz: „{ $value }”. Amíg meg nem nyomod a gombot, nem számítasz bele.
confirm-targets = Ezek ellen teszel panaszt:
confirm-button = Igen, én is csatlakozom
confirm-after = Ezután kapsz egy igazolást és egy kódot, amellyel kiléphetsz.
not-me-title = Nem te voltál?
not-me-button = Nem én voltam

## Links that do not work

link-expired-title = Ez a link lejárt
link-expired-what = Nem erősítették meg időben. Semmit sem számoltunk bele, és megsemmisítettük, amit kaptunk.
link-expired-todo = Újra csatlakozhatsz, egy perc az egész.
link-unknown-title = Nem ismerjük ezt a linket
link-unknown-what = Lehet, hogy egy levelezőprogram levágta a végét, vagy már nincs meg, ahová vezetett.
link-unknown-todo = Másold be a levélből a teljes linket a címsorba. Ha korábban már beleszámítottál, ez nem változott: az igazolásodat elküldtük e-mailben.
link-retry = Csatlakozz újra

## It was not me

rejected-read = Nézd meg, miről szól a kampány

## Withdraw

withdraw-title = Visszavonás
withdraw-lead = Csatlakoztál, de már nem szeretnél részt venni. Nem kell megindokolnod.
withdraw-code = Visszavonási kód
withdraw-code-hint = Az igazolásodon találod, és az igazolással küldött levélben. Kis- vagy nagybetű, kötőjellel vagy anélkül: mindegy.
withdraw-button = Végleg visszavonom
withdraw-effect-title = Mi történik ilyenkor
withdraw-effect-destroyed = A lezárt nyilatkozatodat azonnal megsemmisítjük. Senki sem tudja visszahozni, te sem.
withdraw-effect-count = A szám eggyel csökken. A nyilvános naplóban marad egy sor arról, hogy valaki visszavonta a nyilatkozatát, de arról nem, hogy ki.
withdraw-effect-unfiled = A hatósághoz még semmit sem nyújtottunk be: a neved nem lesz benne.
withdraw-effect-filed = Egy panaszt már benyújtottunk. Ha a te nyilatkozatod is benne volt, a szervezet közli a hatósággal, hogy visszavontad; amit a hatóság korábban megkapott, az nála marad.
withdraw-effect-free = Semmibe sem kerül, és újra csatlakozhatsz.
withdraw-lost-title = Elveszett a kódod?
withdraw-lost = Írj a kampányt vezető szervezetnek: a saját kulcsával megtalálja a nyilatkozatodat, és visszavonja helyetted.
withdrawn-title = Kiléptél
withdrawn-lead = A nyilatkozatodat megsemmisítettük, és a szám eggyel csökkent.
withdrawn-unfiled = Nem leszel benne abban, amit benyújtunk. Bármikor újra csatlakozhatsz.
withdrawn-filed = Ha a nyilatkozatodat már benyújtottuk, a szervezet közli a hatósággal, hogy visszavontad. Bármikor újra csatlakozhatsz.
