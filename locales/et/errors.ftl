### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = See väli on tühi.
rec-field-required = Palun täida see.
err-field-too-long = Tekst on pikem kui { $max } tähemärki.
rec-field-too-long = Lühenda seda; lubatud on kuni { $max } tähemärki.
err-field-too-many-lines = Tekstis on rohkem kui { $max } rida.
rec-field-too-many-lines = Lühenda seda; lubatud on kuni { $max } rida.
err-field-control-character = Tekstis on märk, mida ei ole näha või mida ei õnnestunud lugeda.
rec-field-control-character = Tühjenda väli ja kirjuta tekst uuesti, ilma kleepimata.
err-field-unprintable-character = Dokumendid, mida me trükime, ei saa näidata märki „{ $character }“.
rec-field-unprintable-character = Kirjuta see teiste tähtedega, nagu sinu isikut tõendava dokumendi loetavatel ridadel.

## Names

err-field-name-no-letter = Selles nimes ei ole ühtegi tähte.
rec-field-name-no-letter = Kirjuta oma nimi nii, nagu see on isikut tõendaval dokumendil. Ühest tähest piisab.
err-field-name-link = See näeb välja nagu veebiaadress, mitte nimi.
rec-field-name-link = Kirjuta siia oma nimi ja ei midagi muud.
err-field-name-email = See näeb välja nagu e-posti aadress, mitte nimi.
rec-field-name-email = Kirjuta siia oma nimi. E-posti aadressi jaoks on eraldi väli.

## E-mail addresses

err-field-email-missing-at = Selles e-posti aadressis puudub märk @.
rec-field-email-missing-at = Kirjuta aadress täielikult, näiteks nimi@example.org.
err-field-email-several-at = Selles e-posti aadressis on märk @ mitu korda.
rec-field-email-several-at = Kirjuta ainult üks aadress, näiteks nimi@example.org.
err-field-email-space = Selles e-posti aadressis on tühik.
rec-field-email-space = Eemalda tühik. Kui kirjutasid kaks aadressi, jäta alles üks.
err-field-email-no-local = Selles e-posti aadressis ei ole märgi @ ees midagi.
rec-field-email-no-local = Kirjuta aadress täielikult, näiteks nimi@example.org.
err-field-email-no-domain = Selles e-posti aadressis ei ole märgi @ järel midagi.
rec-field-email-no-domain = Kirjuta aadress täielikult, näiteks nimi@example.org.
err-field-email-domain-no-dot = Märgi @ järel olevas osas ei ole punkti.
rec-field-email-domain-no-dot = Kontrolli lõppu: sageli on see .ee, .org või .com.
err-field-email-dots = Selles e-posti aadressis on üks punkt liiga palju.
rec-field-email-dots = Otsi kahte kõrvuti punkti või punkti märgi @ kõrval, alguses või lõpus.
err-field-email-character = Märk „{ $character }“ ei saa e-posti aadressis selles kohas olla.
rec-field-email-character = Eemalda see või kopeeri aadress oma postiprogrammist.
err-field-email-domain = Märgi @ järel olev osa ei ole postiserveri nimi.
rec-field-email-domain = Kontrolli kirjapilti, näiteks example.org.
err-field-email-too-long = See e-posti aadress on pikem, kui aadress olla saab.
rec-field-email-too-long = Kontrolli, et väljal oleks ainult sinu aadress.

## Dates

