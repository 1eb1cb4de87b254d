### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Nombre
field-family-name = Apellidos
field-email = Correo electrónico
field-postal-address = Dirección postal
field-birth-date = Fecha de nacimiento
field-concern = Cómo te afecta

## Consents: consent-<id>

consent-age = Tengo 18 años o más.
consent-esign = Firmo electrónicamente y acepto que se me escriba por correo electrónico sobre este procedimiento.
consent-art9 = Sumarme puede revelar mis opiniones políticas. Acepto expresamente que la asociación que dirige la campaña ({ $association }) las trate para este procedimiento.
consent-authority = Acepto que mi identidad se comunique a la autoridad que resuelve la reclamación ({ $authority }) y a los tribunales.
consent-respondent = Acepto que mi identidad se comunique también a la otra parte ({ $respondent }). Puedes negarte y sumarte igualmente.
consent-news = Quiero recibir noticias de la asociación ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 años o más
consent-esign-short = Firma electrónica
consent-art9-short = Opiniones políticas
consent-authority-short = Mi identidad, a la autoridad
consent-respondent-short = Mi identidad, a la otra parte
consent-news-short = Noticias

## Told beside the boxes: information-<id>

information-procedure = La asociación te escribe sobre la propia reclamación: presentación, resolución, recursos.
information-withdrawal = Puedes revocar lo que firmas en cualquier momento. Si ya se ha presentado, se informa a la autoridad.
information-trace = El registro público conserva la entrada que te corresponde, aunque te retires. Nadie puede llegar hasta ti a partir de ella.
information-free = No te cuesta nada y no corres ningún riesgo de pagar costas.

## Form

join-title = Súmate a la reclamación
join-button = Firmar y sumarme
join-next = Después te escribimos y tú confirmas.
form-you = Tus datos
form-optional = (opcional)
form-honeypot = Deja este campo vacío
form-targets = Lo que cuestionas
form-targets-hint = Marca al menos una casilla. Al marcarla, declaras lo que dice debajo.
form-consents = Lo que aceptas
form-consents-hint = Nada viene marcado de antemano. Cada casilla vale por sí misma.
form-error-title =
    { $count ->
        [one] Hay que corregir un punto: { $value }
       *[other] Hay que corregir { $count } puntos: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] Hay que corregir un punto
       *[other] Hay que corregir { $count } puntos
    }
signs-title = Lo que firmas
privacy-title = Qué pasa con mis datos
privacy-sealed = Tu nombre y tu dirección se sellan en cuanto llegan, para claves que no están en este servidor. El servidor no puede abrirlos, y quienes lo gestionamos tampoco.
privacy-boxes = Para escribirte guardamos tu dirección de correo, cifrada, mientras quede un mensaje por enviar. Además de la copia sellada quedan dos cajas pequeñas: una se abre con tu enlace y te muestra lo que firmaste; la otra se abre cuando se usa tu código de retirada, para avisarte. Las dos se destruyen junto con la copia sellada.
privacy-log = El registro público en el que se basa el recuento no contiene ningún dato personal, y cualquiera puede volver a contar.
privacy-untracked = Sin cookies, sin rastreadores, sin terceros; tu dirección IP no se guarda.

## Look in your mailbox

step-2 = Paso 2 de 3
step-3 = Paso 3 de 3
sent-title = Mira tu correo
sent-valid =
    { $count ->
        [one] El enlace es válido durante un día. Pasado ese plazo, lo que enviaste se destruye.
       *[other] El enlace es válido durante { $count } días. Pasado ese plazo, lo que enviaste se destruye.
    }
sent-nothing-title = ¿No llega nada?
sent-nothing-spam = Mira en la carpeta de correo no deseado.
sent-nothing-already = Si ya te habías sumado, el mensaje te lo dice: nadie cuenta dos veces.
sent-nothing-again = Puede que hubiera una errata en la dirección.
sent-again-link = Rellenar otra vez el formulario

## Confirm

