### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Céadainm
field-family-name = Sloinne
field-email = Seoladh ríomhphoist
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

information-procedure = Scríobhfaidh an cumann chugat faoin ngearán féin: nuair a chuirfear isteach é, nuair a dhéanfar cinneadh, nó má dhéantar achomharc.
information-withdrawal = Is féidir leat é seo a tharraingt siar am ar bith. Má cuireadh isteach cheana é, cuirfear an t-údarás ar an eolas.
information-trace = Coinníonn an clár poiblí iontráil ar do shon, fiú tar éis duit imeacht. Ní féidir le duine ar bith an iontráil sin a cheangal leatsa.
information-free = Níl aon chostas ort, agus ní baol go mbeidh.

## Form

join-title = Bí páirteach sa ghearán
join-button = Sínigh agus bí páirteach
join-next = Ina dhiaidh sin: scríobhfaimid chugat, agus deimhneoidh tú.
form-you = Tusa
form-optional = (roghnach)
form-honeypot = Fág an réimse seo folamh
form-targets = An méid a bhfuil tú ag cur ina choinne
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
privacy-log = Níl aon sonraí pearsanta sa chlár poiblí a chuireann san áireamh thú, agus is féidir le duine ar bith é a athchomhaireamh.
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
confirm-targets = Tá tú ag cur i gcoinne an mhéid seo:
confirm-button = Cuir mise san áireamh
confirm-after = Gheobhaidh tú admháil ansin, agus cód lenar féidir leat imeacht.
not-me-title = Nach tusa a bhí ann?
not-me-button = Ní mise a bhí ann

## Links that do not work

