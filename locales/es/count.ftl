### The public count.

count-title = El recuento
count-joined = Se han sumado
count-withdrawn = Se han retirado
count-voided = Anuladas
count-sums-help = Quienes se han sumado, menos quienes se han retirado y menos las declaraciones anuladas (rechazadas por la autoridad, fraude, código perdido o contenido perdido), dan la cifra de arriba.
count-by-target = Qué cuestiona la gente
count-by-target-help = Una misma persona puede marcar varias casillas.
count-by-day = Día a día
chart-title = Personas que se sumaron cada día, del { $value } al { $other }. La tabla de abajo contiene todas las cifras.
chart-grouped = Cada barra representa { $count } días.
chart-table = Las cifras en una tabla
chart-day = Día
chart-joined = Se sumaron
chart-gone = Retiradas o anuladas
recount-title = No te fíes solo de nuestra palabra: vuelve a contar
recount-text =
    { $count ->
        [one] La cifra sale de un registro público al que solo se pueden añadir entradas. Tiene una entrada, firmada por este servidor, sin ningún dato personal. Este comando la descarga y vuelve a contar:
       *[other] La cifra sale de un registro público al que solo se pueden añadir entradas. Tiene { $count } entradas, firmadas por este servidor, sin ningún dato personal. Este comando las descarga y vuelve a contar:
    }
checkpoint-title = El punto de control firmado
checkpoint-link = El punto de control como archivo
count-json-link = Las cifras para máquinas (JSON)
recount-keep = El comando guarda en un archivo el punto de control firmado de hoy. La próxima vez, este otro comando muestra que desde entonces no se ha quitado ni cambiado nada; también sirve un resguardo:

# For whoever checks: the log's key, signed heads.
for-checking = Para comprobar
log-key-title = La clave del registro
log-key-text = Es la que firma el registro público. Compárala, letra por letra, con la que está en tus correos o en la página de una organización aliada: así, el registro que se te muestra es el mismo que ven allí.
log-key-check = Comprobar un resguardo con esta clave
heads-feed-link = Un punto de control firmado de cada día, como canal de noticias (feed)
printed-title = Para imprimir junto a la cifra
printed-text = Para las organizaciones aliadas y la prensa: estas letras representan todas las entradas del registro en este momento. Impresas junto a la cifra, permiten a cualquiera averiguar si a todo el mundo se le mostró el mismo registro.
printed-size =
    { $count ->
        [one] (huella de { $count } entrada)
       *[other] (huella de { $count } entradas)
    }
credits-title = Quién ha traído a cuántas personas
credits-text = Tantas personas han confirmado tras llegar por el enlace de una organización. Es una cifra por día y nada más: nadie puede decir quiénes son. Se muestra en decenas, redondeada a la baja.
recount-here =
    { $count ->
        [one] Lo que se firmó en esta web, y solo eso, está en un registro público al que solo se puede añadir. Tiene una entrada, firmada por este servidor, sin ningún dato personal. Este comando la descarga y recuenta:
       *[other] Lo que se firmó en esta web, y solo eso, está en un registro público al que solo se puede añadir. Tiene { $count } entradas, firmadas por este servidor, sin ningún dato personal. Este comando las descarga y recuenta:
    }
recount-none = Nada de esta cifra se firmó en esta web, así que no hay nada que recontar. Aun así, lo que esta web publicó está en un registro público, y este comando lo comprueba:
sums-here-help = Quienes firmaron, menos quienes se retiraron, menos las firmas anuladas (rechazo de la autoridad, fraude, código perdido o contenido perdido), dan el número firmado aquí.
