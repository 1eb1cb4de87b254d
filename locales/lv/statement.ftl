### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Vārds
field-family-name = Uzvārds
field-email = E-pasta adrese
field-postal-address = Pasta adrese
field-birth-date = Dzimšanas datums
field-concern = Kā tas skar jūs

## Consents: consent-<id>

consent-age = Man ir vismaz 18 gadu.
consent-esign = Es parakstos elektroniski un piekrītu, ka par šo lietu man raksta pa e-pastu.
consent-art9 = Pievienošanās var atklāt manus politiskos uzskatus. Es nepārprotami piekrītu, ka biedrība, kas vada sūdzību ({ $association }), tos apstrādā šīs lietas vajadzībām.
consent-authority = Es piekrītu, ka manu identitāti uzzina iestāde, kas izskata sūdzību ({ $authority }), un tiesas.
consent-respondent = Es piekrītu, ka manu identitāti uzzina arī pretējā puse ({ $respondent }). Varat nepiekrist un tik un tā pievienoties.
consent-news = Es vēlos saņemt biedrības ({ $association }) jaunumus.

# Their names in a list of errors.
consent-age-short = Vismaz 18 gadu
consent-esign-short = Elektronisks paraksts
consent-art9-short = Politiskie uzskati
consent-authority-short = Mana identitāte – iestādei
consent-respondent-short = Mana identitāte – pretējai pusei
consent-news-short = Jaunumi

## Told beside the boxes: information-<id>

information-procedure = Biedrība jums raksta par pašu sūdzību: ka tā ir iesniegta, izlemta, pārsūdzēta.
information-withdrawal = Jūs to varat atsaukt jebkurā laikā. Ja tas jau ir iesniegts, par to paziņo iestādei.
information-trace = Publiskajā reģistrā jūsu ieraksts paliek arī pēc izstāšanās. Neviens pēc tā nevar noteikt, ka tas esat jūs.
information-free = Jums tas neko nemaksā, un jūs neriskējat ar izdevumiem.

## Form

join-title = Pievienojieties sūdzībai
join-button = Parakstīt un pievienoties
join-next = Pēc tam: mēs jums uzrakstām, un jūs apstiprināt.
form-you = Jūs
form-optional = (nav obligāti)
form-honeypot = Atstājiet šo lauku tukšu
form-targets = Pret ko jūs iebilstat
form-targets-hint = Atzīmējiet vismaz vienu. Atzīmējot jūs apliecināt to, kas rakstīts zem izvēles.
form-consents = Jūs piekrītat
form-consents-hint = Nekas nav atzīmēts iepriekš. Katra piekrišana ir atsevišķa.
form-error-title =
    { $count ->
        [zero] Jāizlabo { $count } vietu: { $value }
        [one] Jāizlabo { $count } vieta: { $value }
       *[other] Jāizlabo { $count } vietas: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [zero] Jāizlabo { $count } vietu
        [one] Jāizlabo { $count } vieta
       *[other] Jāizlabo { $count } vietas
    }
signs-title = Ko jūs parakstāt
privacy-title = Kas notiek ar maniem datiem
privacy-sealed = Jūsu vārds un adrese tiek aizzīmogoti, tiklīdz tos saņemam, un atslēgu šajā serverī nav. Tos nevar atvērt ne serveris, ne mēs, kas to uzturam.
privacy-boxes = Lai varētu jums uzrakstīt, jūsu e-pasta adresi glabājam šifrētu tik ilgi, kamēr vēl jānosūta vēstule. Papildus aizzīmogotajai kopijai paliek divas mazas slēgtas kastītes: viena atveras ar jūsu saiti un parāda jums, ko parakstījāt; otra atveras, kad tiek izmantots jūsu izstāšanās kods, lai jūs par to uzzinātu. Abas tiek iznīcinātas kopā ar aizzīmogoto kopiju.
privacy-log = Publiskajā reģistrā, kurā saskaita arī jūs, nav nekādu personas datu, un ikviens var to pārskaitīt.
privacy-untracked = Ne sīkdatņu, ne izsekošanas, ne trešo personu; jūsu IP adrese netiek glabāta.

## Look in your mailbox

