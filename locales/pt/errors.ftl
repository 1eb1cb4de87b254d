### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Este campo está vazio.
rec-field-required = Preencha-o, por favor.
err-field-too-long = Este texto tem mais de { $max } caracteres.
rec-field-too-long = Encurte-o para { $max } caracteres, no máximo.
err-field-too-many-lines = Este texto tem mais de { $max } linhas.
rec-field-too-many-lines = Escreva-o em { $max } linhas, no máximo.
err-field-control-character = Este texto contém um carácter invisível ou ilegível.
rec-field-control-character = Limpe o campo e escreva de novo, sem colar.
err-field-unprintable-character = Os documentos que imprimimos não conseguem mostrar o carácter «{ $character }».
rec-field-unprintable-character = Escreva-o com outras letras, como nas linhas legíveis do seu documento de identificação.

## Names

err-field-name-no-letter = Este nome não tem nenhuma letra.
rec-field-name-no-letter = Escreva o seu nome tal como consta do seu documento de identificação. Basta uma letra.
err-field-name-link = Isto parece um endereço da internet, não um nome.
rec-field-name-link = Escreva aqui o seu nome, e nada mais.
err-field-name-email = Isto parece um endereço de e-mail, não um nome.
rec-field-name-email = Escreva aqui o seu nome. O endereço de e-mail tem um campo próprio.

## E-mail addresses

err-field-email-missing-at = Falta a @ neste endereço de e-mail.
rec-field-email-missing-at = Escreva-o por inteiro, como nome@example.org.
err-field-email-several-at = Este endereço de e-mail tem mais de uma @.
rec-field-email-several-at = Escreva um só endereço, como nome@example.org.
err-field-email-space = Este endereço de e-mail contém um espaço.
rec-field-email-space = Retire o espaço. Se escreveu dois endereços, deixe só um.
err-field-email-no-local = Não há nada antes da @ neste endereço de e-mail.
rec-field-email-no-local = Escreva-o por inteiro, como nome@example.org.
err-field-email-no-domain = Não há nada depois da @ neste endereço de e-mail.
rec-field-email-no-domain = Escreva-o por inteiro, como nome@example.org.
err-field-email-domain-no-dot = Falta um ponto depois da @.
rec-field-email-domain-no-dot = Verifique o fim do endereço: é muitas vezes .pt, .org ou .com.
err-field-email-dots = Este endereço de e-mail tem um ponto a mais.
rec-field-email-dots = Procure dois pontos seguidos, ou um ponto junto à @, no início ou no fim.
err-field-email-character = O carácter «{ $character }» não pode estar aí num endereço de e-mail.
rec-field-email-character = Retire-o, ou copie o endereço do seu programa de e-mail.
err-field-email-domain = O que vem depois da @ não é o nome de um servidor de e-mail.
rec-field-email-domain = Verifique como está escrito, por exemplo: example.org.
err-field-email-too-long = Este endereço de e-mail é mais longo do que um endereço pode ser.
rec-field-email-too-long = Verifique que o campo só contém o seu endereço.

## Dates

err-field-date-format = Não foi possível compreender esta data.
rec-field-date-format = Escreva o dia, o mês e o ano, como 31/12/1990.
err-field-date-impossible = Este dia não existe em nenhum calendário.
rec-field-date-impossible = Verifique o dia e o mês.
err-field-date-future = Esta data ainda não chegou.
rec-field-date-future = Verifique o ano.
err-field-date-too-old = Esta data foi há mais de 120 anos.
rec-field-date-too-old = Verifique o ano.
err-field-under-age = Para participar aqui é preciso ter { $minimum } anos ou mais.
rec-field-under-age = Se a data estiver errada, corrija-a. Se estiver certa, pode na mesma passar a palavra.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = O seu país não aceita este documento aqui.
rec-document-unknown = Escolha um dos documentos da lista.
err-number-format = Isto não parece um número deste documento.
rec-number-format = Tem a forma { $shape }, em que 0 é um algarismo qualquer e A uma letra qualquer. Os espaços e os hífenes não contam.
err-number-checksum = Há um algarismo ou uma letra errada neste número: não batem certo entre si.
rec-number-checksum = Compare-o com o seu documento, carácter a carácter.
err-number-impossible = Este número não pode existir: uma das suas partes, muitas vezes a data de nascimento, é impossível.
rec-number-impossible = Compare-o com o seu documento, carácter a carácter, e verifique se escolheu o documento certo.
err-number-unusual = Verifique, por favor: este número não se parece com os que conhecemos.
rec-number-unusual = A maioria tem a forma { $shape }, em que 0 é um algarismo qualquer e A uma letra qualquer. Se o seu está assim no documento, confirme-o.
err-number-check-digit = Verifique, por favor: o último algarismo não bate certo com os outros como na maioria dos números.
rec-number-check-digit = Compare-o com o seu documento, algarismo a algarismo. Se lá está assim, confirme-o.
err-postal-code-unusual = Verifique, por favor: este código postal não se parece com os do país que escolheu.
rec-postal-code-unusual = A maioria tem a forma { $shape }, em que 0 é um algarismo qualquer e A uma letra qualquer. Se o seu está certo, confirme-o.
err-country-unknown = Não conhecemos este país.
rec-country-unknown = Escolha na lista o país em que vive.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Não há nada assinalado.
       *[other] Há menos de { $minimum } opções assinaladas.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Assinale pelo menos uma das que lhe dizem respeito.
       *[other] Assinale pelo menos { $minimum } das que lhe dizem respeito.
    }
