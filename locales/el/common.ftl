### What all pages share.

## Frame

skip-to-content = Μετάβαση στο περιεχόμενο
skip-to-form = Μετάβαση στη φόρμα
language-menu = Γλώσσες
footer-privacy = Χωρίς cookies, χωρίς ιχνηλάτες· τίποτα δεν φορτώνεται από αλλού.
footer-software = ελεύθερο λογισμικό (AGPL)
campaign-nav = Αυτή η καμπάνια
nav-campaign = Η καμπάνια
nav-count = Η καταμέτρηση και πώς ελέγχεται
nav-procedure = Πού βρίσκεται η διαδικασία
nav-withdraw = Αποχώρηση

## Demonstration

demo-label = Επίδειξη
demo-band = Επίδειξη, με πρότυπο μια καμπάνια που έγινε πραγματικά. Εδώ δεν υποβάλλεται τίποτα.
demo-mailbox-link = Δείτε τα εισερχόμενα
demo-mailbox-open = Δείτε τα εισερχόμενα της επίδειξης
mailbox-title = Εισερχόμενα
mailbox-notice = Αυτά τα εισερχόμενα υπάρχουν μόνο στην επίδειξη: αντί να φύγει, κάθε μήνυμα φτάνει εδώ και μπορεί να το διαβάσει οποιοσδήποτε. Ένας πραγματικός ιστότοπος δεν έχει τέτοια σελίδα.
mailbox-empty = Κανένα μήνυμα ακόμη. Συμμετάσχετε στην καμπάνια και ελάτε ξανά.
mailbox-from = Από
mailbox-to = Προς
mailbox-received = Ελήφθη

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] άτομο συμμετέχει
       *[other] άτομα συμμετέχουν
    }
# In place of the goal, as long as nobody has joined.
count-first = Κάποιος πρέπει να κάνει την αρχή: κάντε την εσείς.

## Promises, on the home page

promise-sealed = Όποιος κατασχέσει αυτόν τον διακομιστή δεν μαθαίνει τίποτα για κανέναν: τα ονόματα είναι σφραγισμένα και τα κλειδιά τα φυλάνε αλλού οι οργανώσεις.
promise-counted = Δεν χρειάζεται να πιστέψετε τον αριθμό: μπορεί να τον ξαναμετρήσει ο καθένας.
promise-leave = Φεύγετε όσο εύκολα ήρθατε.
promise-untracked = Χωρίς λογαριασμό, χωρίς cookies, χωρίς ιχνηλάτες· κάθε σελίδα λειτουργεί χωρίς JavaScript.

## Errors

error-home = Στην αρχική σελίδα
error-reference = Κωδικός αναφοράς, αν μας γράψετε:
count-to-goal =
    { $count ->
        [one] Λείπει ακόμη ένα άτομο για να φτάσουμε τους { $goal }.
       *[other] Λείπουν ακόμη { $count } άτομα για να φτάσουμε τους { $goal }.
    }

organisation-contact = Επικοινωνία
organisation-form = Νομική μορφή
organisation-declared = Δηλώθηκε στις
organisation-umbrella = Μέλος
organisation-campaigns = Καμπάνιες
organisation-members = Οργανώσεις μέλη
organisation-documents = Έγγραφα