step-2 = 2. solis no 3
step-3 = 3. solis no 3
sent-title = Ieskatieties savā e-pastā
sent-valid =
    { $count ->
        [zero] Saite ir derīga { $count } dienas. Pēc tam jūsu nosūtītais tiek iznīcināts.
        [one] Saite ir derīga { $count } dienu. Pēc tam jūsu nosūtītais tiek iznīcināts.
       *[other] Saite ir derīga { $count } dienas. Pēc tam jūsu nosūtītais tiek iznīcināts.
    }
sent-nothing-title = Nekas nepienāk?
sent-nothing-spam = Paskatieties mēstuļu mapē.
sent-nothing-already = Ja pievienojāties jau agrāk, tas būs teikts vēstulē: nevienu neskaita divreiz.
sent-nothing-again = Varbūt adresē bija kļūda.
sent-again-link = Aizpildīt veidlapu vēlreiz

## Confirm

confirm-title = Pēdējais solis: apstipriniet
confirm-lead = Kāds, visticamāk, jūs, norādīja šo e-pasta adresi, lai pievienotos kampaņai “{ $value }”. Nekas netiek skaitīts, kamēr nenospiežat pogu.
confirm-targets = Jūs iebilstat pret šo:
confirm-button = Jā, skaitiet arī mani
confirm-after = Pēc tam saņemsiet kvīti un kodu, ar kuru varat izstāties.
not-me-title = Tas nebijāt jūs?
not-me-button = Tas nebiju es

## Links that do not work

link-expired-title = Šīs saites termiņš ir beidzies
link-expired-what = Tā netika laikus apstiprināta. Nekas netika skaitīts, un nosūtītais ir iznīcināts.
link-unknown-title = Mēs šo saiti nepazīstam
link-unknown-what = Varbūt e-pasta programma to ir aprāvusi, vai arī tā, uz ko saite veda, vairs nav.
link-retry = Pievienoties no jauna

## It was not me

rejected-read = Uzzināt, par ko ir kampaņa

## Withdraw

withdraw-title = Izstāties
withdraw-lead = Jūs pievienojāties, bet vairs to nevēlaties. Iemesls nav jānorāda.
withdraw-code = Izstāšanās kods
withdraw-code-hint = Tas ir jūsu kvītī un vēstulē, kas nāca ar to. Lielie vai mazie burti, ar defisēm vai bez tām – vienalga.
withdraw-button = Izstāties pavisam
withdraw-effect-title = Kas notiks
withdraw-effect-destroyed = Jūsu aizzīmogotie dati tiek tūlīt iznīcināti. Neviens tos nevar atjaunot, pat jūs ne.
withdraw-effect-count = Skaits samazinās par vienu. Publiskajā reģistrā paliek rinda, ka viens cilvēks ir izstājies, bet ne – kurš.
withdraw-effect-unfiled = Iestādei vēl nekas nav iesniegts: jūsu vārda tur nebūs.
withdraw-effect-filed = Viena sūdzība jau ir iesniegta. Ja tajā bija jūsu paraksts, organizācija paziņo iestādei par jūsu izstāšanos; tas, ko iestāde jau saņēmusi, paliek iestādē.
withdraw-lost-title = Pazaudējāt kodu?
withdraw-lost = Rakstiet organizācijai, kas vada kampaņu: ar savu atslēgu tā var atrast jūsu parakstu un jūsu vietā to atsaukt.
withdraw-lost-ask = Vai lūdziet to bez rakstīšanas: uz jūsu e-pasta adresi atnāk saite, un aiz tās viena poga lūdz organizāciju jūsu parakstu izņemt.
withdrawn-title = Jūs izstājāties
withdrawn-lead = Jūsu dati ir iznīcināti, un skaits ir samazinājies par vienu.
withdraw-done-before = Šis kods jau ir izmantots: paraksts, kuram tas piederēja, ir atsaukts, un tā saturs ir iznīcināts. Jums vairs nekas nav jādara.
field-given-name-latin = Vārds ar latīņu burtiem
field-family-name-latin = Uzvārds ar latīņu burtiem
field-latin-hint = Kā pasē vai citā personu apliecinošā dokumentā. Dokumentos, ko drukājam, nevar parādīt visas rakstības; jūsu rakstība tiek saglabāta blakus.

## Organisations besides the lead that can read

consent-partner = Es piekrītu, ka mana paraksta aizzīmogotu kopiju saņem un, tāpat kā vadošā biedrība, var lasīt vēl viena organizācija: { $partner }.
consent-partner-short = Lasa vēl viena organizācija

