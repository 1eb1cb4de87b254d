### Opening a dossier: what was found, and what is written.

## Where a finding is

finding-at-leaf = leaf { $leaf }
finding-at-number = no. { $number }
# $place is a list of places, $what a sentence.
finding-line = { $place }: { $what }

## What is found: finding-<code>

finding-archive-damaged = The archive is cut short or damaged: { $why }.
finding-file-missing = The file is missing from the archive.
finding-file-extra = The file is in the archive, and batch.json does not name it.
finding-file-twice = The file stands more than once in the archive. The first one was read.
finding-file-foreign = This is no plain file. It was not read.
finding-file-altered = The file was altered: its SHA-256 is { $found }, batch.json says { $expected }.
finding-checkpoint-unreadable = The checkpoint of the log cannot be read: { $why }.
finding-checkpoint-key = The checkpoint is not signed by the log’s key: { $why }.
finding-checkpoint-size = The checkpoint covers { $found } entries, batch.json says { $expected }.
finding-log-key = The log is another one: its key is { $found }, expected was { $expected }.
finding-log-rule = The log breaks its rules: { $why }.
finding-log-incomplete = The log is not complete, so it could not be recounted. Each record was compared with its own entry where that is there.
finding-bundle-unreadable = These entries of the log cannot be read: { $why }.
finding-manifest-unreadable = The manifest cannot be read: { $why }.
finding-manifest-foreign = The manifest is none that the log pins.
finding-manifest-log = The manifest is that of another log: it says { $found }, the dossier { $expected }.
finding-batch-leaf-missing = The log has no entry for batch { $batch }.
# $what is the technical name of a member of batch.json.
finding-batch-differs = batch.json says { $found } for { $what }, the log says { $expected }.
finding-withdrawn-list = The list of those who withdrew in batch.json is not the one that the log gives. The log’s is used.
finding-record-missing = The log counts this statement in the batch, and its record is missing.
finding-record-set-apart = The log counts this statement in the batch. Whoever exported the dossier says in it that its record is missing or damaged where it was kept.
finding-record-extra = The log has no such statement in this batch.
finding-record-unproven = The log’s entry for this record is missing, so the record cannot be compared with it.
finding-record-listed-twice = batch.json lists this statement more than once.
finding-record-tag-twice = This statement has the same tag as that of leaf { $other }: one person counted twice.
finding-record-altered = The sealed record was altered: its SHA-256 is { $found }, batch.json says { $expected }.
finding-record-commitment = The record does not lead to the commitment in its leaf: record, tag, salt, manifest or evidence is not the original.
finding-record-number = batch.json gives the complainant the number { $found }, the log makes it { $expected }.
finding-record-key = The record cannot be opened: { $why }.
finding-record-plaintext = The record was opened, and cannot be read: { $why }.
# $what is the technical name of a member of the record.
finding-record-differs = What the record says of { $what } is not what its leaf or the manifest says.
finding-withdrawn = Withdrawn by the supporter after the batch was frozen (leaf { $leaf }). The record is destroyed, or was left aside.
# $reason is a technical word.
finding-voided = Voided after the batch was frozen (leaf { $leaf }, reason: { $reason }). The record is destroyed, or was left aside.
finding-text-unreadable = This text is needed for printing, and cannot be used: { $why }.

## What deserves a look: attention-<code>

# $what is a sentence, $numbers a list of complainants.
attention-numbers = { $what } Nos. { $numbers }.
attention-same-person = The same identity has more than one statement.
attention-same-mailbox = One mailbox confirmed for three names or more.
attention-instrument = This program has another version of the instrument { $instrument } than the campaign pinned. Who agreed to be named was decided by the pinned consents; check the lists.
attention-log-key-trust = The log’s key was taken from the dossier itself. Compare it with the one that the campaign published, or give it with --log-key: { $key }
attention-letters = Characters that the typeface lacks were printed as code points: { $letters }.
attention-not-printed = These statements agree with the log, and could not be printed: the text that was signed is missing or unusable.

## The verification, as text

verification-title = Verification of the dossier { $dossier }
verification-key = Key of the log: { $key }
verification-checkpoint = Checkpoint: { $size } entries, root { $root }
verification-batch = Batch { $batch }: { $announced } statements announced, { $present } records present, { $valid } opened and in agreement with the log
verification-withdrawn =
    { $count ->
        [one] One complainant of an earlier batch left since the batch before: no. { $numbers }.
       *[other] { $count } complainants of earlier batches left since the batch before: nos. { $numbers }.
    }
verification-findings = Findings:
verification-attention = To be looked at:
verification-none = None.

## Lists, and their files

