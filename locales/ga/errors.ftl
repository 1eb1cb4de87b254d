### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Tá sé seo folamh.
rec-field-required = Líon isteach é, le do thoil.
err-field-too-long = Tá sé seo níos faide ná { $max } carachtar.
rec-field-too-long = Giorraigh é go { $max } carachtar nó níos lú.
err-field-too-many-lines = Tá níos mó ná { $max } líne ann.
rec-field-too-many-lines = Scríobh é ar { $max } líne nó níos lú.
err-field-control-character = Tá carachtar ann nach féidir a fheiceáil nó nárbh fhéidir a léamh.
rec-field-control-character = Glan an réimse agus clóscríobh arís é, gan greamú.
err-field-unprintable-character = Ní féidir an carachtar “{ $character }” a thaispeáint sna doiciméid a phriontálaimid.
rec-field-unprintable-character = Scríobh le litreacha eile é, mar atá ar línte meaisín-inléite do dhoiciméid aitheantais.

## Names

err-field-name-no-letter = Níl aon litir san ainm seo.
rec-field-name-no-letter = Scríobh d’ainm mar atá sé ar do dhoiciméad aitheantais. Is leor litir amháin.
err-field-name-link = Is cosúil gur seoladh gréasáin é seo, seachas ainm.
rec-field-name-link = Scríobh d’ainm anseo, agus sin amháin.
err-field-name-email = Is cosúil gur seoladh ríomhphoist é seo, seachas ainm.
rec-field-name-email = Scríobh d’ainm anseo. Tá a réimse féin ag an seoladh ríomhphoist.

## E-mail addresses

err-field-email-missing-at = Níl aon @ sa seoladh ríomhphoist seo.
rec-field-email-missing-at = Scríobh ina iomláine é, mar shampla ainm@example.org.
err-field-email-several-at = Tá níos mó ná @ amháin sa seoladh ríomhphoist seo.
rec-field-email-several-at = Scríobh seoladh amháin, mar shampla ainm@example.org.
err-field-email-space = Tá spás sa seoladh ríomhphoist seo.
rec-field-email-space = Bain an spás amach. Má scríobh tú dhá sheoladh, coinnigh ceann amháin.
err-field-email-no-local = Níl aon rud roimh an @ sa seoladh ríomhphoist seo.
rec-field-email-no-local = Scríobh ina iomláine é, mar shampla ainm@example.org.
err-field-email-no-domain = Níl aon rud i ndiaidh an @ sa seoladh ríomhphoist seo.
rec-field-email-no-domain = Scríobh ina iomláine é, mar shampla ainm@example.org.
err-field-email-domain-no-dot = Níl aon phonc sa chuid i ndiaidh an @.
rec-field-email-domain-no-dot = Seiceáil a dheireadh: .ie, .org nó .com a bhíonn ann go minic.
err-field-email-dots = Tá ponc sa bhreis sa seoladh ríomhphoist seo.
rec-field-email-dots = Féach an bhfuil dhá phonc taobh le taobh, nó ponc in aice leis an @, ag an tús nó ag an deireadh.
err-field-email-character = Ní féidir an carachtar “{ $character }” a bheith san áit sin i seoladh ríomhphoist.
rec-field-email-character = Bain amach é, nó cóipeáil an seoladh ó do chlár ríomhphoist.
err-field-email-domain = Ní ainm freastalaí ríomhphoist an chuid i ndiaidh an @.
rec-field-email-domain = Seiceáil an litriú, mar shampla example.org.
err-field-email-too-long = Tá an seoladh ríomhphoist seo níos faide ná mar is féidir le seoladh a bheith.
rec-field-email-too-long = Seiceáil nach bhfuil sa réimse ach do sheoladh.

## Dates

