### The public count.

count-title = Il conteggio
count-joined = Hanno aderito
count-withdrawn = Hanno revocato
count-voided = Annullate
count-sums-help = Chi ha aderito, meno chi ha revocato, meno le dichiarazioni annullate (rifiuto dell’autorità, frode, codice perso o contenuto perso), dà il numero qui sopra.
count-by-target = Che cosa viene contestato
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
recount-keep = Il comando conserva in un file il punto di controllo firmato di oggi. La prossima volta, quest’altro comando mostra che da allora nulla è stato tolto o cambiato; va bene anche una ricevuta:

# For whoever checks: the log's key, signed heads.
for-checking = Per verificare
log-key-title = La chiave del registro
log-key-text = È la chiave che firma il registro pubblico. Confrontala, lettera per lettera, con quella nelle tue email o nella pagina di un partner: allora il registro che viene mostrato a te è quello che vedono loro.
log-key-check = Verifica una ricevuta con questa chiave
heads-feed-link = Un punto di controllo firmato per ogni giorno, come feed
printed-title = Da stampare accanto al numero
printed-text = Per i partner e la stampa: queste lettere rappresentano tutte le voci del registro in questo momento. Stampate accanto al numero, permettono a chiunque di scoprire se a tutti è stato mostrato lo stesso registro.
printed-size =
    { $count ->
        [one] (impronta di { $count } voce)
       *[other] (impronta di { $count } voci)
    }
credits-title = Chi ha portato quante persone
credits-text = Tante persone hanno confermato dopo essere arrivate dal link di un’organizzazione. È un numero al giorno e nient’altro: nessuno può dire chi siano. È mostrato in decine, arrotondato per difetto.
recount-here =
    { $count ->
        [one] Ciò che è stato firmato su questo sito, e solo quello, sta in un registro pubblico al quale si può solo aggiungere. Ha una voce, firmata da questo server, senza alcun dato personale. Questo comando la scarica e riconta:
       *[other] Ciò che è stato firmato su questo sito, e solo quello, sta in un registro pubblico al quale si può solo aggiungere. Ha { $count } voci, firmate da questo server, senza alcun dato personale. Questo comando le scarica e riconta:
    }
recount-none = Nulla di questo numero è stato firmato su questo sito, quindi non c’è nulla da ricontare. Ciò che questo sito ha pubblicato sta comunque in un registro pubblico, e questo comando lo verifica:
sums-here-help = Chi ha firmato, meno chi si è ritirato, meno le firme annullate (rifiuto dell’autorità, frode, codice perso o contenuto perso), dà il numero firmato qui.
