### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Šis lauks ir tukšs.
rec-field-required = Lūdzu, aizpildiet to.
err-field-too-long = Teksts ir par garu. Lielākais rakstzīmju skaits: { $max }.
rec-field-too-long = Saīsiniet to tā, lai rakstzīmju skaits nepārsniegtu { $max }.
err-field-too-many-lines = Rindu ir par daudz. Lielākais rindu skaits: { $max }.
rec-field-too-many-lines = Rakstiet tā, lai rindu skaits nepārsniegtu { $max }.
err-field-control-character = Šeit ir neredzama vai nesalasāma rakstzīme.
rec-field-control-character = Iztīriet lauku un ierakstiet tekstu no jauna, neielīmējot.
err-field-unprintable-character = Dokumentos, ko drukājam, nevar parādīt rakstzīmi “{ $character }”.
rec-field-unprintable-character = Rakstiet ar citiem burtiem, kā salasāmajās rindās jūsu personu apliecinošajā dokumentā.

## Names

err-field-name-no-letter = Šajā vārdā nav neviena burta.
rec-field-name-no-letter = Rakstiet vārdu tā, kā tas ir personu apliecinošajā dokumentā. Pietiek ar vienu burtu.
err-field-name-link = Tas izskatās pēc tīmekļa adreses, nevis vārda.
rec-field-name-link = Rakstiet šeit tikai savu vārdu vai uzvārdu.
err-field-name-email = Tas izskatās pēc e-pasta adreses, nevis vārda.
rec-field-name-email = Rakstiet šeit savu vārdu vai uzvārdu. E-pasta adresei ir savs lauks.

## E-mail addresses

err-field-email-missing-at = Šajā e-pasta adresē nav zīmes @.
rec-field-email-missing-at = Rakstiet visu adresi, piemēram, vards@example.org.
err-field-email-several-at = Šajā e-pasta adresē ir vairākas zīmes @.
rec-field-email-several-at = Rakstiet vienu adresi, piemēram, vards@example.org.
err-field-email-space = Šajā e-pasta adresē ir atstarpe.
rec-field-email-space = Izdzēsiet atstarpi. Ja ierakstījāt divas adreses, atstājiet vienu.
err-field-email-no-local = Šajā e-pasta adresē pirms zīmes @ nekā nav.
rec-field-email-no-local = Rakstiet visu adresi, piemēram, vards@example.org.
err-field-email-no-domain = Šajā e-pasta adresē aiz zīmes @ nekā nav.
rec-field-email-no-domain = Rakstiet visu adresi, piemēram, vards@example.org.
err-field-email-domain-no-dot = Daļā aiz zīmes @ nav punkta.
rec-field-email-domain-no-dot = Pārbaudiet adreses beigas: bieži tās ir .lv, .org vai .com.
err-field-email-dots = Šajā e-pasta adresē ir viens punkts par daudz.
rec-field-email-dots = Meklējiet divus punktus pēc kārtas vai punktu blakus zīmei @, sākumā vai beigās.
err-field-email-character = Rakstzīme “{ $character }” šajā e-pasta adreses vietā nevar būt.
rec-field-email-character = Izdzēsiet to vai nokopējiet adresi no savas e-pasta programmas.
err-field-email-domain = Daļa aiz zīmes @ nav e-pasta servera nosaukums.
rec-field-email-domain = Pārbaudiet, vai tā uzrakstīta pareizi, piemēram, example.org.
err-field-email-too-long = Šī e-pasta adrese ir garāka, nekā adreses mēdz būt.
rec-field-email-too-long = Pārbaudiet, vai laukā ir tikai jūsu adrese.

## Dates

