### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Céadainm
field-family-name = Sloinne
field-email = Seoladh ríomhphoist
field-email-hint = Seolfaimid teachtaireacht amháin chuige, le nasc deimhnithe.
field-postal-address = Seoladh poist
field-birth-date = Dáta breithe
field-concern = An bhaint atá aige seo leat

## Consents: consent-<id>

consent-age = Tá mé 18 mbliana d’aois nó níos sine.
consent-esign = Síním go leictreonach, agus toilím go scríobhfar chugam trí ríomhphost faoin nós imeachta seo.
consent-art9 = Má bhím páirteach, d’fhéadfadh sé mo thuairimí polaitiúla a nochtadh. Toilím go sainráite go bpróiseálfaidh an cumann atá i gceannas ({ $association }) iad don nós imeachta seo.
consent-authority = Toilím go nochtfar mo chéannacht don údarás a dhéanfaidh cinneadh ar an ngearán ({ $authority }), agus do na cúirteanna.
consent-respondent = Toilím go nochtfar mo chéannacht don pháirtí eile freisin ({ $respondent }). Is féidir leat diúltú dó seo agus bheith páirteach mar sin féin.
consent-news = Ba mhaith liom nuacht a fháil ón gcumann ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 mbliana d’aois nó níos sine
consent-esign-short = Síniú leictreonach
consent-art9-short = Tuairimí polaitiúla
consent-authority-short = Mo chéannacht, don údarás
consent-respondent-short = Mo chéannacht, don pháirtí eile
consent-news-short = Nuacht

## Told beside the boxes: information-<id>

information-title = Eolas úsáideach
information-procedure = Scríobhfaidh an cumann chugat faoin ngearán féin: nuair a chuirfear isteach é, nuair a dhéanfar cinneadh, nó má dhéantar achomharc.
information-withdrawal = Is féidir leat é seo a tharraingt siar am ar bith. Má cuireadh isteach cheana é, cuirfear an t-údarás ar an eolas.
information-trace = Coinníonn an clár poiblí iontráil ar do shon, fiú tar éis duit imeacht. Ní féidir le duine ar bith an iontráil sin a cheangal leatsa.
information-free = Níl aon chostas ort, agus ní baol go mbeidh.

## Form

join-title = Bí páirteach sa ghearán
join-lead = Ní thógann sé ach nóiméad, tá sé saor in aisce, agus is féidir leat imeacht am ar bith.
join-button = Sínigh agus bí páirteach
join-next = Ina dhiaidh sin: scríobhfaimid chugat, agus deimhneoidh tú.
form-you = Tusa
form-optional = (roghnach)
form-honeypot = Fág an réimse seo folamh
form-targets = Ábhar do ghearáin
form-targets-hint = Cuir tic le ceann amháin ar a laghad. Le gach tic, dearbhaíonn tú an méid atá scríofa faoina bhun.
form-consents = Toilíonn tú
form-consents-hint = Níl tic curtha le haon cheann roimh ré. Seasann gach toiliú leis féin.
form-error-title =
    { $count ->
        [one] Rud amháin le ceartú: { $value }
        [two] Dhá rud le ceartú: { $value }
        [few] { $count } rud le ceartú: { $value }
        [many] { $count } rud le ceartú: { $value }
       *[other] { $count } rud le ceartú: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Rud amháin le ceartú
        [two] Dhá rud le ceartú
        [few] { $count } rud le ceartú
        [many] { $count } rud le ceartú
       *[other] { $count } rud le ceartú
    }
