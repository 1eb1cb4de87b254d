### The public count.

count-title = Skaits
count-joined = Pievienojās
count-withdrawn = Izstājās
count-voided = Anulēti
count-sums-help = No pievienojušos skaita atņemot izstājušos un anulētos (iestādes atteikums, krāpšana, pazaudēts kods vai pazudis saturs), iegūst augstāk redzamo skaitli.
count-by-target = Pret ko cilvēki iebilst
count-by-target-help = Viens cilvēks var atzīmēt vairākas izvēles.
count-by-day = Dienu pa dienai
chart-title = Cik cilvēku pievienojās katru dienu ({ $value } – { $other }). Visi skaitļi ir tabulā zemāk.
chart-grouped = Dienu skaits vienā stabiņā: { $count }.
chart-table = Skaitļi tabulā
chart-day = Diena
chart-joined = Pievienojās
chart-gone = Izstājušies vai anulēti
recount-title = Neticiet mums tikai uz vārda: pārskaitiet
recount-text =
    { $count ->
        [zero] Skaitlis nāk no publiska reģistra, kuru var tikai papildināt. Tajā ir { $count } šī servera parakstītu ierakstu bez jebkādiem personas datiem. Šī komanda tos lejupielādē un pārskaita:
        [one] Skaitlis nāk no publiska reģistra, kuru var tikai papildināt. Tajā ir { $count } šī servera parakstīts ieraksts bez jebkādiem personas datiem. Šī komanda to lejupielādē un pārskaita:
       *[other] Skaitlis nāk no publiska reģistra, kuru var tikai papildināt. Tajā ir { $count } šī servera parakstīti ieraksti bez jebkādiem personas datiem. Šī komanda tos lejupielādē un pārskaita:
    }
checkpoint-title = Parakstītais kontrolpunkts
checkpoint-link = Kontrolpunkts kā fails
count-json-link = Skaitļi datoriem (JSON)
recount-keep = Tā saglabā šodienas parakstīto kontrolpunktu failā. Nākamreiz šī komanda parāda, ka kopš tā laika nekas nav izņemts vai mainīts; tam der arī kvīts:

# For whoever checks: the log's key, signed heads.
for-checking = Pārbaudei
log-key-title = Reģistra atslēga
log-key-text = Ar to paraksta publisko reģistru. Salīdziniet to, burtu pa burtam, ar atslēgu savās vēstulēs vai partnera lapā: ja tās sakrīt, jums rādītais reģistrs ir tas pats, ko redz viņi.
log-key-check = Pārbaudīt kvīti ar šo atslēgu
heads-feed-link = Katras dienas parakstītais kontrolpunkts kā plūsma
printed-title = Drukājiet šo blakus skaitlim
printed-text = Partneriem un presei: šie burti apzīmē visus reģistra ierakstus šajā brīdī. Nodrukāti blakus skaitlim, tie ļauj ikvienam uzzināt, vai visiem tika rādīts viens un tas pats reģistrs.
printed-size =
    { $count ->
        [zero] (kontrolpunkts: { $count } ierakstu)
        [one] (kontrolpunkts: { $count } ieraksts)
       *[other] (kontrolpunkts: { $count } ieraksti)
    }
credits-title = Kas cik cilvēku ir atvedis
credits-text = Tik daudz cilvēku ir apstiprinājuši, atnākuši ar organizācijas saiti. Tas ir skaits pa dienām un nekas cits: neviens nevar pateikt, kas tajā ir. To rāda desmitos, noapaļotu uz leju.
recount-here =
    { $count ->
        [zero] Tas, kas parakstīts šajā vietnē, un tikai tas, ir publiskā reģistrā, kuru var tikai papildināt. Tajā ir { $count } šī servera parakstītu ierakstu bez jebkādiem personas datiem. Šī komanda tos lejupielādē un pārskaita:
        [one] Tas, kas parakstīts šajā vietnē, un tikai tas, ir publiskā reģistrā, kuru var tikai papildināt. Tajā ir { $count } šī servera parakstīts ieraksts bez jebkādiem personas datiem. Šī komanda to lejupielādē un pārskaita:
       *[other] Tas, kas parakstīts šajā vietnē, un tikai tas, ir publiskā reģistrā, kuru var tikai papildināt. Tajā ir { $count } šī servera parakstīti ieraksti bez jebkādiem personas datiem. Šī komanda tos lejupielādē un pārskaita:
    }
recount-none = Nekas no šī skaita nav parakstīts šajā vietnē, tāpēc nav ko pārskaitīt. Tas, ko šī vietne ir publicējusi, tomēr ir publiskā reģistrā, un šī komanda to pārbauda:
sums-here-help = Ja no visiem, kas pievienojās, atņem tos, kas izstājās, un anulētos (iestādes atteikums, krāpšana, pazaudēts kods vai pazudis saturs), iegūst šeit parakstījušos skaitu.
