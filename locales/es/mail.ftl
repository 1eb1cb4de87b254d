### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Por confirmar: { $title }
mail-confirmation-heading = Un último paso
mail-confirmation-why = Alguien, seguramente tú, ha dado esta dirección de correo para sumarse a «{ $title }» ({ $organisation }).
mail-confirmation-what = Todavía no estás en el recuento. Abre esta página y pulsa el botón:
mail-confirmation-button = Confirmar
mail-confirmation-valid =
    { $days ->
        [one] El enlace es válido durante un día. Después, todo lo enviado se destruye.
       *[other] El enlace es válido durante { $days } días. Después, todo lo enviado se destruye.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Sigue por confirmar: { $title }
mail-reminder-heading = Falta tu confirmación
mail-reminder-why = Hace unos días alguien dio esta dirección de correo para sumarse a «{ $title }» ({ $organisation }). El enlace que enviamos no se ha utilizado.
mail-reminder-last =
    { $days ->
        [one] No te lo recordaremos más. Sin tu confirmación, todo se destruye un día después del envío del formulario.
       *[other] No te lo recordaremos más. Sin tu confirmación, todo se destruye { $days } días después del envío del formulario.
    }

## Receipt

mail-receipt-subject = Ya cuentas: { $title }
mail-receipt-heading = Ya cuentas
mail-receipt-counted = Tu declaración para «{ $title }» está sellada y cuenta. Solo pueden abrirla las organizaciones a las que va destinada, con claves que no están en el servidor.
mail-receipt-file = Adjuntamos tu resguardo. Es un pequeño archivo que prueba, para siempre y sin nuestra ayuda, que la entrada { $number } del registro público es la tuya. No contiene ni tu nombre ni tu dirección.
mail-receipt-code = Tu código de retirada:
mail-receipt-code-keep = Con este código puedes retirarte en cualquier momento, y también puede hacerlo cualquiera que lo tenga: no compartas este mensaje.
mail-receipt-withdraw = Para retirarte:
mail-receipt-count = Para volver a contar por tu cuenta:
mail-receipt-share = Para traer a una persona más, pásale esta dirección:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Ya te habías sumado: { $title }
mail-already-heading = Ya te habías sumado
mail-already-why = Alguien, seguramente tú, ha vuelto a rellenar el formulario de «{ $title }» con tus datos. Cuentas una sola vez y nada ha cambiado.
mail-already-private = Solo este mensaje lo dice. El sitio muestra a todo el mundo la misma página, para que nadie pueda averiguar quién se ha sumado.
mail-already-not-me = Para retirarte, usa el código de retirada que recibiste con tu resguardo. Si no has sido tú, no tienes que hacer nada.

## Withdrawn

mail-withdrawn-subject = Te has retirado: { $title }
mail-withdrawn-heading = Te has retirado
mail-withdrawn-done = Tu declaración para «{ $title }» se ha destruido y el recuento ha bajado en uno. El registro público conserva una línea sin nombre.
mail-withdrawn-filed = Si tu declaración ya se había presentado, la organización que dirige la campaña comunica a la autoridad que te has retirado.
mail-withdrawn-count = El recuento público:

## News

mail-news-unsubscribe = Para no recibir más noticias, pulsa el botón de esta página:

## Footer

mail-footer-demonstration = Esto es una demostración. No se presenta nada ante nadie.
mail-footer-news = Recibes este mensaje porque pediste noticias ({ $organisation }).
mail-footer-untracked = Este mensaje no contiene imágenes ni rastreadores. Abrirlo no nos dice nada.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Tu propia copia de lo que firmaste, para imprimir o guardar:
mail-receipt-kept = Tu dirección solo queda en el servidor dentro de cajas que nadie más abre: una se abre con el enlace de arriba y contiene tu copia; la otra se abre cuando se usa tu código de retirada, para avisarte. Las dos se destruyen cuando te retiras.
mail-withdrawn-when = Ocurrió el { $value }, con tu código de retirada.
mail-asked-out-when = Ocurrió el { $value }, porque se pidió con el enlace que llegó a esta dirección.
mail-stays-subject = Tu petición de que te saquen: { $title }
mail-stays-why = Pediste que te sacaran de «{ $title }». { $organisation } no lo hace, por este motivo:
mail-stays-then = Si no estás de acuerdo, responde a este mensaje o pídelo otra vez.
mail-stays-answer = Si no estás de acuerdo, responde a este mensaje.
mail-withdrawn-not-me = ¿No has sido tú? Entonces alguien tiene tu código: está en el mensaje con tu resguardo, y quien gestiona el servidor también puede generarlo. Vuelve a sumarte si quieres contar, y avisa a la organización. El registro público muestra para siempre que se retiró una entrada.
mail-withdrawn-join = La campaña:

## The form that a mail is about

mail-filled = El formulario se rellenó el { $time }.
mail-filled-for = El formulario se rellenó el { $time }, para una persona con las iniciales { $initials }
mail-not-me-form = ¿No has sido tú, o las iniciales no son las tuyas? Entonces no tienes que hacer nada: sin este enlace no se cuenta a nadie. La página muestra todo lo que se puso en el formulario. Tiene un botón «No he sido yo», que destruye este formulario y ningún otro, y otro con el que esta campaña no vuelve a escribirte nunca más.
mail-not-me-news = ¿No has sido tú? Entonces no tienes que hacer nada: sin este enlace no recibes noticias. La página tiene un botón «No he sido yo», que destruye esta petición y ninguna otra, y otro con el que esta campaña no vuelve a escribirte nunca más.
# A key follows.
mail-log-key = Para comprobar los resguardos y el recuento sin tener que creer al sitio, esta es la clave del registro:
days-link-until = El enlace es válido hasta el { $moment }. Después, todo lo enviado se destruye.
mail-footer-answer = Este mensaje solo responde a lo que se ha hecho en el sitio. Las noticias solo llegan a quienes las pidieron allí.
mail-destroy-subject = Se destruirá el { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Una declaración para «{ $title }» que no está en ningún lote se destruirá el { $date }.
       *[other] { $count } declaraciones para «{ $title }» que no están en ningún lote se destruirán el { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Una declaración para «{ $title }» que estaba cerrada en un lote o presentada se destruirá el { $date }.
       *[other] { $count } declaraciones para «{ $title }» que estaban cerradas en un lote o presentadas se destruirán el { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Una dirección que se dejó para recibir noticias de «{ $title }» se destruirá el { $date }.
       *[other] { $count } direcciones que se dejaron para recibir noticias de «{ $title }» se destruirán el { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Una dirección que se guardaba para escribir sobre el procedimiento de «{ $title }» se destruirá el { $date }.
       *[other] { $count } direcciones que se guardaban para escribir sobre el procedimiento de «{ $title }» se destruirán el { $date }.
    }
mail-destroy-by-itself = El servidor lo hace por sí mismo, ese día, y no antes de una semana después de este mensaje.
mail-destroy-people = El servidor os lo deja a vosotros: clameur retention lo muestra y clameur retention --apply lo hace.
mail-destroy-filed = El servidor os lo deja a vosotros: clameur retention lo muestra y clameur retention --apply --filed { $slug } lo hace.
mail-destroy-hold = ¿Un tribunal o una autoridad necesita todavía las declaraciones? Entonces decide un jurista, y clameur procedure hold { $slug } las conserva más tiempo.
mail-destroy-copies = Vuestras propias copias tenéis que destruirlas vosotros.
mail-wishes-subject = Esperan a que se les saque: { $title }
mail-wishes-wait = Hace más de 20 días alguien pidió que se le sacara de «{ $title }» y aún no tiene respuesta. Número de personas: { $count }. La ley os da un mes.
mail-wishes-do = Esto las muestra y las saca: clameur campaign void { $slug } --requested
mail-footer-organisers = Recibes este mensaje porque tu dirección es el contacto público de la campaña.

mail-own-what = Alguien, probablemente tú, ha preguntado en { $site } a qué se ha sumado esta dirección. El enlace lo muestra durante una hora.
mail-own-then = Si no has preguntado tú, no hagas nada: solo quien lee este buzón se entera de algo.
