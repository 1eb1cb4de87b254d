### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Dan l-ispazju huwa vojt.
rec-field-required = Jekk jogħġbok imlieh.
err-field-too-long = Dan itwal minn { $max } karattru.
rec-field-too-long = Qassru għal { $max } karattru jew inqas.
err-field-too-many-lines = Dan fih aktar linji mill-massimu, li hu { $max }.
rec-field-too-many-lines = Naqqas il-linji sa { $max } jew inqas.
err-field-control-character = Dan fih karattru li ma jidhirx jew li ma stajniex naqraw.
rec-field-control-character = Battal l-ispazju u ikteb mill-ġdid b’idejk, mingħajr ma tippejstja.
err-field-unprintable-character = Id-dokumenti li nistampaw ma jistgħux juru l-karattru “{ $character }”.
rec-field-unprintable-character = Iktbu b’ittri oħra, bħal fil-linji tad-dokument tal-identità li jinqraw mill-magni.

## Names

err-field-name-no-letter = Dan l-isem ma fih l-ebda ittra.
rec-field-name-no-letter = Ikteb ismek kif inhu fuq id-dokument tal-identità tiegħek. Ittra waħda biżżejjed.
err-field-name-link = Dan jidher li hu indirizz tal-web, mhux isem.
rec-field-name-link = Ikteb ismek hawn, u xejn aktar.
err-field-name-email = Dan jidher li hu indirizz tal-email, mhux isem.
rec-field-name-email = Ikteb ismek hawn. L-indirizz tal-email għandu spazju għalih.

## E-mail addresses

err-field-email-missing-at = Dan l-indirizz tal-email ma fihx @.
rec-field-email-missing-at = Iktbu sħiħ, bħal isem@example.org.
err-field-email-several-at = Dan l-indirizz tal-email fih aktar minn @ waħda.
rec-field-email-several-at = Ikteb indirizz wieħed biss, bħal isem@example.org.
err-field-email-space = Dan l-indirizz tal-email fih spazju vojt.
rec-field-email-space = Neħħi l-ispazju vojt. Jekk ktibt żewġ indirizzi, żomm wieħed.
err-field-email-no-local = M’hemm xejn qabel l-@ f’dan l-indirizz tal-email.
rec-field-email-no-local = Iktbu sħiħ, bħal isem@example.org.
err-field-email-no-domain = M’hemm xejn wara l-@ f’dan l-indirizz tal-email.
rec-field-email-no-domain = Iktbu sħiħ, bħal isem@example.org.
err-field-email-domain-no-dot = Il-parti ta’ wara l-@ ma fihiex punt.
rec-field-email-domain-no-dot = Iċċekkja tmiemu: spiss ikun .mt, .org jew .com.
err-field-email-dots = Dan l-indirizz tal-email fih punt żejjed.
rec-field-email-dots = Ara hemmx żewġ punti ħdejn xulxin, jew punt ħdejn l-@, fil-bidu jew fit-tmiem.
err-field-email-character = Il-karattru “{ $character }” ma jistax ikun hemm f’indirizz tal-email.
rec-field-email-character = Neħħih, jew ikkopja l-indirizz mill-programm tal-email tiegħek.
err-field-email-domain = Il-parti ta’ wara l-@ mhijiex isem ta’ server tal-email.
rec-field-email-domain = Iċċekkja kif inhi miktuba, pereżempju example.org.
err-field-email-too-long = Dan l-indirizz tal-email itwal milli jista’ jkun indirizz.
rec-field-email-too-long = Iċċekkja li fl-ispazju hemm l-indirizz tiegħek biss.

## Dates

