### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Paziņojums par atbalstu Eiropas pilsoņu iniciatīvai
initiative-number = Reģistrācijas numurs
initiative-starts = Vākšanas sākums
initiative-ends = Vākšanas beigas
initiative-register = Komisijas reģistrā
initiative-title = Nosaukums
initiative-objectives = Mērķi
initiative-contacts = Reģistrētās kontaktpersonas
initiative-legal-entity = Juridiskā persona
initiative-website = Iniciatīvas vietne
initiative-declaration = Ar šo apliecinu, ka šajā veidlapā sniegtā informācija ir pareiza un ka šo iniciatīvu vēl neesmu atbalstījis/atbalstījusi.
initiative-notice = Paziņojums par privātumu
initiative-notice-purpose = Saskaņā ar Vispārīgo datu aizsardzības regulu šajā veidlapā norādītos jūsu personas datus izmanto tikai šīs iniciatīvas atbalstam. Tos nodod jūsu valsts kompetentajām iestādēm, kas pārbauda un apliecina paziņojumus par atbalstu, un nevienam citam.
initiative-notice-rights = Jums ir tiesības pieprasīt šīs iniciatīvas organizatoriem piekļuvi saviem personas datiem, to labošanu, dzēšanu un apstrādes ierobežošanu.
initiative-notice-time = Organizatori glabā jūsu datus ne ilgāk kā vienu mēnesi pēc iniciatīvas iesniegšanas Eiropas Komisijai vai 21 mēnesi pēc vākšanas sākuma atkarībā no tā, kas iestājas agrāk. Administratīva procesa vai tiesvedības gadījumā tos drīkst glabāt vēl vienu mēnesi pēc procesa beigām.
initiative-notice-complaint = Jums ir tiesības jebkurā laikā iesniegt sūdzību datu aizsardzības iestādei, jo īpaši valstī, kurā dzīvojat, strādājat vai kurā, jūsuprāt, ir pārkāpts likums. Varat vērsties arī tiesā.
initiative-notice-controller = Pārzinis Vispārīgās datu aizsardzības regulas izpratnē ir { $name }, { $email }.
initiative-notice-sealed = Jūsu paziņojums tiek šifrēts, tiklīdz to saņemam, un atslēgu šajā serverī nav. Neviens, kas uztur serveri, to nevar izlasīt.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [zero] paziņojumu par atbalstu
        [one] paziņojums par atbalstu
       *[other] paziņojumi par atbalstu
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } no vajadzīgajiem { $other }
dash-thresholds = Valstis, kas sasniegušas savu slieksni
dash-days-left = Atlikušās dienas
dash-closed-since = Noslēgta
dash-final = Šis ir galīgais rezultāts Komisijas reģistrā ({ $value }).
dash-countries = Pa valstīm
# $value is the name of a country, $other a percentage.
dash-first = Vadībā: { $value } ({ $other } no sava sliekšņa).
dash-countries-help = Valsti ieskaita, kad tā sasniedz savu slieksni – līniju pie 100%. Jo vairāk vietu tai ir Eiropas Parlamentā, jo augstāks tās slieksnis.
dash-picture = Kādu daļu no sava sliekšņa katra valsts ir sasniegusi, procentos. Visi skaitļi ir tabulā.
dash-map = Kartē
dash-reached = Slieksnis sasniegts
dash-country = Valsts
dash-number = Paziņojumi
dash-threshold = Slieksnis
dash-missing = Vēl trūkst
dash-channels = Kur cilvēki parakstījās
dash-channels-help = Norādīts atsevišķi, jo ikviens var pārskaitīt to, kas parakstīts šeit, un tikai to.
dash-here = Parakstīts šeit
dash-paper = Uz papīra
dash-central = Komisijas sistēmā
dash-register = Komisijas reģistrā
dash-as-of = dati: { $value }
dash-pace = Temps
dash-last-days =
    { $count ->
        [zero] Parakstīts šeit pēdējās { $count } dienās
        [1] Šodien
        [one] Parakstīts šeit pēdējā { $count } dienā
       *[other] Parakstīts šeit pēdējās { $count } dienās
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [zero] Ja saglabāsies pēdējo { $count } dienu temps, paziņojumu skaits sasniegs { $safe } (aptuvenā diena: { $day }): pietiekami, lai paliktu { $goal }, ja iestādes noraidīs { $share }%.
        [1] Ja saglabāsies šodienas temps, paziņojumu skaits sasniegs { $safe } (aptuvenā diena: { $day }): pietiekami, lai paliktu { $goal }, ja iestādes noraidīs { $share }%.
        [one] Ja saglabāsies pēdējās { $count } dienas temps, paziņojumu skaits sasniegs { $safe } (aptuvenā diena: { $day }): pietiekami, lai paliktu { $goal }, ja iestādes noraidīs { $share }%.
       *[other] Ja saglabāsies pēdējo { $count } dienu temps, paziņojumu skaits sasniegs { $safe } (aptuvenā diena: { $day }): pietiekami, lai paliktu { $goal }, ja iestādes noraidīs { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [zero] Ja saglabāsies pēdējo { $count } dienu temps, līdz vākšanas beigām ({ $day }) paziņojumu skaits būs aptuveni { $reached }. Drošs skaits būtu { $safe }: { $goal } un rezerve tiem, kurus iestādes noraida ({ $share }%).
        [1] Ja saglabāsies šodienas temps, līdz vākšanas beigām ({ $day }) paziņojumu skaits būs aptuveni { $reached }. Drošs skaits būtu { $safe }: { $goal } un rezerve tiem, kurus iestādes noraida ({ $share }%).
        [one] Ja saglabāsies pēdējās { $count } dienas temps, līdz vākšanas beigām ({ $day }) paziņojumu skaits būs aptuveni { $reached }. Drošs skaits būtu { $safe }: { $goal } un rezerve tiem, kurus iestādes noraida ({ $share }%).
       *[other] Ja saglabāsies pēdējo { $count } dienu temps, līdz vākšanas beigām ({ $day }) paziņojumu skaits būs aptuveni { $reached }. Drošs skaits būtu { $safe }: { $goal } un rezerve tiem, kurus iestādes noraida ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [zero] { $count } valstu droši pārsniegtu savu slieksni (aptuvenā diena: { $day }).
        [one] { $count } valsts droši pārsniegtu savu slieksni (aptuvenā diena: { $day }).
       *[other] { $count } valstis droši pārsniegtu savu slieksni (aptuvenā diena: { $day }).
    }
dash-forecast-countries =
    { $count ->
        [0] Tad neviena valsts droši nepārsniegtu savu slieksni.
        [zero] Tad { $count } valstu droši pārsniegtu savu slieksni.
        [one] Tad { $count } valsts droši pārsniegtu savu slieksni.
       *[other] Tad { $count } valstis droši pārsniegtu savu slieksni.
    }
dash-estimate = Tā ir aplēse.
dash-download-chart = Diagramma kā attēls (SVG)
dash-download-map = Karte kā attēls (SVG)
dash-download-csv = Skaitļi izklājlapai (CSV)

## Signing: the form by country

sign-title = Parakstiet iniciatīvu
sign-next = Pēc tam: jūsu kvīts un kods, ar kuru varat izstāties.
sign-choose = Izvēlieties…
sign-nationality = Jūsu pilsonība
sign-nationality-show = Parādīt veidlapu
sign-nationality-change = Mainīt valsti
sign-who = Kas to redzēs?
# { $country } is the name of a country.
sign-who-text = Iestāde, kas pārbauda parakstus ({ $country }) un kurai organizatori nodod jūsu paziņojumu. Neviens cits.
sign-given-name = Visi vārdi
sign-family-name = Uzvārdi
sign-confirm = Pārbaudīts: viss ir pareizi.
sign-receipt-keep = Izdrukājiet šo lapu vai tūlīt pierakstiet kodu. Jūs nenorādījāt e-pasta adresi, tāpēc neviens to nevarēs jums nosūtīt vēlreiz.
sign-code-hint = Tas ir jūsu kvītī. Lielie vai mazie burti, ar defisēm vai bez tām – vienalga.
sign-withdraw-filed = Daļa paziņojumu jau ir nodota iestādēm. Ja starp tiem bija jūsējais, tās uzzina par jūsu izstāšanos; tas, ko tās jau saņēmušas, paliek pie tām.
sign-carriers-lead = Organizē iniciatīvu un saņem paziņojumus
sign-document-passport = pase
sign-document-id-card = personas apliecība
sign-document-citizens-card = pilsoņa karte
sign-document-personal-number = personas kods
field-street = Iela
field-street-number = Mājas numurs
field-postal-code = Pasta indekss
field-city = Pilsēta vai apdzīvota vieta
field-country = Valsts, kurā dzīvojat
field-document = Kāds dokuments?
field-document-number = Tā numurs
document-statement = Paziņojums par atbalstu

## Why something is asked: purpose-<id>

purpose-identify-signatory = Kā personu apliecinošā dokumentā: iestāde šo vārdu meklē savā reģistrā.
purpose-find-in-register = Lai iestāde jūs atrastu savā reģistrā un neviens neparakstītos jūsu vārdā.
purpose-tell-namesakes-apart = Lai jūs nesajauktu ar kādu, kam ir tāds pats vārds.
purpose-tell-which-number = Jūsu valsts pieņem jebkuru no šiem.
purpose-reach-by-post = Jums pa pastu var jautāt, vai tiešām parakstījāties jūs.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Apliecinājums
sign-consent-authority = Es piekrītu, ka manu paziņojumu nodod iestādei, kurai iniciatīva adresēta ({ $authority }).
information-sample = Jūs varat saņemt vēstuli ar jautājumu, vai tiešām parakstījāties.

## What went wrong, and what to do

err-signed-already = Šī persona šo iniciatīvu jau ir parakstījusi.
rec-signed-already = Jums vairs nekas nav jādara: nevienu neskaita divreiz. Ja parakstījāties nevis jūs, rakstiet organizatoriem.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Vēlos saņemt jaunumus
follow-lead = Atstājiet savu e-pasta adresi, un organizatori jums uzrakstīs, kad būs jaunumi: “{ $value }”.
follow-apart = Tas nav paraksts, un parakstīties varat arī bez tā. Jūsu adrese tiek glabāta atsevišķi no visiem parakstiem.
follow-age = Man ir vismaz { $count } gadu.
follow-consent = Es nepārprotami piekrītu, ka organizācija ({ $value }) glabā manu adresi un raksta man par šo kampaņu. Jau šis lūgums var atklāt manus politiskos uzskatus.
follow-confirm = Kāds, visticamāk, jūs, lūdza uz šo e-pasta adresi sūtīt kampaņas “{ $value }” jaunumus. Nekas netiek sūtīts, kamēr nenospiežat pogu.
follow-confirm-button = Jā, vēlos saņemt jaunumus
follow-done = Mēs jums uzrakstīsim
follow-done-lead = Jūsu adrese ir aizzīmogota: to var atvērt tikai organizatori ar atslēgu, kuras šajā serverī nav.
follow-done-leave = Atteikties varat jebkurā laikā ar saiti, kas ir katrā mūsu vēstulē, vai šajā adresē:
follow-leave = Vairs nesūtiet man jaunumus
follow-leave-lead = Jūs lūdzāt kampaņas “{ $value }” jaunumus. Nospiediet pogu, un jūsu adrese šeit tiks iznīcināta. Ja parakstījāties, jūsu paraksts paliek, kāds bija.
follow-left = Jūsu adrese šeit ir iznīcināta. Vēstule, kas jau ir ceļā, vēl var pienākt.
follow-notice-purpose = Jūsu e-pasta adresi izmanto tam, ko atzīmējāt, un nekam citam. Neviens cits to nesaņem.
follow-notice-sealed = Tā tiek šifrēta, tiklīdz to saņemam, un atvērt to var tikai ar kampaņu vadošās organizācijas atslēgu. Šīs atslēgas serverī nav.
follow-notice-time =
    { $count ->
        [zero] Tā tiek iznīcināta, kad atsakāties, un ne vēlāk kā { $count } mēnešus pēc kampaņas noslēgšanās; vēlāk – tikai tad, ja iniciatīva turpinās arī pēc tam.
        [one] Tā tiek iznīcināta, kad atsakāties, un ne vēlāk kā { $count } mēnesi pēc kampaņas noslēgšanās; vēlāk – tikai tad, ja iniciatīva turpinās arī pēc tam.
       *[other] Tā tiek iznīcināta, kad atsakāties, un ne vēlāk kā { $count } mēnešus pēc kampaņas noslēgšanās; vēlāk – tikai tad, ja iniciatīva turpinās arī pēc tam.
    }
follow-notice-leave = Tā tiek iznīcināta tūlīt, kad atsakāties ar saiti, kas ir katrā vēstulē.
mail-follow-why = Kāds, visticamāk, jūs, lūdza uz šo e-pasta adresi sūtīt kampaņas “{ $title }” ({ $organisation }) jaunumus.
mail-follow-what = Pagaidām jūs tos nesaņemat. Atveriet šo lapu un nospiediet tajā pogu:
mail-follow-done-subject = Mēs jums uzrakstīsim: { $title }
mail-follow-done = Jūs lūdzāt kampaņas “{ $title }” jaunumus. Par to jums rakstīs organizācija ({ $organisation }).

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Sākas vākšana
clock-start-collecting = Pēdējā diena vākšanas sākšanai
clock-end-collecting = Pēdējā vākšanas diena
clock-report-numbers = Ziņot Komisijai par paziņojumu skaitu
clock-final-report = Ziņot Komisijai par galīgo paziņojumu skaitu
clock-submit-to-authorities = Pēdējā diena paziņojumu nodošanai valstu iestādēm
clock-certificates = Pēdējā diena, kad iestādes var apliecināt paziņojumus
clock-submit-to-commission = Pēdējā diena iniciatīvas iesniegšanai Komisijai
clock-hearing = Pēdējā diena atklātajai uzklausīšanai Eiropas Parlamentā
clock-answer = Pēdējā diena Komisijas atbildei
clock-authority-silence = Ja lēmuma nav, sūdzību uzskata par noraidītu
clock-appeal = Pēdējā diena pārsūdzībai
clock-statements-grow-old = Pirmie paziņojumi kļūst pārāk veci, lai tos ieskaitītu
clock-keep-statements = Pēdējā diena, kad paziņojumus drīkst glabāt
clock-keep-addresses = Pēdējā diena, kad e-pasta adreses drīkst glabāt
clock-source = Avots: { $value }.
clock-projected = Vēlākais, ja katrs iepriekšējais solis aizņem visu tam atvēlēto laiku.
clock-doubtful = Šī diena jāapstiprina juristam.
clock-holidays = Nedēļas nogales un svētku dienas nav ņemtas vērā.

## The procedure: what happened, and what comes

procedure-next = Kas notiks tālāk
procedure-calendar = Šīs dienas kā kalendāra fails
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Tiesvedības dēļ paziņojumus drīkst glabāt ilgāk; pēdējā diena: { $date }. { $reason }
procedure-event-registered = Iniciatīva reģistrēta
procedure-event-started = Vākšana sākās
procedure-event-reported = Komisijai ziņots paziņojumu skaits
procedure-event-closed = Vākšana beidzās
procedure-event-filed = Iesniegts
procedure-event-certified = Paziņojumi apliecināti
procedure-event-presented = Iniciatīva iesniegta
procedure-event-heard = Atklāta uzklausīšana
procedure-event-answered = Atbilde publicēta
procedure-event-decision = Lēmums
procedure-event-procedure-ended = Procedūra beidzās
procedure-event-initiative-withdrawn = Organizatori atsauca iniciatīvu

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Visi parakstītāji šajā veidlapā ir šādas dalībvalsts pilsoņi: { $value }
sheet-first-names = Visi vārdi
sheet-family-names = Uzvārdi
sheet-residence = Dzīvesvieta (iela, mājas numurs, pasta indekss, pilsēta, valsts)
sheet-number = Personas kods vai personu apliecinoša dokumenta numurs
sheet-number-type = Numura vai dokumenta veids
sheet-date = Datums
sheet-signature = Paraksts
# $value lists what a State accepts.
sheet-documents = Pieņemamie numuri: { $value }
# $value is A or B.
sheet-law = Regula (ES) 2019/788, III pielikums, { $value } daļa
sheet-overleaf = Paziņojums par privātumu: sk. otrā pusē
destruction-title = Iznīcināšanas akts
destruction-what = Viss, kas organizatoriem vēl bija no turpmāk norādītajām lapām – oriģināli, kopijas un skenējumi –, ir iznīcināts (diena: { $day }).
destruction-how = Veids
destruction-why = Iemesls, lai gan tās netika nodotas
destruction-batch = Pakete
destruction-sheets = Lapas
destruction-witness = Liecinieka vārds, uzvārds, vieta, datums un paraksts
destruction-keep = Glabājiet šo lapu savos dokumentos. Serveris zina paketes un dienu, bet nevienu vārdu.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Paziņojumi par atbalstu
pack-limited = IEROBEŽOTA IZPLATĪŠANA
pack-personal = satur personas datus
pack-volume = Sējums { $number } no { $of }: paziņojumi no { $first } līdz { $last }
pack-annex-v = Paziņojumu par atbalstu iesniegšana iestādei
pack-draft = Projekts. Jāaizpilda, jāsalīdzina ar Regulas (ES) 2019/788 V pielikumu un jāparaksta.
# $country is the name of a country.
pack-submitted-to = Šādas dalībvalsts kompetentajai iestādei: { $country }
pack-date-place = Datums un vieta:
pack-signatures = Kontaktpersonu paraksti:

## Signing in the Commission’s central system

central-title = Parakstieties Eiropas Komisijas vietnē
central-why = Iniciatīvām, kas reģistrētas kopš 2023. gada, tiesību akti atstāj vienu vietu, kur parakstu tiešsaistē ieskaita: Eiropas Komisijas sistēmu. Tāpēc jūs parakstāties tur. Šī vietne neredz un neglabā to, ko jūs tur ierakstāt.
central-go = Doties parakstīties
central-leaves = Jūs pametat šo vietni. Komisijas veidlapa atvērsies jūsu valodā, un tajā ir spēkā Komisijas noteikumi par personas datiem.
central-soon = Veidlapas adrese vēl nav zināma. Drīz ienāciet vēlreiz vai atstājiet savu e-pasta adresi.
central-ready = Ko turēt pa rokai
central-ready-help = Noteicošā ir jūsu pilsonība, nevis tas, kur dzīvojat. Pietiek ar vienu no nosauktajiem dokumentiem.
central-no-document = dokuments nav vajadzīgs: veidlapā jānorāda vārds, uzvārds, dzimšanas datums un adrese
central-as-of = Komisijas sistēmā, nolasīts: { $value } plkst. { $other } (UTC). Uz papīra parakstītais nav ieskaitīts.
central-old = Jaunākus skaitļus neizdevās nolasīt; šie ir pēdējie ticamie.

## Somebody of the same name

err-namesake-signed = Šo iniciatīvu jau ir parakstījis cilvēks ar šādu vārdu un uzvārdu, kas dzimis šajā dienā.
rec-namesake-signed = Ja tas bijāt jūs, nekas vairs nav jādara: jūsu balss ir pieskaitīta, un nevienu neskaita divreiz. Ja esat cits cilvēks, atzīmējiet rūtiņu “Es esmu cits cilvēks” un parakstiet vēlreiz.
sign-somebody-else = Es esmu cits cilvēks un šo iniciatīvu vēl neesmu parakstījis/parakstījusi.
sign-somebody-else-hint = Tad skaita abus paziņojumus. Iestādei, kas tos pārbauda, paziņo, ka ir parakstījuši divi cilvēki ar vienādu vārdu un uzvārdu, kas dzimuši vienā dienā.

follow-told = Mēs rakstām uz jūsu norādīto adresi, ja vien kāds, kas to lasa, nav mums lūdzis nekad tur nerakstīt. Atveriet vēstuli, sekojiet tajā esošajai saitei un nospiediet tur pogu: tikai tad saņemsiet jaunumus.
annex-v-address = Pasta adrese:
annex-v-registered = Reģistrācijas datums
annex-v-statements = Šādas valsts pilsoņu paziņojumi par atbalstu: { $value }
annex-v-total = Savākto paziņojumu par atbalstu kopskaits
annex-v-states = Dalībvalstis, kurās sasniegts minimālais skaits
annex-v-attached = Pielikumi
annex-v-attached-statements = Šīs dalībvalsts pilsoņu paziņojumi par atbalstu
annex-v-attached-certificate = Individuālās tiešsaistes vākšanas sistēmas sertifikāts
annex-v-declaration = Apliecinu, ka paziņojumi par atbalstu ir savākti saskaņā ar Regulas (ES) 2019/788 9. pantu.
purpose-entitled-to-vote = Tas ir norādīts iesniedzamajā sarakstā: šo iniciatīvu var atbalstīt tikai personas ar balsstiesībām.
dash-valid-on = Tik daudz ir derīgi, ja tos saņem šajā dienā: { $value }.
dash-too-old =
    { $count ->
        [zero] Vēl { $count } paziņojumi ir sniegti agrāk un līdz tam būs pārāk veci.
        [one] Vēl { $count } paziņojums ir sniegts agrāk un līdz tam būs pārāk vecs.
       *[other] Vēl { $count } paziņojumi ir sniegti agrāk un līdz tam būs pārāk veci.
    }
dash-besides-initiators =
    { $count ->
        [zero] Vajadzīgajā skaitā ietilpst { $count } cilvēki, kuri iniciatīvu uzsāka un arī paši to paraksta, bet kurus likums neieskaita.
        [one] Vajadzīgajā skaitā ietilpst { $count } cilvēks, kurš iniciatīvu uzsāka un arī pats to paraksta, bet kuru likums neieskaita.
       *[other] Vajadzīgajā skaitā ietilpst { $count } cilvēki, kuri iniciatīvu uzsāka un arī paši to paraksta, bet kurus likums neieskaita.
    }
official-draft = Projekts, tikai izmēģināšanai: šis ir mūsu teksts, nevis oficiālās veidlapas teksts (Regula (ES) 2019/788, III pielikums). Tas, ko paraksta šeit, nav derīgs paziņojums par atbalstu.
official-draft-word = PROJEKTS
sign-footnote-registered-abroad = Vācijas pilsoņi, kas dzīvo ārpus Vācijas, var parakstīties tikai tad, ja viņu dzīvesvieta ir reģistrēta attiecīgajā Vācijas pārstāvniecībā.
clock-key-in-paper = Pēdējā diena papīra paziņojumu ievadīšanai centrālajā sistēmā
days-outer = Galējā robeža, ja neskaita ne pirmo, ne pēdējo dienu (délai franc), juristam: { $date }.
days-reference = Numurs: { $value }
clock-appeal-silence = Pēdējā diena klusējot izteikta atteikuma pārsūdzībai
clock-appeal-closing = Pēdējā diena lietas izbeigšanas pārsūdzībai
clock-hold-review = Paziņojumus procesa dēļ glabā līdz šai dienai: jāpārskata
procedure-event-acknowledged = Iestāde apstiprināja saņemšanu
procedure-event-progress-told = Iestāde paziņoja, kā virzās lieta
procedure-event-refusal-implied = Iestādes klusēšanu uzskata par atteikumu
procedure-event-investigation-resumed = Iestāde atsāka izmeklēšanu
procedure-event-closed-explicit = Iestāde izbeidza sūdzības izskatīšanu
procedure-event-appeal-filed = Iesniegta pārsūdzība
days-corrected = Labots: iepriekš norādītā diena bija { $date }.
follow-left-title = Jūs jaunumus vairs nesaņemat
follow-left-only-news = Beidzas tikai jaunumi. Ja pievienojāties vai parakstījāties, jūsu paraksts tiek skaitīts kā iepriekš. Lai to atsauktu, jums ir izstāšanās kods:
follow-not-me = Šā lūguma dēļ jaunumi netiek sūtīti, un tas, kas tajā ierakstīts, tiek iznīcināts. Nekas cits nemainās.
follow-refused-done = Tā lūguma dēļ jaunumi netiek sūtīti, un tajā norādītā adrese ir iznīcināta.
follow-refused-more = Pazudis ir tikai tas lūgums. Jaunumus varat lūgt vēlreiz.
follow-allowed-more = Iznīcinātais neatgriežas. Lai saņemtu jaunumus, lūdziet tos vēlreiz.
follow-expired = Lūgums netika laikus apstiprināts. Jaunumi netiek sūtīti, un norādītā adrese ir iznīcināta.
follow-refused = Kāds, kas lasa šo pastkasti, paziņoja: “Tas nebiju es.” Jaunumi netiek sūtīti, un norādītā adrese ir iznīcināta.
procedure-left-title = Jūs vairs nesaņemat vēstules par lietas virzību

law-delegated-regulation = Deleģētā regula (ES)
law-implementing-decision = Īstenošanas lēmums (ES)
law-regulation-eec = Regula (EEK, Euratom) Nr.
law-regulation = Regula (ES)
law-directive = Direktīva (ES)
law-annex = pielikums
law-article = pants
law-and = un
follow-opening = Tajā dienā saņemsiet vēstuli, ka kampaņa ir sākusies.
follow-notice-opening = Līdz tam jūsu adrese gaida arī šifrētā kopijā, kuru šis serveris var atvērt, lai tajā dienā nosūtītu vēstuli. Kopija tiek iznīcināta, kad vēstule ir nosūtīta vai kad atsakāties.
mail-opening-subject = Jau atvērta: { $title }
mail-opening-heading = Kampaņa ir sākusies
mail-opening = Kampaņa “{ $title }” ir sākusies. Jūs lūdzāt, lai par to paziņojam.
mail-opening-button = Izlasiet un piedalieties:
procedure-event-closed-by-rule = Iniciatīva beidzās saskaņā ar tiesību aktiem
lapse-not-sent = Trīs mēnešu laikā pēc vākšanas beigām dalībvalstu iestādēm nekas netika nosūtīts. Tās sūta tikai tādas iniciatīvas paziņojumus, kura sasniedz miljonu paziņojumu un slieksni septiņās valstīs; parakstītais tiek iznīcināts, kad to nosaka tiesību akti.
lapse-too-few = Iestāžu apliecinātais nesasniedz miljonu paziņojumu un septiņas valstis, tāpēc iniciatīvu nevar iesniegt Komisijai.
lapse-not-submitted = Tā netika iesniegta Komisijai trīs mēnešu laikā pēc pēdējā apliecinājuma.
carriers-lead-plain = Vada kampaņu
split-filed = Iesniegti
consent-certify-vote = Apliecinu, ka šeit sniegtās ziņas ir pareizas, ka man ir Nīderlandes pilsonība un tiesības vēlēt Pārstāvju palātu (Tweede Kamer) un ka šo iniciatīvu vēl neesmu atbalstījis/atbalstījusi.
consent-certify-vote-short = Apliecinājums
sign-draft = Izmēģinājums: nekas, kas šeit tiek parakstīts, nav spēkā.
sign-nationality-counts = Jūsu parakstu skaita šai valstij neatkarīgi no tā, kur dzīvojat. Ja jums ir vairākas pilsonības, izvēlieties vienu.
dash-unknown = Vēl nav zināms, cik cilvēku ir parakstījušies. Skaits šeit parādīsies, tiklīdz to paziņos Komisijas sistēma.
dash-needed =
    { $count ->
        [zero] Vajadzīgs { $count } paziņojumu par atbalstu.
        [one] Vajadzīgs { $count } paziņojums par atbalstu.
       *[other] Vajadzīgi { $count } paziņojumi par atbalstu.
    }
follow-given-title = Kam jūs gatavojaties piekrist
