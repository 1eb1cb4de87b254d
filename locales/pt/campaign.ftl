### Home, campaign, documents, procedure.

## Home

home-title = Dizê-lo em conjunto, e contar.
home-lead = Queixas coletivas e iniciativas de cidadania que ninguém pode ler por cima do seu ombro e que qualquer pessoa pode recontar.
home-empty = Ainda não há aqui nenhuma campanha publicada.
home-join = Ler e aderir
home-read = Ler
home-how-title = O que este sítio promete

## Campaign page

facts-title = Os factos
fact-source = Fonte:
details-title = O que contestamos
complaint-title = O que pedimos
carriers-title = Quem promove esta campanha
carriers-lead = Conduz a campanha e age em seu nome
carriers-partners = Parceiras: recebem uma cópia selada
carriers-relays = Divulgadoras: passam a palavra, não recebem nada
questions-title = Perguntas que nos fazem
join-go = Aderir à queixa

## When people cannot join

state-not-yet-title = Em breve
state-not-yet = Pode aderir a partir de { $value }.
state-closed-title = Esta campanha está encerrada
state-closed = Já não é possível aderir. O que foi contado continua contado, e o processo prossegue.
state-withdrawn-title = A organização pôs fim a esta campanha
state-withdrawn = Já não é possível aderir, e nada mais será apresentado. O registo público mantém-se, para que o número possa continuar a ser verificado.

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
