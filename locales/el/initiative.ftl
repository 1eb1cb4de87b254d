### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Δήλωση υποστήριξης Ευρωπαϊκής Πρωτοβουλίας Πολιτών
initiative-number = Αριθμός καταχώρισης
initiative-starts = Έναρξη της συλλογής
initiative-ends = Λήξη της συλλογής
initiative-register = Στο μητρώο της Επιτροπής
initiative-title = Τίτλος
initiative-objectives = Στόχοι
initiative-contacts = Καταχωρισμένα πρόσωπα επικοινωνίας
initiative-legal-entity = Νομική οντότητα
initiative-website = Ιστότοπος της πρωτοβουλίας
initiative-declaration = Με το παρόν βεβαιώνω ότι οι πληροφορίες που παρέχονται στο παρόν έντυπο είναι ορθές και ότι δεν έχω ήδη υποστηρίξει αυτή την πρωτοβουλία.
initiative-notice = Δήλωση περί απορρήτου
initiative-notice-purpose = Σύμφωνα με τον γενικό κανονισμό για την προστασία δεδομένων, τα δεδομένα προσωπικού χαρακτήρα που παρέχετε σε αυτό το έντυπο χρησιμοποιούνται μόνο για την υποστήριξη αυτής της πρωτοβουλίας. Διαβιβάζονται στις αρμόδιες αρχές της χώρας σας, οι οποίες επαληθεύουν και πιστοποιούν τις δηλώσεις υποστήριξης, και σε κανέναν άλλον.
initiative-notice-rights = Έχετε το δικαίωμα να ζητήσετε από τους διοργανωτές αυτής της πρωτοβουλίας πρόσβαση στα προσωπικά σας δεδομένα, καθώς και τη διόρθωση, τη διαγραφή και τον περιορισμό της επεξεργασίας τους.
initiative-notice-time = Οι διοργανωτές διατηρούν τα δεδομένα σας το πολύ για έναν μήνα μετά την υποβολή της πρωτοβουλίας στην Ευρωπαϊκή Επιτροπή ή για 21 μήνες μετά την έναρξη της συλλογής, ανάλογα με το ποια προθεσμία λήγει πρώτη. Σε περίπτωση διοικητικών ή δικαστικών διαδικασιών, μπορούν να τα διατηρήσουν έως έναν μήνα μετά την ολοκλήρωσή τους.
initiative-notice-complaint = Έχετε το δικαίωμα να υποβάλετε ανά πάσα στιγμή καταγγελία σε αρχή προστασίας δεδομένων, ιδίως στη χώρα όπου διαμένετε, όπου εργάζεστε ή όπου θεωρείτε ότι παραβιάστηκε το δίκαιο. Μπορείτε επίσης να προσφύγετε στα δικαστήρια.
initiative-notice-controller = Υπεύθυνος επεξεργασίας, κατά την έννοια του γενικού κανονισμού για την προστασία δεδομένων: { $name }, { $email }.
initiative-notice-sealed = Η δήλωσή σας κρυπτογραφείται μόλις φτάσει, με κλειδιά που δεν βρίσκονται σε αυτόν τον διακομιστή. Κανείς από όσους τον λειτουργούν δεν μπορεί να τη διαβάσει.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] δήλωση υποστήριξης
       *[other] δηλώσεις υποστήριξης
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } από τις { $other } που χρειάζονται
dash-thresholds = Χώρες που έφτασαν το όριό τους
dash-days-left = Ημέρες που απομένουν
dash-closed-since = Ημερομηνία λήξης
dash-final = Αυτό είναι το τελικό αποτέλεσμα στο μητρώο της Επιτροπής, με ημερομηνία { $value }.
dash-countries = Χώρα προς χώρα
# $value is the name of a country, $other a percentage.
dash-first = Προηγείται: { $value }, στο { $other } του ορίου.
dash-countries-help = Μια χώρα μετράει μόλις φτάσει το όριό της, τη γραμμή του 100%. Όσο περισσότερες έδρες έχει στο Ευρωπαϊκό Κοινοβούλιο, τόσο υψηλότερο είναι το όριό της.
dash-picture = Πόσο από το όριό της έχει φτάσει κάθε χώρα, σε ποσοστό. Ο πίνακας περιέχει όλους τους αριθμούς.
dash-map = Στον χάρτη
dash-reached = Το όριο καλύφθηκε
dash-country = Χώρα
dash-number = Δηλώσεις
dash-threshold = Όριο
dash-missing = Λείπουν
dash-channels = Πού υπέγραψε ο κόσμος
dash-channels-help = Χωριστά, γιατί ο καθένας μπορεί να ξαναμετρήσει όσες υπογράφηκαν εδώ, και μόνο αυτές.
dash-here = Υπογράφηκαν εδώ
dash-paper = Σε χαρτί
dash-central = Στο σύστημα της Επιτροπής
dash-register = Στο μητρώο της Επιτροπής
dash-as-of = με ημερομηνία { $value }
dash-pace = Ρυθμός
dash-last-days =
    { $count ->
        [one] Σήμερα
       *[other] Υπογράφηκαν εδώ τις τελευταίες { $count } ημέρες
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] Με τον σημερινό ρυθμό, θα συγκεντρωθούν { $safe } δηλώσεις περίπου αυτή την ημέρα: { $day }. Αρκούν για να μείνουν { $goal } ακόμη κι αν οι αρχές απορρίψουν το { $share }%.
       *[other] Με τον ρυθμό των τελευταίων { $count } ημερών, θα συγκεντρωθούν { $safe } δηλώσεις περίπου αυτή την ημέρα: { $day }. Αρκούν για να μείνουν { $goal } ακόμη κι αν οι αρχές απορρίψουν το { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] Με τον σημερινό ρυθμό, η συλλογή θα τελειώσει ({ $day }) με περίπου { $reached } δηλώσεις. Για σιγουριά χρειάζονται { $safe }: { $goal } και ένα περιθώριο για όσες απορρίψουν οι αρχές ({ $share }%).
       *[other] Με τον ρυθμό των τελευταίων { $count } ημερών, η συλλογή θα τελειώσει ({ $day }) με περίπου { $reached } δηλώσεις. Για σιγουριά χρειάζονται { $safe }: { $goal } και ένα περιθώριο για όσες απορρίψουν οι αρχές ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Μία χώρα θα έχει ξεπεράσει με ασφάλεια το όριό της περίπου αυτή την ημέρα: { $day }.
       *[other] { $count } χώρες θα έχουν ξεπεράσει με ασφάλεια το όριό τους περίπου αυτή την ημέρα: { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] Καμία χώρα δεν θα έχει ξεπεράσει τότε με ασφάλεια το όριό της.
        [one] Μία χώρα θα έχει ξεπεράσει τότε με ασφάλεια το όριό της.
       *[other] { $count } χώρες θα έχουν ξεπεράσει τότε με ασφάλεια το όριό τους.
    }
