### Joining, confirming, withdrawing.

## Fields: field-<id>, field-<id>-hint

field-given-name = First name
field-family-name = Last name
field-email = E-mail address
field-postal-address = Postal address
field-birth-date = Date of birth
field-concern = How this affects you

## Consents: consent-<id>

consent-age = I am 18 or older.
consent-esign = I sign electronically, and I agree to receive e-mails about this procedure.
consent-art9 = Joining may reveal my political opinions. I explicitly agree that the association that leads ({ $association }) processes them for this procedure.
consent-authority = I agree that my identity is given to the authority that decides on the complaint ({ $authority }), and to the courts.
consent-respondent = I agree that my identity is given to the other party as well ({ $respondent }). You may refuse and join all the same.
consent-news = I would like to receive news of the association ({ $association }).

# Their names in a list of errors.
consent-age-short = 18 or older
consent-esign-short = Electronic signature
consent-art9-short = Political opinions
consent-authority-short = My identity, to the authority
consent-respondent-short = My identity, to the other party
consent-news-short = News

## Told beside the boxes: information-<id>

information-procedure = The association writes to you about the complaint itself: filing, decision, appeal.
information-withdrawal = You can revoke this at any time. If it was filed already, the authority is told.
information-trace = The public log keeps an entry for you, even after you leave. Nobody can trace it back to you.
information-free = It costs you nothing, and you carry no risk of costs.

## Form

join-title = Join the complaint
join-button = Sign and join
join-next = Next: we write to you, and you confirm.
form-you = About you
form-optional = (optional)
form-honeypot = Leave this field empty
form-targets = What you are contesting
form-targets-hint = Tick at least one. By ticking, you state what is written below it.
form-consents = You agree
form-consents-hint = Nothing is ticked for you. Each one is a separate choice.
form-error-title =
    { $count ->
        [one] One thing to correct: { $value }
       *[other] { $count } things to correct: { $value }
    }
form-error-line = { $value }: { $other }
form-error-summary =
    { $count ->
        [one] One thing to correct
       *[other] { $count } things to correct
    }
signs-title = What you are signing
privacy-title = What happens to my data
privacy-sealed = Your name and address are sealed the moment they arrive, with keys that are not on this server. It cannot open them, and neither can we who run it.
privacy-boxes = To write to you we keep your e-mail address, encrypted, for as long as a message is due. Besides the sealed copy two small boxes remain: one opens with your link and shows you what you signed; the other opens when your withdrawal code is used, so that you are told. Both are destroyed with it.
privacy-log = The public log that counts you holds no personal data, and anyone can recount it.
privacy-untracked = No cookies, no trackers, no third parties; your IP address is not stored.

## Look in your mailbox

step-2 = Step 2 of 3
step-3 = Step 3 of 3
sent-title = Check your inbox
sent-valid =
    { $count ->
        [one] The link is valid for one day. After that, what you sent is destroyed.
       *[other] The link is valid for { $count } days. After that, what you sent is destroyed.
    }
sent-nothing-title = Nothing arrived?
sent-nothing-spam = Check your spam folder.
sent-nothing-already = If you joined before, the message says so: nobody is counted twice.
sent-nothing-again = There may be a typo in the address.
sent-again-link = Fill in the form again

## Confirm

confirm-title = One last step: confirm
confirm-lead = Somebody, probably you, gave this e-mail address to join “{ $value }”. Nothing is counted until you press the button.
confirm-targets = You are contesting:
confirm-button = Yes, count me in
confirm-after = You then get a receipt, and a code you can leave with.
not-me-title = Wasn’t it you?
not-me-button = It wasn’t me

## Links that do not work

link-expired-title = This link has expired
link-expired-what = It was not confirmed in time. Nothing was counted, and what had been sent is destroyed.
link-unknown-title = We don’t know this link
link-unknown-what = It may have been cut short by a mail program, or what it led to no longer exists.
link-retry = Join again

## It was not me

rejected-read = See what the campaign is about

## Withdraw

