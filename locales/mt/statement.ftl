### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Isem
field-family-name = Kunjom
field-email = Indirizz tal-email
field-email-hint = Hemm nibagħtulek messaġġ wieħed, b’link biex tikkonferma.
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

information-title = Tajjeb li tkun taf
information-procedure = L-assoċjazzjoni tiktiblek dwar l-ilment innifsu: meta jiġi ppreżentat, meta jiġi deċiż, jekk isir appell.
information-withdrawal = Tista’ tirrevoka dan f’kull ħin. Jekk ikun diġà ġie ppreżentat, l-awtorità tiġi infurmata.
information-trace = Ir-reġistru pubbliku jżomm entrata għalik, anki wara li titlaq. Ħadd ma jista’ jasal għandek minnha.
information-free = Ma jiswielek xejn, u m’hemmx riskju li jkollok tħallas spejjeż.

## Form

join-title = Ingħaqad mal-ilment
join-lead = Minuta biżżejjed, b’xejn, u tista’ titlaq f’kull ħin.
join-button = Iffirma u ngħaqad
join-next = Wara: aħna niktbulek, u int tikkonferma.
form-you = Int
form-optional = (mhux obbligatorju)
form-honeypot = Ħalli dan l-ispazju vojt
form-targets = Fuq xiex qed tilmenta
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
privacy-box-receipt = Barra l-kopja ssiġillata tibqa’ kaxxa żgħira li tinfetaħ biss bl-indirizz tal-paġna tar-riċevuta tiegħek, u turik x’iffirmajt. Tinqered meta tirtira.
privacy-log = Ir-reġistru pubbliku li jgħoddok ma fih l-ebda data personali, u kulħadd jista’ jerġa’ jgħodd l-entrati tiegħu.
privacy-leave = Tista’ titlaq f’kull ħin b’kodiċi li għandek int biss. Dak li tkun tajt jinqered minnufih.
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
confirm-targets = Qed tilmenta dwar:
confirm-button = Iva, għodduni
confirm-after = Imbagħad tieħu riċevuta, u kodiċi li bih tista’ titlaq.
not-me-title = Ma kontx int?
not-me-button = Ma kontx jien

## Links that do not work

link-expired-title = Dan il-link skada
link-expired-what = Ma ġiex ikkonfermat fil-ħin. Ma ngħadd xejn, u dak li kien intbagħat inqered.
link-expired-todo = Tista’ terġa’ timla l-formola; minuta biżżejjed.
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
withdrawn-title = Irtirajt
withdrawn-lead = Ir-rekord tiegħek inqered, u l-għadd naqas b’wieħed.

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
