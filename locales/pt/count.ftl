### The public count.

count-title = A contagem
count-joined = Aderiram
count-withdrawn = Retiraram-se
count-voided = Anuladas
count-sums-help = Quem aderiu, menos quem se retirou e menos as declarações anuladas (recusa da autoridade, fraude, código perdido ou conteúdo perdido), dá o número acima.
count-by-target = O que as pessoas contestam
count-by-target-help = A mesma pessoa pode assinalar várias opções.
count-by-day = Dia a dia
chart-title = Pessoas que aderiram em cada dia, de { $value } a { $other }. A tabela abaixo contém todos os números.
chart-grouped = Cada barra representa { $count } dias.
chart-table = Os números em tabela
chart-day = Dia
chart-joined = Aderiram
chart-gone = Retiradas ou anuladas
recount-title = Não se fie só na nossa palavra: reconte
recount-text =
    { $count ->
        [0] O número vem de um registo público ao qual só se pode acrescentar. Ainda não tem entradas. Este comando descarrega-o e reconta:
        [one] O número vem de um registo público ao qual só se pode acrescentar. Tem uma entrada, assinada por este servidor, sem quaisquer dados pessoais. Este comando descarrega-a e reconta:
       *[other] O número vem de um registo público ao qual só se pode acrescentar. Tem { $count } entradas, assinadas por este servidor, sem quaisquer dados pessoais. Este comando descarrega-as e reconta:
    }
checkpoint-title = O ponto de controlo assinado
checkpoint-link = O ponto de controlo em ficheiro
count-json-link = Os números para máquinas (JSON)
recount-keep = O comando guarda num ficheiro o ponto de controlo assinado de hoje. Da próxima vez, este outro comando mostra que desde então nada foi retirado nem alterado; um comprovativo também serve:

# For whoever checks: the log's key, signed heads.
for-checking = Para verificar
log-key-title = A chave do registo
log-key-text = É ela que assina o registo público. Compare-a, letra a letra, com a que está nos seus e-mails ou na página de uma organização parceira: assim, o registo que lhe é mostrado é o mesmo que lá se vê.
log-key-check = Verificar um comprovativo com esta chave
heads-feed-link = Um ponto de controlo assinado de cada dia, em feed
printed-title = Para imprimir ao lado do número
printed-text = Para as organizações parceiras e a imprensa: estas letras representam todas as entradas do registo neste momento. Impressas ao lado do número, permitem a qualquer pessoa descobrir se a todos foi mostrado o mesmo registo.
printed-size =
    { $count ->
        [0] (impressão digital de { $count } entradas)
        [one] (impressão digital de { $count } entrada)
       *[other] (impressão digital de { $count } entradas)
    }
credits-title = Quem trouxe quantas pessoas
credits-text = É este o número de pessoas que confirmaram depois de chegarem pela ligação de uma organização. É um número por dia e nada mais: ninguém pode saber quem está nele. É mostrado em dezenas, arredondado para baixo.
recount-here =
    { $count ->
        [one] O que foi assinado neste sítio, e só isso, consta de um registo público ao qual só se pode acrescentar. Tem uma entrada, assinada por este servidor, sem quaisquer dados pessoais. Este comando descarrega-a e reconta:
       *[other] O que foi assinado neste sítio, e só isso, consta de um registo público ao qual só se pode acrescentar. Tem { $count } entradas, assinadas por este servidor, sem quaisquer dados pessoais. Este comando descarrega-as e reconta:
    }
recount-none = Nada deste número foi assinado neste sítio, por isso não há nada a recontar. Ainda assim, o que este sítio publicou consta de um registo público, e este comando verifica-o:
sums-here-help = Quem assinou, menos quem se retirou e menos as declarações anuladas (recusa da autoridade, fraude, código perdido ou conteúdo perdido), dá o número assinado aqui.