confirm-title = Un último paso: confirmar
confirm-lead = Alguien, seguramente tú, ha dado esta dirección de correo para sumarse a «{ $value }». Nada se cuenta hasta que pulses el botón.
confirm-targets = Denuncias:
confirm-button = Sí, contad conmigo
confirm-after = Después recibirás un resguardo y un código para poder retirarte.
not-me-title = ¿No has sido tú?
not-me-button = No he sido yo

## Links that do not work

link-expired-title = Este enlace ha caducado
link-expired-what = No se confirmó a tiempo. No se ha contado nada y lo enviado se ha destruido.
link-unknown-title = No conocemos este enlace
link-unknown-what = Puede que un programa de correo lo haya cortado o que ya no exista aquello a lo que llevaba.
link-retry = Volver a sumarme

## It was not me

rejected-read = Ver de qué trata la campaña

## Withdraw

withdraw-title = Retirarse
withdraw-lead = Te sumaste y ya no quieres seguir. No tienes que dar ningún motivo.
withdraw-code = Código de retirada
withdraw-code-hint = Está en tu resguardo y en el correo que lo acompañaba. Da igual escribirlo en mayúsculas o minúsculas, con guiones o sin ellos.
withdraw-button = Retirarme definitivamente
withdraw-effect-title = Qué ocurre
withdraw-effect-destroyed = Tu declaración sellada se destruye al instante. Nadie puede recuperarla, ni siquiera tú.
withdraw-effect-count = El recuento baja en uno. El registro público conserva una línea que dice que una persona se retiró, sin decir quién.
withdraw-effect-unfiled = Todavía no se ha presentado nada ante la autoridad: tu nombre no figurará en lo que se presente.
withdraw-effect-filed = Ya se ha presentado una reclamación. Si tu declaración formaba parte de ella, la organización comunica a la autoridad que te has retirado; lo que la autoridad recibió antes queda en su poder.
withdraw-lost-title = ¿Has perdido el código?
withdraw-lost = Escribe a la organización que dirige la campaña: con su propia clave puede encontrar tu declaración y retirarla por ti.
withdraw-lost-ask = O pídelo sin escribir: a tu dirección de correo llega un enlace, y tras él un botón pide a la organización que saque tu declaración.
withdrawn-title = Te has retirado
withdrawn-lead = Tu declaración se ha destruido y el recuento ha bajado en uno.
withdraw-done-before = Este código ya se usó: la declaración a la que pertenecía está retirada, y su contenido se ha destruido. No tienes que hacer nada más.
field-given-name-latin = Nombre en letras latinas
field-family-name-latin = Apellidos en letras latinas
field-latin-hint = Como en tu pasaporte o documento de identidad. Los documentos que imprimimos no pueden mostrar todas las escrituras; la tuya se guarda al lado.

## Organisations besides the lead that can read

consent-partner = Acepto que otra organización reciba una copia sellada de mi declaración y pueda leerla, igual que la asociación que dirige la campaña: { $partner }.
consent-partner-short = Otra organización lee

## What is about to be signed, whole; and other answers than "yes"

