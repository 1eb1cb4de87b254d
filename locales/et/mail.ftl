### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Palun kinnita: { $title }
mail-confirmation-heading = Viimane samm
mail-confirmation-why = Keegi, ilmselt sina, andis selle e-posti aadressi, et liituda kampaaniaga „{ $title }“ ({ $organisation }).
mail-confirmation-what = Sa ei ole veel arvesse võetud. Ava see leht ja vajuta seal nuppu:
mail-confirmation-button = Kinnita
mail-confirmation-valid =
    { $days ->
        [one] Link kehtib ühe päeva. Pärast seda hävitatakse kõik, mis saadeti.
       *[other] Link kehtib { $days } päeva. Pärast seda hävitatakse kõik, mis saadeti.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Veel kinnitamata: { $title }
mail-reminder-heading = Sinu kinnitus puudub
mail-reminder-why = Mõni päev tagasi anti see e-posti aadress, et liituda kampaaniaga „{ $title }“ ({ $organisation }). Linki, mille saatsime, ei ole kasutatud.
mail-reminder-last =
    { $days ->
        [one] Rohkem me sulle seda meelde ei tuleta. Kui sa ei kinnita, hävitatakse kõik ühe päeva möödumisel vormi saatmisest.
       *[other] Rohkem me sulle seda meelde ei tuleta. Kui sa ei kinnita, hävitatakse kõik { $days } päeva möödumisel vormi saatmisest.
    }

## Receipt

mail-receipt-subject = Oled arvesse võetud: { $title }
mail-receipt-heading = Oled arvesse võetud
mail-receipt-counted = Sinu allkiri kampaanias „{ $title }“ on pitseeritud ja läheb arvesse. Avada saavad selle ainult organisatsioonid, kellele see on pitseeritud, võtmetega, mida serveris ei ole.
mail-receipt-file = Kviitung on kirjaga kaasas. See on väike fail, mis tõendab igavesti ja ilma meieta, et avaliku logi kanne { $number } on sinu oma. Selles ei ole sinu nime ega aadressi.
mail-receipt-code = Sinu tagasivõtmiskood:
mail-receipt-code-keep = Selle koodiga saad igal ajal lahkuda, ja seda saab ka igaüks, kelle käes see on: hoia see kiri enda teada.
mail-receipt-withdraw = Allkirja tagasivõtmine:
mail-receipt-count = Loe ise üle:
mail-receipt-share = Kutsu veel keegi, anna edasi see aadress:

## Already joined: told to the mailbox’s owner only

mail-already-subject = Oled juba liitunud: { $title }
mail-already-heading = Oled juba liitunud
mail-already-why = Keegi, ilmselt sina, täitis kampaania „{ $title }“ vormi uuesti sinu andmetega. Sind loetakse üks kord ja midagi ei ole muutunud.
mail-already-private = Seda ütleb ainult see kiri. Sait näitab kõigile sama lehte, et keegi ei saaks teada, kes on liitunud.
mail-already-not-me = Kui soovid lahkuda, kasuta koos kviitungiga saadud tagasivõtmiskoodi. Kui see ei olnud sina, ei pea sa midagi tegema.

## Withdrawn

mail-withdrawn-subject = Allkiri tagasi võetud: { $title }
mail-withdrawn-heading = Sinu allkiri on tagasi võetud
mail-withdrawn-done = Sinu andmed kampaanias „{ $title }“ on hävitatud ja liitunute arv vähenes ühe võrra. Avalikku logisse jääb rida ilma nimeta.
mail-withdrawn-filed = Kui sinu allkiri oli juba esitatud, teatab kampaaniat juhtiv organisatsioon ametiasutusele, et sa võtsid selle tagasi.
mail-withdrawn-count = Avalik liitunute arv:

## News

mail-news-unsubscribe = Kui sa uudiseid enam ei soovi, vajuta nuppu sellel lehel:

## Footer

mail-footer-demonstration = See on näidis. Kuhugi ei esitata midagi.
mail-footer-news = Saad selle kirja, sest palusid uudiseid ({ $organisation }).
mail-footer-untracked = Selles kirjas ei ole pilte ega jälgimist. Selle avamine ei ütle meile midagi.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Sinu enda koopia sellest, millele alla kirjutasid, printimiseks või salvestamiseks:
mail-receipt-kept = Sinu aadress jääb serverisse ainult karpidesse, mida keegi teine ei ava: ühe avab ülalolev link ja selles on sinu koopia, teine avaneb siis, kui kasutatakse sinu tagasivõtmiskoodi, et sulle sellest teada anda. Mõlemad hävitatakse, kui sa lahkud.
mail-withdrawn-when = See tehti sinu tagasivõtmiskoodiga, aeg: { $value }.
mail-asked-out-when = See tehti, sest seda paluti sellele aadressile tulnud lingi kaudu, aeg: { $value }.
mail-stays-subject = Sinu palve end välja võtta: { $title }
mail-stays-why = Sa palusid end välja võtta kampaaniast „{ $title }“. { $organisation } seda ei tee, põhjus on see:
mail-stays-then = Kui sa ei nõustu, vasta sellele kirjale või palu uuesti.
mail-stays-answer = Kui sa ei nõustu, vasta sellele kirjale.
mail-withdrawn-not-me = See ei olnud sina? Siis on sinu kood kellegi teise käes: see on kirjas, millega tuli sinu kviitung, ja selle saab luua ka see, kes serverit peab. Liitu uuesti, kui tahad arvesse minna, ja teata organisatsioonile. Avalik logi näitab igavesti, et kanne võeti tagasi.
mail-withdrawn-join = Kampaania:

## The form that a mail is about

mail-filled = Vorm täideti: { $time }.
mail-filled-for = Vorm täideti: { $time }. Selle inimese initsiaalid: { $initials }
mail-not-me-form = See ei olnud sina või ei ole need sinu initsiaalid? Siis ei pea sa midagi tegema: ilma selle lingita ei lähe keegi arvesse. Leht näitab kõike, millega vorm täideti. Seal on nupp „See ei olnud mina“, mis hävitab selle vormi ja mitte ühtegi teist, ning veel üks nupp, mille järel see kampaania ei kirjuta sulle enam kunagi.
mail-not-me-news = See ei olnud sina? Siis ei pea sa midagi tegema: ilma selle lingita sa uudiseid ei saa. Lehel on nupp „See ei olnud mina“, mis hävitab selle palve ja mitte ühtegi teist, ning veel üks nupp, mille järel see kampaania ei kirjuta sulle enam kunagi.
# A key follows.
mail-log-key = Logi võti, millega kontrollida kviitungeid ja arvu ilma saiti uskumata:
days-link-until = Link kehtib kuni: { $moment }. Pärast seda hävitatakse kõik, mis saadeti.
mail-footer-answer = See kiri vastab ainult sellele, mida saidil tehti. Uudiseid saavad ainult need, kes on neid seal palunud.
mail-destroy-subject = Hävitamisele ({ $date }): { $title }
mail-destroy-statement =
    { $count ->
        [one] Hävitamisele läheb üks kampaania „{ $title }“ allkiri, mis ei ole üheski kogumis. Kuupäev: { $date }.
       *[other] Hävitamisele läheb { $count } kampaania „{ $title }“ allkirja, mis ei ole üheski kogumis. Kuupäev: { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] Hävitamisele läheb üks kampaania „{ $title }“ allkiri, mis on lukustatud või esitatud. Kuupäev: { $date }.
       *[other] Hävitamisele läheb { $count } kampaania „{ $title }“ allkirja, mis on lukustatud või esitatud. Kuupäev: { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] Hävitamisele läheb üks aadress, mis jäeti kampaania „{ $title }“ uudiste saamiseks. Kuupäev: { $date }.
       *[other] Hävitamisele läheb { $count } aadressi, mis jäeti kampaania „{ $title }“ uudiste saamiseks. Kuupäev: { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] Hävitamisele läheb üks aadress, mida hoiti selleks, et kirjutada kampaania „{ $title }“ menetlusest. Kuupäev: { $date }.
       *[other] Hävitamisele läheb { $count } aadressi, mida hoiti selleks, et kirjutada kampaania „{ $title }“ menetlusest. Kuupäev: { $date }.
    }
mail-destroy-by-itself = Server teeb seda ise sel päeval, kuid mitte varem kui nädal pärast seda kirja.
mail-destroy-people = Server jätab selle teie teha: clameur retention näitab seda ja clameur retention --apply teeb selle ära.
mail-destroy-filed = Server jätab selle teie teha: clameur retention näitab seda ja clameur retention --apply --filed { $slug } teeb selle ära.
mail-destroy-hold = Kas kohus või ametiasutus vajab allkirju veel? Siis otsustab jurist ja clameur procedure hold { $slug } hoiab neid kauem alles.
mail-destroy-copies = Oma koopiad peate ise hävitama.
mail-wishes-subject = Ootavad väljavõtmist: { $title }
mail-wishes-wait = Rohkem kui 20 päeva tagasi palus keegi end välja võtta kampaaniast „{ $title }“ ja ei ole veel vastust saanud. Inimeste arv: { $count }. Seadus annab teile ühe kuu.
mail-wishes-do = See näitab neid ja võtab nad välja: clameur campaign void { $slug } --requested
mail-footer-organisers = Saad selle kirja, sest sinu aadress on kampaania avalik kontaktaadress.

mail-own-what = Keegi, arvatavasti sina, küsis saidil { $site }, millega selle aadressiga on liitutud. Link näitab seda ühe tunni.
mail-own-then = Kui sina ei küsinud, ära tee midagi: midagi saab teada ainult see, kes seda postkasti loeb.