err-field-date-format = Din id-data ma stajniex nifhmuha.
rec-field-date-format = Ikteb il-jum, ix-xahar u s-sena, bħal 31/12/1990.
err-field-date-impossible = Dan il-jum ma jeżisti fl-ebda kalendarju.
rec-field-date-impossible = Iċċekkja l-jum u x-xahar.
err-field-date-future = Din id-data għadha ma waslitx.
rec-field-date-future = Iċċekkja s-sena.
err-field-date-too-old = Din id-data hija ta’ aktar minn 120 sena ilu.
rec-field-date-too-old = Iċċekkja s-sena.
err-field-under-age = L-età minima biex wieħed jieħu sehem hawn hija { $minimum }.
rec-field-under-age = Jekk id-data hija ħażina, ikkoreġiha. Jekk hija tajba, xorta tista’ xxerred l-aħbar.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Pajjiżek ma jaċċettax dan id-dokument hawn.
rec-document-unknown = Agħżel wieħed mid-dokumenti fil-lista.
err-number-format = Dan ma jidhirx li hu numru ta’ dan id-dokument.
rec-number-format = Jidher hekk: { $shape }, fejn 0 hija kwalunkwe ċifra u A kwalunkwe ittra. L-ispazji u s-sing ma jimpurtawx.
err-number-checksum = Hemm ċifra jew ittra ħażina f’dan in-numru: ma jaqblux flimkien.
rec-number-checksum = Qabblu mad-dokument tiegħek, karattru b’karattru.
err-number-impossible = Numru bħal dan ma jistax jeżisti: parti minnu, spiss id-data tat-twelid, hija impossibbli.
rec-number-impossible = Qabblu mad-dokument tiegħek, karattru b’karattru, u ara li għażilt id-dokument it-tajjeb.
err-number-unusual = Jekk jogħġbok iċċekkja: dan in-numru ma jixbahx lil dawk li nafu.
rec-number-unusual = Il-biċċa l-kbira jidhru hekk: { $shape }, fejn 0 hija kwalunkwe ċifra u A kwalunkwe ittra. Jekk tiegħek jidher hekk fuq id-dokument, ikkonfermah.
err-number-check-digit = Jekk jogħġbok iċċekkja: l-aħħar ċifra ma taqbilx mal-oħrajn kif taqbel fil-biċċa l-kbira tan-numri.
rec-number-check-digit = Qabblu mad-dokument tiegħek, ċifra b’ċifra. Jekk hemm hu hekk, ikkonfermah.
err-postal-code-unusual = Jekk jogħġbok iċċekkja: dan il-kodiċi postali ma jixbahx lil dawk tal-pajjiż li għażilt.
rec-postal-code-unusual = Il-biċċa l-kbira jidhru hekk: { $shape }, fejn 0 hija kwalunkwe ċifra u A kwalunkwe ittra. Jekk tiegħek hu tajjeb, ikkonfermah.
err-country-unknown = Ma nagħrfux dan il-pajjiż.
rec-country-unknown = Agħżel mil-lista l-pajjiż li tgħix fih.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] M’hemm xejn immarkat.
        [2] Hemm inqas minn tnejn immarkati.
        [few] Hemm inqas minn { $minimum } mmarkati.
        [many] Hemm inqas minn { $minimum } mmarkati.
       *[other] Hemm inqas minn { $minimum } mmarkati.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Immarka mill-inqas waħda minn dawk li jolqtuk.
        [2] Immarka mill-inqas tnejn minn dawk li jolqtuk.
        [few] Immarka mill-inqas { $minimum } minn dawk li jolqtuk.
        [many] Immarka mill-inqas { $minimum } minn dawk li jolqtuk.
       *[other] Immarka mill-inqas { $minimum } minn dawk li jolqtuk.
    }
err-target-unknown = Il-formola kien fiha għażla li din il-kampanja m’għandhiex.
rec-target-unknown = Erġa’ tella’ l-paġna u agħżel minn dak li turi.
err-consent-required = Din il-kaxxa mhijiex immarkata, u mingħajrha ma tistax tingħaqad.
rec-consent-required = Aqraha, u mmarkaha jekk taqbel. Jekk ma taqbilx, tingħaqadx.
err-consent-unknown = Il-formola kien fiha kaxxa li din il-kampanja m’għandhiex.
rec-consent-unknown = Erġa’ tella’ l-paġna u imla l-formola li turi.
err-territory-required = Ma ntgħażel l-ebda pajjiż.
rec-territory-required = Agħżel il-pajjiż li jagħtik id-dritt li tieħu sehem.
err-territory-unknown = Dan il-pajjiż mhuwiex fost dawk li jistgħu jieħdu sehem hawn.
rec-territory-unknown = Agħżel wieħed mil-lista.
err-too-many-inputs = Il-formola kien fiha aktar spazji milli għandha l-paġna.
rec-too-many-inputs = Erġa’ tella’ l-paġna u imla l-formola li turi.