given-title = Lo que estás a punto de firmar
given-when = El formulario se rellenó el { $value }.
given-consents = Aceptado o no
given-yes = Sí
given-no = No
given-documents = Los textos que firmas, en la versión que mostraba el formulario
given-sealed = Lo que se escribió ya está sellado y esta página no puede mostrarlo: el formulario se rellenó antes de que la página supiera hacerlo. Si no sabes con seguridad qué dice, pulsa «No he sido yo» y rellénalo de nuevo.
not-me-this = No se cuenta nada, y lo que se puso en este formulario se destruye. Otros formularios que se rellenaron con esta dirección, quizá por alguien que la comparte, quedan como están.
never-title = ¿No quieres recibir ningún correo?
never-text = Entonces se destruye también este formulario, y esta campaña no vuelve a escribir nunca más a esta dirección exacta: ni enlace, ni resguardo, ni noticias. Solo si se retirara una declaración que ya cuenta te lo diríamos. Lo que esté pendiente de enviarse allí se detiene. Los enlaces que llegaron en otros mensajes siguen funcionando. Puedes deshacer esta decisión con el enlace que te ha traído aquí.
never-button = No volver a escribir nunca a esta dirección
allow-title = A esta dirección no llega ningún correo
allow-text = Alguien que lee este buzón pidió a esta campaña que no volviera a escribirle nunca. Puedes volver a permitir los correos.
allow-button = Volver a permitir los correos
refused-title = Anotado: no has sido tú
refused-done = No se ha contado nada, y lo que se puso en ese formulario se ha destruido.
refused-more = Solo ha desaparecido ese formulario. Si tú rellenaste uno, su enlace sigue funcionando; y puedes volver a rellenar el formulario en cualquier momento.
blocked-title = Ningún correo más a esta dirección
blocked-done = Ese formulario se ha destruido, y esta campaña no volverá a escribir a esta dirección.
blocked-more = Para recordarlo, guardamos de la dirección un rastro irreconocible, a partir del cual no se puede leer, como máximo hasta que termine el procedimiento. El enlace de nuestro mensaje te trae de nuevo a esta página, y el botón de abajo vuelve a permitir los correos.
allowed-title = Los correos vuelven a estar permitidos
allowed-done = Esta campaña puede volver a escribir a esta dirección, si alguien rellena un formulario con ella.
allowed-more = Lo que se destruyó no vuelve. Para sumarte, rellena el formulario.
link-refused-title = Este enlace se ha rechazado
link-refused-what = Alguien que lee este buzón ha respondido «No he sido yo». No se ha contado nada, y lo que se puso en ese formulario se ha destruido.
link-refused-todo = Si fue un error, rellena de nuevo el formulario.
sent-told = Escribimos a la dirección que has dado, salvo que alguien que lee ese buzón nos haya pedido no hacerlo nunca más. Abre el mensaje, mira lo que muestra y pulsa su botón: solo entonces entras en el recuento.
sent-nothing-turn =
    { $count ->
        [one] La mayoría de los mensajes salen enseguida. Si en poco tiempo se rellenaron varios formularios con tu dirección, el próximo mensaje trata del más reciente, como muy tarde dentro de { $count } hora, y puede que por uno anterior no llegue ningún mensaje.
       *[other] La mayoría de los mensajes salen enseguida. Si en poco tiempo se rellenaron varios formularios con tu dirección, el próximo mensaje trata del más reciente, como muy tarde dentro de { $count } horas, y puede que por uno anterior no llegue ningún mensaje.
    }
