### Mails. Subjects stay short: phones cut them.

## Confirmation: carries the link

mail-confirmation-subject = Please confirm: { $title }
mail-confirmation-heading = One last step
mail-confirmation-why = Somebody, probably you, gave this e-mail address to join “{ $title }” ({ $organisation }).
mail-confirmation-what = You are not counted yet. Open this page and press its button:
mail-confirmation-button = Confirm
mail-confirmation-valid =
    { $days ->
        [one] The link is valid for one day. After that, everything that was sent is destroyed.
       *[other] The link is valid for { $days } days. After that, everything that was sent is destroyed.
    }

## Reminder: carries the link again, once

mail-reminder-subject = Still to be confirmed: { $title }
mail-reminder-heading = Your confirmation is missing
mail-reminder-why = A few days ago this e-mail address was given to join “{ $title }” ({ $organisation }). The link that we sent has not been used.
mail-reminder-last =
    { $days ->
        [one] We do not remind you again. Without your confirmation, everything is destroyed one day after the form was sent.
       *[other] We do not remind you again. Without your confirmation, everything is destroyed { $days } days after the form was sent.
    }

## Receipt

mail-receipt-subject = You are counted: { $title }
mail-receipt-heading = You are counted
mail-receipt-counted = Your statement for “{ $title }” is sealed, and it counts. Only the organisations that it is sealed to can open it, with keys that are not on the server.
mail-receipt-file = Your receipt is attached. It is a small file that proves, for ever and without us, that entry { $number } of the public log is yours. It holds neither your name nor your address.
mail-receipt-code = Your withdrawal code:
mail-receipt-code-keep = With this code you can leave at any time, and so can anyone else who has it: keep this message to yourself.
mail-receipt-withdraw = To leave:
mail-receipt-count = To recount for yourself:
mail-receipt-share = To bring in one more person, pass on this address:

## Already joined: told to the mailbox’s owner only

mail-already-subject = You have joined already: { $title }
mail-already-heading = You have joined already
mail-already-why = Somebody, probably you, filled in the form of “{ $title }” again with your details. You are counted once, and nothing has changed.
mail-already-private = Only this message says so. The site shows the same page to everyone, so that nobody can find out who has joined.
mail-already-not-me = To leave, use the withdrawal code that came with your receipt. If it wasn’t you, you don’t have to do anything.

## Withdrawn

mail-withdrawn-subject = You have left: { $title }
mail-withdrawn-heading = You have left
mail-withdrawn-done = Your record for “{ $title }” is destroyed, and the count went down by one. The public log keeps a line without a name.
mail-withdrawn-filed = If your statement was filed already, the organisation that leads the campaign tells the authority that you withdrew.
mail-withdrawn-count = The public count:

## News

mail-news-unsubscribe = To stop the news, press the button on this page:

## Footer

mail-footer-demonstration = This is a demonstration. Nothing is filed with anyone.
mail-footer-news = You receive this because you asked for news ({ $organisation }).
mail-footer-untracked = This message contains no image and no tracker. Opening it tells us nothing.

## What a receipt and a withdrawal tell besides

mail-receipt-copy = Your own copy of what you signed, to print or to save:
mail-receipt-kept = Your address stays on the server only in boxes that nobody else opens: one opens with the link above and holds your copy, the other opens when your withdrawal code is used, so that you are told. Both are destroyed when you leave.
mail-withdrawn-when = This happened on { $value }, with your withdrawal code.
mail-asked-out-when = This happened on { $value }, because it was asked for by the link that came to this address.
mail-stays-subject = Your wish to be taken out: { $title }
mail-stays-why = You asked to be taken out of “{ $title }”. { $organisation } does not do that, for this reason:
mail-stays-then = If you see it otherwise, answer this message, or ask again.
mail-stays-answer = If you see it otherwise, answer this message.
mail-withdrawn-not-me = Wasn’t it you? Then somebody has your code: it is in the message with your receipt, and whoever runs the server can work it out too. Join again if you want to be counted, and tell the organisation. The public log shows for ever that an entry was withdrawn.
mail-withdrawn-join = The campaign:

## The form that a mail is about

mail-filled = The form was filled in on { $time }.
mail-filled-for = The form was filled in on { $time }, for somebody with the initials { $initials }
mail-not-me-form = Wasn’t it you, or aren’t the initials yours? Then you don’t have to do anything: nobody is counted without this link. The page shows everything the form was filled in with. It has a button “It wasn’t me”, which destroys this form and no other, and another that stops this campaign from ever writing to you again.
mail-not-me-news = Wasn’t it you? Then you don’t have to do anything: without this link you receive no news. The page has a button “It wasn’t me”, which destroys this request and no other, and another that stops this campaign from ever writing to you again.
# A key follows.
mail-log-key = To check receipts and the count without taking the site’s word for it, use the log’s key:

days-link-until = The link is valid until { $moment }. After that, everything that was sent is destroyed.
mail-footer-answer = This message only answers something that was done on the site. News goes only to people who asked for it there.

## To the organisers: what will be destroyed

mail-destroy-subject = To be destroyed on { $date }: { $title }
mail-destroy-statement =
    { $count ->
        [one] One statement for “{ $title }” that is in no batch is to be destroyed on { $date }.
       *[other] { $count } statements for “{ $title }” that are in no batch are to be destroyed on { $date }.
    }
mail-destroy-filed-statement =
    { $count ->
        [one] One statement for “{ $title }” that was frozen or filed is to be destroyed on { $date }.
       *[other] { $count } statements for “{ $title }” that were frozen or filed are to be destroyed on { $date }.
    }
mail-destroy-contact =
    { $count ->
        [one] One address that was left for news of “{ $title }” is to be destroyed on { $date }.
       *[other] { $count } addresses that were left for news of “{ $title }” are to be destroyed on { $date }.
    }
mail-destroy-procedure-contact =
    { $count ->
        [one] One address that was kept for writing about the procedure of “{ $title }” is to be destroyed on { $date }.
       *[other] { $count } addresses that were kept for writing about the procedure of “{ $title }” are to be destroyed on { $date }.
    }
mail-destroy-by-itself = The server does it by itself, on that day, and not before a week has passed since this message.
mail-destroy-people = The server leaves that to you: clameur retention shows it, and clameur retention --apply does it.
mail-destroy-filed = The server leaves that to you: clameur retention shows it, and clameur retention --apply --filed { $slug } does it.
mail-destroy-hold = Do a court or an authority still need the statements? Then a lawyer decides, and clameur procedure hold { $slug } keeps them for longer.
mail-destroy-copies = Your own copies are yours to destroy.
mail-wishes-subject = Waiting to be taken out: { $title }
mail-wishes-wait = More than 20 days ago somebody asked to be taken out of “{ $title }”, and has no answer yet. How many people that is: { $count }. The law gives you one month.
mail-wishes-do = This shows them, and takes them out: clameur campaign void { $slug } --requested
mail-footer-organisers = You receive this because your address is the public contact of the campaign.

mail-own-what = Somebody, probably you, asked at { $site } what was joined there with this address. The link shows it, for one hour.
mail-own-then = If you did not ask, do nothing: only who reads this mailbox learns anything.