link-expired-title = Tá an nasc seo as feidhm
link-expired-what = Níor deimhníodh in am é. Níor cuireadh aon duine san áireamh, agus tá an méid a seoladh scriosta.
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
withdraw-lost-ask = Nó iarr é gan scríobh: tagann nasc chuig do sheoladh ríomhphoist, agus taobh thiar de iarrann cnaipe amháin ar an eagraíocht do ráiteas a bhaint amach.
withdrawn-title = Tharraing tú siar
withdrawn-lead = Tá do thaifead scriosta, agus tá duine amháin níos lú sa chomhaireamh.
withdraw-done-before = Úsáideadh an cód seo cheana: tá an ráiteas lenar bhain sé tarraingthe siar, agus tá a thaifead scriosta. Níl aon rud eile le déanamh agat.

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
leaving-until-filed = Is féidir leat imeacht, le cód nach bhfuil ag aon duine ach agatsa, go dtí go dtabharfar do ráiteas don údarás. Scriostar anseo láithreach ansin an méid a thug tú. Nuair a bheidh an ráiteas tugtha ar láimh, ní féidir é a tharraingt siar a thuilleadh.
leaving-until-closed = Is féidir leat imeacht, le cód nach bhfuil ag aon duine ach agatsa, go dtí go ndúnfar an bailiú. Scriostar anseo láithreach ansin an méid a thug tú. Nuair a bheidh an bailiú dúnta, ní féidir aon rud a tharraingt siar a thuilleadh.
leaving-never = Ní féidir an rud a shínítear anseo a tharraingt siar.
leaving-next-receipt = Ina dhiaidh sin: d’admháil.
leaving-promise = Sula síníonn tú, deir gach feachtas go dtí cén uair is féidir leat imeacht.
leaving-other-rights = Maidir le do chearta eile, scríobh chuig an eagraíocht atá i gceannas ar an bhfeachtas:
leaving-filed-some = Tugadh roinnt ráiteas ar láimh cheana. Má bhí do cheann féin orthu, ní féidir é a tharraingt siar a thuilleadh.
leaving-free = Níl aon chostas air.
leaving-again = Is féidir leat bheith páirteach arís am ar bith is mian leat.
leaving-left-unfiled = Ní bheidh tú san ábhar a chuirfear isteach.
leaving-left-ready = Bhí do ráiteas réidh lena chur isteach. Cuirfidh an eagraíocht an chuid eile isteach gan é; má bhí sé ar a bhealach cheana, cuirfidh sí in iúl don údarás gur tharraing tú siar.
leaving-left-filed = Bhí do ráiteas curtha isteach cheana: cuirfidh an eagraíocht in iúl don údarás gur tharraing tú siar. An méid a fuair an t-údarás roimhe sin, fanfaidh sé ag an údarás.
leaving-code-keep = An té a bhfuil an cód seo aige, is féidir leis thú a tharraingt siar: coinnigh an teachtaireacht seo agat féin.
leaving-mail-not-me = Nach tusa a bhí ann? Tá do chód ag duine éigin, mar sin: tá sé sa teachtaireacht a tháinig le d’admháil, agus is féidir leis an té atá i mbun an fhreastalaí é a dhéanamh freisin. Cuir an eagraíocht ar an eolas. Taispeánann an clár poiblí go deo gur tarraingíodh iontráil siar.
err-leaving-over = Ní féidir an ráiteas seo a tharraingt siar a thuilleadh.
rec-leaving-over = Deirtear thíos go dtí cén uair ab fhéidir é a dhéanamh. Maidir le do chearta eile, scríobh chuig an eagraíocht atá i gceannas ar an bhfeachtas.
concern-hint = I d’fhocail féin: féachann údaráis agus breithiúna an mbaineann an scéal leat féin, agus ní léiríonn téacs cóipeáilte é sin. Ná scríobh ach rudaí is féidir leis an údarás a léamh, agus ná scríobh aon rud faoi dhaoine eile. D’fhéadfadh na ceisteanna seo cabhrú leat:
concern-question-where = Cá gcastar ort é: cén tsráid, cén stáisiún, cén tseirbhís? Cá fhad anois, agus cé chomh minic?
concern-question-what = Cad a d’fhéadfadh a bheith ann fút: d’íomhá, do thurais, comhad?
concern-question-noticed = Cad a thug tú faoi deara nó cad a fuair tú: comhartha, seiceáil, litir, freagra, diúltú?
concern-question-changes = Cad a dhéanann tú ar bhealach eile ó shin, nó nach ndéanann tú a thuilleadh?
prior-title = D’iarr mé rochtain ar mo shonraí cheana
prior-why = Má d’iarr tú rochtain ar do shonraí sula ndearna tú gearán, abair anseo é: léiríonn sé go mbaineann an scéal leat, agus féachann an t-údarás níos géire air. Séalaítear é leis an gcuid eile. Ní gá duit iarratas a bheith déanta agat.
prior-day = Lá an iarratais
prior-channel = Conas a seoladh é
prior-channel-registered = litir chláraithe
prior-channel-letter = gnáthlitir
prior-channel-email = ríomhphost
prior-channel-form = foirm ar a suíomh
prior-channel-other = ar bhealach eile
prior-answered = A bhfreagra
prior-answered-no = gan freagra go dtí seo
prior-answered-yes = d’fhreagair siad
prior-given = An méid a iarradh roimhe seo
consent-signature = Síním go leictreonach. Seoltar an cruthúnas air sin chuig mo sheoladh ríomhphoist.
consent-signature-short = Síniú leictreonach
consent-procedure = Tá cead ag an gcumann ({ $association }) scríobh chugam faoin ngearán féin: é a chur isteach, an cinneadh, achomharc, a dheireadh. Coinníonn an cumann seoladh chuige sin amháin, séalaithe, go dtí trí mhí tar éis dheireadh an nóis imeachta. Is féidir leat é seo a fhágáil folamh agus bheith páirteach mar sin féin.
consent-procedure-short = Ríomhphoist faoin nós imeachta
information-account = Tá scéal an ghearáin ar leathanach an fheachtais seo, do chách.
procedure-leave = Ná scríobhaigí chugam a thuilleadh faoin nós imeachta
procedure-leave-lead = Thug tú cead don chumann scríobh chugat faoi “{ $value }”. Brúigh an cnaipe, agus scriosfar anseo an seoladh a coinníodh chuige sin. Ní bhaineann sé seo le do shainordú.
procedure-left = Má bhí seoladh á choinneáil leis an nasc seo, tá sé scriosta. Tá do shainordú, má thug tú ceann, mar a bhí; tá scéal an ghearáin ar leathanach an fheachtais.
mail-procedure-unsubscribe = Chun nach scríobhfar chugat a thuilleadh faoin nós imeachta, brúigh an cnaipe ar an leathanach seo (fanfaidh do shainordú mar atá):
mail-footer-procedure = Tá sé seo á fháil agat toisc gur thug tú sainordú agus gur thug tú cead don chumann ({ $organisation }) scríobh chugat faoin nós imeachta.
field-postal-address-how = Mar a bheadh ar chlúdach litreach: sráid agus uimhir, nó ainm an tí nó an tsráidbhaile; postchód, baile, tír.
field-birth-date-how = Lá, mí agus bliain, mar shampla 31/12/1990, mar atá ar do dhoiciméad aitheantais.
advice-unknown-day = Mura bhfuil lá nó mí air, scríobh 00 ina áit: 00/00/1957.
advice-unknown-day-xx = Má tá XX air in áit lae nó míosa, scríobh an rud céanna: XX/XX/1957.
advice-one-name-sign = Mura bhfuil ach ainm amháin ar do cháipéisí ({ $country }), scríobh é mar shloinne, agus scríobh anseo an rud atá orthu in áit an chéadainm; mura bhfuil aon rud ann, scríobh fleiscín (-).
field-capacity = Cé atá ag tabhairt an tsainordaithe seo
capacity-self = Mise, agus tá mé 18 mbliana d’aois nó níos sine
capacity-represented = Duine eile ar mo shon: tuismitheoir nó ionadaí dlíthiúil eile
capacity-emancipated = Mise: tá mé faoi bhun 18 mbliana d’aois agus fuascailte de réir dlí
field-representative = Céadainm agus sloinne an té atá ina ionadaí agam
field-representative-hint = Más duine eile atá ag tabhairt an tsainordaithe ar do shon, agus sa chás sin amháin.
field-representative-quality = Cén cháil ina ngníomhaíonn sé nó sí
field-representative-quality-hint = Mar shampla: máthair, athair, caomhnóir.
consent-age-or-represented = Tá mé 18 mbliana d’aois nó níos sine, nó fuascailte de réir dlí; nó tá an duine atá ainmnithe thuas ina ionadaí agam agus ag tabhairt an tsainordaithe seo ar mo shon, agus is eol dom é.
leaving-news-too = Má chuir tú tic le bosca na nuachta san fhoirm chéanna, stopfaidh an nuacht freisin.
consent-age-or-represented-short = Aois, fuascailt nó ionadaíocht
access-title = Iarr do shonraí ar dtús
access-lead = Tá cead ag gach duine fiafraí cé aige a bhfuil sonraí faoi nó fúithi, agus cóip díobh a fháil. An té a rinne é sin sula ndearna sé nó sí gearán, bíonn bonn níos láidre faoin ngearán. Scríobhann an leathanach seo an litir; priontálann, síníonn agus seolann tú féin í.
access-kept = Le JavaScript, déantar an litir i do bhrabhsálaí, agus ní fhágann aon chuid di do ghléas. Gan é, déanann an freastalaí seo í, taispeánann sé uair amháin í agus ní choinníonn sé aon rud.
access-which = Cén litir
access-note-direct = Litir chuig an rialaitheoir sonraí. Tá mí amháin aige chun freagra a thabhairt.
access-note-video = Litir chuig an té atá i mbun na gceamaraí. Seol laistigh de chúpla lá í: scriostar taifeadtaí tar éis míosa ar a mhéad.
access-note-police = Litir chuig an té atá freagrach as an gcomhad. Má dhiúltaíonn sé, mura dtugann sé ach freagra páirteach nó mura bhfreagraíonn sé, is í an litir tríd an údarás an chéad chéim eile.
access-note-authority = Litir chuig an údarás a fhéachann ar an gcomhad duit ({ $authority }). Is leatsa amháin an ceart seo: ní féidir sainordú a thabhairt d’aon duine eile chuige, mar sin sínigh agus seol tú féin í. D’fhéadfaí cóip de dhoiciméad aitheantais a iarraidh ort.
access-hand = Ní gá duit aon rud a líonadh isteach: an méid a fhágtar folamh, beidh líne ann le scríobh uirthi de láimh.
access-name = Céadainm agus sloinne
access-birth = Dáta agus áit bhreithe (litreacha faoi chomhaid póilíní nó slándála Stáit)
access-to = Cé chuige (fág folamh é don seoladh atá ar eolas againn)
access-sent = An lá a sheolann tú í
access-recordings = Le haghaidh taifeadtaí ceamara
access-recordings-hint = Gan an áit, an lá agus an uair, ní aimseoidh aon duine thú.
access-place = Cá ndearnadh scannánú ort
access-day = Cén lá
access-hours = Idir cé na huaireanta
access-look = Conas is féidir thú a aithint (éadaí, mála, rothar)
access-recordings-until = Is dócha go mbeidh taifeadtaí an lae sin imithe ón { $value } ar aghaidh: seol an litir láithreach.
access-recordings-gone = Is dócha go bhfuil taifeadtaí an lae sin imithe ón { $value } i leith. Is féidir leat fiafraí mar sin féin cad atá á choinneáil fút.
access-make = Déan an litir
access-print = Priontáil an leathanach seo: ní phriontáiltear ach an litir. Nó roghnaigh í agus cóipeáil í.
access-remind-text = Meabhrúchán do d’fhéilire, don lá a bhfuil a bhfreagra dlite. Luann sé an feachtas agus an t-ábhar, agus ní luann sé tusa.
access-remind = Sábháil meabhrúchán (.ics)
access-reminder = An bhfuil freagra ann? { $title }
access-reminder-text = Sheol tú d’iarratas an { $day }. Mura bhfuil freagra ann, nó mura bhfuil sé iomlán, abair é nuair a dhéanfaidh tú gearán.
access-after-title = Ina dhiaidh sin
access-after-keep = Coinnigh cóip den litir, agus an cruthúnas gur seoladh í.
access-after-answer = Mura bhfuil freagra ann tar éis míosa, nó má dhiúltaítear duit, is féidir leat gearán a dhéanamh faoi sin freisin.
access-after-tell = Nuair a bheidh tú ag glacadh páirte, abair san fhoirm gur iarr tú do shonraí; má tá tú páirteach cheana, treoraíonn leathanach d’admhála thú go dtí an áit a ndeir tú é.
asked-title = Abair gur iarr tú do shonraí
asked-link = Ar iarr tú rochtain ar do shonraí? Abair anseo é, anois nó níos déanaí.
asked-lead = I gcás gach ábhair a bhfuil tú ag gearán faoi: cathain a d’iarr tú, conas, agus an raibh freagra ann. Séalaítear é don chumann atá i gceannas, agus cuirtear le do chomhad é; ní athraíonn an méid a shínigh tú.
asked-again = An méid a sheolann tú anseo, téann sé in ionad an mhéid a dúirt tú ar an leathanach seo roimhe. Ní féidir leis an leathanach é a thaispeáint: tá sé séalaithe.
asked-empty = Abair cathain a d’iarr tú, i gcás ábhair amháin ar a laghad.
asked-button = Séalaigh agus cuir leis
asked-done = Tugadh faoi deara é. Tá sé séalaithe, agus gabhann sé le do ráiteas: má tharraingíonn tú siar, scriosfar é freisin.
sent-address-title = Scríobhaimid chuig an seoladh seo
sent-address-label = An seoladh ceart
sent-address-hint = Má tá litir mhícheart ann, ceartaigh anseo í; fanann gach rud eile mar a líon tú isteach é. Ansin ní dheimhníonn an nasc a cuireadh chuig an seoladh eile aon rud a thuilleadh, mura bhfuil sé úsáidte ag duine éigin cheana.
sent-address-button = Scríobh chuig an seoladh ceartaithe
shared-note = Gléas comhroinnte é seo: ní choinníonn sé aon chuid den mhéid a chlóscríobhann tú.
shared-clear = Folmhaigh an fhoirm don chéad duine eile
shared-next = An chéad duine eile
shared-keep = Priontáil an leathanach seo nó scríobh síos an cód ar dtús: ní fheicfidh an chéad duine eile é.
changed-before = Roimhe seo
changed-now = Anois
link-personal-title = Nasc pearsanta
link-personal-lead = Rinneadh é do dhuine amháin, duine a bhfuil a ráiteas le haghaidh “{ $value }” san áireamh.
link-personal-mine = An leatsa é?
link-personal-show = Taispeánann sé d’admháil, do chód tarraingthe siar agus an méid a shínigh tú.
link-personal-button = Taispeáin m’admháil
link-personal-other = Ar thug duine eile duit é?
link-personal-leave = Fág an cnaipe ag an duine ar leis nó léi an nasc, mar sin. Níor síníodh aon rud i d’ainm: léigh cad atá i gceist, agus déan do chinneadh féin.
link-personal-campaign = Chuig an bhfeachtas
thanks-mailed = Ar dheimhnigh tú anois beag? Taispeánann an nasc sa teachtaireacht a fuair tú d’admháil am ar bith.
thanks-shown = Ar shínigh tú anois beag? Bhí d’admháil ar an leathanach i ndiaidh na foirme. Ní féidir í a thaispeáint anseo: níl aithne ag an seoladh seo ar aon duine.
link-closed-title = Tá an feachtas dúnta
link-closed-what = Níor deimhníodh an nasc seo sular dúnadh an feachtas: níor cuireadh aon rud san áireamh.
link-closed-todo = Is féidir leat a léamh cad a tharlóidh don fheachtas.
credit-for = San áireamh don eagraíocht seo freisin: { $value }
credit-hint = Tháinig tú anseo trí nasc na heagraíochta. Insítear uimhir ina deicheanna di, agus ní insítear di choíche cé thú féin. Bain an tic as mura mian leat é seo.
step-1 = Céim 1 de 3
form-time-mail =
    { $count ->
        [one] Tá sé saor in aisce agus tógann sé thart ar nóiméad amháin, an ríomhphost san áireamh.
        [two] Tá sé saor in aisce agus tógann sé thart ar dhá nóiméad, an ríomhphost san áireamh.
        [few] Tá sé saor in aisce agus tógann sé thart ar { $count } nóiméad, an ríomhphost san áireamh.
        [many] Tá sé saor in aisce agus tógann sé thart ar { $count } nóiméad, an ríomhphost san áireamh.
       *[other] Tá sé saor in aisce agus tógann sé thart ar { $count } nóiméad, an ríomhphost san áireamh.
    }
