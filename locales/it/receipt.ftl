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
receipt-code-text = Con questo codice, e solo con questo, puoi revocare l’adesione. È segreto e non si trova da nessuna parte su questo server: scrivilo o stampa questa pagina. Chi lo possiede può revocare la tua adesione.
# Printed only; an address follows.
receipt-withdraw-at = Per revocare:
receipt-mail = Una copia di tutto questo sta arrivando nella tua casella di posta.
receipt-print = Puoi stampare questa pagina.
receipt-next-batch = Un reclamo è già stato presentato; la tua dichiarazione entra nel prossimo lotto.
receipt-check-title = Verifica di persona
receipt-check-text = La ricevuta prova che la tua voce è tra quelle firmate dal server, { $count } in tutto. Verificalo su qualsiasi computer, anche senza rete:
receipt-share-title = Porta una persona in più
receipt-share-text = Un numero cresce perché le persone si parlano. Dillo con parole tue, e dai questo link:
receipt-share-link = Link alla campagna
receipt-share-button = Scrivi un’email
receipt-share-mail =
    Ho aderito a «{ $value }». Dai un’occhiata e, se ti convince, aderisci anche tu:
    { $other }
