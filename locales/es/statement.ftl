### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = Nombre
field-family-name = Apellidos
field-email = Correo electrónico
field-email-hint = Te enviaremos un solo mensaje, con un enlace para confirmar.
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

information-title = Conviene saber
information-procedure = La asociación te escribe sobre la propia reclamación: presentación, resolución, recursos.
information-withdrawal = Puedes revocar lo que firmas en cualquier momento. Si ya se ha presentado, se informa a la autoridad.
information-trace = El registro público conserva la entrada que te corresponde, aunque te retires. Nadie puede llegar hasta ti a partir de ella.
information-free = No te cuesta nada y no corres ningún riesgo de pagar costas.

## Form

join-title = Súmate a la reclamación
join-lead = Basta un minuto, es gratis y puedes retirarte en cualquier momento.
join-button = Firmar y sumarme
join-next = Después te escribimos y tú confirmas.
form-you = Tus datos
form-optional = (opcional)
form-honeypot = Deja este campo vacío
form-targets = Contra qué reclamas
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
privacy-box-receipt = Además de la copia sellada queda una caja pequeña que solo se abre con la dirección de la página de tu resguardo y te muestra lo que firmaste. Se destruye cuando te retiras.
privacy-log = El registro público en el que se basa el recuento no contiene ningún dato personal, y cualquiera puede volver a contar.
privacy-leave = Puedes retirarte en cualquier momento con un código que solo tienes tú. Lo que diste se destruye al instante.
privacy-untracked = Sin cookies, sin rastreadores, sin terceros; tu dirección IP no se guarda.

## Look in your mailbox

step-2 = Paso 2 de 3
step-3 = Paso 3 de 3
sent-title = Mira tu correo
sent-valid =
    { $count ->
        [one] El enlace es válido durante un día.
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
confirm-targets = Reclamas contra:
confirm-button = Sí, contad conmigo
confirm-after = Después recibirás un resguardo y un código para poder retirarte.
not-me-title = ¿No has sido tú?
not-me-button = No he sido yo

## Links that do not work

link-expired-title = Este enlace ha caducado
link-expired-what = No se confirmó a tiempo. No se ha contado nada y lo enviado se ha destruido.
link-expired-todo = Puedes volver a sumarte; basta un minuto.
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
withdrawn-title = Te has retirado
withdrawn-lead = Tu declaración se ha destruido y el recuento ha bajado en uno.
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
