### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Nome próprio
field-family-name = Apelido
field-email = Endereço de e-mail
field-postal-address = Morada
field-birth-date = Data de nascimento
field-concern = De que forma isto lhe diz respeito

## Consents: consent-<id>

consent-age = Tenho 18 anos ou mais.
consent-esign = Assino eletronicamente e aceito que me escrevam por e-mail sobre este processo.
consent-art9 = Aderir pode revelar as minhas opiniões políticas. Aceito expressamente que a associação que conduz a campanha ({ $association }) as trate para este processo.
consent-authority = Aceito que a minha identidade seja comunicada à autoridade que decide a queixa ({ $authority }) e aos tribunais.
consent-respondent = Aceito que a minha identidade seja comunicada também à outra parte ({ $respondent }). Pode recusar e aderir na mesma.
consent-news = Quero receber notícias da associação ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 anos ou mais
consent-esign-short = Assinatura eletrónica
consent-art9-short = Opiniões políticas
consent-authority-short = A minha identidade, à autoridade
consent-respondent-short = A minha identidade, à outra parte
consent-news-short = Notícias

## Told beside the boxes: information-<id>

information-procedure = A associação escreve-lhe sobre a própria queixa: apresentação, decisão, recurso.
information-withdrawal = Pode revogar o que assinou a qualquer momento. Se já tiver sido apresentado, a autoridade é informada.
information-trace = O registo público guarda a entrada que lhe corresponde, mesmo depois de sair. Ninguém consegue chegar até si a partir dela.
information-free = Não lhe custa nada e não corre qualquer risco de pagar custas.

## Form

join-title = Junte-se à queixa
join-button = Assinar e aderir
join-next = A seguir, escrevemos-lhe para que confirme.
form-you = Os seus dados
form-optional = (facultativo)
form-honeypot = Deixe este campo vazio
form-targets = O que contesta
form-targets-hint = Assinale pelo menos uma opção. Ao assinalá-la, declara o que está escrito por baixo.
form-consents = O que aceita
form-consents-hint = Nada vem assinalado de antemão. Cada opção vale por si.
form-error-title =
    { $count ->
        [one] Um ponto a corrigir: { $value }
       *[other] { $count } pontos a corrigir: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Um ponto a corrigir
       *[other] { $count } pontos a corrigir
    }
signs-title = O que assina
privacy-title = O que acontece aos meus dados
privacy-sealed = O seu nome e a sua morada são selados assim que chegam, para chaves que não estão neste servidor. O servidor não os pode abrir, e nós, que o gerimos, também não.
privacy-boxes = Para lhe escrever, guardamos o seu endereço de e-mail, cifrado, enquanto houver uma mensagem por enviar. Além da cópia selada, ficam duas pequenas caixas: uma abre-se com a sua ligação e mostra-lhe o que assinou; a outra abre-se quando o seu código de retirada é usado, para que receba um aviso. Ambas são destruídas juntamente com a cópia selada.
privacy-log = O registo público em que se baseia a contagem não contém dados pessoais, e qualquer pessoa o pode recontar.
privacy-untracked = Sem cookies, sem rastreadores, sem terceiros; o seu endereço IP não é guardado.

## Look in your mailbox

step-2 = Passo 2 de 3
step-3 = Passo 3 de 3
sent-title = Veja a sua caixa de correio
sent-valid =
    { $count ->
        [one] A ligação é válida durante um dia. Depois disso, o que enviou é destruído.
       *[other] A ligação é válida durante { $count } dias. Depois disso, o que enviou é destruído.
    }
sent-nothing-title = Não chega nada?
sent-nothing-spam = Procure no correio não solicitado (spam).
sent-nothing-already = Se já tinha aderido, a mensagem diz-lho: ninguém conta duas vezes.
sent-nothing-again = Talvez houvesse um erro no endereço.
sent-again-link = Preencher de novo o formulário

## Confirm

