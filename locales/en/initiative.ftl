### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Statement of support for a European citizens’ initiative
initiative-number = Registration number
initiative-starts = Collection starts
initiative-ends = Collection ends
initiative-register = In the Commission’s register
initiative-title = Title
initiative-objectives = Objectives
initiative-contacts = Registered contact persons
initiative-legal-entity = Legal entity
initiative-website = Website of the initiative
initiative-declaration = I hereby certify that the information provided in this form is correct and that I have not already supported this initiative.
initiative-notice = Privacy statement
initiative-notice-purpose = Under the General Data Protection Regulation, the personal data that you provide in this form are used only to support this initiative. They are given to the competent authorities of your country, which verify and certify the statements of support, and to nobody else.
initiative-notice-rights = You have the right to ask the organisers of this initiative for access to your personal data, and for their correction, erasure and restriction of processing.
initiative-notice-time = The organisers keep your data for at most one month after the initiative is submitted to the European Commission, or 21 months after the start of the collection, whichever comes first. In the case of administrative or legal proceedings, they may keep them until one month after these end.
initiative-notice-complaint = You have the right to complain to a data protection authority at any time, in particular in the country where you live, where you work or where you think the law was broken. You may also go to court.
initiative-notice-controller = The controller under the General Data Protection Regulation is { $name }, { $email }.
initiative-notice-sealed = Your statement is encrypted the moment it arrives, to keys that are not on this server. Nobody who runs the server can read it.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] statement of support
       *[other] statements of support
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value }.{ $other }%
# $value is a percentage.
dash-of-goal = { $value } of the { $other } that are needed
dash-thresholds = Countries that reached their threshold
dash-days-left = Days left
dash-closed-since = Closed since
dash-final = This is the final result in the Commission’s register, as of { $value }.
dash-countries = Country by country
# $value is the name of a country, $other a percentage.
dash-first = In the lead: { $value }, with { $other } of its threshold.
dash-countries-help = A country counts once it reaches its threshold, the line at 100%. The more seats it has in the European Parliament, the higher its threshold.
dash-picture = How much of its threshold each country has reached, in percent. The table holds every number.
dash-map = On the map
dash-reached = Threshold reached
dash-country = Country
dash-number = Statements
dash-threshold = Threshold
dash-missing = Still needed
dash-channels = Where people signed
dash-channels-help = Kept apart, because everybody can recount what was signed here, and only that.
dash-here = Signed here
dash-paper = On paper
dash-central = In the Commission’s system
dash-register = In the Commission’s register
dash-as-of = as of { $value }
dash-pace = Pace
dash-last-days =
    { $count ->
        [one] Today
       *[other] Signed here in the last { $count } days
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] If today’s pace holds, { $safe } statements come together around { $day }: enough for { $goal } to remain should the authorities turn down { $share }%.
       *[other] If the pace of the last { $count } days holds, { $safe } statements come together around { $day }: enough for { $goal } to remain should the authorities turn down { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] If today’s pace holds, the collection ends on { $day } with about { $reached } statements. { $safe } would be safe: { $goal } and a margin for those that the authorities turn down ({ $share }%).
       *[other] If the pace of the last { $count } days holds, the collection ends on { $day } with about { $reached } statements. { $safe } would be safe: { $goal } and a margin for those that the authorities turn down ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] One country would be safely over its threshold around { $day }.
       *[other] { $count } countries would be safely over their thresholds around { $day }.
    }
dash-forecast-countries =
    { $count ->
        [0] No country would then be safely over its threshold.
        [one] One country would then be safely over its threshold.
       *[other] { $count } countries would then be safely over their thresholds.
    }
dash-estimate = This is an estimate.
dash-download-chart = The chart as a picture (SVG)
dash-download-map = The map as a picture (SVG)
dash-download-csv = The numbers for spreadsheets (CSV)

## Signing: the form by country

