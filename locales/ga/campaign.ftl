### Home, campaign, documents, procedure.

## Home

home-title = Abraimis le chéile é, agus bímis san áireamh.
home-lead = Gearáin chomhchoiteanna agus tionscnaimh ó na saoránaigh nach féidir le haon duine a léamh thar do ghualainn, agus ar féidir le cách iad a athchomhaireamh.
home-empty = Níl aon fheachtas foilsithe anseo go fóill.
home-join = Léigh agus bí páirteach
home-read = Léigh
home-how-title = Ár ngealltanais duit

## Campaign page

facts-title = Na fíricí
fact-source = Foinse:
details-title = An rud a bhfuilimid ina choinne
complaint-title = An rud atá á iarraidh againn
carriers-title = Cé atá taobh thiar de seo
carriers-lead = I gceannas, agus ag gníomhú thar do cheann
carriers-partners = Comhpháirtithe: faigheann siad cóip shéalaithe
carriers-relays = Lucht scaipthe an scéil: ní fhaigheann siad aon chóip
questions-title = Ceisteanna a chuirtear orainn
join-go = Bí páirteach sa ghearán

## When people cannot join

state-not-yet-title = Go luath
state-not-yet = Beidh tú in ann bheith páirteach ón { $value } ar aghaidh.
state-closed-title = Tá an feachtas seo dúnta
state-closed = Ní féidir bheith páirteach ann a thuilleadh. Fanann san áireamh a raibh san áireamh, agus leanann an nós imeachta ar aghaidh.
state-withdrawn-title = Chuir an eagraíocht deireadh leis an bhfeachtas seo
state-withdrawn = Ní féidir bheith páirteach ann a thuilleadh, agus ní chuirfear aon rud eile isteach. Fanann an clár poiblí, ionas gur féidir an uimhir a sheiceáil i gcónaí.

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
