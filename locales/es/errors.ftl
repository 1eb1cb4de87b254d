### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = Este campo está vacío.
rec-field-required = Rellénalo.
err-field-too-long = Este texto supera los { $max } caracteres.
rec-field-too-long = Acórtalo a { $max } caracteres como máximo.
err-field-too-many-lines = Este texto supera las { $max } líneas.
rec-field-too-many-lines = Escríbelo en { $max } líneas como máximo.
err-field-control-character = Este texto contiene un carácter invisible o ilegible.
rec-field-control-character = Vacía el campo y escríbelo de nuevo, sin pegar.
err-field-unprintable-character = Los documentos que imprimimos no pueden mostrar el carácter «{ $character }».
rec-field-unprintable-character = Escríbelo con otras letras, como en las líneas legibles de tu documento de identidad.

## Names

err-field-name-no-letter = Este nombre no tiene ninguna letra.
rec-field-name-no-letter = Escribe tu nombre tal como figura en tu documento de identidad. Basta una letra.
err-field-name-link = Esto parece una dirección web, no un nombre.
rec-field-name-link = Escribe aquí tu nombre y nada más.
err-field-name-email = Esto parece una dirección de correo, no un nombre.
rec-field-name-email = Escribe aquí tu nombre. El correo electrónico tiene su propio campo.

## E-mail addresses

err-field-email-missing-at = A esta dirección de correo le falta la @.
rec-field-email-missing-at = Escríbela completa, como nombre@example.org.
err-field-email-several-at = Esta dirección de correo tiene más de una @.
rec-field-email-several-at = Escribe una sola dirección, como nombre@example.org.
err-field-email-space = Esta dirección de correo contiene un espacio.
rec-field-email-space = Quita el espacio. Si has escrito dos direcciones, deja solo una.
err-field-email-no-local = No hay nada antes de la @ en esta dirección de correo.
rec-field-email-no-local = Escríbela completa, como nombre@example.org.
err-field-email-no-domain = No hay nada después de la @ en esta dirección de correo.
rec-field-email-no-domain = Escríbela completa, como nombre@example.org.
err-field-email-domain-no-dot = Falta un punto después de la @.
rec-field-email-domain-no-dot = Revisa el final de la dirección: suele ser .es, .org o .com.
err-field-email-dots = A esta dirección de correo le sobra un punto.
rec-field-email-dots = Busca dos puntos seguidos, o un punto junto a la @, al principio o al final.
err-field-email-character = El carácter «{ $character }» no puede estar ahí en una dirección de correo.
rec-field-email-character = Quítalo o copia la dirección desde tu programa de correo.
err-field-email-domain = Lo que sigue a la @ no es el nombre de un servidor de correo.
rec-field-email-domain = Revisa cómo está escrito, por ejemplo: example.org.
err-field-email-too-long = Esta dirección de correo es más larga de lo que puede ser una dirección.
rec-field-email-too-long = Comprueba que en el campo solo esté tu dirección.

## Dates

err-field-date-format = No hemos podido entender esta fecha.
rec-field-date-format = Escribe el día, el mes y el año, como 31/12/1990.
err-field-date-impossible = Este día no existe en ningún calendario.
rec-field-date-impossible = Revisa el día y el mes.
err-field-date-future = Esta fecha aún no ha llegado.
rec-field-date-future = Revisa el año.
err-field-date-too-old = Han pasado más de 120 años desde esta fecha.
rec-field-date-too-old = Revisa el año.
err-field-under-age = Para participar aquí hay que tener { $minimum } años o más.
rec-field-under-age = Si la fecha está mal, corrígela. Si está bien, igualmente puedes dar a conocer la campaña.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Tu país no acepta aquí este documento.
rec-document-unknown = Elige uno de los documentos de la lista.
err-number-format = Esto no parece un número de este documento.
rec-number-format = Tiene la forma { $shape }, donde 0 es cualquier cifra y A cualquier letra. Los espacios y los guiones no importan.
err-number-checksum = Alguna cifra o letra de este número está mal: no encajan entre sí.
rec-number-checksum = Compáralo con tu documento, carácter por carácter.
err-number-impossible = Este número no puede existir: una de sus partes, a menudo la fecha de nacimiento, es imposible.
rec-number-impossible = Compáralo con tu documento, carácter por carácter, y comprueba que has elegido el documento correcto.
err-number-unusual = Compruébalo: este número no se parece a los que conocemos.
rec-number-unusual = La mayoría tiene la forma { $shape }, donde 0 es cualquier cifra y A cualquier letra. Si el tuyo figura así en tu documento, confírmalo.
err-number-check-digit = Compruébalo: la última cifra no encaja con las demás como en la mayoría de los números.
rec-number-check-digit = Compáralo con tu documento, cifra por cifra. Si figura así, confírmalo.
err-postal-code-unusual = Compruébalo: este código postal no se parece a los del país que has elegido.
rec-postal-code-unusual = La mayoría tiene la forma { $shape }, donde 0 es cualquier cifra y A cualquier letra. Si el tuyo es correcto, confírmalo.
err-country-unknown = No conocemos este país.
rec-country-unknown = Elige en la lista el país en el que vives.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] No hay nada marcado.
       *[other] Hay menos de { $minimum } casillas marcadas.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Marca al menos una de las que te afectan.
       *[other] Marca al menos { $minimum } de las que te afectan.
    }
