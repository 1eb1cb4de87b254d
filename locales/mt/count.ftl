### The public count.

count-title = L-għadd
count-joined = Ingħaqdu
count-withdrawn = Irtiraw
count-voided = Annullati
count-sums-help = Dawk li ngħaqdu, inqas dawk li rtiraw, inqas dawk annullati (irrifjutati mill-awtorità, frodi, kodiċi mitluf, jew rekord mitluf), jagħtu n-numru ta’ hawn fuq.
count-by-target = X’qed jikkontestaw in-nies
count-by-target-help = Persuna waħda tista’ timmarka aktar minn waħda.
count-by-day = Jum wara jum
chart-title = Nies li ngħaqdu kull jum, minn { $value } sa { $other }. It-tabella t’hawn taħt fiha n-numri kollha.
chart-grouped = Jiem f’kull kolonna: { $count }.
chart-table = In-numri f’tabella
chart-day = Jum
chart-joined = Ingħaqdu
chart-gone = Irtiraw jew annullati
recount-title = Toqgħodx fuq kelmitna: erġa’ għodd
recount-text =
    { $count ->
        [one] In-numru ġej minn reġistru pubbliku li l-entrati fih jistgħu biss jiżdiedu. Fih entrata waħda, iffirmata minn dan is-server, mingħajr l-ebda data personali. Dan il-kmand iniżżilha u jerġa’ jgħodd:
        [2] In-numru ġej minn reġistru pubbliku li l-entrati fih jistgħu biss jiżdiedu. Fih żewġ entrati, iffirmati minn dan is-server, mingħajr l-ebda data personali. Dan il-kmand iniżżilhom u jerġa’ jgħodd:
        [few] In-numru ġej minn reġistru pubbliku li l-entrati fih jistgħu biss jiżdiedu. Fih { $count } entrati, iffirmati minn dan is-server, mingħajr l-ebda data personali. Dan il-kmand iniżżilhom u jerġa’ jgħodd:
        [many] In-numru ġej minn reġistru pubbliku li l-entrati fih jistgħu biss jiżdiedu. Fih { $count }-il entrata, iffirmati minn dan is-server, mingħajr l-ebda data personali. Dan il-kmand iniżżilhom u jerġa’ jgħodd:
       *[other] In-numru ġej minn reġistru pubbliku li l-entrati fih jistgħu biss jiżdiedu. Fih { $count } entrata, iffirmati minn dan is-server, mingħajr l-ebda data personali. Dan il-kmand iniżżilhom u jerġa’ jgħodd:
    }
checkpoint-title = Il-punt ta’ kontroll iffirmat
checkpoint-link = Il-punt ta’ kontroll bħala fajl
count-json-link = In-numri għall-magni (JSON)
recount-keep = Il-kmand iżomm f’fajl il-punt ta’ kontroll iffirmat tal-lum. Id-darba li jmiss, dan li ġej juri li minn dakinhar ma tneħħa u ma nbidel xejn; tista’ tuża riċevuta wkoll:

# For whoever checks: the log's key, signed heads.
for-checking = Għall-verifika
log-key-title = Iċ-ċavetta tar-reġistru
log-key-text = Biha jiġi ffirmat ir-reġistru pubbliku. Qabbilha, ittra b’ittra, ma’ dik li hemm fl-emails tiegħek jew fil-paġna ta’ xi sieħeb: f’dak il-każ ir-reġistru li jintwera lilek huwa dak li jaraw huma.
log-key-check = Ivverifika riċevuta b’din iċ-ċavetta
heads-feed-link = Punt ta’ kontroll iffirmat għal kull jum, bħala feed
printed-title = Stampa dan ħdejn in-numru
printed-text = Għas-sħab u għall-istampa: dawn l-ittri jirrappreżentaw kull entrata tar-reġistru f’dan il-mument. Stampati ħdejn in-numru, iħallu lil kulħadd isir jaf jekk l-istess reġistru ntweriex lil kulħadd.
printed-size =
    { $count ->
        [one] (punt ta’ kontroll ta’ entrata waħda)
        [2] (punt ta’ kontroll ta’ żewġ entrati)
        [few] (punt ta’ kontroll ta’ { $count } entrati)
        [many] (punt ta’ kontroll ta’ { $count }-il entrata)
       *[other] (punt ta’ kontroll ta’ { $count } entrata)
    }
credits-title = Min ġab kemm nies
credits-text = Daqshekk nies li waslu bil-link ta’ organizzazzjoni kkonfermaw. Huwa numru għal kull jum, u xejn aktar: ħadd ma jista’ jgħid min hemm fih. Jintwera f’għaxriet, imqarreb ’l isfel.
recount-here = Dak li ġie ffirmat f’dan is-sit, u dak biss, jinsab f’reġistru pubbliku li l-entrati fih jistgħu biss jiżdiedu. L-entrati huma ffirmati minn dan is-server, mingħajr l-ebda data personali, u bħalissa huma daqshekk: { $count }. Dan il-kmand iniżżilhom u jerġa’ jgħodd:
recount-none = Xejn minn dan in-numru ma ġie ffirmat f’dan is-sit, u għalhekk m’hemm xejn x’terġa’ tgħodd. Dak li ppubblika dan is-sit jinsab xorta waħda f’reġistru pubbliku, u dan il-kmand jivverifikah:
sums-here-help = Dawk li ffirmaw, inqas dawk li rtiraw, inqas dawk annullati (irrifjutati mill-awtorità, frodi, kodiċi mitluf, jew rekord mitluf), jagħtu n-numru ta’ dawk iffirmati hawn.
