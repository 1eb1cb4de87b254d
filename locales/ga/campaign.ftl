### Home, campaign, documents, procedure.

## Home

home-title = Abraimis le chéile é, agus bímis san áireamh.
home-lead = Gearáin chomhchoiteanna agus tionscnaimh ó na saoránaigh nach féidir le haon duine a léamh thar do ghualainn, agus ar féidir le cách iad a athchomhaireamh.
home-empty = Níl aon fheachtas foilsithe anseo go fóill.
home-empty-keeper = Más tusa a choinníonn an freastalaí seo
home-empty-desk = Sa bhrabhsálaí: déantar gach rud ag an deasc. Phriontáil an freastalaí seoladh an chéad chuntais nuair a thosaigh sé.
home-empty-terminal = Nó i dteirminéal:
home-empty-keys = Ar mheaisín eile, déan eochracha na heagraíochta
home-empty-write = Scríobh feachtas, agus cuir á sheiceáil é
home-empty-publish = Foilsigh é
home-empty-status = Féach cad atá in easnamh fós
home-join = Léigh agus bí páirteach
home-sign = Léigh agus sínigh
home-read = Léigh
home-how-title = An méid a gheallaimid anseo

## Campaign page

facts-title = Na fíricí
fact-source = Foinse:
details-title = An rud a bhfuilimid ina choinne
complaint-title = An rud atá á iarraidh againn
carriers-title = Cé atá taobh thiar de seo
carriers-lead = I gceannas, agus ag gníomhú thar do cheann
carriers-partners = Comhpháirtithe: faigheann siad cóip shéalaithe
carriers-relays = Eagraíochtaí tacaíochta: scaipeann siad an scéal agus ní fhaigheann siad aon sonraí
questions-title = Ceisteanna a chuirtear orainn
join-go = Bí páirteach sa ghearán

## When people cannot join

state-not-yet-title = Go luath
state-not-yet = Beidh tú in ann bheith páirteach ón { $value } ar aghaidh.
state-closed-title = Tá an feachtas seo dúnta
state-withdrawn-title = Chuir an eagraíocht deireadh leis an bhfeachtas seo

## Documents

document-mandate = An sainordú
document-notice = An fógra príobháideachais
document-open = Oscail an téacs seo ar a leathanach féin
document-lead = Seo an téacs cruinn a shíníonn daoine nó a thaispeántar dóibh. Ní féidir é a athrú choíche: is doiciméad nua gach leagan nua, agus a mhéarlorg féin air.
document-old = Níl an leagan seo i bhfeidhm a thuilleadh.
document-newer = Léigh an leagan atá i bhfeidhm
document-exact = An téacs cruinn
document-version = Leagan
document-hash-why = Is é an méarlorg (SHA-256) méarlorg an chomhaid féin, beart ar bheart. Tá sé i gclár poiblí an fheachtais, agus luaitear é i ngach ráiteas.
document-download = Íoslódáil an comhad cruinn
documents-title = Na téacsanna

## Blanks of a document: placeholder-<name>

placeholder-supporter = céadainm agus sloinne an té a shíníonn
placeholder-mandatary = an cumann: ainm, foirm, uimhir, seoladh oifigiúil, ionadaí
placeholder-targets = na córais ar cuireadh tic leo, cé atá freagrach astu, agus an méid a dhearbhaíonn an duine
placeholder-consents = an méid ar thoiligh an duine leis, pointe ar phointe
placeholder-email = seoladh ríomhphoist an duine
placeholder-revocation-url = seoladh an leathanaigh le tarraingt siar
placeholder-signature = lá agus uair an tsínithe, agus méarlorg an téacs
document-blanks = Líontar isteach an méid atá idir lúibíní nuair a shíníonn duine.

## Procedure

