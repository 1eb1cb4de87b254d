### Home, campaign, documents, procedure.

## Home

home-title = Dizê-lo em conjunto, e contar.
home-lead = Queixas coletivas e iniciativas de cidadania que ninguém pode ler por cima do seu ombro e que qualquer pessoa pode recontar.
home-empty = Ainda não há aqui nenhuma campanha publicada.
home-empty-keeper = Se mantém este servidor
home-empty-desk = No navegador: tudo se faz na secretária. O servidor mostrou o endereço para a primeira conta ao arrancar.
home-empty-terminal = Ou num terminal:
home-empty-keys = Noutra máquina, crie as chaves da organização
home-empty-write = Escreva uma campanha e mande-a verificar
home-empty-publish = Publique-a
home-empty-status = Veja o que ainda falta
home-join = Ler e aderir
home-sign = Ler e assinar
home-read = Ler
home-how-title = O que prometemos aqui

## Campaign page

facts-title = Os factos
fact-source = Fonte:
details-title = O que contestamos
complaint-title = O que pedimos
carriers-title = Quem promove esta campanha
carriers-lead = Conduz a campanha e age em seu nome
carriers-partners = Parceiras: recebem uma cópia selada
carriers-relays = Organizações apoiantes: divulgam a campanha e não recebem quaisquer dados
questions-title = Perguntas que nos fazem
join-go = Aderir à queixa

## When people cannot join

state-not-yet-title = Em breve
state-not-yet = Pode aderir a partir de { $value }.
state-closed-title = Esta campanha está encerrada
state-withdrawn-title = A organização pôs fim a esta campanha

## Documents

document-mandate = O mandato
document-notice = A informação sobre privacidade
document-open = Abrir este texto numa página própria
document-lead = Este é o texto exato que as pessoas assinam ou que lhes é mostrado. Nunca pode mudar: uma nova versão é um novo documento, com uma nova impressão digital.
document-old = Esta versão já não está em vigor.
document-newer = Ler a versão em vigor
document-exact = O texto exato
document-version = Versão
document-hash-why = A impressão digital (SHA-256) é a do ficheiro, byte a byte. Consta do registo público da campanha, e cada declaração refere-a.
document-download = Descarregar o ficheiro exato
documents-title = Os textos

## Blanks of a document: placeholder-<name>

placeholder-supporter = nome próprio e apelido da pessoa que assina
placeholder-mandatary = a associação: nome, forma jurídica, número, sede, representante
placeholder-targets = os sistemas assinalados, com o respetivo responsável e o que a pessoa declara
placeholder-consents = o que a pessoa aceitou, ponto por ponto
placeholder-email = o endereço de e-mail da pessoa
placeholder-revocation-url = o endereço da página para se retirar
placeholder-signature = dia e hora da assinatura, e impressão digital do texto
document-blanks = O que está entre parênteses retos é preenchido quando uma pessoa assina.

## Procedure

procedure-title = Em que ponto está o processo
procedure-lead = O que foi apresentado, quando, onde e com quantas pessoas; e o que daí resultou.
batches-title = O que já foi apresentado
batches-none =
    { $count ->
        [0] Ainda nada foi apresentado.
        [one] Ainda nada foi apresentado. Há uma declaração pronta.
       *[other] Ainda nada foi apresentado. Há { $count } declarações prontas.
    }
batch-title = Lote { $count }
batch-statements =
    { $count ->
        [one] declaração
       *[other] declarações
    }
batch-frozen = Fechado
batch-filed = Apresentado
batch-not-filed = Ainda não
batch-reference = Referência da autoridade
batch-log = Entradas do registo
batch-hash = Impressão digital
timeline-title = O que aconteceu
timeline-none = Ainda não há nada a contar. As novidades do processo aparecerão aqui.

## Versions of documents

documents-all = Todos os textos e as suas versões
documents-lead = Cada texto que as pessoas assinam ou que lhes é mostrado, em todas as versões que já estiveram em vigor. Quem assinou uma versão anterior assinou essa: ela continua aqui, e a sua impressão digital continua no registo.
document-number = Versão { $count }
document-published = publicada em { $value }
document-in-force = em vigor
document-replaced = já não está em vigor

## What publications changed

changes-title = O que mudou desde a publicação
changes-lead = Cada mudança de chaves, textos jurídicos, regras, datas ou palavras é uma entrada do registo público da campanha. Quem recontar o registo chega à mesma lista, mesmo que esta página omitisse alguma.
changes-none = Nada mudou desde que a campanha foi publicada.
changes-nothing = Nada do que o registo fixa.
changes-first = Publicação.
changes-entry = Entrada { $count } do registo
changes-no-day = Dia desconhecido
changes-days = A ordem é a do registo assinado. Os dias são os que o servidor indica: as entradas não têm data nem hora.
changed = Algo mudou desde que esta campanha foi publicada.
changed-day = Algo mudou desde que esta campanha foi publicada, a última vez em { $value }.
changed-link =
    { $count ->
        [one] Ver a mudança
       *[other] Ver as { $count } mudanças
    }
