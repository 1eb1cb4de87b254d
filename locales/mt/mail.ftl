### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Jekk jogħġbok ikkonferma: { $title }
mail-confirmation-heading = L-aħħar pass
mail-confirmation-why = Xi ħadd, x’aktarx int, ta dan l-indirizz tal-email biex jingħaqad ma’ “{ $title }” ({ $organisation }).
mail-confirmation-what = Għadek mhux fl-għadd. Iftaħ din il-paġna u agħfas il-buttuna:
mail-confirmation-button = Ikkonferma
mail-confirmation-valid =
    { $days ->
        [one] Il-link huwa validu għal jum wieħed. Wara dan, dak kollu li ntbagħat jinqered.
        [2] Il-link huwa validu għal jumejn. Wara dan, dak kollu li ntbagħat jinqered.
        [few] Il-link huwa validu għal { $days } ijiem. Wara dan, dak kollu li ntbagħat jinqered.
        [many] Il-link huwa validu għal { $days }-il jum. Wara dan, dak kollu li ntbagħat jinqered.
       *[other] Il-link huwa validu għal { $days } jum. Wara dan, dak kollu li ntbagħat jinqered.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Għad trid tikkonferma: { $title }
mail-reminder-heading = Il-konferma tiegħek għadha nieqsa
mail-reminder-why = Ftit jiem ilu ngħata dan l-indirizz tal-email biex wieħed jingħaqad ma’ “{ $title }” ({ $organisation }). Il-link li bgħatna ma ntużax.
mail-reminder-last =
    { $days ->
        [one] Mhux se nerġgħu nfakkruk. Mingħajr il-konferma tiegħek, kollox jinqered jum wara li ntbagħtet il-formola.
        [2] Mhux se nerġgħu nfakkruk. Mingħajr il-konferma tiegħek, kollox jinqered jumejn wara li ntbagħtet il-formola.
        [few] Mhux se nerġgħu nfakkruk. Mingħajr il-konferma tiegħek, kollox jinqered { $days } ijiem wara li ntbagħtet il-formola.
        [many] Mhux se nerġgħu nfakkruk. Mingħajr il-konferma tiegħek, kollox jinqered { $days }-il jum wara li ntbagħtet il-formola.
       *[other] Mhux se nerġgħu nfakkruk. Mingħajr il-konferma tiegħek, kollox jinqered { $days } jum wara li ntbagħtet il-formola.
    }

## Receipt

mail-receipt-subject = Int fl-għadd: { $title }
mail-receipt-heading = Int fl-għadd
mail-receipt-counted = Id-dikjarazzjoni tiegħek għal “{ $title }” hija ssiġillata, u tgħodd. Jistgħu jiftħuha biss l-organizzazzjonijiet li ġiet issiġillata għalihom, b’ċwievet li mhumiex fuq is-server.
mail-receipt-file = Mehmuża ssib ir-riċevuta tiegħek. Hija fajl żgħir li juri, għal dejjem u mingħajrna, li l-entrata { $number } tar-reġistru pubbliku hija tiegħek. Ma fiha la ismek u lanqas l-indirizz tiegħek.
mail-receipt-code = Il-kodiċi tal-irtirar tiegħek:
mail-receipt-code-keep = B’dan il-kodiċi tista’ titlaq f’kull ħin, u kull min ikollu l-kodiċi jista’ jirtira f’ismek: żomm dan il-messaġġ għalik.
mail-receipt-withdraw = Biex titlaq:
mail-receipt-count = Biex terġa’ tgħodd int stess:
mail-receipt-share = Biex iġġib persuna oħra, għaddilha dan l-indirizz:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Diġà ngħaqadt: { $title }
mail-already-heading = Diġà ngħaqadt
mail-already-why = Xi ħadd, x’aktarx int, reġa’ mela l-formola ta’ “{ $title }” bid-dettalji tiegħek. Int fl-għadd darba, u ma nbidel xejn.
mail-already-private = Dan il-messaġġ biss jgħid dan. Is-sit juri l-istess paġna lil kulħadd, biex ħadd ma jkun jista’ jsir jaf min ingħaqad.
mail-already-not-me = Biex titlaq, uża l-kodiċi tal-irtirar li wasal mar-riċevuta tiegħek. Jekk ma kontx int, m’għandek għalfejn tagħmel xejn.

## Withdrawn

mail-withdrawn-subject = Irtirajt: { $title }
mail-withdrawn-heading = Irtirajt
mail-withdrawn-done = Ir-rekord tiegħek għal “{ $title }” inqered, u l-għadd naqas b’wieħed. Ir-reġistru pubbliku jżomm linja mingħajr isem.
mail-withdrawn-filed = Jekk id-dikjarazzjoni tiegħek kienet diġà ġiet ippreżentata, l-organizzazzjoni li tmexxi l-kampanja tgħarraf lill-awtorità li rtirajt.
mail-withdrawn-count = L-għadd pubbliku:

## News

mail-news-unsubscribe = Biex ma tirċevix aktar aħbarijiet, agħfas il-buttuna f’din il-paġna:

## Footer

mail-footer-demonstration = Din hija verżjoni dimostrattiva. Ma jiġi ppreżentat xejn lil ħadd.
mail-footer-news = Qed tirċievi dan għax tlabt l-aħbarijiet ({ $organisation }).
mail-footer-untracked = Dan il-messaġġ ma fih l-ebda stampa u l-ebda tracker. Jekk tiftħu ma jgħidilna xejn.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Il-kopja tiegħek ta’ dak li ffirmajt, biex tistampaha jew iżżommha:
mail-receipt-kept = L-indirizz tiegħek jibqa’ fuq is-server biss f’kaxxi li ma jiftaħhom ħadd ieħor: waħda tinfetaħ bil-link ta’ hawn fuq u fiha l-kopja tiegħek, l-oħra tinfetaħ meta jintuża l-kodiċi tal-irtirar tiegħek, biex ngħarrfuk. It-tnejn jinqerdu meta titlaq.
mail-withdrawn-when = Dan ġara bil-kodiċi tal-irtirar tiegħek, f’dan il-ħin: { $value }.
mail-asked-out-when = Dan ġara għax intalab bil-link li wasal f’dan l-indirizz, f’dan il-ħin: { $value }.
mail-stays-subject = It-talba tiegħek li titneħħa: { $title }
mail-stays-why = Tlabt li titneħħa minn “{ $title }”. { $organisation }: dan ma jsirx, għal din ir-raġuni:
mail-stays-then = Jekk ma taqbilx, wieġeb dan il-messaġġ, jew erġa’ itlob.
mail-stays-answer = Jekk ma taqbilx, wieġeb dan il-messaġġ.
mail-withdrawn-not-me = Ma kontx int? Mela xi ħadd għandu l-kodiċi tiegħek: jinsab fil-messaġġ bir-riċevuta tiegħek, u min iħaddem is-server jista’ joħorġu wkoll. Erġa’ ngħaqad jekk trid tkun fl-għadd, u għarraf lill-organizzazzjoni. Ir-reġistru pubbliku juri għal dejjem li ġiet irtirata entrata.
mail-withdrawn-join = Il-kampanja:

## The form that a mail is about

mail-filled = Il-formola mtliet f’dan il-ħin: { $time }.
mail-filled-for = Il-formola mtliet f’dan il-ħin: { $time }, għal persuna b’dawn l-inizjali: { $initials }
mail-not-me-form = Ma kontx int, jew l-inizjali mhumiex tiegħek? Mela m’għandek għalfejn tagħmel xejn: mingħajr dan il-link ma jingħadd ħadd. Il-paġna turi dak kollu li bih imtliet il-formola. Għandha buttuna “Ma kontx jien”, li teqred din il-formola u l-ebda oħra, u buttuna oħra li biha din il-kampanja qatt ma terġa’ tiktiblek.
mail-not-me-news = Ma kontx int? Mela m’għandek għalfejn tagħmel xejn: mingħajr dan il-link ma tirċievi l-ebda aħbarijiet. Il-paġna għandha buttuna “Ma kontx jien”, li teqred din it-talba u l-ebda oħra, u buttuna oħra li biha din il-kampanja qatt ma terġa’ tiktiblek.
# A key follows.
mail-log-key = Biex tivverifika r-riċevuti u l-għadd mingħajr ma toqgħod fuq is-sit, din hija ċ-ċavetta tar-reġistru:
days-link-until = Il-link huwa validu sa dan il-ħin: { $moment }. Wara dan, dak kollu li ntbagħat jinqered.
mail-footer-answer = Dan il-messaġġ iwieġeb biss għal dak li sar fis-sit. L-aħbarijiet jaslu biss lil min talabhom hemm.
mail-destroy-subject = X’għandu jinqered f’din id-data, { $date }: { $title }
mail-destroy-statement = Dikjarazzjonijiet għal “{ $title }” li mhuma fl-ebda lott u li għandhom jinqerdu f’din id-data, { $date }: { $count }
mail-destroy-filed-statement = Dikjarazzjonijiet għal “{ $title }” li tpoġġew f’lott magħluq jew ġew ippreżentati u li għandhom jinqerdu f’din id-data, { $date }: { $count }
mail-destroy-contact = Indirizzi li tħallew għall-aħbarijiet dwar “{ $title }” u li għandhom jinqerdu f’din id-data, { $date }: { $count }
mail-destroy-procedure-contact = Indirizzi li nżammu biex niktbu dwar il-proċedura ta’ “{ $title }” u li għandhom jinqerdu f’din id-data, { $date }: { $count }
mail-destroy-by-itself = Dan jagħmlu s-server waħdu, dakinhar, u mhux qabel ġimgħa wara dan il-messaġġ.
mail-destroy-people = Dan is-server iħallih f’idejk: clameur retention jurih, u clameur retention --apply jagħmlu.
mail-destroy-filed = Dan is-server iħallih f’idejk: clameur retention jurih, u clameur retention --apply --filed { $slug } jagħmlu.
mail-destroy-hold = Qorti jew awtorità għad għandhom bżonn id-dikjarazzjonijiet? F’dak il-każ jiddeċiedi avukat, u clameur procedure hold { $slug } iżommhom għal aktar żmien.
mail-destroy-copies = Il-kopji tiegħek trid teqridhom int.
mail-wishes-subject = Qed jistennew li jitneħħew: { $title }
mail-wishes-wait = Aktar minn 20 jum ilu xi ħadd talab li jitneħħa minn “{ $title }”, u għad m’għandux tweġiba. L-għadd ta’ nies: { $count }. Il-liġi tagħtikom xahar.
mail-wishes-do = Dan jurihom, u jneħħihom: clameur campaign void { $slug } --requested
mail-footer-organisers = Qed tirċievi dan għax l-indirizz tiegħek huwa l-kuntatt pubbliku tal-kampanja.

mail-own-what = Xi ħadd, x’aktarx int, staqsa fuq { $site } f’xiex ingħaqad dan l-indirizz. Il-link jurih, għal siegħa.
mail-own-then = Jekk ma staqsejtx int, tagħmel xejn: ikun jaf xi ħaġa biss min jaqra din il-kaxxa postali.