## What is about to be signed, whole; and other answers than "yes"

given-title = Ko jūs gatavojaties parakstīt
given-when = Veidlapa aizpildīta: { $value }.
given-consents = Kam piekrists un kam ne
given-yes = Jā
given-no = Nē
given-documents = Teksti, ko parakstāt, tajā versijā, ko rādīja veidlapa
given-sealed = Ierakstītais jau ir aizzīmogots, un šī lapa to nevar parādīt: veidlapa tika aizpildīta, pirms lapa to spēja. Ja šaubāties, kas tajā rakstīts, nospiediet “Tas nebiju es” un aizpildiet to vēlreiz.
not-me-this = Nekas netiek skaitīts, un tas, kas ierakstīts šajā veidlapā, tiek iznīcināts. Citas veidlapas, kas aizpildītas ar šo adresi (varbūt to darījis kāds, kas arī to lieto), paliek, kā ir.
never-title = Nevēlaties nevienu vēstuli?
never-text = Tad tiek iznīcināta arī šī veidlapa, un šī kampaņa tieši uz šo adresi vairs nekad neraksta: ne saites, ne kvīts, ne jaunumu. Mēs jums paziņotu tikai tad, ja tiktu atsaukts paraksts, kas jau tiek skaitīts. Viss, kas gaida nosūtīšanu uz turieni, tiek apturēts. Saites, kas saņemtas citās vēstulēs, turpina darboties. Šo lūgumu varat atsaukt ar saiti, kas jūs atveda šurp.
never-button = Nekad vairs nerakstīt uz šo adresi
allow-title = Uz šo adresi vēstules netiek sūtītas
allow-text = Kāds, kas to lasa, lūdza, lai šī kampaņa nekad vairs tur neraksta. Jūs varat atkal atļaut vēstules.
allow-button = Atkal atļaut vēstules
refused-title = Pierakstīts: tas nebijāt jūs
refused-done = Nekas netika skaitīts, un tas, kas bija ierakstīts tajā veidlapā, ir iznīcināts.
refused-more = Pazudusi ir tikai tā veidlapa. Ja kādu aizpildījāt jūs, tās saite joprojām darbojas; un veidlapu jebkurā laikā varat aizpildīt vēlreiz.
blocked-title = Uz šo adresi vēstuļu vairs nebūs
blocked-done = Tā veidlapa ir iznīcināta, un šī kampaņa uz šo adresi vairs neraksta.
blocked-more = Lai to atcerētos, mēs glabājam sajauktu adreses pēdu, no kuras adresi nevar nolasīt, ilgākais līdz lietas beigām. Saite mūsu vēstulē atved atpakaļ uz šo lapu, un zemāk esošā poga atkal atļauj vēstules.
allowed-title = Vēstules atkal ir atļautas
allowed-done = Šī kampaņa atkal drīkst rakstīt uz šo adresi, ja kāds ar to aizpilda veidlapu.
allowed-more = Iznīcinātais neatgriežas. Lai pievienotos, aizpildiet veidlapu.
link-refused-title = Šī saite ir noraidīta
link-refused-what = Kāds, kas lasa šo pastkasti, paziņoja: “Tas nebiju es.” Nekas netika skaitīts, un tas, kas bija ierakstīts tajā veidlapā, ir iznīcināts.
link-refused-todo = Ja tā bija kļūda, aizpildiet veidlapu vēlreiz.
sent-told = Mēs rakstām uz jūsu norādīto adresi, ja vien kāds, kas to lasa, nav mums lūdzis nekad tur nerakstīt. Atveriet vēstuli, aplūkojiet, ko tā rāda, un nospiediet tās pogu: tikai tad jūsu balsi pieskaita.
sent-nothing-turn =
    { $count ->
        [zero] Lielākā daļa vēstuļu tiek nosūtītas uzreiz. Ja īsā laikā ar jūsu adresi aizpildītas vairākas veidlapas, nākamā vēstule būs par jaunāko no tām, ne vēlāk kā pēc { $count } stundām; par kādu vecāku vēstules var arī nebūt.
        [one] Lielākā daļa vēstuļu tiek nosūtītas uzreiz. Ja īsā laikā ar jūsu adresi aizpildītas vairākas veidlapas, nākamā vēstule būs par jaunāko no tām, ne vēlāk kā pēc { $count } stundas; par kādu vecāku vēstules var arī nebūt.
       *[other] Lielākā daļa vēstuļu tiek nosūtītas uzreiz. Ja īsā laikā ar jūsu adresi aizpildītas vairākas veidlapas, nākamā vēstule būs par jaunāko no tām, ne vēlāk kā pēc { $count } stundām; par kādu vecāku vēstules var arī nebūt.
    }
