### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Nome próprio
field-family-name = Apelido
field-email = Endereço de e-mail
field-email-hint = Enviamos para lá uma só mensagem, com uma ligação para confirmar.
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

information-title = É bom saber
information-procedure = A associação escreve-lhe sobre a própria queixa: apresentação, decisão, recurso.
information-withdrawal = Pode revogar o que assinou a qualquer momento. Se a queixa já tiver sido apresentada, a autoridade é informada.
information-trace = O registo público guarda a entrada que lhe corresponde, mesmo depois de sair. Ninguém consegue chegar até si a partir dela.
information-free = Não lhe custa nada e não corre qualquer risco de pagar custas.

## Form

join-title = Junte-se à queixa
join-lead = Basta um minuto, é gratuito e pode sair a qualquer momento.
join-button = Assinar e aderir
join-next = A seguir, escrevemos-lhe para que confirme.
form-you = Os seus dados
form-optional = (facultativo)
form-honeypot = Deixe este campo vazio
form-targets = De que se queixa
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
privacy-box-receipt = Além da cópia selada, fica uma pequena caixa que só se abre com o endereço da página do seu comprovativo e lhe mostra o que assinou. É destruída quando se retirar.
privacy-log = O registo público em que se baseia a contagem não contém dados pessoais, e qualquer pessoa o pode recontar.
privacy-leave = Pode sair a qualquer momento, com um código que só a si pertence. O que nos deu é então destruído de imediato.
privacy-untracked = Sem cookies, sem rastreadores, sem terceiros; o seu endereço IP não é guardado.

## Look in your mailbox

step-2 = Passo 2 de 3
step-3 = Passo 3 de 3
sent-title = Veja a sua caixa de correio
sent-valid =
    { $count ->
        [one] A ligação é válida durante um dia.
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
confirm-targets = Queixa-se de:
confirm-button = Sim, contem comigo
confirm-after = Recebe depois um comprovativo e um código com que pode sair.
not-me-title = Não foi iniciativa sua?
not-me-button = Não fui eu

## Links that do not work

link-expired-title = Esta ligação expirou
link-expired-what = Não foi confirmada a tempo. Nada foi contado, e o que tinha sido enviado foi destruído.
link-expired-todo = Pode aderir de novo; basta um minuto.
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
withdraw-effect-unfiled = Ainda nada foi apresentado à autoridade: o seu nome não irá na queixa.
withdraw-effect-filed = Já foi apresentada uma queixa. Se a sua declaração fazia parte dela, a organização informa a autoridade de que se retirou; o que a autoridade já recebeu fica com ela.
withdraw-lost-title = Perdeu o código?
withdraw-lost = Escreva à organização que conduz a campanha: com a sua própria chave, ela consegue encontrar a sua declaração e retirá-la por si.
withdrawn-title = Já se retirou
withdrawn-lead = A sua declaração foi destruída, e a contagem desceu uma unidade.
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
