### Home, campaign, documents, procedure.

## Home

home-title = Decirlo a una sola voz, y que cuente.
home-lead = Reclamaciones colectivas e iniciativas ciudadanas que nadie puede leer por encima de tu hombro y que cualquiera puede volver a contar.
home-empty = Aquí todavía no se ha publicado ninguna campaña.
home-join = Leer y sumarse
home-read = Leer
home-how-title = Lo que promete este sitio

## Campaign page

facts-title = Los hechos
fact-source = Fuente:
details-title = Lo que denunciamos
complaint-title = Lo que pedimos
carriers-title = Quién impulsa esta campaña
carriers-lead = Dirige la campaña y actúa en tu nombre
carriers-partners = Aliadas: reciben una copia sellada
carriers-relays = Difusoras: corren la voz, no reciben nada
questions-title = Preguntas que nos hacen
join-go = Sumarse a la reclamación

## When people cannot join

state-not-yet-title = Muy pronto
state-not-yet = Podrás sumarte a partir del { $value }.
state-closed-title = Esta campaña está cerrada
state-closed = Ya no es posible sumarse. Lo que se contó sigue contando, y el procedimiento continúa.
state-withdrawn-title = La organización ha puesto fin a esta campaña
state-withdrawn = Ya no es posible sumarse y no se presentará nada más. El registro público se conserva para que la cifra pueda seguir comprobándose.

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
