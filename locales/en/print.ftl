### Printed documents of a dossier: mandates, volumes, lists, exhibits, verification report.

## Every page

print-demonstration = DEMONSTRATION, NO LEGAL VALUE
print-page = page { $page } of { $total }
print-element = Item
print-value = Value
print-log = Public log
print-batch = Batch
print-authority = Authority
# $codes is a list of Unicode code points.
print-replaced = Characters that the typeface of this document lacks are printed as their Unicode code points between square brackets: { $codes }. The sealed record keeps them as they were typed.

## Mandate

# Title of the file, shown by readers.
print-mandate-file-title = Mandate no. { $number }: { $name }
print-mandate-number = Mandate no. { $number }
# In the footer: the beginning of the text's SHA-256.
print-text-id = text { $hash }
print-text-version = Version { $version } of the text, whose SHA-256 is:
print-mandant = Mandant
print-as-declared = as declared by the person
print-mandatary = Mandatary
print-as-registered = as registered
print-last-name = Last name
print-first-name = First name
print-email = E-mail
print-postal = Postal address
print-birth = Born on
print-concern = Why concerned
print-name = Name
print-legal-form = Legal form
print-register-number = Register number
print-seat = Seat
print-representative = Represented by
print-object-clause = Object in the statutes
print-contact = Contact
print-ticked = ticked
print-unticked = not ticked
print-target-aim = Controller: { $controller }. Processing: { $processing }.
# $statement is a sentence in the first person.
print-eligibility = The person states: “{ $statement }”
print-given = given
print-refused = refused
print-done = Done on { $date }
print-done-at = Done at { $place }, on { $date }
print-signed = Signed:
# What the signature consists of.
print-act-mailbox = The person typed this name in the form, ticked the box of electronic signature, then confirmed with the button of the page behind a link sent to the e-mail address above.
print-act-other = The person typed this name in the form and ticked the box of electronic signature.

## Evidence of a mandate

print-evidence = Evidence
print-evidence-intro = Each mandate is a leaf of a public log that only grows. With the supporter’s receipt or the sealed record, anyone can check the lines below without trusting the server.
print-leaf = Leaf index
print-sealed = Sealed record (SHA-256)
print-commitment = Commitment in the leaf
print-checkpoint-size = Leaves of the log
print-checkpoint-root = Root of the checkpoint
print-text-sha256 = Text signed (SHA-256)
print-shown-at = Form shown
print-submitted-at = Form submitted
print-mailed-at = Mail accepted
print-signed-at = Signature confirmed
print-channel = Channel
print-channel-online = online form
print-channel-paper = paper form
print-assurance = Assurance
print-assurance-mailbox = possession of the mailbox was verified

## Volume

print-volume-title = Mandates
print-volume = Volume { $number } of { $of }
print-mandates = Mandates
print-mandates-range =
    { $count ->
        [one] one mandate, no. { $first }
       *[other] { $count } mandates, no. { $first } to no. { $last }
    }
# $version is the text's version, $lang the code of its language.
print-text-signed = Text signed ({ $lang }, version { $version })
print-volume-notice = This volume holds personal data that reveal opinions. It is meant for the authority alone and must not be disclosed to the respondent. Each mandate also exists as a file of its own, with the same content.
print-index = Index of the mandates
print-folio = volume { $volume }, folio { $folio }  ·  page { $page } of { $total }
print-col-number = No.
print-col-name = Mandant
print-col-leaf = Leaf
print-col-folio = Folio

## List of complainants

print-list-title = List of complainants
print-list-title-respondent = List of complainants for the respondent
print-for-authority = For the authority, confidential
print-for-respondent = For the respondent
# $title is a target, $controller who is responsible for it.
print-list-of-target = Complaint against: { $title } (controller: { $controller }).
print-list-count =
    { $count ->
        [0] No complainant.
        [one] One complainant.
       *[other] { $count } complainants, ordered by number.
    }
print-list-confidential = Identities are communicated to the authority alone, with the consent of each person. Please keep this list from the respondent: it has a list of its own, which holds numbers, initials, and the names of those who agreed to be named.
# $legend reads: A = first target · B = second target
print-list-legend = Targets: { $legend }.
print-list-pseudonymous = The authority holds the identity of each complainant under the same number. Names are given here only for the persons who agreed to it; refusing it does not take away the right to complain.
print-col-targets = Targets
print-col-complainant = Complainant
print-col-identity = Identity
print-named = named with consent
print-initials = known to the authority

## Exhibits

print-exhibits = List of exhibits
# $name is the organisation, $authority whom it seizes.
print-exhibits-intro = Exhibits in support of the complaint. Produced by: { $name }. Authority: { $authority }.
print-exhibits-count =
    { $count ->
        [0] No exhibit.
        [one] One exhibit.
       *[other] { $count } exhibits.
    }
print-exhibits-check = The SHA-256 identifies each file to the byte. It can be computed with any common tool, for example sha256sum.
print-col-exhibit = No.
print-col-title = Exhibit and file
print-col-pages = Pages
print-col-sha256 = SHA-256

## Verification report

