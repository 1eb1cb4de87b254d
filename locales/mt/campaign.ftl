### Home, campaign, documents, procedure.

## Home

home-title = Ngħiduha flimkien, biex leħinna jgħodd.
home-lead = Ilmenti kollettivi u inizjattivi taċ-ċittadini li ħadd ma jista’ jaqra minn fuq spalltek, u li kulħadd jista’ jerġa’ jgħodd.
home-empty = Għad m’hemm l-ebda kampanja ppubblikata hawn.
home-empty-keeper = Jekk inti żżomm dan is-server
home-empty-desk = Fil-brawżer: kollox isir fuq l-iskrivanija. Is-server wera l-indirizz għall-ewwel kont meta beda.
home-empty-terminal = Jew f’terminal:
home-empty-keys = Fuq magna oħra, oħloq iċ-ċwievet tal-organizzazzjoni
home-empty-write = Ikteb kampanja, u ara li tiġi vverifikata
home-empty-publish = Ippubblikaha
home-empty-status = Ara x’għadu nieqes
home-join = Aqra u ngħaqad
home-sign = Aqra u ffirma
home-read = Aqra
home-how-title = X’inwegħduk hawn

## Campaign page

facts-title = Il-fatti
fact-source = Sors:
details-title = X’qed nikkontestaw
complaint-title = X’qed nitolbu
carriers-title = Min hemm wara din il-kampanja
carriers-lead = Tmexxi, u taġixxi f’ismek
carriers-partners = Sħab: jirċievu kopja ssiġillata
carriers-relays = Organizzazzjonijiet ta’ appoġġ: ixerrdu l-aħbar u ma jirċievu l-ebda data
questions-title = Mistoqsijiet li jsirulna
join-go = Ingħaqad mal-ilment

## When people cannot join

state-not-yet-title = Dalwaqt
state-not-yet = Tkun tista’ tingħaqad minn din id-data: { $value }.
state-closed-title = Din il-kampanja ngħalqet
state-withdrawn-title = L-organizzazzjoni temmet din il-kampanja

## Documents

document-mandate = Il-mandat
document-notice = L-avviż tal-privatezza
document-open = Iftaħ dan it-test f’paġna għalih
document-lead = Dan hu t-test eżatt li n-nies jiffirmaw jew li jintwerielhom. Ma jista’ jinbidel qatt: verżjoni ġdida hija dokument ġdid, b’impronta ġdida.
document-old = Din il-verżjoni m’għadhiex fis-seħħ.
document-newer = Aqra l-verżjoni fis-seħħ
document-exact = It-test eżatt
document-version = Verżjoni
document-hash-why = L-impronta (SHA-256) hija dik tal-fajl, byte b’byte. Tinsab fir-reġistru pubbliku tal-kampanja, u kull dikjarazzjoni ssemmiha.
document-download = Niżżel il-fajl eżatt
documents-title = It-testi

## Blanks of a document: placeholder-<name>

placeholder-supporter = isem u kunjom il-persuna li tiffirma
placeholder-mandatary = l-assoċjazzjoni: isem, forma, numru, sede, rappreżentant
placeholder-targets = is-sistemi mmarkati, min hu responsabbli għalihom u x’tiddikjara l-persuna
placeholder-consents = dak li l-persuna qablet miegħu, punt b’punt
placeholder-email = l-indirizz tal-email tal-persuna
placeholder-revocation-url = l-indirizz tal-paġna tal-irtirar
placeholder-signature = il-jum u l-ħin tal-firma, u l-impronta tat-test
document-blanks = Dak li hemm fil-parentesi jimtela meta persuna tiffirma.

## Procedure