## Pages

err-page-not-found = M’hemm l-ebda paġna f’dan l-indirizz.
rec-page-not-found = Iċċekkja l-indirizz, jew ibda mill-paġna ewlenija.
err-method-not-allowed = Dan l-indirizz ma jaċċettax dak li ntbagħatlu.
rec-method-not-allowed = Erġa’ lura fil-paġna u uża l-buttuni tagħha.
err-server-busy = Bħalissa hawn aktar nies milli jiflaħ is-server.
rec-server-busy = Erġa’ pprova wara minuta. Ħalli din il-paġna miftuħa: xejn minn dak li ktibt ma ntilef.
err-disk-full = Is-server ma fadallux spazju, u għalhekk ma ġie rreġistrat xejn. Dak li ġie rreġistrat qabel ma ntilifx.
rec-disk-full = Erġa’ pprova wara siegħa. Jekk idum hekk, għid lill-organizzazzjoni li qed tmexxi l-kampanja.
err-internal = Inqalgħet ħsara min-naħa tagħna.
rec-internal = Erġa’ pprova. Jekk terġa’ tiġri, iktbilna u agħtina r-referenza t’hawn taħt.
err-bad-request = Is-server ma jistax jifhem din it-talba.
rec-bad-request = Erġa’ lura u pprova mill-ġdid; jekk ktibt jew ikkopjajt l-indirizz, ara li hu sħiħ.
err-timeout = It-talba damet wisq u twaqqfet.
rec-timeout = Erġa’ pprova: anki jekk tkun għaddiet, ħadd ma jingħadd darbtejn.

## Forms

err-form-too-large = Il-formola kienet akbar milli taċċetta din il-paġna, u għalhekk ma nqratx.
rec-form-too-large = Qassar dak li ktibt, u erġa’ ibagħtu.
err-wrong-content-type = Dak li ntbagħat mhuwiex formola ta’ dan is-sit.
rec-wrong-content-type = Erġa’ lura fil-paġna u ibgħat il-formola minn hemm.
err-invalid-utf8 = Dak li ntbagħat fih karattri li ma stajniex naqraw.
rec-invalid-utf8 = Erġa’ lura, battal l-ispazji li ppejstjajt fihom, u ikteb it-test b’idejk.
err-form-expired = Din il-formola damet miftuħa wisq u m’għadhiex valida.
rec-form-expired = Dak li ktibt għadu hawn: iċċekkjah u erġa’ ibagħtu.
err-spam-check-failed = Ma stajniex inkunu nafu jekk bagħtitx persuna din il-formola.
rec-spam-check-failed = Stenna ftit sekondi u erġa’ ibgħatha. Jekk ma jgħinx, ipprova bi browser ieħor.

## Campaigns

err-campaign-closed = Din il-kampanja ngħalqet: ma tistax tingħaqad aktar.
rec-campaign-closed = Tista’ taqra x’ħareġ minnha. Jekk ingħaqadt, ir-riċevuta tiegħek għadha valida.
err-campaign-not-open = Din il-kampanja għadha mhijiex miftuħa.
rec-campaign-not-open = Il-paġna tagħha tgħid minn liema jum tista’ tingħaqad.

## Withdrawal