sent-nothing-never = Ja kādreiz lūdzāt, lai šī kampaņa nekad neraksta uz jūsu adresi, vēstule nepienāk. Ar saiti, ar kuru to lūdzāt, vēstules var arī atkal atļaut; to jūsu vietā var izdarīt arī organizācija.
sent-same = Šo lapu redz visi, lai kāda būtu adrese: tāpēc neviens no tās neuzzina, kas ir pievienojies.
leaving-until-filed = Varat izstāties ar kodu, kas ir tikai jums, kamēr jūsu paraksts nav nodots iestādei. Tad jūsu sniegtais šeit tiek tūlīt iznīcināts. Pēc nodošanas parakstu vairs nevar atsaukt.
leaving-until-closed = Varat izstāties ar kodu, kas ir tikai jums, līdz vākšanas beigām. Tad jūsu sniegtais šeit tiek tūlīt iznīcināts. Pēc vākšanas beigām vairs neko nevar atsaukt.
leaving-never = To, ko paraksta šeit, nevar atsaukt.
leaving-next-receipt = Pēc tam: jūsu kvīts.
leaving-promise = Katra kampaņa pirms parakstīšanas pasaka, līdz kuram laikam var izstāties.
leaving-other-rights = Par citām savām tiesībām rakstiet organizācijai, kas vada kampaņu:
leaving-filed-some = Daļa parakstu jau ir nodota. Ja starp tiem bija jūsējais, to vairs nevar atsaukt.
leaving-free = Tas neko nemaksā.
leaving-again = Varat pievienoties no jauna, kad vien vēlaties.
leaving-left-unfiled = Tajā, ko iesniedz, jūsu nebūs.
leaving-left-ready = Jūsu paraksts bija sagatavots iesniegšanai. Organizācija iesniedz bez tā; ja tas jau bija ceļā, organizācija paziņo iestādei par jūsu izstāšanos.
leaving-left-filed = Jūsu paraksts jau bija iesniegts: organizācija paziņo iestādei par jūsu izstāšanos. Tas, ko iestāde jau saņēmusi, paliek iestādē.
leaving-code-keep = Ikviens, kam ir šis kods, var atsaukt jūsu dalību: nerādiet šo vēstuli citiem.
leaving-mail-not-me = Tas nebijāt jūs? Tad jūsu kods ir kādam citam: tas ir vēstulē ar jūsu kvīti, un to var izveidot arī tas, kas uztur serveri. Paziņojiet organizācijai. Publiskajā reģistrā vienmēr būs redzams, ka ieraksts ir atsaukts.
err-leaving-over = Šo parakstu vairs nevar atsaukt.
rec-leaving-over = Līdz kuram laikam to varēja izdarīt, norādīts zemāk. Par citām savām tiesībām rakstiet organizācijai, kas vada kampaņu.
concern-hint = Saviem vārdiem: iestādes un tiesneši raugās, vai tas skar tieši jūs, un pārrakstīts teksts to neparāda. Rakstiet tikai to, ko iestāde drīkst lasīt, un neko par citiem cilvēkiem. Var palīdzēt šie jautājumi:
concern-question-where = Kur jūs ar to saskaraties: kurā ielā, stacijā, pakalpojumā? Kopš kura laika, cik bieži?
concern-question-what = Kas tur varētu būt par jums: jūsu attēls, jūsu pārvietošanās, lieta?
concern-question-noticed = Ko jūs pamanījāt vai saņēmāt: zīmi, pārbaudi, vēstuli, atbildi, atteikumu?
concern-question-changes = Ko kopš tā laika darāt citādi vai vairs nedarāt?
prior-title = Es jau esmu pieprasījis/pieprasījusi savus datus
prior-why = Ja pirms sūdzības pieprasījāt piekļuvi saviem datiem, norādiet to šeit: tas parāda, ka tas skar jūs, un iestāde to izskata rūpīgāk. Tas tiek aizzīmogots kopā ar pārējo. Pievienoties var arī bez tā.
prior-day = Pieprasījuma diena
prior-channel = Kā tas nosūtīts
prior-channel-registered = ierakstīta vēstule
prior-channel-letter = vēstule
prior-channel-email = e-pasts
prior-channel-form = veidlapa viņu vietnē
prior-channel-other = citādi
prior-answered = Viņu atbilde
prior-answered-no = atbildes pagaidām nav
prior-answered-yes = atbildēja
prior-given = Kas pieprasīts iepriekš
consent-signature = Es parakstos elektroniski. Pierādījumu par to nosūta uz manu e-pasta adresi.
consent-signature-short = Elektronisks paraksts
consent-procedure = Biedrība ({ $association }) drīkst man rakstīt par pašu sūdzību: iesniegšana, lēmums, pārsūdzība, beigas. Tikai tam tā glabā adresi, aizzīmogotu, ne ilgāk kā trīs mēnešus pēc lietas beigām. Varat to atstāt tukšu un tik un tā pievienoties.
consent-procedure-short = Vēstules par lietas virzību
information-account = Kas notiek ar sūdzību, ikviens var izlasīt šīs kampaņas lapā.
procedure-leave = Vairs nerakstiet man par lietas virzību
procedure-leave-lead = Jūs atļāvāt biedrībai jums rakstīt par kampaņu “{ $value }”. Nospiediet pogu, un tam glabātā adrese šeit tiks iznīcināta. Jūsu pilnvarojumu tas neskar.
procedure-left = Ja ar šo saiti bija saistīta kāda glabāta adrese, tā ir iznīcināta. Jūsu pilnvarojums, ja to devāt, paliek, kāds bija; kas notiek ar sūdzību, var izlasīt kampaņas lapā.
mail-procedure-unsubscribe = Lai vairs nesaņemtu vēstules par lietas virzību, nospiediet pogu šajā lapā (jūsu pilnvarojums paliek, kāds ir):
mail-footer-procedure = Jūs saņemat šo vēstuli, jo devāt pilnvarojumu un atļāvāt biedrībai ({ $organisation }) jums rakstīt par lietas virzību.
field-postal-address-how = Kā uz aploksnes: iela un numurs vai mājas vai ciema nosaukums; pasta indekss, pilsēta, valsts.
field-birth-date-how = Diena, mēnesis un gads, piemēram, 31.12.1990, kā jūsu personu apliecinošā dokumentā.
advice-unknown-day = Ja tajā nav dienas vai mēneša, rakstiet tā vietā 00: 00.00.1957.
advice-unknown-day-xx = Ja tajā dienas vai mēneša vietā ir XX, rakstiet tāpat: XX.XX.1957.
advice-one-name-sign = Ja jūsu dokumentos ({ $country }) ir tikai viens vārds, rakstiet to kā uzvārdu, bet šeit – to, kas tajos ir vārda vietā; ja tur nekā nav, defisi (-).
field-capacity = Kas dod šo pilnvarojumu
capacity-self = Es, un man ir vismaz 18 gadu
capacity-represented = To manā vietā dod cits: vecāks vai cits likumiskais pārstāvis
capacity-emancipated = Es: man nav 18 gadu, bet saskaņā ar likumu esmu pilngadīgs/pilngadīga
field-representative = Mana pārstāvja vārds un uzvārds
field-representative-hint = Tikai tad, ja pilnvarojumu jūsu vietā dod cits.
field-representative-quality = Kādā statusā
field-representative-quality-hint = Piemēram: māte, tēvs, aizbildnis.
consent-age-or-represented = Man ir vismaz 18 gadu vai saskaņā ar likumu esmu pilngadīgs/pilngadīga; vai arī mani pārstāv augstāk norādītā persona, kas šo pilnvarojumu dod manā vietā, un es par to zinu.
leaving-news-too = Ja tajā pašā veidlapā atzīmējāt arī jaunumus, beidzas arī tie.
consent-age-or-represented-short = Pilngadība vai pārstāvība
access-title = Vispirms pieprasiet savus datus
access-lead = Ikviens var jautāt, kam ir dati par viņu, un saņemt to kopiju. Kas to izdarījis pirms sūdzības, tam ir stingrāks pamats. Šī lapa uzraksta vēstuli; jūs to izdrukājat, parakstāt un nosūtāt.
access-kept = Ar JavaScript vēstule tiek sagatavota jūsu pārlūkā, un nekas no tās neatstāj jūsu ierīci. Bez tā to sagatavo šis serveris, parāda vienreiz un neko neglabā.
access-which = Kura vēstule
access-note-direct = Vēstule pārzinim – tam, kas par datiem atbild. Atbildei ir viens mēnesis.
access-note-video = Vēstule tam, kas uztur kameras. Nosūtiet to dažu dienu laikā: ierakstus izdzēš ne vēlāk kā pēc mēneša.
access-note-police = Vēstule tam, kas atbild par datubāzi. Ja viņš atsaka, atbild tikai daļēji vai neatbild, nākamā ir vēstule ar iestādes starpniecību.
access-note-authority = Vēstule iestādei, kas jūsu vietā pārbauda datubāzi: { $authority }. Šīs tiesības ir tikai jums: nevienam tam nevar dot pilnvarojumu, tāpēc parakstiet un nosūtiet vēstuli personīgi. Jums var lūgt personu apliecinoša dokumenta kopiju.
access-hand = Nekas nav obligāti jāaizpilda: kas paliek tukšs, kļūst par rindu, ko aizpildīt ar roku.
access-name = Vārds un uzvārds
access-birth = Dzimšanas datums un vieta (vēstulēm par policijas vai valsts drošības datubāzēm)
access-to = Kam (atstājiet tukšu, ja der mums zināmā adrese)
access-sent = Diena, kad to sūtāt
access-recordings = Kameru ierakstiem
access-recordings-hint = Bez vietas, dienas un stundas jūs neviens neatradīs.
access-place = Kur jūs filmēja
access-day = Kurā dienā
access-hours = No cikiem līdz cikiem
access-look = Pēc kā jūs var pazīt (apģērbs, soma, velosipēds)
access-recordings-until = Tās dienas ierakstu, visticamāk, vairs nebūs no šīs dienas: { $value }. Nosūtiet vēstuli tūlīt.
access-recordings-gone = Tās dienas ierakstu, visticamāk, vairs nav kopš šīs dienas: { $value }. Tik un tā varat jautāt, kādi dati par jums tiek glabāti.
access-make = Sagatavot vēstuli
access-print = Izdrukājiet šo lapu: tiek drukāta tikai vēstule. Vai arī atlasiet to un nokopējiet.
access-remind-text = Atgādinājums jūsu kalendāram dienā, kad jābūt atbildei. Tajā ir norādīta kampaņa un temats, bet ne jūs.
access-remind = Saglabāt atgādinājumu (.ics)
access-reminder = Vai ir atbilde? { $title }
access-reminder-text = Jūsu pieprasījuma nosūtīšanas diena: { $day }. Ja atbildes nav vai tā nav pilnīga, norādiet to sūdzībā.
access-after-title = Pēc tam
access-after-keep = Saglabājiet vēstules kopiju un pierādījumu par nosūtīšanu.
access-after-answer = Ja pēc mēneša atbildes nav vai ir atteikums, varat sūdzēties arī par to.
access-after-tell = Pievienojoties norādiet veidlapā, ka datus esat pieprasījuši; ja jau esat pievienojušies, jūsu kvīts lapa ved turp, kur to var norādīt.
asked-title = Norādīt, ka esat pieprasījuši savus datus
asked-link = Vai esat pieprasījuši piekļuvi saviem datiem? Norādiet to šeit, tagad vai vēlāk.
asked-lead = Par katru jūsu sūdzības priekšmetu: kad un kā pieprasījāt datus un vai bija atbilde. Tas tiek aizzīmogots vadošajai biedrībai un pievienots jūsu lietai; tas, ko parakstījāt, nemainās.
asked-again = Tas, ko šeit nosūtāt, aizstāj to, ko šajā lapā norādījāt iepriekš. Šī lapa to nevar parādīt: tas ir aizzīmogots.
asked-empty = Vismaz par vienu priekšmetu norādiet, kad pieprasījāt datus.
asked-button = Aizzīmogot un pievienot
asked-done = Pierakstīts. Tas ir aizzīmogots un paliek kopā ar jūsu parakstu: ja izstājaties, iznīcina arī to.
sent-address-title = Mēs rakstām uz šo adresi
sent-address-label = Pareizā adrese
sent-address-hint = Ja kāds burts ir nepareizs, izlabojiet to šeit; viss pārējais paliek tā, kā aizpildījāt. Saite, kas aizgāja uz iepriekšējo adresi, tad vairs neko neapstiprina, ja vien kāds to jau nav izmantojis.
sent-address-button = Rakstīt uz izlaboto adresi
shared-note = Šī ierīce ir koplietojama: no ierakstītā tā neko nepatur.
shared-clear = Iztukšot veidlapu nākamajam cilvēkam
shared-next = Nākamais cilvēks
shared-keep = Vispirms izdrukājiet šo lapu vai pierakstiet kodu: nākamais cilvēks to neredzēs.
changed-before = Iepriekš
changed-now = Tagad
link-personal-title = Personiska saite
link-personal-lead = Tā ir izveidota vienam cilvēkam, kura dalība kampaņā “{ $value }” ir pieskaitīta.
link-personal-mine = Vai tā ir jūsu?
link-personal-show = Tā parāda jūsu kvīti, jūsu izstāšanās kodu un to, ko parakstījāt.
link-personal-button = Parādīt manu kvīti
link-personal-other = Vai kāds jums to pārsūtīja?
link-personal-leave = Tad atstājiet pogu tam, kam saite pieder. Jūsu vārdā nekas nav parakstīts: izlasiet, par ko ir runa, un izlemiet paši.
link-personal-campaign = Uz kampaņu
thanks-mailed = Vai tikko apstiprinājāt? Saite saņemtajā vēstulē jebkurā laikā parāda jūsu kvīti.
thanks-shown = Vai tikko parakstījāties? Jūsu kvīts bija lapā pēc veidlapas. Šeit to nevar parādīt: šī adrese nevienu nepazīst.
link-closed-title = Kampaņa ir noslēgusies
link-closed-what = Šī saite netika apstiprināta pirms kampaņas noslēgšanās: nekas netika skaitīts.
link-closed-todo = Varat izlasīt, kas ar kampaņu notiek tālāk.
credit-for = Skaitīt arī šeit: { $value }
credit-hint = Jūs atnācāt ar šīs organizācijas saiti. Tai paziņo tikai skaitu desmitos, nekad to, kas jūs esat. Ja to nevēlaties, noņemiet atzīmi.
step-1 = 1. solis no 3
form-time-mail =
    { $count ->
        [zero] Tas ir bez maksas un aizņem apmēram { $count } minūtes, ieskaitot e-pastu.
        [one] Tas ir bez maksas un aizņem apmēram { $count } minūti, ieskaitot e-pastu.
       *[other] Tas ir bez maksas un aizņem apmēram { $count } minūtes, ieskaitot e-pastu.
    }