sign-title = Sign the initiative
sign-next = Next: your receipt, and a code with which you can withdraw.
sign-choose = Choose…
sign-nationality = Your nationality
sign-nationality-show = Show the form
sign-nationality-change = Change country
sign-who = Who sees this?
# { $country } is the name of a country.
sign-who-text = The authority that checks signatures ({ $country }), to which the organisers hand your statement. Nobody else.
sign-given-name = Full first names
sign-family-name = Family names
sign-confirm = I have checked it: it is correct as it stands.
sign-receipt-keep = Print this page or write the code down now. You gave no e-mail address, so nobody can send you this a second time.
sign-code-hint = It is on your receipt. Capital or small letters, with or without hyphens: it makes no difference.
sign-withdraw-filed = Statements have gone to the authorities already. If yours was among them, they are told that you withdrew; what they received before is with them.
sign-carriers-lead = Organises the initiative, and receives the statements
sign-document-passport = passport
sign-document-id-card = identity card
sign-document-citizens-card = citizen card
sign-document-personal-number = personal identification number
field-street = Street
field-street-number = House number
field-postal-code = Postal code
field-city = Town or city
field-country = Country where you live
field-document = Which document?
field-document-number = Its number
document-statement = The statement of support

## Why something is asked: purpose-<id>

purpose-identify-signatory = As on your identity document: the authority looks for this name in its register.
purpose-find-in-register = So that the authority finds you in its register, and nobody signs in your name.
purpose-tell-namesakes-apart = So that you are not confused with somebody of the same name.
purpose-tell-which-number = Your country accepts any one of these.
purpose-reach-by-post = You may get a letter asking whether it was really you who signed.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Declaration
sign-consent-authority = I agree that my statement is handed to the authority to which the initiative is addressed ({ $authority }).
information-sample = You may receive a letter that asks whether you really signed.

## What went wrong, and what to do

err-signed-already = This person has signed this initiative already.
rec-signed-already = You don’t have to do anything more: nobody is counted twice. If it wasn’t you who signed, write to the organisers.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Keep me informed
follow-lead = Leave your e-mail address, and the organisers write to you when there is news of “{ $value }”.
follow-apart = This is not a signature, and you can sign without it. Your address is kept apart from any signature.
follow-age = I am { $count } or older.
follow-consent = I explicitly agree that { $value } keeps my address to write to me about this campaign. That I asked for it may reveal my political opinions.
follow-confirm = Somebody, probably you, asked for news of “{ $value }” to be sent to this e-mail address. Nothing is sent before you press the button.
follow-confirm-button = Yes, keep me informed
follow-done = You will hear from us
follow-done-lead = Your address is sealed: only the organisers can open it, with a key that is not on this server.
follow-done-leave = You can leave at any time, with the link in each of our messages or at this address:
follow-leave = Stop sending me news
follow-leave-lead = You asked for news of “{ $value }”. Press the button, and your address is destroyed here. If you signed, your signature stays as it is.
follow-left = Your address is destroyed here. A message that is on its way already may still arrive.
follow-notice-purpose = Your e-mail address is used for what you ticked, and for nothing else. It is given to nobody else.
follow-notice-sealed = It is encrypted the moment it arrives, to the key of the organisation that leads. That key is not on this server.
follow-notice-time =
    { $count ->
        [one] It is destroyed when you leave, and at the latest one month after the campaign has closed; later only if the initiative goes on after that.
       *[other] It is destroyed when you leave, and at the latest { $count } months after the campaign has closed; later only if the initiative goes on after that.
    }
follow-notice-leave = It is destroyed at once when you leave, with the link that stands in each message.
mail-follow-why = Somebody, probably you, asked for news of “{ $title }” ({ $organisation }) to be sent to this e-mail address.
mail-follow-what = You receive none yet. Open this page and press its button:
mail-follow-done-subject = You will hear from us: { $title }
mail-follow-done = You asked for news of “{ $title }”. { $organisation } will write to you about it.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Collecting begins
clock-start-collecting = Last day to begin collecting
clock-end-collecting = Last day to collect
clock-report-numbers = Report the number of statements to the Commission
clock-final-report = Report the final number of statements to the Commission
clock-submit-to-authorities = Last day to hand the statements to the national authorities
clock-certificates = Last day for the authorities to certify the statements
clock-submit-to-commission = Last day to submit the initiative to the Commission
clock-hearing = Last day for the public hearing at the European Parliament
clock-answer = Last day for the Commission’s answer
clock-authority-silence = Without a decision, the complaint counts as refused
clock-appeal = Last day to appeal
clock-statements-grow-old = The first statements become too old to count
clock-keep-statements = Last day on which statements may be kept
clock-keep-addresses = Last day on which e-mail addresses may be kept
clock-source = Source: { $value }.
clock-projected = At the latest, if each step before takes all its time.
clock-doubtful = A lawyer still has to confirm this date.
clock-holidays = Weekends and public holidays are not taken into account.

