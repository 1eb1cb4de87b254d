### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Dikjarazzjoni ta’ appoġġ għal inizjattiva taċ-ċittadini Ewropej
initiative-number = Numru tar-reġistrazzjoni
initiative-starts = Bidu tal-ġbir
initiative-ends = Tmiem tal-ġbir
initiative-register = Fir-reġistru tal-Kummissjoni
initiative-title = Titolu
initiative-objectives = Objettivi
initiative-contacts = Persuni ta’ kuntatt irreġistrati
initiative-legal-entity = Entità legali
initiative-website = Sit web tal-inizjattiva
initiative-declaration = B’dan niċċertifika li l-informazzjoni mogħtija f’din il-formola hija korretta u li għadni ma appoġġjajtx din l-inizjattiva.
initiative-notice = Dikjarazzjoni dwar il-privatezza
initiative-notice-purpose = F’konformità mar-Regolament Ġenerali dwar il-Protezzjoni tad-Data, id-data personali li tagħti f’din il-formola tintuża biss għall-appoġġ ta’ din l-inizjattiva. Tingħata lill-awtoritajiet kompetenti ta’ pajjiżek, li jivverifikaw u jiċċertifikaw id-dikjarazzjonijiet ta’ appoġġ, u lil ħadd aktar.
initiative-notice-rights = Għandek id-dritt titlob lill-organizzaturi ta’ din l-inizjattiva aċċess għad-data personali tiegħek, u r-rettifika, it-tħassir u r-restrizzjoni tal-ipproċessar tagħha.
initiative-notice-time = L-organizzaturi jżommu d-data tiegħek mhux aktar minn xahar wara li l-inizjattiva tiġi ppreżentata lill-Kummissjoni Ewropea, jew 21 xahar wara l-bidu tal-ġbir, skont liema minnhom jiġi l-ewwel. Fil-każ ta’ proċedimenti amministrattivi jew legali, jistgħu jżommuha sa xahar wara li jintemmu dawn il-proċedimenti.
initiative-notice-complaint = Għandek id-dritt tressaq ilment quddiem awtorità tal-protezzjoni tad-data f’kull ħin, b’mod partikolari fil-pajjiż fejn tgħix, fejn taħdem jew fejn taħseb li nkisret il-liġi. Tista’ tmur ukoll il-qorti.
initiative-notice-controller = Il-kontrollur fis-sens tar-Regolament Ġenerali dwar il-Protezzjoni tad-Data huwa { $name }, { $email }.
initiative-notice-sealed = Id-dikjarazzjoni tiegħek tiġi kriptata malli tasal, u ċ-ċwievet biex tinfetaħ mhumiex fuq dan is-server. Ħadd minn dawk li jħaddmu s-server ma jista’ jaqraha.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] dikjarazzjoni ta’ appoġġ
        [2] dikjarazzjonijiet ta’ appoġġ
        [few] dikjarazzjonijiet ta’ appoġġ
        [many] -il dikjarazzjoni ta’ appoġġ
       *[other] dikjarazzjoni ta’ appoġġ
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value }.{ $other }%
# $value is a percentage.
dash-of-goal = { $value } minn { $other } meħtieġa
dash-thresholds = Pajjiżi li laħqu l-limitu tagħhom
dash-days-left = Jiem li fadal
dash-closed-since = Magħluqa minn
dash-final = Dan hu r-riżultat finali fir-reġistru tal-Kummissjoni, sa din id-data: { $value }.
dash-countries = Pajjiż b’pajjiż
# $value is the name of a country, $other a percentage.
dash-first = Fl-ewwel post: { $value } ({ $other } tal-limitu).
dash-countries-help = Pajjiż jgħodd hekk kif jilħaq il-limitu tiegħu, il-linja tal-100%. Iktar ma jkollu siġġijiet fil-Parlament Ewropew, iktar ikun għoli l-limitu tiegħu.
dash-picture = Kemm laħaq kull pajjiż mil-limitu tiegħu, f’perċentwali. It-tabella fiha n-numri kollha.
dash-map = Fuq il-mappa
dash-reached = Limitu milħuq
dash-country = Pajjiż
dash-number = Dikjarazzjonijiet
dash-threshold = Limitu
dash-missing = Għad jonqsu
dash-channels = Fejn iffirmaw in-nies
dash-channels-help = Jinżammu għalihom, għax kulħadd jista’ jerġa’ jgħodd dak li ġie ffirmat hawn, u dak biss.
dash-here = Iffirmati hawn
dash-paper = Fuq il-karta
dash-central = Fis-sistema tal-Kummissjoni
dash-register = Fir-reġistru tal-Kummissjoni
dash-as-of = data: { $value }
dash-pace = Ir-ritmu
dash-last-days =
    { $count ->
        [one] Illum
        [2] Iffirmati hawn fl-aħħar jumejn
        [few] Iffirmati hawn fl-aħħar { $count } ijiem
        [many] Iffirmati hawn fl-aħħar { $count }-il jum
       *[other] Iffirmati hawn fl-aħħar { $count } jum
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Jekk jinżamm ir-ritmu tal-lum, l-għadd tad-dikjarazzjonijiet jilħaq { $safe } madwar din id-data: { $day }. Ikun biżżejjed biex jibqa’ { $goal } jekk l-awtoritajiet jirrifjutaw { $share }%.
        [2] Jekk jinżamm ir-ritmu tal-aħħar jumejn, l-għadd tad-dikjarazzjonijiet jilħaq { $safe } madwar din id-data: { $day }. Ikun biżżejjed biex jibqa’ { $goal } jekk l-awtoritajiet jirrifjutaw { $share }%.
        [few] Jekk jinżamm ir-ritmu tal-aħħar { $count } ijiem, l-għadd tad-dikjarazzjonijiet jilħaq { $safe } madwar din id-data: { $day }. Ikun biżżejjed biex jibqa’ { $goal } jekk l-awtoritajiet jirrifjutaw { $share }%.
        [many] Jekk jinżamm ir-ritmu tal-aħħar { $count }-il jum, l-għadd tad-dikjarazzjonijiet jilħaq { $safe } madwar din id-data: { $day }. Ikun biżżejjed biex jibqa’ { $goal } jekk l-awtoritajiet jirrifjutaw { $share }%.
       *[other] Jekk jinżamm ir-ritmu tal-aħħar { $count } jum, l-għadd tad-dikjarazzjonijiet jilħaq { $safe } madwar din id-data: { $day }. Ikun biżżejjed biex jibqa’ { $goal } jekk l-awtoritajiet jirrifjutaw { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Jekk jinżamm ir-ritmu tal-lum, sa tmiem il-ġbir ({ $day }) l-għadd tad-dikjarazzjonijiet ikun madwar { $reached }. Ikun żgur b’dan l-għadd: { $safe }, jiġifieri { $goal } u marġni għal dawk li jirrifjutaw l-awtoritajiet ({ $share }%).
        [2] Jekk jinżamm ir-ritmu tal-aħħar jumejn, sa tmiem il-ġbir ({ $day }) l-għadd tad-dikjarazzjonijiet ikun madwar { $reached }. Ikun żgur b’dan l-għadd: { $safe }, jiġifieri { $goal } u marġni għal dawk li jirrifjutaw l-awtoritajiet ({ $share }%).
        [few] Jekk jinżamm ir-ritmu tal-aħħar { $count } ijiem, sa tmiem il-ġbir ({ $day }) l-għadd tad-dikjarazzjonijiet ikun madwar { $reached }. Ikun żgur b’dan l-għadd: { $safe }, jiġifieri { $goal } u marġni għal dawk li jirrifjutaw l-awtoritajiet ({ $share }%).
        [many] Jekk jinżamm ir-ritmu tal-aħħar { $count }-il jum, sa tmiem il-ġbir ({ $day }) l-għadd tad-dikjarazzjonijiet ikun madwar { $reached }. Ikun żgur b’dan l-għadd: { $safe }, jiġifieri { $goal } u marġni għal dawk li jirrifjutaw l-awtoritajiet ({ $share }%).
       *[other] Jekk jinżamm ir-ritmu tal-aħħar { $count } jum, sa tmiem il-ġbir ({ $day }) l-għadd tad-dikjarazzjonijiet ikun madwar { $reached }. Ikun żgur b’dan l-għadd: { $safe }, jiġifieri { $goal } u marġni għal dawk li jirrifjutaw l-awtoritajiet ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Pajjiż wieħed jaqbeż żgur il-limitu tiegħu madwar din id-data: { $day }.
        [2] Żewġ pajjiżi jaqbżu żgur il-limitu tagħhom madwar din id-data: { $day }.
        [few] { $count } pajjiżi jaqbżu żgur il-limitu tagħhom madwar din id-data: { $day }.
        [many] { $count }-il pajjiż jaqbżu żgur il-limitu tagħhom madwar din id-data: { $day }.
       *[other] { $count } pajjiż jaqbżu żgur il-limitu tagħhom madwar din id-data: { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] F’dak il-każ l-ebda pajjiż ma jaqbeż żgur il-limitu tiegħu.
        [one] F’dak il-każ pajjiż wieħed jaqbeż żgur il-limitu tiegħu.
        [2] F’dak il-każ żewġ pajjiżi jaqbżu żgur il-limitu tagħhom.
        [few] F’dak il-każ { $count } pajjiżi jaqbżu żgur il-limitu tagħhom.
        [many] F’dak il-każ { $count }-il pajjiż jaqbżu żgur il-limitu tagħhom.
       *[other] F’dak il-każ { $count } pajjiż jaqbżu żgur il-limitu tagħhom.
    }
dash-estimate = Din hija stima.
dash-download-chart = Il-graff bħala stampa (SVG)
dash-download-map = Il-mappa bħala stampa (SVG)
dash-download-csv = In-numri għal spreadsheet (CSV)

## Signing: the form by country

sign-title = Iffirma l-inizjattiva
sign-next = Wara: ir-riċevuta tiegħek, u kodiċi li bih tista’ tirtira.
sign-choose = Agħżel…
sign-nationality = Iċ-ċittadinanza tiegħek
sign-nationality-show = Uri l-formola
sign-nationality-change = Ibdel il-pajjiż
sign-who = Min jara dan?
# { $country } is the name of a country.
sign-who-text = L-awtorità li tivverifika l-firem ({ $country }), li lilha l-organizzaturi jgħaddu d-dikjarazzjoni tiegħek. Ħadd aktar.
sign-given-name = L-ismijiet kollha
sign-family-name = Kunjomijiet
sign-confirm = Ivverifikajt: hekk hu tajjeb.
sign-receipt-keep = Stampa din il-paġna jew ikteb il-kodiċi issa. Ma tajtx indirizz tal-email, u għalhekk ħadd ma jista’ jerġa’ jibgħatlek dan.
sign-code-hint = Issibu fuq ir-riċevuta. Ittri kbar jew żgħar, bis-sing jew mingħajru: xorta.
sign-withdraw-filed = Diġà ngħaddew dikjarazzjonijiet lill-awtoritajiet. Jekk tiegħek kienet fosthom, jiġu mgħarrfa li rtirajt; dak li rċevew qabel jibqa’ għandhom.
sign-carriers-lead = Torganizza l-inizjattiva, u tirċievi d-dikjarazzjonijiet
sign-document-passport = passaport
sign-document-id-card = karta tal-identità
sign-document-citizens-card = karta taċ-ċittadin
sign-document-personal-number = numru tal-identifikazzjoni personali
field-street = Triq
field-street-number = Numru
field-postal-code = Kodiċi postali
field-city = Belt jew raħal
field-country = Pajjiż fejn tgħix
field-document = Liema dokument?
field-document-number = In-numru tiegħu
document-statement = Id-dikjarazzjoni ta’ appoġġ

## Why something is asked: purpose-<id>

purpose-identify-signatory = Kif inhu fuq id-dokument tal-identità tiegħek: l-awtorità tfittex dan l-isem fir-reġistru tagħha.
purpose-find-in-register = Biex l-awtorità ssibek fir-reġistru tagħha, u ħadd ma jiffirma f’ismek.
purpose-tell-namesakes-apart = Biex ma jħallatek ħadd ma’ persuna oħra bl-istess isem.
purpose-tell-which-number = Pajjiżek jaċċetta kwalunkwe wieħed minn dawn.
purpose-reach-by-post = Jistgħu jistaqsuk bil-posta jekk tassew iffirmajtx int.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Dikjarazzjoni
sign-consent-authority = Naqbel li d-dikjarazzjoni tiegħi tingħadda lill-awtorità li lilha hija indirizzata l-inizjattiva ({ $authority }).
information-sample = Tista’ tirċievi ittra li tistaqsik jekk tassew iffirmajtx.

## What went wrong, and what to do

err-signed-already = Din il-persuna diġà ffirmat din l-inizjattiva.
rec-signed-already = Ma fadallek xejn x’tagħmel: ħadd ma jingħadd darbtejn. Jekk ma kontx int li ffirmajt, ikteb lill-organizzaturi.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Irrid l-aħbarijiet
follow-lead = Ħalli l-indirizz tal-email tiegħek, u l-organizzaturi jiktbulek meta jkun hemm aħbarijiet dwar “{ $value }”.
follow-apart = Din mhix firma, u tista’ tiffirma mingħajrha. L-indirizz tiegħek jinżamm separat minn kull firma.
follow-age = Għandi { $count }-il sena jew aktar.
follow-consent = Naqbel espliċitament li l-organizzazzjoni ({ $value }) iżżomm l-indirizz tiegħi biex tiktibli dwar din il-kampanja. Li tlabt dan jista’ jikxef l-opinjonijiet politiċi tiegħi.
follow-confirm = Xi ħadd, x’aktarx int, talab li jintbagħtu aħbarijiet dwar “{ $value }” f’dan l-indirizz tal-email. Ma jintbagħat xejn qabel ma tagħfas il-buttuna.
follow-confirm-button = Iva, irrid l-aħbarijiet
follow-done = Se tisma’ mingħandna
follow-done-lead = L-indirizz tiegħek huwa ssiġillat: jistgħu jiftħuh biss l-organizzaturi, b’ċavetta li mhix fuq dan is-server.
follow-done-leave = Tista’ titlaq f’kull ħin, bil-link f’kull messaġġ tagħna jew f’dan l-indirizz:
follow-leave = Tibagħtulix aktar aħbarijiet
follow-leave-lead = Tlabt aħbarijiet dwar “{ $value }”. Agħfas il-buttuna, u l-indirizz tiegħek jinqered hawn. Jekk iffirmajt, il-firma tiegħek tibqa’ kif inhi.
follow-left = L-indirizz tiegħek inqered hawn. Messaġġ li diġà telaq jista’ jasal xorta.
follow-notice-purpose = L-indirizz tal-email tiegħek jintuża għal dak li mmarkajt, u għal xejn iktar. Ma jingħata lil ħadd ieħor.
follow-notice-sealed = Jiġi kriptat malli jasal, għaċ-ċavetta tal-organizzazzjoni li tmexxi. Dik iċ-ċavetta mhix fuq dan is-server.
follow-notice-time =
    { $count ->
        [one] Jinqered meta titlaq, u mhux aktar tard minn xahar wara li tagħlaq il-kampanja; aktar tard biss jekk l-inizjattiva tkompli wara dan.
        [2] Jinqered meta titlaq, u mhux aktar tard minn xahrejn wara li tagħlaq il-kampanja; aktar tard biss jekk l-inizjattiva tkompli wara dan.
        [few] Jinqered meta titlaq, u mhux aktar tard minn { $count } xhur wara li tagħlaq il-kampanja; aktar tard biss jekk l-inizjattiva tkompli wara dan.
        [many] Jinqered meta titlaq, u mhux aktar tard minn { $count }-il xahar wara li tagħlaq il-kampanja; aktar tard biss jekk l-inizjattiva tkompli wara dan.
       *[other] Jinqered meta titlaq, u mhux aktar tard minn { $count } xahar wara li tagħlaq il-kampanja; aktar tard biss jekk l-inizjattiva tkompli wara dan.
    }
follow-notice-leave = Jinqered minnufih meta titlaq, bil-link li hemm f’kull messaġġ.
mail-follow-why = Xi ħadd, x’aktarx int, talab li jintbagħtu aħbarijiet dwar “{ $title }” ({ $organisation }) f’dan l-indirizz tal-email.
mail-follow-what = Għadek ma tirċievi xejn. Iftaħ din il-paġna u agħfas il-buttuna:
mail-follow-done-subject = Se tisma’ mingħandna: { $title }
mail-follow-done = Tlabt aħbarijiet dwar “{ $title }”. Tiktiblek dwarha l-organizzazzjoni ({ $organisation }).

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Jibda l-ġbir
clock-start-collecting = L-aħħar jum biex jibda l-ġbir
clock-end-collecting = L-aħħar jum tal-ġbir
clock-report-numbers = Għarraf lill-Kummissjoni bl-għadd tad-dikjarazzjonijiet
clock-final-report = Għarraf lill-Kummissjoni bl-għadd finali tad-dikjarazzjonijiet
clock-submit-to-authorities = L-aħħar jum biex id-dikjarazzjonijiet jingħaddew lill-awtoritajiet nazzjonali
clock-certificates = L-aħħar jum biex l-awtoritajiet jiċċertifikaw id-dikjarazzjonijiet
clock-submit-to-commission = L-aħħar jum biex l-inizjattiva tiġi ppreżentata lill-Kummissjoni
clock-hearing = L-aħħar jum għas-seduta pubblika ta’ smigħ fil-Parlament Ewropew
clock-answer = L-aħħar jum għat-tweġiba tal-Kummissjoni
clock-authority-silence = Mingħajr deċiżjoni, l-ilment jitqies bħala miċħud
clock-appeal = L-aħħar jum għall-appell
clock-statements-grow-old = L-ewwel dikjarazzjonijiet isiru qodma wisq biex jgħoddu
clock-keep-statements = L-aħħar jum li fih jistgħu jinżammu d-dikjarazzjonijiet
clock-keep-addresses = L-aħħar jum li fih jistgħu jinżammu l-indirizzi tal-email
clock-source = Sors: { $value }.
clock-projected = Mhux aktar tard minn hekk, jekk kull pass ta’ qabel jieħu ż-żmien kollu tiegħu.
clock-doubtful = Dan il-jum irid jiġi kkonfermat minn avukat.
clock-holidays = It-tmiem il-ġimgħa u l-festi pubbliċi mhumiex meqjusa.

## The procedure: what happened, and what comes

procedure-next = X’imiss
procedure-calendar = Dawn il-jiem bħala fajl tal-kalendarju
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Minħabba proċedimenti legali, id-dikjarazzjonijiet jistgħu jinżammu sa din id-data: { $date }. { $reason }
procedure-event-registered = L-inizjattiva ġiet irreġistrata
procedure-event-started = Beda l-ġbir
procedure-event-reported = Il-Kummissjoni ġiet mgħarrfa bl-għadd tad-dikjarazzjonijiet
procedure-event-closed = Intemm il-ġbir
procedure-event-filed = Ippreżentat
procedure-event-certified = Id-dikjarazzjonijiet ġew iċċertifikati
procedure-event-presented = L-inizjattiva ġiet ippreżentata
procedure-event-heard = Seduta pubblika ta’ smigħ
procedure-event-answered = Ġiet ippubblikata t-tweġiba
procedure-event-decision = Deċiżjoni
procedure-event-procedure-ended = Intemmet il-proċedura
procedure-event-initiative-withdrawn = L-organizzaturi rtiraw l-inizjattiva

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Il-firmatarji kollha f’din il-formola huma ċittadini ta’ dan l-Istat Membru: { $value }
sheet-first-names = L-ismijiet kollha
sheet-family-names = Kunjomijiet
sheet-residence = Residenza (triq, numru, kodiċi postali, belt, pajjiż)
sheet-number = Numru tal-identifikazzjoni personali jew numru tad-dokument tal-identità
sheet-number-type = Tip ta’ numru jew dokument
sheet-date = Data
sheet-signature = Firma
# $value lists what a State accepts.
sheet-documents = Numri aċċettati: { $value }
# $value is A or B.
sheet-law = Regolament (UE) 2019/788, Anness III, parti { $value }
sheet-overleaf = Dikjarazzjoni dwar il-privatezza: ara fuq wara
destruction-title = Verbal tal-qerda
destruction-what = Dak kollu li l-organizzaturi kien għad kellhom mill-folji t’hawn taħt, jiġifieri l-oriġinali, il-kopji u l-iskans, inqered f’din id-data: { $day }.
destruction-how = Kif
destruction-why = Għaliex, avolja ma ngħaddewx
destruction-batch = Lott
destruction-sheets = Folji
destruction-witness = Isem, post, data u firma ta’ xhud
destruction-keep = Żomm din il-paġna fil-fajls tiegħek. Is-server jaf il-lottijiet u l-jum, u l-ebda isem.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Dikjarazzjonijiet ta’ appoġġ
pack-limited = DISTRIBUZZJONI LIMITATA
pack-personal = fih data personali
pack-volume = Volum { $number } minn { $of }: dikjarazzjonijiet { $first } sa { $last }
pack-annex-v = Sottomissjoni ta’ dikjarazzjonijiet ta’ appoġġ lill-awtorità
pack-draft = Abbozz. Għandu jimtela, jitqabbel mal-Anness V tar-Regolament (UE) 2019/788 u jiġi ffirmat.
# $country is the name of a country.
pack-submitted-to = Lill-awtorità kompetenti ta’ dan l-Istat Membru: { $country }
pack-date-place = Data u post:
pack-signatures = Firem tal-persuni ta’ kuntatt:

## Signing in the Commission’s central system

central-title = Iffirma fis-sit tal-Kummissjoni Ewropea
central-why = Għall-inizjattivi rreġistrati mill-2023 ’l hawn, il-liġi tħalli post wieħed biss fejn firma onlajn tgħodd: is-sistema tal-Kummissjoni Ewropea. Għalhekk tiffirma hemm. Dan is-sit la jara u lanqas iżomm dak li tikteb.
central-go = Mur iffirma
central-leaves = Qed titlaq minn dan is-sit. Il-formola tal-Kummissjoni tinfetaħ bil-lingwa tiegħek, u hemm japplikaw ir-regoli tal-Kummissjoni dwar id-data personali.
central-soon = L-indirizz tal-formola għadu mhux magħruf. Erġa’ żurna dalwaqt, jew ħalli l-indirizz tal-email tiegħek.
central-ready = X’għandek tħejji
central-ready-help = Tgħodd iċ-ċittadinanza tiegħek, mhux fejn tgħix. Wieħed mid-dokumenti msemmija huwa biżżejjed.
central-no-document = l-ebda dokument: il-formola titlob l-ismijiet, id-data tat-twelid u l-indirizz
central-as-of = Fis-sistema tal-Kummissjoni, data tal-qari: { $value }, { $other } (UTC). Dak li ġie ffirmat fuq il-karta mhuwiex inkluż.
central-old = Ma setgħux jinqraw ċifri aktar ġodda; dawn huma l-aħħar li huma affidabbli.

## Somebody of the same name

err-namesake-signed = Persuna b’dan l-isem, imwielda f’dan il-jum, diġà ffirmat din l-inizjattiva.
rec-namesake-signed = Jekk kont int, ma fadallek xejn x’tagħmel: int fl-għadd, u ħadd ma jingħadd darbtejn. Jekk int persuna oħra, immarka l-kaxxa “Jien persuna oħra”, u ffirma darba oħra.
sign-somebody-else = Jien persuna oħra, u għadni ma ffirmajtx din l-inizjattiva.
sign-somebody-else-hint = F’dak il-każ jgħoddu ż-żewġ dikjarazzjonijiet. L-awtorità li tivverifikahom tiġi mgħarrfa li ffirmaw żewġ persuni b’dan l-isem, imwielda fl-istess jum.

follow-told = Niktbu fl-indirizz li tajt, ħlief jekk xi ħadd li jaqrah talabna biex qatt ma niktbu hemm. Iftaħ il-messaġġ, segwi l-link tiegħu u agħfas il-buttuna li ssib hemm: imbagħad biss tirċievi l-aħbarijiet.
annex-v-address = Indirizz postali:
annex-v-registered = Data tar-reġistrazzjoni
annex-v-statements = Dikjarazzjonijiet ta’ appoġġ taċ-ċittadini ta’ dan il-pajjiż: { $value }
annex-v-total = Għadd totali ta’ dikjarazzjonijiet ta’ appoġġ miġbura
annex-v-states = Stati Membri fejn intlaħaq l-għadd minimu
annex-v-attached = Mehmuż
annex-v-attached-statements = Id-dikjarazzjonijiet ta’ appoġġ taċ-ċittadini ta’ dan l-Istat Membru
annex-v-attached-certificate = Iċ-ċertifikat tas-sistema individwali ta’ ġbir online
annex-v-declaration = Niddikjara li d-dikjarazzjonijiet ta’ appoġġ inġabru skont l-Artikolu 9 tar-Regolament (UE) 2019/788.
purpose-entitled-to-vote = Il-lista li tingħadda ssemmi dan: min għandu d-dritt tal-vot biss jista’ jappoġġa din l-inizjattiva.
dash-valid-on = Daqshekk huma validi jekk jaslu f’din id-data: { $value }.
dash-too-old = Dikjarazzjonijiet oħra li ngħataw qabel u li sa dakinhar ikunu qodma wisq: { $count }.
dash-besides-initiators = L-għadd meħtieġ jinkludi wkoll lil min beda l-inizjattiva u jiffirmaha hu stess, li l-liġi ma tgħoddux. F’dan il-każ: { $count }.
official-draft = Abbozz, biex isiru l-provi biss: dan il-kliem huwa tagħna, mhux dak tal-formola uffiċjali (Regolament (UE) 2019/788, Anness III). Dak li jiġi ffirmat hawn mhuwiex dikjarazzjoni ta’ appoġġ valida.
official-draft-word = ABBOZZ
sign-footnote-registered-abroad = Iċ-ċittadini Ġermaniżi li jgħixu barra l-Ġermanja jistgħu jiffirmaw biss jekk ir-residenza tagħhom hija rreġistrata għand ir-rappreżentanza Ġermaniża responsabbli għalihom.
clock-key-in-paper = L-aħħar jum biex id-dikjarazzjonijiet fuq il-karta jiddaħħlu fis-sistema ċentrali
days-outer = L-aħħar limitu jekk la l-ewwel u lanqas l-aħħar jum ma jingħaddu (délai franc), għall-avukat: { $date }.
days-reference = Referenza: { $value }
clock-appeal-silence = L-aħħar jum għall-appell kontra ċ-ċaħda bis-skiet
clock-appeal-closing = L-aħħar jum għall-appell kontra l-għeluq tal-ilment
clock-hold-review = Id-dikjarazzjonijiet qed jinżammu għal proċedimenti sa dan il-jum: erġa’ eżamina
procedure-event-acknowledged = L-awtorità kkonfermat li waslilha
procedure-event-progress-told = L-awtorità għarrfet fejn wasal il-każ
procedure-event-refusal-implied = Is-skiet tal-awtorità sar ċaħda
procedure-event-investigation-resumed = L-awtorità reġgħet bdiet l-investigazzjoni
procedure-event-closed-explicit = L-awtorità għalqet l-ilment
procedure-event-appeal-filed = Sar appell
days-corrected = Ikkoreġut. Il-jum imniżżel qabel kien dan: { $date }.
follow-left-title = Mhux se tirċievi aktar aħbarijiet
follow-left-only-news = Jieqfu l-aħbarijiet biss. Jekk ingħaqadt jew iffirmajt, id-dikjarazzjoni tiegħek tgħodd bħal qabel. Biex tirtiraha, hemm il-kodiċi tal-irtirar tiegħek:
follow-not-me = Minħabba din it-talba ma jintbagħtu l-ebda aħbarijiet, u dak li bih imtliet jinqered. Ma jinbidel xejn aktar.
follow-refused-done = Minħabba dik it-talba ma jintbagħtu l-ebda aħbarijiet, u l-indirizz li kien fiha nqered.
follow-refused-more = Dik it-talba biss m’għadhiex hemm. Tista’ terġa’ titlob l-aħbarijiet.
follow-allowed-more = Dak li nqered ma jiġix lura. Biex tirċievi l-aħbarijiet, erġa’ itlobhom.
follow-expired = It-talba ma ġietx ikkonfermata fil-ħin. Ma jintbagħtu l-ebda aħbarijiet, u l-indirizz li kien ingħata nqered.
follow-refused = Persuna li taqra din il-kaxxa tal-posta qalet li ma kinitx hi. Ma jintbagħtu l-ebda aħbarijiet, u l-indirizz li kien ingħata nqered.
procedure-left-title = Mhux se tirċievi aktar emails dwar il-proċedura

law-delegated-regulation = Regolament Delegat (UE)
law-implementing-decision = Deċiżjoni ta’ Implimentazzjoni (UE)
law-regulation-eec = Regolament (KEE, Euratom) Nru
law-regulation = Regolament (UE)
law-directive = Direttiva (UE)
law-annex = Anness
law-article = art.
law-and = u
follow-opening = Dakinhar tirċievi email li tgħidlek li fetħet.
follow-notice-opening = Sa dakinhar, l-indirizz tiegħek jistenna wkoll f’kopja kriptata li dan is-server jista’ jiftaħ, għall-email ta’ dak il-jum. Il-kopja tinqered meta titlaq l-email, jew meta titlob li ma tirċevix aktar aħbarijiet.
mail-opening-subject = Issa miftuħa: { $title }
mail-opening-heading = Il-kampanja fetħet
mail-opening = Il-kampanja “{ $title }” hija miftuħa. Tlabtna ngħarrfuk.
mail-opening-button = Aqra u ħu sehem:
procedure-event-closed-by-rule = L-inizjattiva ntemmet bis-saħħa tal-liġi
lapse-not-sent = Ma ntbagħat xejn lill-awtoritajiet tal-Istati Membri fi żmien tliet xhur minn tmiem il-ġbir. Tibgħathom biss inizjattiva li tilħaq miljun dikjarazzjoni u seba’ Stati; dak li ġie ffirmat jinqered meta tgħid il-liġi.
lapse-too-few = Dak li ċċertifikaw l-awtoritajiet ma jilħaqx miljun dikjarazzjoni u seba’ Stati, u għalhekk l-inizjattiva ma tistax tiġi ppreżentata lill-Kummissjoni.
lapse-not-submitted = Ma ġietx ippreżentata lill-Kummissjoni fi żmien tliet xhur mill-aħħar ċertifikat.
carriers-lead-plain = Tmexxi l-kampanja
split-filed = Ippreżentati
consent-certify-vote = Niddikjara li dak li nagħti hawn huwa korrett, li għandi ċ-ċittadinanza Netherlandiża u d-dritt li nivvota għall-Kamra tar-Rappreżentanti tan-Netherlands (Tweede Kamer), u li għadni ma appoġġajtx din l-inizjattiva.
consent-certify-vote-short = Dikjarazzjoni
sign-draft = Prova: xejn minn dak li jiġi ffirmat hawn ma huwa validu.
sign-nationality-counts = Il-firma tiegħek tgħodd għal dan il-pajjiż, tgħix fejn tgħix. Jekk għandek aktar minn ċittadinanza waħda, agħżel waħda.
dash-unknown = Għadu mhux magħruf kemm-il persuna ffirmat. In-numru jidher hawn hekk kif tagħtih is-sistema tal-Kummissjoni.
dash-needed = Dikjarazzjonijiet ta’ appoġġ meħtieġa: { $count }
follow-given-title = Ma’ xiex se taqbel
