### The receipt page.

receipt-done = Lest
receipt-title = Int fl-għadd
receipt-lead = Id-dikjarazzjoni tiegħek hija ssiġillata u tinsab fir-reġistru pubbliku. Żomm dak li hemm f’din il-paġna.
receipt-number = In-numru tiegħek fir-reġistru
receipt-count = Nies li bħalissa huma magħqudin
receipt-file-title = Ir-riċevuta tiegħek
receipt-file-text = Fajl żgħir li juri, għal dejjem u mingħajrna, li int fl-għadd. Ma fih la isem u lanqas indirizz. Min jarah ma jsir jaf xejn dwarek.
receipt-download = Niżżel ir-riċevuta
receipt-code-title = Il-kodiċi tal-irtirar tiegħek
receipt-code-text = B’dan il-kodiċi, u bih biss, tista’ titlaq. Huwa sigriet u mhu mkien fuq dan is-server: iktbu, jew stampa din il-paġna. Min ikollu dan il-kodiċi jista’ jirtira f’ismek.
# Printed only; an address follows.
receipt-withdraw-at = Irtira hawn:
receipt-mail = Kopja ta’ dan kollu tinsab fi triqitha lejn il-kaxxa tal-posta tiegħek.
receipt-print = Tista’ tistampa din il-paġna.
receipt-check-title = Ivverifika int stess
receipt-check-text = Ir-riċevuta turi li l-entrata tiegħek hija waħda mill-entrati ({ $count }) li ffirma s-server. Ivverifikaha fuq kwalunkwe kompjuter, anki mingħajr netwerk:
receipt-share-title = Ġib persuna oħra
receipt-share-text = In-numru jikber għax in-nies jitkellmu ma’ xulxin. Għidha bi kliemek, u agħti dan il-link:
receipt-share-link = Link għall-kampanja
receipt-share-button = Ikteb email
receipt-share-mail =
    Jien ingħaqadt ma’ “{ $value }”. Agħti ħarsa, u ngħaqad int ukoll jekk taqbel:
    { $other }
receipt-unchanged = Kont diġà ffirmajt b’din il-formola, u dik id-dikjarazzjoni tgħodd. Dak li bdilt fiha minn dakinhar mhuwiex meqjus. Biex tibdlu, irtira bil-kodiċi t’hawn taħt, imbagħad erġa’ ffirma.
receipt-text = { $value }, verżjoni { $version }:
receipt-signed-title = X’iffirmajt
receipt-signed-text = Kull test għandu paġna għalih, li tibqa’ anki meta l-kampanja tippubblika wieħed aktar ġdid.
receipt-copy = Il-kopja tiegħek (PDF)
receipt-copy-text = Fiha ismek u dak kollu li tajt. Is-server jistampaha minn kaxxa li jiftaħha l-link tiegħek biss, u ma jżomm xejn minnha.
receipt-bound = Il-kodiċi tal-irtirar tiegħek huwa marbut ma’ din il-kaxxa tal-posta: { $value }. Ħadd ieħor ma jista’ jkollu l-istess entrata fir-reġistru.
receipt-check-now = Dan jgħidlek, f’kull ħin, jekk l-entrata tiegħek għadhiex fir-reġistru u għadhiex tgħodd:
receipt-check-phone = Fuq telefon, mingħajr dan il-programm:
receipt-check-link = ivverifikaha fil-browser
receipt-check-save = niżżel il-paġna li tivverifika
standing-title = Fejn tinsab id-dikjarazzjoni tiegħek
standing-counted = Waslet u ngħaddet: entrata { $value } tar-reġistru pubbliku.
standing-next-batch = Għadha ma ġietx ippreżentata: tidħol fil-lott li jmiss li jiġi ppreżentat.
standing-ready = Fil-lott { $value }, li tħejja biex jiġi ppreżentat f’din id-data: { $other }.
standing-unfiled = Għadha ma ġietx ippreżentata.
standing-filed = Ġiet ippreżentata lill-awtorità f’din id-data: { $value }.
standing-sent = Ingħaddiet lill-awtorità ta’ pajjiżek f’din id-data: { $value }.
standing-recognised = Dik l-awtorità wieġbet f’din id-data: { $other }. Dikjarazzjonijiet li tirrikonoxxi b’kollox: { $value }. Ma tgħidx liema.
answer-title = Liema data tiegħek inżommu
answer-lead = Int staqsejt liema data tiegħek inżommu għal “{ $value }”. Dan huwa dak kollu li fiha d-dikjarazzjoni tiegħek; is-server innifsu jżommha ssiġillata u ma jistax jaqraha.
answer-gave = X’tajt
answer-consents = X’saqsejniek, u x’weġibt
answer-where = Meta, u x’ġara wara
answer-counted = Bgħatt il-formola f’dan il-ħin: { $submitted }; ġiet ikkonfermata f’din id-data: { $confirmed }. Hija l-entrata { $index } tar-reġistru pubbliku; mingħajr ir-riċevuta tiegħek, ħadd ma jista’ jasal għandek minnha.
answer-not-filed = Id-dikjarazzjoni tiegħek għadha mhi fl-ebda lott: ma ngħatat lill-ebda awtorità.
answer-frozen = Id-dikjarazzjoni tiegħek tinsab fil-lott { $number }, li qed jitħejja u li, skont dak li tniżżel bil-miktub, ma ġiex ippreżentat.
answer-filed = Id-dikjarazzjoni tiegħek tinsab fil-lott { $number }, li ġie ppreżentat f’din id-data: { $date }.
answer-apart = Jekk tlabt l-aħbarijiet, jew ħallejtna niktbulek dwar il-proċedura, l-indirizz tiegħek jinżamm għal dan ukoll, għalih waħdu: xejn ma jorbtu ma’ din id-dikjarazzjoni.
answer-notice = Għal xiex, min jirċeviha, kemm iddum tinżamm, u d-drittijiet tiegħek: l-avviż tal-privatezza li ntwerielek