err-field-date-format = Sellest kuupäevast ei saadud aru.
rec-field-date-format = Kirjuta päev, kuu ja aasta, näiteks 31.12.1990.
err-field-date-impossible = Sellist päeva ei ole üheski kalendris.
rec-field-date-impossible = Kontrolli päeva ja kuud.
err-field-date-future = See päev ei ole veel kätte jõudnud.
rec-field-date-future = Kontrolli aastat.
err-field-date-too-old = Sellest päevast on möödas üle 120 aasta.
rec-field-date-too-old = Kontrolli aastat.
err-field-under-age = Siin osaleja peab olema vähemalt { $minimum }-aastane.
rec-field-under-age = Kui kuupäev on vale, paranda see. Kui see on õige, saad ikkagi sõna levitada.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Sinu riik seda dokumenti siin ei tunnusta.
rec-document-unknown = Vali üks loetelus olevatest dokumentidest.
err-number-format = See ei näe välja nagu selle dokumendi number.
rec-number-format = See on kujul { $shape }, kus 0 on mis tahes number ja A mis tahes täht. Tühikud ja sidekriipsud ei loe.
err-number-checksum = Mõni number või täht on vale: need ei sobi omavahel kokku.
rec-number-checksum = Võrdle oma dokumendiga, märk märgi haaval.
err-number-impossible = Sellist numbrit ei saa olla: üks selle osa, sageli sünniaeg, on võimatu.
rec-number-impossible = Võrdle oma dokumendiga, märk märgi haaval, ja kontrolli, kas valisid õige dokumendi.
err-number-unusual = Palun kontrolli: see number ei ole nende moodi, mida me tunneme.
rec-number-unusual = Enamik on kujul { $shape }, kus 0 on mis tahes number ja A mis tahes täht. Kui sinu dokumendil on just nii, kinnita see.
err-number-check-digit = Palun kontrolli: viimane number ei sobi teistega nii, nagu enamasti.
rec-number-check-digit = Võrdle oma dokumendiga, number numbri haaval. Kui seal on just nii, kinnita see.
err-postal-code-unusual = Palun kontrolli: see sihtnumber ei ole sinu valitud riigi sihtnumbrite moodi.
rec-postal-code-unusual = Enamik on kujul { $shape }, kus 0 on mis tahes number ja A mis tahes täht. Kui sinu oma on õige, kinnita see.
err-country-unknown = Me ei tunne seda riiki.
rec-country-unknown = Vali loetelust riik, kus sa elad.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Midagi ei ole märgitud.
       *[other] Märgitud on vähem kui { $minimum }.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Märgi vähemalt üks, mis sind puudutab.
       *[other] Märgi vähemalt { $minimum }, mis sind puudutavad.
    }
err-target-unknown = Vormis oli valik, mida sellel kampaanial ei ole.
rec-target-unknown = Laadi leht uuesti ja vali selle hulgast, mida see näitab.
err-consent-required = See ruut ei ole märgitud ja ilma selleta liituda ei saa.
rec-consent-required = Loe läbi ja märgi ruut, kui nõustud. Kui sa ei nõustu, ära liitu.
err-consent-unknown = Vormis oli ruut, mida sellel kampaanial ei ole.
rec-consent-unknown = Laadi leht uuesti ja täida vorm, mida see näitab.
err-territory-required = Riik on valimata.
rec-territory-required = Vali riik, millel põhineb sinu õigus osaleda.
err-territory-unknown = See riik ei ole nende hulgas, kust siin osaleda saab.
rec-territory-unknown = Vali üks loetelust.
err-too-many-inputs = Vormis oli rohkem välju, kui lehel on.
rec-too-many-inputs = Laadi leht uuesti ja täida vorm, mida see näitab.

## Pages

err-page-not-found = Sellel aadressil ei ole lehte.
rec-page-not-found = Kontrolli aadressi või alusta avalehelt.
err-method-not-allowed = See aadress ei võta vastu seda, mis sinna saadeti.
rec-method-not-allowed = Mine lehele tagasi ja kasuta selle nuppe.
err-server-busy = Siin on praegu rohkem inimesi, kui server teenindada jõuab.
rec-server-busy = Proovi minuti pärast uuesti. Hoia see leht lahti: sinu kirjutatust ei lähe midagi kaduma.
err-disk-full = Serveris ei ole enam ruumi, seega ei salvestatud midagi. Varem salvestatust ei ole midagi kadunud.
rec-disk-full = Proovi tunni aja pärast uuesti. Kui see ei möödu, anna teada organisatsioonile, kes kampaaniat veab.
err-outcome-unknown = Sinu päringu salvestamise ajal tekkis kettal rike. Keegi ei tea veel, kas see salvestati.
rec-outcome-unknown = Oota üks minut ja saada siis sama vorm või vajuta sama nuppu uuesti: kedagi ei loeta kaks korda.
err-internal = Meie poolel läks midagi katki.
rec-internal = Proovi uuesti. Kui see kordub, kirjuta meile ja lisa allolev tunnus.
err-bad-request = Server ei saa sellest päringust aru.
rec-bad-request = Mine tagasi ja proovi uuesti. Kui kirjutasid või kopeerisid aadressi, kontrolli, kas see on terve.
err-timeout = Päring kestis liiga kaua ja katkestati.
rec-timeout = Proovi uuesti: isegi kui see jõudis kohale, ei loeta kedagi kaks korda.