dash-estimate = Πρόκειται για εκτίμηση.
dash-download-chart = Το διάγραμμα ως εικόνα (SVG)
dash-download-map = Ο χάρτης ως εικόνα (SVG)
dash-download-csv = Οι αριθμοί για λογιστικά φύλλα (CSV)

## Signing: the form by country

sign-title = Υπογράψτε την πρωτοβουλία
sign-lead = Είναι δωρεάν, χρειάζεται δύο λεπτά και η υπογραφή σας μετράει αμέσως.
sign-next = Στη συνέχεια: η απόδειξή σας και ένας κωδικός για να μπορείτε να αποχωρήσετε.
sign-choose = Επιλέξτε…
sign-nationality = Η ιθαγένειά σας
sign-nationality-hint = Η υπογραφή σας μετράει για αυτή τη χώρα, όπου κι αν ζείτε, και η χώρα αποφασίζει τι ζητά. Αν έχετε περισσότερες ιθαγένειες, επιλέξτε μία.
sign-nationality-show = Δείτε τη φόρμα
sign-nationality-change = Αλλαγή χώρας
sign-who = Ποιος τα βλέπει αυτά;
# { $country } is the name of a country.
sign-who-text = Η αρχή που ελέγχει τις υπογραφές ({ $country }), στην οποία οι διοργανωτές παραδίδουν τη δήλωσή σας. Κανείς άλλος.
sign-given-name = Πλήρη ονόματα
sign-family-name = Επώνυμα
sign-confirm = Τα έλεγξα: είναι σωστά.
sign-receipt-keep = Εκτυπώστε αυτή τη σελίδα ή σημειώστε τον κωδικό τώρα. Δεν δώσατε διεύθυνση email, γι’ αυτό κανείς δεν μπορεί να σας τα στείλει ξανά.
sign-code-hint = Βρίσκεται στην απόδειξή σας. Πεζά ή κεφαλαία, με ή χωρίς παύλες: το ίδιο κάνει.
sign-withdraw-filed = Κάποιες δηλώσεις έχουν ήδη παραδοθεί στις αρχές. Αν ήταν και η δική σας μεταξύ τους, οι αρχές ενημερώνονται ότι αποχωρήσατε· ό,τι έχουν ήδη λάβει μένει σε αυτές.
sign-carriers-lead = Διοργανώνει την πρωτοβουλία και λαμβάνει τις δηλώσεις
sign-document-passport = διαβατήριο
sign-document-id-card = δελτίο ταυτότητας
sign-document-citizens-card = κάρτα πολίτη
sign-document-personal-number = προσωπικός αριθμός αναγνώρισης
field-street = Οδός
field-street-number = Αριθμός
field-postal-code = Ταχυδρομικός κώδικας
field-city = Πόλη ή χωριό
field-country = Χώρα όπου ζείτε
field-document = Ποιο έγγραφο;
field-document-number = Ο αριθμός του
document-statement = Η δήλωση υποστήριξης

