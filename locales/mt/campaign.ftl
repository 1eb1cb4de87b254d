### Home, campaign, documents, procedure.

## Home

home-title = Ngħiduha flimkien, biex leħinna jgħodd.
home-lead = Ilmenti kollettivi u inizjattivi taċ-ċittadini li ħadd ma jista’ jaqra minn fuq spalltek, u li kulħadd jista’ jerġa’ jgħodd.
home-empty = Għad m’hemm l-ebda kampanja ppubblikata hawn.
home-join = Aqra u ngħaqad
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
carriers-relays = Min ixerred l-aħbar: ma jirċievi xejn
questions-title = Mistoqsijiet li jsirulna
join-go = Ingħaqad mal-ilment

## When people cannot join

state-not-yet-title = Dalwaqt
state-not-yet = Tkun tista’ tingħaqad minn din id-data: { $value }.
state-closed-title = Din il-kampanja ngħalqet
state-closed = Ma jista’ jingħaqad ħadd aktar. Dak li ngħadd jibqa’ magħdud, u l-proċedura tkompli.
state-withdrawn-title = L-organizzazzjoni temmet din il-kampanja
state-withdrawn = Ma jista’ jingħaqad ħadd aktar, u mhu se jiġi ppreżentat xejn aktar. Ir-reġistru pubbliku jibqa’, biex in-numru jkun jista’ jiġi vverifikat xorta waħda.

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