signs-title = An méid a shíníonn tú
privacy-title = Cad a tharlóidh do mo chuid sonraí
privacy-sealed = Séalaítear d’ainm agus do sheoladh an nóiméad a thagann siad, agus níl na heochracha ar an bhfreastalaí seo. Ní féidir leis iad a léamh, ná linne atá ina bhun.
privacy-boxes = Chun scríobh chugat, coinnímid do sheoladh ríomhphoist, criptithe, fad is atá teachtaireacht le seoladh. Seachas an chóip shéalaithe, fanann dhá bhosca bheaga: osclaítear ceann acu le do nasc agus taispeánann sé duit an méid a shínigh tú; osclaítear an ceann eile nuair a úsáidtear do chód tarraingthe siar, ionas go gcuirfear in iúl duit é. Scriostar an dá cheann in éineacht leis an gcóip shéalaithe.
privacy-box-receipt = Seachas an chóip shéalaithe, fanann bosca beag nach n-osclaítear ach le seoladh gréasáin d’admhála, agus taispeánann sé duit an méid a shínigh tú. Scriostar é nuair a tharraingíonn tú siar.
privacy-log = Níl aon sonraí pearsanta sa chlár poiblí a chuireann san áireamh thú, agus is féidir le duine ar bith é a athchomhaireamh.
privacy-leave = Is féidir leat imeacht am ar bith le cód nach bhfuil ag aon duine ach agatsa. Scriostar láithreach ansin an méid a thug tú.
privacy-untracked = Gan fhianáin, gan rianairí, gan tríú páirtithe; ní stóráiltear do sheoladh IP.

## Look in your mailbox

step-2 = Céim 2 de 3
step-3 = Céim 3 de 3
sent-title = Féach i do bhosca poist
sent-valid =
    { $count ->
        [one] Tá an nasc bailí ar feadh lá amháin. Ina dhiaidh sin, scriostar an méid a sheol tú.
        [two] Tá an nasc bailí ar feadh dhá lá. Ina dhiaidh sin, scriostar an méid a sheol tú.
        [few] Tá an nasc bailí ar feadh { $count } lá. Ina dhiaidh sin, scriostar an méid a sheol tú.
        [many] Tá an nasc bailí ar feadh { $count } lá. Ina dhiaidh sin, scriostar an méid a sheol tú.
       *[other] Tá an nasc bailí ar feadh { $count } lá. Ina dhiaidh sin, scriostar an méid a sheol tú.
    }
sent-nothing-title = An bhfuil tú fós ag fanacht leis?
sent-nothing-spam = Féach sa turscar.
sent-nothing-already = Má bhí tú páirteach cheana, deir an teachtaireacht é sin leat: ní chuirtear aon duine san áireamh faoi dhó.
sent-nothing-again = B’fhéidir go raibh litir mhícheart sa seoladh.
sent-again-link = Líon an fhoirm arís

## Confirm

confirm-title = Céim amháin eile: deimhnigh
confirm-lead = Thug duine éigin, tusa is dócha, an seoladh ríomhphoist seo chun bheith páirteach in “{ $value }”. Ní chuirtear aon duine san áireamh go dtí go mbrúnn tú an cnaipe.
confirm-targets = Tá tú ag gearán faoi:
confirm-button = Cuir mise san áireamh
confirm-after = Gheobhaidh tú admháil ansin, agus cód lenar féidir leat imeacht.
not-me-title = Nach tusa a bhí ann?
not-me-button = Ní mise a bhí ann

## Links that do not work

link-expired-title = Tá an nasc seo as feidhm
link-expired-what = Níor deimhníodh in am é. Níor cuireadh aon duine san áireamh, agus tá an méid a seoladh scriosta.
link-expired-todo = Is féidir leat an fhoirm a líonadh arís; ní thógann sé ach nóiméad.
link-unknown-title = Ní aithnímid an nasc seo
link-unknown-what = B’fhéidir gur gearradh é ar a bhealach trí chlár ríomhphoist, nó nach bhfuil an rud a raibh sé ag tagairt dó ann níos mó.
link-retry = Bain triail eile as

## It was not me

rejected-read = Féach cad atá i gceist leis an bhfeachtas

## Withdraw