err-field-date-format = Šo datumu neizdevās saprast.
rec-field-date-format = Rakstiet dienu, mēnesi un gadu, piemēram, 31.12.1990.
err-field-date-impossible = Tādas dienas kalendārā nav.
rec-field-date-impossible = Pārbaudiet dienu un mēnesi.
err-field-date-future = Šis datums vēl nav pienācis.
rec-field-date-future = Pārbaudiet gadu.
err-field-date-too-old = Kopš šī datuma ir pagājuši vairāk nekā 120 gadi.
rec-field-date-too-old = Pārbaudiet gadu.
err-field-under-age = Šeit var piedalīties no { $minimum } gadu vecuma.
rec-field-under-age = Ja datums ir nepareizs, izlabojiet to. Ja pareizs, tik un tā varat stāstīt tālāk.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Jūsu valsts šo dokumentu šeit nepieņem.
rec-document-unknown = Izvēlieties kādu no sarakstā esošajiem dokumentiem.
err-number-format = Tas neizskatās pēc šī dokumenta numura.
rec-number-format = Tas izskatās šādi: { $shape }, kur 0 ir jebkurš cipars un A – jebkurš burts. Atstarpēm un defisēm nav nozīmes.
err-number-checksum = Kāds cipars vai burts šajā numurā ir nepareizs: tie nesader kopā.
rec-number-checksum = Salīdziniet to ar savu dokumentu, zīmi pa zīmei.
err-number-impossible = Tāda numura nevar būt: kāda tā daļa, bieži vien dzimšanas datums, nav iespējama.
rec-number-impossible = Salīdziniet to ar savu dokumentu, zīmi pa zīmei, un pārbaudiet, vai izvēlējāties pareizo dokumentu.
err-number-unusual = Lūdzu, pārbaudiet: šis numurs nav līdzīgs tiem, ko pazīstam.
rec-number-unusual = Vairums izskatās šādi: { $shape }, kur 0 ir jebkurš cipars un A – jebkurš burts. Ja jūsu dokumentā numurs ir tieši tāds, apstipriniet to.
err-number-check-digit = Lūdzu, pārbaudiet: pēdējais cipars nesader ar pārējiem tā, kā vairumā numuru.
rec-number-check-digit = Salīdziniet to ar savu dokumentu, ciparu pa ciparam. Ja tur ir tieši tāpat, apstipriniet to.
err-postal-code-unusual = Lūdzu, pārbaudiet: šis pasta indekss nav līdzīgs jūsu izvēlētās valsts indeksiem.
rec-postal-code-unusual = Vairums izskatās šādi: { $shape }, kur 0 ir jebkurš cipars un A – jebkurš burts. Ja jūsējais ir pareizs, apstipriniet to.
err-country-unknown = Šādu valsti nepazīstam.
rec-country-unknown = Izvēlieties sarakstā valsti, kurā dzīvojat.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [zero] Atzīmēts par maz: vajag vismaz { $minimum }.
        [one] Atzīmēts par maz: vajag vismaz { $minimum }.
       *[other] Atzīmēts par maz: vajag vismaz { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [zero] Atzīmējiet vismaz { $minimum } izvēles, kas skar jūs.
        [one] Atzīmējiet vismaz { $minimum } izvēli, kas skar jūs.
       *[other] Atzīmējiet vismaz { $minimum } izvēles, kas skar jūs.
    }
err-target-unknown = Veidlapā bija izvēle, kuras šajā kampaņā nav.
rec-target-unknown = Ielādējiet lapu no jauna un izvēlieties no tā, ko tā rāda.
err-consent-required = Šī rūtiņa nav atzīmēta, bet bez tās pievienoties nevar.
rec-consent-required = Izlasiet un, ja piekrītat, atzīmējiet. Ja nepiekrītat, nepievienojieties.
err-consent-unknown = Veidlapā bija rūtiņa, kuras šajā kampaņā nav.
rec-consent-unknown = Ielādējiet lapu no jauna un aizpildiet tajā redzamo veidlapu.
err-territory-required = Nav izvēlēta valsts.
rec-territory-required = Izvēlieties valsti, kas dod jums tiesības piedalīties.
err-territory-unknown = Šī valsts nav starp tām, kas šeit var piedalīties.
rec-territory-unknown = Izvēlieties valsti sarakstā.
err-too-many-inputs = Veidlapā bija vairāk lauku, nekā ir lapā.
rec-too-many-inputs = Ielādējiet lapu no jauna un aizpildiet tajā redzamo veidlapu.

## Pages

err-page-not-found = Šajā adresē lapas nav.
rec-page-not-found = Pārbaudiet adresi vai sāciet no sākumlapas.
err-method-not-allowed = Šī adrese nepieņem to, kas uz to tika nosūtīts.
rec-method-not-allowed = Atgriezieties lapā un izmantojiet tās pogas.
err-server-busy = Šobrīd šeit ir vairāk cilvēku, nekā serveris spēj apkalpot.
rec-server-busy = Mēģiniet vēlreiz pēc minūtes. Neaizveriet šo lapu: nekas no ierakstītā nav zudis.
err-disk-full = Serverī vairs nav vietas, tāpēc nekas netika ierakstīts. Nekas no agrāk ierakstītā nav zudis.
rec-disk-full = Mēģiniet vēlreiz pēc stundas. Ja tas turpinās, paziņojiet organizācijai, kas rīko kampaņu.
err-outcome-unknown = Kamēr jūsu pieprasījums tika ierakstīts, sabojājās disks. Pagaidām neviens nezina, vai tas ir ierakstīts.
rec-outcome-unknown = Pagaidiet minūti, tad vēlreiz nosūtiet to pašu veidlapu vai nospiediet to pašu pogu: nevienu neskaita divreiz.
err-internal = Pie mums kaut kas salūza.
rec-internal = Mēģiniet vēlreiz. Ja tas atkārtojas, rakstiet mums un norādiet zemāk redzamo kļūdas kodu.
err-bad-request = Serveris šo pieprasījumu nesaprot.
rec-bad-request = Atgriezieties un mēģiniet vēlreiz; ja adresi ierakstījāt vai nokopējāt, pārbaudiet, vai tā ir pilnīga.
err-timeout = Pieprasījums ilga pārāk ilgi un tika pārtraukts.
rec-timeout = Mēģiniet vēlreiz: pat ja tas izdevās, nevienu neskaita divreiz.

