### The receipt page.

receipt-done = Hecho
receipt-title = Ya cuentas
receipt-lead = Tu declaración está sellada y consta en el registro público. Guarda lo que contiene esta página.
receipt-number = Tu número en el registro
receipt-count = Personas unidas en este momento
receipt-file-title = Tu resguardo
receipt-file-text = Un pequeño archivo que prueba, para siempre y sin nuestra ayuda, que estás en el recuento. No contiene ni nombre ni dirección. Quien lo vea no sabrá nada de ti.
receipt-download = Descargar el resguardo
receipt-code-title = Tu código de retirada
receipt-code-text = Con este código, y solo con él, puedes retirarte. Es secreto y, una vez enviado el mensaje dirigido a ti, no está en ningún lugar de este servidor: anótalo o imprime esta página. Quien lo tenga puede retirar tu declaración.
# Printed only; an address follows.
receipt-withdraw-at = Para retirarte:
receipt-mail = Una copia de todo esto va de camino a tu correo.
receipt-print = Puedes imprimir esta página.
receipt-check-title = Compruébalo tú
receipt-check-text = El resguardo prueba que tu entrada es una de las { $count } que ha firmado el servidor. Compruébalo en cualquier ordenador, incluso sin conexión:
receipt-share-title = Trae a una persona más
receipt-share-link = Enlace a la campaña
receipt-unchanged = Ya habías firmado con este formulario, y esa declaración es la que cuenta. Lo que has cambiado en él desde entonces no se incorpora. Para cambiarlo, retírate con el código de abajo y firma de nuevo.
receipt-text = { $value }, versión { $version }:
receipt-signed-title = Lo que firmaste
receipt-signed-text = Cada texto tiene su propia página, que se mantiene aunque la campaña publique uno más reciente.
receipt-copy = Tu propia copia (PDF)
receipt-bound = Tu código de retirada está vinculado a este buzón: { $value }. Nadie más puede tener la misma entrada en el registro.
receipt-check-now = Para saber en cualquier momento si tu entrada sigue en el registro y cuenta:

receipt-check-link = Compruébala en el navegador
receipt-check-save = guardar la página que comprueba
standing-title = En qué punto está tu declaración
standing-counted = Recibida y contada: entrada { $value } del registro público.
standing-next-batch = Todavía sin presentar: irá en el próximo lote que se presente.
standing-ready = En el lote { $value }, preparado el { $other } para su presentación.
standing-unfiled = Todavía sin presentar.
standing-filed = Presentada ante la autoridad el { $value }.
standing-sent = Entregada a la autoridad de tu país el { $value }.
standing-recognised = El { $other }, esa autoridad respondió. Declaraciones reconocidas en total: { $value }. No dice cuáles.
answer-title = Los datos que tenemos sobre ti
answer-lead = Has preguntado qué datos tuyos tenemos en relación con «{ $value }». Esto es todo lo que contiene tu declaración; el propio servidor la guarda sellada y no puede leerla.
answer-gave = Lo que diste
answer-consents = Qué se te preguntó y qué respondiste
answer-where = Cuándo, y en qué punto está
answer-counted = Enviaste el formulario el { $submitted }; quedó confirmado el { $confirmed }. Es la entrada { $index } del registro público, a partir de la cual nadie puede llegar hasta ti sin tu resguardo.
answer-not-filed = Tu declaración aún no está en ningún lote: no se ha entregado a ninguna autoridad.
answer-frozen = Tu declaración está en el lote { $number }, que se está preparando y que, según lo anotado, no se ha presentado.
answer-filed = Tu declaración está en el lote { $number }, presentado el { $date }.
answer-apart = Si pediste noticias o permitiste que te escribamos sobre el procedimiento, tu dirección también se guarda para eso, aparte: nada la vincula a esta declaración.
answer-notice = Para qué, para quién, por cuánto tiempo y tus derechos: la información sobre privacidad que se te mostró
share-title = Cuéntaselo a otras personas
share-lead = Una cifra crece porque la gente habla entre sí.
share-copy = Copiar el enlace
share-native = Compartir…
share-copied = Copiado.
share-signal-copied = Copiado. Pégalo ahora en una conversación de Signal.
share-email = Correo electrónico
share-sms = SMS
share-tabs = Cada opción se abre con un texto que puedes cambiar. No se envía nada hasta que lo envías tú, y nada nos dice que lo has hecho.
share-texts = Textos para copiar
share-text-short = Para redes
share-text-message = Para una amistad
share-text-mail = Para un correo
share-copy-text = Copiar este texto
share-server-label = Tu servidor, o tu nombre en él
share-server-hint = Por ejemplo mastodon.social, o @name@mastodon.social. No lo guardamos.
share-server-button = A mi servidor
share-server-title = Compartir en Mastodon
share-server-text = Tu servidor se abre con este texto. Puedes cambiarlo antes de publicarlo.
share-server-go = Seguir a { $value }
share-friend = ¿Has visto esto? «{ $other }» Es lo que pide «{ $value }». Échale un vistazo y mira si estás de acuerdo:
share-letter =
    Hola:
    «{ $other }»
    Es lo que pide «{ $value }», y la página explica por qué. Échale un vistazo y participa si estás de acuerdo:
receipt-copy-box = Contiene tu nombre y todo lo que has dado. El servidor lo imprime a partir de una caja que solo se abre desde esta página, y no se queda con nada.
answer-counted-at-once = Enviaste el formulario el { $submitted }. Es la entrada { $index } del registro público, a partir de la cual nadie puede llegar hasta ti sin tu resguardo.
standing-too-old = Demasiado antigua: lo que se presentó el { $value } solo contiene declaraciones dadas como máximo un año antes. La tuya no está entre ellas.
standing-grown-old = Ya demasiado antigua: una lista que se reciba hoy solo contendría declaraciones dadas como máximo un año antes.
