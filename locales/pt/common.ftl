### What all pages share.

## Frame

skip-to-content = Ir para o conteúdo
skip-to-form = Ir para o formulário
language-menu = Línguas
footer-privacy = Sem cookies, sem rastreadores e sem nada carregado de outros sítios.
footer-software = software livre (AGPL)
campaign-nav = Esta campanha
nav-campaign = A campanha
nav-count = A contagem, e como verificá-la
nav-procedure = Em que ponto está o processo
nav-withdraw = Retirar-se

## Demonstration

demo-label = Demonstração
demo-band = Demonstração inspirada numa campanha que existiu. Aqui nada é apresentado.
demo-mailbox-link = Abrir a caixa de correio
demo-mailbox-open = Abrir a caixa de correio da demonstração
mailbox-title = Caixa de correio
mailbox-notice = Esta caixa de correio só existe na demonstração: em vez de saírem, todos os e-mails vêm parar aqui, e qualquer pessoa os pode ler. Um sítio verdadeiro não tem esta página.
mailbox-empty = Ainda não há e-mails. Junte-se à campanha e volte cá.
mailbox-from = De
mailbox-to = Para
mailbox-received = Recebido

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [0] pessoas já aderiram
        [one] pessoa já aderiu
       *[other] pessoas já aderiram
    }
# In place of the goal, as long as nobody has joined.
count-first = Alguém tem de começar: dê o primeiro passo.

## Promises, on the home page

promise-sealed = Quem apreender este servidor não fica a saber quem aderiu: os nomes estão selados, e as chaves estão noutro lugar, com as organizações.
promise-counted = Ninguém tem de acreditar no número: qualquer pessoa o pode recontar.
promise-leave = Sair é tão fácil como aderir.
promise-untracked = Sem conta, sem cookies, sem rastreadores; todas as páginas funcionam sem JavaScript.

## Errors

error-home = Ir para a página inicial
error-reference = Referência a indicar se nos escrever:
count-to-goal =
    { $count ->
        [one] Falta uma pessoa para chegar a { $goal }.
       *[other] Faltam { $count } pessoas para chegar a { $goal }.
    }

organisation-contact = Contacto
organisation-form = Forma jurídica
organisation-declared = Declarada em
organisation-umbrella = Membro de
organisation-campaigns = Campanhas
organisation-members = Organizações membros
organisation-documents = Documentos
