### What went wrong (err-…), and what to do now (rec-…). Two lines, always in pairs.

## Any field of a form (codes of the instrument)

err-field-required = This is empty.
rec-field-required = Please fill it in.
err-field-too-long = This is longer than { $max } characters.
rec-field-too-long = Shorten it to { $max } characters or fewer.
err-field-too-many-lines = This has more than { $max } lines.
rec-field-too-many-lines = Write it on { $max } lines or fewer.
err-field-control-character = This contains a character that cannot be seen or could not be read.
rec-field-control-character = Clear the field and type it again, without pasting.
err-field-unprintable-character = The documents that we print cannot show the character “{ $character }”.
rec-field-unprintable-character = Write it with other letters, as on the readable lines of your identity document.

## Names

err-field-name-no-letter = This name has no letter.
rec-field-name-no-letter = Write your name as it stands on your identity document. One letter is enough.
err-field-name-link = This looks like a web address, not a name.
rec-field-name-link = Write your name here, and nothing else.
err-field-name-email = This looks like an e-mail address, not a name.
rec-field-name-email = Write your name here. The e-mail address has a field of its own.

## E-mail addresses

err-field-email-missing-at = This e-mail address has no @.
rec-field-email-missing-at = Write it in full, like name@example.org.
err-field-email-several-at = This e-mail address has more than one @.
rec-field-email-several-at = Write a single address, like name@example.org.
err-field-email-space = This e-mail address has a space in it.
rec-field-email-space = Remove the space. If you wrote two addresses, keep one.
err-field-email-no-local = Nothing stands before the @ of this e-mail address.
rec-field-email-no-local = Write it in full, like name@example.org.
err-field-email-no-domain = Nothing stands after the @ of this e-mail address.
rec-field-email-no-domain = Write it in full, like name@example.org.
err-field-email-domain-no-dot = The part after the @ has no dot.
rec-field-email-domain-no-dot = Check its end: it is often .fr, .org or .com.
err-field-email-dots = This e-mail address has a dot too many.
rec-field-email-dots = Look for two dots side by side, or a dot next to the @, at the start or at the end.
err-field-email-character = The character “{ $character }” cannot stand there in an e-mail address.
rec-field-email-character = Remove it, or copy the address from your mail program.
err-field-email-domain = The part after the @ is not the name of a mail server.
rec-field-email-domain = Check its spelling, for example example.org.
err-field-email-too-long = This e-mail address is longer than addresses can be.
rec-field-email-too-long = Check that the field holds your address only.

## Dates

err-field-date-format = This date could not be understood.
rec-field-date-format = Write day, month and year, like 31/12/1990.
err-field-date-impossible = No calendar has this day.
rec-field-date-impossible = Check the day and the month.
err-field-date-future = This date has not come yet.
rec-field-date-future = Check the year.
err-field-date-too-old = This date is more than 120 years ago.
rec-field-date-too-old = Check the year.
err-field-under-age = You have to be { $minimum } or older to take part here.
rec-field-under-age = If the date is wrong, correct it. If it is right, you can still spread the word.

## Documents and their numbers (0 stands for a digit, A for a letter)

err-document-unknown = Your country does not accept this document here.
rec-document-unknown = Choose one of the documents in the list.
err-number-format = This does not look like a number of this document.
rec-number-format = It looks like { $shape }, where 0 is any digit and A any letter. Spaces and hyphens do not matter.
err-number-checksum = A digit or letter of this number is wrong: they do not fit together.
rec-number-checksum = Compare it with your document, character by character.
err-number-impossible = No such number can exist: one of its parts, often the date of birth, is impossible.
rec-number-impossible = Compare it with your document, character by character, and check that you chose the right document.
err-number-unusual = Please check: this number does not look like those that we know.
rec-number-unusual = Most look like { $shape }, where 0 is any digit and A any letter. If yours stands like this on your document, confirm it.
err-number-check-digit = Please check: the last digit does not fit the others as it does in most numbers.
rec-number-check-digit = Compare it with your document, digit by digit. If it stands there like this, confirm it.
err-postal-code-unusual = Please check: this postal code does not look like those of the country that you chose.
rec-postal-code-unusual = Most look like { $shape }, where 0 is any digit and A any letter. If yours is right, confirm it.
err-country-unknown = We do not know this country.
rec-country-unknown = Choose the country in which you live from the list.