withdraw-title = Withdraw
withdraw-lead = You joined, and no longer want to be part of it. You need no reason.
withdraw-code = Withdrawal code
withdraw-code-hint = It is on your receipt and in the e-mail that came with it. Capital or small letters, with or without hyphens: it makes no difference.
withdraw-button = Withdraw for good
withdraw-effect-title = What happens
withdraw-effect-destroyed = Your sealed record is destroyed at once. Nobody can bring it back, not even you.
withdraw-effect-count = The count goes down by one. The public log keeps a line that says one person withdrew, not who.
withdraw-effect-unfiled = Nothing has been filed with the authority yet: your name will not be in it.
withdraw-effect-filed = A complaint has been filed already. If your statement was in it, the organisation tells the authority that you withdrew; what the authority received before is with the authority.
withdraw-lost-title = Lost the code?
withdraw-lost = Write to the organisation that leads the campaign: it can find your statement with its own key, and withdraw it for you.
withdraw-lost-ask = Or ask for it without writing: a link comes to your e-mail address, and behind it one button asks the organisation to take your statement out.
withdrawn-title = You have left
withdrawn-lead = Your record is destroyed, and the count went down by one.
withdraw-done-before = This code was used already: the statement that it belonged to is withdrawn, and its record is destroyed. You have nothing left to do.
field-given-name-latin = First name in Latin letters
field-family-name-latin = Last name in Latin letters
field-latin-hint = As on your passport or identity document. The documents that we print cannot show every script; your own spelling is kept beside it.

## Organisations besides the lead that can read

consent-partner = I agree that another organisation receives a sealed copy of my statement and can read it, as the association that leads can: { $partner }.
consent-partner-short = Another organisation reads

## What is about to be signed, whole; and other answers than "yes"

given-title = What you are about to sign
given-when = The form was filled in on { $value }.
given-consents = Agreed to, or not
given-yes = Yes
given-no = No
given-documents = The texts that you sign, in the version that the form showed
given-sealed = What was typed is sealed already, and this page cannot show it: the form was filled in before it could. If you are not sure what it says, press “It wasn’t me” and fill it in again.
not-me-this = Nothing is counted, and what was typed into this form is destroyed. Other forms filled in with this address, perhaps by somebody who shares it, stay as they are.
never-title = Don’t want any more e-mail?
never-text = Then this form is destroyed as well, and this campaign never writes to exactly this address again: no link, no receipt, no news. We would write only to tell you that a statement which already counts had been withdrawn. Anything waiting to be sent there is stopped. Links that came in other messages keep working. You can take this back with the link that brought you here.
never-button = Never write to this address again
allow-title = No mail comes to this address
allow-text = Somebody who reads it asked this campaign never to write there again. You can allow mails again.
allow-button = Allow mails again
refused-title = Noted: it wasn’t you
refused-done = Nothing was counted, and what that form was filled in with is destroyed.
refused-more = Only that form is gone. If you filled in one yourself, its link keeps working; and you can fill in the form again at any time.
blocked-title = No more mail to this address
blocked-done = That form is destroyed, and this campaign does not write to this address again.
blocked-more = To remember that, we keep a scrambled trace of the address from which it cannot be read, at most until the procedure is over. The link in our message brings you back to this page, and the button below allows mails again.
allowed-title = Mails are allowed again
allowed-done = This campaign may write to this address again, if somebody fills in a form with it.
allowed-more = What was destroyed does not come back. To join, fill in the form.
link-refused-title = This link was refused
link-refused-what = Somebody who reads this mailbox said that it was not them. Nothing was counted, and what that form was filled in with is destroyed.
link-refused-todo = If that was a mistake, fill in the form again.
sent-told = We write to the address that you gave, unless somebody who reads it has asked us never to. Open the message, follow its link, look at what the page shows, and press the button there: you are counted only then.
sent-nothing-turn =
    { $count ->
        [one] Most messages leave at once. If several forms were filled in with your address in a short time, we write about the newest one next, within { $count } hour at the latest; an older one may get no message.
       *[other] Most messages leave at once. If several forms were filled in with your address in a short time, we write about the newest one next, within { $count } hours at the latest; an older one may get no message.
    }
sent-nothing-never = If you once asked this campaign never to write to your address, no message comes. The link you used to ask for that also lets you allow mails again; the organisation can do it for you too.
sent-same = Everybody sees this page, whatever the address: so nobody learns from it who has joined.