err-target-unknown = O formulário continha uma escolha que esta campanha não tem.
rec-target-unknown = Recarregue a página e escolha entre o que ela mostra.
err-consent-required = Esta opção não está assinalada, e sem ela não é possível aderir.
rec-consent-required = Leia-a e assinale-a se concordar. Se não concordar, não adira.
err-consent-unknown = O formulário continha uma opção que esta campanha não tem.
rec-consent-unknown = Recarregue a página e preencha o formulário que ela mostra.
err-territory-required = Não foi escolhido nenhum país.
rec-territory-required = Escolha o país que lhe dá o direito de participar.
err-territory-unknown = Este país não está entre os que podem participar aqui.
rec-territory-unknown = Escolha um da lista.
err-too-many-inputs = O formulário continha mais campos do que a página tem.
rec-too-many-inputs = Recarregue a página e preencha o formulário que ela mostra.

## Pages

err-page-not-found = Não existe nenhuma página neste endereço.
rec-page-not-found = Verifique o endereço ou comece pela página inicial.
err-method-not-allowed = Este endereço não aceita o que lhe foi enviado.
rec-method-not-allowed = Volte à página e use os botões dela.
err-server-busy = Neste momento há mais pessoas do que o servidor consegue atender.
rec-server-busy = Tente de novo daqui a um minuto. Mantenha esta página aberta: nada do que escreveu se perde.
err-disk-full = O servidor ficou sem espaço, por isso nada foi guardado. Nada do que já estava guardado se perdeu.
rec-disk-full = Tente de novo daqui a uma hora. Se continuar, avise a organização responsável pela campanha.
err-outcome-unknown = O disco falhou enquanto o seu pedido estava a ser guardado. Ainda ninguém sabe se foi guardado.
rec-outcome-unknown = Aguarde um minuto e envie de novo o mesmo formulário, ou carregue de novo no mesmo botão: ninguém conta duas vezes.
err-internal = Algo falhou do nosso lado.
rec-internal = Tente de novo. Se voltar a acontecer, escreva-nos com a referência abaixo.
err-bad-request = O servidor não entende este pedido.
rec-bad-request = Volte atrás e tente de novo; se escreveu ou copiou o endereço, verifique se está completo.
err-timeout = O pedido demorou demasiado e foi interrompido.
rec-timeout = Tente de novo: mesmo que tenha chegado ao fim, ninguém conta duas vezes.

## Forms

err-form-too-large = O formulário era maior do que esta página aceita, por isso não foi lido.
rec-form-too-large = Encurte o que escreveu e envie de novo.
err-wrong-content-type = O que foi enviado não é um formulário deste sítio.
rec-wrong-content-type = Volte à página e envie o formulário a partir dela.
err-invalid-utf8 = O que foi enviado contém caracteres ilegíveis.
rec-invalid-utf8 = Volte atrás, limpe os campos em que colou texto e escreva-o.
err-form-expired = Este formulário esteve aberto demasiado tempo e já não é válido.
rec-form-expired = O que escreveu continua aqui: verifique e envie de novo.
err-spam-check-failed = Não conseguimos perceber se foi uma pessoa a enviar este formulário.
rec-spam-check-failed = Aguarde uns segundos e envie de novo. Se não resultar, tente com outro navegador.

## Campaigns

err-campaign-closed = Esta campanha encerrou: já não é possível aderir.
rec-campaign-closed = Pode ler o que dela resultou. Se aderiu, o seu comprovativo continua válido.
err-campaign-not-open = Esta campanha ainda não abriu.
rec-campaign-not-open = A página dela indica a partir de que dia se pode aderir.

## Withdrawal

err-code-mistyped = Este código de retirada contém um erro de escrita.
rec-code-mistyped = Compare-o com o seu comprovativo, grupo a grupo. Não usa I, L, O nem U.
err-code-unknown = Nenhuma participação corresponde a este código de retirada, ou já foi retirada.
rec-code-unknown = Verifique se vem do comprovativo desta campanha. Se o perdeu, escreva à organização.
err-code-damaged = A sua declaração conta, mas o seu registo neste servidor está danificado e este código não a pode retirar.
rec-code-damaged = Escreva à organização que conduz a campanha: ela pode.

## Attempts and repetitions

