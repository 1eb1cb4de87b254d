### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Deimhnigh, le do thoil: { $title }
mail-confirmation-heading = Céim amháin eile
mail-confirmation-why = Thug duine éigin, tusa is dócha, an seoladh ríomhphoist seo chun bheith páirteach in “{ $title }” ({ $organisation }).
mail-confirmation-what = Níl tú san áireamh go fóill. Oscail an leathanach seo agus brúigh an cnaipe atá air:
mail-confirmation-button = Deimhnigh
mail-confirmation-valid =
    { $days ->
        [one] Tá an nasc bailí ar feadh lá amháin. Ina dhiaidh sin, scriostar an méid ar fad a seoladh.
        [two] Tá an nasc bailí ar feadh dhá lá. Ina dhiaidh sin, scriostar an méid ar fad a seoladh.
        [few] Tá an nasc bailí ar feadh { $days } lá. Ina dhiaidh sin, scriostar an méid ar fad a seoladh.
        [many] Tá an nasc bailí ar feadh { $days } lá. Ina dhiaidh sin, scriostar an méid ar fad a seoladh.
       *[other] Tá an nasc bailí ar feadh { $days } lá. Ina dhiaidh sin, scriostar an méid ar fad a seoladh.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Fós le deimhniú: { $title }
mail-reminder-heading = Tá do dheimhniú ar iarraidh
mail-reminder-why = Cúpla lá ó shin, tugadh an seoladh ríomhphoist seo chun bheith páirteach in “{ $title }” ({ $organisation }). Níor úsáideadh an nasc a sheolamar.
mail-reminder-last =
    { $days ->
        [one] Ní chuirfimid é seo i gcuimhne duit arís. Mura ndeimhníonn tú, scriostar gach rud lá amháin tar éis don fhoirm a bheith seolta.
        [two] Ní chuirfimid é seo i gcuimhne duit arís. Mura ndeimhníonn tú, scriostar gach rud dhá lá tar éis don fhoirm a bheith seolta.
        [few] Ní chuirfimid é seo i gcuimhne duit arís. Mura ndeimhníonn tú, scriostar gach rud { $days } lá tar éis don fhoirm a bheith seolta.
        [many] Ní chuirfimid é seo i gcuimhne duit arís. Mura ndeimhníonn tú, scriostar gach rud { $days } lá tar éis don fhoirm a bheith seolta.
       *[other] Ní chuirfimid é seo i gcuimhne duit arís. Mura ndeimhníonn tú, scriostar gach rud { $days } lá tar éis don fhoirm a bheith seolta.
    }

## Receipt

mail-receipt-subject = Tá tú san áireamh: { $title }
mail-receipt-heading = Tá tú san áireamh
mail-receipt-counted = Tá do ráiteas le haghaidh “{ $title }” séalaithe, agus tá sé san áireamh. Níl ach na heagraíochtaí ar séalaíodh an ráiteas dóibh in ann é a oscailt, le heochracha nach bhfuil ar an bhfreastalaí.
mail-receipt-file = Tá d’admháil ceangailte leis seo. Is comhad beag í a chruthaíonn, go deo agus gan sinne, gur leatsa iontráil { $number } sa chlár poiblí. Níl d’ainm ná do sheoladh inti.
mail-receipt-code = Do chód tarraingthe siar:
mail-receipt-code-keep = Leis an gcód seo is féidir leat imeacht am ar bith, agus is féidir le duine ar bith a bhfuil sé aige thú a tharraingt siar freisin: coinnigh an teachtaireacht seo agat féin.
mail-receipt-withdraw = Chun imeacht:
mail-receipt-count = Chun athchomhaireamh a dhéanamh tú féin:
mail-receipt-share = Chun duine eile a thabhairt leat, tabhair an seoladh seo dó nó di:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Tá tú páirteach cheana: { $title }
mail-already-heading = Tá tú páirteach cheana
mail-already-why = Líon duine éigin, tusa is dócha, foirm “{ $title }” arís le do shonraí. Tá tú san áireamh uair amháin, agus níl aon rud athraithe.
mail-already-private = Is sa teachtaireacht seo amháin a deirtear é sin. Taispeánann an suíomh an leathanach céanna do chách, ionas nach féidir le haon duine a fháil amach cé atá páirteach.
mail-already-not-me = Chun imeacht, úsáid an cód tarraingthe siar a tháinig le d’admháil. Murar tusa a bhí ann, ní gá duit aon rud a dhéanamh.

## Withdrawn

mail-withdrawn-subject = Tharraing tú siar: { $title }
mail-withdrawn-heading = Tharraing tú siar
mail-withdrawn-done = Tá do thaifead le haghaidh “{ $title }” scriosta, agus tá duine amháin níos lú sa chomhaireamh. Coinníonn an clár poiblí líne gan ainm.
mail-withdrawn-filed = Má cuireadh do ráiteas isteach cheana, cuirfidh an eagraíocht atá i gceannas ar an bhfeachtas in iúl don údarás gur tharraing tú siar.
mail-withdrawn-count = An comhaireamh poiblí:

## News

mail-news-unsubscribe = Mura mian leat a thuilleadh nuachta a fháil, brúigh an cnaipe ar an leathanach seo:

## Footer

mail-footer-demonstration = Is taispeántas é seo. Ní chuirtear aon rud faoi bhráid aon duine.
mail-footer-news = Tá sé seo á fháil agat toisc gur iarr tú nuacht ({ $organisation }).
mail-footer-untracked = Níl aon íomhá ná rianaire sa teachtaireacht seo. Ní insíonn a hoscailt aon rud dúinn.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Do chóip féin den mhéid a shínigh tú, le priontáil nó le sábháil:
mail-receipt-kept = Ní fhanann do sheoladh ar an bhfreastalaí ach i mboscaí nach n-osclaíonn aon duine eile: osclaítear ceann acu leis an nasc thuas agus tá do chóip ann, osclaítear an ceann eile nuair a úsáidtear do chód tarraingthe siar, ionas go gcuirfear in iúl duit é. Scriostar an dá cheann nuair a imíonn tú.
mail-withdrawn-when = Tharla sé seo an { $value }, le do chód tarraingthe siar.
mail-asked-out-when = Tharla sé seo an { $value }, toisc gur iarradh é leis an nasc a tháinig chuig an seoladh seo.
mail-stays-subject = D’iarratas go mbainfí amach thú: { $title }
mail-stays-why = D’iarr tú go mbainfí as “{ $title }” thú. Ní dhéanann { $organisation } é sin, ar an gcúis seo:
mail-stays-then = Mura n-aontaíonn tú, freagair an teachtaireacht seo, nó iarr arís.
mail-stays-answer = Mura n-aontaíonn tú, freagair an teachtaireacht seo.
mail-withdrawn-not-me = Nach tusa a bhí ann? Tá do chód ag duine éigin, mar sin: tá sé sa teachtaireacht a tháinig le d’admháil, agus is féidir leis an té atá i mbun an fhreastalaí é a dhéanamh freisin. Bí páirteach arís más mian leat bheith san áireamh, agus inis don eagraíocht é. Taispeánann an clár poiblí go deo gur tarraingíodh iontráil siar.
mail-withdrawn-join = An feachtas:

## The form that a mail is about

mail-filled = Líonadh an fhoirm an { $time }.
mail-filled-for = Líonadh an fhoirm an { $time }, do dhuine leis na túslitreacha { $initials }
mail-not-me-form = Nach tusa a bhí ann, nó nach leatsa na túslitreacha? Ní gá duit aon rud a dhéanamh, mar sin: ní chuirtear aon duine san áireamh gan an nasc seo. Taispeánann an leathanach an méid ar fad a líonadh isteach san fhoirm. Tá cnaipe “Ní mise a bhí ann” air, a scriosann an fhoirm seo agus nach scriosann aon fhoirm eile, agus cnaipe eile a chinntíonn nach scríobhfaidh an feachtas seo chugat arís choíche.
mail-not-me-news = Nach tusa a bhí ann? Ní gá duit aon rud a dhéanamh, mar sin: ní bhfaighidh tú nuacht gan an nasc seo. Tá cnaipe “Ní mise a bhí ann” ar an leathanach, a scriosann an t-iarratas seo agus nach scriosann aon iarratas eile, agus cnaipe eile a chinntíonn nach scríobhfaidh an feachtas seo chugat arís choíche.
# A key follows.
mail-log-key = Chun admhálacha agus an comhaireamh a sheiceáil gan an suíomh a chreidiúint, seo eochair an chláir:
days-link-until = Tá an nasc bailí go dtí an { $moment }. Ina dhiaidh sin, scriostar an méid ar fad a seoladh.
mail-footer-answer = Níl sa teachtaireacht seo ach freagra ar an méid a rinneadh ar an suíomh. Ní fhaigheann ach daoine a d’iarr nuacht ansin í.
mail-destroy-subject = Le scriosadh an { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Tá ráiteas amháin le haghaidh “{ $title }”, nach bhfuil in aon bhaisc, le scriosadh an { $date }.
        [two] Tá dhá ráiteas le haghaidh “{ $title }”, nach bhfuil in aon bhaisc, le scriosadh an { $date }.
        [few] Tá { $count } ráiteas le haghaidh “{ $title }”, nach bhfuil in aon bhaisc, le scriosadh an { $date }.
        [many] Tá { $count } ráiteas le haghaidh “{ $title }”, nach bhfuil in aon bhaisc, le scriosadh an { $date }.
       *[other] Tá { $count } ráiteas le haghaidh “{ $title }”, nach bhfuil in aon bhaisc, le scriosadh an { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Tá ráiteas amháin le haghaidh “{ $title }”, a reodh nó a cuireadh isteach, le scriosadh an { $date }.
        [two] Tá dhá ráiteas le haghaidh “{ $title }”, a reodh nó a cuireadh isteach, le scriosadh an { $date }.
        [few] Tá { $count } ráiteas le haghaidh “{ $title }”, a reodh nó a cuireadh isteach, le scriosadh an { $date }.
        [many] Tá { $count } ráiteas le haghaidh “{ $title }”, a reodh nó a cuireadh isteach, le scriosadh an { $date }.
       *[other] Tá { $count } ráiteas le haghaidh “{ $title }”, a reodh nó a cuireadh isteach, le scriosadh an { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Tá seoladh amháin a fágadh chun nuacht faoi “{ $title }” a fháil le scriosadh an { $date }.
        [two] Tá dhá sheoladh a fágadh chun nuacht faoi “{ $title }” a fháil le scriosadh an { $date }.
        [few] Tá { $count } sheoladh a fágadh chun nuacht faoi “{ $title }” a fháil le scriosadh an { $date }.
        [many] Tá { $count } seoladh a fágadh chun nuacht faoi “{ $title }” a fháil le scriosadh an { $date }.
       *[other] Tá { $count } seoladh a fágadh chun nuacht faoi “{ $title }” a fháil le scriosadh an { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Tá seoladh amháin a coinníodh chun scríobh faoi nós imeachta “{ $title }” le scriosadh an { $date }.
        [two] Tá dhá sheoladh a coinníodh chun scríobh faoi nós imeachta “{ $title }” le scriosadh an { $date }.
        [few] Tá { $count } sheoladh a coinníodh chun scríobh faoi nós imeachta “{ $title }” le scriosadh an { $date }.
        [many] Tá { $count } seoladh a coinníodh chun scríobh faoi nós imeachta “{ $title }” le scriosadh an { $date }.
       *[other] Tá { $count } seoladh a coinníodh chun scríobh faoi nós imeachta “{ $title }” le scriosadh an { $date }.
    }
mail-destroy-by-itself = Déanann an freastalaí féin é, an lá sin, ach ní roimh sheachtain i ndiaidh na teachtaireachta seo.
mail-destroy-people = Fágann an freastalaí fútsa é: taispeánann clameur retention é, agus déanann clameur retention --apply é.
mail-destroy-filed = Fágann an freastalaí fútsa é: taispeánann clameur retention é, agus déanann clameur retention --apply --filed { $slug } é.
mail-destroy-hold = An bhfuil na ráitis de dhíth fós ar chúirt nó ar údarás? Is faoi dhlíodóir atá sé sa chás sin, agus coinníonn clameur procedure hold { $slug } níos faide iad.
mail-destroy-copies = Is fútsa atá sé do chóipeanna féin a scriosadh.
mail-wishes-subject = Ag fanacht go mbainfí amach iad: { $title }
mail-wishes-wait = Breis is 20 lá ó shin d’iarr duine éigin go mbainfí as “{ $title }” é nó í, agus níl freagra ann fós. Líon na ndaoine: { $count }. Tugann an dlí mí daoibh.
mail-wishes-do = Taispeánann sé seo iad, agus baineann sé amach iad: clameur campaign void { $slug } --requested
mail-footer-organisers = Tá sé seo á fháil agat toisc gurb é do sheoladh teagmhálaí poiblí an fheachtais.

mail-own-what = D’fhiafraigh duine éigin, tusa is dócha, ag { $site } cad é a bhfuil an seoladh seo páirteach ann. Taispeánann an nasc é, ar feadh uair an chloig.
mail-own-then = Murar iarr tusa é, ná déan aon rud: ní fhaigheann aon duine eolas ach an té a léann an bosca poist seo.
