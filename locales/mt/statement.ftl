### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Isem
field-family-name = Kunjom
field-email = Indirizz tal-email
field-postal-address = Indirizz postali
field-birth-date = Data tat-twelid
field-concern = Kif dan jolqot lilek

## Consents: consent-<id>

consent-age = Għandi 18-il sena jew aktar.
consent-esign = Niffirma elettronikament, u naqbel li jiktbuli bl-email dwar din il-proċedura.
consent-art9 = Jekk ningħaqad, nista’ nikxef l-opinjonijiet politiċi tiegħi. Naqbel espliċitament li l-assoċjazzjoni li tmexxi ({ $association }) tipproċessahom għal din il-proċedura.
consent-authority = Naqbel li l-identità tiegħi tingħata lill-awtorità li tiddeċiedi dwar l-ilment ({ $authority }), u lill-qrati.
consent-respondent = Naqbel li l-identità tiegħi tingħata wkoll lill-parti l-oħra ({ $respondent }). Tista’ tirrifjuta u tingħaqad xorta waħda.
consent-news = Nixtieq nirċievi aħbarijiet mill-assoċjazzjoni ({ $association }).

# Their names in a list of errors.
consent-age-short = 18-il sena jew aktar
consent-esign-short = Firma elettronika
consent-art9-short = Opinjonijiet politiċi
consent-authority-short = L-identità tiegħi, lill-awtorità
consent-respondent-short = L-identità tiegħi, lill-parti l-oħra
consent-news-short = Aħbarijiet

## Told beside the boxes: information-<id>

information-procedure = L-assoċjazzjoni tiktiblek dwar l-ilment innifsu: meta jiġi ppreżentat, meta jiġi deċiż, jekk isir appell.
information-withdrawal = Tista’ tirrevoka dan f’kull ħin. Jekk ikun diġà ġie ppreżentat, l-awtorità tiġi infurmata.
information-trace = Ir-reġistru pubbliku jżomm entrata għalik, anki wara li titlaq. Ħadd ma jista’ jasal għandek minnha.
information-free = Ma jiswielek xejn, u m’hemmx riskju li jkollok tħallas spejjeż.

## Form

join-title = Ingħaqad mal-ilment
join-button = Iffirma u ngħaqad
join-next = Wara: aħna niktbulek, u int tikkonferma.
form-you = Int
form-optional = (mhux obbligatorju)
form-honeypot = Ħalli dan l-ispazju vojt
form-targets = X’qed tikkontesta
form-targets-hint = Immarka mill-inqas waħda. B’kull marka tiddikjara dak li hemm miktub taħtha.
form-consents = Int taqbel
form-consents-hint = Xejn mhu mmarkat minn qabel. Kull kunsens jgħodd għalih waħdu.
form-error-title =
    { $count ->
        [one] Ħaġa waħda x’tikkoreġi: { $value }
        [2] Żewġ affarijiet x’tikkoreġi: { $value }
        [few] { $count } affarijiet x’tikkoreġi: { $value }
        [many] { $count }-il ħaġa x’tikkoreġi: { $value }
       *[other] { $count } ħaġa x’tikkoreġi: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Ħaġa waħda x’tikkoreġi
        [2] Żewġ affarijiet x’tikkoreġi
        [few] { $count } affarijiet x’tikkoreġi
        [many] { $count }-il ħaġa x’tikkoreġi
       *[other] { $count } ħaġa x’tikkoreġi
    }
signs-title = X’qed tiffirma
privacy-title = X’jiġri mid-data tiegħi
privacy-sealed = Ismek u l-indirizz tiegħek jiġu ssiġillati malli jaslu, u ċ-ċwievet biex jinfetħu mhumiex fuq dan is-server. Is-server ma jistax jiftaħhom, u lanqas aħna li nħaddmuh.
privacy-boxes = Biex niktbulek inżommu l-indirizz tal-email tiegħek, kriptat, sakemm ikun fadal xi messaġġ x’jintbagħat. Barra l-kopja ssiġillata jibqgħu żewġ kaxxi żgħar: waħda tinfetaħ bil-link tiegħek u turik x’iffirmajt; l-oħra tinfetaħ meta jintuża l-kodiċi tal-irtirar tiegħek, biex ngħarrfuk. It-tnejn jinqerdu mal-kopja ssiġillata.
privacy-log = Ir-reġistru pubbliku li jgħoddok ma fih l-ebda data personali, u kulħadd jista’ jerġa’ jgħodd l-entrati tiegħu.
privacy-untracked = L-ebda cookie, l-ebda tracker, l-ebda parti terza; l-indirizz IP tiegħek ma jinżammx.

## Look in your mailbox