## The procedure: what happened, and what comes

procedure-next = What comes next
procedure-calendar = These days as a calendar file
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = Because of legal proceedings, statements may be kept until { $date }. { $reason }
procedure-event-registered = The initiative was registered
procedure-event-started = Collecting began
procedure-event-reported = The number of statements was reported
procedure-event-closed = Collecting ended
procedure-event-filed = Filed
procedure-event-certified = The statements were certified
procedure-event-presented = The initiative was submitted
procedure-event-heard = Public hearing
procedure-event-answered = The answer was published
procedure-event-decision = Decision
procedure-event-procedure-ended = The procedure ended
procedure-event-initiative-withdrawn = The organisers withdrew the initiative

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = All signatories on this form are citizens of: { $value }
sheet-first-names = Full first names
sheet-family-names = Family names
sheet-residence = Residence (street, number, postal code, city, country)
sheet-number = Personal identification number, or number of the identity document
sheet-number-type = Type of number or document
sheet-date = Date
sheet-signature = Signature
# $value lists what a State accepts.
sheet-documents = Accepted numbers: { $value }
# $value is A or B.
sheet-law = Regulation (EU) 2019/788, Annex III, part { $value }
sheet-overleaf = Privacy statement: see overleaf
destruction-title = Protocol of destruction
destruction-what = On { $day }, all that the organisers still had of the sheets below was destroyed: originals, copies and scans.
destruction-how = How
destruction-why = Why, although they were not handed over
destruction-batch = Batch
destruction-sheets = Sheets
destruction-witness = Name, place, date and signature of a witness
destruction-keep = Keep this page in your own files. The server knows the batches and the day, and no name.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Statements of support
pack-limited = LIMITED DISTRIBUTION
pack-personal = contains personal data
pack-volume = Volume { $number } of { $of }: statements { $first } to { $last }
pack-annex-v = Submission of statements of support to the authority
pack-draft = Draft. To be completed, checked against Annex V of Regulation (EU) 2019/788, and signed.
# $country is the name of a country.
pack-submitted-to = To the competent authority of: { $country }
pack-date-place = Date and place:
pack-signatures = Signatures of the contact persons:

## Signing in the Commission’s central system

central-title = Sign on the European Commission’s site
central-why = For initiatives registered since 2023 the law leaves one place where signing online counts: the European Commission’s own system. So you sign there. This site neither sees nor keeps what you enter.
central-go = Go and sign
central-leaves = You leave this site. The Commission’s form opens in your language, and the Commission’s rules on personal data apply there.
central-soon = The address of the form is not known yet. Come back soon, or leave your e-mail address.
central-ready = What to have at hand
central-ready-help = Your nationality decides, not where you live. One of the documents named is enough.
central-no-document = no document: the form asks for names, date of birth and address
central-as-of = In the Commission’s system, as read on { $value } at { $other } (UTC). What was signed on paper is not in it.
central-old = Newer figures could not be read; these are the last good ones.

## Somebody of the same name

err-namesake-signed = Somebody of this name, born on this day, has signed this initiative already.
rec-namesake-signed = If it was you, you have nothing left to do: you are counted, and nobody is counted twice. If you are somebody else, tick the box “I am somebody else”, and sign once more.
sign-somebody-else = I am somebody else, and have not signed this initiative yet.
sign-somebody-else-hint = Then both statements count. The authority that checks them is told that two people of this name, born on the same day, have signed.

follow-told = We write to the address that you gave, unless somebody who reads it has asked us never to. Open the message, follow its link and press the button there: only then do you receive news.

annex-v-address = Postal address:
annex-v-registered = Date of registration
# $value is the name of a country.
annex-v-statements = Statements of support of citizens of { $value }
annex-v-total = Statements of support collected in all
annex-v-states = Member States in which the least number is reached
annex-v-attached = Attached
annex-v-attached-statements = The statements of support of the citizens of this Member State
annex-v-attached-certificate = The certificate of the individual online collection system
annex-v-declaration = I declare that the statements of support were collected in accordance with Article 9 of Regulation (EU) 2019/788.
purpose-entitled-to-vote = The list that is handed in names it: only those who may vote can support this.

