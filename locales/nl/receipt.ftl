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
receipt-code-text = Met deze code, en alleen daarmee, kun je je terugtrekken. Hij is geheim en staat, zodra de mail aan jou weg is, nergens op deze server: schrijf hem op of druk deze pagina af. Wie hem heeft, kan jouw deelname intrekken.
# Printed only; an address follows.
receipt-withdraw-at = Intrekken op:
receipt-mail = Een kopie van dit alles is onderweg naar je mailbox.
receipt-print = Je kunt deze pagina afdrukken.
receipt-check-title = Controleer het zelf
receipt-check-text = Het ontvangstbewijs bewijst dat jouw regel een van de { $count } regels is die de server heeft ondertekend. Controleer het op elke computer, ook zonder netwerk:
receipt-share-title = Breng nog iemand mee
receipt-share-link = Link naar de campagne
receipt-unchanged = Je had met dit formulier al ondertekend, en die verklaring telt. Wat je er sindsdien in hebt veranderd, wordt niet overgenomen. Wil je het veranderen, trek je dan terug met de code hieronder en onderteken opnieuw.
receipt-text = { $value }, versie { $version }:
receipt-signed-title = Wat je hebt ondertekend
receipt-signed-text = Elke tekst heeft een eigen pagina, die blijft staan, ook als de campagne een nieuwere publiceert.
receipt-copy = Je eigen kopie (PDF)
receipt-bound = Je intrekkingscode is aan deze mailbox gebonden: { $value }. Niemand anders kan dezelfde regel in het logboek hebben.
receipt-check-now = Of jouw regel nog in het logboek staat en telt, zie je hiermee op elk moment:

receipt-check-link = Controleer het in de browser
receipt-check-save = bewaar de pagina die controleert
standing-title = Waar je verklaring is
standing-counted = Ontvangen en geteld: regel { $value } van het openbare logboek.
standing-next-batch = Nog niet ingediend: ze gaat mee in de volgende bundel die wordt ingediend.
standing-ready = In bundel { $value }, klaargemaakt om in te dienen op { $other }.
standing-unfiled = Nog niet ingediend.
standing-filed = Bij de autoriteit ingediend op { $value }.
standing-sent = Aan de autoriteit van jouw land overhandigd op { $value }.
standing-recognised = Op { $other } heeft die autoriteit geantwoord: ze erkent in totaal { $value } verklaringen. Welke dat zijn, zegt ze niet.
answer-title = Wat we over je bewaren
answer-lead = Je hebt gevraagd welke gegevens we over je bewaren voor “{ $value }”. Dit is alles wat in je verklaring staat; de server zelf bewaart haar verzegeld en kan haar niet lezen.
answer-gave = Wat je hebt opgegeven
answer-consents = Wat je is gevraagd en wat je hebt geantwoord
answer-where = Wanneer, en wat ermee is gebeurd
answer-counted = Je hebt het formulier verstuurd op { $submitted }; het is bevestigd op { $confirmed }. Het is regel { $index } van het openbare logboek; zonder je ontvangstbewijs kan niemand die naar jou herleiden.
answer-not-filed = Je verklaring zit nog in geen enkele bundel: ze is aan geen enkele autoriteit overhandigd.
answer-frozen = Je verklaring zit in bundel { $number }, die wordt voorbereid en volgens wat er is genoteerd niet is ingediend.
answer-filed = Je verklaring zit in bundel { $number }, die is ingediend op { $date }.
answer-apart = Heb je om nieuws gevraagd, of mogen we je schrijven over de procedure, dan wordt je adres ook daarvoor bewaard, apart: niets verbindt het met deze verklaring.
answer-notice = Waarvoor, voor wie, hoelang, en je rechten: de privacyverklaring die je te zien kreeg
share-title = Vertel het verder
share-lead = Een getal groeit doordat mensen met elkaar praten.
share-copy = Link kopiëren
share-native = Delen…
share-copied = Gekopieerd.
share-signal-copied = Gekopieerd. Plak het nu in een gesprek in Signal.
share-email = E-mail
share-sms = Sms
share-tabs = Elke knop opent een tekst die je kunt veranderen. Er wordt niets verstuurd voordat jij het verstuurt, en niets vertelt ons dat je dat hebt gedaan.
share-texts = Teksten om te kopiëren
share-text-short = Voor sociale netwerken
share-text-message = Voor een vriend of vriendin
share-text-mail = Voor een mail
share-copy-text = Deze tekst kopiëren
share-server-label = Je server, of je naam daar
share-server-hint = Bijvoorbeeld mastodon.social of @naam@mastodon.social. We bewaren het niet.
share-server-button = Naar mijn server
share-server-title = Delen op Mastodon
share-server-text = Je server opent met deze tekst. Je kunt hem veranderen voordat je hem plaatst.
share-server-go = Verder naar { $value }
share-friend = Heb je dit gezien? “{ $other }” Dat vraagt “{ $value }”. Kijk eens of je het ermee eens bent:
share-letter =
    Hallo,
    “{ $other }”
    Dat vraagt “{ $value }”, en op de pagina staat waarom. Kijk eens, en doe mee als je het ermee eens bent:
receipt-copy-box = Je naam en alles wat je hebt opgegeven, staan erin. De server drukt haar af uit een kluisje dat alleen vanaf deze pagina opengaat, en bewaart er niets van.
answer-counted-at-once = Je hebt het formulier verstuurd op { $submitted }. Het is regel { $index } van het openbare logboek; zonder je ontvangstbewijs kan niemand die naar jou herleiden.
standing-too-old = Te oud: wat op { $value } is ingediend, bevat alleen verklaringen van hoogstens een jaar ervoor. De jouwe zit er niet bij.
standing-grown-old = Inmiddels te oud: een lijst die vandaag wordt ontvangen, zou alleen verklaringen van hoogstens een jaar ervoor bevatten.
