### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Lūdzu, apstipriniet: { $title }
mail-confirmation-heading = Pēdējais solis
mail-confirmation-why = Kāds, visticamāk, jūs, norādīja šo e-pasta adresi, lai pievienotos kampaņai “{ $title }” ({ $organisation }).
mail-confirmation-what = Jūsu balss vēl nav pieskaitīta. Atveriet šo lapu un nospiediet tajā pogu:
mail-confirmation-button = Apstiprināt
mail-confirmation-valid =
    { $days ->
        [zero] Saite ir derīga { $days } dienas. Pēc tam viss nosūtītais tiek iznīcināts.
        [one] Saite ir derīga { $days } dienu. Pēc tam viss nosūtītais tiek iznīcināts.
       *[other] Saite ir derīga { $days } dienas. Pēc tam viss nosūtītais tiek iznīcināts.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Vēl jāapstiprina: { $title }
mail-reminder-heading = Trūkst jūsu apstiprinājuma
mail-reminder-why = Pirms dažām dienām šī e-pasta adrese tika norādīta, lai pievienotos kampaņai “{ $title }” ({ $organisation }). Mūsu nosūtītā saite nav izmantota.
mail-reminder-last =
    { $days ->
        [zero] Vairs neatgādināsim. Bez jūsu apstiprinājuma viss tiks iznīcināts { $days } dienas pēc veidlapas nosūtīšanas.
        [one] Vairs neatgādināsim. Bez jūsu apstiprinājuma viss tiks iznīcināts { $days } dienu pēc veidlapas nosūtīšanas.
       *[other] Vairs neatgādināsim. Bez jūsu apstiprinājuma viss tiks iznīcināts { $days } dienas pēc veidlapas nosūtīšanas.
    }

## Receipt

mail-receipt-subject = Jūsu balss ir pieskaitīta: { $title }
mail-receipt-heading = Jūsu balss ir pieskaitīta
mail-receipt-counted = Jūsu paraksts kampaņā “{ $title }” ir aizzīmogots un pieskaitīts. Atvērt to var tikai organizācijas, kurām tas domāts, ar atslēgām, kuru serverī nav.
mail-receipt-file = Pielikumā ir jūsu kvīts. Tas ir neliels fails, kas vienmēr un bez mums pierāda, ka publiskā reģistra ieraksts { $number } ir jūsu. Tajā nav ne jūsu vārda, ne adreses.
mail-receipt-code = Jūsu izstāšanās kods:
mail-receipt-code-keep = Ar šo kodu varat izstāties jebkurā laikā, un to var izmantot ikviens, kam tas ir: nerādiet šo vēstuli citiem.
mail-receipt-withdraw = Lai izstātos:
mail-receipt-count = Lai pārskaitītu:
mail-receipt-share = Lai atvestu vēl kādu, dodiet tālāk šo adresi:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Jūs jau piedalāties: { $title }
mail-already-heading = Jūs jau piedalāties
mail-already-why = Kāds, visticamāk, jūs, vēlreiz aizpildīja kampaņas “{ $title }” veidlapu ar jūsu datiem. Jūsu balss ir pieskaitīta vienreiz, un nekas nav mainījies.
mail-already-private = Tas ir teikts tikai šajā vēstulē. Vietne visiem rāda vienu un to pašu lapu, lai neviens nevarētu uzzināt, kas ir pievienojies.
mail-already-not-me = Lai izstātos, izmantojiet izstāšanās kodu, ko saņēmāt ar kvīti. Ja tas nebijāt jūs, nekas nav jādara.

## Withdrawn

mail-withdrawn-subject = Jūs izstājāties: { $title }
mail-withdrawn-heading = Jūs izstājāties
mail-withdrawn-done = Jūsu dati kampaņā “{ $title }” ir iznīcināti, un skaits ir samazinājies par vienu. Publiskajā reģistrā paliek rinda bez vārda.
mail-withdrawn-filed = Ja jūsu paraksts jau bija iesniegts, organizācija, kas vada kampaņu, paziņo iestādei par jūsu izstāšanos.
mail-withdrawn-count = Publiskais skaits:

## News

mail-news-unsubscribe = Lai jaunumus vairs nesaņemtu, nospiediet pogu šajā lapā:

## Footer

mail-footer-demonstration = Šī ir demonstrācijas versija. Nekas nekur netiek iesniegts.
mail-footer-news = Jūs saņemat šo vēstuli, jo lūdzāt jaunumus ({ $organisation }).
mail-footer-untracked = Šajā vēstulē nav ne attēlu, ne izsekošanas. Tās atvēršana mums neko nepavēsta.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Jūsu parakstītā kopija, ko varat izdrukāt vai saglabāt:
mail-receipt-kept = Jūsu adrese serverī paliek tikai slēgtās kastītēs, kuras neviens cits neatver: viena atveras ar augstāk redzamo saiti, un tajā ir jūsu kopija; otra atveras, kad tiek izmantots jūsu izstāšanās kods, lai jūs par to uzzinātu. Kad izstājaties, abas tiek iznīcinātas.
mail-withdrawn-when = Tas notika ar jūsu izstāšanās kodu, laiks: { $value }.
mail-asked-out-when = Tas notika, jo tika lūgts ar saiti, kas atnāca uz šo adresi, laiks: { $value }.
mail-stays-subject = Jūsu lūgums jūs izņemt: { $title }
mail-stays-why = Jūs lūdzāt, lai jūs izņem no kampaņas “{ $title }”. { $organisation } to nedara šāda iemesla dēļ:
mail-stays-then = Ja nepiekrītat, atbildiet uz šo vēstuli vai lūdziet vēlreiz.
mail-stays-answer = Ja nepiekrītat, atbildiet uz šo vēstuli.
mail-withdrawn-not-me = Tas nebijāt jūs? Tad jūsu kods ir kādam citam: tas ir vēstulē ar jūsu kvīti, un to var izveidot arī tas, kas uztur serveri. Pievienojieties no jauna, ja vēlaties, lai jūsu balsi skaita, un paziņojiet organizācijai. Publiskajā reģistrā vienmēr būs redzams, ka ieraksts ir atsaukts.
mail-withdrawn-join = Kampaņa:

## The form that a mail is about

mail-filled = Veidlapa aizpildīta: { $time }.
mail-filled-for = Veidlapa aizpildīta: { $time }. Tajā norādītā cilvēka iniciāļi: { $initials }
mail-not-me-form = Tas nebijāt jūs vai iniciāļi nav jūsu? Tad nekas nav jādara: bez šīs saites nevienu nepieskaita. Lapa rāda visu, kas veidlapā ierakstīts. Tajā ir poga “Tas nebiju es”, kas iznīcina šo veidlapu un nevienu citu, un vēl viena poga, pēc kuras nospiešanas šī kampaņa jums vairs nekad neraksta.
mail-not-me-news = Tas nebijāt jūs? Tad nekas nav jādara: bez šīs saites jaunumus nesaņemsiet. Lapā ir poga “Tas nebiju es”, kas iznīcina šo lūgumu un nevienu citu, un vēl viena poga, pēc kuras nospiešanas šī kampaņa jums vairs nekad neraksta.
# A key follows.
mail-log-key = Reģistra atslēga, ar ko var pārbaudīt kvītis un skaitu, neticot vietnei:
days-link-until = Saite ir derīga līdz: { $moment }. Pēc tam viss nosūtītais tiek iznīcināts.
mail-footer-answer = Šī vēstule tikai atbild uz to, kas darīts vietnē. Jaunumus saņem tikai tie, kas tos tur lūguši.
mail-destroy-subject = Tiks iznīcināts ({ $date }): { $title }
mail-destroy-statement =
    { $count ->
        [zero] Kampaņa “{ $title }”: tiks iznīcināts { $count } parakstu, kas nav nevienā paketē. Diena: { $date }.
        [one] Kampaņa “{ $title }”: tiks iznīcināts { $count } paraksts, kas nav nevienā paketē. Diena: { $date }.
       *[other] Kampaņa “{ $title }”: tiks iznīcināti { $count } paraksti, kas nav nevienā paketē. Diena: { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [zero] Kampaņa “{ $title }”: tiks iznīcināts { $count } parakstu, kas ir noslēgtā paketē vai iesniegti. Diena: { $date }.
        [one] Kampaņa “{ $title }”: tiks iznīcināts { $count } paraksts, kas ir noslēgtā paketē vai iesniegts. Diena: { $date }.
       *[other] Kampaņa “{ $title }”: tiks iznīcināti { $count } paraksti, kas ir noslēgtā paketē vai iesniegti. Diena: { $date }.
    }
mail-destroy-contact =
    { $count ->
        [zero] Kampaņa “{ $title }”: tiks iznīcināts { $count } adrešu, kas atstātas jaunumu saņemšanai. Diena: { $date }.
        [one] Kampaņa “{ $title }”: tiks iznīcināta { $count } adrese, kas atstāta jaunumu saņemšanai. Diena: { $date }.
       *[other] Kampaņa “{ $title }”: tiks iznīcinātas { $count } adreses, kas atstātas jaunumu saņemšanai. Diena: { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [zero] Kampaņa “{ $title }”: tiks iznīcināts { $count } adrešu, kas glabātas, lai rakstītu par lietas virzību. Diena: { $date }.
        [one] Kampaņa “{ $title }”: tiks iznīcināta { $count } adrese, kas glabāta, lai rakstītu par lietas virzību. Diena: { $date }.
       *[other] Kampaņa “{ $title }”: tiks iznīcinātas { $count } adreses, kas glabātas, lai rakstītu par lietas virzību. Diena: { $date }.
    }
mail-destroy-by-itself = Serveris to izdara pats – tajā dienā un ne agrāk kā nedēļu pēc šīs vēstules.
mail-destroy-people = Serveris to atstāj jūsu ziņā: clameur retention to parāda, un clameur retention --apply to izdara.
mail-destroy-filed = Serveris to atstāj jūsu ziņā: clameur retention to parāda, un clameur retention --apply --filed { $slug } to izdara.
mail-destroy-hold = Vai tiesai vai iestādei paraksti vēl ir vajadzīgi? Tad lemj jurists, un clameur procedure hold { $slug } tos glabā ilgāk.
mail-destroy-copies = Savas kopijas jums jāiznīcina pašiem.
mail-wishes-subject = Gaida, lai izņem: { $title }
mail-wishes-wait = Pirms vairāk nekā 20 dienām kāds lūdza, lai viņu izņem no kampaņas “{ $title }”, un vēl nav saņēmis atbildi. Cilvēku skaits: { $count }. Likums jums dod mēnesi.
mail-wishes-do = Tas viņus parāda un izņem: clameur campaign void { $slug } --requested
mail-footer-organisers = Jūs saņemat šo vēstuli, jo jūsu adrese ir kampaņas publiskā kontaktadrese.

mail-own-what = Kāds, droši vien jūs, vietnē { $site } jautāja, kam ar šo adresi ir pievienojušies. Saite to rāda stundu.
mail-own-then = Ja nejautājāt, nedariet neko: kaut ko uzzina tikai tas, kas lasa šo pastkasti.