sent-nothing-never = Si alguna vez pediste a esta campaña que no escribiera nunca más a tu dirección, no llega ningún mensaje. El enlace con el que lo pediste también permite volver a autorizar los correos; la organización puede hacerlo por ti.
sent-same = Todo el mundo ve esta página, sea cual sea la dirección: así, nadie averigua por ella quién se ha sumado.
leaving-until-filed = Puedes retirarte, con un código que solo tienes tú, hasta que tu declaración se entregue a la autoridad. Lo que diste se destruye entonces aquí al instante. Una vez entregada, la declaración ya no se puede retirar.
leaving-until-closed = Puedes retirarte, con un código que solo tienes tú, hasta que se cierre la recogida. Lo que diste se destruye entonces aquí al instante. Una vez cerrada, ya no se puede retirar nada.
leaving-never = Lo que se firma aquí no se puede retirar.
leaving-next-receipt = Después: tu resguardo.
leaving-promise = Cada campaña dice, antes de que firmes, hasta cuándo puedes retirarte.
leaving-other-rights = Para ejercer tus demás derechos, escribe a la organización que dirige la campaña:
leaving-filed-some = Ya se han entregado declaraciones. Si la tuya estaba entre ellas, ya no se puede retirar.
leaving-free = No cuesta nada.
leaving-again = Puedes volver a sumarte cuando quieras.
leaving-left-unfiled = No figurarás en lo que se presente.
leaving-left-ready = Tu declaración estaba lista para presentarse. La organización presenta las demás sin la tuya; si ya iba de camino, comunica a la autoridad que te has retirado.
leaving-left-filed = Tu declaración ya se había presentado: la organización comunica a la autoridad que te has retirado. Lo que la autoridad recibió antes queda en su poder.
leaving-code-keep = Quien tenga este código puede retirar tu declaración: no compartas este mensaje.
leaving-mail-not-me = ¿No has sido tú? Entonces alguien tiene tu código: está en el mensaje con tu resguardo, y quien gestiona el servidor también puede generarlo. Avisa a la organización. El registro público muestra para siempre que se retiró una entrada.
err-leaving-over = Esta declaración ya no se puede retirar.
rec-leaving-over = Más abajo se dice hasta cuándo era posible. Para ejercer tus demás derechos, escribe a la organización que dirige la campaña.
concern-hint = Con tus propias palabras: las autoridades y los jueces miran si te afecta a ti, y un texto copiado no lo demuestra. Escribe solo lo que la autoridad pueda leer, y nada sobre otras personas. Estas preguntas pueden ayudarte:
concern-question-where = ¿Dónde te encuentras con esto: qué calle, qué estación, qué servicio? ¿Desde cuándo, con qué frecuencia?
concern-question-what = ¿Qué puede haber ahí sobre ti: tu imagen, tus trayectos, un expediente?
concern-question-noticed = ¿Qué has notado o recibido: un cartel, un control, una carta, una respuesta, una negativa?
concern-question-changes = ¿Qué haces de otra manera desde entonces, o qué has dejado de hacer?
prior-title = Ya he pedido acceso a mis datos
prior-why = Si pediste acceso a tus datos antes de reclamar, dilo aquí: muestra que te afecta, y la autoridad lo examina con más atención. Se sella con lo demás. No es obligatorio haberlo pedido.
prior-day = Día de la solicitud
prior-channel = Cómo se envió
prior-channel-registered = carta certificada
prior-channel-letter = carta ordinaria
prior-channel-email = correo electrónico
prior-channel-form = formulario de su sitio web
prior-channel-other = de otra manera
prior-answered = Su respuesta
prior-answered-no = sin respuesta hasta ahora
prior-answered-yes = han respondido
prior-given = Lo que se pidió antes
consent-signature = Firmo electrónicamente. La prueba de ello se envía a mi dirección de correo electrónico.
consent-signature-short = Firma electrónica
consent-procedure = La asociación ({ $association }) puede escribirme sobre la propia reclamación: presentación, resolución, recursos, final. Solo para eso guarda una dirección, sellada, hasta tres meses después de que termine el procedimiento. Puedes dejar esta casilla sin marcar y sumarte igualmente.
consent-procedure-short = Correos sobre el procedimiento
information-account = Lo que ocurra con la reclamación se puede leer en la página de esta campaña, a la vista de todo el mundo.
procedure-leave = No escribirme más sobre el procedimiento
procedure-leave-lead = Permitiste a la asociación que te escribiera sobre «{ $value }». Pulsa el botón y la dirección que se guardaba para eso se destruirá aquí. Tu mandato no se ve afectado.
procedure-left = Si este enlace guardaba una dirección, se ha destruido. Tu mandato, si diste uno, sigue como estaba; lo que ocurra con la reclamación se puede leer en la página de la campaña.
mail-procedure-unsubscribe = Para no recibir más correos sobre el procedimiento, pulsa el botón de esta página (tu mandato sigue como está):
mail-footer-procedure = Recibes este mensaje porque diste un mandato y permitiste a la asociación ({ $organisation }) que te escribiera sobre el procedimiento.
field-postal-address-how = Como en un sobre: calle y número, o nombre de la casa o del pueblo; código postal, localidad, país.
field-birth-date-how = Día, mes y año, por ejemplo 31/12/1990, como en tu documento de identidad.
advice-unknown-day = Si no indica el día o el mes, escribe 00 en su lugar: 00/00/1957.
advice-unknown-day-xx = Si lleva XX en lugar del día o del mes, escribe lo mismo: XX/XX/1957.
advice-one-name-sign = Si en tus documentos ({ $country }) solo figura un nombre, escríbelo como apellido, y aquí lo que figure en lugar del nombre; si no figura nada, un guion (-).
field-capacity = Quién da este mandato
capacity-self = Yo, y tengo 18 años o más
capacity-represented = Alguien lo da por mí: uno de mis padres u otro representante legal
capacity-emancipated = Yo: tengo menos de 18 años y estoy legalmente en situación de emancipación
field-representative = Nombre y apellidos de quien me representa
field-representative-hint = Solo si alguien da el mandato por ti.
field-representative-quality = En qué condición
field-representative-quality-hint = Por ejemplo: madre, padre, tutora.
consent-age-or-represented = Tengo 18 años o más, o estoy legalmente en situación de emancipación; o bien la persona indicada arriba me representa y da este mandato por mí, y yo lo sé.
leaving-news-too = Si habías marcado la casilla de las noticias en el mismo formulario, también se acaban.
consent-age-or-represented-short = Mayoría de edad, emancipación o representación
access-title = Pide primero tus datos
access-lead = Cualquier persona puede preguntar quién tiene datos sobre ella y obtener una copia. Quien lo ha hecho antes de reclamar pisa terreno más firme. Esta página redacta la carta; la imprimes, la firmas y la envías tú.
access-kept = Con JavaScript, la carta se hace en tu navegador y nada de ella sale de tu dispositivo. Sin él, la hace este servidor, la muestra una vez y no guarda nada.
access-which = Qué carta
access-note-direct = Una carta al responsable del tratamiento. Tiene un mes para responder.
access-note-video = Una carta a quien gestiona las cámaras. Envíala en pocos días: las grabaciones se borran al cabo de un mes como máximo.
access-note-police = Una carta al responsable del fichero. Si se niega, te informa solo en parte o no responde, lo siguiente es la carta que pasa por la autoridad.
access-note-authority = Una carta a la autoridad ({ $authority }), que examina el fichero por ti. Este trámite es personalísimo: no se puede dar mandato a nadie para hacerlo, así que fírmala y envíala tú. Puede que te pidan una copia de un documento de identidad.
access-hand = No es obligatorio rellenar nada: lo que quede vacío será una línea para escribir a mano.
access-name = Nombre y apellidos
access-birth = Fecha y lugar de nacimiento (cartas sobre ficheros de la policía o de seguridad del Estado)
access-to = A quién (déjalo vacío para usar la dirección que conocemos)
access-sent = Día en que la envías
access-recordings = Para las grabaciones de cámaras
access-recordings-hint = Sin el lugar, el día y la hora, nadie podrá encontrarte.
access-place = Dónde te grabaron
access-day = Qué día
access-hours = Entre qué horas
access-look = Cómo reconocerte (ropa, bolso, bicicleta)
access-recordings-until = Es probable que las grabaciones de ese día desaparezcan a partir del { $value }: envía la carta enseguida.
access-recordings-gone = Es probable que las grabaciones de ese día hayan desaparecido desde el { $value }. Aun así, puedes preguntar qué datos tienen sobre ti.
access-make = Hacer la carta
access-print = Imprime esta página: solo se imprime la carta. O selecciónala y cópiala.
access-remind-text = Un recordatorio para tu calendario, el día en que vence el plazo de respuesta. Menciona la campaña y el tema, y no a ti.
access-remind = Guardar un recordatorio (.ics)
access-reminder = ¿Han respondido? { $title }
access-reminder-text = Enviaste tu solicitud el { $day }. Si no hay respuesta, o es incompleta, dilo cuando presentes tu reclamación.
access-after-title = Después
access-after-keep = Guarda una copia de la carta y la prueba del envío.
access-after-answer = Si al cabo de un mes no hay respuesta, o si se niegan, también puedes reclamar por eso.
access-after-tell = Cuando te sumes, di en el formulario que lo pediste; si ya te has sumado, la página de tu resguardo lleva a donde puedes decirlo.
asked-title = Decir que pediste tus datos
asked-link = ¿Has pedido acceso a tus datos? Dilo aquí, ahora o más adelante.
asked-lead = Para cada cosa contra la que reclamas: cuándo lo pediste, cómo, y si hubo respuesta. Se sella para la asociación que dirige la reclamación y se añade a tu expediente; lo que firmaste no cambia.
asked-again = Lo que envíes aquí sustituye a lo que dijiste antes en esta página. La página no puede mostrarlo: está sellado.
asked-empty = Di cuándo lo pediste, al menos para un tema.
asked-button = Sellar y añadir
asked-done = Anotado. Está sellado y acompaña a tu declaración: si te retiras, también se destruye.
sent-address-title = Escribimos a esta dirección
sent-address-label = La dirección correcta
sent-address-hint = Si hay una letra equivocada, corrígela aquí; todo lo demás queda como lo rellenaste. El enlace que salió hacia la otra dirección ya no confirmará nada, salvo que alguien lo haya usado antes.
sent-address-button = Escribir a la dirección corregida
shared-note = Este dispositivo es compartido: no guarda nada de lo que escribes.
shared-clear = Vaciar el formulario para la siguiente persona
shared-next = Siguiente persona
shared-keep = Primero imprime esta página o anota el código: la siguiente persona no la verá.
changed-before = Antes
changed-now = Ahora
link-personal-title = Un enlace personal
link-personal-lead = Se hizo para una sola persona, cuya declaración para «{ $value }» cuenta.
link-personal-mine = ¿Es tuyo?
link-personal-show = Muestra tu resguardo, tu código de retirada y lo que firmaste.
link-personal-button = Mostrar mi resguardo
link-personal-other = ¿Te lo ha pasado alguien?
link-personal-leave = Entonces deja el botón para la persona a quien pertenece. No se ha firmado nada en tu nombre: lee de qué se trata y decide tú.
link-personal-campaign = Ir a la campaña
thanks-mailed = ¿Acabas de confirmar? El enlace del mensaje que recibiste muestra tu resguardo en cualquier momento.
thanks-shown = ¿Acabas de firmar? Tu resguardo estaba en la página que sigue al formulario. No se puede mostrar aquí: esta dirección no conoce a nadie.
link-closed-title = La campaña se ha cerrado
link-closed-what = Este enlace no se confirmó antes del cierre: no se contó nada.
link-closed-todo = Puedes leer qué ha sido de la campaña.
credit-for = También cuenta para { $value }
credit-hint = Has llegado por el enlace de esta organización. Se le dice una cifra en decenas, nunca quién eres. Quita la marca si no lo quieres.
step-1 = Paso 1 de 3
form-time-mail =
    { $count ->
        [one] Es gratis y lleva un minuto, correo incluido.
       *[other] Es gratis y lleva unos { $count } minutos, correo incluido.
    }
