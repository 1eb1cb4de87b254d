### The public count.

count-title = Il conteggio
count-joined = Hanno aderito
count-withdrawn = Hanno revocato
count-voided = Annullate
count-sums-help = Chi ha aderito, meno chi ha revocato, meno le dichiarazioni annullate (rifiuto dell’autorità, frode o codice perso), dà il numero qui sopra.
count-by-target = Contro che cosa si reclama
count-by-target-help = La stessa persona può selezionare più caselle.
count-by-day = Giorno per giorno
chart-title = Persone che hanno aderito ogni giorno. Primo giorno: { $value }; ultimo giorno: { $other }. La tabella qui sotto riporta tutti i numeri.
chart-grouped = Ogni barra rappresenta { $count } giorni.
chart-table = I numeri in tabella
chart-day = Giorno
chart-joined = Hanno aderito
chart-gone = Revocate o annullate
recount-title = Non crederci sulla parola: riconta
recount-text =
    { $count ->
        [one] Il numero viene da un registro pubblico al quale si può soltanto aggiungere. Contiene una voce, firmata da questo server, senza alcun dato personale. Questo comando la scarica e riconta:
       *[other] Il numero viene da un registro pubblico al quale si può soltanto aggiungere. Contiene { $count } voci, firmate da questo server, senza alcun dato personale. Questo comando le scarica e riconta:
    }
checkpoint-title = Il punto di controllo firmato
checkpoint-link = Il punto di controllo come file
count-json-link = I numeri per le macchine (JSON)