print-report = Verification report
print-report-what = What was checked
print-report-dossier = Dossier
print-report-manifest = Manifest (SHA-256)
print-report-keys = Signatures verified
print-report-at = Checked at
print-report-program = Checked with
print-report-how = How it was checked
print-report-step-sealed = Each sealed record was hashed and opened with the organisation’s key.
print-report-step-leaf = The commitment of each record was computed anew and compared with its leaf.
print-report-step-proof = Each leaf was proven to lie under the checkpoint.
print-report-step-checkpoint = The signatures on the checkpoint were verified.
print-report-step-text = The hash of the signed text was compared with the one that the log pins.
print-report-step-since = The leaves after the batch were read for withdrawals and voided records.
print-report-counts = Counts
print-report-record = Records
print-report-number = Number
print-report-announced = Announced by the batch
print-report-present = Present in the dossier
print-report-valid = Opened and in agreement with the log
print-report-findings = Findings
print-report-no-finding = None: nothing is missing, nothing was added, nothing was altered, nobody withdrew.
print-report-finding = Finding
print-report-detail = Detail
print-finding-missing = Missing from the dossier
print-finding-extra = Unknown to the log
print-finding-altered = Altered
print-finding-unreadable = Could not be opened
print-finding-voided = Voided
print-finding-withdrawn = Withdrawn since
print-verdict-carried =
    { $announced ->
        [one] The dossier agrees with the log that it carries: its one record is complete and authentic.
       *[other] The dossier agrees with the log that it carries: its { $announced } records are complete and authentic.
    }
print-verdict-carried-since =
    { $since ->
        [one] The dossier agrees with the log that it carries; one of its { $announced } records was withdrawn or voided after the batch was frozen.
       *[other] The dossier agrees with the log that it carries; { $since } of its { $announced } records were withdrawn or voided after the batch was frozen.
    }
print-verdict-kept =
    { $announced ->
        [one] The dossier agrees with the public log as you kept it: its one record is complete and authentic.
       *[other] The dossier agrees with the public log as you kept it: its { $announced } records are complete and authentic.
    }
print-verdict-kept-since =
    { $since ->
        [one] The dossier agrees with the public log as you kept it; one of its { $announced } records was withdrawn or voided after the batch was frozen.
       *[other] The dossier agrees with the public log as you kept it; { $since } of its { $announced } records were withdrawn or voided after the batch was frozen.
    }
print-verdict-differs =
    { $discrepancies ->
        [0] The dossier does not agree with its log: { $valid } of { $announced } records are valid.
        [one] The dossier does not agree with its log: { $valid } of { $announced } records are valid, and there is one discrepancy.
       *[other] The dossier does not agree with its log: { $valid } of { $announced } records are valid, and there are { $discrepancies } discrepancies.
    }

## The supporter’s own copy

print-copy = Copy for the person who signed
print-copy-note = This is what you gave and what you signed, printed from a box that only your link opens. What is filed is the record that was sealed at the same time.
print-prior-with =
    { $count ->
        [one] Asked for access before the complaint: { $count } person
       *[other] Asked for access before the complaint: { $count } persons
    }
print-prior-without =
    { $count ->
        [one] Did not say that they asked: { $count } person
       *[other] Did not say that they asked: { $count } persons
    }
print-col-prior = Request

print-support-title = List of statements of support
print-support-limited = Personal data, for those who check it
print-support-count =
    { $count ->
        [0] No statement.
        [one] One statement.
       *[other] { $count } statements, ordered by number.
    }
print-support-received = Valid if received on { $day }: on that day none of these statements is too old.
# $authority is whom the initiative is addressed to.
print-support-confidential = This list shows what people think about a public question. It is for { $authority } alone, to check who supports the initiative.
print-nationality = Nationality
print-signed-on = Signed on
print-capacity = Capacity
letter-birth = Born:
letter-date = Date:
letter-greeting = Dear Sir or Madam,
letter-subject = Subject: request for access to my personal data: { $title }
letter-subject-video = Subject: request for access to recordings of me: { $title }
letter-subject-authority = Subject: request for indirect access: { $title }
letter-ask-gdpr = Under Article 15 of Regulation (EU) 2016/679 (GDPR), I ask you to tell me whether you process data about me in: { $processing }.
letter-ask-video = Under Article 15 of Regulation (EU) 2016/679 (GDPR) or, as far as it governs these recordings, the law on processing by police, I ask you for access to the recordings in which I can be seen: { $processing }.
letter-ask-police = Under article 105 of French law no. 78-17 of 6 January 1978 (Article 14 of Directive (EU) 2016/680) and, as far as it applies, Article 15 of Regulation (EU) 2016/679 (GDPR), I ask you to tell me whether you process data about me in: { $processing }.
letter-ask-authority = Under article 118 of French law no. 78-17 of 6 January 1978 or, where the controller refused or restricted access, its article 108 (Article 17 of Directive (EU) 2016/680), I ask you to exercise for me the rights of access, rectification and erasure in: { $processing }.
letter-copy = If so, I ask for a copy of these data, and for what the law has you tell me: purposes, categories of data, recipients, storage period, source, and any automated decision or profiling. If you hold nothing about me, please tell me so.
letter-month = The time to answer is one month from receipt of this letter (Article 12(3)).
letter-keep = Please keep these recordings until you have answered, although they would be erased before, and give me a copy in which other people cannot be recognised.
letter-restricted = If you refuse or restrict access, please tell me so in writing, with the reasons and the ways to appeal.
letter-identity = Should you have reasonable doubts about my identity, please tell me what you need to confirm it. I enclose no identity document.
letter-myself = I make this request myself and for myself.
letter-outcome = Please tell me the outcome of your checks, what can be communicated to me, and the ways to appeal.
letter-closing = Yours faithfully,
letter-place = Place:
letter-day = Day:
letter-hours = Hours:
letter-look = I can be recognised by:
