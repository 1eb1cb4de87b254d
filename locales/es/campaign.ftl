### Home, campaign, documents, procedure.

## Home

home-title = Decirlo a una sola voz, y que cuente.
home-lead = Reclamaciones colectivas e iniciativas ciudadanas que nadie puede leer por encima de tu hombro y que cualquiera puede volver a contar.
home-empty = Aquí todavía no se ha publicado ninguna campaña.
home-empty-keeper = Si tú llevas este servidor
home-empty-desk = En el navegador: todo se hace en el escritorio. El servidor mostró la dirección para la primera cuenta al arrancar.
home-empty-terminal = O en un terminal:
home-empty-keys = En otra máquina, crea las claves de la organización
home-empty-write = Escribe una campaña y haz que se compruebe
home-empty-publish = Publícala
home-empty-status = Mira qué falta todavía
home-join = Leer y sumarse
home-sign = Leer y firmar
home-read = Leer
home-how-title = Lo que prometemos aquí

## Campaign page

facts-title = Los hechos
fact-source = Fuente:
details-title = Lo que cuestionamos
complaint-title = Lo que pedimos
carriers-title = Quién impulsa esta campaña
carriers-lead = Dirige la campaña y actúa en tu nombre
carriers-partners = Aliadas: reciben una copia sellada
carriers-relays = Organizaciones que apoyan: dan a conocer la campaña y no reciben ningún dato
questions-title = Preguntas que nos hacen
join-go = Sumarse a la reclamación

## When people cannot join

state-not-yet-title = Muy pronto
state-not-yet = Podrás sumarte a partir del { $value }.
state-closed-title = Esta campaña está cerrada
state-withdrawn-title = La organización ha puesto fin a esta campaña

## Documents

document-mandate = El mandato
document-notice = La información sobre privacidad
document-open = Abrir este texto en una página aparte
document-lead = Este es el texto exacto que se firma o que se muestra. Nunca puede cambiar: una versión nueva es un documento nuevo, con una huella nueva.
document-old = Esta versión ya no está en vigor.
document-newer = Leer la versión en vigor
document-exact = El texto exacto
document-version = Versión
document-hash-why = La huella (SHA-256) es la del archivo, byte a byte. Consta en el registro público de la campaña, y cada declaración la menciona.
document-download = Descargar el archivo exacto
documents-title = Los textos

## Blanks of a document: placeholder-<name>

placeholder-supporter = nombre y apellidos de la persona que firma
placeholder-mandatary = la asociación: nombre, forma jurídica, número, sede, representante
placeholder-targets = los sistemas marcados, con su responsable y lo que declara la persona
placeholder-consents = lo que la persona ha aceptado, punto por punto
placeholder-email = la dirección de correo electrónico de la persona
placeholder-revocation-url = la dirección de la página para retirarse
placeholder-signature = día y hora de la firma, y huella del texto
document-blanks = Lo que va entre corchetes se completa cuando una persona firma.

## Procedure

procedure-title = En qué punto está el procedimiento
procedure-lead = Qué se ha presentado, cuándo, dónde y con cuántas personas; y qué ha resultado de ello.
batches-title = Lo que se ha presentado
batches-none =
    { $count ->
        [0] Todavía no se ha presentado nada.
        [one] Todavía no se ha presentado nada. Hay una declaración lista.
       *[other] Todavía no se ha presentado nada. Hay { $count } declaraciones listas.
    }
batch-title = Lote { $count }
batch-statements =
    { $count ->
        [one] declaración
       *[other] declaraciones
    }
batch-frozen = Cerrado
batch-filed = Presentado
batch-not-filed = Todavía no
batch-reference = Referencia de la autoridad
batch-log = Entradas del registro
batch-hash = Huella
timeline-title = Lo que ha ocurrido
timeline-none = Aún no hay nada que contar. Las noticias del procedimiento aparecerán aquí.

## Versions of documents

documents-all = Todos los textos y sus versiones
documents-lead = Cada texto que se firma o que se muestra, en todas las versiones que han estado en vigor. Quien firmó una versión anterior firmó esa: sigue aquí, y su huella sigue en el registro.
document-number = Versión { $count }
document-published = publicada el { $value }
document-in-force = en vigor
document-replaced = ya no está en vigor

## What publications changed

changes-title = Qué ha cambiado desde la publicación
changes-lead = Todo cambio de claves, textos jurídicos, reglas, fechas o palabras es una entrada del registro público de la campaña. Quien vuelve a contar el registro llega a la misma lista, aunque esta página omitiera alguno.
changes-none = No ha cambiado nada desde que se publicó la campaña.
changes-nothing = Nada de lo que fija el registro.
changes-first = Publicación.
changes-entry = Entrada { $count } del registro
changes-no-day = Día desconocido
changes-days = El orden es el del registro firmado. Los días son los que dice el servidor: las entradas no llevan fecha ni hora.
changed = Algo ha cambiado desde que se publicó esta campaña.
changed-day = Algo ha cambiado desde que se publicó esta campaña; la última vez, el { $value }.
changed-link =
    { $count ->
        [one] Ver el cambio
       *[other] Ver los { $count } cambios
    }
