### Home, campaign, documents, procedure.

## Home

home-title = Το λέμε μαζί. Και μετράμε.
home-lead = Συλλογικές καταγγελίες και πρωτοβουλίες πολιτών, μακριά από αδιάκριτα βλέμματα και με αριθμούς που όλοι μπορούν να ξαναμετρήσουν.
home-empty = Δεν έχει δημοσιευτεί ακόμη καμία καμπάνια.
home-join = Διαβάστε και συμμετάσχετε
home-read = Διαβάστε
home-how-title = Τι υποσχόμαστε εδώ

## Campaign page

facts-title = Τα γεγονότα
fact-source = Πηγή:
details-title = Τι καταγγέλλουμε
complaint-title = Τι ζητάμε
carriers-title = Ποιοι κάνουν την καμπάνια
carriers-lead = Έχει την ευθύνη και ενεργεί στο όνομά σας
carriers-partners = Συνεργάτες: λαμβάνουν σφραγισμένο αντίγραφο
carriers-relays = Σύμμαχοι: διαδίδουν την καμπάνια, δεν λαμβάνουν τίποτα
questions-title = Συχνές ερωτήσεις
join-go = Συμμετοχή στην καταγγελία

## When people cannot join

state-not-yet-title = Σύντομα
state-not-yet = Έναρξη συμμετοχών: { $value }.
state-closed-title = Αυτή η καμπάνια έκλεισε
state-closed = Δεν μπορεί πια να συμμετάσχει κανείς. Όσα μετρήθηκαν εξακολουθούν να μετράνε και η διαδικασία συνεχίζεται.
state-withdrawn-title = Η οργάνωση σταμάτησε αυτή την καμπάνια
state-withdrawn = Δεν μπορεί πια να συμμετάσχει κανείς και δεν θα υποβληθεί τίποτε άλλο. Το δημόσιο μητρώο παραμένει, ώστε ο αριθμός να μπορεί πάντα να ελεγχθεί.

## Documents

document-mandate = Η εξουσιοδότηση
document-notice = Ενημέρωση για τα προσωπικά δεδομένα
document-open = Ανοίξτε το κείμενο σε δική του σελίδα
document-lead = Αυτό είναι το ακριβές κείμενο που υπογράφεται ή παρουσιάζεται. Δεν μπορεί να αλλάξει ποτέ: μια νέα έκδοση είναι νέο έγγραφο, με νέο αποτύπωμα.
document-old = Αυτή η έκδοση δεν ισχύει πια.
document-newer = Διαβάστε την έκδοση που ισχύει
document-exact = Το ακριβές κείμενο
document-version = Έκδοση
document-hash-why = Το αποτύπωμα (SHA-256) είναι του ίδιου του αρχείου, byte προς byte. Περιέχεται στο δημόσιο μητρώο της καμπάνιας και κάθε δήλωση το αναφέρει.
document-download = Λήψη του ακριβούς αρχείου
documents-title = Τα κείμενα

## Blanks of a document: placeholder-<name>

placeholder-supporter = όνομα και επώνυμο του προσώπου που υπογράφει
placeholder-mandatary = η οργάνωση: επωνυμία, νομική μορφή, αριθμός, έδρα, εκπρόσωπος
placeholder-targets = τα συστήματα που επιλέχθηκαν, ο υπεύθυνος για το καθένα και όσα δηλώνει το πρόσωπο που υπογράφει
placeholder-consents = σε τι συναίνεσε το πρόσωπο, σημείο προς σημείο
placeholder-email = η διεύθυνση email του προσώπου
placeholder-revocation-url = η διεύθυνση της σελίδας αποχώρησης
placeholder-signature = ημέρα και ώρα της υπογραφής και το αποτύπωμα του κειμένου
document-blanks = Ό,τι βρίσκεται σε αγκύλες συμπληρώνεται τη στιγμή της υπογραφής.

## Procedure

procedure-title = Πού βρίσκεται η διαδικασία
procedure-lead = Τι υποβλήθηκε, πότε, πού και με πόσες δηλώσεις· και τι απέγινε.
batches-title = Τι έχει υποβληθεί
batches-none =
    { $count ->
        [0] Δεν έχει υποβληθεί τίποτα ακόμη.
        [one] Δεν έχει υποβληθεί τίποτα ακόμη. Μία δήλωση είναι έτοιμη.
       *[other] Δεν έχει υποβληθεί τίποτα ακόμη. { $count } δηλώσεις είναι έτοιμες.
    }
batch-title = Δέσμη { $count }
batch-statements =
    { $count ->
        [one] δήλωση
       *[other] δηλώσεις
    }
batch-frozen = Οριστικοποιήθηκε
batch-filed = Υποβλήθηκε
batch-not-filed = Όχι ακόμη
batch-reference = Αριθμός πρωτοκόλλου της αρχής
batch-log = Εγγραφές του μητρώου
batch-hash = Αποτύπωμα
timeline-title = Τι έγινε
timeline-none = Δεν υπάρχουν νέα ακόμη. Εδώ θα διαβάζετε πώς προχωρά η διαδικασία.