err-field-date-format = Níorbh fhéidir an dáta seo a thuiscint.
rec-field-date-format = Scríobh an lá, an mhí agus an bhliain, mar shampla 31/12/1990.
err-field-date-impossible = Níl an lá seo in aon fhéilire.
rec-field-date-impossible = Seiceáil an lá agus an mhí.
err-field-date-future = Níl an dáta seo tagtha fós.
rec-field-date-future = Seiceáil an bhliain.
err-field-date-too-old = Tá an dáta seo níos mó ná 120 bliain ó shin.
rec-field-date-too-old = Seiceáil an bhliain.
err-field-under-age = Is é { $minimum } an aois is óige chun páirt a ghlacadh anseo.
rec-field-under-age = Má tá an dáta mícheart, ceartaigh é. Má tá sé ceart, is féidir leat an scéal a scaipeadh mar sin féin.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Ní ghlacann do thír leis an doiciméad seo anseo.
rec-document-unknown = Roghnaigh ceann de na doiciméid ar an liosta.
err-number-format = Ní cosúil gur uimhir de chuid an doiciméid seo í.
rec-number-format = Seo an chuma a bhíonn uirthi: { $shape }, áit arb ionann 0 agus digit ar bith agus A agus litir ar bith. Is cuma faoi spásanna ná fleiscíní.
err-number-checksum = Tá digit nó litir den uimhir seo mícheart: ní luíonn siad le chéile.
rec-number-checksum = Cuir i gcomparáid le do dhoiciméad í, carachtar ar charachtar.
err-number-impossible = Ní féidir a leithéid d’uimhir a bheith ann: tá cuid di, an dáta breithe go minic, dodhéanta.
rec-number-impossible = Cuir i gcomparáid le do dhoiciméad í, carachtar ar charachtar, agus seiceáil gur roghnaigh tú an doiciméad ceart.
err-number-unusual = Seiceáil, le do thoil: níl an uimhir seo cosúil leo siúd is eol dúinn.
rec-number-unusual = Seo an chuma a bhíonn ar a bhformhór: { $shape }, áit arb ionann 0 agus digit ar bith agus A agus litir ar bith. Más mar seo atá sí ar do dhoiciméad, deimhnigh í.
err-number-check-digit = Seiceáil, le do thoil: ní luíonn an digit deiridh leis na digití eile mar a dhéanann i bhformhór na n-uimhreacha.
rec-number-check-digit = Cuir i gcomparáid le do dhoiciméad í, digit ar dhigit. Más mar seo atá sí ann, deimhnigh í.
err-postal-code-unusual = Seiceáil, le do thoil: níl an postchód seo cosúil le postchóid na tíre a roghnaigh tú.
rec-postal-code-unusual = Seo an chuma a bhíonn ar a bhformhór: { $shape }, áit arb ionann 0 agus digit ar bith agus A agus litir ar bith. Má tá do cheannsa ceart, deimhnigh é.
err-country-unknown = Ní aithnímid an tír seo.
rec-country-unknown = Roghnaigh ón liosta an tír ina gcónaíonn tú.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Níl tic le haon cheann.
        [two] Tá tic le níos lú ná dhá cheann.
        [few] Tá tic le níos lú ná { $minimum } cinn.
        [many] Tá tic le níos lú ná { $minimum } gcinn.
       *[other] Tá tic le níos lú ná { $minimum } ceann.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Cuir tic le ceann amháin ar a laghad díobh siúd a bhaineann leat.
        [two] Cuir tic le dhá cheann ar a laghad díobh siúd a bhaineann leat.
        [few] Cuir tic le { $minimum } cinn ar a laghad díobh siúd a bhaineann leat.
        [many] Cuir tic le { $minimum } gcinn ar a laghad díobh siúd a bhaineann leat.
       *[other] Cuir tic le { $minimum } ceann ar a laghad díobh siúd a bhaineann leat.
    }
err-target-unknown = Bhí rogha san fhoirm nach bhfuil ag an bhfeachtas seo.
rec-target-unknown = Lódáil an leathanach arís agus roghnaigh ón méid atá air.
err-consent-required = Níl tic sa bhosca seo, agus ní féidir bheith páirteach gan é.
rec-consent-required = Léigh é, agus cuir tic ann má thoilíonn tú. Mura dtoilíonn tú, ná bí páirteach.
err-consent-unknown = Bhí bosca san fhoirm nach bhfuil ag an bhfeachtas seo.
rec-consent-unknown = Lódáil an leathanach arís agus líon an fhoirm atá air.
err-territory-required = Níl aon tír roghnaithe.
rec-territory-required = Roghnaigh an tír óna dtagann do cheart chun páirt a ghlacadh.
err-territory-unknown = Níl an tír seo ar cheann díobh siúd ar féidir leo páirt a ghlacadh anseo.
rec-territory-unknown = Roghnaigh ceann ón liosta.
err-too-many-inputs = Bhí níos mó réimsí san fhoirm ná mar atá ar an leathanach.
rec-too-many-inputs = Lódáil an leathanach arís agus líon an fhoirm atá air.