step-2 = Pass 2 minn 3
step-3 = Pass 3 minn 3
sent-title = Ara l-kaxxa tal-posta tiegħek
sent-valid =
    { $count ->
        [one] Il-link huwa validu għal jum wieħed. Wara dan, dak li bgħatt jinqered.
        [2] Il-link huwa validu għal jumejn. Wara dan, dak li bgħatt jinqered.
        [few] Il-link huwa validu għal { $count } ijiem. Wara dan, dak li bgħatt jinqered.
        [many] Il-link huwa validu għal { $count }-il jum. Wara dan, dak li bgħatt jinqered.
       *[other] Il-link huwa validu għal { $count } jum. Wara dan, dak li bgħatt jinqered.
    }
sent-nothing-title = Ma wasal xejn?
sent-nothing-spam = Fittex fil-posta mhux mixtieqa.
sent-nothing-already = Jekk ingħaqadt qabel, jgħidlek il-messaġġ: ħadd ma jingħadd darbtejn.
sent-nothing-again = Forsi kien hemm ittra ħażina fl-indirizz.
sent-again-link = Imla l-formola mill-ġdid

## Confirm

confirm-title = L-aħħar pass: ikkonferma
confirm-lead = Xi ħadd, x’aktarx int, ta dan l-indirizz tal-email biex jingħaqad ma’ “{ $value }”. Ma jingħadd xejn qabel ma tagħfas il-buttuna.
confirm-targets = Qed tikkontesta:
confirm-button = Iva, għodduni
confirm-after = Imbagħad tieħu riċevuta, u kodiċi li bih tista’ titlaq.
not-me-title = Ma kontx int?
not-me-button = Ma kontx jien

## Links that do not work

link-expired-title = Dan il-link skada
link-expired-what = Ma ġiex ikkonfermat fil-ħin. Ma ngħadd xejn, u dak li kien intbagħat inqered.
link-unknown-title = Ma nagħrfux dan il-link
link-unknown-what = Jista’ jkun li nqata’ fi triqtu minn xi programm tal-email, jew dak li kien iwassal għalih m’għadux hemm.
link-retry = Erġa’ ngħaqad

## It was not me

rejected-read = Ara dwar xiex inhi l-kampanja

## Withdraw

withdraw-title = Irtira
withdraw-lead = Ingħaqadt, u issa ma tridx aktar. M’għandek għalfejn tagħti l-ebda raġuni.
withdraw-code = Kodiċi tal-irtirar
withdraw-code-hint = Issibu fuq ir-riċevuta u fl-email li waslet magħha. Ittri kbar jew żgħar, bis-sing jew mingħajru: xorta.
withdraw-button = Irtira għalkollox
withdraw-effect-title = X’jiġri
withdraw-effect-destroyed = Ir-rekord issiġillat tiegħek jinqered minnufih. Ħadd ma jista’ jġibu lura, lanqas int.
withdraw-effect-count = L-għadd jonqos b’wieħed. Ir-reġistru pubbliku jżomm linja li tgħid li persuna waħda rtirat, mingħajr ma tgħid min.
withdraw-effect-unfiled = Għadu ma ġie ppreżentat xejn lill-awtorità: ismek mhux se jkun hemm.
withdraw-effect-filed = Diġà ġie ppreżentat ilment. Jekk id-dikjarazzjoni tiegħek kienet fih, l-organizzazzjoni tgħarraf lill-awtorità li rtirajt; dak li l-awtorità rċeviet qabel jibqa’ għandha.
withdraw-lost-title = Tlift il-kodiċi?
withdraw-lost = Ikteb lill-organizzazzjoni li tmexxi l-kampanja: biċ-ċavetta tagħha tista’ ssib id-dikjarazzjoni tiegħek, u tirtiraha f’ismek.
withdraw-lost-ask = Jew itlob dan mingħajr ma tikteb: jasal link fl-indirizz tal-email tiegħek, u warajh buttuna waħda titlob lill-organizzazzjoni tneħħi d-dikjarazzjoni tiegħek.
withdrawn-title = Irtirajt
withdrawn-lead = Ir-rekord tiegħek inqered, u l-għadd naqas b’wieħed.
withdraw-done-before = Dan il-kodiċi diġà ntuża: id-dikjarazzjoni li kien tagħha ġiet irtirata, u r-rekord tagħha nqered. M’għandek tagħmel xejn aktar.

field-given-name-latin = Isem b’ittri Latini
field-family-name-latin = Kunjom b’ittri Latini
field-latin-hint = Kif inhu fuq il-passaport jew id-dokument tal-identità tiegħek. Id-dokumenti li nistampaw ma jistgħux juru kull kitba; l-isem kif tiktbu int jinżamm ħdejh.

## Organisations besides the lead that can read

