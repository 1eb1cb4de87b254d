### The receipt page.

receipt-done = Déanta
receipt-title = Tá tú san áireamh
receipt-lead = Tá do ráiteas séalaithe agus tá sé sa chlár poiblí. Coinnigh a bhfuil ar an leathanach seo.
receipt-number = D’uimhir sa chlár
receipt-count = Daoine atá i bpáirt le chéile anois
receipt-file-title = D’admháil
receipt-file-text = Comhad beag a chruthaíonn, go deo agus gan sinne, go bhfuil tú san áireamh. Níl ainm ná seoladh ann. Ní fhoghlaimíonn an té a fheiceann é aon rud fút.
receipt-download = Íoslódáil an admháil
receipt-code-title = Do chód tarraingthe siar
receipt-code-text = Leis an gcód seo, agus leis an gcód seo amháin, is féidir leat imeacht. Tá sé rúnda agus níl sé in áit ar bith ar an bhfreastalaí seo: scríobh síos é, nó priontáil an leathanach seo. An té a bhfuil an cód aige, is féidir leis thú a tharraingt siar.
# Printed only; an address follows.
receipt-withdraw-at = Tarraing siar anseo:
receipt-mail = Tá cóip de seo ar fad ar a bealach chuig do bhosca poist.
receipt-print = Is féidir leat an leathanach seo a phriontáil.
receipt-check-title = Seiceáil tú féin é
receipt-check-text = Cruthaíonn an admháil go bhfuil d’iontráil ar cheann de na hiontrálacha ({ $count }) a shínigh an freastalaí. Seiceáil é ar ríomhaire ar bith, fiú gan líonra:
receipt-share-title = Tabhair duine eile leat
receipt-share-text = Fásann an uimhir toisc go labhraíonn daoine lena chéile. Abair i d’fhocail féin é, agus tabhair an nasc seo:
receipt-share-link = Nasc chuig an bhfeachtas
receipt-share-button = Scríobh ríomhphost
receipt-share-mail =
    Tá mé páirteach in “{ $value }”. Caith súil air, agus bí páirteach freisin má aontaíonn tú:
    { $other }
receipt-unchanged = Bhí tú tar éis síniú leis an bhfoirm seo cheana, agus is é an ráiteas sin atá san áireamh. Ní ghlactar leis an méid a d’athraigh tú inti ó shin. Chun é a athrú, tarraing siar leis an gcód thíos, agus sínigh arís ansin.
receipt-text = { $value }, leagan { $version }:
receipt-signed-title = An méid a shínigh tú
receipt-signed-text = Tá a leathanach féin ag gach téacs, agus fanann sé fiú nuair a fhoilsíonn an feachtas ceann níos nuaí.
receipt-copy = Do chóip féin (PDF)
receipt-copy-text = Tá d’ainm agus an méid ar fad a thug tú inti. Priontálann an freastalaí í as bosca nach n-osclaíonn ach do nasc, agus ní choinníonn sé aon chuid di.
receipt-bound = Tá do chód tarraingthe siar ceangailte leis an mbosca poist seo: { $value }. Ní féidir an iontráil chéanna sa chlár a bheith ag aon duine eile.
receipt-check-now = Insíonn sé seo duit, am ar bith, an bhfuil d’iontráil sa chlár i gcónaí agus san áireamh:
receipt-check-phone = Ar fhón, gan an ríomhchlár seo:
receipt-check-link = seiceáil sa bhrabhsálaí í
receipt-check-save = sábháil an leathanach a sheiceálann
standing-title = Cá bhfuil do ráiteas anois
standing-counted = Faighte agus san áireamh: iontráil { $value } sa chlár poiblí.
standing-next-batch = Níor cuireadh isteach go fóill é: beidh sé sa chéad bhaisc eile a chuirfear isteach.
standing-ready = I mbaisc { $value }, a ullmhaíodh lena cur isteach an { $other }.
standing-unfiled = Níor cuireadh isteach go fóill é.
standing-filed = Cuireadh faoi bhráid an údaráis é an { $value }.
standing-sent = Tugadh d’údarás do thíre é an { $value }.
standing-recognised = D’fhreagair an t-údarás sin an { $other }. Líon iomlán na ráiteas a aithníonn sé: { $value }. Ní deir sé cé acu iad.
answer-title = Na sonraí atá againn fút
answer-lead = D’fhiafraigh tú dínn cad iad na sonraí atá againn fút maidir le “{ $value }”. Seo a bhfuil i do ráiteas; coinníonn an freastalaí féin é faoi shéala agus ní féidir leis é a léamh.
answer-gave = An méid a thug tú
answer-consents = An méid a fiafraíodh díot, agus do fhreagraí
answer-where = Cathain, agus cad a tharla ina dhiaidh sin
answer-counted = Sheol tú an fhoirm an { $submitted }; deimhníodh í an { $confirmed }. Is iontráil { $index } sa chlár poiblí í, agus ní féidir le duine ar bith an iontráil sin a cheangal leatsa gan d’admháil.
answer-not-filed = Níl do ráiteas in aon bhaisc go fóill: níor tugadh d’aon údarás é.
answer-frozen = Tá do ráiteas i mbaisc { $number }, atá á hullmhú agus nár cuireadh isteach de réir an méid atá breactha síos.
answer-filed = Tá do ráiteas i mbaisc { $number }, a cuireadh isteach an { $date }.
answer-apart = Má d’iarr tú nuacht, nó má thug tú cead dúinn scríobh chugat faoin nós imeachta, coinnítear do sheoladh chuige sin freisin, ar leithligh: níl aon rud á cheangal leis an ráiteas seo.
answer-notice = Cén fáth, cé a fhaigheann iad, cá fhad, agus do chearta: an fógra príobháideachais a taispeánadh duit