form-time =
    { $count ->
        [zero] Tas ir bez maksas un aizņem apmēram { $count } minūtes.
        [one] Tas ir bez maksas un aizņem apmēram { $count } minūti.
       *[other] Tas ir bez maksas un aizņem apmēram { $count } minūtes.
    }
leaving-short-any-time = Varat izstāties jebkurā laikā.
leaving-short-until-filed = Varat izstāties līdz nodošanai iestādei.
leaving-short-until-closed = Varat izstāties līdz vākšanas beigām.
form-all-needed = Vajadzīgs viss, ja nav norādīts citādi.
form-needed = (vajadzīgs)
form-choice = (pēc izvēles)
form-choices = Pēc izvēles: { $value }
form-help = Vai jūsu dokumentos rakstīts citādi?
field-email-link = Uz to saņemsiet saiti apstiprināšanai.
signs-more = Viss, ko tas ietver
privacy-short = Jūsu vārds tiek aizzīmogots, tiklīdz to saņemam: šis serveris to nevar atvērt. Ne sīkdatņu, ne izsekošanas.
privacy-more = Pilns teksts
link-expired-again = Varat aizpildīt veidlapu no jauna.
need-age = Atzīmējiet “Man ir vismaz 18 gadu”, ja tā ir.
need-age-or-represented = Atzīmējiet lodziņu par savu vecumu vai par to, kas jūs pārstāv.
need-signature = Atzīmējiet “Es parakstos elektroniski”: tā jūs parakstāties.
need-art9 = Atzīmējiet lodziņu par politiskajiem uzskatiem: bez jūsu piekrišanas neviens nedrīkst izmantot jūsu datus.
need-authority = Atzīmējiet lodziņu par iestādi: tai jāzina, kas jūs esat.
need-certify = Atzīmējiet lodziņu, lai apliecinātu, ka viss ir pareizi.
need-contact = Atzīmējiet lodziņu par savu adresi: bez jūsu piekrišanas neviens nedrīkst jums rakstīt.
form-by-signing = Nospiežot šo pogu, es apliecinu:
need-box = Atzīmējiet lodziņu “{ $value }”.
privacy-box-page = Papildus aizzīmogotajai kopijai paliek maza slēgta kastīte, kas atveras tikai no jūsu kvīts lapas un parāda jums, ko parakstījāt. Kad izstājaties, tā tiek iznīcināta.
leaving-any-time = Varat izstāties jebkurā laikā ar kodu, kas ir tikai jums. Tad jūsu sniegtais šeit tiek tūlīt iznīcināts. Ja jūsu paraksts jau ir iesniegts, organizācija paziņo iestādei par jūsu izstāšanos; tas, ko iestāde jau saņēmusi, paliek iestādē.