change-recipient-added = Mais uma chave para { $name }: as declarações feitas a partir de agora são seladas também para ela. { $key }
change-recipient-removed = Menos uma chave para { $name }: não abre as declarações feitas a partir de agora. { $key }
change-consent-added = A quem adere pede-se agora que aceite que outra organização possa ler: { $name }.
change-consent-removed = A quem adere já não se pede que aceite que esta organização possa ler: { $name }.
change-consent-changed = Mudou o consentimento para que esta organização possa ler: { $name }.
change-document-added = { $name } ({ $language }): um novo texto.
change-document-removed = { $name } ({ $language }): este texto já não é apresentado.
change-document-changed = { $name } ({ $language }): uma nova versão. Quem assinou antes assinou a anterior.
change-texts-added = A página existe agora também nesta língua: { $language }.
change-texts-removed = A página já não existe nesta língua: { $language }.
change-texts-changed = Mudaram as palavras da página nesta língua: { $language }.
change-question-added = O formulário pergunta agora: { $name }.
change-question-removed = O formulário já não pergunta: { $name }.
change-question-changed = Mudou se a resposta é obrigatória ou não: { $name }.
change-target-added = Agora também é possível queixar-se de: { $name }.
change-target-removed = Já não é possível queixar-se de: { $name }.
change-target-changed = Mudou no registo o número daquilo de que as pessoas se queixam: { $name }.
change-instrument = A campanha assenta agora noutra lei: { $name }.
change-law = Mudou no programa o ficheiro da lei ({ $name }): o que é pedido, quem conta uma só vez, o que é guardado e durante quanto tempo.
change-opens = Primeiro dia para aderir: { $day }.
change-closes = Último dia para aderir: { $day }.
change-no-day = nenhum
change-languages = Línguas: { $names }.
change-territory = País inscrito no registo: { $name }.
change-structure = Mudou a descrição da campanha: podem ser outros quem a promove, a forma como é descrito, a meta ou o aspeto.
change-tags = Mudou a forma de reconhecer uma mesma pessoa.
change-log = Mudou a chave ou o nome do registo, o que nunca pode acontecer.
change-unknown = Não é possível sabê-lo: falta um manifesto.
change-note-key-added = Esta organização tem agora uma chave com que assina as razões públicas para retirar uma entrada da contagem: { $name }.
change-note-key-removed = Esta organização já não tem uma chave com que assina as razões públicas para retirar uma entrada da contagem: { $name }.
change-note-key-changed = Mudou a chave com que esta organização assina as razões públicas para retirar uma entrada da contagem: { $name }.
leaving-batch-gone =
    { $count ->
        [one] uma pessoa retirou-se entretanto
       *[other] { $count } pessoas retiraram-se entretanto
    }