err-code-mistyped = Dan il-kodiċi tal-irtirar fih żball tat-tajpjar.
rec-code-mistyped = Qabblu mar-riċevuta tiegħek, grupp bi grupp. Ma fihx I, L, O jew U.
err-code-unknown = Dan il-kodiċi tal-irtirar ma jappartjeni għal ebda parteċipazzjoni, jew il-parteċipazzjoni diġà ġiet irtirata.
rec-code-unknown = Ara li ġej mir-riċevuta ta’ din il-kampanja. Jekk intilef, ikteb lill-organizzazzjoni.
err-code-damaged = Id-dikjarazzjoni tiegħek tgħodd, iżda r-rekord tagħha fuq dan is-server huwa bil-ħsara, u għalhekk dan il-kodiċi ma jistax jirtiraha.
rec-code-damaged = Ikteb lill-organizzazzjoni li tmexxi l-kampanja: hi tista’.

## Attempts and repetitions

err-too-many-attempts = Wisq tentattivi fi ftit ħin.
rec-too-many-attempts = Stenna minuta, u erġa’ ibagħtu.
err-form-too-fast = Din il-formola ntbagħtet aktar malajr milli tista’ timliha persuna.
rec-form-too-fast = Stenna ftit sekondi, u erġa’ ibgħatha.
link-counted-what = Int diġà fl-għadd, b’konferma ta’ qabel.
link-counted-todo = M’għandek tagħmel xejn aktar: ħadd ma jingħadd darbtejn. Ir-riċevuta ntbagħtitlek bl-email dakinhar.
err-store-failed = Is-server ma setax jikteb dan, u għalhekk ma ġie rreġistrat xejn.
rec-store-failed = Erġa’ pprova wara minuta.
err-store-behind = Dan is-sit magħluq għalissa: id-data fuq is-server tiegħu hija eqdem minn dak li diġà kien pubbliku.
rec-store-behind = Ma jiġi rreġistrat xejn sakemm in-nies li jħaddmuh jirranġaw dan, jew jgħidu fil-pubbliku x’intilef. Żomm ir-riċevuta tiegħek u l-messaġġi li rċevejt, u erġa’ lura aktar tard.
err-outcome-unknown = Id-diska falliet waqt li t-talba tiegħek kienet qed tiġi rreġistrata. Għad ħadd ma jaf jekk ġietx irreġistrata.
rec-outcome-unknown = Stenna minuta, imbagħad erġa’ ibgħat l-istess formola, jew erġa’ agħfas l-istess buttuna: ħadd ma jingħadd darbtejn.
err-field-marks = Fuq ittra waħda hemm aktar aċċenti jew sinjali milli tuża kwalunkwe kitba, jew hemm sinjal mingħajr ittra.
rec-field-marks = Battal l-ispazju u erġa’ ikteb it-test, kif inhu fuq id-dokument tal-identità tiegħek.
err-field-latin-needed = Id-dokumenti li nistampaw ma jistgħux juru l-ittri ta’ dan l-isem.
rec-field-latin-needed = Ikteb hawn l-istess isem b’ittri Latini, kif inhu fuq il-passaport tiegħek. Inżommuh miktub biż-żewġ modi.

## A campaign that is not what was published