procedure-title = Staid an nóis imeachta
procedure-lead = Cad a cuireadh isteach, cathain, cá háit agus cé mhéad duine a bhí leis; agus cad a tháinig as.
batches-title = An méid a cuireadh isteach
batches-none =
    { $count ->
        [0] Níor cuireadh aon rud isteach go fóill.
        [one] Níor cuireadh aon rud isteach go fóill. Tá ráiteas amháin réidh.
        [two] Níor cuireadh aon rud isteach go fóill. Tá dhá ráiteas réidh.
        [few] Níor cuireadh aon rud isteach go fóill. Tá { $count } ráiteas réidh.
        [many] Níor cuireadh aon rud isteach go fóill. Tá { $count } ráiteas réidh.
       *[other] Níor cuireadh aon rud isteach go fóill. Tá { $count } ráiteas réidh.
    }
batch-title = Baisc { $count }
batch-statements =
    { $count ->
        [one] ráiteas
        [two] ráiteas
        [few] ráiteas
        [many] ráiteas
       *[other] ráiteas
    }
batch-frozen = Reoite
batch-filed = Curtha isteach
batch-not-filed = Níl go fóill
batch-reference = Tagairt an údaráis
batch-log = Iontrálacha sa chlár
batch-hash = Méarlorg
timeline-title = Ar tharla go dtí seo
timeline-none = Níl aon scéal ann go fóill. Beidh nuacht faoin nós imeachta anseo.

## Versions of documents

documents-all = Na téacsanna ar fad agus a leaganacha
documents-lead = Gach téacs a shíníonn daoine nó a thaispeántar dóibh, i ngach leagan a bhí i bhfeidhm riamh. Má shínigh duine leagan níos luaithe, is é an leagan sin atá sínithe: fanann sé anseo, agus fanann a mhéarlorg sa chlár.
document-number = Leagan { $count }
document-published = foilsithe an { $value }
document-in-force = i bhfeidhm
document-replaced = níl sé i bhfeidhm a thuilleadh

## What publications changed

changes-title = An méid a athraíodh ón bhfoilsiú
changes-lead = Is iontráil i gclár poiblí an fheachtais é gach athrú ar eochracha, ar théacsanna dlí, ar rialacha, ar laethanta nó ar fhocail. An té a athchomhaireann an clár, tagann sé ar an liosta céanna, fiú dá bhfágfadh an leathanach seo ceann ar lár.
changes-none = Níl aon rud athraithe ó foilsíodh an feachtas.
changes-nothing = Níor athraíodh aon rud a shocraíonn an clár.
changes-first = Foilsiú.
changes-entry = Iontráil { $count } sa chlár
changes-no-day = Lá anaithnid
changes-days = Is é ord an chláir shínithe é seo. Is é an freastalaí a deir na laethanta: níl aon am sna hiontrálacha.
changed = Tá rud éigin athraithe ó foilsíodh an feachtas seo.
changed-day = Athraíodh rud éigin ó foilsíodh an feachtas seo, an uair is déanaí an { $value }.
changed-link =
    { $count ->
        [one] Féach an t-athrú
        [two] Féach an dá athrú
        [few] Féach na { $count } athrú
        [many] Féach na { $count } n-athrú
       *[other] Féach na { $count } athrú
    }