appeal-title = Assine onde conta
appeal-why = Para isto, a lei só aceita assinaturas num único lugar; quem o gere: { $value }.
appeal-nothing-here = Vai sair deste sítio. Aqui, nada se assina, nada se pede, nada se guarda e nada se conta.
controllers-title = Quem responde pelos seus dados
controllers-intro = Quem decide sobre os dados confiados a esta campanha, quem os pode ler e a quem se dirigir.
controllers-lead = Conduz a campanha, decide para que servem os dados e abre com a sua própria chave o que aqui é selado.
controllers-partner = Decide em conjunto com a organização que conduz a campanha e abre uma cópia selada com a sua própria chave: só a de quem o aceitou para esta organização em concreto.
controllers-relay = Divulga a campanha. Não recebe quaisquer dados.
controllers-host-name = Quem gere este servidor
controllers-host = Guarda o que foi selado, por conta das organizações acima, e não o pode abrir.
controllers-ask-title = Perguntas, acesso, retificação, apagamento
controllers-ask = Basta um endereço; cada uma das organizações que decidem também tem de lhe responder.
controllers-arrangement = O que acordaram entre si
days-open-until = Aberta até { $moment }.
state-over = Já não é possível aderir.
state-over-filed = O que foi apresentado continua apresentado, e o processo segue o seu curso.
state-over-unfiled = Ainda nada foi apresentado.
state-over-given-up = A organização abandonou a campanha. Nada foi apresentado.
state-over-given-up-filed = A organização abandonou a campanha. O que já tinha sido apresentado fica com a autoridade.
state-over-withdrawn = Os organizadores retiraram a iniciativa.
state-over-ended = O processo terminou em { $value }.
state-over-continued = Outra campanha dá continuidade a esta.
state-over-log = O registo público mantém-se, para que o número possa continuar a ser verificado.
loss-title = Perderam-se entradas desta campanha
loss-text = Este sítio teve de continuar a partir de uma cópia mais antiga: as entradas { $value } do registo público perderam-se.
loss-again = Se aderiu ou se retirou nestes dias, faça-o de novo, por favor: { $from } – { $until }.
loss-leave-again = Se se retirou nestes dias, faça-o de novo, por favor: { $from } – { $until }.
split-counted = Contadas aqui
split-recognised = Reconhecidas pelas autoridades
split-may-fall = Este número também pode descer: quem se retira sai dele, tal como o que afinal não corresponde a ninguém ou não é reconhecido. A página da contagem diz quantas são.
state-opens-on = Começa em { $value }.
state-closed-on = Encerrada. Esteve aberta até { $value }.
follow-opens = Avisem-me quando começar
home-exercise = Um exercício: use nomes inventados, nada é apresentado.
goal-then = Ao chegar a { $value }: { $other }
voices-title = Vozes
press-title = Imprensa e documentos
next-title = O que se segue
step-join = As pessoas aderem
step-sign = As pessoas assinam
step-filed = A queixa é apresentada
step-decision = A autoridade decide
step-certified = As autoridades nacionais verificam as declarações
step-presented = A iniciativa é apresentada
step-answered = A resposta é publicada
step-now = agora
step-from = a partir de { $value }
step-until = até { $value }
step-next = a seguir
step-then = depois disso
carriers-relays-model = Estas organizações apoiaram a campanha que serve de modelo a esta. Não participaram nesta demonstração.
feed-title = { $value }: o que acontece
feed-link = Seguir com um leitor de feeds (Atom)
press-csv = Os números para folha de cálculo (CSV)
embed-title = Ponha esta campanha no seu sítio
embed-lead = Copie algumas linhas para o seu sítio, o seu blogue ou o seu boletim. Nada é guardado nos aparelhos de quem o visita, e ninguém é medido.
embed-kind = O que mostra
embed-kind-count = O número
embed-kind-progress = O número e o caminho até à meta
embed-kind-button = O número e um botão
embed-kind-form = O próprio formulário
embed-look = O aspeto
embed-look-hint = A cor é escurecida ou clareada onde não se conseguiria ler.
embed-look-form = O formulário mantém o aspeto da campanha.
embed-accent = Cor
embed-radius = Raio dos cantos (0 a 24)
embed-font = Tipo de letra
embed-font-sans = Sem serifas
embed-font-serif = Com serifas
embed-font-mono = Máquina de escrever
embed-scheme = Claro ou escuro
embed-scheme-auto = Como no aparelho de quem visita
embed-scheme-light = Claro
embed-scheme-dark = Escuro
embed-show = Mostrar
embed-preview = Pré-visualização
embed-picture-title = Uma imagem com uma ligação
embed-picture-text = Funciona em todo o lado, até num boletim.
embed-picture-number = O número que nela aparece é mantido em dia.
embed-frame-title = Uma moldura
embed-frame-text = Para sítios que aceitam HTML. Não precisa de nenhum script; a altura é fixa.
embed-element-title = Uma moldura à medida
embed-element-text = A mesma moldura com um pequeno script nosso: ocupa a altura de que precisa. A ligação fica para quem não vê a moldura.
embed-policy = O seu sítio envia uma política de segurança de conteúdo (CSP)? Acrescente-lhe isto:
embed-form = O formulário no seu sítio
embed-form-where = O formulário pode ser preenchido na sua própria página, numa moldura que a sua página não consegue ler. A campanha indica os sítios que o podem mostrar:
embed-form-nowhere = Ainda nenhum. Escreva aos organizadores da campanha e indique o endereço do seu sítio.
embed-form-never = O que aqui se assina conta de imediato; por isso, este formulário nunca é mostrado dentro de outro sítio: o botão abre-o num novo separador.
embed-form-elsewhere = Aqui ninguém assina: o botão leva ao sítio onde se assina.
batches-none-here = Nada é apresentado a partir deste sítio.
batches-none-over = Nada foi apresentado.
card-people = Já aderiram mais de { $count } pessoas
card-statements = Mais de { $count } declarações de apoio
material-title = Cartazes e folhetos
material-lead = Para imprimir, afixar e distribuir. Dizem o que diz esta página; o código e o endereço curto trazem até aqui.
material-for = Em nome de quem
material-for-help = Escolha a sua organização: o nome dela figurará nas folhas e no endereço.
material-address = O endereço que figura nas folhas:
material-a3 = Cartaz A3
material-a4 = Cartaz A4
material-a5 = Cartaz A5
material-2xa5 = Dois folhetos A5 numa folha A4
material-4xa6 = Quatro folhetos A6 numa folha A4
material-colour = a cores
material-black = a preto e branco, para fotocopiar
material-print = Imprima em tamanho real (100 %), sem ajustar à página. Os folhetos cortam-se pelas linhas tracejadas.
poster-until = Até { $value }
poster-by = Divulgado por { $value }