## Pages

err-page-not-found = Níl aon leathanach ag an seoladh seo.
rec-page-not-found = Seiceáil an seoladh, nó tosaigh ón leathanach baile.
err-method-not-allowed = Ní ghlacann an seoladh seo leis an rud a seoladh chuige.
rec-method-not-allowed = Téigh ar ais chuig an leathanach agus úsáid na cnaipí atá air.
err-server-busy = Tá níos mó daoine anseo faoi láthair ná mar is féidir leis an bhfreastalaí a láimhseáil.
rec-server-busy = Bain triail eile as i gceann nóiméid. Coinnigh an leathanach seo ar oscailt: níl aon rud a chlóscríobh tú caillte.
err-disk-full = Níl spás fágtha ar an bhfreastalaí, agus mar sin níor taifeadadh aon rud. Níl aon rud a taifeadadh roimhe seo caillte.
rec-disk-full = Bain triail eile as i gceann uair an chloig. Má leanann sé ar aghaidh, inis don eagraíocht atá taobh thiar den fheachtas.
err-internal = Bhris rud éigin ar ár dtaobhna.
rec-internal = Bain triail eile as. Má tharlaíonn sé arís, scríobh chugainn agus luaigh an tagairt thíos.
err-bad-request = Ní thuigeann an freastalaí an t-iarratas seo.
rec-bad-request = Téigh ar ais agus bain triail eile as; má chlóscríobh nó má chóipeáil tú an seoladh, seiceáil go bhfuil sé iomlán.
err-timeout = Thóg an t-iarratas rófhada agus cuireadh deireadh leis.
rec-timeout = Bain triail eile as: fiú má d’éirigh leis, ní chuirtear aon duine san áireamh faoi dhó.

## Forms

err-form-too-large = Bhí an fhoirm níos mó ná mar a ghlacann an leathanach seo leis, agus mar sin níor léadh í.
rec-form-too-large = Giorraigh an méid a scríobh tú, agus seol arís é.
err-wrong-content-type = Ní foirm ón suíomh seo an rud a seoladh.
rec-wrong-content-type = Téigh ar ais chuig an leathanach agus seol an fhoirm ón áit sin.
err-invalid-utf8 = Tá carachtair sa mhéid a seoladh nárbh fhéidir a léamh.
rec-invalid-utf8 = Téigh ar ais, glan na réimsí inar ghreamaigh tú téacs, agus clóscríobh é.
err-form-expired = Bhí an fhoirm seo ar oscailt rófhada agus níl sí bailí a thuilleadh.
rec-form-expired = Tá an méid a chlóscríobh tú anseo i gcónaí: seiceáil é agus seol arís é.
err-spam-check-failed = Níorbh fhéidir linn a dhéanamh amach gur duine a sheol an fhoirm seo.
rec-spam-check-failed = Fan cúpla soicind agus seol arís í. Mura n-oibríonn sé sin, bain triail as brabhsálaí eile.

## Campaigns

err-campaign-closed = Tá an feachtas seo dúnta: ní féidir bheith páirteach ann a thuilleadh.
rec-campaign-closed = Is féidir leat a léamh cad a tháinig as. Má bhí tú páirteach, tá d’admháil bailí i gcónaí.
err-campaign-not-open = Níl an feachtas seo ar oscailt go fóill.
rec-campaign-not-open = Tá an dáta oscailte ar leathanach an fheachtais.

## Withdrawal