own-title = Kam jūs šeit pievienojāties
own-lead = Bez konta: norādiet savu e-pasta adresi, un pa pastu atnāks saite. Stundu tā rāda, ko šeit parakstījāt un kādas vēstules saņemat.
own-send = Atsūtīt man saiti
own-wrong-address = Tā nav pilna e-pasta adrese. Rakstiet to tā: vards@example.org.
own-wrong-plus = Izlaidiet + un to, kas seko līdz @. To, ko parakstījāt, atrod bez šīs daļas. Vēstules uz adresi ar + pārtrauc ar saiti, kas ir katrā no tām.
own-not-found = Šeit neatrast to, kas parakstīts uz papīra, un paziņojumus par atbalstu iniciatīvām, kas e-pasta adresi neprasa. No tiem, kas izstājušies, nekas nepaliek.
own-sent = Rakstām uz { $value }, vai ir ko rādīt, vai nav. Saite darbojas stundu. Pēc vairākām vēstulēm vienā dienā nākamā gaida dažas stundas.
own-names-lead = Šī saite pierāda, ka lasāt vēstules, kas sūtītas uz { $value }.
own-names-hint = To, ko parakstījāt, atrod pēc šīs adreses un jūsu vārda un uzvārda kopā, kā tos toreiz uzrakstījāt. Katrs redz savu. Bez vārdiem rāda tikai vēstules, ko saņemat.
own-show = Rādīt, kam pievienojos
own-over = Tā darbojās stundu. Palūdziet jaunu.
own-missed = Dažas kampaņas patlaban nevar apskatīt, un to šeit var trūkt. Mēģiniet vēlāk.
own-waits = Jūsu veidlapa gaida savu pogu: tā ir aiz saites saņemtajā vēstulē. Ja vēstules vairs nav, aizpildiet veidlapu vēlreiz.
own-none = Ar šo adresi un šiem vārdiem nekas nav atrasts.
own-sealed = To, ko norādījāt, nerāda: tas ir aizzīmogots, un šis serveris to nevar izlasīt. To rāda saite jūsu pirmajā vēstulē.
own-ask = Lūgt, lai jūs izņem
own-ask-hint = Tad lūdziet organizāciju jūsu parakstu izņemt. Tai ir mēnesis laika; šis serveris to pats nevar izdarīt. Kamēr tā nav atbildējusi, jūsu adresi šeit glabā atbildei, šifrētu.
own-asked = Jūs lūdzāt, lai jūs izņem, datums: { $value }. Organizācijai tam ir mēnesis. Tās atbilde atnāks uz šo adresi un būs redzama šeit.
own-stays = Organizācija atbildēja, ka jūsu parakstu neizņem, datums: { $value }. Kāpēc, ir vēstulē, kas atnāca uz šo adresi.
own-stays-again = Varat lūgt vēlreiz.
own-taken-out = Jūs lūdzāt, lai jūs izņem, un tas ir izdarīts, datums: { $value }. Jūsu aizzīmogotie dati ir iznīcināti.
own-lists-title = Vēstules, ko saņemat
own-lists-none = Šīs adreses te nav nevienā sarakstā.
own-left = Jūsu adrese no šī saraksta ir izņemta un tur iznīcināta. Vēstule, kas jau ir ceļā, vēl var pienākt.
own-link = Pazuda kvīts? Skatiet, kam šeit pievienojāties
