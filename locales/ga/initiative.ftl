### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Ráiteas tacaíochta le tionscnamh Eorpach ó na saoránaigh
initiative-number = Uimhir chlárúcháin
initiative-starts = Tús an bhailithe
initiative-ends = Deireadh an bhailithe
initiative-register = I gclár an Choimisiúin
initiative-title = Teideal
initiative-objectives = Cuspóirí
initiative-contacts = Daoine teagmhála cláraithe
initiative-legal-entity = Eintiteas dlíthiúil
initiative-website = Suíomh an tionscnaimh
initiative-declaration = Deimhním leis seo go bhfuil an fhaisnéis a thugtar san fhoirm seo ceart agus nár thacaigh mé leis an tionscnamh seo cheana féin.
initiative-notice = Ráiteas príobháideachais
initiative-notice-purpose = I gcomhréir leis an Rialachán Ginearálta maidir le Cosaint Sonraí, ní úsáidfear na sonraí pearsanta a thugann tú san fhoirm seo ach chun tacú leis an tionscnamh seo. Tabharfar iad d’údaráis inniúla do thíre, a fhíoraíonn agus a dheimhníonn na ráitis tacaíochta, agus ní thabharfar d’aon duine eile iad.
initiative-notice-rights = Tá sé de cheart agat rochtain ar do shonraí pearsanta a iarraidh ar eagraithe an tionscnaimh seo, agus a iarraidh orthu na sonraí sin a cheartú nó a léirscriosadh nó a bpróiseáil a shrianadh.
initiative-notice-time = Coinneoidh na heagraithe do shonraí ar feadh mí amháin ar a mhéad tar éis an tionscnamh a thíolacadh don Choimisiún Eorpach, nó 21 mhí tar éis thús an bhailithe, cibé acu is túisce. I gcás imeachtaí riaracháin nó dlí, féadfaidh siad na sonraí a choinneáil go dtí mí amháin tar éis dheireadh na n-imeachtaí sin.
initiative-notice-complaint = Tá sé de cheart agat gearán a dhéanamh le húdarás cosanta sonraí am ar bith, go háirithe sa tír ina bhfuil cónaí ort, ina bhfuil tú ag obair nó inar sáraíodh an dlí, dar leat. Is féidir leat dul chun na cúirte freisin.
initiative-notice-controller = Is é an rialaitheoir de réir bhrí an Rialacháin Ghinearálta maidir le Cosaint Sonraí: { $name }, { $email }.
initiative-notice-sealed = Criptítear do ráiteas an nóiméad a thagann sé, agus níl na heochracha ar an bhfreastalaí seo. Ní féidir le haon duine atá i mbun an fhreastalaí é a léamh.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] ráiteas tacaíochta
        [two] ráiteas tacaíochta
        [few] ráiteas tacaíochta
        [many] ráiteas tacaíochta
       *[other] ráiteas tacaíochta
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value }.{ $other }%
# $value is a percentage.
dash-of-goal = { $value } den { $other } atá de dhíth
dash-thresholds = Tíortha a shroich a dtairseach
dash-days-left = Laethanta fágtha
dash-closed-since = Dúnta ón
dash-final = Seo an toradh deiridh i gclár an Choimisiúin, amhail an { $value }.
dash-countries = Tír ar thír
# $value is the name of a country, $other a percentage.
dash-first = Chun tosaigh: { $value } ({ $other } den tairseach).
dash-countries-help = Áirítear tír a luaithe a shroicheann sí a tairseach, an líne ag 100%. Dá mhéad suíochán atá aici i bParlaimint na hEorpa is ea is airde a tairseach.
dash-picture = An chuid dá tairseach atá sroichte ag gach tír, ina céatadán. Tá gach uimhir sa tábla.
dash-map = Ar an léarscáil
dash-reached = Tairseach sroichte
dash-country = Tír
dash-number = Ráitis
dash-threshold = Tairseach
dash-missing = Fós de dhíth
dash-channels = An áit ar shínigh daoine
dash-channels-help = Coinnítear scartha óna chéile iad, mar is féidir le cách an méid a síníodh anseo a athchomhaireamh, agus an méid sin amháin.
dash-here = Sínithe anseo
dash-paper = Ar pháipéar
dash-central = I gcóras an Choimisiúin
dash-register = I gclár an Choimisiúin
dash-as-of = amhail an { $value }
dash-pace = An luas
dash-last-days =
    { $count ->
        [one] Inniu
        [two] Sínithe anseo le dhá lá anuas
        [few] Sínithe anseo le { $count } lá anuas
        [many] Sínithe anseo le { $count } lá anuas
       *[other] Sínithe anseo le { $count } lá anuas
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Má leantar de luas an lae inniu, beidh { $safe } ráiteas bailithe thart ar an { $day }: go leor le go bhfanfaidh { $goal } má dhiúltaíonn na húdaráis do { $share }%.
        [two] Má leantar den luas atá ann le dhá lá anuas, beidh { $safe } ráiteas bailithe thart ar an { $day }: go leor le go bhfanfaidh { $goal } má dhiúltaíonn na húdaráis do { $share }%.
        [few] Má leantar den luas atá ann le { $count } lá anuas, beidh { $safe } ráiteas bailithe thart ar an { $day }: go leor le go bhfanfaidh { $goal } má dhiúltaíonn na húdaráis do { $share }%.
        [many] Má leantar den luas atá ann le { $count } lá anuas, beidh { $safe } ráiteas bailithe thart ar an { $day }: go leor le go bhfanfaidh { $goal } má dhiúltaíonn na húdaráis do { $share }%.
       *[other] Má leantar den luas atá ann le { $count } lá anuas, beidh { $safe } ráiteas bailithe thart ar an { $day }: go leor le go bhfanfaidh { $goal } má dhiúltaíonn na húdaráis do { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Má leantar de luas an lae inniu, críochnóidh an bailiú an { $day } agus timpeall { $reached } ráiteas ann. Bheadh { $safe } sábháilte: { $goal } agus corrlach dóibh siúd a ndiúltóidh na húdaráis dóibh ({ $share }%).
        [two] Má leantar den luas atá ann le dhá lá anuas, críochnóidh an bailiú an { $day } agus timpeall { $reached } ráiteas ann. Bheadh { $safe } sábháilte: { $goal } agus corrlach dóibh siúd a ndiúltóidh na húdaráis dóibh ({ $share }%).
        [few] Má leantar den luas atá ann le { $count } lá anuas, críochnóidh an bailiú an { $day } agus timpeall { $reached } ráiteas ann. Bheadh { $safe } sábháilte: { $goal } agus corrlach dóibh siúd a ndiúltóidh na húdaráis dóibh ({ $share }%).
        [many] Má leantar den luas atá ann le { $count } lá anuas, críochnóidh an bailiú an { $day } agus timpeall { $reached } ráiteas ann. Bheadh { $safe } sábháilte: { $goal } agus corrlach dóibh siúd a ndiúltóidh na húdaráis dóibh ({ $share }%).
       *[other] Má leantar den luas atá ann le { $count } lá anuas, críochnóidh an bailiú an { $day } agus timpeall { $reached } ráiteas ann. Bheadh { $safe } sábháilte: { $goal } agus corrlach dóibh siúd a ndiúltóidh na húdaráis dóibh ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Bheadh tír amháin go sábháilte thar a tairseach thart ar an { $day }.
        [two] Bheadh dhá thír go sábháilte thar a dtairseach thart ar an { $day }.
        [few] Bheadh { $count } thír go sábháilte thar a dtairseach thart ar an { $day }.
        [many] Bheadh { $count } dtír go sábháilte thar a dtairseach thart ar an { $day }.
       *[other] Bheadh { $count } tír go sábháilte thar a dtairseach thart ar an { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Ní bheadh aon tír go sábháilte thar a tairseach ansin.
        [one] Bheadh tír amháin go sábháilte thar a tairseach ansin.
        [two] Bheadh dhá thír go sábháilte thar a dtairseach ansin.
        [few] Bheadh { $count } thír go sábháilte thar a dtairseach ansin.
        [many] Bheadh { $count } dtír go sábháilte thar a dtairseach ansin.
       *[other] Bheadh { $count } tír go sábháilte thar a dtairseach ansin.
    }
dash-estimate = Is meastachán é seo.
dash-download-chart = An chairt ina híomhá (SVG)
dash-download-map = An léarscáil ina híomhá (SVG)
dash-download-csv = Na huimhreacha do scarbhileog (CSV)

## Signing: the form by country

sign-title = Sínigh an tionscnamh
sign-next = Ina dhiaidh sin: d’admháil, agus cód lenar féidir leat tarraingt siar.
sign-choose = Roghnaigh…
sign-nationality = Do náisiúntacht
sign-nationality-show = Taispeáin an fhoirm
sign-nationality-change = Athraigh an tír
sign-who = Cé a fheicfidh é seo?
# { $country } is the name of a country.
sign-who-text = An t-údarás a sheiceálann na sínithe ({ $country }), dá dtabharfaidh na heagraithe do ráiteas. Ní thabharfar d’aon duine eile é.
sign-given-name = Céadainmneacha ina n-iomláine
sign-family-name = Sloinnte
sign-confirm = Sheiceáil mé é: tá sé ceart mar seo.
sign-receipt-keep = Priontáil an leathanach seo nó scríobh síos an cód anois. Níor thug tú seoladh ríomhphoist, agus mar sin ní féidir le haon duine é seo a sheoladh chugat arís.
sign-code-hint = Tá sé ar d’admháil. Ceannlitreacha nó litreacha beaga, le fleiscíní nó gan iad: is cuma.
sign-withdraw-filed = Cuireadh ráitis chuig na húdaráis cheana. Má bhí do cheann féin orthu, cuirfear in iúl dóibh gur tharraing tú siar; fanfaidh an méid a fuair siad roimhe sin acu.
sign-carriers-lead = Eagraíonn an tionscnamh, agus faigheann na ráitis
sign-document-passport = pas
sign-document-id-card = cárta aitheantais
sign-document-citizens-card = cárta saoránaigh
sign-document-personal-number = uimhir aitheantais phearsanta
field-street = Sráid
field-street-number = Uimhir tí
field-postal-code = Postchód
field-city = Baile nó cathair
field-country = Tír chónaithe
field-document = Cén doiciméad?
field-document-number = A uimhir
document-statement = An ráiteas tacaíochta

## Why something is asked: purpose-<id>

purpose-identify-signatory = Mar atá ar do dhoiciméad aitheantais: cuardaíonn an t-údarás an t-ainm seo ina chlár.
purpose-find-in-register = Le go n-aimseoidh an t-údarás ina chlár thú, agus nach síneoidh aon duine i d’ainm.
purpose-tell-namesakes-apart = Ionas nach measctar thú le duine eile den ainm céanna.
purpose-tell-which-number = Glacann do thír le ceann ar bith díobh seo.
purpose-reach-by-post = D’fhéadfaí fiafraí díot tríd an bpost an tusa a shínigh i ndáiríre.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Dearbhú
sign-consent-authority = Toilím go dtabharfar mo ráiteas don údarás a bhfuil an tionscnamh dírithe air ({ $authority }).
information-sample = D’fhéadfá litir a fháil ag fiafraí ar shínigh tú i ndáiríre.

## What went wrong, and what to do

err-signed-already = Shínigh an duine seo an tionscnamh seo cheana.
rec-signed-already = Níl aon rud eile le déanamh agat: ní chuirtear aon duine san áireamh faoi dhó. Murar tusa a shínigh, scríobh chuig na heagraithe.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Coinnigh ar an eolas mé
follow-lead = Fág do sheoladh ríomhphoist, agus scríobhfaidh na heagraithe chugat nuair a bheidh scéala faoi “{ $value }”.
follow-apart = Ní síniú é seo, agus is féidir leat síniú gan é. Coinnítear do sheoladh scartha ó aon síniú.
follow-age = Tá mé in aois { $count } nó níos sine.
follow-consent = Toilím go sainráite go gcoinneoidh an eagraíocht ({ $value }) mo sheoladh chun scríobh chugam faoin bhfeachtas seo. D’fhéadfadh an iarraidh seo mo thuairimí polaitiúla a nochtadh.
follow-confirm = D’iarr duine éigin, tusa is dócha, nuacht faoi “{ $value }” a sheoladh chuig an seoladh ríomhphoist seo. Ní sheolfar aon rud go dtí go mbrúnn tú an cnaipe.
follow-confirm-button = Coinnigh ar an eolas mé
follow-done = Cloisfidh tú uainn
follow-done-lead = Tá do sheoladh séalaithe: níl ach na heagraithe in ann é a oscailt, le heochair nach bhfuil ar an bhfreastalaí seo.
follow-done-leave = Is féidir leat imeacht am ar bith, leis an nasc i ngach teachtaireacht uainn nó ag an seoladh seo:
follow-leave = Ná seol a thuilleadh nuachta chugam
follow-leave-lead = D’iarr tú nuacht faoi “{ $value }”. Brúigh an cnaipe, agus scriosfar do sheoladh anseo. Má shínigh tú, fanfaidh do shíniú mar atá.
follow-left = Tá do sheoladh scriosta anseo. D’fhéadfadh teachtaireacht atá ar a bealach cheana teacht fós.
follow-notice-purpose = Úsáidtear do sheoladh ríomhphoist don rud ar chuir tú tic leis, agus ní úsáidtear d’aon rud eile é. Ní thugtar d’aon duine eile é.
follow-notice-sealed = Criptítear é an nóiméad a thagann sé, d’eochair na heagraíochta atá i gceannas. Níl an eochair sin ar an bhfreastalaí seo.
follow-notice-time =
    { $count ->
        [one] Scriosfar é nuair a imeoidh tú, agus mí amháin ar a dhéanaí tar éis dúnadh an fheachtais; níos déanaí ná sin, i gcás amháin: má leanann an tionscnamh ar aghaidh ina dhiaidh sin.
        [two] Scriosfar é nuair a imeoidh tú, agus dhá mhí ar a dhéanaí tar éis dúnadh an fheachtais; níos déanaí ná sin, i gcás amháin: má leanann an tionscnamh ar aghaidh ina dhiaidh sin.
        [few] Scriosfar é nuair a imeoidh tú, agus { $count } mhí ar a dhéanaí tar éis dúnadh an fheachtais; níos déanaí ná sin, i gcás amháin: má leanann an tionscnamh ar aghaidh ina dhiaidh sin.
        [many] Scriosfar é nuair a imeoidh tú, agus { $count } mí ar a dhéanaí tar éis dúnadh an fheachtais; níos déanaí ná sin, i gcás amháin: má leanann an tionscnamh ar aghaidh ina dhiaidh sin.
       *[other] Scriosfar é nuair a imeoidh tú, agus { $count } mí ar a dhéanaí tar éis dúnadh an fheachtais; níos déanaí ná sin, i gcás amháin: má leanann an tionscnamh ar aghaidh ina dhiaidh sin.
    }
follow-notice-leave = Scriosfar láithreach é nuair a imeoidh tú, leis an nasc atá i ngach teachtaireacht.
mail-follow-why = D’iarr duine éigin, tusa is dócha, nuacht faoi “{ $title }” ({ $organisation }) a sheoladh chuig an seoladh ríomhphoist seo.
mail-follow-what = Níl aon nuacht á fáil agat go fóill. Oscail an leathanach seo agus brúigh an cnaipe atá air:
mail-follow-done-subject = Cloisfidh tú uainn: { $title }
mail-follow-done = D’iarr tú nuacht faoi “{ $title }”. Scríobhfaidh an eagraíocht ({ $organisation }) chugat faoi.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Tosaíonn an bailiú
clock-start-collecting = An lá deireanach chun an bailiú a thosú
clock-end-collecting = An lá deireanach bailithe
clock-report-numbers = Líon na ráiteas a chur in iúl don Choimisiún
clock-final-report = Líon deiridh na ráiteas a chur in iúl don Choimisiún
clock-submit-to-authorities = An lá deireanach chun na ráitis a thabhairt do na húdaráis náisiúnta
clock-certificates = An lá deireanach ag na húdaráis chun na ráitis a dheimhniú
clock-submit-to-commission = An lá deireanach chun an tionscnamh a thíolacadh don Choimisiún
clock-hearing = An lá deireanach don éisteacht phoiblí i bParlaimint na hEorpa
clock-answer = An lá deireanach d’fhreagra an Choimisiúin
clock-authority-silence = Gan chinneadh, meastar gur diúltaíodh don ghearán
clock-appeal = An lá deireanach chun achomharc a dhéanamh
clock-statements-grow-old = Na chéad ráitis ag éirí róshean le háireamh
clock-keep-statements = An lá deireanach a fhéadfar ráitis a choinneáil
clock-keep-addresses = An lá deireanach a fhéadfar seoltaí ríomhphoist a choinneáil
clock-source = Foinse: { $value }.
clock-projected = Ar a dhéanaí, má thógann gach céim roimhe seo a cuid ama ar fad.
clock-doubtful = Ní mór do dhlíodóir an lá seo a dheimhniú.
clock-holidays = Ní chuirtear deireadh seachtaine ná laethanta saoire poiblí san áireamh.

## The procedure: what happened, and what comes

procedure-next = An chéad rud eile
procedure-calendar = Na laethanta seo ina gcomhad féilire
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Mar gheall ar imeachtaí dlí, féadfar na ráitis a choinneáil go dtí an { $date }. { $reason }
procedure-event-registered = Cláraíodh an tionscnamh
procedure-event-started = Thosaigh an bailiú
procedure-event-reported = Cuireadh líon na ráiteas in iúl
procedure-event-closed = Chríochnaigh an bailiú
procedure-event-filed = Curtha isteach
procedure-event-certified = Deimhníodh na ráitis
procedure-event-presented = Tíolacadh an tionscnamh
procedure-event-heard = Éisteacht phoiblí
procedure-event-answered = Foilsíodh an freagra
procedure-event-decision = Cinneadh
procedure-event-procedure-ended = Tháinig deireadh leis an nós imeachta
procedure-event-initiative-withdrawn = Tharraing na heagraithe siar an tionscnamh

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Is saoránaigh den Bhallstát seo na sínitheoirí uile ar an bhfoirm seo: { $value }
sheet-first-names = Céadainmneacha ina n-iomláine
sheet-family-names = Sloinnte
sheet-residence = Áit chónaithe (sráid, uimhir, postchód, baile, tír)
sheet-number = Uimhir aitheantais phearsanta nó uimhir an doiciméid aitheantais
sheet-number-type = Cineál uimhreach nó doiciméid
sheet-date = Dáta
sheet-signature = Síniú
# $value lists what a State accepts.
sheet-documents = Uimhreacha a nglactar leo: { $value }
# $value is A or B.
sheet-law = Rialachán (AE) 2019/788, Iarscríbhinn III, cuid { $value }
sheet-overleaf = Ráiteas príobháideachais: féach lastall
destruction-title = Taifead scriosta
destruction-what = An { $day }, scriosadh gach a raibh fágtha ag na heagraithe de na bileoga thíos: bunchóipeanna, cóipeanna agus scananna.
destruction-how = Conas
destruction-why = Cén fáth, cé nár tugadh ar láimh iad
destruction-batch = Baisc
destruction-sheets = Bileoga
destruction-witness = Ainm, áit, dáta agus síniú finné
destruction-keep = Coinnigh an leathanach seo i do chuid comhad féin. Tá na baisceanna agus an lá ar eolas ag an bhfreastalaí, agus níl aon ainm.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Ráitis tacaíochta
pack-limited = DÁILEADH TEORANTA
pack-personal = tá sonraí pearsanta ann
pack-volume = Imleabhar { $number } de { $of }: ráitis { $first } go { $last }
pack-annex-v = Ráitis tacaíochta a thíolacadh don údarás
pack-draft = Dréacht. Le comhlánú, le seiceáil i gcomparáid le hIarscríbhinn V a ghabhann le Rialachán (AE) 2019/788, agus le síniú.
# $country is the name of a country.
pack-submitted-to = Chuig údarás inniúil an Bhallstáit seo: { $country }
pack-date-place = Dáta agus áit:
pack-signatures = Sínithe na ndaoine teagmhála:

## Signing in the Commission’s central system

central-title = Sínigh ar shuíomh an Choimisiúin Eorpaigh
central-why = Maidir le tionscnaimh a cláraíodh ó 2023 i leith, ní fhágann an dlí ach áit amháin ina n-áirítear síniú ar líne: córas an Choimisiúin Eorpaigh féin. Is ansin a shíneoidh tú, mar sin. Ní fheiceann an suíomh seo an méid a chuireann tú isteach, ná ní choinníonn sé é.
central-go = Téigh agus sínigh
central-leaves = Tá tú ag fágáil an tsuímh seo. Osclófar foirm an Choimisiúin i do theanga féin, agus is iad rialacha an Choimisiúin maidir le sonraí pearsanta atá i bhfeidhm ansin.
central-soon = Níl seoladh na foirme ar eolas fós. Tar ar ais go luath, nó fág do sheoladh ríomhphoist.
central-ready = Na rudaí a bheidh uait
central-ready-help = Is í do náisiúntacht a shocraíonn, ní an áit a bhfuil cónaí ort. Is leor ceann amháin de na doiciméid a luaitear.
central-no-document = gan doiciméad: iarrann an fhoirm ainmneacha, dáta breithe agus seoladh
central-as-of = I gcóras an Choimisiúin, arna léamh an { $value } ag { $other } (UTC). Níl an méid a síníodh ar pháipéar san áireamh.
central-old = Níorbh fhéidir figiúirí níos nuaí a léamh; is iad seo na cinn iontaofa is déanaí.

## Somebody of the same name

err-namesake-signed = Shínigh duine den ainm seo, a rugadh an lá seo, an tionscnamh seo cheana.
rec-namesake-signed = Más tusa a bhí ann, níl aon rud eile le déanamh agat: tá tú san áireamh, agus ní chuirtear aon duine san áireamh faoi dhó. Más duine eile thú, cuir tic sa bhosca “Is duine eile mé”, agus sínigh uair amháin eile.
sign-somebody-else = Is duine eile mé, agus níor shínigh mé an tionscnamh seo go fóill.
sign-somebody-else-hint = Bíonn an dá ráiteas san áireamh ansin. Cuirtear in iúl don údarás a sheiceálann iad gur shínigh beirt den ainm seo, a rugadh an lá céanna.

follow-told = Scríobhaimid chuig an seoladh a thug tú, ach amháin má d’iarr duine a léann é orainn gan scríobh chuige choíche. Oscail an teachtaireacht, lean an nasc atá inti agus brúigh an cnaipe ansin: is ansin, agus ansin amháin, a gheobhaidh tú nuacht.
annex-v-address = Seoladh poist:
annex-v-registered = Dáta clárúcháin
annex-v-statements = Ráitis tacaíochta ó shaoránaigh na tíre seo: { $value }
annex-v-total = Líon iomlán na ráiteas tacaíochta a bailíodh
annex-v-states = Ballstáit inar baineadh an t-íoslíon amach
annex-v-attached = Ceangaltáin
annex-v-attached-statements = Ráitis tacaíochta shaoránaigh an Bhallstáit seo
annex-v-attached-certificate = Deimhniú an chórais aonair bailithe ar líne
annex-v-declaration = Dearbhaím gur bailíodh na ráitis tacaíochta i gcomhréir le hAirteagal 9 de Rialachán (AE) 2019/788.
purpose-entitled-to-vote = Luaitear é sa liosta a thugtar ar láimh: níl cead ach ag daoine a bhfuil ceart vótála acu tacú leis an tionscnamh seo.
dash-valid-on = Tá an líon seo bailí má fhaightear iad an { $value }.
dash-too-old =
    { $count ->
        [one] Tugadh ráiteas amháin eile níos luaithe, agus beidh sé róshean faoin am sin.
        [two] Tugadh dhá ráiteas eile níos luaithe, agus beidh siad róshean faoin am sin.
        [few] Tugadh { $count } ráiteas eile níos luaithe, agus beidh siad róshean faoin am sin.
        [many] Tugadh { $count } ráiteas eile níos luaithe, agus beidh siad róshean faoin am sin.
       *[other] Tugadh { $count } ráiteas eile níos luaithe, agus beidh siad róshean faoin am sin.
    }
dash-besides-initiators =
    { $count ->
        [one] San áireamh sa líon atá riachtanach tá duine amháin a chuir tús leis an tionscnamh agus a shíníonn é freisin, duine nach gcomhaireann an dlí.
        [two] San áireamh sa líon atá riachtanach tá an bheirt a chuir tús leis an tionscnamh agus a shíníonn é freisin, daoine nach gcomhaireann an dlí.
        [few] San áireamh sa líon atá riachtanach tá na daoine ({ $count }) a chuir tús leis an tionscnamh agus a shíníonn é freisin, daoine nach gcomhaireann an dlí.
        [many] San áireamh sa líon atá riachtanach tá na daoine ({ $count }) a chuir tús leis an tionscnamh agus a shíníonn é freisin, daoine nach gcomhaireann an dlí.
       *[other] San áireamh sa líon atá riachtanach tá na daoine ({ $count }) a chuir tús leis an tionscnamh agus a shíníonn é freisin, daoine nach gcomhaireann an dlí.
    }
official-draft = Dréacht, le haghaidh trialach amháin: is linne na focail seo, ní leis an bhfoirm oifigiúil iad (Rialachán (AE) 2019/788, Iarscríbhinn III). An rud a shínítear anseo, ní ráiteas tacaíochta bailí é.
official-draft-word = DRÉACHT
sign-footnote-registered-abroad = Ní féidir le saoránaigh Ghearmánacha a chónaíonn lasmuigh den Ghearmáin síniú ach amháin má tá a n-áit chónaithe cláraithe leis an misean Gearmánach atá freagrach astu.
clock-key-in-paper = An lá deireanach chun ráitis pháipéir a chur isteach sa chóras lárnach
days-outer = An teorainn is faide amach mura gcomhairtear an chéad lá ná an lá deireanach (délai franc), don dlíodóir: { $date }.
days-reference = Tagairt: { $value }
clock-appeal-silence = An lá deireanach chun achomharc a dhéanamh in aghaidh an diúltaithe trí thost
clock-appeal-closing = An lá deireanach chun achomharc a dhéanamh in aghaidh dhúnadh an ghearáin
clock-hold-review = Coinnítear na ráitis le haghaidh imeachtaí dlí go dtí an lá seo: le hathbhreithniú
procedure-event-acknowledged = D’admhaigh an t-údarás go bhfuair sé é
procedure-event-progress-told = Chuir an t-údarás staid an scéil in iúl
procedure-event-refusal-implied = Is ionann tost an údaráis agus diúltú anois
procedure-event-investigation-resumed = Chuir an t-údarás tús athuair leis an imscrúdú
procedure-event-closed-explicit = Dhún an t-údarás an gearán
procedure-event-appeal-filed = Rinneadh achomharc
days-corrected = Ceartaithe: is é an { $date } an lá a bhí scríofa roimhe seo.
follow-left-title = Ní bhfaighidh tú a thuilleadh nuachta
follow-left-only-news = Is í an nuacht amháin a stopann. Má bhí tú páirteach nó má shínigh tú, tá do ráiteas san áireamh mar a bhí. Chun é a tharraingt siar, tá do chód tarraingthe siar ann:
follow-not-me = Ní thiocfaidh aon nuacht de bharr an iarratais seo, agus scriostar an méid a líonadh isteach ann. Ní athraíonn aon rud eile.
follow-refused-done = Ní thiocfaidh aon nuacht de bharr an iarratais sin, agus tá an seoladh a bhí ann scriosta.
follow-refused-more = Níl ach an t-iarratas sin imithe. Is féidir leat nuacht a iarraidh arís.
follow-allowed-more = Ní thagann an méid a scriosadh ar ais. Chun nuacht a fháil, iarr arís í.
follow-expired = Níor deimhníodh an t-iarratas in am. Ní sheolfar aon nuacht, agus tá an seoladh a tugadh scriosta.
follow-refused = Dúirt duine a léann an bosca poist seo nach é nó í a bhí ann. Ní sheolfar aon nuacht, agus tá an seoladh a tugadh scriosta.
procedure-left-title = Ní bhfaighidh tú a thuilleadh ríomhphost faoin nós imeachta

law-delegated-regulation = Rialachán Tarmligthe (AE)
law-implementing-decision = Cinneadh Cur Chun Feidhme (AE)
law-regulation-eec = Rialachán (CEE, Euratom) Uimh.
law-regulation = Rialachán (AE)
law-directive = Treoir (AE)
law-annex = Iarscríbhinn
law-article = airt.
law-and = agus
follow-opening = An lá sin, gheobhaidh tú ríomhphost á rá go bhfuil sé ar oscailt.
follow-notice-opening = Go dtí sin, fanann do sheoladh freisin i gcóip chriptithe ar féidir leis an bhfreastalaí seo í a oscailt, le haghaidh ríomhphost an lae sin. Scriostar an chóip nuair a bheidh an ríomhphost imithe, nó nuair a deir tú nach mian leat a thuilleadh nuachta a fháil.
mail-opening-subject = Ar oscailt anois: { $title }
mail-opening-heading = Tá sé ar oscailt
mail-opening = Tá an feachtas “{ $title }” ar oscailt. D’iarr tú orainn é sin a chur in iúl duit.
mail-opening-button = Léigh é agus glac páirt:
procedure-event-closed-by-rule = Tháinig deireadh leis an tionscnamh de bhua dlí
lapse-not-sent = Níor seoladh aon rud chuig údaráis na mBallstát laistigh de thrí mhí ó dheireadh an bhailithe. Ní sheolann ach tionscnamh a bhaineann milliún ráiteas agus seacht Stát amach iad; scriostar an méid a síníodh nuair a deir an dlí é.
lapse-too-few = Ní bhaineann an méid a dheimhnigh na húdaráis milliún ráiteas agus seacht Stát amach, agus mar sin ní féidir an tionscnamh a thíolacadh don Choimisiún.
lapse-not-submitted = Níor tíolacadh don Choimisiún é laistigh de thrí mhí ón deimhniú deireanach.
carriers-lead-plain = I gceannas ar an bhfeachtas
split-filed = Curtha isteach
consent-certify-vote = Dearbhaím go bhfuil an méid a thugaim anseo ceart, gur saoránach den Ísiltír mé a bhfuil ceart vótála agam do Theach na nIonadaithe (Tweede Kamer), agus nár thacaigh mé leis an tionscnamh seo cheana.
consent-certify-vote-short = Dearbhú
sign-draft = Triail: níl aon rud a shínítear anseo bailí.
sign-nationality-counts = Áirítear do shíniú don tír seo, is cuma cá bhfuil cónaí ort. Má tá níos mó ná náisiúntacht amháin agat, roghnaigh ceann acu.
dash-unknown = Níl a fhios fós cé mhéad duine a shínigh. Beidh an uimhir anseo a luaithe a thugann córas an Choimisiúin í.
dash-needed =
    { $count ->
        [one] Tá { $count } ráiteas tacaíochta de dhíth.
        [two] Tá { $count } ráiteas tacaíochta de dhíth.
        [few] Tá { $count } ráiteas tacaíochta de dhíth.
        [many] Tá { $count } ráiteas tacaíochta de dhíth.
       *[other] Tá { $count } ráiteas tacaíochta de dhíth.
    }
follow-given-title = An rud a bhfuil tú ar tí toiliú leis
