### The receipt page.

receipt-done = Done
receipt-title = You are counted
receipt-lead = Your statement is sealed and is in the public log. Keep what is on this page.
receipt-number = Your number in the log
receipt-count = People in this together now
receipt-file-title = Your receipt
receipt-file-text = A small file that proves, for ever and without us, that you were counted. It holds no name and no address, and tells nothing about you to anyone who sees it.
receipt-download = Download the receipt
receipt-code-title = Your withdrawal code
receipt-code-text = With this code, and only with it, you can leave. It is secret and, once the mail to you has left, kept nowhere on this server: write it down, or print this page. Anyone who holds it can withdraw you.
# Printed only; an address follows.
receipt-withdraw-at = Withdraw at:
receipt-mail = A copy of all this is on its way to your inbox.
receipt-print = You can print this page.
receipt-check-title = Check it yourself
receipt-check-text = The receipt proves that your entry is one of the { $count } entries that the server signed. Check it on any computer, even without the network:
receipt-share-title = Bring one more
receipt-share-link = Link to the campaign
receipt-unchanged = You had signed with this form before, and that statement counts. What you have changed in it since is not taken over. To change it, withdraw with the code below, then sign again.
receipt-text = { $value }, version { $version }:
receipt-signed-title = What you signed
receipt-signed-text = Each text has its own page, which stays even when the campaign publishes a newer one.
receipt-copy = Your own copy (PDF)
receipt-bound = Your withdrawal code is bound to this mailbox: { $value }. Nobody else can have the same entry in the log.
receipt-check-now = This tells you at any time whether your entry is still in the log and counts:

receipt-check-link = Check it in the browser
receipt-check-save = save the page that checks

standing-title = Where your statement is
standing-counted = Received and counted: entry { $value } of the public log.
standing-next-batch = Not filed yet: it goes into the next batch that is filed.
standing-ready = In batch { $value }, made ready for filing on { $other }.
standing-unfiled = Not filed yet.
standing-filed = Filed with the authority on { $value }.
standing-sent = Handed to the authority of your country on { $value }.
standing-recognised = On { $other } that authority answered: it recognises { $value } statements in all. It does not say which.
answer-title = What we hold of you
answer-lead = You asked which of your data we hold for “{ $value }”. This is all that is in your statement; the server itself keeps it sealed and cannot read it.
answer-gave = What you gave
answer-consents = What you were asked, and what you answered
answer-where = When, and what became of it
answer-counted = You sent the form on { $submitted }; it was confirmed on { $confirmed }. It is entry { $index } of the public log, which nobody can trace back to you without your receipt.
answer-not-filed = Your statement is in no batch yet: it was given to no authority.
answer-frozen = Your statement is in batch { $number }, which is being prepared and, according to what was written down, has not been filed.
answer-filed = Your statement is in batch { $number }, which was filed on { $date }.
answer-apart = If you asked for news, or allowed us to write to you about the procedure, your address is also kept for that, apart: nothing links it to this statement.
answer-notice = What for, who receives it, how long, and your rights: the notice that you were shown

## Bringing others: after signing, and on the campaign's page

share-title = Pass it on
share-lead = A number grows because people talk to each other.
share-copy = Copy the link
share-native = Share…
share-copied = Copied.
share-signal-copied = Copied. Now paste it into a conversation in Signal.
share-email = E-mail
share-sms = Text message
share-tabs = Each opens with a text that you can change. Nothing is sent until you send it, and nothing tells us that you did.
share-texts = Texts to copy
share-text-short = For networks
share-text-message = For a friend
share-text-mail = For an e-mail
share-copy-text = Copy this text
share-server-label = Your server, or your name on it
share-server-hint = For example mastodon.social, or @name@mastodon.social. We do not keep it.
share-server-button = To my server
share-server-title = Share on Mastodon
share-server-text = Your server opens with this text. You can change it before you publish it.
share-server-go = Continue to { $value }
share-friend = Have you seen this? “{ $other }” That is what “{ $value }” asks for. Have a look, and see whether you agree:
share-letter =
    Hello,

    “{ $other }”

    That is what “{ $value }” asks for, and the page says why. Have a look, and take part if you agree:
receipt-copy-box = It holds your name and all that you gave. The server prints it from a box that opens from this page alone, and keeps nothing of it.
answer-counted-at-once = You sent the form on { $submitted }. It is entry { $index } of the public log, which nobody can trace back to you without your receipt.
standing-too-old = Too old: what was filed on { $value } holds only statements that were given at most a year before. Yours is not among them.
standing-grown-old = Too old by now: a list that is received today would hold only statements given at most a year before.