form-time =
    { $count ->
        [one] Es gratis y lleva un minuto.
       *[other] Es gratis y lleva unos { $count } minutos.
    }
leaving-short-any-time = Puedes retirarte cuando quieras.
leaving-short-until-filed = Puedes retirarte hasta que se entregue a la autoridad.
leaving-short-until-closed = Puedes retirarte hasta que se cierre la recogida.
form-all-needed = Todo es necesario, salvo que se diga otra cosa.
form-needed = (necesario)
form-choice = (a tu elección)
form-choices = A tu elección: { $value }
form-help = ¿Tus documentos dicen otra cosa?
field-email-link = Ahí recibirás un enlace para confirmar.
signs-more = Todo lo que abarca
privacy-short = Tu nombre se sella en cuanto llega: este servidor no puede abrirlo. Ni cookies ni rastreadores.
privacy-more = En detalle
link-expired-again = Puedes volver a rellenar el formulario.
need-age = Marca que tienes 18 años o más, si es así.
need-age-or-represented = Marca la casilla sobre tu edad, o sobre quien te representa.
need-signature = Marca «Firmo electrónicamente»: así es como firmas.
need-art9 = Marca la casilla sobre las opiniones políticas: sin tu consentimiento nadie puede usar tus datos.
need-authority = Marca la casilla sobre la autoridad: tiene que saber quién eres.
need-certify = Marca la casilla para certificar que todo es correcto.
need-contact = Marca la casilla sobre tu dirección: sin tu consentimiento nadie puede escribirte.
form-by-signing = Al pulsar este botón declaro:
need-box = Marca la casilla «{ $value }».
privacy-box-page = Además de la copia sellada queda una pequeña caja que solo se abre desde la página de tu resguardo y te muestra lo que firmaste. Se destruye cuando te retiras.
leaving-any-time = Puedes retirarte cuando quieras, con un código que solo tienes tú. Lo que diste se destruye entonces aquí al instante. Si tu declaración ya se había presentado, la organización comunica a la autoridad que te has retirado; lo que la autoridad recibió antes queda en su poder.