withdraw-title = Tarraing siar
withdraw-lead = Ghlac tú páirt, agus níl tú ag iarraidh bheith páirteach níos mó. Ní gá duit aon chúis a thabhairt.
withdraw-code = Cód tarraingthe siar
withdraw-code-hint = Tá sé ar d’admháil agus sa ríomhphost a tháinig léi. Ceannlitreacha nó litreacha beaga, le fleiscíní nó gan iad: is cuma.
withdraw-button = Tarraing siar go deo
withdraw-effect-title = Cad a tharlóidh
withdraw-effect-destroyed = Scriostar do thaifead séalaithe láithreach. Ní féidir le duine ar bith é a thabhairt ar ais, ná leatsa féin.
withdraw-effect-count = Beidh duine amháin níos lú sa chomhaireamh. Coinníonn an clár poiblí líne a deir gur tharraing duine siar, gan a rá cé hé nó cé hí.
withdraw-effect-unfiled = Níor cuireadh aon rud faoi bhráid an údaráis go fóill: ní bheidh d’ainm ann.
withdraw-effect-filed = Cuireadh gearán isteach cheana. Má bhí do ráiteas ann, cuirfidh an eagraíocht in iúl don údarás gur tharraing tú siar; fanfaidh an méid a fuair an t-údarás roimhe sin ag an údarás.
withdraw-lost-title = Ar chaill tú an cód?
withdraw-lost = Scríobh chuig an eagraíocht atá i gceannas ar an bhfeachtas: is féidir léi do ráiteas a aimsiú lena heochair féin, agus é a tharraingt siar duit.
withdrawn-title = Tharraing tú siar
withdrawn-lead = Tá do thaifead scriosta, agus tá duine amháin níos lú sa chomhaireamh.

field-given-name-latin = Céadainm i litreacha Laidineacha
field-family-name-latin = Sloinne i litreacha Laidineacha
field-latin-hint = Mar atá ar do phas nó ar do dhoiciméad aitheantais. Ní féidir gach córas scríbhneoireachta a thaispeáint sna doiciméid a phriontálaimid; coinnítear do litriú féin taobh leis.

## Organisations besides the lead that can read

consent-partner = Toilím go bhfaighidh eagraíocht eile ({ $partner }) cóip shéalaithe de mo ráiteas agus go mbeidh sí in ann é a léamh, mar is féidir leis an gcumann atá i gceannas.
consent-partner-short = Eagraíocht eile á léamh

## What is about to be signed, whole; and other answers than "yes"