## Boxes and choices

err-targets-too-few =
    { $minimum ->
        [one] Nothing is ticked.
       *[other] Fewer than { $minimum } are ticked.
    }
rec-targets-too-few =
    { $minimum ->
        [one] Tick at least one of those that concern you.
       *[other] Tick at least { $minimum } of those that concern you.
    }
err-target-unknown = The form contained a choice that this campaign does not have.
rec-target-unknown = Load the page again and choose among what it shows.
err-consent-required = This box is not ticked, and you cannot join without it.
rec-consent-required = Read it, then tick it if you agree. If you do not agree, do not join.
err-consent-unknown = The form contained a box that this campaign does not have.
rec-consent-unknown = Load the page again and fill in the form that it shows.
err-territory-required = No country is chosen.
rec-territory-required = Choose the country on which your right to take part rests.
err-territory-unknown = This country is not among those that can take part here.
rec-territory-unknown = Choose one from the list.
err-too-many-inputs = The form contained more fields than the page has.
rec-too-many-inputs = Load the page again and fill in the form that it shows.

## Pages

err-page-not-found = There is no page at this address.
rec-page-not-found = Check the address, or start from the home page.
err-method-not-allowed = This address does not take what was sent to it.
rec-method-not-allowed = Go back to the page and use its buttons.
err-server-busy = There are more people here than the server can serve right now.
rec-server-busy = Try again in a minute. Keep this page open: nothing that you typed is lost.
err-disk-full = The server has no room left, so nothing was recorded. Nothing recorded earlier is lost.
rec-disk-full = Try again in an hour. If it goes on, tell the organisation behind the campaign.
err-outcome-unknown = The disk failed while your request was being recorded. Nobody knows yet whether it was.
rec-outcome-unknown = Wait a minute, then send the same form, or press the same button, again: nobody is counted twice.
err-internal = Something broke on our side.
rec-internal = Try again. If it happens again, write to us with the reference below.
err-bad-request = The server cannot make sense of this request.
rec-bad-request = Go back and try again; if you typed or copied the address, check that it is whole.
err-timeout = The request took too long and was cut off.
rec-timeout = Try again: even if it went through, nobody is counted twice.

## Forms

err-form-too-large = The form was larger than this page accepts, so it was not read.
rec-form-too-large = Shorten what you wrote, then send it again.
err-wrong-content-type = What was sent is not a form of this site.
rec-wrong-content-type = Go back to the page and send the form from there.
err-invalid-utf8 = What was sent contains characters that could not be read.
rec-invalid-utf8 = Go back, clear the fields in which you pasted text, and type it.
err-form-expired = This form was open for too long and is no longer valid.
rec-form-expired = What you typed is still here: check it and send it again.
err-spam-check-failed = We could not tell that a person sent this form.
rec-spam-check-failed = Wait a few seconds and send it again. If that does not help, try with another browser.

## Campaigns

err-campaign-closed = This campaign has closed: you can no longer join it.
rec-campaign-closed = You can read what became of it. If you joined, your receipt remains valid.
err-campaign-not-open = This campaign is not open yet.
rec-campaign-not-open = Its page says from which day you can join.

## Withdrawal

err-code-mistyped = This withdrawal code contains a typing mistake.
rec-code-mistyped = Compare it with your receipt, group by group. It never contains I, L, O or U.
err-code-unknown = No statement belongs to this withdrawal code, or it has been withdrawn already.
rec-code-unknown = Check that it comes from the receipt of this campaign. If it is lost, write to the organisation.
err-code-damaged = Your statement counts, but its record on this server is damaged, so this code cannot take it out.
rec-code-damaged = Write to the organisation that leads the campaign: it can.

## Attempts and repetitions