leaving-until-filed = You can leave, with a code that only you have, until your statement is handed to the authority. What you gave is then destroyed here at once. Once it is handed over, it cannot be taken back any more.
leaving-until-closed = You can leave, with a code that only you have, until the collection closes. What you gave is then destroyed here at once. Once it is closed, nothing can be taken back any more.
leaving-never = What is signed here cannot be taken back.
leaving-next-receipt = Next: your receipt.
leaving-promise = Before you sign, each campaign tells you until when you can leave.
leaving-other-rights = For your other rights, write to the organisation that leads the campaign:
leaving-filed-some = Some statements were handed over already. If yours was among them, it cannot be taken back any more.
leaving-free = It costs nothing.
leaving-again = You may join again whenever you like.
leaving-left-unfiled = You will not be in what is filed.
leaving-left-ready = Your statement stood ready to be filed. The organisation files without it; if it was on its way already, the organisation tells the authority that you withdrew.
leaving-left-filed = Your statement was filed already: the organisation tells the authority that you withdrew. What the authority received before is with the authority.
leaving-code-keep = Anyone who has this code can withdraw you: keep this message to yourself.
leaving-mail-not-me = Wasn’t it you? Then somebody has your code: it is in the message with your receipt, and whoever runs the server can work it out too. Tell the organisation. The public log shows for ever that an entry was withdrawn.
err-leaving-over = This statement cannot be taken back any more.
rec-leaving-over = See below until when that was possible. For your other rights, write to the organisation that leads the campaign.
concern-hint = In your own words: authorities and judges look at whether you are affected yourself, and a copied text does not show that. Write only what the authority may read, and nothing about other people. These questions may help:
concern-question-where = Where do you meet this: which street, station, service? Since when, how often?
concern-question-what = What may it hold about you: your image, your journeys, a file?
concern-question-noticed = What did you notice or receive: a sign, a check, a letter, an answer, a refusal?
concern-question-changes = What do you do differently since, or no longer do?
prior-title = I have already asked them for my data
prior-why = If you asked for access to your data before you complain, say so here: it shows that you are affected, and the authority takes a closer look. It is sealed with the rest. You don’t have to have asked.
prior-day = Day of the request
prior-channel = How it was sent
prior-channel-registered = registered letter
prior-channel-letter = letter
prior-channel-email = e-mail
prior-channel-form = form on their site
prior-channel-other = another way
prior-answered = Their answer
prior-answered-no = no answer so far
prior-answered-yes = answered
prior-given = What was asked for before
consent-signature = I sign electronically. What proves it is sent to my e-mail address.
consent-signature-short = Electronic signature
consent-procedure = The association ({ $association }) may write to me about the complaint itself: filed, decided, appealed, over. It keeps an address for that alone, sealed, until three months after the procedure ends. You may leave this empty and join all the same.
consent-procedure-short = Mail about the procedure
information-account = What becomes of the complaint is on this campaign’s page, for everybody to read.
procedure-leave = Stop writing to me about the procedure
procedure-leave-lead = You allowed the association to write to you about “{ $value }”. Press the button, and the address that was kept for that is destroyed here. This does not touch your mandate.
procedure-left = If an address was kept by this link, it is destroyed. Your mandate, if you gave one, is as it was; what becomes of the complaint stands on the campaign’s page.
mail-procedure-unsubscribe = To stop mails about the procedure, press the button on this page (your mandate stays as it is):
mail-footer-procedure = You receive this because you gave a mandate and allowed the association ({ $organisation }) to write to you about the procedure.
field-postal-address-how = As on an envelope: street and number, or the name of the house or village; postcode, town, country.
field-birth-date-how = Day, month and year, like 31/12/1990, as on your identity document.
advice-unknown-day = If it shows no day or no month, write 00 in its place: 00/00/1957.
advice-unknown-day-xx = If it shows XX in place of a day or a month, write the same: XX/XX/1957.
advice-one-name-sign = If your papers from { $country } show one name only, write it as your family name, and here whatever they show in place of a first name; if they show nothing, write a hyphen (-).

field-capacity = Who gives this mandate
capacity-self = I do, and I am 18 or older
capacity-represented = Somebody gives it for me: a parent or another legal representative
capacity-emancipated = I do: I am under 18 and legally emancipated
field-representative = First and last name of the person who represents me
field-representative-hint = Only if somebody gives the mandate for you.
field-representative-quality = In what capacity
field-representative-quality-hint = For example: mother, father, guardian.
consent-age-or-represented = I am 18 or older or legally emancipated; or the person named above represents me and gives this mandate for me, and I know of it.

