### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Potrdite: { $title }
mail-confirmation-heading = Samo še en korak
mail-confirmation-why = Nekdo, najverjetneje vi, je s tem e-poštnim naslovom izpolnil obrazec kampanje »{ $title }« ({ $organisation }).
mail-confirmation-what = Niste še šteti. Odprite to stran in pritisnite gumb na njej:
mail-confirmation-button = Potrdite
mail-confirmation-valid =
    { $days ->
        [one] Povezava velja { $days } dan. Potem se vse, kar je bilo poslano, uniči.
        [two] Povezava velja { $days } dneva. Potem se vse, kar je bilo poslano, uniči.
        [few] Povezava velja { $days } dni. Potem se vse, kar je bilo poslano, uniči.
       *[other] Povezava velja { $days } dni. Potem se vse, kar je bilo poslano, uniči.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Še čaka na potrditev: { $title }
mail-reminder-heading = Manjka še vaša potrditev
mail-reminder-why = Pred nekaj dnevi je bil s tem e-poštnim naslovom izpolnjen obrazec kampanje »{ $title }« ({ $organisation }). Povezava, ki smo jo poslali, še ni bila uporabljena.
mail-reminder-last =
    { $days ->
        [one] Tega opomnika ne bomo ponovili. Brez vaše potrditve se vse uniči { $days } dan po oddaji obrazca.
        [two] Tega opomnika ne bomo ponovili. Brez vaše potrditve se vse uniči { $days } dneva po oddaji obrazca.
        [few] Tega opomnika ne bomo ponovili. Brez vaše potrditve se vse uniči { $days } dni po oddaji obrazca.
       *[other] Tega opomnika ne bomo ponovili. Brez vaše potrditve se vse uniči { $days } dni po oddaji obrazca.
    }

## Receipt

mail-receipt-subject = Šteti ste: { $title }
mail-receipt-heading = Šteti ste
mail-receipt-counted = Vaša izjava za kampanjo »{ $title }« je zapečatena in šteje. Odprejo jo lahko samo organizacije, ki jim je namenjena, s ključi, ki jih na strežniku ni.
mail-receipt-file = V priponki je vaše potrdilo. To je majhna datoteka, ki za vedno in brez nas dokazuje, da je vnos { $number } v javnem registru vaš. V njej ni ne vašega imena ne naslova.
mail-receipt-code = Vaša koda za umik:
mail-receipt-code-keep = S to kodo lahko kadar koli odidete, to pa lahko stori tudi vsak drug, ki jo ima: sporočilo obdržite zase.
mail-receipt-withdraw = Za umik:
mail-receipt-count = Za ponovno štetje:
mail-receipt-share = Povabite še koga in mu pošljite ta naslov:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Že sodelujete: { $title }
mail-already-heading = Že sodelujete
mail-already-why = Nekdo, najverjetneje vi, je z vašimi podatki znova izpolnil obrazec kampanje »{ $title }«. Šteti ste enkrat in nič se ni spremenilo.
mail-already-private = To pove samo to sporočilo. Spletno mesto vsem pokaže isto stran, tako da nihče ne more izvedeti, kdo se je pridružil.
mail-already-not-me = Če želite oditi, uporabite kodo za umik, ki ste jo prejeli s potrdilom. Če to niste bili vi, vam ni treba storiti ničesar.

## Withdrawn

mail-withdrawn-subject = Umik je opravljen: { $title }
mail-withdrawn-heading = Umik je opravljen
mail-withdrawn-done = Vaša izjava za kampanjo »{ $title }« je uničena, število pa se je zmanjšalo za ena. V javnem registru ostane vrstica brez imena.
mail-withdrawn-filed = Če je bila vaša izjava že vložena, organizacija, ki vodi kampanjo, organu sporoči, da ste se umaknili.
mail-withdrawn-count = Javno štetje:

## News

mail-news-unsubscribe = Če novic ne želite več prejemati, pritisnite gumb na tej strani:

## Footer

mail-footer-demonstration = To je predstavitev. Nikjer se nič ne vlaga.
mail-footer-news = To sporočilo ste prejeli, ker ste želeli prejemati novice ({ $organisation }).
mail-footer-untracked = V tem sporočilu ni slik in sledilnikov. Ko ga odprete, o tem ne izvemo ničesar.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Vaš izvod tega, kar ste podpisali, za tisk ali shranjevanje:
mail-receipt-kept = Vaš naslov ostane na strežniku samo v skrinjicah, ki jih ne odpre nihče drug: ena se odpre z zgornjo povezavo in hrani vaš izvod, druga se odpre, ko je uporabljena vaša koda za umik, da o tem izveste. Obe se uničita, ko odidete.
mail-withdrawn-when = To se je zgodilo { $value }, z vašo kodo za umik.
mail-asked-out-when = To se je zgodilo { $value }, ker je bilo za to zaprošeno s povezavo, ki je prišla na ta naslov.
mail-stays-subject = Vaša prošnja za izvzem: { $title }
mail-stays-why = Prosili ste za izvzem iz kampanje »{ $title }«. { $organisation } tega ne stori, iz tega razloga:
mail-stays-then = Če se s tem ne strinjate, odgovorite na to sporočilo ali prosite znova.
mail-stays-answer = Če se s tem ne strinjate, odgovorite na to sporočilo.
mail-withdrawn-not-me = To niste bili vi? Potem ima nekdo vašo kodo: zapisana je v sporočilu s potrdilom, izračuna pa jo lahko tudi tisti, ki upravlja strežnik. Če želite biti šteti, se pridružite znova. Obvestite tudi organizacijo. Javni register za vedno kaže, da je bil vnos umaknjen.
mail-withdrawn-join = Kampanja:

## The form that a mail is about

mail-filled = Obrazec je bil izpolnjen { $time }.
mail-filled-for = Obrazec je bil izpolnjen { $time }, za osebo z začetnicama { $initials }
mail-not-me-form = To niste bili vi ali to niso vaše začetnice? Potem vam ni treba storiti ničesar: brez te povezave ni štet nihče. Stran pokaže vse, s čimer je bil obrazec izpolnjen. Na njej je gumb »To nisem jaz«, ki uniči ta obrazec in nobenega drugega, in še eden, po katerem vam ta kampanja nikoli več ne piše.
mail-not-me-news = To niste bili vi? Potem vam ni treba storiti ničesar: brez te povezave novic ne prejemate. Na strani je gumb »To nisem jaz«, ki uniči to prošnjo in nobene druge, in še eden, po katerem vam ta kampanja nikoli več ne piše.
# A key follows.
mail-log-key = Če želite preveriti potrdila in štetje, ne da bi verjeli spletnemu mestu, je tu ključ registra:
days-link-until = Povezava velja do { $moment }. Potem se vse, kar je bilo poslano, uniči.
mail-footer-answer = To sporočilo je samo odgovor na to, kar je bilo storjeno na spletnem mestu. Novice prejmejo samo tisti, ki so tam zaprosili zanje.
mail-destroy-subject = Za uničenje ({ $date }): { $title }
mail-destroy-statement =
    { $count ->
        [one] Dne { $date } bo uničena { $count } izjava za »{ $title }«, ki ni v nobenem svežnju.
        [two] Dne { $date } bosta uničeni { $count } izjavi za »{ $title }«, ki nista v nobenem svežnju.
        [few] Dne { $date } bodo uničene { $count } izjave za »{ $title }«, ki niso v nobenem svežnju.
       *[other] Dne { $date } bo uničenih { $count } izjav za »{ $title }«, ki niso v nobenem svežnju.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Dne { $date } bo uničena { $count } izjava za »{ $title }«, ki je v sklenjenem svežnju ali vložena.
        [two] Dne { $date } bosta uničeni { $count } izjavi za »{ $title }«, ki sta v sklenjenem svežnju ali vloženi.
        [few] Dne { $date } bodo uničene { $count } izjave za »{ $title }«, ki so v sklenjenem svežnju ali vložene.
       *[other] Dne { $date } bo uničenih { $count } izjav za »{ $title }«, ki so v sklenjenem svežnju ali vložene.
    }
mail-destroy-contact =
    { $count ->
        [one] Dne { $date } bo uničen { $count } naslov, ki je bil puščen za novice o »{ $title }«.
        [two] Dne { $date } bosta uničena { $count } naslova, ki sta bila puščena za novice o »{ $title }«.
        [few] Dne { $date } bodo uničeni { $count } naslovi, ki so bili puščeni za novice o »{ $title }«.
       *[other] Dne { $date } bo uničenih { $count } naslovov, ki so bili puščeni za novice o »{ $title }«.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Dne { $date } bo uničen { $count } naslov, ki se je hranil za sporočila o postopku »{ $title }«.
        [two] Dne { $date } bosta uničena { $count } naslova, ki sta se hranila za sporočila o postopku »{ $title }«.
        [few] Dne { $date } bodo uničeni { $count } naslovi, ki so se hranili za sporočila o postopku »{ $title }«.
       *[other] Dne { $date } bo uničenih { $count } naslovov, ki so se hranili za sporočila o postopku »{ $title }«.
    }
mail-destroy-by-itself = Strežnik to stori sam, ta dan, vendar ne prej kot teden dni po tem sporočilu.
mail-destroy-people = Strežnik to prepušča vam: clameur retention to pokaže, clameur retention --apply pa izvede.
mail-destroy-filed = Strežnik to prepušča vam: clameur retention to pokaže, clameur retention --apply --filed { $slug } pa izvede.
mail-destroy-hold = Ali katero sodišče ali organ izjave še potrebuje? Potem odloči pravna strokovnjakinja ali strokovnjak, clameur procedure hold { $slug } pa jih ohrani dlje.
mail-destroy-copies = Svoje kopije uničite sami.
mail-wishes-subject = Čakajo na izvzem: { $title }
mail-wishes-wait = Pred več kot 20 dnevi je nekdo prosil za izvzem iz kampanje »{ $title }« in še nima odgovora. Število ljudi: { $count }. Zakon vam daje en mesec.
mail-wishes-do = To jih pokaže in izvzame: clameur campaign void { $slug } --requested
mail-footer-organisers = To sporočilo prejemate, ker je vaš naslov javni kontaktni naslov kampanje.

mail-own-what = Nekdo, verjetno vi, je na { $site } vprašal, čemu se je ta naslov pridružil. Povezava to kaže eno uro.
mail-own-then = Če niste vprašali vi, ne storite ničesar: kaj izve samo, kdor bere ta predal.