procedure-title = Fejn waslet il-proċedura
procedure-lead = X’ġie ppreżentat, meta, fejn u f’isem kemm-il persuna; u x’ħareġ minnu.
batches-title = X’ġie ppreżentat
batches-none =
    { $count ->
        [0] Għadu ma ġie ppreżentat xejn.
        [one] Għadu ma ġie ppreżentat xejn. Hemm dikjarazzjoni waħda lesta.
        [2] Għadu ma ġie ppreżentat xejn. Hemm żewġ dikjarazzjonijiet lesti.
        [few] Għadu ma ġie ppreżentat xejn. Hemm { $count } dikjarazzjonijiet lesti.
        [many] Għadu ma ġie ppreżentat xejn. Hemm { $count }-il dikjarazzjoni lesti.
       *[other] Għadu ma ġie ppreżentat xejn. Hemm { $count } dikjarazzjoni lesti.
    }
batch-title = Lott { $count }
batch-statements =
    { $count ->
        [one] dikjarazzjoni
        [2] dikjarazzjonijiet
        [few] dikjarazzjonijiet
        [many] -il dikjarazzjoni
       *[other] dikjarazzjoni
    }
batch-frozen = Magħluq
batch-filed = Ippreżentat
batch-not-filed = Għadu le
batch-reference = Ir-referenza tal-awtorità
batch-log = Entrati fir-reġistru
batch-hash = Impronta
timeline-title = X’ġara
timeline-none = Għad m’hemm xejn xi ngħidu. L-aħbarijiet dwar il-proċedura jidhru hawn.

## Versions of documents

documents-all = It-testi kollha u l-verżjonijiet tagħhom
documents-lead = Kull test li n-nies jiffirmaw jew li jintwerielhom, f’kull verżjoni li qatt kienet fis-seħħ. Min iffirma verżjoni ta’ qabel iffirma dik: tibqa’ hawn, u l-impronta tagħha tibqa’ fir-reġistru.
document-number = Verżjoni { $count }
document-published = data tal-pubblikazzjoni: { $value }
document-in-force = fis-seħħ
document-replaced = m’għadhiex fis-seħħ

## What publications changed

changes-title = X’inbidel mill-pubblikazzjoni ’l hawn
changes-lead = Kull bidla fiċ-ċwievet, fit-testi legali, fir-regoli, fil-jiem jew fil-kliem hija entrata fir-reġistru pubbliku tal-kampanja. Min jerġa’ jgħodd ir-reġistru jasal għall-istess lista, anki jekk din il-paġna tħalli waħda barra.
changes-none = Ma nbidel xejn minn meta ġiet ippubblikata l-kampanja.
changes-nothing = Xejn minn dak li jiffissa r-reġistru.
changes-first = Pubblikazzjoni.
changes-entry = Entrata { $count } tar-reġistru
changes-no-day = Jum mhux magħruf
changes-days = L-ordni hija dik tar-reġistru ffirmat. Il-jiem huma dawk li jgħid is-server: l-entrati ma fihomx ħin.
changed = Inbidlet xi ħaġa minn meta ġiet ippubblikata din il-kampanja.
changed-day = Inbidlet xi ħaġa minn meta ġiet ippubblikata din il-kampanja, l-aħħar darba f’din id-data: { $value }.
changed-link =
    { $count ->
        [one] Ara l-bidla
        [2] Ara ż-żewġ bidliet
        [few] Ara l-bidliet ({ $count })
        [many] Ara l-bidliet ({ $count })
       *[other] Ara l-bidliet ({ $count })
    }