given-title = An méid atá tú ar tí a shíniú
given-when = Líonadh an fhoirm an { $value }.
given-consents = An méid ar thoiligh tú leis, nó nár thoiligh
given-yes = Thoiligh
given-no = Níor thoiligh
given-documents = Na téacsanna a shíníonn tú, sa leagan a thaispeáin an fhoirm
given-sealed = Tá an méid a clóscríobhadh séalaithe cheana, agus ní féidir leis an leathanach seo é a thaispeáint: líonadh an fhoirm sula raibh an leathanach in ann é sin a dhéanamh. Mura bhfuil tú cinnte cad atá inti, brúigh “Ní mise a bhí ann” agus líon arís í.
not-me-this = Ní chuirtear aon rud san áireamh, agus scriostar an méid a líonadh isteach san fhoirm seo. Maidir le foirmeacha eile a líonadh leis an seoladh seo, b’fhéidir ag duine a úsáideann é freisin, fanann siad mar atá.
never-title = An é nach bhfuil aon ríomhphost uait?
never-text = Sa chás sin scriostar an fhoirm seo freisin, agus ní scríobhfaidh an feachtas seo chuig an seoladh cruinn seo arís choíche: gan nasc, gan admháil, gan nuacht. Ní chuirfimis in iúl duit ach dá dtarraingeofaí siar ráiteas atá san áireamh cheana. Stoptar an méid atá ag fanacht lena sheoladh ann. Leanann naisc a tháinig i dteachtaireachtaí eile de bheith ag obair. Is féidir leat é seo a chur ar ceal leis an nasc a thug anseo thú.
never-button = Ná scríobhaigí chuig an seoladh seo arís choíche
allow-title = Ní thagann aon ríomhphost chuig an seoladh seo
allow-text = D’iarr duine a léann é ar an bhfeachtas seo gan scríobh chuige arís choíche. Is féidir leat ríomhphoist a cheadú arís.
allow-button = Ceadaigh ríomhphoist arís
refused-title = Tugadh faoi deara é: ní tusa a bhí ann
refused-done = Níor cuireadh aon rud san áireamh, agus tá an méid a líonadh isteach san fhoirm sin scriosta.
refused-more = Níl ach an fhoirm sin imithe. Má líon tú féin foirm, oibríonn a nasc i gcónaí; agus is féidir leat an fhoirm a líonadh arís am ar bith.
blocked-title = Gan a thuilleadh ríomhphost chuig an seoladh seo
blocked-done = Tá an fhoirm sin scriosta, agus ní scríobhfaidh an feachtas seo chuig an seoladh seo arís.
blocked-more = Chun cuimhneamh air sin, coinnímid rian measctha den seoladh nach féidir an seoladh a léamh as, go dtí deireadh an nóis imeachta ar a dhéanaí. Tugann an nasc inár dteachtaireacht ar ais chuig an leathanach seo thú, agus ceadaíonn an cnaipe thíos ríomhphoist arís.
allowed-title = Tá ríomhphoist ceadaithe arís
allowed-done = Tá cead ag an bhfeachtas seo scríobh chuig an seoladh seo arís, má líonann duine éigin foirm leis.
allowed-more = Ní thagann an méid a scriosadh ar ais. Chun bheith páirteach, líon an fhoirm.
link-refused-title = Diúltaíodh don nasc seo
link-refused-what = Dúirt duine a léann an bosca poist seo nach é nó í a bhí ann. Níor cuireadh aon rud san áireamh, agus tá an méid a líonadh isteach san fhoirm sin scriosta.
link-refused-todo = Más botún a bhí ansin, líon an fhoirm arís.
sent-told = Scríobhaimid chuig an seoladh a thug tú, ach amháin má d’iarr duine a léann é orainn gan scríobh chuige choíche. Oscail an teachtaireacht, féach ar an méid a thaispeánann sí agus brúigh a cnaipe: is ansin, agus ansin amháin, a bheidh tú san áireamh.
sent-nothing-turn =
    { $count ->
        [one] Imíonn formhór na dteachtaireachtaí láithreach. Má líonadh roinnt foirmeacha le do sheoladh in achar gearr, is faoin gceann is nuaí a scríobhfaimid an chéad uair eile, laistigh d’uair an chloig ar a dhéanaí, agus d’fhéadfadh nach mbeadh aon teachtaireacht ann faoi cheann níos sine.
        [two] Imíonn formhór na dteachtaireachtaí láithreach. Má líonadh roinnt foirmeacha le do sheoladh in achar gearr, is faoin gceann is nuaí a scríobhfaimid an chéad uair eile, laistigh de dhá uair an chloig ar a dhéanaí, agus d’fhéadfadh nach mbeadh aon teachtaireacht ann faoi cheann níos sine.
        [few] Imíonn formhór na dteachtaireachtaí láithreach. Má líonadh roinnt foirmeacha le do sheoladh in achar gearr, is faoin gceann is nuaí a scríobhfaimid an chéad uair eile, laistigh de { $count } huaire an chloig ar a dhéanaí, agus d’fhéadfadh nach mbeadh aon teachtaireacht ann faoi cheann níos sine.
        [many] Imíonn formhór na dteachtaireachtaí láithreach. Má líonadh roinnt foirmeacha le do sheoladh in achar gearr, is faoin gceann is nuaí a scríobhfaimid an chéad uair eile, laistigh de { $count } n-uaire an chloig ar a dhéanaí, agus d’fhéadfadh nach mbeadh aon teachtaireacht ann faoi cheann níos sine.
       *[other] Imíonn formhór na dteachtaireachtaí láithreach. Má líonadh roinnt foirmeacha le do sheoladh in achar gearr, is faoin gceann is nuaí a scríobhfaimid an chéad uair eile, laistigh de { $count } uair an chloig ar a dhéanaí, agus d’fhéadfadh nach mbeadh aon teachtaireacht ann faoi cheann níos sine.
    }
sent-nothing-never = Má d’iarr tú tráth ar an bhfeachtas seo gan scríobh chuig do sheoladh choíche, ní thagann aon teachtaireacht. Leis an nasc lenar iarr tú é sin, is féidir ríomhphoist a cheadú arís freisin; is féidir leis an eagraíocht é a dhéanamh ar do shon chomh maith.
sent-same = Feiceann gach duine an leathanach seo, is cuma cén seoladh atá ann: mar sin ní fhoghlaimíonn aon duine uaidh cé atá páirteach.
