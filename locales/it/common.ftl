### What all pages share.

## Frame

skip-to-content = Vai al contenuto
skip-to-form = Vai al modulo
language-menu = Lingue
footer-privacy = Niente cookie, niente tracciatori, nulla caricato da altri siti.
footer-software = software libero (AGPL)
campaign-nav = Questa campagna
nav-campaign = La campagna
nav-count = Il conteggio, e come verificarlo
nav-procedure = A che punto è il procedimento
nav-withdraw = Revoca

## Demonstration

demo-label = Dimostrazione
demo-band = Dimostrazione ispirata a una campagna realmente avvenuta. Qui non si presenta nulla.
demo-mailbox-link = Apri la casella di posta
demo-mailbox-open = Apri la casella di posta della dimostrazione
mailbox-title = Casella di posta
mailbox-notice = Questa casella esiste solo nella dimostrazione: invece di partire, tutte le email arrivano qui, e chiunque può leggerle. Un sito vero non ha questa pagina.
mailbox-empty = Ancora nessuna email. Aderisci alla campagna e torna qui.
mailbox-from = Da
mailbox-to = A
mailbox-received = Arrivata

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] persona ha aderito
       *[other] persone hanno aderito
    }
# In place of the goal, as long as nobody has joined.
count-first = Qualcuno deve pur cominciare: fai tu il primo passo.

## Promises, on the home page

promise-sealed = Chi sequestra questo server non scopre chi ha aderito: i nomi sono sigillati, e le chiavi sono altrove, presso le organizzazioni.
promise-counted = Non serve fidarsi del numero: chiunque può ricontare.
promise-leave = Andarsene è facile quanto aderire.
promise-untracked = Niente account, niente cookie, niente tracciatori; ogni pagina funziona senza JavaScript.

## Errors

error-home = Vai alla pagina iniziale
error-reference = Riferimento da indicare se ci scrivi:
count-to-goal =
    { $count ->
        [one] Manca una persona per arrivare a { $goal }.
       *[other] Mancano { $count } persone per arrivare a { $goal }.
    }

organisation-contact = Contatto
organisation-form = Forma giuridica
organisation-declared = Dichiarata il
organisation-umbrella = Membro di
organisation-campaigns = Campagne
organisation-members = Organizzazioni membri
organisation-documents = Documenti