err-campaign-altered = Din il-kampanja twaqqfet: dak li s-server għandu maħżun dwarha mhuwiex dak li ġie ppubblikat.
rec-campaign-altered = Ħadd ma jista’ jingħaqad qabel ma dan jissewwa. Dak li ngħadd jibqa’ fir-reġistru pubbliku tagħha. L-organizzaturi tagħha u min iħaddem dan is-server iridu jqabblu t-tnejn; erġa’ ejja aktar tard.
err-prior-unticked = Qed tgħid hawn li tlabt id-data tiegħek, iżda l-kaxxa ta’ hawn fuq mhijiex immarkata.
rec-prior-unticked = Immarka l-kaxxa, jew battal il-linji ta’ taħtha.
err-field-one-name = Ingħata isem wieħed biss.
rec-field-one-name = Jekk id-dokumenti tiegħek juru isem wieħed biss, immarka l-kaxxa t’hawn taħt. Inkella imla l-ieħor ukoll.
err-field-none-there = Dan l-ispazju huwa vojt.
rec-field-none-there = Jekk l-indirizz tiegħek ma għandux dan id-dettall, immarka l-kaxxa t’hawn taħt. Inkella imlieh.
err-field-date-year-only = Ingħatat is-sena biss.
rec-field-date-year-only = Jekk id-dokumenti tiegħek ma juru la jum u lanqas xahar, immarka l-kaxxa t’hawn taħt. Inkella ikteb il-jum, ix-xahar u s-sena.
err-field-age-unsure = Mingħajr il-jum ħadd ma jista’ jkun jaf jekk diġà għandekx { $minimum }-il sena.
rec-field-age-unsure = Jekk għandek { $minimum }-il sena jew aktar, immarka l-kaxxa t’hawn taħt.
err-field-email-unreachable = Is-server tal-posta ta’ dan is-sit ma jistax jikteb f’indirizzi b’ittri bħal dawn qabel l-@.
rec-field-email-unreachable = Agħti indirizz ieħor tiegħek, b’ittri minn a sa z qabel l-@. Ma ntbagħat xejn, u ma jinżamm xejn.
err-nationality-not-accepted = Hawn jistgħu jieħdu sehem biss iċ-ċittadini ta’ ċerti pajjiżi.
rec-nationality-not-accepted = Agħżel in-nazzjonalità tiegħek mil-lista. Jekk ma tinsabx hemm, din l-inizjattiva ma tistax tgħodd l-appoġġ tiegħek.
link-unknown-then = Ikkopja l-link kollu mill-messaġġ fil-kaxxa tal-indirizz tal-browser. Min ngħadd u ma rtirax għadu fl-għadd.
link-voided-title = Id-dikjarazzjoni tiegħek m’għadhiex tgħodd
link-voided-what = L-entrata { $value } tar-reġistru pubbliku tneħħiet mill-għadd, u r-rekord issiġillat tagħha nqered.
link-voided-reason = Ir-raġuni pubblika: { $value }.
void-authority-rejected = irrifjutata mill-awtorità
void-fraud = ma saret minn ħadd
void-lost-code = il-persuna talbet li tirtira u kienet tilfet il-kodiċi
void-lost-record = ir-rekord issiġillat tagħha ntilef jew sarlu ħsara għand min kien qed iżommu; ma tistax tiġi ppreżentata
void-other = raġuni oħra, mogħtija hawn taħt
link-voided-note = In-nota pubblika
link-voided-todo = Jekk taħseb li dan huwa żball, ikteb lill-organizzazzjoni li tmexxi l-kampanja.
destroyed-title = Dak li kien miżmum hawn inqered
destroyed-unfiled = Fi { $value } id-dikjarazzjonijiet issiġillati ta’ din il-kampanja li ma kinux ġew ippreżentati nqerdu, kif titlob il-liġi.
destroyed-filed = Fi { $value } id-dikjarazzjonijiet issiġillati ta’ din il-kampanja li kienu ġew ippreżentati nqerdu, kif titlob il-liġi.
destroyed-then = Jekk tiegħek kienet fosthom, fuq dan is-server ma fadal xejn minnha. Il-fajl tar-riċevuta tiegħek għadu jipprova l-entrata tagħha fir-reġistru pubbliku: żommu.
err-field-email-slip = Ridt tikteb …@{ $domain }?
rec-field-email-slip = Ikkoreġi l-indirizz; jekk huwa tajjeb kif inhu, immarka l-kaxxa t’hawn taħt.
err-form-changed = Dak li jiġi ffirmat hawn inbidel waqt li din il-formola kienet miftuħa.
rec-form-changed = Dak li ktibt għadu hawn. Aqra x’inbidel, erġa’ mmarka l-kaxxi u ibgħat il-formola.
err-form-left = Dak li ffirmajt b’din il-formola ġie rtirat.
rec-form-left = Jekk trid terġa’ tiffirma, ibgħat il-formola darba oħra. Jekk le, agħlaq din il-paġna: ma ġie ffirmat xejn.
share-server-wrong = Dan mhuwiex isem ta’ server.
share-server-right = Iktbu kif jidher fil-kaxxa tal-indirizz tal-browser tiegħek, pereżempju mastodon.social, mingħajr port.
form-field-empty = Imla “{ $value }”.
form-field-unchosen = Agħżel taħt “{ $value }”.
