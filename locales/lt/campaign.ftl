### Home, campaign, documents, procedure.

## Home

home-title = Pasakykime kartu ir būkime suskaičiuoti.
home-lead = Kolektyviniai skundai ir piliečių iniciatyvos, kurių niekas neskaito jums per petį ir kurias kiekvienas gali perskaičiuoti.
home-empty = Čia dar nepaskelbta nė viena kampanija.
home-join = Skaityti ir prisidėti
home-read = Skaityti
home-how-title = Ką čia pažadame

## Campaign page

facts-title = Faktai
fact-source = Šaltinis:
details-title = Kam prieštaraujame
complaint-title = Ko prašome
carriers-title = Kas už to stovi
carriers-lead = Vadovauja ir veikia jūsų vardu
carriers-partners = Partneriai: gauna užantspauduotą kopiją
carriers-relays = Skleidėjai: skleidžia žinią, nieko negauna
questions-title = Ko žmonės klausia
join-go = Prisidėti prie skundo

## When people cannot join

state-not-yet-title = Jau greitai
state-not-yet = Nuo { $value } galėsite prisidėti.
state-closed-title = Ši kampanija baigta
state-closed = Prisidėti nebegalima. Kas suskaičiuota, lieka suskaičiuota, o procedūra tęsiasi.
state-withdrawn-title = Organizacija nutraukė šią kampaniją
state-withdrawn = Prisidėti nebegalima, ir daugiau nieko nebus pateikta. Viešasis registras išlieka, kad skaičių ir toliau būtų galima patikrinti.

## Documents

document-mandate = Įgaliojimas
document-notice = Privatumo pranešimas
document-open = Atverti šį tekstą atskirame puslapyje
document-lead = Tai tikslus tekstas, kurį žmonės pasirašo arba kuris jiems parodomas. Jis nebegali pasikeisti: nauja versija yra naujas dokumentas su nauju atspaudu.
document-old = Ši versija nebegalioja.
document-newer = Skaityti galiojančią versiją
document-exact = Tikslus tekstas
document-version = Versija
document-hash-why = Skaitmeninis atspaudas (SHA-256) apskaičiuotas iš paties failo, baitas po baito. Jis įrašytas į viešąjį kampanijos registrą ir nurodytas kiekviename pareiškime.
document-download = Atsisiųsti tikslų failą
documents-title = Tekstai

## Blanks of a document: placeholder-<name>

placeholder-supporter = pasirašančio žmogaus vardas ir pavardė
placeholder-mandatary = asociacija: pavadinimas, teisinė forma, kodas, buveinė, atstovas
placeholder-targets = pažymėtos sistemos, kas už jas atsako ir ką žmogus pareiškia
placeholder-consents = su kuo žmogus sutiko, punktas po punkto
placeholder-email = žmogaus el. pašto adresas
placeholder-revocation-url = pasitraukimo puslapio adresas
placeholder-signature = pasirašymo diena ir valanda bei teksto atspaudas
document-blanks = Tai, kas laužtiniuose skliaustuose, įrašoma žmogui pasirašant.

## Procedure

procedure-title = Procedūros eiga
procedure-lead = Kas, kada, kur ir kelių žmonių vardu pateikta ir kas iš to išėjo.
batches-title = Kas jau pateikta
batches-none =
    { $count ->
        [0] Kol kas nieko nepateikta.
        [one] Kol kas nieko nepateikta. Parengtas { $count } pareiškimas.
        [few] Kol kas nieko nepateikta. Parengti { $count } pareiškimai.
       *[other] Kol kas nieko nepateikta. Parengta { $count } pareiškimų.
    }
batch-title = Rinkinys { $count }
batch-statements =
    { $count ->
        [one] pareiškimas
        [few] pareiškimai
       *[other] pareiškimų
    }
batch-frozen = Užfiksuotas
batch-filed = Pateiktas
batch-not-filed = Dar ne
batch-reference = Institucijos suteiktas numeris
batch-log = Registro įrašai
batch-hash = Atspaudas
timeline-title = Kas įvyko
timeline-none = Kol kas nėra ko pranešti. Čia skelbsime procedūros naujienas.
