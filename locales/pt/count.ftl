### The public count.

count-title = A contagem
count-joined = Aderiram
count-withdrawn = Retiraram-se
count-voided = Anuladas
count-sums-help = Quem aderiu, menos quem se retirou e menos as declarações anuladas (recusa da autoridade, fraude ou código perdido), dá o número acima.
count-by-target = De que se queixam as pessoas
count-by-target-help = A mesma pessoa pode assinalar várias opções.
count-by-day = Dia a dia
chart-title = Pessoas que aderiram em cada dia, de { $value } a { $other }. A tabela abaixo contém todos os números.
chart-grouped = Cada barra representa { $count } dias.
chart-table = Os números em tabela
chart-day = Dia
chart-joined = Aderiram
chart-gone = Retiradas ou anuladas
recount-title = Não acredite em nós: reconte
recount-text =
    { $count ->
        [0] O número vem de um registo público ao qual só se pode acrescentar. Ainda não tem entradas. Este comando descarrega-o e reconta:
        [one] O número vem de um registo público ao qual só se pode acrescentar. Tem uma entrada, assinada por este servidor, sem quaisquer dados pessoais. Este comando descarrega-a e reconta:
       *[other] O número vem de um registo público ao qual só se pode acrescentar. Tem { $count } entradas, assinadas por este servidor, sem quaisquer dados pessoais. Este comando descarrega-as e reconta:
    }
checkpoint-title = O ponto de controlo assinado
checkpoint-link = O ponto de controlo em ficheiro
count-json-link = Os números para máquinas (JSON)