change-recipient-added = Ċavetta ġdida ({ $name }): id-dikjarazzjonijiet li jingħataw minn issa ’l quddiem jiġu ssiġillati għaliha wkoll. { $key }
change-recipient-removed = Ċavetta waħda inqas ({ $name }): ma tiftaħx id-dikjarazzjonijiet li jingħataw minn issa ’l quddiem. { $key }
change-consent-added = Min jingħaqad jintalab jaqbel li din l-organizzazzjoni tkun tista’ taqra: { $name }.
change-consent-removed = Min jingħaqad ma jintalabx aktar jaqbel li din l-organizzazzjoni tkun tista’ taqra: { $name }.
change-consent-changed = Il-kunsens biex din l-organizzazzjoni tkun tista’ taqra huwa ieħor: { $name }.
change-document-added = { $name } ({ $language }): test ġdid.
change-document-removed = { $name } ({ $language }): m’għadux jiġi offrut.
change-document-changed = { $name } ({ $language }): verżjoni ġdida. Min iffirma qabel iffirma l-verżjoni ta’ qabel.
change-texts-added = Il-paġna issa hija b’din il-lingwa wkoll: { $language }.
change-texts-removed = Il-paġna m’għadhiex b’din il-lingwa: { $language }.
change-texts-changed = Inbidel il-kliem tal-paġna b’din il-lingwa: { $language }.
change-question-added = Il-formola issa titlob: { $name }.
change-question-removed = Il-formola m’għadhiex titlob: { $name }.
change-question-changed = It-tweġiba saret meħtieġa, jew m’għadhiex: { $name }.
change-target-added = Mira ġdida tal-ilment: { $name }.
change-target-removed = M’għadhiex mira tal-ilment: { $name }.
change-target-changed = Numru ieħor fir-reġistru għal din il-mira tal-ilment: { $name }.
change-instrument = Il-kampanja issa tistrieħ fuq liġi oħra: { $name }.
change-law = Inbidel il-fajl tal-liġi fil-programm ({ $name }): x’jintalab, min jingħadd darba, x’jinżamm u għal kemm żmien.
change-opens = L-ewwel jum biex wieħed jingħaqad: { $day }.
change-closes = L-aħħar jum biex wieħed jingħaqad: { $day }.
change-no-day = l-ebda jum
change-languages = Lingwi: { $names }.
change-territory = Pajjiż imniżżel fir-reġistru: { $name }.
change-structure = Inbidlet id-deskrizzjoni tal-kampanja: jista’ jkun li nbidlu min hemm warajha, kif inhu deskritt, il-mira jew id-dehra.
change-tags = Inbidel il-mod kif tingħaraf l-istess persuna.
change-log = Inbidlet iċ-ċavetta jew l-isem tar-reġistru, u dan ma jista’ jsir qatt.
change-unknown = Dan ma jistax jingħad: hemm manifest nieqes.
change-note-key-added = Din l-organizzazzjoni issa għandha ċavetta li biha tiffirma r-raġunijiet pubbliċi għala entrata titneħħa mill-għadd: { $name }.
change-note-key-removed = Din l-organizzazzjoni m’għadx għandha ċavetta li biha tiffirma r-raġunijiet pubbliċi għala entrata titneħħa mill-għadd: { $name }.
change-note-key-changed = Iċ-ċavetta li biha din l-organizzazzjoni tiffirma r-raġunijiet pubbliċi għala entrata titneħħa mill-għadd hija oħra: { $name }.
leaving-batch-gone = minn dakinhar ’l hawn irtiraw: { $count }
appeal-title = Iffirma fejn jgħodd
appeal-why = Il-liġi taċċetta firem għal dan f’post wieħed biss. Min imexxih: { $value }.
appeal-nothing-here = Qed titlaq minn dan is-sit. Hawn xejn ma jiġi ffirmat, mitlub, miżmum jew magħdud.
controllers-title = Min iwieġeb għad-data tiegħek
controllers-intro = Min jiddeċiedi dwar id-data mogħtija f’din il-kampanja, min jista’ jaqraha, u lil min tistaqsi.
controllers-lead = Tmexxi l-kampanja, tiddeċiedi għalxiex tintuża d-data, u tiftaħ biċ-ċavetta tagħha dak li n-nies jissiġillaw hawn.
controllers-partner = Tiddeċiedi flimkien mal-organizzazzjoni li tmexxi, u tiftaħ kopja ssiġillata biċ-ċavetta tagħha: dik biss ta’ min qabel magħha b’isimha.
controllers-relay = Ixxerred l-aħbar tal-kampanja. Ma tirċievi l-ebda data.
controllers-host-name = Min iħaddem dan is-server
controllers-host = Iżomm dak li ġie ssiġillat f’isem l-organizzazzjonijiet ta’ hawn fuq, u ma jistax jiftħu.
controllers-ask-title = Mistoqsijiet, aċċess, rettifika, tħassir
controllers-ask = Indirizz wieħed biżżejjed; kull waħda mill-organizzazzjonijiet li jiddeċiedu trid twieġbek ukoll.
controllers-arrangement = X’ftiehmu bejniethom
days-open-until = Miftuħa sa dan il-ħin: { $moment }.
state-over = Ħadd ma jista’ jingħaqad aktar.
state-over-filed = Dak li ġie ppreżentat jibqa’ ppreżentat, u l-proċedura tkompli.
state-over-unfiled = Għadu ma ġie ppreżentat xejn.
state-over-given-up = L-organizzazzjoni abbandunat il-kampanja. Ma ġie ppreżentat xejn.
state-over-given-up-filed = L-organizzazzjoni abbandunat il-kampanja. Dak li kien ġie ppreżentat qabel jibqa’ għand l-awtorità.
state-over-withdrawn = L-organizzaturi rtiraw l-inizjattiva.
state-over-ended = Il-proċedura ntemmet f’din id-data: { $value }.
state-over-continued = Kampanja oħra tkompli din.
state-over-log = Ir-reġistru pubbliku jibqa’, biex in-numru jkun jista’ dejjem jiġi vverifikat.
loss-title = Intilfu reġistrazzjonijiet ta’ din il-kampanja
loss-text = Dan is-sit kellu jkompli minn kopja eqdem: ir-reġistrazzjonijiet { $value } tar-reġistru pubbliku ntilfu.
loss-again = Jekk ingħaqadt jew irtirajt f’dawn il-jiem, jekk jogħġbok erġa’ agħmel dan: { $from } – { $until }.
loss-leave-again = Jekk irtirajt f’dawn il-jiem, jekk jogħġbok erġa’ agħmel dan: { $from } – { $until }.
split-counted = Magħduda hawn
split-recognised = Rikonoxxuti mill-awtoritajiet
split-may-fall = Dan in-numru jista’ jonqos ukoll: min jirtira jitneħħa minnu, u hekk ukoll dak li jirriżulta li ma hemm ħadd warajh jew li ma jiġix rikonoxxut. Il-paġna tal-għadd tgħid kemm huma.
state-opens-on = Tiftaħ f’din id-data: { $value }.
state-closed-on = Magħluqa. Kienet miftuħa sa din id-data: { $value }.
follow-opens = Għarrafni meta tiftaħ
home-exercise = Eżerċizzju: uża ismijiet ivvintati; ma jiġi ppreżentat xejn.
goal-then = Meta jintlaħaq dan l-għadd, { $value }: { $other }
voices-title = Ilħna
press-title = Stampa u dokumenti
next-title = X’jiġri wara
step-join = In-nies jingħaqdu
step-sign = In-nies jiffirmaw
step-filed = L-ilment jiġi ppreżentat
step-decision = L-awtorità tiddeċiedi
step-certified = L-awtoritajiet nazzjonali jivverifikaw id-dikjarazzjonijiet
step-presented = L-inizjattiva tiġi ppreżentata
step-answered = Tiġi ppubblikata t-tweġiba
step-now = bħalissa
step-from = minn { $value }
step-until = sa { $value }
step-next = il-pass li jmiss
step-then = wara dan
carriers-relays-model = Dawn l-organizzazzjonijiet appoġġjaw il-kampanja li fuqha hija mmudellata din. Ma ħadux sehem f’din il-verżjoni dimostrattiva.
feed-title = { $value }: x’qed jiġri
feed-link = Segwi b’qarrej tal-feeds (Atom)
press-csv = In-numri għal spreadsheet (CSV)
embed-title = Poġġi din il-kampanja fis-sit tiegħek
embed-lead = Ikkopja ftit linji fis-sit, fil-blog jew fil-bullettin tiegħek. Xejn ma jinħażen fuq l-apparat ta’ min iżurek, u ħadd ma jitkejjel.
embed-kind = X’jidher
embed-kind-count = In-numru
embed-kind-progress = In-numru u t-triq sal-mira
embed-kind-button = In-numru u buttuna
embed-kind-form = Il-formola nnifisha
embed-look = Id-dehra
embed-look-hint = Il-kulur isir aktar skur jew aktar ċar fejn ma jkunx jista’ jinqara.
embed-look-form = Il-formola żżomm id-dehra tal-kampanja.
embed-accent = Kulur
embed-radius = Tondezza tal-kantunieri (0 sa 24)
embed-font = Tipa
embed-font-sans = Mingħajr serif
embed-font-serif = B’serif
embed-font-mono = Tajprajter
embed-scheme = Ċar jew skur
embed-scheme-auto = Bħal fuq l-apparat ta’ min iżur
embed-scheme-light = Ċar
embed-scheme-dark = Skur
embed-show = Uri
embed-preview = Dehra minn qabel
embed-picture-title = Stampa b’link
embed-picture-text = Taħdem kullimkien, anki fil-bullettini.
embed-picture-number = In-numru fiha jinżamm aġġornat.
embed-frame-title = Qafas
embed-frame-text = Għal siti li jaċċettaw HTML. M’hemm bżonn l-ebda skript; l-għoli huwa fiss.
embed-element-title = Qafas tad-daqs it-tajjeb
embed-element-text = L-istess qafas bi skript żgħir tagħna: jieħu l-għoli li għandu bżonn. Il-link jibqa’ għal min ma jara l-ebda qafas.
embed-policy = Is-sit tiegħek jibgħat politika tas-sigurtà tal-kontenut (CSP)? Żid dan magħha:
embed-form = Il-formola fis-sit tiegħek
embed-form-where = Il-formola tista’ timtela fil-paġna tiegħek stess, f’qafas li l-paġna tiegħek ma tistax taqra. Il-kampanja ssemmi s-siti li jistgħu juruha:
embed-form-nowhere = S’issa l-ebda sit. Ikteb lill-organizzaturi tal-kampanja u agħtihom l-indirizz tas-sit tiegħek.
embed-form-never = Dak li jiġi ffirmat hawn jgħodd minnufih, u għalhekk din il-formola ma tintwera lil ħadd ġo sit ieħor: il-buttuna tiftaħha f’tab ġdida.
embed-form-elsewhere = Hawn ma jiffirma ħadd: il-buttuna twassal fejn wieħed jiffirma.
batches-none-here = Minn dan is-sit ma jiġi ppreżentat xejn.
batches-none-over = Ma ġie ppreżentat xejn.
card-people = Ingħaqdu aktar minn { $count } persuna
card-statements = Aktar minn { $count } dikjarazzjoni ta’ appoġġ
material-title = Posters u fuljetti
material-lead = Ipprintjahom, waħħalhom, qassamhom. Fihom hemm dak li tgħid din il-paġna; il-kodiċi QR u l-indirizz qasir iwasslu hawn.
material-for = F’isem min
material-for-help = Agħżel l-organizzazzjoni tiegħek: isimha mbagħad jidher fuq il-folji u fl-indirizz.
material-address = L-indirizz fuq il-folji:
material-a3 = Poster A3
material-a4 = Poster A4
material-a5 = Poster A5
material-2xa5 = Żewġ fuljetti A5 fuq folja A4
material-4xa6 = Erba’ fuljetti A6 fuq folja A4
material-colour = bil-kulur
material-black = iswed u abjad, għall-fotokopji
material-print = Ipprintja fid-daqs reali (100%), mingħajr ma taġġusta għall-paġna. Il-fuljetti jinqatgħu tul il-linji bis-sing maqtugħ.
poster-until = L-aħħar jum: { $value }
poster-by = Ixxerred il-kelma: { $value }
