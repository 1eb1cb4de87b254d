### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Da confermare: { $title }
mail-confirmation-heading = Un ultimo passo
mail-confirmation-why = Qualcuno, probabilmente tu, ha dato questo indirizzo email per aderire a «{ $title }» ({ $organisation }).
mail-confirmation-what = Non sei ancora nel conteggio. Apri questa pagina e premi il pulsante:
mail-confirmation-button = Conferma
mail-confirmation-valid =
    { $days ->
        [one] Il link è valido per un giorno. Dopo, tutto ciò che è stato inviato viene distrutto.
       *[other] Il link è valido per { $days } giorni. Dopo, tutto ciò che è stato inviato viene distrutto.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Ancora da confermare: { $title }
mail-reminder-heading = Manca la tua conferma
mail-reminder-why = Qualche giorno fa questo indirizzo email è stato dato per aderire a «{ $title }» ({ $organisation }). Il link che abbiamo inviato non è stato usato.
mail-reminder-last =
    { $days ->
        [one] Non te lo ricorderemo più. Senza la tua conferma, tutto viene distrutto un giorno dopo l’invio del modulo.
       *[other] Non te lo ricorderemo più. Senza la tua conferma, tutto viene distrutto { $days } giorni dopo l’invio del modulo.
    }

## Receipt

mail-receipt-subject = La tua adesione conta: { $title }
mail-receipt-heading = La tua adesione conta
mail-receipt-counted = La tua dichiarazione per «{ $title }» è sigillata, e conta. Possono aprirla solo le organizzazioni a cui è destinata, con chiavi che non sono sul server.
mail-receipt-file = In allegato trovi la tua ricevuta. È un piccolo file che prova, per sempre e senza bisogno di noi, che la voce { $number } del registro pubblico è la tua. Non contiene né il tuo nome né il tuo indirizzo.
mail-receipt-code = Il tuo codice di revoca:
mail-receipt-code-keep = Con questo codice puoi revocare l’adesione in qualsiasi momento, e può farlo anche chiunque lo possieda: tieni questo messaggio per te.
mail-receipt-withdraw = Per revocare:
mail-receipt-count = Per ricontare di persona:
mail-receipt-share = Per portare una persona in più, passale questo indirizzo:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Hai già aderito: { $title }
mail-already-heading = Hai già aderito
mail-already-why = Qualcuno, probabilmente tu, ha compilato di nuovo il modulo di «{ $title }» con i tuoi dati. Conti una volta sola, e nulla è cambiato.
mail-already-private = Lo dice solo questo messaggio. Il sito mostra a tutti la stessa pagina, perché nessuno possa scoprire chi ha aderito.
mail-already-not-me = Per revocare, usa il codice di revoca che accompagna la tua ricevuta. Se non eri tu, non devi fare nulla.

## Withdrawn

mail-withdrawn-subject = Adesione revocata: { $title }
mail-withdrawn-heading = Hai revocato la tua adesione
mail-withdrawn-done = La tua dichiarazione per «{ $title }» è stata distrutta, e il conteggio è sceso di uno. Il registro pubblico conserva una riga senza nome.
mail-withdrawn-filed = Se la tua dichiarazione era già stata presentata, l’organizzazione che guida la campagna comunica all’autorità la tua revoca.
mail-withdrawn-count = Il conteggio pubblico:

## News

mail-news-unsubscribe = Per non ricevere più notizie, premi il pulsante di questa pagina:

## Footer

mail-footer-demonstration = Questa è una dimostrazione. Nulla viene presentato a nessuno.
mail-footer-news = Ricevi questo messaggio perché hai chiesto notizie ({ $organisation }).
mail-footer-untracked = Questo messaggio non contiene né immagini né tracciatori. Aprirlo non ci dice nulla.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = La tua copia di ciò che hai firmato, da stampare o da salvare:
mail-receipt-kept = Il tuo indirizzo resta sul server solo in scatole che nessun altro apre: una si apre con il link qui sopra e contiene la tua copia, l’altra si apre quando viene usato il tuo codice di revoca, perché tu lo sappia. Entrambe vengono distrutte quando revochi.
mail-withdrawn-when = È avvenuto in data { $value }, con il tuo codice di revoca.
mail-asked-out-when = È avvenuto in data { $value }, perché è stato chiesto con il link arrivato a questo indirizzo.
mail-stays-subject = La tua richiesta di essere tolto o tolta: { $title }
mail-stays-why = Hai chiesto di essere tolto o tolta da “{ $title }”. { $organisation } non lo fa, per questo motivo:
mail-stays-then = Se non sei d’accordo, rispondi a questo messaggio o chiedilo di nuovo.
mail-stays-answer = Se non sei d’accordo, rispondi a questo messaggio.
mail-withdrawn-not-me = Non eri tu? Allora qualcuno ha il tuo codice: si trova nel messaggio con la tua ricevuta, e può ricavarlo anche chi gestisce il server. Aderisci di nuovo se vuoi essere nel conteggio, e avvisa l’organizzazione. Il registro pubblico mostra per sempre che una voce è stata revocata.
mail-withdrawn-join = La campagna:

## The form that a mail is about

mail-filled = Il modulo è stato compilato in data { $time }.
mail-filled-for = Il modulo è stato compilato in data { $time }, per una persona con le iniziali { $initials }
mail-not-me-form = Non eri tu, o le iniziali non sono le tue? Allora non devi fare nulla: senza questo link nessuno viene contato. La pagina mostra tutto ciò con cui è stato compilato il modulo. Ha un pulsante «Non ero io», che distrugge questo modulo e nessun altro, e un altro con cui questa campagna non ti scrive mai più.
mail-not-me-news = Non eri tu? Allora non devi fare nulla: senza questo link non ricevi notizie. La pagina ha un pulsante «Non ero io», che distrugge questa richiesta e nessun’altra, e un altro con cui questa campagna non ti scrive mai più.
# A key follows.
mail-log-key = Per verificare le ricevute e il conteggio senza dover credere al sito, ecco la chiave del registro:
days-link-until = Il link è valido fino a questo momento: { $moment }. Dopo, tutto ciò che è stato inviato viene distrutto.
mail-footer-answer = Questo messaggio risponde solo a ciò che è stato fatto sul sito. Le notizie arrivano solo a chi le ha chieste lì.
mail-destroy-subject = Da distruggere il { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] Una dichiarazione per «{ $title }» che non è in alcun lotto sarà distrutta il { $date }.
       *[other] { $count } dichiarazioni per «{ $title }» che non sono in alcun lotto saranno distrutte il { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Una dichiarazione per «{ $title }» chiusa in un lotto o presentata sarà distrutta il { $date }.
       *[other] { $count } dichiarazioni per «{ $title }» chiuse in un lotto o presentate saranno distrutte il { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Un indirizzo lasciato per avere notizie di «{ $title }» sarà distrutto il { $date }.
       *[other] { $count } indirizzi lasciati per avere notizie di «{ $title }» saranno distrutti il { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Un indirizzo conservato per scrivere sulla procedura di «{ $title }» sarà distrutto il { $date }.
       *[other] { $count } indirizzi conservati per scrivere sulla procedura di «{ $title }» saranno distrutti il { $date }.
    }
mail-destroy-by-itself = Il server lo fa da solo, quel giorno e non prima di una settimana dopo questo messaggio.
mail-destroy-people = Il server lo lascia a voi: clameur retention lo mostra e clameur retention --apply lo fa.
mail-destroy-filed = Il server lo lascia a voi: clameur retention lo mostra e clameur retention --apply --filed { $slug } lo fa.
mail-destroy-hold = Un tribunale o un’autorità ha ancora bisogno delle dichiarazioni? Allora decide un giurista, e clameur procedure hold { $slug } le conserva più a lungo.
mail-destroy-copies = Le vostre copie dovete distruggerle voi.
mail-wishes-subject = In attesa di essere tolti: { $title }
mail-wishes-wait = Più di 20 giorni fa qualcuno ha chiesto di essere tolto da “{ $title }” e non ha ancora una risposta. Numero di persone: { $count }. La legge vi dà un mese.
mail-wishes-do = Questo le mostra e le toglie: clameur campaign void { $slug } --requested
mail-footer-organisers = Ricevi questo messaggio perché il tuo indirizzo è il contatto pubblico della campagna.

mail-own-what = Qualcuno, probabilmente tu, ha chiesto su { $site } a che cosa si è aderito con questo indirizzo. Il link lo mostra, per un’ora.
mail-own-then = Se non l’hai chiesto tu, non fare nulla: solo chi legge questa casella viene a sapere qualcosa.
