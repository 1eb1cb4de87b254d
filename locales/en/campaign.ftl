### Home, campaign, documents, procedure.

## Home

home-title = Say it together, and be counted.
home-lead = Collective complaints and citizens’ initiatives that nobody can read over your shoulder, and that everyone can recount.
home-empty = No campaign is published here yet.
home-join = Read and join
home-read = Read
home-how-title = What this place promises

## Campaign page

facts-title = The facts
fact-source = Source:
details-title = What we contest
complaint-title = What we ask for
carriers-title = Who carries this
carriers-lead = Leads, and acts in your name
carriers-partners = Partners: receive a sealed copy
carriers-relays = Relays: spread the word, receive nothing
questions-title = Questions people ask
join-go = Join the complaint

## When people cannot join

state-not-yet-title = Soon
state-not-yet = You can join from { $value } on.
state-closed-title = This campaign is closed
state-closed = Nobody can join any more. What was counted stays counted, and the procedure goes on.
state-withdrawn-title = The organisation ended this campaign
state-withdrawn = Nobody can join any more, and nothing more will be filed. The public log stays, so that the number can still be checked.

## Documents

document-mandate = The mandate
document-notice = The privacy notice
document-open = Open this text on a page of its own
document-lead = This is the exact text that people sign or are shown. It can never change: a new version is a new document with a new fingerprint.
document-old = This version is no longer in force.
document-newer = Read the version in force
document-exact = The exact text
document-version = Version
document-hash-why = The fingerprint (SHA-256) is that of the file, byte for byte. The public log of the campaign holds it, and every statement names it.
document-download = Download the exact file
documents-title = The texts

## Blanks of a document: placeholder-<name>

placeholder-supporter = first and last name of the person who signs
placeholder-mandatary = the association: name, form, number, seat, representative
placeholder-targets = the ticked systems, with who is responsible and what the person states
placeholder-consents = what the person agreed to, point by point
placeholder-email = the person’s e-mail address
placeholder-revocation-url = address of the withdrawal page
placeholder-signature = day and hour of signature, and the text’s fingerprint
document-blanks = What stands in brackets is filled in when a person signs.

## Procedure

procedure-title = Where the procedure stands
procedure-lead = What was filed, when, where and with how many; and what came of it.
batches-title = What has been filed
batches-none =
    { $count ->
        [0] Nothing has been filed yet.
        [one] Nothing has been filed yet. One statement stands ready.
       *[other] Nothing has been filed yet. { $count } statements stand ready.
    }
batch-title = Batch { $count }
batch-statements =
    { $count ->
        [one] statement
       *[other] statements
    }
batch-frozen = Frozen
batch-filed = Filed
batch-not-filed = Not yet
batch-reference = The authority’s reference
batch-log = Entries of the log
batch-hash = Fingerprint
timeline-title = What happened
timeline-none = Nothing to tell yet. News of the procedure will stand here.