confirm-title = Um último passo: confirmar
confirm-lead = Este endereço de e-mail foi dado, provavelmente por si, para aderir a «{ $value }». Nada é contado enquanto não carregar no botão.
confirm-targets = Contesta:
confirm-button = Sim, contem comigo
confirm-after = Recebe depois um comprovativo e um código com que pode sair.
not-me-title = Não foi iniciativa sua?
not-me-button = Não fui eu

## Links that do not work

link-expired-title = Esta ligação expirou
link-expired-what = Não foi confirmada a tempo. Nada foi contado, e o que tinha sido enviado foi destruído.
link-unknown-title = Não conhecemos esta ligação
link-unknown-what = Talvez tenha sido cortada por um programa de e-mail, ou aquilo a que levava já não existe.
link-retry = Aderir de novo

## It was not me

rejected-read = Ver de que trata a campanha

## Withdraw

withdraw-title = Retirar-se
withdraw-lead = Aderiu e mudou de ideias. Não precisa de dar nenhuma razão.
withdraw-code = Código de retirada
withdraw-code-hint = Está no seu comprovativo e no e-mail que o acompanhava. Maiúsculas ou minúsculas, com ou sem hífenes: é indiferente.
withdraw-button = Retirar-me definitivamente
withdraw-effect-title = O que acontece
withdraw-effect-destroyed = A sua declaração selada é destruída de imediato. Ninguém a pode recuperar, nem sequer quem a fez.
withdraw-effect-count = A contagem desce uma unidade. O registo público guarda uma linha a dizer que uma pessoa se retirou, sem dizer quem.
withdraw-effect-unfiled = Ainda nada foi apresentado à autoridade: o seu nome não constará do que for apresentado.
withdraw-effect-filed = Já foi apresentada uma queixa. Se a sua declaração fazia parte dela, a organização informa a autoridade de que se retirou; o que a autoridade já recebeu fica com ela.
withdraw-lost-title = Perdeu o código?
withdraw-lost = Escreva à organização que conduz a campanha: com a sua própria chave, ela consegue encontrar a sua declaração e retirá-la por si.
withdraw-lost-ask = Ou peça-o sem escrever: chega uma ligação ao seu endereço de e-mail e, nela, um botão pede à organização que retire a sua declaração.
withdrawn-title = Já se retirou
withdrawn-lead = A sua declaração foi destruída, e a contagem desceu uma unidade.
withdraw-done-before = Este código já foi usado: a declaração a que pertencia está retirada, e o seu conteúdo foi destruído. Não tem mais nada a fazer.
field-given-name-latin = Nome próprio em letras latinas
field-family-name-latin = Apelido em letras latinas
field-latin-hint = Como no seu passaporte ou documento de identificação. Os documentos que imprimimos não conseguem mostrar todas as escritas; a sua grafia é guardada ao lado.

## Organisations besides the lead that can read

consent-partner = Aceito que outra organização receba uma cópia selada da minha declaração e a possa ler, tal como a associação que conduz a campanha: { $partner }.
consent-partner-short = Outra organização lê

## What is about to be signed, whole; and other answers than "yes"