# $value is a day; on it, $count statements are too old.
dash-valid-on = This many are valid if they are received on { $value }.
dash-too-old =
    { $count ->
        [one] One more statement was given earlier, and is too old by then.
       *[other] { $count } more statements were given earlier, and are too old by then.
    }
dash-besides-initiators =
    { $count ->
        [one] The number needed includes one person who started the initiative and signs it too, and whom the law does not count.
       *[other] The number needed includes the { $count } people who started the initiative and sign it too, and whom the law does not count.
    }

official-draft = Draft, for trying out only: these words are ours, not those of the official form (Regulation (EU) 2019/788, Annex III). What is signed here is no valid statement of support.
official-draft-word = DRAFT
sign-footnote-registered-abroad = German citizens who live outside Germany can sign only if their residence is registered with the German mission responsible for them.
clock-key-in-paper = Last day to enter statements on paper into the central system
days-outer = Outer limit if neither the first nor the last day counts (délai franc), for counsel: { $date }.
days-reference = Reference: { $value }
clock-appeal-silence = Last day to appeal against the refusal by silence
clock-appeal-closing = Last day to appeal against the closing
clock-hold-review = Statements are held for proceedings until this day: look again
procedure-event-acknowledged = The authority acknowledged receipt
procedure-event-progress-told = The authority said how the matter stands
procedure-event-refusal-implied = The authority’s silence became a refusal
procedure-event-investigation-resumed = The authority took the investigation up again
procedure-event-closed-explicit = The authority closed the complaint
procedure-event-appeal-filed = An appeal was filed
days-corrected = Corrected: the day written down before was { $date }.
follow-left-title = You will get no more news
follow-left-only-news = Only the news stops. If you joined or signed, your statement counts as before. To take that back, use your withdrawal code:
follow-not-me = No news will be sent because of this request, and what it was filled in with is destroyed. Nothing else changes.
follow-refused-done = No news will be sent because of that request, and the address in it is destroyed.
follow-refused-more = Only that request is gone. You can ask for news again.
follow-allowed-more = What was destroyed does not come back. To get news, ask for it again.
follow-expired = It was not confirmed in time. No news is sent, and the address that had been given is destroyed.
follow-refused = Somebody who reads this mailbox said that it wasn’t them. No news is sent, and the address that had been given is destroyed.
procedure-left-title = You will get no more mail about the procedure

# Names of acts of the Union, as they stand before a number.
law-delegated-regulation = Delegated Regulation (EU)
law-implementing-decision = Implementing Decision (EU)
law-regulation-eec = Regulation (EEC, Euratom) No
law-regulation = Regulation (EU)
law-directive = Directive (EU)
law-annex = Annex
law-article = art.
law-and = and
# After the day on which it opens.
follow-opening = On that day, a mail tells you that it has.
follow-notice-opening = Until then, your address also waits in an encrypted copy that this server can open, for the mail of that day. The copy is destroyed when the mail has left, or when you unsubscribe.
mail-opening-subject = Now open: { $title }
mail-opening-heading = It is open
mail-opening = “{ $title }” is open. You asked us to tell you.
mail-opening-button = Read it and take part

## What the law ended by itself

procedure-event-closed-by-rule = The initiative ended by law
lapse-not-sent = Nothing was sent to the authorities of the Member States within three months of the end of collecting. Only an initiative that reaches a million statements and seven States sends them; what was signed is destroyed when the law says so.
lapse-too-few = What the authorities certified does not reach a million statements and seven States, so it cannot be submitted to the Commission.
lapse-not-submitted = It was not submitted to the Commission within three months of the last certificate.
carriers-lead-plain = Leads the campaign
# A number stands beside it: how many of the statements were filed.
split-filed = Filed

## The declaration of a Dutch burgerinitiatief

consent-certify-vote = I declare that what I give here is right, that I am Dutch and entitled to vote for the House of Representatives, and that I have not supported this initiative before.
consent-certify-vote-short = Declaration

sign-draft = A trial: nothing that is signed here is valid.
sign-nationality-counts = Your signature counts for this country, wherever you live. If you have several, choose one.
dash-unknown = How many have signed is not known yet. The number will stand here as soon as the Commission’s system tells it.
dash-needed =
    { $count ->
        [one] { $count } statement of support is needed.
       *[other] { $count } statements of support are needed.
    }
follow-given-title = What you are about to agree to
