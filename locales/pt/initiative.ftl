### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Declaração de apoio a uma iniciativa de cidadania europeia
initiative-number = Número de registo
initiative-starts = Início da recolha
initiative-ends = Fim da recolha
initiative-register = No registo da Comissão
initiative-title = Título
initiative-objectives = Objetivos
initiative-contacts = Pessoas de contacto registadas
initiative-legal-entity = Entidade jurídica
initiative-website = Sítio da iniciativa
initiative-declaration = Certifico que as informações prestadas no presente formulário são corretas e que ainda não apoiei esta iniciativa.
initiative-notice = Declaração de confidencialidade
initiative-notice-purpose = Em conformidade com o Regulamento Geral sobre a Proteção de Dados, os dados pessoais que fornece no presente formulário só são utilizados para apoiar esta iniciativa. São transmitidos às autoridades competentes do seu país, que verificam e certificam as declarações de apoio, e a mais ninguém.
initiative-notice-rights = Tem o direito de solicitar aos organizadores desta iniciativa o acesso aos seus dados pessoais, a sua retificação, o seu apagamento e a limitação do seu tratamento.
initiative-notice-time = Os organizadores conservam os seus dados, no máximo, até um mês após a apresentação da iniciativa à Comissão Europeia ou 21 meses após o início da recolha, consoante o que ocorrer primeiro. Em caso de processo administrativo ou judicial, podem conservá-los até um mês após a conclusão desse processo.
initiative-notice-complaint = Tem o direito de apresentar, a qualquer momento, uma reclamação a uma autoridade de proteção de dados, em especial no país onde reside, onde trabalha ou onde considera que a lei foi violada. Pode também recorrer aos tribunais.
initiative-notice-controller = O responsável pelo tratamento, na aceção do Regulamento Geral sobre a Proteção de Dados, é { $name }, { $email }.
initiative-notice-sealed = A sua declaração é cifrada assim que chega, para chaves que não estão neste servidor. Nenhuma das pessoas que gerem o servidor a pode ler.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [0] declarações de apoio
        [one] declaração de apoio
       *[other] declarações de apoio
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } das { $other } que são precisas
dash-thresholds = Países que atingiram o seu limiar
dash-days-left = Dias que faltam
dash-closed-since = Encerrada desde
dash-final = É este o resultado final inscrito no registo da Comissão, à data de { $value }.
dash-countries = País a país
# $value is the name of a country, $other a percentage.
dash-first = À frente: { $value }, com { $other } do seu limiar.
dash-countries-help = Um país conta assim que atinge o seu limiar, a linha dos 100%. Quantos mais lugares tem no Parlamento Europeu, mais alto é o seu limiar.
dash-picture = A parte do seu limiar que cada país já atingiu, em percentagem. A tabela contém todos os números.
dash-map = No mapa
dash-reached = Limiar atingido
dash-country = País
dash-number = Declarações
dash-threshold = Limiar
dash-missing = Ainda faltam
dash-channels = Onde se assinou
dash-channels-help = Vão à parte, porque qualquer pessoa pode recontar o que foi assinado aqui, e só isso.
dash-here = Assinadas aqui
dash-paper = Em papel
dash-central = No sistema da Comissão
dash-register = No registo da Comissão
dash-as-of = a { $value }
dash-pace = Ritmo
dash-last-days =
    { $count ->
        [one] Hoje
       *[other] Assinadas aqui nos últimos { $count } dias
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Ao ritmo de hoje, { $safe } declarações estarão reunidas por volta de { $day }: o bastante para que fiquem { $goal }, se as autoridades recusarem { $share }%.
       *[other] Ao ritmo dos últimos { $count } dias, { $safe } declarações estarão reunidas por volta de { $day }: o bastante para que fiquem { $goal }, se as autoridades recusarem { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Ao ritmo de hoje, a recolha termina em { $day } com cerca de { $reached } declarações. Para ter segurança, são precisas { $safe }: { $goal } e uma margem para as que as autoridades recusarem ({ $share }%).
       *[other] Ao ritmo dos últimos { $count } dias, a recolha termina em { $day } com cerca de { $reached } declarações. Para ter segurança, são precisas { $safe }: { $goal } e uma margem para as que as autoridades recusarem ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [0] Nenhum país passaria com segurança o seu limiar por volta de { $day }.
        [one] Um país passaria com segurança o seu limiar por volta de { $day }.
       *[other] { $count } países passariam com segurança o seu limiar por volta de { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Nenhum país passaria então com segurança o seu limiar.
        [one] Um país passaria então com segurança o seu limiar.
       *[other] { $count } países passariam então com segurança o seu limiar.
    }
dash-estimate = É uma estimativa.
dash-download-chart = O gráfico em imagem (SVG)
dash-download-map = O mapa em imagem (SVG)
dash-download-csv = Os números para folha de cálculo (CSV)

## Signing: the form by country

sign-title = Assinar a iniciativa
sign-next = A seguir: o seu comprovativo e um código com que se pode retirar.
sign-choose = Escolha…
sign-nationality = A sua nacionalidade
sign-nationality-show = Mostrar o formulário
sign-nationality-change = Mudar de país
sign-who = Quem vê isto?
# { $country } is the name of a country.
sign-who-text = A autoridade que verifica as assinaturas ({ $country }), à qual os organizadores entregam a sua declaração. Mais ninguém.
sign-given-name = Nomes próprios completos
sign-family-name = Apelidos
sign-confirm = Verifiquei: está tudo certo.
sign-receipt-keep = Imprima esta página ou anote o código agora. Não deu nenhum endereço de e-mail, por isso ninguém lhe pode voltar a enviar isto.
sign-code-hint = Está no seu comprovativo. Maiúsculas ou minúsculas, com ou sem hífenes: é indiferente.
sign-withdraw-filed = Já foram entregues declarações às autoridades. Se a sua era uma delas, as autoridades são informadas de que se retirou; o que já receberam fica com elas.
sign-carriers-lead = Organiza a iniciativa e recebe as declarações
sign-document-passport = passaporte
sign-document-id-card = bilhete de identidade
sign-document-citizens-card = cartão de cidadão
sign-document-personal-number = número de identificação pessoal
field-street = Rua
field-street-number = Número
field-postal-code = Código postal
field-city = Localidade
field-country = País onde reside
field-document = Que documento?
field-document-number = O seu número
document-statement = A declaração de apoio

## Why something is asked: purpose-<id>

purpose-identify-signatory = Como consta do seu documento de identificação: a autoridade procura este nome no seu registo.
purpose-find-in-register = Para que a autoridade encontre os seus dados no registo e ninguém assine em seu nome.
purpose-tell-namesakes-apart = Para não haver confusão com outra pessoa do mesmo nome.
purpose-tell-which-number = O seu país aceita qualquer um destes.
purpose-reach-by-post = Podem perguntar-lhe, por correio, se a assinatura é mesmo sua.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Declaração
sign-consent-authority = Aceito que a minha declaração seja entregue à autoridade a que a iniciativa se dirige ({ $authority }).
information-sample = Pode receber uma carta a perguntar se assinou de facto.

## What went wrong, and what to do

err-signed-already = Esta pessoa já assinou esta iniciativa.
rec-signed-already = Não precisa de fazer mais nada: ninguém conta duas vezes. Se a assinatura não é sua, escreva aos organizadores.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Quero saber as novidades
follow-lead = Deixe o seu endereço de e-mail, e os organizadores escrevem-lhe quando houver notícias de «{ $value }».
follow-apart = Isto não é uma assinatura, e pode assinar sem deixar o endereço. O seu endereço é guardado à parte de qualquer assinatura.
follow-age = Tenho { $count } anos ou mais.
follow-consent = Aceito expressamente que { $value } guarde o meu endereço para me escrever sobre esta campanha. Este pedido pode revelar as minhas opiniões políticas.
follow-confirm = Foi pedido, provavelmente por si, que as notícias de «{ $value }» fossem enviadas para este endereço de e-mail. Nada é enviado enquanto não carregar no botão.
follow-confirm-button = Sim, quero receber notícias
follow-done = Terá notícias nossas
follow-done-lead = O seu endereço está selado: só os organizadores o podem abrir, com uma chave que não está neste servidor.
follow-done-leave = Pode sair a qualquer momento, com a ligação que vai em cada mensagem nossa ou neste endereço:
follow-leave = Não quero mais notícias
follow-leave-lead = Pediu notícias de «{ $value }». Carregue no botão, e o seu endereço é destruído aqui. Se assinou, a sua assinatura mantém-se como está.
follow-left = O seu endereço foi destruído aqui. Uma mensagem que já vá a caminho ainda pode chegar.
follow-notice-purpose = O seu endereço de e-mail serve para aquilo que assinalou, e para mais nada. Não é dado a mais ninguém.
follow-notice-sealed = É cifrado assim que chega, para a chave da organização que conduz a campanha. Essa chave não está neste servidor.
follow-notice-time =
    { $count ->
        [one] É destruído quando sair e, o mais tardar, um mês depois do fim da campanha; mais tarde, só se a iniciativa continuar para além disso.
       *[other] É destruído quando sair e, o mais tardar, { $count } meses depois do fim da campanha; mais tarde, só se a iniciativa continuar para além disso.
    }
follow-notice-leave = É destruído de imediato quando sair, com a ligação que está em cada mensagem.
mail-follow-why = Foi pedido, provavelmente por si, que as notícias de «{ $title }» ({ $organisation }) fossem enviadas para este endereço de e-mail.
mail-follow-what = Ainda não recebe nenhuma. Abra esta página e carregue no botão:
mail-follow-done-subject = Terá notícias nossas: { $title }
mail-follow-done = Pediu notícias de «{ $title }». { $organisation } irá escrever-lhe sobre o assunto.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Começa a recolha
clock-start-collecting = Último dia para começar a recolha
clock-end-collecting = Último dia da recolha
clock-report-numbers = Comunicar à Comissão o número de declarações
clock-final-report = Comunicar à Comissão o número final de declarações
clock-submit-to-authorities = Último dia para entregar as declarações às autoridades nacionais
clock-certificates = Último dia para as autoridades certificarem as declarações
clock-submit-to-commission = Último dia para apresentar a iniciativa à Comissão
clock-hearing = Último dia para a audição pública no Parlamento Europeu
clock-answer = Último dia para a resposta da Comissão
clock-authority-silence = Sem decisão, a queixa considera-se indeferida
clock-appeal = Último dia para recorrer
clock-statements-grow-old = As primeiras declarações tornam-se demasiado antigas para contar
clock-keep-statements = Último dia em que as declarações podem ser conservadas
clock-keep-addresses = Último dia em que os endereços de e-mail podem ser conservados
clock-source = Fonte: { $value }.
clock-projected = O mais tardar, se cada passo anterior levar todo o tempo previsto.
clock-doubtful = Esta data tem de ser confirmada por um jurista.
clock-holidays = Não se têm em conta os fins de semana nem os feriados.

## The procedure: what happened, and what comes

procedure-next = O que se segue
procedure-calendar = Estas datas num ficheiro de calendário
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Devido a um processo judicial, as declarações podem ser conservadas até { $date }. { $reason }
procedure-event-registered = A iniciativa foi registada
procedure-event-started = A recolha começou
procedure-event-reported = O número de declarações foi comunicado
procedure-event-closed = A recolha terminou
procedure-event-filed = Apresentação
procedure-event-certified = As declarações foram certificadas
procedure-event-presented = A iniciativa foi apresentada
procedure-event-heard = Audição pública
procedure-event-answered = A resposta foi publicada
procedure-event-decision = Decisão
procedure-event-procedure-ended = O processo terminou
procedure-event-initiative-withdrawn = Os organizadores retiraram a iniciativa

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Todos os subscritores do presente formulário são cidadãos do seguinte Estado-Membro: { $value }
sheet-first-names = Nomes próprios completos
sheet-family-names = Apelidos
sheet-residence = Residência (rua, número, código postal, localidade, país)
sheet-number = Número de identificação pessoal ou número do documento de identidade
sheet-number-type = Tipo de número ou documento
sheet-date = Data
sheet-signature = Assinatura
# $value lists what a State accepts.
sheet-documents = Números aceites: { $value }
# $value is A or B.
sheet-law = Regulamento (UE) 2019/788, anexo III, parte { $value }
sheet-overleaf = Declaração de confidencialidade: ver no verso
destruction-title = Auto de destruição
destruction-what = Em { $day }, foi destruído tudo o que os organizadores ainda tinham das folhas abaixo indicadas: originais, cópias e digitalizações.
destruction-how = Meio
destruction-why = Motivo, apesar de não terem sido entregues
destruction-batch = Lote
destruction-sheets = Folhas
destruction-witness = Nome, local, data e assinatura de uma testemunha
destruction-keep = Guarde esta página no seu próprio arquivo. O servidor conhece os lotes e o dia, e nenhum nome.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Declarações de apoio
pack-limited = DISTRIBUIÇÃO LIMITADA
pack-personal = contém dados pessoais
pack-volume = Volume { $number } de { $of }: declarações { $first } a { $last }
pack-annex-v = Apresentação de declarações de apoio à autoridade
pack-draft = Rascunho. A completar, a conferir com o anexo V do Regulamento (UE) 2019/788 e a assinar.
# $country is the name of a country.
pack-submitted-to = À autoridade competente do seguinte Estado-Membro: { $country }
pack-date-place = Data e local:
pack-signatures = Assinaturas das pessoas de contacto:

## Signing in the Commission’s central system

central-title = Assine no sítio da Comissão Europeia
central-why = Para as iniciativas registadas desde 2023, a lei só deixa um lugar onde uma assinatura em linha conta: o sistema da própria Comissão Europeia. É por isso que assina lá. Este sítio não vê nem guarda o que escrever nesse formulário.
central-go = Ir assinar
central-leaves = Vai sair deste sítio. O formulário da Comissão abre na sua língua, e aplicam-se nele as regras da Comissão sobre dados pessoais.
central-soon = O endereço do formulário ainda não é conhecido. Volte em breve ou deixe o seu endereço de e-mail.
central-ready = O que deve ter à mão
central-ready-help = O que conta é a sua nacionalidade, não o lugar onde vive. Basta um dos documentos indicados.
central-no-document = nenhum documento: o formulário pede o nome, a data de nascimento e a morada
central-as-of = No sistema da Comissão, leitura de { $value } às { $other } (UTC). O que foi assinado em papel não está incluído.
central-old = Não foi possível ler números mais recentes; estes são os últimos fiáveis.

## Somebody of the same name

err-namesake-signed = Uma pessoa com este nome, nascida neste dia, já assinou esta iniciativa.
rec-namesake-signed = Se a assinatura é sua, não precisa de fazer mais nada: já está na contagem, e ninguém conta duas vezes. Se é outra pessoa, assinale a opção «Sou outra pessoa» e assine mais uma vez.
sign-somebody-else = Sou outra pessoa e ainda não assinei esta iniciativa.
sign-somebody-else-hint = Nesse caso, contam as duas declarações. A autoridade que as verifica é informada de que assinaram duas pessoas com este nome, nascidas no mesmo dia.

follow-told = Escrevemos para o endereço que deu, a não ser que alguém que lê essa caixa de correio nos tenha pedido para nunca mais o fazermos. Abra a mensagem, siga a ligação e carregue no botão que lá está: só então recebe notícias.
annex-v-address = Endereço postal:
annex-v-registered = Data de registo
annex-v-statements = Declarações de apoio de cidadãos do seguinte país: { $value }
annex-v-total = Total de declarações de apoio recolhidas
annex-v-states = Estados-Membros em que foi atingido o número mínimo
annex-v-attached = Anexos
annex-v-attached-statements = As declarações de apoio dos cidadãos deste Estado-Membro
annex-v-attached-certificate = O certificado do sistema individual de recolha em linha
annex-v-declaration = Declaro que as declarações de apoio foram recolhidas em conformidade com o artigo 9.º do Regulamento (UE) 2019/788.
purpose-entitled-to-vote = A lista a entregar indica-o: só quem tem direito de voto pode apoiar esta iniciativa.
dash-valid-on = Este número é válido se as declarações forem recebidas em { $value }.
dash-too-old =
    { $count ->
        [one] Há mais uma declaração, feita antes, que nessa data já é demasiado antiga.
       *[other] Há mais { $count } declarações, feitas antes, que nessa data já são demasiado antigas.
    }
dash-besides-initiators =
    { $count ->
        [one] O número necessário inclui uma pessoa que lançou a iniciativa e também a assina, e que a lei não conta.
       *[other] O número necessário inclui as { $count } pessoas que lançaram a iniciativa e também a assinam, e que a lei não conta.
    }
official-draft = Rascunho, só para experimentar: estas palavras são nossas, não as do formulário oficial (Regulamento (UE) 2019/788, anexo III). O que se assina aqui não é uma declaração de apoio válida.
official-draft-word = RASCUNHO
sign-footnote-registered-abroad = Os cidadãos alemães que vivem fora da Alemanha só podem assinar se a sua residência estiver registada na representação alemã da respetiva área.
clock-key-in-paper = Último dia para introduzir no sistema central as declarações em papel
days-outer = Limite extremo se não contarem nem o primeiro nem o último dia (délai franc), para uso do advogado: { $date }.
days-reference = Referência: { $value }
clock-appeal-silence = Último dia para recorrer do indeferimento tácito
clock-appeal-closing = Último dia para recorrer do arquivamento
clock-hold-review = As declarações são conservadas para um processo até este dia: voltar a examinar
procedure-event-acknowledged = A autoridade acusou a receção
procedure-event-progress-told = A autoridade informou sobre o andamento do processo
procedure-event-refusal-implied = O silêncio da autoridade equivale a um indeferimento
procedure-event-investigation-resumed = A autoridade retomou a investigação
procedure-event-closed-explicit = A autoridade arquivou a queixa
procedure-event-appeal-filed = Foi interposto um recurso
days-corrected = Corrigido: a data indicada antes era { $date }.
follow-left-title = Já não recebe notícias
follow-left-only-news = Só as notícias terminam. Se aderiu ou assinou, a sua declaração conta como antes. Para a retirar, há o seu código de retirada:
follow-not-me = Este pedido não dará origem a nenhuma notícia, e o que nele foi preenchido está destruído. Nada mais muda.
follow-refused-done = Esse pedido não dará origem a nenhuma notícia, e o endereço que continha está destruído.
follow-refused-more = Só esse pedido desapareceu. Pode voltar a pedir notícias.
follow-allowed-more = O que foi destruído não volta. Para receber notícias, peça-as de novo.
follow-expired = O pedido não foi confirmado a tempo. Não são enviadas notícias, e o endereço que tinha sido dado está destruído.
follow-refused = Alguém que lê esta caixa de correio disse que o pedido não era seu. Não são enviadas notícias, e o endereço que tinha sido dado está destruído.
procedure-left-title = Já não recebe e-mails sobre o processo

law-delegated-regulation = Regulamento Delegado (UE)
law-implementing-decision = Decisão de Execução (UE)
law-regulation-eec = Regulamento (CEE, Euratom) n.º
law-regulation = Regulamento (UE)
law-directive = Diretiva (UE)
law-annex = anexo
law-article = art.º
law-and = e
follow-opening = Nesse dia, recebe um e-mail a avisar que já abriu.
follow-notice-opening = Até lá, o seu endereço espera também numa cópia cifrada que este servidor pode abrir, para o e-mail desse dia. A cópia é destruída depois de o e-mail seguir, ou quando cancelar o pedido.
mail-opening-subject = Já abriu: { $title }
mail-opening-heading = Já abriu
mail-opening = A campanha «{ $title }» já está aberta. Tinha pedido que avisássemos.
mail-opening-button = Ler e participar:
procedure-event-closed-by-rule = A iniciativa terminou por força da lei
lapse-not-sent = Nos três meses seguintes ao fim da recolha, nada foi enviado às autoridades dos Estados-Membros. Só uma iniciativa que chega a um milhão de declarações e a sete Estados as envia; o que foi assinado é destruído quando a lei o determina.
lapse-too-few = O que as autoridades certificaram não chega a um milhão de declarações e a sete Estados; por isso, a iniciativa não pode ser apresentada à Comissão.
lapse-not-submitted = Não foi apresentada à Comissão nos três meses seguintes ao último certificado.
carriers-lead-plain = Conduz a campanha
split-filed = Apresentadas
consent-certify-vote = Declaro que o que aqui indico está correto, que tenho nacionalidade neerlandesa e direito de voto para a Câmara dos Representantes (Tweede Kamer) e que ainda não apoiei esta iniciativa.
consent-certify-vote-short = Declaração
sign-draft = Um ensaio: nada do que aqui se assina é válido.
sign-nationality-counts = A sua assinatura conta para este país, onde quer que viva. Se tiver várias nacionalidades, escolha uma.
dash-unknown = Ainda não se sabe quantas pessoas assinaram. O número aparecerá aqui logo que o sistema da Comissão o comunique.
dash-needed =
    { $count ->
        [one] É precisa { $count } declaração de apoio.
       *[other] São precisas { $count } declarações de apoio.
    }
follow-given-title = O que vai aceitar