err-too-many-attempts = Too many attempts in a short time.
rec-too-many-attempts = Wait a minute, then send it again.
err-form-too-fast = This form was sent faster than a person can fill it in.
rec-form-too-fast = Wait a few seconds, then send it again.
link-counted-what = You are counted already, by an earlier confirmation.
link-counted-todo = You have nothing left to do: nobody is counted twice. Your receipt was mailed to you then.
err-store-failed = The server could not write this down, so nothing was recorded.
rec-store-failed = Try again in a minute.
err-store-behind = This site is closed for the moment: the data on its server is older than what has been public already.
rec-store-behind = Nothing is recorded until the people who run it have put this right, or have said in public what is lost. Keep your receipt and the mails that you were sent, and come back later.
err-field-marks = This has more accents or marks on one letter than any script uses, or a mark without a letter.
rec-field-marks = Clear the field and type it again, as on your identity document.
err-field-latin-needed = The documents that we print cannot show the letters of this name.
rec-field-latin-needed = Type the same name in Latin letters here, as on your passport. We keep both spellings.

## A campaign that is not what was published

err-campaign-altered = This campaign is stopped: what the server has stored of it is not what was published.
rec-campaign-altered = Nobody can join it until this is mended. What was counted stays in its public log. Its organisers and whoever runs this server must compare the two; come back later.
err-prior-unticked = You say that you asked for your data here, but the box above is not ticked.
rec-prior-unticked = Tick the box, or empty the lines below it.

err-field-one-name = Only one name is given.
rec-field-one-name = If your papers show one name only, tick the box below. Otherwise fill in the other one.
err-field-none-there = This is empty.
rec-field-none-there = If your address has none, tick the box below. Otherwise fill it in.
err-field-date-year-only = Only a year is given.
rec-field-date-year-only = If your papers show no day and no month, tick the box below. Otherwise write day, month and year.
err-field-age-unsure = Without the day nobody can tell whether you are { $minimum } already.
rec-field-age-unsure = If you are { $minimum } or older, tick the box below.
err-field-email-unreachable = The mail server of this site cannot write to addresses with such letters before the @.
rec-field-email-unreachable = Give another address of yours, with a to z before the @. Nothing was sent, and nothing is kept.
err-nationality-not-accepted = Only citizens of certain countries can take part here.
rec-nationality-not-accepted = Choose your nationality from the list. If it is not there, this initiative cannot count your support.

link-unknown-then = Copy the whole link from the message into the address bar. Whoever was counted and has not withdrawn still is.
link-voided-title = Your statement does not count any more
link-voided-what = Entry { $value } of the public log was taken out of the count, and its sealed record is destroyed.
link-voided-reason = The public reason: { $value }.
void-authority-rejected = refused by the authority
void-fraud = it stands for nobody who made it
void-lost-code = its supporter asked to leave and had lost the code
void-lost-record = its sealed record was lost or damaged by those who kept it; it cannot be filed
void-other = another reason, told below
link-voided-note = The public note
link-voided-todo = If you think that this is a mistake, write to the organisation that leads the campaign.
destroyed-title = What was kept here is destroyed
destroyed-unfiled = On { $value }, the sealed statements of this campaign that had not been filed were destroyed, as the law requires.
destroyed-filed = On { $value }, the sealed statements of this campaign that had been filed were destroyed, as the law requires.
destroyed-then = If yours was among them, nothing of it is left on this server. The file of your receipt still proves its entry in the public log: keep it.
err-field-email-slip = Did you mean …@{ $domain }?
rec-field-email-slip = Correct the address; or, if it is right as it stands, tick the box below.

err-form-changed = What is signed here was changed while this form was open.
rec-form-changed = What you typed is still here. Read what changed, tick the boxes again, and send it.
err-form-left = What you signed with this form was withdrawn.
rec-form-left = If you want to sign again, send the form once more. If not, close this page: nothing has been signed.
share-server-wrong = This is not the name of a server.
share-server-right = Write it as in your browser’s address bar, for example mastodon.social, without a port.

# $value is the name of a field.
form-field-empty = Fill in “{ $value }”.
form-field-unchosen = Make a choice under “{ $value }”.
