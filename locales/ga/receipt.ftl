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
receipt-next-batch = Cuireadh gearán isteach cheana; beidh do ráiteas sa chéad bhaisc eile.
receipt-check-title = Seiceáil tú féin é
receipt-check-text = Cruthaíonn an admháil go bhfuil d’iontráil ar cheann de na hiontrálacha ({ $count }) a shínigh an freastalaí. Seiceáil é ar ríomhaire ar bith, fiú gan líonra:
receipt-share-title = Tabhair duine eile leat
receipt-share-text = Fásann an uimhir toisc go labhraíonn daoine lena chéile. Abair i d’fhocail féin é, agus tabhair an nasc seo:
receipt-share-link = Nasc chuig an bhfeachtas
receipt-share-button = Scríobh ríomhphost
receipt-share-mail =
    Tá mé páirteach in “{ $value }”. Caith súil air, agus bí páirteach freisin má aontaíonn tú:
    { $other }