consent-partner = Naqbel li organizzazzjoni oħra ({ $partner }) tirċievi kopja ssiġillata tad-dikjarazzjoni tiegħi u tkun tista’ taqraha, bħalma tista’ l-assoċjazzjoni li tmexxi.
consent-partner-short = Taqra organizzazzjoni oħra

## What is about to be signed, whole; and other answers than "yes"

given-title = X’se tiffirma
given-when = Il-formola mtliet f’dan il-ħin: { $value }.
given-consents = Ma’ xiex qbilt, u ma’ xiex le
given-yes = Iva
given-no = Le
given-documents = It-testi li tiffirma, fil-verżjoni li wriet il-formola
given-sealed = Dak li nkiteb huwa diġà ssiġillat, u din il-paġna ma tistax turih: il-formola mtliet qabel ma l-paġna setgħet tagħmel dan. Jekk ma tafx żgur x’fiha, agħfas “Ma kontx jien” u erġa’ imlieha.
not-me-this = Ma jingħadd xejn, u dak li bih imtliet din il-formola jinqered. Formoli oħra li mtlew b’dan l-indirizz, forsi minn xi ħadd li jużah ukoll, jibqgħu kif inhuma.
never-title = Ma trid l-ebda email?
never-text = F’dak il-każ tinqered din il-formola wkoll, u din il-kampanja qatt ma terġa’ tikteb f’dan l-indirizz eżatt: l-ebda link, l-ebda riċevuta, l-ebda aħbarijiet. Ngħarrfuk biss jekk tiġi rtirata dikjarazzjoni li diġà tgħodd. Dak li qed jistenna biex jintbagħat hemm jitwaqqaf. Il-links li waslu f’messaġġi oħra jibqgħu jaħdmu. Tista’ treġġa’ lura din l-għażla bil-link li ġabek hawn.
never-button = Ma rridkomx tiktbu qatt aktar f’dan l-indirizz
allow-title = F’dan l-indirizz ma tasal l-ebda email
allow-text = Xi ħadd li jaqrah talab lil din il-kampanja biex qatt ma terġa’ tikteb hemm. Tista’ terġa’ tippermetti l-emails.
allow-button = Erġa’ ppermetti l-emails
refused-title = Ħadna nota: ma kontx int
refused-done = Ma ngħadd xejn, u dak li bih imtliet dik il-formola nqered.
refused-more = Dik il-formola biss m’għadhiex hemm. Jekk imlejt waħda int stess, il-link tagħha jibqa’ jaħdem; u tista’ terġa’ timla l-formola f’kull ħin.
blocked-title = L-ebda email aktar f’dan l-indirizz
blocked-done = Dik il-formola nqerdet, u din il-kampanja ma terġax tikteb f’dan l-indirizz.
blocked-more = Biex niftakru dan, inżommu traċċa mħawda tal-indirizz, li minnha l-indirizz ma jistax jinqara, l-aktar sa tmiem il-proċedura. Il-link fil-messaġġ tagħna jerġa’ jġibek f’din il-paġna, u l-buttuna t’hawn taħt terġa’ tippermetti l-emails.
allowed-title = L-emails huma permessi mill-ġdid
allowed-done = Din il-kampanja tista’ terġa’ tikteb f’dan l-indirizz, jekk xi ħadd jimla formola bih.
allowed-more = Dak li nqered ma jiġix lura. Biex tingħaqad, imla l-formola.
link-refused-title = Dan il-link ġie rrifjutat
link-refused-what = Persuna li taqra din il-kaxxa tal-posta qalet li ma kinitx hi. Ma ngħadd xejn, u dak li bih imtliet dik il-formola nqered.
link-refused-todo = Jekk dan kien żball, erġa’ imla l-formola.
sent-told = Niktbu fl-indirizz li tajt, ħlief jekk xi ħadd li jaqrah talabna biex qatt ma niktbu hemm. Iftaħ il-messaġġ, ara x’juri u agħfas il-buttuna tiegħu: imbagħad biss tidħol fl-għadd.
sent-nothing-turn =
    { $count ->
        [one] Il-biċċa l-kbira tal-messaġġi jitilqu minnufih. Jekk fi ftit ħin imtlew diversi formoli bl-indirizz tiegħek, il-messaġġ li jmiss ikun dwar l-aktar waħda ġdida, fi żmien siegħa l-aktar, u waħda eqdem tista’ tibqa’ mingħajr messaġġ.
        [2] Il-biċċa l-kbira tal-messaġġi jitilqu minnufih. Jekk fi ftit ħin imtlew diversi formoli bl-indirizz tiegħek, il-messaġġ li jmiss ikun dwar l-aktar waħda ġdida, fi żmien sagħtejn l-aktar, u waħda eqdem tista’ tibqa’ mingħajr messaġġ.
        [few] Il-biċċa l-kbira tal-messaġġi jitilqu minnufih. Jekk fi ftit ħin imtlew diversi formoli bl-indirizz tiegħek, il-messaġġ li jmiss ikun dwar l-aktar waħda ġdida, fi żmien { $count } sigħat l-aktar, u waħda eqdem tista’ tibqa’ mingħajr messaġġ.
        [many] Il-biċċa l-kbira tal-messaġġi jitilqu minnufih. Jekk fi ftit ħin imtlew diversi formoli bl-indirizz tiegħek, il-messaġġ li jmiss ikun dwar l-aktar waħda ġdida, fi żmien { $count }-il siegħa l-aktar, u waħda eqdem tista’ tibqa’ mingħajr messaġġ.
       *[other] Il-biċċa l-kbira tal-messaġġi jitilqu minnufih. Jekk fi ftit ħin imtlew diversi formoli bl-indirizz tiegħek, il-messaġġ li jmiss ikun dwar l-aktar waħda ġdida, fi żmien { $count } siegħa l-aktar, u waħda eqdem tista’ tibqa’ mingħajr messaġġ.
    }