change-recipient-added = Eochair nua ({ $name }): séalaítear di freisin na ráitis a thugtar as seo amach. { $key }
change-recipient-removed = Eochair amháin níos lú ({ $name }): ní osclaíonn sí na ráitis a thugtar as seo amach. { $key }
change-consent-added = Iarrtar ar an té atá le bheith páirteach toiliú go mbeidh an eagraíocht seo in ann léamh: { $name }.
change-consent-removed = Ní iarrtar a thuilleadh ar an té atá le bheith páirteach toiliú go mbeidh an eagraíocht seo in ann léamh: { $name }.
change-consent-changed = Is toiliú eile atá ann anois go mbeidh an eagraíocht seo in ann léamh: { $name }.
change-document-added = { $name } ({ $language }): téacs nua.
change-document-removed = { $name } ({ $language }): níl sé ar fáil a thuilleadh.
change-document-changed = { $name } ({ $language }): leagan nua. An té a shínigh cheana, is é an leagan roimhe seo a shínigh sé nó sí.
change-texts-added = Tá an leathanach sa teanga seo freisin anois: { $language }.
change-texts-removed = Níl an leathanach sa teanga seo a thuilleadh: { $language }.
change-texts-changed = Athraíodh focail an leathanaigh sa teanga seo: { $language }.
change-question-added = Iarrann an fhoirm é seo anois: { $name }.
change-question-removed = Ní iarrann an fhoirm é seo a thuilleadh: { $name }.
change-question-changed = Tá gá le freagra anois, nó níl gá leis a thuilleadh: { $name }.
change-target-added = Ábhar gearáin nua: { $name }.
change-target-removed = Ní ábhar gearáin é seo a thuilleadh: { $name }.
change-target-changed = Uimhir eile sa chlár don ábhar gearáin seo: { $name }.
change-instrument = Tá an feachtas bunaithe ar dhlí eile anois: { $name }.
change-law = Athraíodh comhad an dlí sa ríomhchlár ({ $name }): cad a iarrtar, cé a áirítear uair amháin, cad a choinnítear agus cá fhad.
change-opens = An chéad lá le bheith páirteach: { $day }.
change-closes = An lá deireanach le bheith páirteach: { $day }.
change-no-day = níl aon lá ann
change-languages = Teangacha: { $names }.
change-territory = An tír atá scríofa sa chlár: { $name }.
change-structure = Athraíodh an cur síos ar an bhfeachtas: d’fhéadfadh athrú a bheith ar an dream atá taobh thiar de, ar an gcur síos orthu, ar an sprioc nó ar an gcuma.
change-tags = Athraíodh an bealach a n-aithnítear an duine céanna.
change-log = Athraíodh eochair nó ainm an chláir, rud nach bhfuil ceadaithe choíche.
change-unknown = Ní féidir é seo a rá: tá comhad foilsithe (manifest) ar iarraidh.
change-note-key-added = Tá eochair ag an eagraíocht seo anois lena síníonn sí na cúiseanna poiblí le hiontráil a bhaint as an gcomhaireamh: { $name }.
change-note-key-removed = Níl eochair ag an eagraíocht seo a thuilleadh lena síníonn sí na cúiseanna poiblí le hiontráil a bhaint as an gcomhaireamh: { $name }.
change-note-key-changed = Is eochair eile anois an eochair lena síníonn an eagraíocht seo na cúiseanna poiblí le hiontráil a bhaint as an gcomhaireamh: { $name }.
leaving-batch-gone =
    { $count ->
        [one] tharraing duine amháin acu siar ó shin
        [two] tharraing beirt acu siar ó shin
        [few] tharraing { $count } acu siar ó shin
        [many] tharraing { $count } acu siar ó shin
       *[other] tharraing { $count } acu siar ó shin
    }