err-target-unknown = El formulario contenía una opción que esta campaña no ofrece.
rec-target-unknown = Vuelve a cargar la página y elige entre lo que muestra.
err-consent-required = Esta casilla no está marcada, y sin ella no es posible sumarse.
rec-consent-required = Léela y márcala si estás de acuerdo. Si no lo estás, no te sumes.
err-consent-unknown = El formulario contenía una casilla que esta campaña no ofrece.
rec-consent-unknown = Vuelve a cargar la página y rellena el formulario que muestra.
err-territory-required = No se ha elegido ningún país.
rec-territory-required = Elige el país que te da derecho a participar.
err-territory-unknown = Este país no está entre los que pueden participar aquí.
rec-territory-unknown = Elige uno de la lista.
err-too-many-inputs = El formulario contenía más campos de los que tiene la página.
rec-too-many-inputs = Vuelve a cargar la página y rellena el formulario que muestra.

## Pages

err-page-not-found = No hay ninguna página en esta dirección.
rec-page-not-found = Revisa la dirección o empieza desde la página de inicio.
err-method-not-allowed = Esta dirección no admite lo que se le ha enviado.
rec-method-not-allowed = Vuelve a la página y usa sus botones.
err-server-busy = Ahora mismo hay más gente de la que el servidor puede atender.
rec-server-busy = Inténtalo de nuevo dentro de un minuto. Deja abierta esta página: no se pierde nada de lo que has escrito.
err-disk-full = El servidor se ha quedado sin espacio y no se ha guardado nada. No se ha perdido nada de lo guardado antes.
rec-disk-full = Inténtalo de nuevo dentro de una hora. Si continúa, avisa a la organización que impulsa la campaña.
err-outcome-unknown = El disco ha fallado mientras se guardaba tu petición. Nadie sabe todavía si se ha guardado.
rec-outcome-unknown = Espera un minuto y vuelve a enviar el mismo formulario o a pulsar el mismo botón: nadie cuenta dos veces.
err-internal = Algo ha fallado por nuestra parte.
rec-internal = Inténtalo de nuevo. Si vuelve a ocurrir, escríbenos con la referencia de abajo.
err-bad-request = El servidor no entiende esta petición.
rec-bad-request = Vuelve atrás e inténtalo de nuevo; si escribiste o copiaste la dirección, comprueba que esté completa.
err-timeout = La petición ha tardado demasiado y se ha interrumpido.
rec-timeout = Inténtalo de nuevo: aunque hubiera llegado, nadie cuenta dos veces.

## Forms

err-form-too-large = El formulario superaba el tamaño que admite esta página y no se ha leído.
rec-form-too-large = Acorta lo que has escrito y envíalo de nuevo.
err-wrong-content-type = Lo que se ha enviado no es un formulario de este sitio.
rec-wrong-content-type = Vuelve a la página y envía el formulario desde allí.
err-invalid-utf8 = Lo que se ha enviado contiene caracteres ilegibles.
rec-invalid-utf8 = Vuelve atrás, vacía los campos en los que pegaste texto y escríbelo.
err-form-expired = Este formulario ha estado abierto demasiado tiempo y ya no es válido.
rec-form-expired = Lo que escribiste sigue aquí: revísalo y envíalo de nuevo.
err-spam-check-failed = No hemos podido comprobar que este formulario lo enviara una persona.
rec-spam-check-failed = Espera unos segundos y envíalo de nuevo. Si no funciona, prueba con otro navegador.

## Campaigns

err-campaign-closed = Esta campaña está cerrada: ya no es posible sumarse.
rec-campaign-closed = Puedes leer en qué ha quedado. Si te sumaste, tu resguardo sigue siendo válido.
err-campaign-not-open = Esta campaña todavía no está abierta.
rec-campaign-not-open = Su página dice a partir de qué día podrás sumarte.

## Withdrawal

err-code-mistyped = Este código de retirada contiene una errata.
rec-code-mistyped = Compáralo con tu resguardo, grupo por grupo. No lleva ni I, ni L, ni O, ni U.
err-code-unknown = Este código de retirada no corresponde a ninguna participación, o ya se ha retirado.
rec-code-unknown = Comprueba que es el del resguardo de esta campaña. Si lo has perdido, escribe a la organización.
err-code-damaged = Tu declaración cuenta, pero su registro en este servidor está dañado y este código no puede retirarla.
rec-code-damaged = Escribe a la organización que dirige la campaña: ella sí puede.

## Attempts and repetitions

