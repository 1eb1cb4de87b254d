### The receipt page.

receipt-done = Está feito
receipt-title = A sua voz conta
receipt-lead = A sua declaração está selada e consta do registo público. Guarde o que está nesta página.
receipt-number = O seu número no registo
receipt-count = Pessoas unidas neste momento
receipt-file-title = O seu comprovativo
receipt-file-text = Um pequeno ficheiro que prova, para sempre e sem precisar de nós, que está na contagem. Não contém nome nem morada. Quem o vir não fica a saber nada sobre si.
receipt-download = Descarregar o comprovativo
receipt-code-title = O seu código de retirada
receipt-code-text = Com este código, e só com ele, pode sair. É secreto e, depois de enviada a mensagem que lhe é dirigida, não está em lado nenhum neste servidor: anote-o ou imprima esta página. Quem o tiver pode retirar a sua declaração.
# Printed only; an address follows.
receipt-withdraw-at = Para se retirar:
receipt-mail = Uma cópia de tudo isto vai a caminho da sua caixa de correio.
receipt-print = Pode imprimir esta página.
receipt-check-title = Verifique por si
receipt-check-text = O comprovativo prova que a sua entrada é uma das { $count } que o servidor assinou. Verifique-o em qualquer computador, mesmo sem rede:
receipt-share-title = Traga mais uma pessoa
receipt-share-link = Ligação para a campanha
receipt-unchanged = Já tinha assinado com este formulário, e é essa declaração que conta. O que nele mudou desde então não é tido em conta. Para o mudar, retire-se com o código abaixo e assine de novo.
receipt-text = { $value }, versão { $version }:
receipt-signed-title = O que assinou
receipt-signed-text = Cada texto tem a sua própria página, que se mantém mesmo quando a campanha publica um mais recente.
receipt-copy = A sua própria cópia (PDF)
receipt-bound = O seu código de retirada está associado a esta caixa de correio: { $value }. Mais ninguém pode ter a mesma entrada no registo.
receipt-check-now = Para saber, a qualquer momento, se a sua entrada continua no registo e conta:

receipt-check-link = Verifique-a no navegador
receipt-check-save = guardar a página que verifica
standing-title = Em que ponto está a sua declaração
standing-counted = Recebida e contada: entrada { $value } do registo público.
standing-next-batch = Ainda não apresentada: irá no próximo lote a apresentar.
standing-ready = No lote { $value }, preparado em { $other } para ser apresentado.
standing-unfiled = Ainda não apresentada.
standing-filed = Apresentada à autoridade em { $value }.
standing-sent = Entregue à autoridade do seu país em { $value }.
standing-recognised = Em { $other }, essa autoridade respondeu. Total de declarações reconhecidas: { $value }. Não diz quais.
answer-title = Os dados que temos sobre si
answer-lead = Perguntou que dados seus temos relativamente a «{ $value }». Isto é tudo o que a sua declaração contém; o próprio servidor guarda-a selada e não a pode ler.
answer-gave = O que indicou
answer-consents = O que lhe foi perguntado e o que respondeu
answer-where = Quando, e em que ponto está
answer-counted = Enviou o formulário em { $submitted }; foi confirmado em { $confirmed }. É a entrada { $index } do registo público, a partir da qual ninguém pode chegar até si sem o seu comprovativo.
answer-not-filed = A sua declaração ainda não está em nenhum lote: não foi entregue a nenhuma autoridade.
answer-frozen = A sua declaração está no lote { $number }, que está a ser preparado e que, segundo o que foi anotado, não foi apresentado.
answer-filed = A sua declaração está no lote { $number }, apresentado em { $date }.
answer-apart = Se pediu notícias, ou permitiu que lhe escrevêssemos sobre o processo, o seu endereço também é guardado para isso, à parte: nada o liga a esta declaração.
answer-notice = Para quê, para quem, por quanto tempo, e os seus direitos: a informação sobre privacidade que lhe foi mostrada
share-title = Passe a palavra
share-lead = Um número cresce porque as pessoas falam umas com as outras.
share-copy = Copiar a ligação
share-native = Partilhar…
share-copied = Copiado.
share-signal-copied = Copiado. Agora cole numa conversa no Signal.
share-email = E-mail
share-sms = SMS
share-tabs = Cada botão abre um texto que pode alterar. Nada é enviado enquanto não o enviar, e nada nos diz que o fez.
share-texts = Textos para copiar
share-text-short = Para as redes
share-text-message = Para uma pessoa amiga
share-text-mail = Para um e-mail
share-copy-text = Copiar este texto
share-server-label = O seu servidor, ou o seu nome nele
share-server-hint = Por exemplo mastodon.social ou @nome@mastodon.social. Não o guardamos.
share-server-button = Para o meu servidor
share-server-title = Partilhar no Mastodon
share-server-text = O seu servidor abre com este texto. Pode alterá-lo antes de o publicar.
share-server-go = Continuar para { $value }
share-friend = Já viste isto? «{ $other }» É o que pede «{ $value }». Dá uma vista de olhos e vê se concordas:
share-letter =
    Olá,
    «{ $other }»
    É o que pede «{ $value }», e a página explica porquê. Dá uma vista de olhos e participa, se concordares:
receipt-copy-box = Contém o seu nome e tudo o que indicou. O servidor imprime-a a partir de uma caixa que só se abre a partir desta página, e não guarda nada dela.
answer-counted-at-once = Enviou o formulário em { $submitted }. É a entrada { $index } do registo público, a partir da qual ninguém pode chegar até si sem o seu comprovativo.
standing-too-old = Demasiado antiga: o que foi apresentado em { $value } só contém declarações dadas no máximo um ano antes. A sua não está entre elas.
standing-grown-old = Já demasiado antiga: uma lista recebida hoje só conteria declarações dadas no máximo um ano antes.