## Why something is asked: purpose-<id>

purpose-identify-signatory = Όπως στο έγγραφο ταυτότητάς σας: η αρχή αναζητά αυτό το όνομα στο μητρώο της.
purpose-find-in-register = Για να σας βρει η αρχή στο μητρώο της και να μην υπογράψει κανείς στο όνομά σας.
purpose-tell-namesakes-apart = Για να μη σας μπερδέψουν με κάποιον που έχει το ίδιο όνομα.
purpose-tell-which-number = Η χώρα σας δέχεται οποιοδήποτε από αυτά.
purpose-reach-by-post = Ίσως σας ρωτήσουν ταχυδρομικώς αν υπογράψατε πράγματι εσείς.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Δήλωση
sign-consent-authority = Συναινώ να παραδοθεί η δήλωσή μου στην αρχή στην οποία απευθύνεται η πρωτοβουλία ({ $authority }).
information-sample = Ίσως λάβετε μια επιστολή που θα σας ρωτά αν υπογράψατε πράγματι.

## What went wrong, and what to do

err-signed-already = Αυτό το άτομο έχει ήδη υπογράψει αυτή την πρωτοβουλία.
rec-signed-already = Δεν χρειάζεται να κάνετε τίποτε άλλο: κανείς δεν μετριέται δύο φορές. Αν δεν υπογράψατε εσείς, γράψτε στους διοργανωτές.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Θέλω να ενημερώνομαι
follow-lead = Αφήστε τη διεύθυνση email σας και οι διοργανωτές θα σας γράφουν όταν υπάρχουν νέα για το «{ $value }».
follow-apart = Αυτό δεν είναι υπογραφή, και μπορείτε να υπογράψετε χωρίς αυτό. Η διεύθυνσή σας φυλάσσεται χωριστά από κάθε υπογραφή.
follow-age = Είμαι { $count } ετών και άνω.
follow-consent = Συναινώ ρητά να κρατήσει τη διεύθυνσή μου η οργάνωση που έχει την ευθύνη ({ $value }), για να μου γράφει για αυτή την καμπάνια. Το ότι το ζητώ μπορεί να αποκαλύπτει τα πολιτικά μου φρονήματα.
follow-confirm = Κάποιος, μάλλον εσείς, ζήτησε να στέλνονται σε αυτή τη διεύθυνση email νέα για το «{ $value }». Τίποτα δεν στέλνεται μέχρι να πατήσετε το κουμπί.
follow-confirm-button = Ναι, θέλω να ενημερώνομαι
follow-done = Θα έχετε νέα μας
follow-done-lead = Η διεύθυνσή σας είναι σφραγισμένη: μόνο οι διοργανωτές μπορούν να την ανοίξουν, με ένα κλειδί που δεν βρίσκεται σε αυτόν τον διακομιστή.
follow-done-leave = Μπορείτε να διαγραφείτε όποτε θέλετε, με τον σύνδεσμο που υπάρχει σε κάθε μήνυμά μας ή σε αυτή τη διεύθυνση:
follow-leave = Δεν θέλω άλλα νέα
follow-leave-lead = Ζητήσατε νέα για το «{ $value }». Πατήστε το κουμπί και η διεύθυνσή σας καταστρέφεται εδώ. Αν έχετε υπογράψει, η υπογραφή σας μένει όπως είναι.
follow-left = Η διεύθυνσή σας καταστράφηκε εδώ. Ένα μήνυμα που βρίσκεται ήδη στον δρόμο μπορεί να φτάσει ακόμη.
follow-notice-purpose = Η διεύθυνση email σας χρησιμοποιείται για όσα επιλέξατε και για τίποτε άλλο. Δεν δίνεται σε κανέναν άλλον.
follow-notice-sealed = Κρυπτογραφείται μόλις φτάσει, με το κλειδί της οργάνωσης που έχει την ευθύνη. Το κλειδί που την ανοίγει δεν βρίσκεται σε αυτόν τον διακομιστή.
follow-notice-time =
    { $count ->
        [one] Καταστρέφεται όταν διαγραφείτε και το αργότερο έναν μήνα αφού κλείσει η καμπάνια· αργότερα μόνο αν η πρωτοβουλία συνεχιστεί και μετά.
       *[other] Καταστρέφεται όταν διαγραφείτε και το αργότερο { $count } μήνες αφού κλείσει η καμπάνια· αργότερα μόνο αν η πρωτοβουλία συνεχιστεί και μετά.
    }