appeal-title = Sínigh san áit a n-áireofar é
appeal-why = Ní ghlacann an dlí le sínithe air seo ach in aon áit amháin. Is é seo atá ina bun: { $value }.
appeal-nothing-here = Tá tú ag fágáil an tsuímh seo. Ní dhéantar aon rud a shíniú, a iarraidh, a choinneáil ná a chomhaireamh anseo.
controllers-title = Cé atá freagrach as do shonraí
controllers-intro = Cé a dhéanann cinneadh faoi na sonraí a thugtar san fheachtas seo, cé atá in ann iad a léamh, agus cé a chuirfeá ceist air.
controllers-lead = I gceannas ar an bhfeachtas; cinneann sí cad chuige a n-úsáidtear na sonraí, agus osclaíonn sí lena heochair féin an méid a shéalaítear anseo.
controllers-partner = Déanann sí cinneadh in éineacht leis an eagraíocht atá i gceannas, agus osclaíonn sí cóip shéalaithe lena heochair féin: cóip na ndaoine a thoiligh léi faoina hainm, agus iadsan amháin.
controllers-relay = Scaipeann sí scéal an fheachtais. Ní fhaigheann sí aon sonraí.
controllers-host-name = An té atá i mbun an fhreastalaí seo
controllers-host = Coinníonn sé an méid a séalaíodh, thar ceann na n-eagraíochtaí thuas, agus ní féidir leis é a oscailt.
controllers-ask-title = Ceisteanna, rochtain, ceartú, léirscriosadh
controllers-ask = Is leor seoladh amháin; tá sé de dhualgas freisin ar gach eagraíocht a dhéanann cinneadh freagra a thabhairt ort.
controllers-arrangement = An méid a shocraigh siad eatarthu
days-open-until = Ar oscailt go dtí an { $moment }.
state-over = Ní féidir le haon duine bheith páirteach a thuilleadh.
state-over-filed = An méid a cuireadh isteach, fanann sé curtha isteach, agus leanann an nós imeachta ar aghaidh.
state-over-unfiled = Níor cuireadh aon rud isteach go fóill.
state-over-given-up = D’éirigh an eagraíocht as an bhfeachtas. Níor cuireadh aon rud isteach.
state-over-given-up-filed = D’éirigh an eagraíocht as an bhfeachtas. An méid a cuireadh isteach roimhe sin, fanann sé ag an údarás.
state-over-withdrawn = Tharraing na heagraithe siar an tionscnamh.
state-over-ended = Tháinig deireadh leis an nós imeachta an { $value }.
state-over-continued = Tá feachtas eile ag leanúint den cheann seo.
state-over-log = Fanann an clár poiblí, ionas gur féidir an uimhir a sheiceáil i gcónaí.
loss-title = Cailleadh iontrálacha den fheachtas seo
loss-text = B’éigean don suíomh seo leanúint ar aghaidh ó chóip níos sine: tá na hiontrálacha { $value } den chlár poiblí caillte.
loss-again = Má ghlac tú páirt nó má tharraing tú siar sna laethanta seo, déan arís é, le do thoil: { $from } – { $until }.
loss-leave-again = Má tharraing tú siar sna laethanta seo, déan arís é, le do thoil: { $from } – { $until }.
split-counted = Comhairthe anseo
split-recognised = Aitheanta ag údaráis
split-may-fall = Is féidir leis an uimhir seo titim freisin: baintear aisti an té a tharraingíonn siar, agus an méid a fhaightear amach nach bhfuil aon duine taobh thiar de nó nach n-aithnítear. Deir leathanach an chomhairimh cé mhéad atá i gceist.
state-opens-on = Osclófar an { $value }.
state-closed-on = Dúnta. Bhí sé ar oscailt go dtí an { $value }.
follow-opens = Cuir in iúl dom nuair a osclófar é
home-exercise = Cleachtadh: úsáid ainmneacha cumtha; ní chuirtear aon rud isteach.
goal-then = Nuair a bheidh { $value } ann: { $other }
voices-title = Guthanna
press-title = An preas agus doiciméid
next-title = An chéad rud eile
step-join = Glacann daoine páirt
step-sign = Síníonn daoine
step-filed = Cuirtear an gearán isteach
step-decision = Déanann an t-údarás cinneadh
step-certified = Seiceálann údaráis náisiúnta na ráitis
step-presented = Tíolactar an tionscnamh
step-answered = Foilsítear an freagra
step-now = anois
step-from = ón { $value }
step-until = go dtí an { $value }
step-next = an chéad chéim eile
step-then = ina dhiaidh sin
carriers-relays-model = Thacaigh na heagraíochtaí seo leis an bhfeachtas a bhfuil an ceann seo bunaithe air. Níor ghlac siad páirt sa leagan taispeána seo.
feed-title = { $value }: a bhfuil ag tarlú
feed-link = Lean le léitheoir fothaí (Atom)
press-csv = Na huimhreacha do scarbhileog (CSV)
embed-title = Cuir an feachtas seo ar do shuíomh
embed-lead = Cóipeáil cúpla líne isteach i do shuíomh, i do bhlag nó i do nuachtlitir. Ní stóráiltear aon rud ar ghléasanna do chuairteoirí, agus ní thomhaistear aon duine.
embed-kind = An rud a thaispeántar
embed-kind-count = An uimhir
embed-kind-progress = An uimhir agus an bealach chuig an sprioc
embed-kind-button = An uimhir agus cnaipe
embed-kind-form = An fhoirm féin
embed-look = An chuma
embed-look-hint = Déantar an dath níos dorcha nó níos gile san áit nach bhféadfaí é a léamh.
embed-look-form = Coinníonn an fhoirm cuma an fheachtais.
embed-accent = Dath
embed-radius = Cruinniú na gcúinní (0 go 24)
embed-font = Cló
embed-font-sans = Gan serif
embed-font-serif = Le serif
embed-font-mono = Clóscríobhán
embed-scheme = Geal nó dorcha
embed-scheme-auto = Mar atá ar ghléas an chuairteora
embed-scheme-light = Geal
embed-scheme-dark = Dorcha
embed-show = Taispeáin
embed-preview = Réamhamharc
embed-picture-title = Íomhá le nasc
embed-picture-text = Oibríonn sí i ngach áit, fiú i nuachtlitreacha.
embed-picture-number = Coinnítear an uimhir inti cothrom le dáta.
embed-frame-title = Fráma
embed-frame-text = Do shuíomhanna a ghlacann le HTML. Níl aon script de dhíth; tá an airde seasta.
embed-element-title = Fráma den airde cheart
embed-element-text = An fráma céanna le script bheag uainne: glacann sé an airde atá de dhíth air. Fanann an nasc ann dóibh siúd nach bhfeiceann fráma.
embed-policy = An seolann do shuíomh beartas slándála ábhair (CSP)? Cuir é seo leis:
embed-form = An fhoirm ar do shuíomh
embed-form-where = Is féidir an fhoirm a líonadh ar do leathanach féin, i bhfráma nach féidir le do leathanach a léamh. Ainmníonn an feachtas na suíomhanna a bhfuil cead acu í a thaispeáint:
embed-form-nowhere = Níl aon suíomh ann go fóill. Scríobh chuig eagraithe an fheachtais agus tabhair seoladh do shuímh dóibh.
embed-form-never = An méid a shínítear anseo, áirítear láithreach é; mar sin ní thaispeántar an fhoirm seo d’aon duine laistigh de shuíomh eile: osclaíonn an cnaipe i gcluaisín nua í.
embed-form-elsewhere = Ní shínítear aon rud anseo: treoraíonn an cnaipe chuig an áit a ndéantar é.
batches-none-here = Ní chuirtear aon rud isteach ón suíomh seo.
batches-none-over = Níor cuireadh aon rud isteach.
card-people = Tá níos mó ná { $count } duine páirteach
card-statements = Níos mó ná { $count } ráiteas tacaíochta
material-title = Póstaeir agus bileoga
material-lead = Priontáil iad, croch iad, dáil iad. Tá an méid céanna iontu agus atá ar an leathanach seo; treoraíonn an cód agus an seoladh gearr daoine anseo.
material-for = Cén eagraíocht a bheidh luaite
material-for-help = Roghnaigh d’eagraíocht: beidh a hainm ar na leatháin agus sa seoladh.
material-address = An seoladh atá ar na leatháin:
material-a3 = Póstaer A3
material-a4 = Póstaer A4
material-a5 = Póstaer A5
material-2xa5 = Dhá bhileog A5 ar leathán A4
material-4xa6 = Ceithre bhileog A6 ar leathán A4
material-colour = i ndathanna
material-black = dubh agus bán, le haghaidh fótachóipirí
material-print = Priontáil ar an bhfíormhéid (100%), gan oiriúnú don leathanach. Gearrtar na bileoga feadh na línte briste.
poster-until = Go dtí an { $value }
poster-by = Á scaipeadh ag { $value }