form-time =
    { $count ->
        [one] Tá sé saor in aisce agus tógann sé thart ar nóiméad amháin.
        [two] Tá sé saor in aisce agus tógann sé thart ar dhá nóiméad.
        [few] Tá sé saor in aisce agus tógann sé thart ar { $count } nóiméad.
        [many] Tá sé saor in aisce agus tógann sé thart ar { $count } nóiméad.
       *[other] Tá sé saor in aisce agus tógann sé thart ar { $count } nóiméad.
    }
leaving-short-any-time = Is féidir leat imeacht am ar bith.
leaving-short-until-filed = Is féidir leat imeacht go dtí go dtabharfar don údarás é.
leaving-short-until-closed = Is féidir leat imeacht go dtí go ndúnfar an bailiú.
form-all-needed = Tá gach rud de dhíth, mura ndeirtear a mhalairt.
form-needed = (de dhíth)
form-choice = (fút féin)
form-choices = Fút féin: { $value }
form-help = An bhfuil rud éigin eile ar do cháipéisí?
field-email-link = Gheobhaidh tú nasc ansin le deimhniú.
signs-more = Gach a gcumhdaíonn sé
privacy-short = Séalaítear d’ainm an nóiméad a thagann sé: ní féidir leis an bhfreastalaí seo é a oscailt. Gan fhianáin, gan rianairí.
privacy-more = Ina iomláine
link-expired-again = Is féidir leat an fhoirm a líonadh arís.
need-age = Cuir tic le “Tá mé 18 mbliana d’aois nó níos sine”, má tá.
need-age-or-represented = Cuir tic sa bhosca faoi d’aois, nó faoin duine atá ina ionadaí agat.
need-signature = Cuir tic le “Síním go leictreonach”: sin mar a shíníonn tú.
need-art9 = Cuir tic sa bhosca faoi thuairimí polaitiúla: gan do thoiliú ní féidir le haon duine do shonraí a úsáid.
need-authority = Cuir tic sa bhosca faoin údarás: caithfidh a fhios a bheith aige cé thú féin.
need-certify = Cuir tic sa bhosca chun a dheimhniú go bhfuil gach rud ceart.
need-contact = Cuir tic sa bhosca faoi do sheoladh: gan do thoiliú ní féidir le haon duine scríobh chugat.
form-by-signing = Trí bhrú ar an gcnaipe seo, dearbhaím:
need-box = Cuir tic sa bhosca “{ $value }”.
privacy-box-page = Seachas an chóip shéalaithe, fanann bosca beag nach n-osclaíonn ach ó leathanach d’admhála, agus a thaispeánann duit an méid a shínigh tú. Scriostar é nuair a tharraingíonn tú siar.
leaving-any-time = Is féidir leat imeacht am ar bith le cód nach bhfuil ag aon duine ach agatsa. Scriostar anseo láithreach ansin an méid a thug tú. Má bhí do ráiteas curtha isteach cheana, cuirfidh an eagraíocht in iúl don údarás gur tharraing tú siar; an méid a fuair an t-údarás roimhe sin, fanfaidh sé ag an údarás.

