### What all pages share.

## Frame

skip-to-content = Ir al contenido
skip-to-form = Ir al formulario
language-menu = Idiomas
footer-privacy = Sin cookies, sin rastreadores y sin cargar nada de otros sitios.
footer-software = software libre (AGPL)
campaign-nav = Esta campaña
nav-campaign = La campaña
nav-count = El recuento y cómo comprobarlo
nav-procedure = En qué punto está el procedimiento
nav-withdraw = Retirarse

## Demonstration

demo-label = Demostración
demo-band = Demostración basada en una campaña que existió. Aquí no se presenta nada.
demo-mailbox-link = Abrir el buzón
demo-mailbox-open = Abrir el buzón de la demostración
mailbox-title = Buzón
mailbox-notice = Este buzón solo existe en la demostración: en vez de salir, todos los correos llegan aquí y cualquiera puede leerlos. Un sitio real no tiene esta página.
mailbox-empty = Todavía no hay correos. Súmate a la campaña y vuelve.
mailbox-from = De
mailbox-to = Para
mailbox-received = Recibido

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] persona se ha sumado
       *[other] personas se han sumado
    }
# In place of the goal, as long as nobody has joined.
count-first = Alguien tiene que empezar: da tú el primer paso.

## Promises, on the home page

promise-sealed = Aunque alguien se incaute de este servidor, no sabrá quién eres: los nombres están sellados y las claves las guardan las organizaciones en otro lugar.
promise-counted = Nadie tiene que creerse la cifra: cualquiera puede volver a contar.
promise-leave = Irse es tan fácil como sumarse.
promise-untracked = Sin cuentas, sin cookies, sin rastreadores; todas las páginas funcionan sin JavaScript.

## Errors

error-home = Ir a la página de inicio
error-reference = Referencia que debes dar si nos escribes:
count-to-goal =
    { $count ->
        [one] Falta una persona para llegar a { $goal }.
       *[other] Faltan { $count } personas para llegar a { $goal }.
    }

organisation-contact = Contacto
organisation-form = Forma jurídica
organisation-declared = Declarada el
organisation-umbrella = Miembro de
organisation-campaigns = Campañas
organisation-members = Organizaciones miembros
organisation-documents = Documentos
