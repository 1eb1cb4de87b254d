### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Por confirmar: { $title }
mail-confirmation-heading = Um último passo
mail-confirmation-why = Este endereço de e-mail foi dado, provavelmente por si, para aderir a «{ $title }» ({ $organisation }).
mail-confirmation-what = Ainda não está na contagem. Abra esta página e carregue no botão:
mail-confirmation-button = Confirmar
mail-confirmation-valid =
    { $days ->
        [one] A ligação é válida durante um dia. Depois disso, tudo o que foi enviado é destruído.
       *[other] A ligação é válida durante { $days } dias. Depois disso, tudo o que foi enviado é destruído.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Ainda por confirmar: { $title }
mail-reminder-heading = Falta a sua confirmação
mail-reminder-why = Há alguns dias, este endereço de e-mail foi dado para aderir a «{ $title }» ({ $organisation }). A ligação que enviámos não foi usada.
mail-reminder-last =
    { $days ->
        [one] Não voltaremos a lembrar. Sem a sua confirmação, tudo é destruído um dia depois do envio do formulário.
       *[other] Não voltaremos a lembrar. Sem a sua confirmação, tudo é destruído { $days } dias depois do envio do formulário.
    }

## Receipt

mail-receipt-subject = A sua voz conta: { $title }
mail-receipt-heading = A sua voz conta
mail-receipt-counted = A sua declaração para «{ $title }» está selada, e conta. Só as organizações a que se destina a podem abrir, com chaves que não estão no servidor.
mail-receipt-file = O seu comprovativo vai em anexo. É um pequeno ficheiro que prova, para sempre e sem precisar de nós, que a entrada { $number } do registo público é a sua. Não contém o seu nome nem a sua morada.
mail-receipt-code = O seu código de retirada:
mail-receipt-code-keep = Com este código pode sair a qualquer momento, e o mesmo pode fazer quem o tiver: guarde esta mensagem só para si.
mail-receipt-withdraw = Para sair:
mail-receipt-count = Para recontar por si:
mail-receipt-share = Para trazer mais uma pessoa, passe-lhe este endereço:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Já tinha aderido: { $title }
mail-already-heading = Já tinha aderido
mail-already-why = O formulário de «{ $title }» voltou a ser preenchido, provavelmente por si, com os seus dados. Conta uma só vez, e nada mudou.
mail-already-private = Só esta mensagem o diz. O sítio mostra a mesma página a toda a gente, para que ninguém possa descobrir quem aderiu.
mail-already-not-me = Para sair, use o código de retirada que recebeu com o comprovativo. Se não foi iniciativa sua, não precisa de fazer nada.

## Withdrawn

mail-withdrawn-subject = Já se retirou: { $title }
mail-withdrawn-heading = Já se retirou
mail-withdrawn-done = A sua declaração para «{ $title }» foi destruída, e a contagem desceu uma unidade. O registo público guarda uma linha sem nome.
mail-withdrawn-filed = Se a sua declaração já tinha sido apresentada, a organização que conduz a campanha informa a autoridade de que se retirou.
mail-withdrawn-count = A contagem pública:

## News

mail-news-unsubscribe = Para não receber mais notícias, carregue no botão desta página:

## Footer

mail-footer-demonstration = Isto é uma demonstração. Nada é apresentado a ninguém.
mail-footer-news = Recebe esta mensagem porque pediu notícias ({ $organisation }).
mail-footer-untracked = Esta mensagem não contém imagens nem rastreadores. Abri-la não nos diz nada.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = A sua própria cópia do que assinou, para imprimir ou guardar:
mail-receipt-kept = O seu endereço só fica no servidor dentro de caixas que mais ninguém abre: uma abre-se com a ligação acima e contém a sua cópia; a outra abre-se quando o seu código de retirada é usado, para que receba um aviso. Ambas são destruídas quando sair.
mail-withdrawn-when = Isto aconteceu em { $value }, com o seu código de retirada.
mail-asked-out-when = Isto aconteceu em { $value }, porque foi pedido com a ligação que chegou a este endereço.
mail-stays-subject = O seu pedido de retirada: { $title }
mail-stays-why = Pediu que retirassem a sua declaração de «{ $title }». { $organisation } não o faz, por este motivo:
mail-stays-then = Se não concorda, responda a esta mensagem ou peça de novo.
mail-stays-answer = Se não concorda, responda a esta mensagem.
mail-withdrawn-not-me = Não foi iniciativa sua? Então alguém tem o seu código: está na mensagem com o comprovativo, e quem gere o servidor também o consegue gerar. Volte a aderir, se quiser estar na contagem, e avise a organização. O registo público mostra para sempre que uma entrada foi retirada.
mail-withdrawn-join = A campanha:

## The form that a mail is about

mail-filled = O formulário foi preenchido em { $time }.
mail-filled-for = O formulário foi preenchido em { $time }, para uma pessoa com as iniciais { $initials }
mail-not-me-form = Não foi iniciativa sua, ou as iniciais não são as suas? Então não precisa de fazer nada: sem esta ligação, ninguém é contado. A página mostra tudo o que foi preenchido no formulário. Tem um botão «Não fui eu», que destrói este formulário e mais nenhum, e outro com o qual esta campanha nunca mais lhe escreve.
mail-not-me-news = Não foi iniciativa sua? Então não precisa de fazer nada: sem esta ligação, não recebe notícias. A página tem um botão «Não fui eu», que destrói este pedido e mais nenhum, e outro com o qual esta campanha nunca mais lhe escreve.
# A key follows.
mail-log-key = Para verificar os comprovativos e a contagem sem ter de acreditar no sítio, eis a chave do registo:
days-link-until = A ligação é válida até { $moment }. Depois disso, tudo o que foi enviado é destruído.
mail-footer-answer = Esta mensagem só responde ao que foi feito no sítio. As notícias só chegam a quem lá as pediu.
mail-destroy-subject = A destruir em { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Uma declaração para «{ $title }» que não está em nenhum lote deve ser destruída em { $date }.
       *[other] { $count } declarações para «{ $title }» que não estão em nenhum lote devem ser destruídas em { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Uma declaração para «{ $title }» que está num lote fechado ou já apresentado deve ser destruída em { $date }.
       *[other] { $count } declarações para «{ $title }» que estão em lotes fechados ou já apresentados devem ser destruídas em { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Um endereço que foi deixado para receber notícias de «{ $title }» deve ser destruído em { $date }.
       *[other] { $count } endereços que foram deixados para receber notícias de «{ $title }» devem ser destruídos em { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Um endereço que foi guardado para escrever sobre o processo de «{ $title }» deve ser destruído em { $date }.
       *[other] { $count } endereços que foram guardados para escrever sobre o processo de «{ $title }» devem ser destruídos em { $date }.
    }
mail-destroy-by-itself = O servidor trata disso sozinho, nesse dia, e não antes de passar uma semana desde esta mensagem.
mail-destroy-people = O servidor deixa isso ao vosso cuidado: clameur retention mostra o que há a destruir, e clameur retention --apply destrói-o.
mail-destroy-filed = O servidor deixa isso ao vosso cuidado: clameur retention mostra o que há a destruir, e clameur retention --apply --filed { $slug } destrói-o.
mail-destroy-hold = Um tribunal ou uma autoridade ainda precisa das declarações? Então a decisão cabe a um jurista, e clameur procedure hold { $slug } guarda-as por mais tempo.
mail-destroy-copies = As vossas próprias cópias, têm de ser vocês a destruí-las.
mail-wishes-subject = À espera de ser retirados: { $title }
mail-wishes-wait = Há mais de 20 dias que alguém pediu para ser retirado de «{ $title }» e ainda não tem resposta. Número de pessoas: { $count }. A lei dá-vos um mês.
mail-wishes-do = Isto mostra-as e retira-as: clameur campaign void { $slug } --requested
mail-footer-organisers = Recebe esta mensagem porque o seu endereço é o contacto público da campanha.

mail-own-what = Alguém, provavelmente a própria pessoa que lê isto, perguntou em { $site } a que se aderiu com este endereço. A ligação mostra-o, durante uma hora.
mail-own-then = Se não perguntou nada, não faça nada: só quem lê esta caixa de correio fica a saber alguma coisa.
