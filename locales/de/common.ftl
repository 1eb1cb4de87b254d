### What all pages share.

## Frame

skip-to-content = Zum Inhalt springen
skip-to-form = Zum Formular springen
language-menu = Sprachen
footer-privacy = Keine Cookies, keine Tracker, nichts wird von anderswo geladen.
footer-software = freie Software (AGPL)
campaign-nav = Diese Kampagne
nav-campaign = Die Kampagne
nav-count = Die Zählung, und wie Sie sie prüfen
nav-procedure = Stand des Verfahrens
nav-withdraw = Widerrufen

## Demonstration

demo-label = Demoversion
demo-band = Demoversion nach dem Vorbild einer Kampagne, die es wirklich gab. Hier wird nichts eingereicht.
demo-mailbox-link = Postfach öffnen
demo-mailbox-open = Postfach der Demoversion öffnen
mailbox-title = Postfach
mailbox-notice = Dieses Postfach gibt es nur in der Demoversion: Statt verschickt zu werden, landet jede E-Mail hier, und alle können sie lesen. Eine echte Kampagnenseite hat so etwas nicht.
mailbox-empty = Noch keine E-Mails. Machen Sie bei der Kampagne mit und kommen Sie wieder.
mailbox-from = Von
mailbox-to = An
mailbox-received = Empfangen

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] Mensch ist dabei
       *[other] Menschen sind dabei
    }
# In place of the goal, as long as nobody has joined.
count-first = Irgendjemand muss anfangen: Machen Sie den ersten Schritt.

## Promises, on the home page

promise-sealed = Selbst wer diesen Server beschlagnahmt, erfährt keine Namen: Sie sind versiegelt, und die Schlüssel liegen anderswo, bei den Organisationen.
promise-counted = Niemand muss der Zahl glauben: Alle können selbst nachzählen.
promise-leave = Gehen ist so einfach wie Mitmachen.
promise-untracked = Kein Konto, kein Cookie, kein Tracker; jede Seite funktioniert ohne JavaScript.

## Errors

error-home = Zur Startseite
error-reference = Geben Sie diese Kennung an, wenn Sie uns schreiben:
count-to-goal =
    { $count ->
        [one] Noch eine Person bis { $goal }.
       *[other] Noch { $count } Personen bis { $goal }.
    }

organisation-contact = Kontakt
organisation-form = Rechtsform
organisation-declared = Angemeldet am
organisation-umbrella = Mitglied von
organisation-campaigns = Kampagnen
organisation-members = Mitgliedsorganisationen
organisation-documents = Dokumente