change-recipient-added = Una clave más para { $name }: las declaraciones que se hagan desde ahora se sellan también para ella. { $key }
change-recipient-removed = Una clave menos para { $name }: no abre las declaraciones que se hagan desde ahora. { $key }
change-consent-added = A quien se suma se le pide ahora que acepte que otra organización pueda leer: { $name }.
change-consent-removed = A quien se suma ya no se le pide que acepte que esta organización pueda leer: { $name }.
change-consent-changed = Ha cambiado el consentimiento para que esta organización pueda leer: { $name }.
change-document-added = { $name } ({ $language }): un texto nuevo.
change-document-removed = { $name } ({ $language }): este texto ya no se ofrece.
change-document-changed = { $name } ({ $language }): una versión nueva. Quien firmó antes firmó la anterior.
change-texts-added = La página existe ahora también en este idioma: { $language }.
change-texts-removed = La página ya no existe en este idioma: { $language }.
change-texts-changed = Han cambiado las palabras de la página en este idioma: { $language }.
change-question-added = El formulario pregunta ahora: { $name }.
change-question-removed = El formulario ya no pregunta: { $name }.
change-question-changed = Ha cambiado si la respuesta es obligatoria o no: { $name }.
change-target-added = Ahora también se puede reclamar contra: { $name }.
change-target-removed = Ya no se puede reclamar contra: { $name }.
change-target-changed = Ha cambiado en el registro el número de aquello contra lo que se reclama: { $name }.
change-instrument = La campaña se basa ahora en otra ley: { $name }.
change-law = Ha cambiado en el programa el archivo de la ley ({ $name }): qué se pide, quién cuenta una sola vez, qué se guarda y durante cuánto tiempo.
change-opens = Primer día para sumarse: { $day }.
change-closes = Último día para sumarse: { $day }.
change-no-day = ninguno
change-languages = Idiomas: { $names }.
change-territory = País inscrito en el registro: { $name }.
change-structure = Ha cambiado la descripción de la campaña: pueden ser otros quienes la impulsan, la forma de describirlos, la meta o el aspecto.
change-tags = Ha cambiado la forma de reconocer a una misma persona.
change-log = Ha cambiado la clave o el nombre del registro, algo que nunca debe ocurrir.
change-unknown = No se puede saber: falta un manifiesto.
change-note-key-added = Esta organización tiene ahora una clave con la que firma los motivos públicos para sacar una entrada del recuento: { $name }.
change-note-key-removed = Esta organización ya no tiene una clave con la que firma los motivos públicos para sacar una entrada del recuento: { $name }.
change-note-key-changed = Ha cambiado la clave con la que esta organización firma los motivos públicos para sacar una entrada del recuento: { $name }.
leaving-batch-gone =
    { $count ->
        [one] una persona se ha retirado desde entonces
       *[other] { $count } personas se han retirado desde entonces
    }