err-too-many-attempts = Demasiados intentos en poco tiempo.
rec-too-many-attempts = Espera un minuto y envíalo de nuevo.
err-form-too-fast = Este formulario se ha enviado más rápido de lo que una persona puede rellenarlo.
rec-form-too-fast = Espera unos segundos y envíalo de nuevo.
link-counted-what = Ya estás en el recuento, por una confirmación anterior.
link-counted-todo = No tienes que hacer nada más: nadie cuenta dos veces. Entonces te enviamos el resguardo por correo.
err-store-failed = El servidor no ha podido anotarlo y no se ha guardado nada.
rec-store-failed = Inténtalo de nuevo dentro de un minuto.
err-store-behind = Este sitio está cerrado por el momento: los datos de su servidor son más antiguos que lo que ya ha sido público.
rec-store-behind = No se guarda nada hasta que quienes lo gestionan lo hayan arreglado o hayan dicho públicamente qué se ha perdido. Conserva tu resguardo y los mensajes que recibiste, y vuelve más tarde.
err-field-marks = Este texto lleva en una letra más acentos o signos de los que usa cualquier escritura, o un signo sin letra.
rec-field-marks = Vacía el campo y escríbelo de nuevo, como figura en tu documento de identidad.
err-field-latin-needed = Los documentos que imprimimos no pueden mostrar las letras de este nombre.
rec-field-latin-needed = Escribe aquí el mismo nombre en letras latinas, como en tu pasaporte. Guardamos las dos formas.

## A campaign that is not what was published

err-campaign-altered = Esta campaña está detenida: lo que el servidor guarda de ella no es lo que se publicó.
rec-campaign-altered = Nadie puede sumarse hasta que se repare. Lo que se contó sigue en su registro público. Quienes la organizan y quien gestiona este servidor tienen que comparar ambas cosas; vuelve más tarde.
err-prior-unticked = Dices aquí que pediste tus datos, pero la casilla de arriba no está marcada.
rec-prior-unticked = Marca la casilla o vacía las líneas que hay debajo.
err-field-one-name = Solo se ha indicado un nombre.
rec-field-one-name = Si en tus documentos solo figura un nombre, marca la casilla de abajo. Si no, rellena también el otro.
err-field-none-there = Este campo está vacío.
rec-field-none-there = Si tu dirección no tiene este dato, marca la casilla de abajo. Si lo tiene, rellénalo.
err-field-date-year-only = Solo se ha indicado el año.
rec-field-date-year-only = Si en tus documentos no figuran ni el día ni el mes, marca la casilla de abajo. Si no, escribe el día, el mes y el año.
err-field-age-unsure = Sin el día no se puede saber si ya has cumplido { $minimum } años.
rec-field-age-unsure = Si tienes { $minimum } años o más, marca la casilla de abajo.
err-field-email-unreachable = El servidor de correo de este sitio no puede escribir a direcciones con esas letras antes de la @.
rec-field-email-unreachable = Da otra dirección tuya, con letras de la a a la z antes de la @. No se ha enviado nada y no se guarda nada.
err-nationality-not-accepted = Aquí solo pueden participar los ciudadanos de determinados países.
rec-nationality-not-accepted = Elige tu nacionalidad en la lista. Si no figura en ella, esta iniciativa no puede contar tu apoyo.
link-unknown-then = Copia el enlace completo del mensaje en la barra de direcciones. Quien entró en el recuento y no se ha retirado sigue contando.
link-voided-title = Tu declaración ya no cuenta
link-voided-what = La entrada { $value } del registro público se ha sacado del recuento, y su contenido sellado se ha destruido.
link-voided-reason = El motivo público: { $value }.
void-authority-rejected = rechazada por la autoridad
void-fraud = no corresponde a nadie que la haya hecho
void-lost-code = la persona pidió retirarse y había perdido el código
void-lost-record = quien guardaba su contenido sellado lo perdió o lo dañó; no se puede presentar
void-other = otro motivo, indicado abajo
link-voided-note = La nota pública
link-voided-todo = Si crees que es un error, escribe a la organización que dirige la campaña.
destroyed-title = Lo que se guardaba aquí se ha destruido
destroyed-unfiled = El { $value }, las declaraciones selladas de esta campaña que no se habían presentado se destruyeron, como exige la ley.
destroyed-filed = El { $value }, las declaraciones selladas de esta campaña que se habían presentado se destruyeron, como exige la ley.
destroyed-then = Si la tuya estaba entre ellas, no queda nada de ella en este servidor. El archivo de tu resguardo sigue demostrando su entrada en el registro público: guárdalo.
err-field-email-slip = ¿Querías escribir …@{ $domain }?
rec-field-email-slip = Corrige la dirección; si es correcta tal como está, marca la casilla de abajo.
err-form-changed = Lo que se firma aquí ha cambiado mientras este formulario estaba abierto.
rec-form-changed = Lo que escribiste sigue aquí. Lee lo que ha cambiado, marca de nuevo las casillas y envíalo.
err-form-left = Lo que firmaste con este formulario se retiró.
rec-form-left = Si quieres volver a firmar, envía el formulario otra vez. Si no, cierra esta página: no se ha firmado nada.
share-server-wrong = Esto no es el nombre de un servidor.
share-server-right = Escríbelo como en la barra de direcciones de tu navegador, por ejemplo mastodon.social, sin puerto.
form-field-empty = Rellena «{ $value }».
form-field-unchosen = Elige algo en «{ $value }».
