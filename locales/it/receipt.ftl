### The receipt page.

receipt-done = Fatto
receipt-title = La tua adesione conta
receipt-lead = La tua dichiarazione è sigillata e figura nel registro pubblico. Conserva ciò che trovi in questa pagina.
receipt-number = Il tuo numero nel registro
receipt-count = Persone unite in questo momento
receipt-file-title = La tua ricevuta
receipt-file-text = Un piccolo file che prova, per sempre e senza bisogno di noi, che sei nel conteggio. Non contiene né nome né indirizzo. Chi lo vede non scopre nulla di te.
receipt-download = Scarica la ricevuta
receipt-code-title = Il tuo codice di revoca
receipt-code-text = Con questo codice, e solo con questo, puoi revocare l’adesione. È segreto e, una volta partito il messaggio per te, non si trova da nessuna parte su questo server: scrivilo o stampa questa pagina. Chi lo possiede può revocare la tua adesione.
# Printed only; an address follows.
receipt-withdraw-at = Per revocare:
receipt-mail = Una copia di tutto questo sta arrivando nella tua casella di posta.
receipt-print = Puoi stampare questa pagina.
receipt-check-title = Verifica di persona
receipt-check-text = La ricevuta prova che la tua voce è tra quelle firmate dal server, { $count } in tutto. Verificalo su qualsiasi computer, anche senza rete:
receipt-share-title = Porta una persona in più
receipt-share-link = Link alla campagna
receipt-unchanged = Avevi già firmato con questo modulo, ed è quella dichiarazione che conta. Ciò che hai cambiato da allora nel modulo non viene ripreso. Per cambiarlo, revoca con il codice qui sotto, poi firma di nuovo.
receipt-text = { $value }, versione { $version }:
receipt-signed-title = Che cosa hai firmato
receipt-signed-text = Ogni testo ha una pagina a parte, che resta anche quando la campagna ne pubblica uno più recente.
receipt-copy = La tua copia (PDF)
receipt-bound = Il tuo codice di revoca è legato a questa casella di posta: { $value }. Nessun altro può avere la stessa voce nel registro.
receipt-check-now = Per sapere in qualsiasi momento se la tua voce è ancora nel registro e conta:

receipt-check-link = Verificala nel browser
receipt-check-save = salva la pagina che verifica
standing-title = A che punto è la tua dichiarazione
standing-counted = Ricevuta e contata: voce { $value } del registro pubblico.
standing-next-batch = Non ancora presentata: entrerà nel prossimo lotto presentato.
standing-ready = Nel lotto { $value }, preparato in data { $other } per la presentazione.
standing-unfiled = Non ancora presentata.
standing-filed = Presentata all’autorità in data { $value }.
standing-sent = Consegnata all’autorità del tuo paese in data { $value }.
standing-recognised = In data { $other } quell’autorità ha risposto. Dichiarazioni riconosciute in tutto: { $value }. Non dice quali.
answer-title = I dati che abbiamo su di te
answer-lead = Hai chiesto quali tuoi dati abbiamo per «{ $value }». Questo è tutto ciò che contiene la tua dichiarazione; il server stesso la conserva sigillata e non può leggerla.
answer-gave = Ciò che hai fornito
answer-consents = Che cosa ti è stato chiesto e che cosa hai risposto
answer-where = Quando, e a che punto è
answer-counted = Hai inviato il modulo in data { $submitted }; è stato confermato in data { $confirmed }. È la voce { $index } del registro pubblico, dalla quale nessuno può risalire a te senza la tua ricevuta.
answer-not-filed = La tua dichiarazione non è ancora in nessun lotto: non è stata consegnata a nessuna autorità.
answer-frozen = La tua dichiarazione è nel lotto { $number }, che è in preparazione e che, secondo quanto annotato, non è stato presentato.
answer-filed = La tua dichiarazione è nel lotto { $number }, presentato in data { $date }.
answer-apart = Se hai chiesto notizie, o hai permesso che ti scriviamo sul procedimento, il tuo indirizzo è conservato anche per questo, a parte: nulla lo collega a questa dichiarazione.
answer-notice = Per che cosa, per chi, per quanto tempo, e i tuoi diritti: l’informativa che ti è stata mostrata
share-title = Fallo sapere ad altri
share-lead = Un numero cresce perché le persone si parlano.
share-copy = Copia il link
share-native = Condividi…
share-copied = Copiato.
share-signal-copied = Copiato. Ora incollalo in una conversazione su Signal.
share-email = E-mail
share-sms = SMS
share-tabs = Ogni scelta si apre con un testo che puoi cambiare. Nulla parte finché non lo invii tu, e nulla ci dice che l’hai fatto.
share-texts = Testi da copiare
share-text-short = Per le reti sociali
share-text-message = Per un’amica o un amico
share-text-mail = Per un’e-mail
share-copy-text = Copia questo testo
share-server-label = Il tuo server, o il tuo nome su di esso
share-server-hint = Per esempio mastodon.social, oppure @name@mastodon.social. Non lo conserviamo.
share-server-button = Al mio server
share-server-title = Condividi su Mastodon
share-server-text = Il tuo server si apre con questo testo. Puoi cambiarlo prima di pubblicarlo.
share-server-go = Continua su { $value }
share-friend = Hai visto? «{ $other }» È quello che chiede «{ $value }». Dai un’occhiata e vedi se sei d’accordo:
share-letter =
    Ciao,
    «{ $other }»
    È quello che chiede «{ $value }», e la pagina spiega perché. Dai un’occhiata e partecipa se sei d’accordo:
receipt-copy-box = Contiene il tuo nome e tutto ciò che hai indicato. Il server la stampa da una cassetta che si apre solo da questa pagina, e non ne conserva nulla.
answer-counted-at-once = Hai inviato il modulo in data { $submitted }. È la voce { $index } del registro pubblico, dalla quale nessuno può risalire a te senza la tua ricevuta.
standing-too-old = Troppo vecchia: ciò che è stato presentato il { $value } contiene solo dichiarazioni rese al massimo un anno prima. La tua non è tra queste.
standing-grown-old = Ormai troppo vecchia: un elenco ricevuto oggi conterrebbe solo dichiarazioni rese al massimo un anno prima.