appeal-title = Firma donde cuenta
appeal-why = Para esto, la ley solo admite firmas en un único lugar; quien lo gestiona: { $value }.
appeal-nothing-here = Vas a salir de este sitio. Aquí no se firma, ni se pide, ni se guarda, ni se cuenta nada.
controllers-title = Quién responde de tus datos
controllers-intro = Quién decide sobre los datos que se dan en esta campaña, quién puede leerlos y a quién dirigirse.
controllers-lead = Dirige la campaña, decide para qué se usan los datos y abre con su propia clave lo que aquí se sella.
controllers-partner = Decide junto con la organización que dirige la campaña y abre una copia sellada con su propia clave: solo la de quienes lo han aceptado expresamente para esta organización.
controllers-relay = Da a conocer la campaña. No recibe ningún dato.
controllers-host-name = Quien gestiona este servidor
controllers-host = Guarda lo que se ha sellado, por cuenta de las organizaciones de arriba, y no puede abrirlo.
controllers-ask-title = Preguntas, acceso, rectificación, supresión
controllers-ask = Basta una sola dirección; cada una de las organizaciones que deciden también tiene que responderte.
controllers-arrangement = Lo que han acordado entre ellas
days-open-until = Abierta hasta el { $moment }.
state-over = Ya no es posible sumarse.
state-over-filed = Lo que se presentó sigue presentado, y el procedimiento continúa.
state-over-unfiled = Todavía no se ha presentado nada.
state-over-given-up = La organización ha abandonado la campaña. No se presentó nada.
state-over-given-up-filed = La organización ha abandonado la campaña. Lo que se había presentado antes queda en poder de la autoridad.
state-over-withdrawn = Los organizadores han retirado la iniciativa.
state-over-ended = El procedimiento terminó el { $value }.
state-over-continued = Otra campaña da continuidad a esta.
state-over-log = El registro público permanece, para que la cifra se pueda seguir comprobando.
loss-title = Se perdieron entradas de esta campaña
loss-text = Este sitio tuvo que continuar desde una copia anterior: las entradas { $value } del registro público se han perdido.
loss-again = Si te sumaste o te retiraste en estos días, vuelve a hacerlo, por favor: { $from } – { $until }.
loss-leave-again = Si te retiraste en estos días, vuelve a hacerlo, por favor: { $from } – { $until }.
split-counted = Contadas aquí
split-recognised = Reconocidas por las autoridades
split-may-fall = Esta cifra también puede bajar: quien se retira sale de ella, igual que lo que resulta no corresponder a nadie o no se reconoce. La página del recuento dice cuántas.
state-opens-on = Empieza el { $value }.
state-closed-on = Cerrada. Estuvo abierta hasta el { $value }.
follow-opens = Avísame cuando empiece
home-exercise = Un ejercicio: usa nombres inventados, no se presenta nada.
goal-then = Al llegar a { $value }: { $other }
voices-title = Voces
press-title = Prensa y documentos
next-title = Qué viene ahora
step-join = La gente se suma
step-sign = La gente firma
step-filed = Se presenta la reclamación
step-decision = La autoridad decide
step-certified = Las autoridades nacionales comprueban las declaraciones
step-presented = Se presenta la iniciativa
step-answered = Se publica la respuesta
step-now = ahora
step-from = desde el { $value }
step-until = hasta el { $value }
step-next = a continuación
step-then = después
carriers-relays-model = Estas organizaciones apoyaron la campaña que sirve de modelo a esta. No han participado en esta demostración.
feed-title = { $value }: qué pasa
feed-link = Seguir con un lector de canales (Atom)
press-csv = Las cifras para hoja de cálculo (CSV)
embed-title = Pon esta campaña en tu web
embed-lead = Copia unas líneas en tu web, tu blog o tu boletín. No se guarda nada en los dispositivos de quienes te visitan, y no se mide a nadie.
embed-kind = Qué muestra
embed-kind-count = La cifra
embed-kind-progress = La cifra y el camino hasta la meta
embed-kind-button = La cifra y un botón
embed-kind-form = El formulario mismo
embed-look = Qué aspecto tiene
embed-look-hint = El color se oscurece o se aclara donde no podría leerse.
embed-look-form = El formulario conserva el aspecto de la campaña.
embed-accent = Color
embed-radius = Radio de las esquinas (de 0 a 24)
embed-font = Tipo de letra
embed-font-sans = Sin remates
embed-font-serif = Con remates
embed-font-mono = Máquina de escribir
embed-scheme = Claro u oscuro
embed-scheme-auto = Como en el dispositivo
embed-scheme-light = Claro
embed-scheme-dark = Oscuro
embed-show = Mostrar
embed-preview = Vista previa
embed-picture-title = Una imagen con enlace
embed-picture-text = Funciona en todas partes, también en boletines.
embed-picture-number = La cifra se mantiene al día.
embed-frame-title = Un marco
embed-frame-text = Para webs que admiten HTML. No hace falta ningún script; la altura es fija.
embed-element-title = Un marco que se ajusta
embed-element-text = El mismo marco con un pequeño script nuestro: ocupa la altura que necesita. Quien no ve marcos tiene el enlace.
embed-policy = ¿Tu web envía una política de seguridad de contenido? Añádele esto:
embed-form = El formulario en tu web
embed-form-where = El formulario se puede rellenar en tu propia página, dentro de un marco que tu página no puede leer. La campaña indica qué webs pueden mostrarlo:
embed-form-nowhere = Ninguna todavía. Escribe a quienes organizan la campaña con la dirección de tu web.
embed-form-never = Lo que se firma aquí cuenta al momento; por eso no se muestra a nadie este formulario dentro de otra web: el botón lo abre en una pestaña nueva.
embed-form-elsewhere = Aquí no se firma: el botón lleva adonde se firma.
batches-none-here = Desde esta web no se presenta nada.
batches-none-over = No se presentó nada.
card-people = Ya se han sumado más de { $count } personas
card-statements = Más de { $count } declaraciones de apoyo
material-title = Carteles y octavillas
material-lead = Para imprimir, colgar y repartir. Dicen lo que dice esta página; el código y la dirección corta llevan aquí.
material-for = En nombre de quién
material-for-help = Elige tu organización: su nombre figurará en las hojas y en la dirección.
material-address = La dirección que figura en las hojas:
material-a3 = Cartel A3
material-a4 = Cartel A4
material-a5 = Cartel A5
material-2xa5 = Dos octavillas A5 en una hoja A4
material-4xa6 = Cuatro octavillas A6 en una hoja A4
material-colour = en color
material-black = en blanco y negro, para fotocopiar
material-print = Imprime a tamaño real (100 %), sin ajustar a la página. Las octavillas se cortan por las líneas discontinuas.
poster-until = Hasta el { $value }
poster-by = Difundido por { $value }