given-title = O que está prestes a assinar
given-when = O formulário foi preenchido em { $value }.
given-consents = Aceite ou não
given-yes = Sim
given-no = Não
given-documents = Os textos que assina, na versão que o formulário mostrava
given-sealed = O que foi escrito já está selado, e esta página não o pode mostrar: o formulário foi preenchido antes de ela o conseguir fazer. Se não tem a certeza do que lá está, carregue em «Não fui eu» e preencha-o de novo.
not-me-this = Nada é contado, e o que foi preenchido neste formulário é destruído. Outros formulários preenchidos com este endereço, talvez por alguém que o partilha, ficam como estão.
never-title = Não quer receber nenhum e-mail?
never-text = Nesse caso, este formulário também é destruído, e esta campanha nunca mais escreve exatamente para este endereço: nem ligação, nem comprovativo, nem notícias. Só se fosse retirada uma declaração que já conta é que lho diríamos. O que está à espera de ser enviado para lá é travado. As ligações que chegaram noutras mensagens continuam a funcionar. Pode voltar atrás nesta escolha com a ligação que abriu para chegar aqui.
never-button = Nunca mais escrever para este endereço
allow-title = Nenhum e-mail chega a este endereço
allow-text = Alguém que lê esta caixa de correio pediu a esta campanha que nunca mais escrevesse para lá. Pode voltar a permitir os e-mails.
allow-button = Voltar a permitir os e-mails
refused-title = Ficou anotado: não foi iniciativa sua
refused-done = Nada foi contado, e o que foi preenchido nesse formulário está destruído.
refused-more = Só esse formulário desapareceu. Se preencheu algum, a respetiva ligação continua a funcionar; e pode voltar a preencher o formulário a qualquer momento.
blocked-title = Mais nenhum e-mail para este endereço
blocked-done = Esse formulário está destruído, e esta campanha não volta a escrever para este endereço.
blocked-more = Para nos lembrarmos disso, guardamos do endereço um rasto irreconhecível, a partir do qual não é possível lê-lo, no máximo até ao fim do processo. A ligação da nossa mensagem volta a trazer a esta página, e o botão abaixo volta a permitir os e-mails.
allowed-title = Os e-mails voltam a ser permitidos
allowed-done = Esta campanha pode voltar a escrever para este endereço, se alguém preencher um formulário com ele.
allowed-more = O que foi destruído não volta. Para aderir, preencha o formulário.
link-refused-title = Esta ligação foi recusada
link-refused-what = Alguém que lê esta caixa de correio respondeu «Não fui eu». Nada foi contado, e o que foi preenchido nesse formulário está destruído.
link-refused-todo = Se foi engano, preencha de novo o formulário.
sent-told = Escrevemos para o endereço que deu, a não ser que alguém que lê essa caixa de correio nos tenha pedido para nunca mais o fazermos. Abra a mensagem, veja o que ela mostra e carregue no botão: só então entra na contagem.
sent-nothing-turn =
    { $count ->
        [one] A maioria das mensagens sai logo. Se em pouco tempo foram preenchidos vários formulários com o seu endereço, a próxima mensagem é sobre o mais recente, o mais tardar dentro de { $count } hora, e um mais antigo pode ficar sem mensagem.
       *[other] A maioria das mensagens sai logo. Se em pouco tempo foram preenchidos vários formulários com o seu endereço, a próxima mensagem é sobre o mais recente, o mais tardar dentro de { $count } horas, e um mais antigo pode ficar sem mensagem.
    }
