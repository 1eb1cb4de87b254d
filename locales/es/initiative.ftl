### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Declaración de apoyo a una iniciativa ciudadana europea
initiative-number = Número de registro
initiative-starts = Inicio de la recogida
initiative-ends = Fin de la recogida
initiative-register = En el registro de la Comisión
initiative-title = Título
initiative-objectives = Objetivos
initiative-contacts = Personas de contacto registradas
initiative-legal-entity = Entidad jurídica
initiative-website = Sitio web de la iniciativa
initiative-declaration = Por la presente certifico que los datos facilitados en el presente formulario son correctos y que no he apoyado anteriormente esta iniciativa.
initiative-notice = Declaración de confidencialidad
initiative-notice-purpose = De conformidad con el Reglamento general de protección de datos, los datos personales que facilites en este formulario se utilizan únicamente para apoyar esta iniciativa. Se comunican a las autoridades competentes de tu país, que verifican y certifican las declaraciones de apoyo, y a nadie más.
initiative-notice-rights = Tienes derecho a solicitar a los organizadores de esta iniciativa el acceso a tus datos personales, su rectificación, su supresión y la limitación de su tratamiento.
initiative-notice-time = Los organizadores conservan tus datos como máximo un mes después de la presentación de la iniciativa a la Comisión Europea o 21 meses después del inicio de la recogida, si esta fecha es anterior. En caso de procedimientos administrativos o judiciales, pueden conservarlos hasta un mes después de que concluyan.
initiative-notice-complaint = Tienes derecho a presentar en cualquier momento una reclamación ante una autoridad de protección de datos, en particular en el país en el que resides, en el que trabajas o en el que consideras que se ha cometido la infracción. También puedes acudir a los tribunales.
initiative-notice-controller = El responsable del tratamiento, en el sentido del Reglamento general de protección de datos, es { $name }, { $email }.
initiative-notice-sealed = Tu declaración se cifra en cuanto llega, para claves que no están en este servidor. Nadie que gestione el servidor puede leerla.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] declaración de apoyo
       *[other] declaraciones de apoyo
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }{ "\u00A0" }%
# $value is a percentage.
dash-of-goal = { $value } de las { $other } que hacen falta
dash-thresholds = Países que han alcanzado su umbral
dash-days-left = Días que quedan
dash-closed-since = Cerrada desde el
dash-final = Este es el resultado final que consta en el registro de la Comisión, a { $value }.
dash-countries = País por país
# $value is the name of a country, $other a percentage.
dash-first = En cabeza: { $value }, con el { $other } de su umbral.
dash-countries-help = Un país cuenta en cuanto alcanza su umbral, la línea del 100 %. Cuantos más escaños tiene en el Parlamento Europeo, más alto es su umbral.
dash-picture = Qué parte de su umbral ha alcanzado cada país, en porcentaje. La tabla recoge todas las cifras.
dash-map = En el mapa
dash-reached = Umbral alcanzado
dash-country = País
dash-number = Declaraciones
dash-threshold = Umbral
dash-missing = Faltan
dash-channels = Dónde se ha firmado
dash-channels-help = Van por separado, porque cualquiera puede volver a contar lo que se firmó aquí, y solo eso.
dash-here = Firmadas aquí
dash-paper = En papel
dash-central = En el sistema de la Comisión
dash-register = En el registro de la Comisión
dash-as-of = a { $value }
dash-pace = Ritmo
dash-last-days =
    { $count ->
        [one] Hoy
       *[other] Firmadas aquí en los últimos { $count } días
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Al ritmo de hoy, se reunirían { $safe } declaraciones hacia el { $day }: suficientes para que queden { $goal } aunque las autoridades rechacen el { $share } %.
       *[other] Al ritmo de los últimos { $count } días, se reunirían { $safe } declaraciones hacia el { $day }: suficientes para que queden { $goal } aunque las autoridades rechacen el { $share } %.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Al ritmo de hoy, la recogida terminaría el { $day } con unas { $reached } declaraciones. Para ir sobre seguro harían falta { $safe }: { $goal } y un margen para las que rechacen las autoridades ({ $share } %).
       *[other] Al ritmo de los últimos { $count } días, la recogida terminaría el { $day } con unas { $reached } declaraciones. Para ir sobre seguro harían falta { $safe }: { $goal } y un margen para las que rechacen las autoridades ({ $share } %).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Un país superaría con seguridad su umbral hacia el { $day }.
       *[other] { $count } países superarían con seguridad su umbral hacia el { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Ningún país superaría entonces con seguridad su umbral.
        [one] Un país superaría entonces con seguridad su umbral.
       *[other] { $count } países superarían entonces con seguridad su umbral.
    }
dash-estimate = Es una estimación.
dash-download-chart = El gráfico como imagen (SVG)
dash-download-map = El mapa como imagen (SVG)
dash-download-csv = Las cifras para hojas de cálculo (CSV)

## Signing: the form by country

sign-title = Firmar la iniciativa
sign-next = Después: tu resguardo y un código para poder retirarte.
sign-choose = Elige…
sign-nationality = Tu nacionalidad
sign-nationality-show = Mostrar el formulario
sign-nationality-change = Cambiar de país
sign-who = ¿Quién verá esto?
# { $country } is the name of a country.
sign-who-text = La autoridad que verifica las firmas ({ $country }), a la que los organizadores entregan tu declaración. Nadie más.
sign-given-name = Nombre completo
sign-family-name = Apellidos
sign-confirm = Lo he revisado: está bien así.
sign-receipt-keep = Imprime esta página o anota el código ahora. No has dado ninguna dirección de correo, así que nadie podrá volver a enviarte todo esto.
sign-code-hint = Está en tu resguardo. Da igual escribirlo en mayúsculas o minúsculas, con guiones o sin ellos.
sign-withdraw-filed = Ya se han entregado declaraciones a las autoridades. Si la tuya estaba entre ellas, se les comunica que te has retirado; lo que recibieron antes queda en su poder.
sign-carriers-lead = Organiza la iniciativa y recibe las declaraciones
sign-document-passport = pasaporte
sign-document-id-card = documento de identidad
sign-document-citizens-card = tarjeta de ciudadano
sign-document-personal-number = número de identificación personal
field-street = Calle
field-street-number = Número
field-postal-code = Código postal
field-city = Localidad
field-country = País en el que vives
field-document = ¿Qué documento?
field-document-number = Su número
document-statement = La declaración de apoyo

## Why something is asked: purpose-<id>

purpose-identify-signatory = Como figura en tu documento de identidad: la autoridad busca este nombre en su registro.
purpose-find-in-register = Para que la autoridad te encuentre en su registro y nadie firme en tu nombre.
purpose-tell-namesakes-apart = Para que no te confundan con alguien que se llama igual.
purpose-tell-which-number = Tu país acepta cualquiera de estos.
purpose-reach-by-post = Pueden preguntarte por carta si fuiste tú quien firmó.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Declaración
sign-consent-authority = Acepto que mi declaración se entregue a la autoridad a la que se dirige la iniciativa ({ $authority }).
information-sample = Puede que recibas una carta en la que te pregunten si firmaste de verdad.

## What went wrong, and what to do

err-signed-already = Esta persona ya ha firmado esta iniciativa.
rec-signed-already = No tienes que hacer nada más: nadie cuenta dos veces. Si no fuiste tú quien firmó, escribe a los organizadores.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Quiero estar al tanto
follow-lead = Deja tu dirección de correo y los organizadores te escribirán cuando haya novedades sobre «{ $value }».
follow-apart = Esto no es una firma, y puedes firmar sin hacerlo. Tu dirección se guarda aparte de cualquier firma.
follow-age = Tengo { $count } años o más.
follow-consent = Acepto expresamente que { $value } conserve mi dirección para escribirme sobre esta campaña. Haberlo pedido puede revelar mis opiniones políticas.
follow-confirm = Alguien, seguramente tú, ha pedido que se envíen a esta dirección de correo noticias de «{ $value }». No se envía nada hasta que pulses el botón.
follow-confirm-button = Sí, quiero estar al tanto
follow-done = Tendrás noticias nuestras
follow-done-lead = Tu dirección está sellada: solo los organizadores pueden abrirla, con una clave que no está en este servidor.
follow-done-leave = Puedes darte de baja en cualquier momento, con el enlace de cada uno de nuestros mensajes o en esta dirección:
follow-leave = No recibir más noticias
follow-leave-lead = Pediste noticias de «{ $value }». Pulsa el botón y tu dirección se destruirá aquí. Si firmaste, tu firma sigue como está.
follow-left = Tu dirección se ha destruido aquí. Todavía puede llegarte algún mensaje que ya estuviera en camino.
follow-notice-purpose = Tu dirección de correo se usa para lo que marcaste y para nada más. No se da a nadie más.
follow-notice-sealed = Se cifra en cuanto llega, para la clave de la organización que dirige la campaña. Esa clave no está en este servidor.
follow-notice-time =
    { $count ->
        [one] Se destruye cuando te das de baja y, como muy tarde, un mes después del cierre de la campaña; más tarde solo si la iniciativa continúa después.
       *[other] Se destruye cuando te das de baja y, como muy tarde, { $count } meses después del cierre de la campaña; más tarde solo si la iniciativa continúa después.
    }
follow-notice-leave = Se destruye al instante cuando te das de baja, con el enlace que lleva cada mensaje.
mail-follow-why = Alguien, seguramente tú, ha pedido que se envíen a esta dirección de correo noticias de «{ $title }» ({ $organisation }).
mail-follow-what = Todavía no recibes ninguna. Abre esta página y pulsa el botón:
mail-follow-done-subject = Tendrás noticias nuestras: { $title }
mail-follow-done = Pediste noticias de «{ $title }». { $organisation } te escribirá al respecto.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Empieza la recogida
clock-start-collecting = Último día para empezar la recogida
clock-end-collecting = Último día de la recogida
clock-report-numbers = Comunicar a la Comisión el número de declaraciones
clock-final-report = Comunicar a la Comisión el número final de declaraciones
clock-submit-to-authorities = Último día para entregar las declaraciones a las autoridades nacionales
clock-certificates = Último día para que las autoridades certifiquen las declaraciones
clock-submit-to-commission = Último día para presentar la iniciativa a la Comisión
clock-hearing = Último día para la audiencia pública en el Parlamento Europeo
clock-answer = Último día para la respuesta de la Comisión
clock-authority-silence = Sin resolución, la reclamación se considera desestimada
clock-appeal = Último día para recurrir
clock-statements-grow-old = Las primeras declaraciones son ya demasiado antiguas para contar
clock-keep-statements = Último día en que pueden conservarse las declaraciones
clock-keep-addresses = Último día en que pueden conservarse las direcciones de correo
clock-source = Fuente: { $value }.
clock-projected = Como muy tarde, si cada paso anterior agota su plazo.
clock-doubtful = Un jurista tiene que confirmar esta fecha.
clock-holidays = No se tienen en cuenta los fines de semana ni los días festivos.

## The procedure: what happened, and what comes

procedure-next = Lo que viene ahora
procedure-calendar = Estas fechas en un archivo de calendario
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Debido a un procedimiento judicial, las declaraciones pueden conservarse hasta el { $date }. { $reason }
procedure-event-registered = Se registró la iniciativa
procedure-event-started = Empezó la recogida
procedure-event-reported = Se comunicó el número de declaraciones
procedure-event-closed = Terminó la recogida
procedure-event-filed = Presentación
procedure-event-certified = Se certificaron las declaraciones
procedure-event-presented = Se presentó la iniciativa
procedure-event-heard = Audiencia pública
procedure-event-answered = Se publicó la respuesta
procedure-event-decision = Resolución
procedure-event-procedure-ended = Terminó el procedimiento
procedure-event-initiative-withdrawn = Los organizadores retiraron la iniciativa

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Todos los firmantes del presente formulario son ciudadanos del siguiente Estado miembro: { $value }
sheet-first-names = Nombre completo
sheet-family-names = Apellidos
sheet-residence = Residencia (calle, número, código postal, localidad, país)
sheet-number = N.º de identificación personal o del documento de identidad
sheet-number-type = Tipo de número o de documento
sheet-date = Fecha
sheet-signature = Firma
# $value lists what a State accepts.
sheet-documents = Números aceptados: { $value }
# $value is A or B.
sheet-law = Reglamento (UE) 2019/788, anexo III, parte { $value }
sheet-overleaf = Declaración de confidencialidad: véase al dorso
destruction-title = Acta de destrucción
destruction-what = El { $day } se destruyó todo lo que los organizadores conservaban aún de las hojas indicadas abajo: originales, copias y digitalizaciones.
destruction-how = Medio
destruction-why = Motivo, aunque no se hubieran entregado
destruction-batch = Lote
destruction-sheets = Hojas
destruction-witness = Nombre, lugar, fecha y firma de un testigo
destruction-keep = Guarda esta página en tus propios archivos. El servidor conoce los lotes y la fecha, y ningún nombre.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Declaraciones de apoyo
pack-limited = DIFUSIÓN LIMITADA
pack-personal = contiene datos personales
pack-volume = Volumen { $number } de { $of }: declaraciones { $first } a { $last }
pack-annex-v = Presentación de declaraciones de apoyo a la autoridad
pack-draft = Borrador. Pendiente de completar, cotejar con el anexo V del Reglamento (UE) 2019/788 y firmar.
# $country is the name of a country.
pack-submitted-to = A la autoridad competente de: { $country }
pack-date-place = Fecha y lugar:
pack-signatures = Firmas de las personas de contacto:

## Signing in the Commission’s central system

central-title = Firma en el sitio de la Comisión Europea
central-why = Para las iniciativas registradas desde 2023, la ley solo deja un lugar donde firmar en línea cuenta: el sistema de la propia Comisión Europea. Por eso se firma allí. Este sitio no ve ni guarda nada de lo que escribas.
central-go = Ir a firmar
central-leaves = Vas a salir de este sitio. El formulario de la Comisión se abre en tu idioma y allí se aplican las normas de la Comisión sobre datos personales.
central-soon = Todavía no se conoce la dirección del formulario. Vuelve pronto o deja tu dirección de correo.
central-ready = Qué conviene tener a mano
central-ready-help = Cuenta tu nacionalidad, no el lugar donde vives. Basta uno de los documentos indicados.
central-no-document = ningún documento: el formulario pide nombre y apellidos, fecha de nacimiento y dirección
central-as-of = En el sistema de la Comisión, según la consulta del { $value } a las { $other } (UTC). No incluye las firmas en papel.
central-old = No se han podido obtener cifras más recientes; estas son las últimas fiables.

## Somebody of the same name

err-namesake-signed = Una persona con este nombre, nacida ese día, ya ha firmado esta iniciativa.
rec-namesake-signed = Si fuiste tú, no tienes que hacer nada más: ya estás en el recuento, y nadie cuenta dos veces. Si eres otra persona, marca la casilla «Soy otra persona» y firma una vez más.
sign-somebody-else = Soy otra persona y todavía no he firmado esta iniciativa.
sign-somebody-else-hint = Entonces cuentan las dos declaraciones. A la autoridad que las verifica se le comunica que han firmado dos personas con este nombre, nacidas el mismo día.

follow-told = Escribimos a la dirección que has dado, salvo que alguien que lee ese buzón nos haya pedido no hacerlo nunca más. Abre el mensaje, sigue su enlace y pulsa allí el botón: solo entonces recibirás noticias.
annex-v-address = Dirección postal:
annex-v-registered = Fecha de registro
annex-v-statements = Declaraciones de apoyo de ciudadanos del siguiente país: { $value }
annex-v-total = Declaraciones de apoyo recogidas en total
annex-v-states = Estados miembros en los que se ha alcanzado el número mínimo
annex-v-attached = Documentos adjuntos
annex-v-attached-statements = Las declaraciones de apoyo de los ciudadanos de este Estado miembro
annex-v-attached-certificate = El certificado del sistema particular de recogida a través de internet
annex-v-declaration = Declaro que las declaraciones de apoyo se han recogido de conformidad con el artículo 9 del Reglamento (UE) 2019/788.
purpose-entitled-to-vote = La lista que se entrega lo indica: solo quienes tienen derecho de voto pueden apoyar esta iniciativa.
dash-valid-on = Esta cifra es válida si las declaraciones se reciben el { $value }.
dash-too-old =
    { $count ->
        [one] Hay otra declaración, hecha antes, que en esa fecha ya es demasiado antigua.
       *[other] Hay otras { $count } declaraciones, hechas antes, que en esa fecha ya son demasiado antiguas.
    }
dash-besides-initiators =
    { $count ->
        [one] El número necesario incluye a una persona que puso en marcha la iniciativa y también la firma, y a la que la ley no cuenta.
       *[other] El número necesario incluye a las { $count } personas que pusieron en marcha la iniciativa y también la firman, y a las que la ley no cuenta.
    }
official-draft = Borrador, solo para hacer pruebas: este texto es nuestro, no el del formulario oficial (Reglamento (UE) 2019/788, anexo III). Lo que se firma aquí no es una declaración de apoyo válida.
official-draft-word = BORRADOR
sign-footnote-registered-abroad = Los ciudadanos alemanes que viven fuera de Alemania solo pueden firmar si su residencia está registrada en la representación alemana que les corresponde.
clock-key-in-paper = Último día para introducir en el sistema central las declaraciones en papel
days-outer = Límite extremo si no se cuentan ni el primer día ni el último (délai franc), para uso de la asistencia letrada: { $date }.
days-reference = Referencia: { $value }
clock-appeal-silence = Último día para recurrir la desestimación por silencio
clock-appeal-closing = Último día para recurrir el archivo
clock-hold-review = Las declaraciones se conservan para un procedimiento hasta este día: volver a examinarlo
procedure-event-acknowledged = La autoridad acusó recibo
procedure-event-progress-told = La autoridad informó del estado del asunto
procedure-event-refusal-implied = El silencio de la autoridad equivale a una desestimación
procedure-event-investigation-resumed = La autoridad retomó la investigación
procedure-event-closed-explicit = La autoridad archivó la reclamación
procedure-event-appeal-filed = Se presentó un recurso
days-corrected = Corregido: antes constaba el { $date }.
follow-left-title = Ya no recibes noticias
follow-left-only-news = Solo se acaban las noticias. Si te sumaste o firmaste, tu declaración cuenta como antes. Para retirarla está tu código de retirada:
follow-not-me = Esta petición no traerá ninguna noticia, y lo que se puso en ella se ha destruido. No cambia nada más.
follow-refused-done = Aquella petición no traerá ninguna noticia, y la dirección que contenía se ha destruido.
follow-refused-more = Solo ha desaparecido esa petición. Puedes volver a pedir noticias.
follow-allowed-more = Lo que se destruyó no vuelve. Para recibir noticias, pídelas de nuevo.
follow-expired = No se confirmó a tiempo. No se envían noticias, y la dirección que se había dado se ha destruido.
follow-refused = Alguien que lee este buzón ha dicho que no fue quien lo pidió. No se envían noticias, y la dirección que se había dado se ha destruido.
procedure-left-title = Ya no recibes correos sobre el procedimiento

law-delegated-regulation = Reglamento Delegado (UE)
law-implementing-decision = Decisión de Ejecución (UE)
law-regulation-eec = Reglamento (CEE, Euratom) n.º
law-regulation = Reglamento (UE)
law-directive = Directiva (UE)
law-annex = anexo
law-article = art.
law-and = y
follow-opening = Ese día, un correo te dirá que ha empezado.
follow-notice-opening = Hasta entonces, tu dirección espera también en una copia cifrada que este servidor puede abrir, para el correo de ese día. La copia se destruye cuando sale el correo o cuando te das de baja.
mail-opening-subject = Ya ha empezado: { $title }
mail-opening-heading = Ya ha empezado
mail-opening = «{ $title }» ya ha empezado. Nos pediste que te avisáramos.
mail-opening-button = Léelo y participa:
procedure-event-closed-by-rule = La iniciativa terminó por ley
lapse-not-sent = No se envió nada a las autoridades de los Estados miembros en los tres meses siguientes al final de la recogida. Solo se envía si la iniciativa alcanza un millón de declaraciones y siete Estados; lo firmado se destruye cuando la ley lo dispone.
lapse-too-few = Lo que certificaron las autoridades no llega a un millón de declaraciones y siete Estados, así que no se puede presentar a la Comisión.
lapse-not-submitted = No se presentó a la Comisión en los tres meses siguientes al último certificado.
carriers-lead-plain = Dirige la campaña
split-filed = Presentadas
consent-certify-vote = Declaro que lo que indico aquí es correcto, que tengo la nacionalidad neerlandesa y derecho a votar en las elecciones a la Cámara de Representantes, y que no he apoyado antes esta iniciativa.
consent-certify-vote-short = Declaración
sign-draft = Una prueba: nada de lo que se firma aquí es válido.
sign-nationality-counts = Tu firma cuenta para este país, vivas donde vivas. Si tienes varias nacionalidades, elige una.
dash-unknown = Todavía no se sabe cuántas personas han firmado. La cifra aparecerá aquí en cuanto la comunique el sistema de la Comisión.
dash-needed =
    { $count ->
        [one] Hace falta { $count } declaración de apoyo.
       *[other] Hacen falta { $count } declaraciones de apoyo.
    }
follow-given-title = Lo que vas a aceptar