## Forms

err-form-too-large = Vorm oli suurem, kui see leht vastu võtab, nii et seda ei loetud.
rec-form-too-large = Lühenda kirjutatut ja saada uuesti.
err-wrong-content-type = Saadetu ei ole selle saidi vorm.
rec-wrong-content-type = Mine lehele tagasi ja saada vorm sealt.
err-invalid-utf8 = Saadetus on märke, mida ei õnnestunud lugeda.
rec-invalid-utf8 = Mine tagasi, tühjenda väljad, kuhu kleepisid teksti, ja kirjuta see ise.
err-form-expired = See vorm oli liiga kaua lahti ega kehti enam.
rec-form-expired = Sinu kirjutatu on endiselt siin: kontrolli see üle ja saada uuesti.
err-spam-check-failed = Me ei saanud kindlaks teha, kas vormi saatis inimene.
rec-spam-check-failed = Oota mõni sekund ja saada uuesti. Kui see ei aita, proovi teise brauseriga.

## Campaigns

err-campaign-closed = See kampaania on lõppenud: sellega enam liituda ei saa.
rec-campaign-closed = Võid lugeda, mis sellest sai. Kui sa liitusid, kehtib sinu kviitung edasi.
err-campaign-not-open = See kampaania ei ole veel avatud.
rec-campaign-not-open = Kampaania lehel on kirjas, mis päevast saab liituda.

## Withdrawal

err-code-mistyped = Tagasivõtmiskoodis on kirjaviga.
rec-code-mistyped = Võrdle seda oma kviitungiga, rühm rühma haaval. Selles ei ole tähti I, L, O ega U.
err-code-unknown = Sellele tagasivõtmiskoodile ei vasta ühtegi allkirja või on see juba tagasi võetud.
rec-code-unknown = Kontrolli, kas kood on selle kampaania kviitungilt. Kui see on kadunud, kirjuta organisatsioonile.
err-code-damaged = Sinu allkiri on arvestatud, kuid selle kirje siin serveris on rikutud, mistõttu see kood ei saa seda tagasi võtta.
rec-code-damaged = Kirjuta kampaaniat juhtivale organisatsioonile: tema saab.

## Attempts and repetitions

err-too-many-attempts = Liiga palju katseid lühikese aja jooksul.
rec-too-many-attempts = Oota üks minut ja saada siis uuesti.
err-form-too-fast = Vorm saadeti kiiremini, kui inimene seda täita jõuab.
rec-form-too-fast = Oota mõni sekund ja saada siis uuesti.
link-counted-what = Oled juba arvesse võetud, varasema kinnitusega.
link-counted-todo = Sa ei pea enam midagi tegema: kedagi ei loeta kaks korda. Kviitung saadeti sulle siis e-postiga.
err-store-failed = Server ei saanud seda kirja panna, seega ei salvestatud midagi.
rec-store-failed = Proovi minuti pärast uuesti.
err-store-behind = See veebisait on praegu suletud: selle serveri andmed on vanemad kui see, mis on juba avalik olnud.
rec-store-behind = Midagi ei salvestata enne, kui saidi pidajad on selle korda teinud või avalikult öelnud, mis on kadunud. Hoia oma kviitung ja saadud kirjad alles ning tule hiljem tagasi.
err-field-marks = Siin on ühel tähel rohkem rõhu- või muid märke, kui üheski kirjas kasutatakse, või on märk ilma täheta.
rec-field-marks = Tühjenda väli ja kirjuta tekst uuesti, nagu sinu isikut tõendaval dokumendil.
err-field-latin-needed = Dokumendid, mida me trükime, ei saa selle nime tähti näidata.
rec-field-latin-needed = Kirjuta siia sama nimi ladina tähtedega, nagu sinu passis. Hoiame alles mõlemad kirjakujud.

## A campaign that is not what was published