sent-nothing-never = Se alguma vez pediu a esta campanha que nunca mais escrevesse para o seu endereço, não chega nenhuma mensagem. A ligação com que fez o pedido também permite voltar a autorizar os e-mails; a organização também o pode fazer por si.
sent-same = Toda a gente vê esta página, qualquer que seja o endereço: assim, ninguém descobre por ela quem aderiu.
leaving-until-filed = Pode retirar-se, com um código que só a si pertence, até a sua declaração ser entregue à autoridade. O que nos deu é então destruído aqui de imediato. Depois de entregue, a declaração já não pode ser retirada.
leaving-until-closed = Pode retirar-se, com um código que só a si pertence, até a recolha encerrar. O que nos deu é então destruído aqui de imediato. Depois de encerrada, já nada pode ser retirado.
leaving-never = O que se assina aqui não pode ser retirado.
leaving-next-receipt = A seguir: o seu comprovativo.
leaving-promise = Cada campanha diz, antes da assinatura, até quando se pode sair.
leaving-other-rights = Para os seus outros direitos, escreva à organização que conduz a campanha:
leaving-filed-some = Já foram entregues declarações. Se a sua era uma delas, já não pode ser retirada.
leaving-free = Não custa nada.
leaving-again = Pode aderir de novo quando quiser.
leaving-left-unfiled = O seu nome não irá no que for apresentado.
leaving-left-ready = A sua declaração estava pronta para ser apresentada. A organização apresenta as outras sem a sua; se já ia a caminho, informa a autoridade de que se retirou.
leaving-left-filed = A sua declaração já tinha sido apresentada: a organização informa a autoridade de que se retirou. O que a autoridade já recebeu fica com ela.
leaving-code-keep = Quem tiver este código pode retirar a sua declaração: guarde esta mensagem só para si.
leaving-mail-not-me = Não foi iniciativa sua? Então alguém tem o seu código: está na mensagem com o comprovativo, e quem gere o servidor também o consegue gerar. Avise a organização. O registo público mostra para sempre que uma entrada foi retirada.
err-leaving-over = Esta declaração já não pode ser retirada.
rec-leaving-over = Até quando era possível está indicado abaixo. Para os seus outros direitos, escreva à organização que conduz a campanha.
concern-hint = Por palavras suas: as autoridades e os tribunais verificam se isto lhe diz respeito pessoalmente, e um texto copiado não o mostra. Escreva só o que a autoridade pode ler, e nada sobre outras pessoas. Estas perguntas podem ajudar:
concern-question-where = Onde se depara com isto: que rua, que estação, que serviço? Desde quando, com que frequência?
concern-question-what = O que pode lá haver sobre si: a sua imagem, as suas deslocações, um ficheiro?
concern-question-noticed = O que notou ou recebeu: um aviso, um controlo, uma carta, uma resposta, uma recusa?
concern-question-changes = O que passou a fazer de outra forma, ou deixou de fazer?
prior-title = Já pedi o acesso aos meus dados
prior-why = Se pediu o acesso aos seus dados antes de se queixar, diga-o aqui: mostra que isto lhe diz respeito, e a autoridade analisa o caso com mais atenção. É selado com o resto. Não é obrigatório ter feito o pedido.
prior-day = Dia do pedido
prior-channel = Como foi enviado
prior-channel-registered = carta registada
prior-channel-letter = carta simples
prior-channel-email = e-mail
prior-channel-form = formulário do sítio deles
prior-channel-other = de outra forma
prior-answered = A resposta
prior-answered-no = sem resposta até agora
prior-answered-yes = responderam
prior-given = O que foi pedido antes
consent-signature = Assino eletronicamente. A prova é enviada para o meu endereço de e-mail.
consent-signature-short = Assinatura eletrónica
consent-procedure = A associação ({ $association }) pode escrever-me sobre a própria queixa: apresentação, decisão, recurso, fim. Guarda um endereço só para isso, selado, até três meses depois do fim do processo. Pode deixar esta opção por assinalar e aderir na mesma.
consent-procedure-short = E-mails sobre o processo
information-account = O que acontecer à queixa lê-se na página desta campanha, à vista de toda a gente.
procedure-leave = Não me escrevam mais sobre o processo
procedure-leave-lead = Permitiu que a associação lhe escrevesse sobre «{ $value }». Carregue no botão, e o endereço guardado para isso é destruído aqui. O seu mandato mantém-se.
procedure-left = Se esta ligação guardava um endereço, ele está destruído. O seu mandato, se deu algum, mantém-se como estava; o que acontecer à queixa lê-se na página da campanha.
mail-procedure-unsubscribe = Para não receber mais e-mails sobre o processo, carregue no botão desta página (o seu mandato mantém-se como está):
mail-footer-procedure = Recebe esta mensagem porque deu um mandato e permitiu que a associação ({ $organisation }) lhe escrevesse sobre o processo.
field-postal-address-how = Como num envelope: rua e número, ou nome da casa ou da aldeia; código postal, localidade, país.
field-birth-date-how = Dia, mês e ano, por exemplo 31/12/1990, como no seu documento de identificação.
advice-unknown-day = Se não indicar o dia ou o mês, escreva 00 em vez dele: 00/00/1957.
advice-unknown-day-xx = Se tiver XX em vez do dia ou do mês, escreva o mesmo: XX/XX/1957.
advice-one-name-sign = Se nos seus documentos ({ $country }) só consta um nome, escreva-o como apelido, e aqui o que constar no lugar do nome próprio; se não constar nada, um hífen (-).
field-capacity = Quem dá este mandato
capacity-self = Eu, e tenho 18 anos ou mais
capacity-represented = Alguém o dá por mim: o meu pai, a minha mãe ou outro representante legal
capacity-emancipated = Eu: tenho menos de 18 anos e emancipação legal
field-representative = Nome próprio e apelido de quem me representa
field-representative-hint = Só se alguém der o mandato por si.
field-representative-quality = Em que qualidade
field-representative-quality-hint = Por exemplo: mãe, pai, tutora.
consent-age-or-represented = Tenho 18 anos ou mais, ou emancipação legal; se não, a pessoa acima indicada representa-me e dá este mandato por mim, com o meu conhecimento.
leaving-news-too = Se tinha assinalado as notícias no mesmo formulário, elas também terminam.
consent-age-or-represented-short = Maioridade, emancipação ou representação
access-title = Peça primeiro os seus dados
access-lead = Qualquer pessoa pode perguntar quem tem dados a seu respeito e obter uma cópia. Quem o fez antes de se queixar está em melhor posição. Esta página redige a carta; imprimi-la, assiná-la e enviá-la fica por sua conta.
access-kept = Com JavaScript, a carta é feita no seu navegador, e nada dela sai do seu dispositivo. Sem JavaScript, é este servidor que a faz, mostra-a uma vez e não guarda nada.
access-which = Que carta
access-note-direct = Uma carta ao responsável pelo tratamento. Tem um mês para responder.
access-note-video = Uma carta a quem gere as câmaras. Envie-a dentro de poucos dias: as gravações são apagadas, no máximo, ao fim de um mês.
access-note-police = Uma carta ao responsável pelo ficheiro. Se recusar, só responder em parte ou não responder, segue-se a carta que passa pela autoridade.
access-note-authority = Uma carta à autoridade ({ $authority }), que examina o ficheiro por si. Este passo é estritamente pessoal: ninguém pode receber mandato para o dar, por isso é a própria pessoa que tem de assinar e enviar a carta. Pode ser-lhe pedida uma cópia de um documento de identificação.
access-hand = Nada é obrigatório: o que ficar vazio passa a ser uma linha para preencher à mão.
access-name = Nome próprio e apelido
access-birth = Data e local de nascimento (cartas sobre ficheiros da polícia ou da segurança do Estado)
access-to = A quem (deixe vazio para usar o endereço que conhecemos)
access-sent = Dia em que a envia
access-recordings = Para gravações de câmaras
access-recordings-hint = Sem o lugar, o dia e a hora, ninguém encontrará a sua imagem.
access-place = Onde a sua imagem foi gravada
access-day = Em que dia
access-hours = Entre que horas
access-look = Elementos que permitem identificar a sua imagem (roupa, saco, bicicleta)
access-recordings-until = É provável que as gravações desse dia desapareçam a partir de { $value }: envie a carta já.
access-recordings-gone = É provável que as gravações desse dia tenham desaparecido, a partir de { $value }. Pode perguntar na mesma que dados existem sobre si.
access-make = Fazer a carta
access-print = Imprima esta página: só a carta é impressa. Ou selecione-a e copie-a.
access-remind-text = Um lembrete para o seu calendário, no dia em que termina o prazo de resposta. Refere a campanha e o assunto, e não o seu nome.
access-remind = Guardar um lembrete (.ics)
access-reminder = Já responderam? { $title }
access-reminder-text = Enviou o seu pedido em { $day }. Se não houver resposta, ou se for incompleta, diga-o ao apresentar queixa.
access-after-title = Depois
access-after-keep = Guarde uma cópia da carta e a prova do envio.
access-after-answer = Sem resposta ao fim de um mês, ou com uma recusa, também se pode queixar disso.
access-after-tell = Ao aderir, diga no formulário que fez o pedido; se já aderiu, a página do seu comprovativo leva ao lugar onde o pode dizer.
asked-title = Dizer que pediu os seus dados
asked-link = Já pediu o acesso aos seus dados? Diga-o aqui, agora ou mais tarde.
asked-lead = Para cada assunto de que se queixa: quando fez o pedido, como, e se houve resposta. É selado para a associação que conduz a queixa e junto ao seu dossiê; o que assinou não muda.
asked-again = O que enviar aqui substitui o que disse antes nesta página. A página não o pode mostrar: está selado.
asked-empty = Diga quando fez o pedido, pelo menos para um assunto.
asked-button = Selar e juntar
asked-done = Ficou anotado. Está selado e acompanha a sua declaração: se se retirar, também é destruído.
sent-address-title = Escrevemos para este endereço
sent-address-label = O endereço certo
sent-address-hint = Se alguma letra estiver errada, corrija-a aqui; tudo o resto fica como o preencheu. A ligação que seguiu para o outro endereço deixa então de confirmar seja o que for, a não ser que alguém já a tenha usado.
sent-address-button = Escrever para o endereço corrigido
shared-note = Este aparelho é partilhado: não guarda nada do que escreve.
shared-clear = Esvaziar o formulário para a pessoa seguinte
shared-next = Pessoa seguinte
shared-keep = Primeiro, imprima esta página ou anote o código: a pessoa seguinte não a verá.
changed-before = Antes
changed-now = Agora
link-personal-title = Uma ligação pessoal
link-personal-lead = Foi feita para uma única pessoa, cuja declaração para «{ $value }» conta.
link-personal-mine = É sua?
link-personal-show = Mostra o seu comprovativo, o seu código de retirada e o que assinou.
link-personal-button = Mostrar o meu comprovativo
link-personal-other = Foi alguém que lha passou?
link-personal-leave = Então deixe o botão para a pessoa a quem pertence. Nada foi assinado em seu nome: leia do que se trata e decida por si.
link-personal-campaign = Ir para a campanha
thanks-mailed = Acabou de confirmar? A ligação que vem na mensagem que recebeu mostra o seu comprovativo a qualquer momento.
thanks-shown = Acabou de assinar? O seu comprovativo estava na página a seguir ao formulário. Aqui não pode ser mostrado: este endereço não conhece ninguém.
link-closed-title = A campanha está encerrada
link-closed-what = Esta ligação não foi confirmada antes do encerramento: nada foi contado.
link-closed-todo = Pode ler o que acontece à campanha.
credit-for = Conta também para { $value }
credit-hint = Chegou pela ligação desta organização. É-lhe comunicado um número em dezenas, nunca quem é. Desmarque esta opção se não o quiser.
step-1 = Passo 1 de 3
form-time-mail =
    { $count ->
        [one] É gratuito e demora cerca de um minuto, e-mail incluído.
       *[other] É gratuito e demora cerca de { $count } minutos, e-mail incluído.
    }
