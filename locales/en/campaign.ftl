### Home, campaign, documents, procedure.

## Home

home-title = Say it together, and be counted.
home-lead = Collective complaints and citizens’ initiatives that nobody can read over your shoulder, and that everyone can recount.
home-empty = No campaign is published here yet.
home-empty-keeper = If you keep this server
home-empty-desk = In the browser: everything is done at the desk. The server printed the address for the first account when it started.
home-empty-terminal = Or at a terminal:
home-empty-keys = On another machine, make the organisation’s keys
home-empty-write = Write a campaign, and have it checked
home-empty-publish = Publish it
home-empty-status = See what is still missing
home-join = Read and join
home-sign = Read and sign
home-read = Read
home-how-title = What we promise here

## Campaign page

facts-title = The facts
fact-source = Source:
details-title = What we contest
complaint-title = What we ask for
carriers-title = Who is behind this
carriers-lead = Leads, and acts in your name
carriers-partners = Partners: they receive a sealed copy
carriers-relays = Supporting organisations: they spread the word and receive no data
questions-title = Your questions
join-go = Join the complaint

## When people cannot join

state-not-yet-title = Soon
state-not-yet = You can join from { $value } on.
state-closed-title = This campaign is closed
state-withdrawn-title = The organisation ended this campaign

## Documents

document-mandate = The mandate
document-notice = The privacy notice
document-open = Open this text on a page of its own
document-lead = This is the exact text that people sign or are shown. It can never change: a new version is a new document, with a fingerprint of its own.
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
document-blanks = Whatever is in brackets is filled in when a person signs.

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
batch-frozen = Closed on
batch-filed = Filed
batch-not-filed = Not yet
batch-reference = The authority’s reference
batch-log = Entries of the log
batch-hash = Fingerprint
timeline-title = What happened
timeline-none = Nothing to report yet. News of the procedure will appear here.

## Versions of documents

documents-all = All texts and their versions
documents-lead = Each text that people sign or are shown, in every version that ever was in force. Who signed an earlier version signed that one: it stays here, and its fingerprint stays in the log.
document-number = Version { $count }
document-published = published on { $value }
document-in-force = in force
document-replaced = no longer in force

## What publications changed

changes-title = What changed since publication
changes-lead = Every change of keys, legal texts, rules, days or words is an entry of the campaign’s public log. Whoever recounts the log comes to the same list, even should this page leave one out.
changes-none = Nothing has changed since the campaign was published.
changes-nothing = Nothing that the log pins.
changes-first = Published.
changes-entry = Entry { $count } of the log
changes-no-day = Day unknown
changes-days = The order is that of the signed log. The days are what the server says: entries carry no time.
changed = Something has changed since this campaign was published.
changed-day = Something changed since this campaign was published, last on { $value }.
changed-link =
    { $count ->
        [one] See the change
       *[other] See the { $count } changes
    }
change-recipient-added = A new key for { $name }: statements given from now on are sealed to it too. { $key }
change-recipient-removed = One key fewer for { $name }: it does not open statements given from now on. { $key }
change-consent-added = Whoever joins is asked to agree that { $name } can read.
change-consent-removed = Whoever joins is no longer asked to agree that { $name } can read.
change-consent-changed = The consent by which { $name } can read has changed.
change-document-added = { $name } ({ $language }): a new text.
change-document-removed = { $name } ({ $language }): no longer offered.
change-document-changed = { $name } ({ $language }): a new version. Who signed before signed the former one.
change-texts-added = The page is now in { $language } too.
change-texts-removed = The page is no longer in { $language }.
change-texts-changed = The words of the page in { $language } changed.
change-question-added = The form now asks: { $name }.
change-question-removed = The form no longer asks: { $name }.
change-question-changed = Whether an answer is needed changed: { $name }.
change-target-added = A new target: { $name }.
change-target-removed = No longer a target: { $name }.
change-target-changed = The target { $name } has another number in the log.
change-instrument = The campaign now rests on another law: { $name }.
change-law = The program’s file of the law changed ({ $name }): what is asked, who counts once, what is kept for how long.
change-opens = First day for joining: { $day }.
change-closes = Last day for joining: { $day }.
change-no-day = none
change-languages = Languages: { $names }.
change-territory = Country written into the log: { $name }.
change-structure = The campaign’s description changed: who carries it, how they are described, the goal or the look may be others.
change-tags = The way in which one person is recognised changed.
change-log = The log’s key or name changed, which never may.
change-unknown = This cannot be told: a manifest is missing.
change-note-key-added = { $name } now has a key with which it signs the public reasons for taking an entry out of the count.
change-note-key-removed = { $name } no longer has a key with which it signs the public reasons for taking an entry out of the count.
change-note-key-changed = The key with which { $name } signs the public reasons for taking an entry out of the count has changed.

leaving-batch-gone =
    { $count ->
        [one] one of them has left since
       *[other] { $count } of them have left since
    }