err-code-mistyped = Tá botún clóscríofa sa chód tarraingthe siar seo.
rec-code-mistyped = Cuir i gcomparáid le d’admháil é, grúpa ar ghrúpa. Ní bhíonn I, L, O ná U ann.
err-code-unknown = Níl aon rannpháirtíocht ag dul leis an gcód tarraingthe siar seo, nó tá sí tarraingthe siar cheana.
rec-code-unknown = Seiceáil gur ó admháil an fheachtais seo a tháinig sé. Má tá sé caillte, scríobh chuig an eagraíocht.
err-code-damaged = Tá do ráiteas san áireamh, ach tá a thaifead ar an bhfreastalaí seo millte, agus mar sin ní féidir leis an gcód seo é a tharraingt siar.
rec-code-damaged = Scríobh chuig an eagraíocht atá i gceannas ar an bhfeachtas: is féidir léi.

## Attempts and repetitions

err-too-many-attempts = An iomarca iarrachtaí in achar gearr.
rec-too-many-attempts = Fan nóiméad, agus seol arís é.
err-form-too-fast = Seoladh an fhoirm seo níos tapúla ná mar is féidir le duine í a líonadh.
rec-form-too-fast = Fan cúpla soicind, agus seol arís í.
link-counted-what = Tá tú san áireamh cheana féin, ó dheimhniú roimhe seo.
link-counted-todo = Níl aon rud eile le déanamh agat: ní chuirtear aon duine san áireamh faoi dhó. Seoladh d’admháil chugat trí ríomhphost an uair sin.
err-store-failed = Níorbh fhéidir leis an bhfreastalaí é seo a scríobh síos, agus mar sin níor taifeadadh aon rud.
rec-store-failed = Bain triail eile as i gceann nóiméid.
err-store-behind = Tá an suíomh seo dúnta faoi láthair: tá na sonraí ar a fhreastalaí níos sine ná an méid a bhí poiblí cheana.
rec-store-behind = Ní thaifeadtar aon rud go dtí go mbeidh sé seo curtha ina cheart ag lucht an tsuímh, nó go mbeidh sé ráite go poiblí acu cad atá caillte. Coinnigh d’admháil agus na ríomhphoist a fuair tú, agus fill níos déanaí.
err-outcome-unknown = Theip ar an diosca agus d’iarratas á thaifeadadh. Níl a fhios ag aon duine fós ar taifeadadh é.
rec-outcome-unknown = Fan nóiméad, ansin seol an fhoirm chéanna, nó brúigh an cnaipe céanna, arís: ní chuirtear aon duine san áireamh faoi dhó.
err-field-marks = Tá níos mó aicintí nó marcanna ar litir amháin anseo ná mar a bhíonn in aon chóras scríbhneoireachta, nó tá marc gan litir ann.
rec-field-marks = Glan an réimse agus clóscríobh arís é, mar atá ar do dhoiciméad aitheantais.
err-field-latin-needed = Ní féidir litreacha an ainm seo a thaispeáint sna doiciméid a phriontálaimid.
rec-field-latin-needed = Scríobh an t-ainm céanna anseo i litreacha Laidineacha, mar atá ar do phas. Coinnímid an dá litriú.

## A campaign that is not what was published