own-title = A bhfuil tú páirteach ann anseo
own-lead = Gan chuntas: tabhair do sheoladh ríomhphoist, agus tagann nasc sa ríomhphost. Ar feadh uair an chloig taispeánann sé a bhfuil sínithe agat anseo agus na teachtaireachtaí a fhaigheann tú.
own-send = Seol an nasc chugam
own-wrong-address = Ní seoladh iomlán ríomhphoist é seo. Scríobh é mar ainm@example.org.
own-wrong-plus = Fág amach an + agus a leanann é suas go dtí an @. Faightear an méid a shínigh tú gan an chuid sin. Cuirtear deireadh le teachtaireachtaí chuig seoladh a bhfuil + ann leis an nasc atá i ngach ceann díobh.
own-not-found = Ní fhaightear anseo an méid a síníodh ar pháipéar, ná ráitis tacaíochta do thionscnaimh nach n-iarrann seoladh ríomhphoist. Ní fhanann aon rud faoin té a tharraing siar.
own-sent = Scríobhaimid chuig { $value }, bíodh rud le taispeáint nó ná bíodh. Oibríonn an nasc ar feadh uair an chloig. Tar éis roinnt teachtaireachtaí in aon lá amháin, fanann an chéad cheann eile cúpla uair an chloig.
own-names-lead = Cruthaíonn an nasc seo go léann tú na teachtaireachtaí chuig { $value }.
own-names-hint = Faightear an méid a shínigh tú leis an seoladh seo agus d’ainmneacha le chéile, mar a scríobh tú an uair sin iad. Feiceann gach duine a chuid féin. Gan ainmneacha, ní thaispeántar ach na teachtaireachtaí a fhaigheann tú.
own-show = Taispeáin a bhfuil mé páirteach ann
own-over = D’oibrigh sé ar feadh uair an chloig. Iarr ceann eile.
own-missed = Ní féidir breathnú ar roinnt feachtas faoi láthair, agus d’fhéadfadh siad a bheith in easnamh anseo. Triail arís níos déanaí.
own-waits = Tá d’fhoirm ag fanacht lena cnaipe: tá sé taobh thiar den nasc sa teachtaireacht a fuair tú. Mura bhfuil an teachtaireacht sin agat a thuilleadh, líon an fhoirm arís.
own-none = Ní fhaightear aon rud leis an seoladh seo agus na hainmneacha seo.
own-sealed = Ní thaispeántar an méid a thug tú: tá sé séalaithe, agus ní féidir leis an bhfreastalaí seo é a léamh. Taispeánann an nasc sa chéad teachtaireacht a fuair tú é.
own-ask = Iarr go mbainfí amach thú
own-ask-hint = Iarr ansin ar an eagraíocht do ráiteas a bhaint amach. Tá mí aici chuige sin; ní féidir leis an bhfreastalaí seo é a dhéanamh as féin. Go dtí go dtugann sí freagra, coinnítear do sheoladh anseo le haghaidh an fhreagra, criptithe.
own-asked = D’iarr tú an { $value } go mbainfí amach thú. Tá mí ag an eagraíocht chuige sin. Tagann a freagra chuig an seoladh seo, agus bíonn sé anseo.
own-stays = D’fhreagair an eagraíocht an { $value } nach mbaineann sí do ráiteas amach. Tá an fáth sa teachtaireacht a tháinig chuig an seoladh seo.
own-stays-again = Is féidir leat iarraidh arís.
own-taken-out = D’iarr tú go mbainfí amach thú: rinneadh é sin an { $value }. Tá do thaifead séalaithe scriosta.
own-lists-title = Teachtaireachtaí a fhaigheann tú
own-lists-none = Níl an seoladh seo ar aon liosta anseo.
own-left = Tá do sheoladh bainte den liosta seo agus scriosta ansin. D’fhéadfadh teachtaireacht atá ar a bealach cheana teacht fós.
own-link = An admháil caillte agat? Féach a bhfuil tú páirteach ann anseo