leaving-news-too = If you had ticked the box for news in the same form, they end as well.
consent-age-or-represented-short = Of age, emancipated or represented
access-title = Ask for your data first
access-lead = Everybody has the right to ask who holds data about them, and to get a copy. If you did so before complaining, your complaint is stronger. This page writes the letter; you print it, sign it and send it yourself.
access-kept = With JavaScript the letter is made in your browser, and nothing of it leaves your device. Without, this server makes it, shows it once, and keeps nothing.
access-which = Which letter
access-note-direct = A letter to whoever is responsible for it. They have one month to answer.
access-note-video = A letter to whoever runs the cameras. Send it within days: recordings are erased after a month at most.
access-note-police = A letter to whoever is responsible for the file. If they refuse, tell you only a part, or do not answer, the letter through the authority comes next.
access-note-authority = A letter to { $authority }, which looks at the file for you. This is yours alone: nobody can be given a mandate for it, so sign it and send it yourself. A copy of an identity document may be asked for.
access-hand = You don’t have to fill in anything: whatever you leave empty becomes a line to fill in by hand.
access-name = First name and family name
access-birth = Day and place of birth (letters about files of police or State security)
access-to = To whom (leave it empty for the address that we know)
access-sent = Day on which you send it
access-recordings = For camera recordings
access-recordings-hint = Without the place, the day and the time nobody can find you.
access-place = Where you were filmed
access-day = On which day
access-hours = Between what times
access-look = How you can be recognised (clothes, bag, bicycle)
access-recordings-until = The recordings of that day will probably be gone from { $value } on: send the letter at once.
access-recordings-gone = The recordings of that day have probably been gone since { $value }. You can still ask what is held about you.
access-make = Make the letter
access-print = Print this page: only the letter is printed. Or select it and copy it.
access-remind-text = A reminder for your calendar, on the day when their answer is due. It names the campaign and the subject, and not you.
access-remind = Save a reminder (.ics)
access-reminder = Is there an answer? { $title }
access-reminder-text = You sent your request on { $day }. If there is no answer, or not a whole one, say so when you complain.
access-after-title = Afterwards
access-after-keep = Keep a copy of the letter, and the proof that it was sent.
access-after-answer = Without an answer after a month, or with a refusal, you can contest that too.
access-after-tell = When you join, say on the form that you asked; if you have joined already, the page of your receipt leads to where you can say so.
asked-title = Say that you asked for your data
asked-link = Have you asked for access to your data? Say so here, now or later.
asked-lead = For each thing that you are contesting: when you asked, how, and whether there was an answer. It is sealed to the association that leads, and added to your file; what you signed does not change.
asked-again = What you send here takes the place of what you said on this page before. This page cannot show it: it is sealed.
asked-empty = Say when you asked, about at least one subject.
asked-button = Seal and add
asked-done = Noted. It is sealed, and goes with your statement: if you leave, it is destroyed too.
sent-address-title = We write to this address
sent-address-label = The right address
sent-address-hint = If a letter is wrong, correct it here; everything else stays as you filled it in. The link that went to the other address then confirms nothing any more, unless somebody has used it already.
sent-address-button = Write to the corrected address
shared-note = This device is shared: it keeps nothing of what you type.
shared-clear = Empty the form for the next person
shared-next = Next person
shared-keep = Print this page or write the code down first: the next person will not see it.
changed-before = Before
changed-now = Now

## The page of a personal link, and the address of receipts

link-personal-title = A personal link
link-personal-lead = It was made for one person, whose statement for “{ $value }” counts.
link-personal-mine = Is it yours?
link-personal-show = It shows your receipt, your withdrawal code and what you signed.
link-personal-button = Show my receipt
link-personal-other = Did somebody pass it on to you?
link-personal-leave = Then leave the button to its owner. Nothing has been signed in your name: read what it is about, and decide for yourself.
link-personal-campaign = To the campaign
thanks-mailed = Have you just confirmed? The link in the message we sent you shows your receipt at any time.
thanks-shown = Have you just signed? Your receipt was on the page after the form. It cannot be shown here: this address is the same for everybody.
link-closed-title = The campaign has closed
link-closed-what = This link was not confirmed before it closed: nothing was counted.
link-closed-todo = You can read what becomes of the campaign.