own-title = A qué te has sumado aquí
own-lead = Sin cuenta: escribe tu dirección de correo y te llegará un enlace. Durante una hora muestra lo que has firmado aquí y qué mensajes recibes.
own-send = Enviarme el enlace
own-wrong-address = No es una dirección de correo completa. Escríbela como nombre@example.org.
own-wrong-plus = Quita el + y lo que sigue hasta la @. Lo que firmaste se encuentra sin esa parte. Los mensajes a una dirección con + se terminan con el enlace que lleva cada uno.
own-not-found = Aquí no se encuentra lo firmado en papel, ni las declaraciones de apoyo a iniciativas que no piden dirección de correo. De quien se retiró no queda nada.
own-sent = Escribimos a { $value }, haya o no algo que mostrar. El enlace sirve durante una hora. Después de varios mensajes en un día, el siguiente espera unas horas.
own-names-lead = Este enlace prueba que lees los mensajes que llegan a { $value }.
own-names-hint = Lo que firmaste se encuentra con esta dirección y tu nombre y apellidos juntos, tal como los escribiste entonces. Cada persona ve lo suyo. Sin nombre, solo se muestran los mensajes que recibes.
own-show = Mostrar a qué me he sumado
own-over = Servía durante una hora. Pide otro.
own-missed = Algunas campañas no se pueden consultar ahora y quizá falten aquí. Inténtalo más tarde.
own-waits = Tu formulario espera a que pulses su botón: está tras el enlace del mensaje que recibiste. Si ya no lo tienes, rellena el formulario otra vez.
own-none = No se encuentra nada con esta dirección y estos nombres.
own-sealed = Lo que diste no se muestra: está sellado, y este servidor no puede leerlo. El enlace de tu primer mensaje lo muestra.
own-ask = Pedir que me saquen
own-ask-hint = Pide entonces a la organización que saque tu declaración. Tiene un mes para ello; este servidor no puede hacerlo por sí solo. Hasta que responda, tu dirección se guarda aquí para la respuesta, cifrada.
own-asked = El { $value } pediste que te sacaran. La organización tiene un mes para ello. Su respuesta llega a esta dirección y aparece aquí.
own-stays = El { $value } la organización respondió que no saca tu declaración. El motivo está en el mensaje que llegó a esta dirección.
own-stays-again = Puedes pedirlo otra vez.
own-taken-out = Pediste que te sacaran: se hizo el { $value }. Tu declaración sellada está destruida.
own-lists-title = Los mensajes que recibes
own-lists-none = Esta dirección no está en ninguna lista de aquí.
own-left = Tu dirección ya no está en esta lista y allí se ha destruido. Todavía puede llegarte algún mensaje que ya estuviera en camino.
own-link = ¿Has perdido el resguardo? Mira a qué te has sumado aquí