sent-nothing-never = Jekk xi darba tlabt lil din il-kampanja biex qatt ma tikteb fl-indirizz tiegħek, ma jasal l-ebda messaġġ. Il-link li bih tlabt dan jerġa’ jippermetti l-emails ukoll; tista’ tagħmlu għalik l-organizzazzjoni wkoll.
sent-same = Kulħadd jara din il-paġna, ikun x’ikun l-indirizz: hekk ħadd ma jsir jaf minnha min ingħaqad.
leaving-until-filed = Tista’ titlaq, b’kodiċi li għandek int biss, sakemm id-dikjarazzjoni tiegħek tingħadda lill-awtorità. Dak li tkun tajt jinqered hawn minnufih. Ladarba tingħadda, id-dikjarazzjoni ma tistax tiġi rtirata aktar.
leaving-until-closed = Tista’ titlaq, b’kodiċi li għandek int biss, sakemm jagħlaq il-ġbir. Dak li tkun tajt jinqered hawn minnufih. Ladarba jagħlaq, xejn ma jista’ jiġi rtirat aktar.
leaving-never = Dak li jiġi ffirmat hawn ma jistax jiġi rtirat.
leaving-next-receipt = Wara: ir-riċevuta tiegħek.
leaving-promise = Kull kampanja tgħidlek, qabel tiffirma, sa meta tista’ titlaq.
leaving-other-rights = Għad-drittijiet l-oħra tiegħek, ikteb lill-organizzazzjoni li tmexxi l-kampanja:
leaving-filed-some = Diġà ngħaddew xi dikjarazzjonijiet. Jekk tiegħek kienet fosthom, ma tistax tiġi rtirata aktar.
leaving-free = Ma jiswielek xejn.
leaving-again = Tista’ terġa’ tingħaqad meta trid.
leaving-left-unfiled = Int mhux se tkun f’dak li jiġi ppreżentat.
leaving-left-ready = Id-dikjarazzjoni tiegħek kienet lesta biex tiġi ppreżentata. L-organizzazzjoni tippreżenta mingħajrha; jekk kienet diġà telqet, l-organizzazzjoni tgħarraf lill-awtorità li rtirajt.
leaving-left-filed = Id-dikjarazzjoni tiegħek kienet diġà ġiet ippreżentata: l-organizzazzjoni tgħarraf lill-awtorità li rtirajt. Dak li l-awtorità rċeviet qabel jibqa’ għandha.
leaving-code-keep = Min ikollu dan il-kodiċi jista’ jirtira f’ismek: żomm dan il-messaġġ għalik.
leaving-mail-not-me = Ma kontx int? Mela xi ħadd għandu l-kodiċi tiegħek: jinsab fil-messaġġ bir-riċevuta tiegħek, u min iħaddem is-server jista’ joħorġu wkoll. Għarraf lill-organizzazzjoni. Ir-reġistru pubbliku juri għal dejjem li ġiet irtirata entrata.
err-leaving-over = Din id-dikjarazzjoni ma tistax tiġi rtirata aktar.
rec-leaving-over = Sa meta setgħet tiġi rtirata jingħad hawn taħt. Għad-drittijiet l-oħra tiegħek, ikteb lill-organizzazzjoni li tmexxi l-kampanja.
concern-hint = Bi kliemek: l-awtoritajiet u l-imħallfin iqisu jekk dan jolqotx lilek innifsek, u test ikkupjat ma jurihx. Ikteb biss dak li l-awtorità tista’ taqra, u xejn dwar nies oħra. Dawn il-mistoqsijiet jistgħu jgħinu:
concern-question-where = Fejn tiltaqa’ ma’ dan: f’liema triq, stazzjon, servizz? Minn meta, u kemm-il darba?
concern-question-what = X’jista’ jkun hemm dwarek: l-istampa tiegħek, il-vjaġġi tiegħek, fajl?
concern-question-noticed = X’innutajt jew irċevejt: tabella, kontroll, ittra, tweġiba, rifjut?
concern-question-changes = X’tagħmel mod ieħor minn dakinhar, jew m’għadekx tagħmel?
prior-title = Diġà tlabt aċċess għad-data tiegħi
prior-why = Jekk tlabt aċċess għad-data tiegħek qabel tilmenta, għidha hawn: dan juri li l-kwistjoni tolqot lilek, u l-awtorità tħares lejha aktar mill-qrib. Jiġi ssiġillat mal-bqija. M’hemmx obbligu li tkun tlabt.
prior-day = Jum it-talba
prior-channel = Kif intbagħtet
prior-channel-registered = ittra rreġistrata
prior-channel-letter = ittra sempliċi
prior-channel-email = email
prior-channel-form = formola fis-sit tagħhom
prior-channel-other = mod ieħor
prior-answered = It-tweġiba tagħhom
prior-answered-no = l-ebda tweġiba s’issa
prior-answered-yes = wieġbu
prior-given = X’intalab qabel
consent-signature = Niffirma elettronikament. Il-prova ta’ dan tintbagħat fl-indirizz tal-email tiegħi.
consent-signature-short = Firma elettronika
consent-procedure = L-assoċjazzjoni ({ $association }) tista’ tiktibli dwar l-ilment innifsu: meta jiġi ppreżentat, deċiż, appellat, mitmum. Iżżomm indirizz għal dan biss, issiġillat, sa tliet xhur wara tmiem il-proċedura. Tista’ tħalli din il-kaxxa vojta u tingħaqad xorta waħda.
consent-procedure-short = Emails dwar il-proċedura
information-account = X’jiġri mill-ilment jidher fil-paġna ta’ din il-kampanja, għal kulħadd.
procedure-leave = Tiktbulix aktar dwar il-proċedura
procedure-leave-lead = Ippermettejt lill-assoċjazzjoni tiktiblek dwar “{ $value }”. Agħfas il-buttuna, u l-indirizz li kien jinżamm għal dan jinqered hawn. Il-mandat tiegħek jibqa’ kif inhu.
procedure-left = Jekk kien jinżamm indirizz b’dan il-link, inqered. Il-mandat tiegħek, jekk tajt wieħed, jibqa’ kif kien; x’jiġri mill-ilment jidher fil-paġna tal-kampanja.
mail-procedure-unsubscribe = Biex ma tirċevix aktar emails dwar il-proċedura, agħfas il-buttuna f’din il-paġna (il-mandat tiegħek jibqa’ kif inhu):
mail-footer-procedure = Qed tirċievi dan għax tajt mandat u ppermettejt lill-assoċjazzjoni ({ $organisation }) tiktiblek dwar il-proċedura.
field-postal-address-how = Bħal fuq envelop: it-triq u n-numru, jew l-isem tad-dar jew tar-raħal; il-kodiċi postali, il-belt, il-pajjiż.
field-birth-date-how = Il-jum, ix-xahar u s-sena, bħal 31/12/1990, kif inhuma fuq id-dokument tal-identità tiegħek.
advice-unknown-day = Jekk ma jurix il-jum jew ix-xahar, ikteb 00 minflok: 00/00/1957.
advice-unknown-day-xx = Jekk juri XX minflok il-jum jew ix-xahar, ikteb l-istess: XX/XX/1957.
advice-one-name-sign = Jekk id-dokumenti tiegħek ({ $country }) juru isem wieħed biss, iktbu bħala kunjom, u hawn ikteb dak li juru minflok l-isem; jekk hemm ma juru xejn, ikteb sing (-).
field-capacity = Min jagħti dan il-mandat
capacity-self = Jien, u għandi 18-il sena jew aktar
capacity-represented = Jagħtih xi ħadd għalija: ġenitur jew rappreżentant legali ieħor
capacity-emancipated = Jien: għandi inqas minn 18-il sena u għandi l-emanċipazzjoni skont il-liġi
field-representative = Isem u kunjom ta’ min jirrappreżentani
field-representative-hint = Biss jekk xi ħadd jagħti l-mandat għalik.
field-representative-quality = F’liema kapaċità
field-representative-quality-hint = Pereżempju: omm, missier, tutur.
consent-age-or-represented = Għandi 18-il sena jew aktar, jew għandi l-emanċipazzjoni skont il-liġi; inkella, il-persuna msemmija hawn fuq tirrappreżentani u tagħti dan il-mandat għalija, u jien naf b’dan.
leaving-news-too = Jekk fl-istess formola kont immarkajt il-kaxxa tal-aħbarijiet, jieqfu dawk ukoll.
consent-age-or-represented-short = Età maġġuri, emanċipazzjoni jew rappreżentanza
access-title = L-ewwel itlob id-data tiegħek
access-lead = Kulħadd jista’ jistaqsi min iżomm data dwaru, u jieħu kopja tagħha. Min jagħmel hekk qabel ma jilmenta jkun f’pożizzjoni aktar b’saħħitha. Din il-paġna tikteb l-ittra; int tistampaha, tiffirmaha u tibgħatha.
access-kept = B’JavaScript l-ittra ssir fil-browser tiegħek, u xejn minnha ma joħroġ mill-apparat tiegħek. Mingħajru, jagħmilha dan is-server, juriha darba u ma jżomm xejn.
access-which = Liema ittra
access-note-direct = Ittra lill-kontrollur tad-data. Għandu xahar biex iwieġeb.
access-note-video = Ittra lil min iħaddem il-kameras. Ibgħatha fi ftit jiem: ir-reġistrazzjonijiet jitħassru wara xahar l-aktar.
access-note-police = Ittra lil min hu responsabbli għall-fajl. Jekk jirrifjuta, iwieġeb biss parti jew ma jweġibx, imiss l-ittra permezz tal-awtorità.
access-note-authority = Ittra lill-awtorità li tħares lejn il-fajl għalik ({ $authority }). Dan tagħmlu int biss: ħadd ma jista’ jingħata mandat għalih, u għalhekk iffirmaha u ibgħatha int stess. Jista’ jkun li jitolbuk kopja ta’ dokument tal-identità.
access-hand = M’għandek għalfejn timla xejn: dak li jibqa’ vojt isir linja biex timtela bl-idejn.
access-name = Isem u kunjom
access-birth = Data u post tat-twelid (għall-ittri dwar fajls tal-pulizija jew tas-sigurtà tal-Istat)
access-to = Lil min (ħallih vojt għall-indirizz li nafu)
access-sent = Il-jum li fih tibgħatha
access-recordings = Għal reġistrazzjonijiet tal-kameras
access-recordings-hint = Mingħajr il-post, il-jum u l-ħin ħadd ma jsibek.
access-place = Fejn iffilmjawk
access-day = F’liema jum
access-hours = Bejn liema sigħat
access-look = Minn xiex wieħed jista’ jagħrfek (ħwejjeġ, basket, rota)
access-recordings-until = Ir-reġistrazzjonijiet ta’ dak il-jum x’aktarx ma jibqgħux jeżistu minn din id-data: { $value }. Ibgħat l-ittra minnufih.
access-recordings-gone = Ir-reġistrazzjonijiet ta’ dak il-jum x’aktarx ilhom imħassra minn din id-data: { $value }. Xorta tista’ tistaqsi x’data dwarek għadha tinżamm.
access-make = Agħmel l-ittra
access-print = Stampa din il-paġna: tiġi stampata l-ittra biss. Jew agħżilha u kkopjaha.
access-remind-text = Tfakkira għall-kalendarju tiegħek, għall-jum li fih għandha tasal it-tweġiba tagħhom. Issemmi l-kampanja u s-suġġett, u mhux lilek.
access-remind = Niżżel tfakkira (.ics)
access-reminder = Waslet tweġiba? { $title }
access-reminder-text = Bgħatt it-talba tiegħek f’din id-data: { $day }. Jekk ma waslitx tweġiba, jew waslet waħda mhux sħiħa, għidha meta tilmenta.
access-after-title = Wara
access-after-keep = Żomm kopja tal-ittra, u l-prova li ntbagħtet.
access-after-answer = Jekk wara xahar ma jkunx hemm tweġiba, jew ikun hemm rifjut, tista’ tilmenta dwar dan ukoll.
access-after-tell = Meta tingħaqad, għid fil-formola li tlabt id-data tiegħek; jekk diġà ngħaqadt, il-paġna tar-riċevuta tiegħek twasslek fejn tgħid dan.
asked-title = Għid li tlabt id-data tiegħek
asked-link = Tlabt aċċess għad-data tiegħek? Għidha hawn, issa jew aktar tard.
asked-lead = Għal kull suġġett li qed tilmenta dwaru: meta tlabt, kif, u jekk waslitx tweġiba. Dan jiġi ssiġillat għall-assoċjazzjoni li tmexxi, u jiżdied mal-fajl tiegħek; dak li ffirmajt ma jinbidilx.
asked-again = Dak li tibgħat hawn jieħu post dak li għedt qabel f’din il-paġna. Il-paġna ma tistax turih: huwa ssiġillat.
asked-empty = Għid meta tlabt, mill-inqas għal suġġett wieħed.
asked-button = Issiġilla u żid
asked-done = Ħadna nota. Dan huwa ssiġillat u jmur mad-dikjarazzjoni tiegħek: jekk tirtira, jinqered hu wkoll.
sent-address-title = Niktbu f’dan l-indirizz
sent-address-label = L-indirizz it-tajjeb
sent-address-hint = Jekk hemm ittra ħażina, ikkoreġiha hawn; il-bqija kollu jibqa’ kif imlejtu. Il-link li ntbagħat fl-indirizz l-ieħor imbagħad ma jikkonferma xejn aktar, sakemm ma jkunx diġà użah xi ħadd.
sent-address-button = Ikteb fl-indirizz ikkoreġut
shared-note = Dan l-apparat jintuża minn diversi nies: ma jżomm xejn minn dak li tikteb.
shared-clear = Battal il-formola għall-persuna li jmiss
shared-next = Il-persuna li jmiss
shared-keep = L-ewwel stampa din il-paġna jew ikteb il-kodiċi: il-persuna li jmiss ma tarahiex.
changed-before = Qabel
changed-now = Issa
link-personal-title = Link personali
link-personal-lead = Sar għal persuna waħda biss, li d-dikjarazzjoni tagħha għal “{ $value }” tgħodd.
link-personal-mine = Huwa tiegħek?
link-personal-show = Juri r-riċevuta tiegħek, il-kodiċi tal-irtirar tiegħek u dak li ffirmajt.
link-personal-button = Uri r-riċevuta tiegħi
link-personal-other = Għaddiehulek xi ħadd?
link-personal-leave = Mela ħalli l-buttuna għall-persuna li għaliha sar il-link. Ma ġie ffirmat xejn f’ismek: aqra dwar xiex inhi l-kampanja, u ddeċiedi int.
link-personal-campaign = Mur fil-kampanja
thanks-mailed = Għadek kif ikkonfermajt? Il-link fil-messaġġ li rċevejt juri r-riċevuta tiegħek f’kull ħin.
thanks-shown = Għadek kif iffirmajt? Ir-riċevuta tiegħek kienet fil-paġna ta’ wara l-formola. Hawn ma tistax tintwera: dan l-indirizz ma jaf lil ħadd.
link-closed-title = Il-kampanja ngħalqet
link-closed-what = Dan il-link ma ġiex ikkonfermat qabel ma ngħalqet: ma ngħadd xejn.
link-closed-todo = Tista’ taqra x’jiġri mill-kampanja.
credit-for = Jingħadd ukoll għal din l-organizzazzjoni: { $value }
credit-hint = Wasalt hawn bil-link tagħha. Lilha jingħata biss numru f’għaxriet, u qatt min int. Neħħi l-marka jekk ma tridx dan.
step-1 = Pass 1 minn 3
form-time-mail = Ma jiswielek xejn. Minuti li tieħu, bejn wieħed u ieħor, bl-email b’kollox: { $count }
form-time = Ma jiswielek xejn. Minuti li tieħu, bejn wieħed u ieħor: { $count }
leaving-short-any-time = Tista’ titlaq f’kull ħin.
leaving-short-until-filed = Tista’ titlaq sakemm tingħadda lill-awtorità.
leaving-short-until-closed = Tista’ titlaq sakemm jagħlaq il-ġbir.
form-all-needed = Kollox huwa meħtieġ, ħlief fejn jingħad mod ieħor.
form-needed = (meħtieġ)
form-choice = (kif trid)
form-choices = Kif trid: { $value }
form-help = Id-dokumenti tiegħek jgħidu xi ħaġa oħra?
field-email-link = Hemm tirċievi link biex tikkonferma.
signs-more = Dak kollu li tkopri
privacy-short = Ismek jiġi ssiġillat malli jasal: dan is-server ma jistax jiftħu. L-ebda cookie, l-ebda tracker.
privacy-more = Kollox
link-expired-again = Tista’ terġa’ timla l-formola.
need-age = Immarka “Għandi 18-il sena jew aktar”, jekk hu minnu.
need-age-or-represented = Immarka l-kaxxa dwar l-età tiegħek, jew dwar min jirrappreżentak.
need-signature = Immarka “Niffirma elettronikament”: hekk tiffirma.
need-art9 = Immarka l-kaxxa dwar l-opinjonijiet politiċi: mingħajr il-kunsens tiegħek ħadd ma jista’ juża d-data tiegħek.
need-authority = Immarka l-kaxxa dwar l-awtorità: trid tkun taf min int.
need-certify = Immarka l-kaxxa biex tiċċertifika li kollox huwa korrett.
need-contact = Immarka l-kaxxa dwar l-indirizz tiegħek: mingħajr il-kunsens tiegħek ħadd ma jista’ jiktiblek.
form-by-signing = Meta nagħfas din il-buttuna niddikjara:
need-box = Immarka l-kaxxa “{ $value }”.
privacy-box-page = Barra l-kopja ssiġillata tibqa’ kaxxa żgħira li tinfetaħ biss mill-paġna tar-riċevuta tiegħek, u turik x’iffirmajt. Tinqered meta tirtira.
leaving-any-time = Tista’ titlaq f’kull ħin, b’kodiċi li għandek int biss. Dak li tkun tajt jinqered hawn minnufih. Jekk id-dikjarazzjoni tiegħek tkun diġà ġiet ippreżentata, l-organizzazzjoni tgħarraf lill-awtorità li rtirajt; dak li l-awtorità rċeviet qabel jibqa’ għandha.

own-title = F’xiex ingħaqadt hawn
own-lead = Mingħajr kont: agħti l-indirizz elettroniku tiegħek, u tirċievi link. Għal siegħa juri x’iffirmajt hawn u liema messaġġi tirċievi.
own-send = Ibagħtuli l-link
own-wrong-address = Dan mhux indirizz elettroniku sħiħ. Iktbu bħal isem@example.org.
own-wrong-plus = Ħalli barra s-sinjal + u dak li jiġi warajh sa @. Dak li ffirmajt jinstab mingħajru. Il-messaġġi lil indirizz li fih + jintemmu bil-link li hemm f’kull wieħed minnhom.
own-not-found = Hawn ma jinstabx dak li ġie ffirmat fuq il-karta, u lanqas id-dikjarazzjonijiet ta’ appoġġ għal inizjattivi li ma jitolbux indirizz elettroniku. Ta’ min irtira ma jibqa’ xejn.
own-sent = Niktbu lil { $value }, sew jekk hemm x’nuru u sew jekk le. Il-link jaħdem għal siegħa. Wara diversi messaġġi f’jum wieħed, dak li jmiss jistenna xi sigħat.
own-names-lead = Dan il-link juri li inti taqra l-messaġġi lil { $value }.
own-names-hint = Dak li ffirmajt jinstab b’dan l-indirizz u b’ismek u kunjomok flimkien, kif ktibthom dak iż-żmien. Kull persuna tara tagħha. Mingħajr ismijiet jintwerew biss il-messaġġi li tirċievi.
own-show = Uri f’xiex ingħaqadt
own-over = Ħadem għal siegħa. Itlob ieħor.
own-missed = Xi kampanji ma jistgħux jiġu kkonsultati bħalissa, u jistgħu jkunu neqsin hawn. Erġa’ pprova aktar tard.
own-waits = Il-formola tiegħek qed tistenna l-buttuna tagħha: tinsab wara l-link fil-messaġġ li rċevejt. Jekk m’għadx għandek dak il-messaġġ, erġa’ imla l-formola.
own-none = Ma jinstab xejn b’dan l-indirizz u b’dawn l-ismijiet.
own-sealed = Dak li tajt ma jintweriex: huwa ssiġillat, u dan is-server ma jistax jaqrah. Jurih il-link fl-ewwel messaġġ tiegħek.
own-ask = Itlob li titneħħa
own-ask-hint = Mela itlob lill-organizzazzjoni tneħħi d-dikjarazzjoni tiegħek. Għandha xahar żmien; dan is-server ma jistax jagħmilha waħdu. Sakemm twieġeb, l-indirizz tiegħek jinżamm hawn għat-tweġiba, kriptat.
own-asked = Tlabt li titneħħa, f’din il-ġurnata: { $value }. L-organizzazzjoni għandha xahar żmien. It-tweġiba tagħha tasal f’dan l-indirizz, u tidher hawn.
own-stays = L-organizzazzjoni wieġbet li ma tneħħix id-dikjarazzjoni tiegħek, f’din il-ġurnata: { $value }. Ir-raġuni tinsab fil-messaġġ li wasal f’dan l-indirizz.
own-stays-again = Tista’ terġa’ titlob.
own-taken-out = Tlabt li titneħħa u hekk sar, f’din il-ġurnata: { $value }. Ir-rekord issiġillat tiegħek inqered.
own-lists-title = Messaġġi li tirċievi
own-lists-none = Dan l-indirizz mhu fuq l-ebda lista hawn.
own-left = L-indirizz tiegħek m’għadux fuq din il-lista u nqered hemm. Messaġġ li diġà telaq jista’ jasal xorta.
own-link = Tlift ir-riċevuta? Ara f’xiex ingħaqadt hawn