# $value is an authority or a parliament.
appeal-title = Sign where it counts
appeal-why = The law takes signatures for this in one place only, which { $value } runs.
appeal-nothing-here = You are about to leave this site. Nothing is signed, asked, kept or counted here.
controllers-title = Who is responsible for your data
controllers-intro = Who decides about the data given in this campaign, who can read it, and whom to ask.
controllers-lead = Leads the campaign, decides what the data is used for, and opens with its own key what people seal here.
controllers-partner = Decides jointly with the lead organisation, and opens a sealed copy with its own key: only for those who agreed to it by name.
controllers-relay = Spreads the campaign. It receives no data.
controllers-host-name = Whoever runs this server
controllers-host = Keeps what was sealed, on behalf of the organisations above, and cannot open it.
controllers-ask-title = Questions, access, correction, deletion
controllers-ask = One address is enough; each of the organisations that decide must answer you too.
controllers-arrangement = What they agreed between them
days-open-until = Open until { $moment }.

state-over = You can no longer join.
state-over-filed = What was filed stays filed, and the procedure goes on.
state-over-unfiled = Nothing has been filed yet.
state-over-given-up = The organisation gave the campaign up. Nothing was filed.
state-over-given-up-filed = The organisation gave the campaign up. What was filed before stays with the authority.
state-over-withdrawn = The organisers withdrew the initiative.
state-over-ended = The procedure ended on { $value }.
state-over-continued = Another campaign continues this one.
state-over-log = The public log stays, so that the number can still be checked.
loss-title = Entries of this campaign were lost
loss-text = This site had to go on from an older copy: the entries { $value } of the public log are lost.
loss-again = If you joined or withdrew in these days, please do it again: { $from } – { $until }.
loss-leave-again = If you withdrew in these days, please do it again: { $from } – { $until }.
split-counted = Counted here
split-recognised = Recognised by authorities

## Before and after, at the top of the page

state-opens-on = Opens on { $value }.
state-closed-on = Closed. It was open until { $value }.
# A button: somebody leaves an address to be told.
follow-opens = Tell me when it opens
home-exercise = An exercise: use made-up names, nothing is submitted.

## What moves, on the campaign's page

# $value is the number of the next goal, $other what the organisers say happens then.
goal-then = At { $value }: { $other }
voices-title = Voices
press-title = Press and documents
next-title = What happens next
# Steps of a procedure that are still to come, or under way.
step-join = People join
step-sign = People sign
step-filed = The complaint is filed
step-decision = The authority decides
step-certified = National authorities check the statements
step-presented = The initiative is submitted
step-answered = The answer is published
step-now = now
step-from = from { $value }
step-until = until { $value }
step-next = next
step-then = after that
carriers-relays-model = These organisations supported the campaign that this one is modelled on. They took no part in this demonstration.
feed-title = { $value }: what happens
feed-link = Follow with a feed reader (Atom)
press-csv = The numbers for a spreadsheet (CSV)
embed-title = Put this campaign on your site
embed-lead = Copy a few lines into your site, your blog or your newsletter. Nothing is stored on your visitors’ devices, and nobody is measured.
embed-kind = What it shows
embed-kind-count = The number
embed-kind-progress = The number and the way to the goal
embed-kind-button = The number and a button
embed-kind-form = The form itself
embed-look = How it looks
embed-look-hint = The colour is made darker or lighter where it could not be read.
embed-look-form = The form keeps the campaign’s own look.
embed-accent = Colour
embed-radius = Corner radius (0 to 24)
embed-font = Typeface
embed-font-sans = Without serifs
embed-font-serif = With serifs
embed-font-mono = Typewriter
embed-scheme = Light or dark
embed-scheme-auto = As on the visitor’s device
embed-scheme-light = Light
embed-scheme-dark = Dark
embed-show = Show it
embed-preview = Preview
embed-picture-title = A picture with a link
embed-picture-text = Works everywhere, even in newsletters.
embed-picture-number = The number in it is brought up to date.
embed-frame-title = A frame
embed-frame-text = For sites that take HTML. No script is needed; the height is fixed.
embed-element-title = A frame that fits
embed-element-text = The same frame with a small script of ours: it takes the height it needs. The link stays for those who see no frame.
embed-policy = Does your site send a content security policy? Add this to it:
embed-form = The form on your site
embed-form-where = The form can be filled in on your own page, in a frame that your page cannot read. The campaign names the sites that may show it:
embed-form-nowhere = None yet. Write to the campaign’s organisers with your site’s address.
embed-form-never = What is signed here counts at once, so nobody is shown this form inside another site: the button opens it in a new tab.
embed-form-elsewhere = Nobody signs on this site: the button leads to where one does.
batches-none-here = Nothing is filed from this site.
batches-none-over = Nothing was filed.
split-may-fall = This number can also go down: people who leave are taken out of it, and so are entries that turn out to stand for nobody or are not recognised. The count page says how many.

## Cards: the picture that networks show of a link; the number is always round, and a hundred or more

card-people = More than { $count } people have joined
card-statements = More than { $count } statements of support

## Posters and leaflets

material-title = Posters and leaflets
material-lead = Print them, put them up, hand them out. They say what this page says; the code and the short address lead here.
material-for = In whose name
material-for-help = Choose your organisation: its name then stands on the sheets and in the address.
material-address = The address on the sheets:
material-a3 = Poster A3
material-a4 = Poster A4
material-a5 = Poster A5
material-2xa5 = Two leaflets A5 on a sheet of A4
material-4xa6 = Four leaflets A6 on a sheet of A4
material-colour = in colour
material-black = black and white, for copiers
material-print = Print at full size (100 %), without fitting to the page. Leaflets are cut along the dashed lines.
poster-until = Until { $value }
poster-by = Passed on by { $value }