follow-notice-leave = Καταστρέφεται αμέσως μόλις διαγραφείτε, με τον σύνδεσμο που υπάρχει σε κάθε μήνυμα.
mail-follow-why = Κάποιος, μάλλον εσείς, ζήτησε να στέλνονται σε αυτή τη διεύθυνση email νέα για το «{ $title }» ({ $organisation }).
mail-follow-what = Δεν λαμβάνετε ακόμη κανένα. Ανοίξτε αυτή τη σελίδα και πατήστε το κουμπί:
mail-follow-done-subject = Θα έχετε νέα μας: { $title }
mail-follow-done = Ζητήσατε νέα για το «{ $title }». Θα σας γράφει σχετικά η οργάνωση { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Αρχίζει η συλλογή
clock-start-collecting = Τελευταία ημέρα για να αρχίσει η συλλογή
clock-end-collecting = Τελευταία ημέρα της συλλογής
clock-report-numbers = Γνωστοποίηση του αριθμού των δηλώσεων στην Επιτροπή
clock-final-report = Γνωστοποίηση του τελικού αριθμού των δηλώσεων στην Επιτροπή
clock-submit-to-authorities = Τελευταία ημέρα για την παράδοση των δηλώσεων στις εθνικές αρχές
clock-certificates = Τελευταία ημέρα για την πιστοποίηση των δηλώσεων από τις αρχές
clock-submit-to-commission = Τελευταία ημέρα για την υποβολή της πρωτοβουλίας στην Επιτροπή
clock-hearing = Τελευταία ημέρα για τη δημόσια ακρόαση στο Ευρωπαϊκό Κοινοβούλιο
clock-answer = Τελευταία ημέρα για την απάντηση της Επιτροπής
clock-authority-silence = Χωρίς απόφαση, η καταγγελία θεωρείται ότι απορρίφθηκε
clock-appeal = Τελευταία ημέρα για προσφυγή
clock-statements-grow-old = Οι πρώτες δηλώσεις γίνονται πολύ παλιές για να μετράνε
clock-keep-statements = Τελευταία ημέρα που επιτρέπεται να διατηρούνται δηλώσεις
clock-keep-addresses = Τελευταία ημέρα που επιτρέπεται να διατηρούνται διευθύνσεις email
clock-source = Πηγή: { $value }.
clock-projected = Το αργότερο, αν κάθε προηγούμενο βήμα εξαντλήσει τον χρόνο του.
clock-doubtful = Αυτή η ημερομηνία πρέπει να επιβεβαιωθεί από νομικό.
clock-holidays = Δεν λαμβάνονται υπόψη τα Σαββατοκύριακα και οι αργίες.

## The procedure: what happened, and what comes

procedure-next = Τι ακολουθεί
procedure-calendar = Αυτές οι ημερομηνίες σε αρχείο ημερολογίου
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Λόγω δικαστικής διαδικασίας, οι δηλώσεις μπορούν να διατηρηθούν έως { $date }. { $reason }
procedure-event-registered = Η πρωτοβουλία καταχωρίστηκε
procedure-event-started = Άρχισε η συλλογή
procedure-event-reported = Γνωστοποιήθηκε ο αριθμός των δηλώσεων
procedure-event-closed = Έληξε η συλλογή
procedure-event-filed = Υποβλήθηκε
procedure-event-certified = Οι δηλώσεις πιστοποιήθηκαν
procedure-event-presented = Η πρωτοβουλία υποβλήθηκε
procedure-event-heard = Δημόσια ακρόαση
procedure-event-answered = Δημοσιεύτηκε η απάντηση
procedure-event-decision = Απόφαση
procedure-event-procedure-ended = Η διαδικασία έληξε
procedure-event-initiative-withdrawn = Οι διοργανωτές απέσυραν την πρωτοβουλία

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Όλοι οι υπογράφοντες το παρόν έντυπο είναι πολίτες του ακόλουθου κράτους μέλους: { $value }
sheet-first-names = Πλήρη ονόματα
sheet-family-names = Επώνυμα
sheet-residence = Κατοικία (οδός, αριθμός, Τ.Κ., πόλη, χώρα)
sheet-number = Προσωπικός αριθμός αναγνώρισης ή αριθμός εγγράφου ταυτότητας
sheet-number-type = Είδος αριθμού ή εγγράφου
sheet-date = Ημερομηνία
sheet-signature = Υπογραφή
# $value lists what a State accepts.
sheet-documents = Δεκτοί αριθμοί: { $value }
# $value is A or B.
sheet-law = Κανονισμός (ΕΕ) 2019/788, παράρτημα III, μέρος { $value }
sheet-overleaf = Δήλωση περί απορρήτου: βλ. όπισθεν
destruction-title = Πρωτόκολλο καταστροφής
destruction-what = Ημερομηνία: { $day }. Καταστράφηκε ό,τι είχαν ακόμη οι διοργανωτές από τα παρακάτω φύλλα: πρωτότυπα, αντίγραφα και σαρώσεις.
destruction-how = Τρόπος
destruction-why = Λόγος, αν και δεν είχαν παραδοθεί
destruction-batch = Δέσμη
destruction-sheets = Φύλλα
destruction-witness = Όνομα, τόπος, ημερομηνία και υπογραφή μάρτυρα
destruction-keep = Κρατήστε αυτή τη σελίδα στο δικό σας αρχείο. Ο διακομιστής γνωρίζει τις δέσμες και την ημέρα, και κανένα όνομα.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Δηλώσεις υποστήριξης
pack-limited = ΠΕΡΙΟΡΙΣΜΕΝΗ ΔΙΑΝΟΜΗ
pack-personal = περιέχει δεδομένα προσωπικού χαρακτήρα
pack-volume = Τόμος { $number } από { $of }: δηλώσεις { $first } έως { $last }
pack-annex-v = Υποβολή δηλώσεων υποστήριξης στην αρχή
pack-draft = Σχέδιο. Να συμπληρωθεί, να αντιπαραβληθεί με το παράρτημα V του κανονισμού (ΕΕ) 2019/788 και να υπογραφεί.
# $country is the name of a country.
pack-submitted-to = Προς την αρμόδια αρχή της ακόλουθης χώρας: { $country }
pack-counts = Αριθμός δηλώσεων υποστήριξης που υποβάλλονται
pack-count-central = Στο κεντρικό επιγραμμικό σύστημα συλλογής
pack-count-individual = Σε ατομικό επιγραμμικό σύστημα συλλογής
pack-count-total = Σύνολο
pack-date-place = Ημερομηνία και τόπος:
pack-signatures = Υπογραφές των προσώπων επικοινωνίας:

## Signing in the Commission’s central system

central-title = Υπογράψτε στον ιστότοπο της Ευρωπαϊκής Επιτροπής
central-why = Για τις πρωτοβουλίες που καταχωρίστηκαν από το 2023 και μετά, ο νόμος αφήνει ένα μόνο μέρος όπου μετράει η ηλεκτρονική υπογραφή: το σύστημα της ίδιας της Ευρωπαϊκής Επιτροπής. Γι’ αυτό υπογράφετε εκεί. Αυτός ο ιστότοπος ούτε βλέπει ούτε κρατά όσα συμπληρώνετε.
central-go = Συνέχεια για υπογραφή
central-leaves = Φεύγετε από αυτόν τον ιστότοπο. Το έντυπο της Επιτροπής ανοίγει στη γλώσσα σας, και εκεί ισχύουν οι κανόνες της Επιτροπής για τα προσωπικά δεδομένα.
central-soon = Η διεύθυνση του εντύπου δεν είναι ακόμη γνωστή. Ελάτε ξανά σύντομα ή αφήστε τη διεύθυνση email σας.
central-ready = Τι να έχετε πρόχειρο
central-ready-help = Μετράει η ιθαγένειά σας, όχι ο τόπος όπου ζείτε. Αρκεί ένα από τα έγγραφα που αναφέρονται.
central-no-document = κανένα έγγραφο: το έντυπο ζητά ονοματεπώνυμο, ημερομηνία γέννησης και διεύθυνση
central-as-of = Στο σύστημα της Επιτροπής, τελευταία ανάγνωση: { $value }, ώρα { $other } (UTC). Δεν περιλαμβάνονται οι υπογραφές σε χαρτί.
central-old = Δεν ήταν δυνατή η ανάγνωση νεότερων στοιχείων· αυτά είναι τα τελευταία αξιόπιστα.