csv-number = number
csv-last-name = last name
csv-first-name = first name
csv-email = e-mail
csv-postal = postal address
csv-birth = birth date
csv-concern = how this concerns them
csv-targets = targets
csv-leaf = leaf
csv-batch = batch
csv-confirmed = confirmed at (UTC)
csv-language = language
csv-complainant = complainant
csv-named = named with consent
csv-withdrawn-by = taken out by leaf
csv-reason = reason
csv-yes = yes
csv-no = no
reason-withdrawn = withdrawn by the supporter
reason-authority-rejected = refused by the authority
reason-fraud = stands for nobody who made it
reason-lost-code = withdrawn without the code
reason-lost-record = record lost by those who keep it
reason-other = other reason, told in public

exhibit-volume = Mandates, volume { $number } of { $of }
exhibit-volume-only = Mandates
exhibit-authority = List of complainants for the authority, confidential
exhibit-authority-csv = The same list, for spreadsheets
exhibit-respondent = List of complainants for the respondent
exhibit-respondent-csv = The same list, for spreadsheets
exhibit-authority-target = List of complainants for the authority, confidential: { $title }
exhibit-respondent-target = List of complainants for the respondent: { $title }
exhibit-withdrawn = Complainants of earlier batches who withdrew
exhibit-verification = Verification report
csv-own-last-name = last name as typed
csv-own-first-name = first name as typed
attention-possible-duplicates = Possible duplicates: nearly the same names on one mailbox, with one day of birth or at one address. It may be one person who joined twice, or two people. All of them are in the lists.

# $why is a technical word: a field of the form and a reason.
finding-record-refused = The record opens, but no form of this campaign lets through what it says ({ $why }). It is set apart; the others are not held up by it.
finding-entries-more = And { $count } more entries that a dossier does not have.
# $site is an address that begins with http://
attention-site-scheme = The archive says that the site is reached at { $site }, without encryption. The log names the site, not how it is reached: check the address before mandates that carry it are handed on.
finding-log-since = The log in the dossier is another one than the public log: its first { $size } entries are not those that the head you kept signs.
finding-log-since-key = A head of the log that you kept is not signed by the log’s key: { $why }.
attention-since-newer = A head of the log that you gave has { $size } entries, more than the log in the dossier: it is newer, so the dossier cannot be held against it. Give the dossier’s own head (tar -xOf DOSSIER log/checkpoint) to: clameur audit --since
attention-since-none = The log in the dossier was compared with nothing that was kept elsewhere. That it is the one that everybody was shown is seen with a head of it that somebody kept, such as a receipt: give it with --since.

finding-record-recipients = This record is sealed to { $found } keys, its manifest names { $expected }: somebody whom nobody agreed to may read it. The statement itself agrees with the log.
attention-text-as-written = This text was signed before texts were checked, and is not written as mandates are: it is printed as plain text, word for word, with what each person gave filled in ({ $file }).
csv-prior = asked for access before
exhibit-prior-with = Complainants who asked for access before, confidential: { $title }
exhibit-prior-without = Complainants who did not say so, confidential: { $title }

verification-as-of = This archive knows the log up to entry { $size }. Whoever left after that is still in it: right before filing, write it again (clameur batch export) and open that.

csv-nationality = nationality
csv-signed-on = day of the statement
verification-withdrawn-support =
    { $count ->
        [one] One statement of an earlier batch was withdrawn since the batch before: no. { $numbers }.
       *[other] { $count } statements of earlier batches were withdrawn since the batch before: nos. { $numbers }.
    }
# $valid, $old, $needed and $initiators are numbers, $day is a day.
attention-support-received = If the list is received on { $day }: { $valid } statements count, { $old } are too old and were left out of it. { $needed } are needed from others than those who started the initiative; the campaign says that { $initiators } of these signed too. On another day the numbers are others: open the dossier again with --received-on.
attention-support-counted = { $valid } statements count. { $needed } are needed from others than those who started the initiative; the campaign says that { $initiators } of these signed too.
csv-representative = represented by

attention-archive-old = The log as it is now has taken out { $count } whom this archive still holds. Write the archive again before filing, or tell the authority that they withdrew.
csv-prior-later = told after signing
attention-told-later = What these people told after signing, about requests that they made before, does not open or is not theirs. It is left out of the lists; what they signed is not touched.
csv-corrected = corrected since
csv-correction-field = field
csv-correction-before = before
csv-correction-after = corrected
csv-correction-day = day of the correction
csv-corrected-on = Corrected on { $date }: { $what } ({ $why })
exhibit-corrections = Corrections after signing, as a table
attention-corrected = Something in the statements of these people was corrected after they signed, at their request. What is printed shows what they signed; what was corrected stands beside it, in corrections.csv.
attention-correction-unusable = A correction of the statements of these people is missing, does not open, is not theirs, or is one that the form would not take. It is left out; what they signed is not touched.