## Forms

err-form-too-large = Veidlapa bija lielāka, nekā šī lapa pieņem, tāpēc netika nolasīta.
rec-form-too-large = Saīsiniet uzrakstīto un nosūtiet vēlreiz.
err-wrong-content-type = Nosūtītais nav šīs vietnes veidlapa.
rec-wrong-content-type = Atgriezieties lapā un nosūtiet veidlapu no turienes.
err-invalid-utf8 = Nosūtītajā ir nesalasāmas rakstzīmes.
rec-invalid-utf8 = Atgriezieties, iztīriet laukus, kuros ielīmējāt tekstu, un ierakstiet to ar roku.
err-form-expired = Šī veidlapa bija atvērta pārāk ilgi un vairs nav derīga.
rec-form-expired = Ierakstītais joprojām ir šeit: pārbaudiet un nosūtiet vēlreiz.
err-spam-check-failed = Neizdevās pārliecināties, ka šo veidlapu sūtīja cilvēks.
rec-spam-check-failed = Pagaidiet dažas sekundes un nosūtiet vēlreiz. Ja tas nelīdz, mēģiniet citā pārlūkā.

## Campaigns

err-campaign-closed = Šī kampaņa ir noslēgusies: pievienoties vairs nevar.
rec-campaign-closed = Varat izlasīt, kāds ir tās iznākums. Ja pievienojāties, jūsu kvīts paliek derīga.
err-campaign-not-open = Šī kampaņa vēl nav sākusies.
rec-campaign-not-open = Tās lapā ir norādīts, no kuras dienas varēs pievienoties.

## Withdrawal

err-code-mistyped = Šajā izstāšanās kodā ir pārrakstīšanās kļūda.
rec-code-mistyped = Salīdziniet to ar kvīti, grupu pa grupai. Kodā nav burtu I, L, O un U.
err-code-unknown = Šim izstāšanās kodam neatbilst neviena dalība, vai arī tā jau ir atsaukta.
rec-code-unknown = Pārbaudiet, vai kods ir no šīs kampaņas kvīts. Ja tas ir pazudis, rakstiet organizācijai.
err-code-damaged = Jūsu dalība tiek skaitīta, bet tās ieraksts šajā serverī ir bojāts, tāpēc šis kods to nevar atsaukt.
rec-code-damaged = Rakstiet organizācijai, kas vada kampaņu: tā var.

## Attempts and repetitions

err-too-many-attempts = Pārāk daudz mēģinājumu īsā laikā.
rec-too-many-attempts = Pagaidiet minūti un nosūtiet vēlreiz.
err-form-too-fast = Šī veidlapa tika nosūtīta ātrāk, nekā cilvēks var to aizpildīt.
rec-form-too-fast = Pagaidiet dažas sekundes un nosūtiet vēlreiz.
link-counted-what = Jūsu balss jau ir pieskaitīta: jūs to apstiprinājāt agrāk.
link-counted-todo = Nekas vairs nav jādara: nevienu neskaita divreiz. Kvīti jums toreiz nosūtījām pa e-pastu.
err-store-failed = Serveris nevarēja to pierakstīt, tāpēc nekas netika saglabāts.
rec-store-failed = Mēģiniet vēlreiz pēc minūtes.
err-store-behind = Šī vietne pašlaik ir slēgta: tās servera dati ir vecāki par to, kas jau ir bijis publisks.
rec-store-behind = Nekas netiek ierakstīts, kamēr vietnes uzturētāji to nav novērsuši vai publiski pateikuši, kas ir zudis. Saglabājiet savu kvīti un saņemtās vēstules un atgriezieties vēlāk.
err-field-marks = Vienam burtam šeit ir vairāk uzsvaru vai citu zīmju, nekā lieto jebkurā rakstībā, vai arī ir zīme bez burta.
rec-field-marks = Iztīriet lauku un ierakstiet tekstu no jauna, kā personu apliecinošajā dokumentā.
err-field-latin-needed = Dokumentos, ko drukājam, šī vārda vai uzvārda burtus nevar parādīt.
rec-field-latin-needed = Ierakstiet šeit to pašu vārdu vai uzvārdu ar latīņu burtiem, kā pasē. Mēs saglabājam abus rakstības veidus.

## A campaign that is not what was published

