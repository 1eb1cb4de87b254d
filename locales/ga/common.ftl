### What all pages share.

## Frame

skip-to-content = Ar aghaidh chuig an ábhar
skip-to-form = Ar aghaidh chuig an bhfoirm
language-menu = Teangacha
footer-privacy = Gan fianáin, gan rianairí, gan aon rud á lódáil ó áit eile.
footer-software = saorbhogearraí (AGPL)
campaign-nav = An feachtas seo
nav-campaign = An feachtas
nav-count = An comhaireamh, agus conas é a sheiceáil
nav-procedure = Staid an nóis imeachta
nav-withdraw = Tarraing siar

## Demonstration

demo-label = Leagan taispeána
demo-band = Leagan taispeána, bunaithe ar fheachtas a tharla i ndáiríre. Ní chuirtear aon ghearán isteach anseo.
demo-mailbox-link = Oscail an bosca poist
demo-mailbox-open = Oscail bosca poist an leagain taispeána
mailbox-title = Bosca poist
mailbox-notice = Níl an bosca poist seo ann ach sa leagan taispeána: in ionad imeacht, tagann gach ríomhphost anseo, agus is féidir le duine ar bith é a léamh. Níl a leithéid de leathanach ar fhíorshuíomh.
mailbox-empty = Níl aon ríomhphost ann go fóill. Bí páirteach san fheachtas agus tar ar ais.
mailbox-from = Ó
mailbox-to = Chuig
mailbox-received = Faighte

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] duine atá páirteach
        [two] dhuine atá páirteach
        [few] dhuine atá páirteach
        [many] nduine atá páirteach
       *[other] duine atá páirteach
    }
# In place of the goal, as long as nobody has joined.
count-first = Caithfidh duine éigin tosú: bí ar an gcéad duine.

## Promises, on the home page

promise-sealed = Fiú dá ngabhfaí an freastalaí seo, ní léifí ainm ar bith: tá na hainmneacha séalaithe, agus coinníonn na heagraíochtaí na heochracha in áit eile.
promise-counted = Ní gá d’aon duine an uimhir a chreidiúint: is féidir le cách í a athchomhaireamh.
promise-leave = Tá sé chomh héasca ag gach duine imeacht is a bhí sé teacht.
promise-untracked = Gan chuntas, gan fhianáin, gan rianairí; oibríonn gach leathanach gan JavaScript.

## Errors

error-home = Téigh chuig an leathanach baile
error-reference = Tagairt le tabhairt má scríobhann tú chugainn:
count-to-goal =
    { $count ->
        [one] Duine amháin eile chun { $goal } a bhaint amach.
        [two] Beirt eile chun { $goal } a bhaint amach.
        [few] { $count } dhuine eile chun { $goal } a bhaint amach.
        [many] { $count } nduine eile chun { $goal } a bhaint amach.
       *[other] { $count } duine eile chun { $goal } a bhaint amach.
    }

organisation-contact = Teagmháil
organisation-form = Foirm dhlíthiúil
organisation-declared = Dearbhaithe an
organisation-umbrella = Ball de
organisation-campaigns = Feachtais
organisation-members = Balleagraíochtaí
organisation-documents = Doiciméid