form-time =
    { $count ->
        [one] É gratuito e demora cerca de um minuto.
       *[other] É gratuito e demora cerca de { $count } minutos.
    }
leaving-short-any-time = Pode sair a qualquer momento.
leaving-short-until-filed = Pode sair até à entrega à autoridade.
leaving-short-until-closed = Pode sair até a recolha encerrar.
form-all-needed = Tudo é necessário, salvo indicação em contrário.
form-needed = (necessário)
form-choice = (à sua escolha)
form-choices = À sua escolha: { $value }
form-help = Nos seus documentos consta outra coisa?
field-email-link = É aí que recebe uma ligação para confirmar.
signs-more = Tudo o que abrange
privacy-short = O seu nome é selado assim que chega: este servidor não o pode abrir. Sem cookies, sem rastreadores.
privacy-more = Na íntegra
link-expired-again = Pode preencher de novo o formulário.
need-age = Assinale «Tenho 18 anos ou mais», se for o caso.
need-age-or-represented = Assinale a opção sobre a sua idade, ou sobre quem dá o mandato por si.
need-signature = Assinale «Assino eletronicamente»: é assim que assina.
need-art9 = Assinale a opção sobre as opiniões políticas: sem o seu consentimento, ninguém pode usar os seus dados.
need-authority = Assinale a opção sobre a autoridade: ela tem de saber quem assina.
need-certify = Assinale a opção para certificar que está tudo correto.
need-contact = Assinale a opção sobre o seu endereço: sem o seu consentimento, ninguém lhe pode escrever.
form-by-signing = Ao carregar neste botão, declaro:
need-box = Assinale a opção «{ $value }».
privacy-box-page = Além da cópia selada, fica uma pequena caixa que só se abre a partir da página do seu comprovativo e lhe mostra o que assinou. É destruída quando se retirar.
leaving-any-time = Pode retirar-se a qualquer momento, com um código que só a si pertence. O que nos deu é então destruído aqui de imediato. Se a sua declaração já tiver sido apresentada, a organização informa a autoridade de que se retirou; o que a autoridade já recebeu fica com ela.