err-campaign-altered = See kampaania on peatatud: see, mis on serverisse salvestatud, ei ole see, mis avaldati.
rec-campaign-altered = Keegi ei saa liituda enne, kui see on parandatud. Mis on arvesse läinud, jääb kampaania avalikku logisse. Korraldajad ja serveri pidaja peavad salvestatut avaldatuga võrdlema; tule hiljem tagasi.
err-prior-unticked = Ütled, et oled siin oma andmeid küsinud, aga ülalolev ruut ei ole märgitud.
rec-prior-unticked = Märgi ruut või tühjenda selle all olevad read.
err-field-one-name = Antud on ainult üks nimi.
rec-field-one-name = Kui sinu dokumentides on ainult üks nimi, märgi allolev ruut. Muidu täida ka teine.
err-field-none-there = See väli on tühi.
rec-field-none-there = Kui sinu aadressis seda ei ole, märgi allolev ruut. Muidu täida see väli.
err-field-date-year-only = Antud on ainult aasta.
rec-field-date-year-only = Kui sinu dokumentides ei ole päeva ega kuud, märgi allolev ruut. Muidu kirjuta päev, kuu ja aasta.
err-field-age-unsure = Ilma päevata ei saa teada, kas oled juba { $minimum }-aastane.
rec-field-age-unsure = Kui oled vähemalt { $minimum }-aastane, märgi allolev ruut.
err-field-email-unreachable = Selle saidi postiserver ei saa kirjutada aadressidele, milles on enne @-märki sellised tähed.
rec-field-email-unreachable = Anna mõni teine oma aadress, milles on enne @-märki ainult tähed a kuni z. Midagi ei saadetud ja midagi ei hoita alles.
err-nationality-not-accepted = Siin saavad osaleda ainult teatud riikide kodanikud.
rec-nationality-not-accepted = Vali oma kodakondsus loetelust. Kui seda seal ei ole, ei saa see algatus sinu toetust arvesse võtta.
link-unknown-then = Kopeeri kogu kirjas olev link aadressiribale. Kes on arvesse võetud ega ole allkirja tagasi võtnud, läheb endiselt arvesse.
link-voided-title = Sinu allkiri ei lähe enam arvesse
link-voided-what = Avaliku logi kanne { $value } on liitunute arvust maha arvatud ja selle pitseeritud andmed on hävitatud.
link-voided-reason = Avalik põhjus: { $value }.
void-authority-rejected = ametiasutus lükkas tagasi
void-fraud = keegi ei ole seda andnud
void-lost-code = inimene soovis tagasi võtta ja oli koodi kaotanud
void-lost-record = selle pitseeritud andmed läksid hoidjate käes kaduma või said kahjustada; seda ei saa esitada
void-other = muu põhjus, vt allpool
link-voided-note = Avalik märkus
link-voided-todo = Kui arvad, et see on eksitus, kirjuta kampaaniat juhtivale organisatsioonile.
destroyed-title = Siin hoitu on hävitatud
destroyed-unfiled = Selle kampaania pitseeritud andmed, mida ei olnud esitatud, hävitati { $value }, nagu seadus nõuab.
destroyed-filed = Selle kampaania pitseeritud andmed, mis olid esitatud, hävitati { $value }, nagu seadus nõuab.
destroyed-then = Kui sinu omad olid nende seas, ei ole neist selles serveris midagi järel. Sinu kviitungi fail tõendab endiselt sinu kannet avalikus logis: hoia see alles.
err-field-email-slip = Kas pidasid silmas …@{ $domain }?
rec-field-email-slip = Paranda aadress; kui see on just nii õige, märgi allolev ruut.
err-form-changed = See, millele siin alla kirjutatakse, on muutunud ajal, mil see vorm oli lahti.
rec-form-changed = Sinu kirjutatu on endiselt siin. Loe, mis on muutunud, märgi ruudud uuesti ja saada ära.
err-form-left = Allkiri, mille sa selle vormiga andsid, on tagasi võetud.
rec-form-left = Kui soovid uuesti alla kirjutada, saada vorm veel kord. Kui ei, sulge see leht: midagi ei ole alla kirjutatud.
share-server-wrong = See ei ole serveri nimi.
share-server-right = Kirjuta see nii nagu brauseri aadressiribale, näiteks mastodon.social, ilma pordita.
form-field-empty = Täida väli „{ $value }“.
form-field-unchosen = Vali midagi väljal „{ $value }“.