err-campaign-altered = Šī kampaņa ir apturēta: tas, kas par to glabājas serverī, nav tas, kas tika publicēts.
rec-campaign-altered = Kamēr tas nav novērsts, neviens nevar pievienoties. Saskaitītais paliek tās publiskajā reģistrā. Organizatoriem un servera uzturētājam jāsalīdzina glabātais ar publicēto; atgriezieties vēlāk.
err-prior-unticked = Jūs norādāt, ka te esat pieprasījuši savus datus, bet augstāk esošā rūtiņa nav atzīmēta.
rec-prior-unticked = Atzīmējiet rūtiņu vai iztukšojiet rindas zem tās.
err-field-one-name = Norādīts tikai viens vārds.
rec-field-one-name = Ja jūsu dokumentos ir tikai viens vārds, atzīmējiet zemāk esošo rūtiņu. Citādi aizpildiet arī otru lauku.
err-field-none-there = Šis lauks ir tukšs.
rec-field-none-there = Ja jūsu adresē tā nav, atzīmējiet zemāk esošo rūtiņu. Citādi aizpildiet šo lauku.
err-field-date-year-only = Norādīts tikai gads.
rec-field-date-year-only = Ja jūsu dokumentos nav ne dienas, ne mēneša, atzīmējiet zemāk esošo rūtiņu. Citādi rakstiet dienu, mēnesi un gadu.
err-field-age-unsure = Bez dienas nevar zināt, vai jums jau ir { $minimum } gadu.
rec-field-age-unsure = Ja jums ir vismaz { $minimum } gadu, atzīmējiet zemāk esošo rūtiņu.
err-field-email-unreachable = Šīs vietnes e-pasta serveris nevar rakstīt uz adresēm, kurās pirms @ zīmes ir šādi burti.
rec-field-email-unreachable = Norādiet citu savu adresi, kurā pirms @ zīmes ir tikai burti no a līdz z. Nekas netika nosūtīts, un nekas netiek glabāts.
err-nationality-not-accepted = Šeit var piedalīties tikai noteiktu valstu pilsoņi.
rec-nationality-not-accepted = Izvēlieties savu pilsonību no saraksta. Ja tās tur nav, šī iniciatīva nevar ieskaitīt jūsu atbalstu.
link-unknown-then = Iekopējiet adreses joslā visu saiti no vēstules. Kas ir pieskaitīts un nav izstājies, joprojām tiek skaitīts.
link-voided-title = Jūsu paraksts vairs netiek skaitīts
link-voided-what = Publiskā reģistra ieraksts { $value } ir izslēgts no skaita, un tā aizzīmogotais saturs ir iznīcināts.
link-voided-reason = Publiskais iemesls: { $value }.
void-authority-rejected = iestāde to noraidīja
void-fraud = neviens to nav sniedzis
void-lost-code = persona lūdza izstāties un bija pazaudējusi kodu
void-lost-record = tā aizzīmogotais saturs pazuda vai tika bojāts pie tiem, kas to glabāja; to nevar iesniegt
void-other = cits iemesls, norādīts zemāk
link-voided-note = Publiskā piezīme
link-voided-todo = Ja domājat, ka tā ir kļūda, rakstiet organizācijai, kas vada kampaņu.
destroyed-title = Šeit glabātais ir iznīcināts
destroyed-unfiled = { $value } šīs kampaņas aizzīmogotais saturs, kas nebija iesniegts, tika iznīcināts, kā to prasa likums.
destroyed-filed = { $value } šīs kampaņas aizzīmogotais saturs, kas bija iesniegts, tika iznīcināts, kā to prasa likums.
destroyed-then = Ja Jūsējais bija tā vidū, šajā serverī no tā nekas nav palicis. Jūsu kvīts fails joprojām pierāda tā ierakstu publiskajā reģistrā: saglabājiet to.
err-field-email-slip = Vai domājāt …@{ $domain }?
rec-field-email-slip = Izlabojiet adresi; ja tā ir pareiza tāda, kāda tā ir, atzīmējiet zemāk redzamo rūtiņu.
err-form-changed = Kamēr šī veidlapa bija atvērta, mainījās tas, ko šeit paraksta.
rec-form-changed = Ierakstītais joprojām ir šeit. Izlasiet, kas mainījies, atzīmējiet rūtiņas vēlreiz un nosūtiet.
err-form-left = Tas, ko parakstījāt ar šo veidlapu, ir atsaukts.
rec-form-left = Ja vēlaties parakstīties no jauna, nosūtiet veidlapu vēlreiz. Ja ne, aizveriet šo lapu: nekas nav parakstīts.
share-server-wrong = Tas nav servera nosaukums.
share-server-right = Rakstiet to tā, kā pārlūka adreses joslā, piemēram, mastodon.social, bez porta.
form-field-empty = Aizpildiet lauku “{ $value }”.
form-field-unchosen = Izvēlieties kaut ko laukā “{ $value }”.