own-title = A que aderiu aqui
own-lead = Sem conta: indique o seu endereço de correio eletrónico e receberá uma ligação. Durante uma hora, mostra o que assinou aqui e que mensagens recebe.
own-send = Enviar-me a ligação
own-wrong-address = Não é um endereço completo. Escreva-o como nome@example.org.
own-wrong-plus = Retire o + e o que se segue até ao @. O que assinou encontra-se sem essa parte. As mensagens para um endereço com + terminam com a ligação que vem em cada uma.
own-not-found = Não se encontram aqui: o que foi assinado em papel e as declarações de apoio a iniciativas que não pedem endereço de correio eletrónico. De quem se retirou nada resta.
own-sent = Escrevemos para { $value }, haja ou não algo para mostrar. A ligação funciona durante uma hora. Depois de várias mensagens num dia, a seguinte espera algumas horas.
own-names-lead = Esta ligação prova que lê as mensagens enviadas para { $value }.
own-names-hint = O que assinou encontra-se com este endereço e os seus nomes em conjunto, tal como os escreveu então. Cada pessoa vê o que é seu. Sem nomes, só se mostram as mensagens que recebe.
own-show = Mostrar a que aderi
own-over = Funcionava durante uma hora. Peça outra.
own-missed = Algumas campanhas não podem ser consultadas agora e talvez faltem aqui. Tente mais tarde.
own-waits = O seu formulário espera pelo botão, que está na ligação da mensagem que recebeu. Se já não tem essa mensagem, preencha novamente o formulário.
own-none = Nada se encontra com este endereço e estes nomes.
own-sealed = O que indicou não é mostrado: está selado, e este servidor não o consegue ler. A ligação da sua primeira mensagem mostra-o.
own-ask = Pedir que me retirem
own-ask-hint = Peça então à organização que retire a sua declaração. Ela tem um mês para isso; este servidor não o pode fazer por si só. Até ela responder, o seu endereço fica aqui guardado para a resposta, cifrado.
own-asked = Em { $value } pediu que retirassem a sua declaração. A organização tem um mês para isso. A resposta chega a este endereço e aparece aqui.
own-stays = Em { $value } a organização respondeu que não retira a sua declaração. O motivo está na mensagem que chegou a este endereço.
own-stays-again = Pode pedir de novo.
own-taken-out = Pediu que retirassem a sua declaração: isso foi feito em { $value }. A sua declaração selada está destruída.
own-lists-title = Mensagens que recebe
own-lists-none = Este endereço não está em nenhuma lista daqui.
own-left = O seu endereço saiu desta lista e foi aí destruído. Uma mensagem que já vá a caminho ainda pode chegar.
own-link = Perdeu o comprovativo? Veja a que aderiu aqui