err-campaign-altered = Tá an feachtas seo stoptha: ní hionann an méid atá stóráilte ag an bhfreastalaí faoi agus an méid a foilsíodh.
rec-campaign-altered = Ní féidir le haon duine bheith páirteach ann go dtí go gcuirfear é seo ina cheart. Fanann an méid a cuireadh san áireamh ina chlár poiblí. Ní mór d’eagraithe an fheachtais agus don té atá i mbun an fhreastalaí seo an dá rud a chur i gcomparáid; tar ar ais níos déanaí.
err-prior-unticked = Deir tú anseo gur iarr tú do shonraí, ach níl tic sa bhosca thuas.
rec-prior-unticked = Cuir tic sa bhosca, nó glan na línte faoina bhun.
err-field-one-name = Níor tugadh ach ainm amháin.
rec-field-one-name = Mura bhfuil ach ainm amháin ar do cháipéisí, cuir tic sa bhosca thíos. Má tá an dá ainm orthu, líon isteach an ceann eile freisin.
err-field-none-there = Tá sé seo folamh.
rec-field-none-there = Mura bhfuil a leithéid i do sheoladh, cuir tic sa bhosca thíos. Má tá, líon isteach é.
err-field-date-year-only = Níor tugadh ach an bhliain.
rec-field-date-year-only = Mura bhfuil lá ná mí ar do cháipéisí, cuir tic sa bhosca thíos. Má tá, scríobh an lá, an mhí agus an bhliain.
err-field-age-unsure = Gan an lá, ní féidir a bheith cinnte an bhfuil tú in aois { $minimum } cheana féin.
rec-field-age-unsure = Má tá tú in aois { $minimum } nó níos sine, cuir tic sa bhosca thíos.
err-field-email-unreachable = Ní féidir le freastalaí ríomhphoist an tsuímh seo scríobh chuig seoltaí a bhfuil litreacha mar sin iontu roimh an @.
rec-field-email-unreachable = Tabhair seoladh eile de do chuid, le litreacha ó a go z roimh an @. Níor seoladh aon rud, agus níl aon rud á choinneáil.
err-nationality-not-accepted = Is ag saoránaigh tíortha áirithe amháin atá cead páirt a ghlacadh anseo.
rec-nationality-not-accepted = Roghnaigh do náisiúntacht ón liosta. Mura bhfuil sí ann, ní féidir leis an tionscnamh seo do thacaíocht a chur san áireamh.
link-unknown-then = Cóipeáil an nasc iomlán ón teachtaireacht isteach i mbarra na seoltaí. An té a cuireadh san áireamh agus nár tharraing siar, tá sé nó sí san áireamh i gcónaí.
link-voided-title = Níl do ráiteas san áireamh a thuilleadh
link-voided-what = Baineadh iontráil { $value } den chlár poiblí as an gcomhaireamh, agus tá a taifead séalaithe scriosta.
link-voided-reason = An chúis phoiblí: { $value }.
void-authority-rejected = dhiúltaigh an t-údarás dó
void-fraud = níl aon duine ann a rinne é
void-lost-code = d’iarr an duine tarraingt siar agus bhí an cód caillte
void-lost-record = chaill nó rinne an dream a bhí á choinneáil damáiste dá thaifead séalaithe; ní féidir é a chur isteach
void-other = cúis eile, luaite thíos
link-voided-note = An nóta poiblí
link-voided-todo = Má cheapann tú gur botún é seo, scríobh chuig an eagraíocht atá i gceannas ar an bhfeachtas.
destroyed-title = Tá an méid a bhí á choinneáil anseo scriosta
destroyed-unfiled = An { $value } scriosadh ráitis shéalaithe an fheachtais seo nár cuireadh isteach, mar a éilíonn an dlí.
destroyed-filed = An { $value } scriosadh ráitis shéalaithe an fheachtais seo a cuireadh isteach, mar a éilíonn an dlí.
destroyed-then = Má bhí do cheannsa ina measc, níl aon rud de fágtha ar an bhfreastalaí seo. Cruthaíonn comhad d’admhála a iontráil sa chlár poiblí i gcónaí: coinnigh é.
err-field-email-slip = Ar theastaigh uait …@{ $domain } a scríobh?
rec-field-email-slip = Ceartaigh an seoladh; nó, má tá sé ceart mar atá, cuir tic sa bhosca thíos.
err-form-changed = Athraíodh an méid a shínítear anseo fad is a bhí an fhoirm seo ar oscailt.
rec-form-changed = Tá an méid a chlóscríobh tú anseo i gcónaí. Léigh an méid a athraíodh, cuir tic sna boscaí arís, agus seol í.
err-form-left = Tarraingíodh siar an méid a shínigh tú leis an bhfoirm seo.
rec-form-left = Más mian leat síniú arís, seol an fhoirm uair amháin eile. Mura mian, dún an leathanach seo: níor síníodh aon rud.
share-server-wrong = Ní ainm freastalaí é seo.
share-server-right = Scríobh é mar atá i mbarra na seoltaí i do bhrabhsálaí, mar shampla mastodon.social, gan phort.
form-field-empty = Líon isteach “{ $value }”.
form-field-unchosen = Déan rogha faoi “{ $value }”.
