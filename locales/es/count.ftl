### The public count.

count-title = El recuento
count-joined = Se han sumado
count-withdrawn = Se han retirado
count-voided = Anuladas
count-sums-help = Quienes se han sumado, menos quienes se han retirado y menos las declaraciones anuladas (rechazadas por la autoridad, fraude o código perdido), dan la cifra de arriba.
count-by-target = Contra qué se reclama
count-by-target-help = Una misma persona puede marcar varias casillas.
count-by-day = Día a día
chart-title = Personas que se sumaron cada día, del { $value } al { $other }. La tabla de abajo contiene todas las cifras.
chart-grouped = Cada barra representa { $count } días.
chart-table = Las cifras en una tabla
chart-day = Día
chart-joined = Se sumaron
chart-gone = Retiradas o anuladas
recount-title = No nos creas: vuelve a contar
recount-text =
    { $count ->
        [one] La cifra sale de un registro público al que solo se pueden añadir entradas. Tiene una entrada, firmada por este servidor, sin ningún dato personal. Este comando la descarga y vuelve a contar:
       *[other] La cifra sale de un registro público al que solo se pueden añadir entradas. Tiene { $count } entradas, firmadas por este servidor, sin ningún dato personal. Este comando las descarga y vuelve a contar:
    }
checkpoint-title = El punto de control firmado
checkpoint-link = El punto de control como archivo
count-json-link = Las cifras para máquinas (JSON)
