### The receipt page.

receipt-done = Valmis
receipt-title = Oled arvesse võetud
receipt-lead = Sinu allkiri on pitseeritud ja avalikus logis kirjas. Hoia alles see, mis sellel lehel on.
receipt-number = Sinu number logis
receipt-count = Nii palju on meid nüüd koos
receipt-file-title = Sinu kviitung
receipt-file-text = Väike fail, mis tõendab igavesti ja ilma meieta, et sa oled arvesse võetud. Selles ei ole nime ega aadressi. Kes seda näeb, ei saa sinu kohta midagi teada.
receipt-download = Laadi kviitung alla
receipt-code-title = Sinu tagasivõtmiskood
receipt-code-text = Selle koodiga, ja ainult sellega, saad lahkuda. See on salajane ja pärast seda, kui kiri sulle on teele läinud, ei ole seda selles serveris kusagil: kirjuta kood üles või prindi see leht. Kelle käes kood on, see saab sinu allkirja tagasi võtta.
# Printed only; an address follows.
receipt-withdraw-at = Allkirja saab tagasi võtta siin:
receipt-mail = Koopia kõigest sellest on teel sinu postkasti.
receipt-print = Selle lehe võid välja printida.
receipt-check-title = Kontrolli ise
receipt-check-text = Kviitung tõendab, et sinu kanne on üks nendest kannetest, mille server on allkirjastanud (kokku { $count }). Kontrolli seda mis tahes arvutis, ka ilma võrguta:
receipt-share-title = Kutsu veel keegi
receipt-share-link = Kampaania link
receipt-unchanged = Sa olid selle vormiga juba alla kirjutanud ja arvesse läheb see allkiri. Mis sa vormis hiljem muutsid, seda üle ei võeta. Muutmiseks võta allkiri alloleva koodiga tagasi ja kirjuta siis uuesti alla.
receipt-text = { $value }, versioon { $version }:
receipt-signed-title = Millele sa alla kirjutasid
receipt-signed-text = Igal tekstil on oma leht, mis jääb alles ka siis, kui kampaania avaldab uuema.
receipt-copy = Sinu enda koopia (PDF)
receipt-bound = Sinu tagasivõtmiskood on seotud selle postkastiga: { $value }. Kellelgi teisel ei saa logis sama kannet olla.
receipt-check-now = Kas sinu kanne on endiselt logis ja läheb arvesse, ütleb igal ajal see käsk:

receipt-check-link = Kontrolli brauseris
receipt-check-save = salvesta kontrollimise leht
standing-title = Mis seisus sinu allkiri on
standing-counted = Kätte saadud ja arvesse võetud: avaliku logi kanne { $value }.
standing-next-batch = Veel esitamata: see läheb järgmisesse kogumisse, mis esitatakse.
standing-ready = Kogumis { $value }, mis on esitamiseks ette valmistatud ({ $other }).
standing-unfiled = Veel esitamata.
standing-filed = Ametiasutusele esitatud: { $value }.
standing-sent = Sinu riigi ametiasutusele üle antud: { $value }.
standing-recognised = See ametiasutus on vastanud ({ $other }). Tunnustatud toetusavaldusi kokku: { $value }. Milliseid, seda ametiasutus ei ütle.
answer-title = Mis andmed meil sinu kohta on
answer-lead = Küsisid, mis andmed meil sinu kohta kampaanias „{ $value }“ on. Siin on kõik, mida sinu allkiri sisaldab; server ise hoiab seda pitseerituna ega saa seda lugeda.
answer-gave = Mida sa andsid
answer-consents = Mida sinult küsiti ja mida sa vastasid
answer-where = Millal, ja mis sellest on saanud
answer-counted = Vorm saadetud: { $submitted }; kinnitatud: { $confirmed }. See on avaliku logi kanne { $index }, mida keegi ei saa ilma sinu kviitungita sinuga seostada.
answer-not-filed = Sinu allkiri ei ole veel üheski kogumis: seda ei ole antud ühelegi ametiasutusele.
answer-frozen = Sinu allkiri on kogumis { $number }, mida valmistatakse ette ja mis kirjapandu järgi ei ole esitatud.
answer-filed = Sinu allkiri on kogumis { $number }, mis on esitatud (kuupäev: { $date }).
answer-apart = Kui palusid uudiseid või lubasid endale menetluse kohta kirjutada, hoitakse sinu aadressi ka selleks, eraldi: miski ei seo seda selle allkirjaga.
answer-notice = Milleks, kellele, kui kauaks ja sinu õigused: privaatsusteade, mida sulle näidati
share-title = Räägi teistele
share-lead = Arv kasvab, sest inimesed räägivad omavahel.
share-copy = Kopeeri link
share-native = Jaga…
share-copied = Kopeeritud.
share-signal-copied = Kopeeritud. Kleebi see nüüd Signali vestlusse.
share-email = E-kiri
share-sms = SMS
share-tabs = Igaüks neist avab teksti, mida saad muuta. Midagi ei lähe teele enne, kui sa selle ise saadad, ja miski ei ütle meile, et sa seda tegid.
share-texts = Tekstid kopeerimiseks
share-text-short = Sotsiaalmeediasse
share-text-message = Sõbrale
share-text-mail = E-kirja
share-copy-text = Kopeeri see tekst
share-server-label = Sinu server või sinu nimi seal
share-server-hint = Näiteks mastodon.social või @nimi@mastodon.social. Me ei hoia seda alles.
share-server-button = Minu serverisse
share-server-title = Jaga Mastodonis
share-server-text = Sinu serveris avaneb see tekst. Saad seda enne avaldamist muuta.
share-server-go = Edasi: { $value }
share-friend = Kas oled seda näinud? „{ $other }“ Seda nõuab kampaania „{ $value }“. Vaata ja mõtle, kas oled nõus:
share-letter =
    Tere!
    „{ $other }“
    Seda nõuab kampaania „{ $value }“ ja lehel on kirjas, miks. Vaata ja osale, kui oled nõus:
receipt-copy-box = Selles on sinu nimi ja kõik, mis sa esitasid. Server prindib selle karbist, mis avaneb ainult sellelt lehelt, ja ei jäta sellest midagi alles.
answer-counted-at-once = Vorm saadetud: { $submitted }. See on avaliku logi kanne { $index }, mida keegi ei saa ilma sinu kviitungita sinuga seostada.
standing-too-old = Liiga vana: { $value } esitatud materjalis on ainult avaldused, mis anti kõige rohkem aasta varem. Sinu oma nende seas ei ole.
standing-grown-old = Nüüdseks liiga vana: täna vastu võetud nimekirjas oleksid ainult avaldused, mis anti kõige rohkem aasta varem.