## Credit

credit-for = Counted for { $value }, too
credit-hint = You came by its link. It is told a number in tens, never who you are. Untick this if you do not want it.
## The form: short words first

step-1 = Step 1 of 3
form-time-mail =
    { $count ->
        [one] It is free and takes about a minute, the e-mail included.
       *[other] It is free and takes about { $count } minutes, the e-mail included.
    }
form-time =
    { $count ->
        [one] It is free and takes about a minute.
       *[other] It is free and takes about { $count } minutes.
    }
leaving-short-any-time = You can leave at any time.
leaving-short-until-filed = You can leave until it is handed to the authority.
leaving-short-until-closed = You can leave until the collection closes.
form-all-needed = Everything is needed, unless it says otherwise.
form-needed = (needed)
form-choice = (your choice)
# $value names the boxes that may stay empty.
form-choices = Your choice: { $value }
form-help = Do your papers say something else?
field-email-link = You will get a link there to confirm.
signs-more = All that it covers
privacy-short = Your name is sealed the moment it arrives: this server cannot open it. No cookie, no tracker.
privacy-more = In full
link-expired-again = You can fill in the form again.
# What to do with a box that has to be ticked and is not: need-<id>
need-age = Tick “I am 18 or older”, if you are.
need-age-or-represented = Tick the box about your age, or about who represents you.
need-signature = Tick “I sign electronically”: that is how you sign.
need-art9 = Tick the box about political opinions: without your consent nobody may use your data.
need-authority = Tick the box about the authority: it has to know who you are.
need-certify = Tick the box to certify that everything is correct.
need-contact = Tick the box about your address: without your consent nobody may write to you.
form-by-signing = By pressing this button I declare:
# $value is the name of a box.
need-box = Tick the box “{ $value }”.
privacy-box-page = Besides the sealed copy a small box remains that opens from the page of your receipt alone, and shows you what you signed. It is destroyed when you withdraw.
leaving-any-time = You can leave at any time with a code that only you have. What you gave is then destroyed here at once. If it was filed already, the organisation tells the authority that you left; what the authority received before stays there.

own-title = What you joined here
own-lead = Without an account: give your e-mail address, and a link comes by mail. For one hour it shows what you signed here and which messages you get.
own-send = Send me the link
own-wrong-address = This is not a complete e-mail address. Write it like name@example.org.
own-wrong-plus = Leave out the + and what follows it up to the @. What you signed is found without it. Messages to an address with + end by the link in each of them.
own-not-found = Not found here: what was signed on paper, and statements of support for initiatives that ask for no e-mail address. Of who withdrew, nothing is left.
own-sent = We write to { $value }, whatever there is to show. The link works for one hour. After several messages in one day, the next one waits for some hours.
own-names-lead = This link proves that you read the messages to { $value }.
own-names-hint = What you signed is found by this address and your names together, as you wrote them then. Each person sees their own. Without names, only the messages that you get are shown.
own-show = Show what I joined
own-over = It worked for one hour. Ask for another one.
own-missed = Some campaigns cannot be looked at right now, and may be missing here. Try again later.
own-waits = Your form waits for its button: it is behind the link in the message that you got. If you no longer have that message, fill in the form again.
own-none = Nothing is found under this address and these names.
own-sealed = What you gave is not shown: it is sealed, and this server cannot read it. The link in your first message shows it.
own-ask = Ask to be taken out
own-ask-hint = Then ask the organisation to take your statement out. It has one month for that; this server cannot do it by itself. Until it has answered, your address is kept here for the answer, encrypted.
own-asked = You asked on { $value } to be taken out. The organisation has one month for that. Its answer comes to this address, and stands here.
own-stays = The organisation answered on { $value } that it does not take your statement out. Why is in the message that came to this address.
own-stays-again = You can ask again.
own-taken-out = You asked to be taken out: that was done on { $value }. Your sealed record is destroyed.
own-lists-title = Messages that you get
own-lists-none = This address is on none of the lists here.
own-left = Your address is off this list and destroyed there. A message that is on its way already may still arrive.
own-link = Lost your receipt? See what you joined here
