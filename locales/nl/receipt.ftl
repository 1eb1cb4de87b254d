### The receipt page.

receipt-done = Gelukt
receipt-title = Je telt mee
receipt-lead = Je verklaring is verzegeld en staat in het openbare logboek. Bewaar wat op deze pagina staat.
receipt-number = Jouw nummer in het logboek
receipt-count = Zoveel mensen doen nu mee
receipt-file-title = Je ontvangstbewijs
receipt-file-text = Een klein bestand dat voor altijd en zonder ons bewijst dat je bent geteld. Er staat geen naam en geen adres in. Wie het ziet, komt niets over je te weten.
receipt-download = Ontvangstbewijs downloaden
receipt-code-title = Je intrekkingscode
receipt-code-text = Met deze code, en alleen daarmee, kun je je terugtrekken. Hij is geheim en staat nergens op deze server: schrijf hem op of druk deze pagina af. Wie hem heeft, kan jouw deelname intrekken.
# Printed only; an address follows.
receipt-withdraw-at = Intrekken op:
receipt-mail = Een kopie van dit alles is onderweg naar je mailbox.
receipt-print = Je kunt deze pagina afdrukken.
receipt-next-batch = Er is al een klacht ingediend; jouw verklaring gaat mee met de volgende bundel.
receipt-check-title = Controleer het zelf
receipt-check-text = Het ontvangstbewijs bewijst dat jouw regel een van de { $count } regels is die de server heeft ondertekend. Controleer het op elke computer, ook zonder netwerk:
receipt-share-title = Breng nog iemand mee
receipt-share-text = Een getal groeit doordat mensen met elkaar praten. Vertel het in je eigen woorden en geef deze link door:
receipt-share-link = Link naar de campagne
receipt-share-button = Schrijf een e-mail
receipt-share-mail =
    Ik doe mee met “{ $value }”. Kijk eens, en doe ook mee als je het ermee eens bent:
    { $other }
