### The public count.

count-title = An comhaireamh
count-joined = A ghlac páirt
count-withdrawn = A tharraing siar
count-voided = Curtha ar neamhní
count-sums-help = Iad siúd a ghlac páirt, lúide iad siúd a tharraing siar, lúide iad siúd a cuireadh ar neamhní (diúltaithe ag an údarás, calaois, cód caillte, nó taifead caillte): sin an uimhir thuas.
count-by-target = An méid a bhfuil daoine ag cur ina choinne
count-by-target-help = Is féidir le duine amháin tic a chur le roinnt díobh.
count-by-day = Lá i ndiaidh lae
chart-title = Daoine a ghlac páirt gach lá, ón { $value } go dtí an { $other }. Tá gach uimhir sa tábla thíos.
chart-grouped = Seasann gach barra do { $count } lá.
chart-table = Na huimhreacha i dtábla
chart-day = Lá
chart-joined = A ghlac páirt
chart-gone = A tharraing siar nó a cuireadh ar neamhní
recount-title = Ná glac lenár bhfocal air: athchomhair
recount-text =
    { $count ->
        [one] Tagann an uimhir ó chlár poiblí nach féidir ach iontrálacha a chur leis. Tá iontráil amháin ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear í agus déantar athchomhaireamh:
        [two] Tagann an uimhir ó chlár poiblí nach féidir ach iontrálacha a chur leis. Tá dhá iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
        [few] Tagann an uimhir ó chlár poiblí nach féidir ach iontrálacha a chur leis. Tá { $count } iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
        [many] Tagann an uimhir ó chlár poiblí nach féidir ach iontrálacha a chur leis. Tá { $count } n-iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
       *[other] Tagann an uimhir ó chlár poiblí nach féidir ach iontrálacha a chur leis. Tá { $count } iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
    }
checkpoint-title = An seicphointe sínithe
checkpoint-link = An seicphointe ina chomhad
count-json-link = Na huimhreacha do mheaisíní (JSON)
recount-keep = Coinníonn an t-ordú seicphointe sínithe an lae inniu i gcomhad. An chéad uair eile, taispeánann an ceann seo nár baineadh amach agus nár athraíodh aon rud ó shin; is féidir admháil a úsáid freisin:

# For whoever checks: the log's key, signed heads.
for-checking = Le haghaidh seiceála
log-key-title = Eochair an chláir
log-key-text = Is léi a shínítear an clár poiblí. Cuir í i gcomparáid, litir ar litir, leis an gceann i do chuid ríomhphost nó ar leathanach comhpháirtí: is ionann ansin an clár a thaispeántar duitse agus an clár a fheiceann siadsan.
log-key-check = Seiceáil admháil leis an eochair seo
heads-feed-link = Seicphointe sínithe do gach lá, ina fhotha
printed-title = Priontáil é seo in aice leis an uimhir
printed-text = Do chomhpháirtithe agus don phreas: seasann na litreacha seo do gach iontráil sa chlár i láthair na huaire. Agus iad priontáilte in aice leis an uimhir, is féidir le duine ar bith a fháil amach ar taispeánadh an clár céanna do chách.
printed-size =
    { $count ->
        [one] (seicphointe ar iontráil amháin)
        [two] (seicphointe ar dhá iontráil)
        [few] (seicphointe ar { $count } iontráil)
        [many] (seicphointe ar { $count } n-iontráil)
       *[other] (seicphointe ar { $count } iontráil)
    }
credits-title = Cé a thug cé mhéad duine leis
credits-text = An líon daoine a tháinig trí nasc eagraíochta agus a dheimhnigh. Is uimhir in aghaidh an lae é agus sin uile: ní féidir le haon duine a rá cé atá san áireamh ann. Taispeántar í ina deicheanna, slánaithe síos.
recount-here =
    { $count ->
        [one] Tá an méid a síníodh ar an suíomh seo, agus an méid sin amháin, i gclár poiblí nach féidir ach iontrálacha a chur leis. Tá iontráil amháin ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear í agus déantar athchomhaireamh:
        [two] Tá an méid a síníodh ar an suíomh seo, agus an méid sin amháin, i gclár poiblí nach féidir ach iontrálacha a chur leis. Tá dhá iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
        [few] Tá an méid a síníodh ar an suíomh seo, agus an méid sin amháin, i gclár poiblí nach féidir ach iontrálacha a chur leis. Tá { $count } iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
        [many] Tá an méid a síníodh ar an suíomh seo, agus an méid sin amháin, i gclár poiblí nach féidir ach iontrálacha a chur leis. Tá { $count } n-iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
       *[other] Tá an méid a síníodh ar an suíomh seo, agus an méid sin amháin, i gclár poiblí nach féidir ach iontrálacha a chur leis. Tá { $count } iontráil ann, sínithe ag an bhfreastalaí seo, gan aon sonraí pearsanta. Leis an ordú seo, íoslódáiltear iad agus déantar athchomhaireamh:
    }
recount-none = Níor síníodh aon chuid den uimhir seo ar an suíomh seo, agus mar sin níl aon rud le hathchomhaireamh. Tá an méid a d’fhoilsigh an suíomh seo i gclár poiblí mar sin féin, agus seiceálann an t-ordú seo é:
sums-here-help = Iad siúd a shínigh, lúide iad siúd a tharraing siar, lúide iad siúd a cuireadh ar neamhní (diúltaithe ag an údarás, calaois, cód caillte, nó taifead caillte): sin an líon a síníodh anseo.