err-too-many-attempts = Demasiadas tentativas em pouco tempo.
rec-too-many-attempts = Aguarde um minuto e envie de novo.
err-form-too-fast = Este formulário foi enviado mais depressa do que uma pessoa o consegue preencher.
rec-form-too-fast = Aguarde uns segundos e envie de novo.
link-counted-what = Já está na contagem, por uma confirmação anterior.
link-counted-todo = Não tem mais nada a fazer: ninguém conta duas vezes. O comprovativo foi-lhe enviado por e-mail nessa altura.
err-store-failed = O servidor não conseguiu escrever isto, por isso nada foi guardado.
rec-store-failed = Tente de novo daqui a um minuto.
err-store-behind = Este sítio está fechado por agora: os dados do seu servidor são mais antigos do que aquilo que já foi público.
rec-store-behind = Nada é guardado até que quem o mantém tenha corrigido isto, ou tenha dito publicamente o que se perdeu. Guarde o seu comprovativo e as mensagens que recebeu, e volte mais tarde.
err-field-marks = Este texto tem numa letra mais acentos ou sinais do que qualquer escrita usa, ou um sinal sem letra.
rec-field-marks = Limpe o campo e escreva de novo, como consta do seu documento de identificação.
err-field-latin-needed = Os documentos que imprimimos não conseguem mostrar as letras deste nome.
rec-field-latin-needed = Escreva aqui o mesmo nome em letras latinas, como no seu passaporte. Guardamos as duas grafias.

## A campaign that is not what was published

err-campaign-altered = Esta campanha está parada: o que o servidor guarda dela não é o que foi publicado.
rec-campaign-altered = Ninguém pode aderir enquanto isto não for reparado. O que foi contado continua no registo público da campanha. Quem a organiza e quem gere este servidor têm de comparar as duas coisas; volte mais tarde.
err-prior-unticked = Diz aqui que pediu os seus dados, mas a opção acima não está assinalada.
rec-prior-unticked = Assinale a opção ou limpe as linhas por baixo dela.
err-field-one-name = Só foi indicado um nome.
rec-field-one-name = Se nos seus documentos só consta um nome, assinale a opção abaixo. Se não, preencha também o outro.
err-field-none-there = Este campo está vazio.
rec-field-none-there = Se a sua morada não tem este elemento, assinale a opção abaixo. Se tem, preencha o campo.
err-field-date-year-only = Só foi indicado o ano.
rec-field-date-year-only = Se nos seus documentos não constam o dia nem o mês, assinale a opção abaixo. Se não, escreva o dia, o mês e o ano.
err-field-age-unsure = Sem o dia, não é possível saber se já tem { $minimum } anos.
rec-field-age-unsure = Se tem { $minimum } anos ou mais, assinale a opção abaixo.
err-field-email-unreachable = O servidor de e-mail deste sítio não consegue escrever para endereços com essas letras antes da @.
rec-field-email-unreachable = Indique outro endereço seu, com letras de a a z antes da @. Nada foi enviado, e nada fica guardado.
err-nationality-not-accepted = Só os cidadãos de certos países podem participar aqui.
rec-nationality-not-accepted = Escolha a sua nacionalidade na lista. Se lá não estiver, esta iniciativa não pode contar o seu apoio.
link-unknown-then = Copie a ligação completa da mensagem para a barra de endereço. Quem foi contado e não se retirou continua na contagem.
link-voided-title = A sua declaração já não conta
link-voided-what = A entrada { $value } do registo público foi retirada da contagem, e o seu conteúdo selado foi destruído.
link-voided-reason = A razão pública: { $value }.
void-authority-rejected = recusada pela autoridade
void-fraud = não corresponde a ninguém que a tenha feito
void-lost-code = a pessoa pediu para se retirar e tinha perdido o código
void-lost-record = quem guardava o seu conteúdo selado perdeu-o ou danificou-o; não pode ser apresentada
void-other = outra razão, indicada abaixo
link-voided-note = A nota pública
link-voided-todo = Se lhe parece que é um erro, escreva à organização que conduz a campanha.
destroyed-title = O que aqui se guardava foi destruído
destroyed-unfiled = Em { $value }, as declarações seladas desta campanha que não tinham sido apresentadas foram destruídas, como a lei exige.
destroyed-filed = Em { $value }, as declarações seladas desta campanha que tinham sido apresentadas foram destruídas, como a lei exige.
destroyed-then = Se a sua estava entre elas, nada dela resta neste servidor. O ficheiro do seu comprovativo continua a provar a entrada dela no registo público: guarde-o.
err-field-email-slip = Queria escrever …@{ $domain }?
rec-field-email-slip = Corrija o endereço; se estiver certo assim, assinale a opção abaixo.
err-form-changed = O que aqui se assina mudou enquanto este formulário estava aberto.
rec-form-changed = O que escreveu continua aqui. Leia o que mudou, assinale de novo as opções e envie.
err-form-left = O que assinou com este formulário foi retirado.
rec-form-left = Se quiser assinar de novo, envie o formulário mais uma vez. Se não, feche esta página: nada foi assinado.
share-server-wrong = Isto não é o nome de um servidor.
share-server-right = Escreva-o como na barra de endereço do seu navegador, por exemplo mastodon.social, sem porta.
form-field-empty = Preencha «{ $value }».
form-field-unchosen = Escolha uma opção em «{ $value }».
