## Mails about an account

mail-account-sign-up-subject = Your account
mail-account-sign-up-what = Somebody, probably you, asked for an account at { $site } with this address. The link asks for your name and a password.
mail-account-sign-up-button = Make the account
mail-account-sign-up-then = The link works once, within a day. If you asked for nothing, nothing happens.
mail-account-invitation-subject = You are invited
mail-account-invitation-what = { $value } invites you to work on its campaigns at { $site }.
mail-account-invitation-button = See the invitation
mail-account-invitation-then = The link works once, within seven days. It is for you alone: do not pass it on.
mail-account-invitation-footer = You receive this mail because { $value } gave your address to invite you. Whoever does not accept hears nothing more.
mail-account-recovery-subject = Another password
mail-account-recovery-what = Somebody, probably you, asked to set another password for the account with this address at { $site }.
mail-account-recovery-button = Set another password
mail-account-recovery-then = The link works once, within an hour. If you asked for nothing, nothing happens: your password stays as it is.
mail-account-address-new-subject = Confirm this address
mail-account-address-new-what = This address is to become that of your account at { $site }.
mail-account-address-new-button = Confirm the address
mail-account-address-new-then = The link works once, within a day. If this is no account of yours, do nothing.
mail-account-address-old-subject = Your account has another address
mail-account-address-old-what = Your account at { $site } now has the address { $value }. Mails no longer come here.
mail-account-address-old-button = Undo this
mail-account-address-old-then = If it was not you, undo it within seven days: the account gets this address back, and everybody who is signed in to it is signed out.
mail-account-new-device-subject = Signed in from another browser
mail-account-new-device-what = Somebody signed in to your account at { $site } in a browser that was not seen there before: { $value }.
mail-account-new-device-then = If it was you, there is nothing to do. If not, set another password at once: on the sign-in page, choose “I cannot sign in”.
mail-account-password-changed-subject = Your password was changed
mail-account-password-changed-what = The password of your account at { $site } was changed, and all other sessions were ended.
mail-account-password-changed-then = If it was not you, set another one at once: on the sign-in page, choose “I cannot sign in”.
mail-account-second-factor-changed-subject = Your second factor was changed
mail-account-second-factor-changed-what = The codes by which you sign in to { $site } now come from another authenticator. The one before no longer works.
mail-account-second-factor-changed-then = If it was not you, write to whoever runs the site at once.
mail-account-recovery-codes-subject = You have new recovery codes
mail-account-recovery-codes-what = New recovery codes were made for your account at { $site }. Those before no longer work.
mail-account-recovery-codes-then = If it was not you, set another password at once: on the sign-in page, choose “I cannot sign in”.
mail-account-account-removed-subject = Your account is erased
mail-account-account-removed-what = Your account at { $site } is erased: name, address, password, sessions, memberships. What was done with it stays in the record of acts, under a number without a name.
mail-account-account-removed-then = If it was not you, write to whoever runs the site. This is the last mail about it.
mail-account-footer = You receive this mail because it concerns your account, or one that somebody asked for.

## Around every page

desk-nav = Desk
desk-home = Desk
desk-sign-out = Sign out
desk-footer = One cookie keeps you signed in, one remembers this browser. No trackers, nothing loaded from elsewhere.
desk-footer-out = A cookie comes only with signing in. No trackers, nothing loaded from elsewhere.
desk-save = Save
desk-send = Send
desk-change = Change
desk-hello = Hello, { $value }
desk-home-factor = Before you can work on a campaign, set up a second factor: whoever learns your password then has not got in yet.
desk-home-empty = You are in no organisation yet. Make yours, or wait for an invitation.
desk-organisations = Your organisations
desk-wait = Too many attempts. Try again in { $count ->
    [one] one second
   *[other] { $count } seconds
}.

## What was just done

desk-done-saved = Saved.
desk-done-account = Your account is made. One more step: a second factor.
desk-done-needed = This needs a second factor: set it up here.
desk-done-password = The password is set, and all other sessions were ended.
desk-done-address = The address is changed.
desk-done-undone = Your account has this address again, and nobody is signed in to it. Now set another password.
desk-done-session-ended = Ended.
desk-done-signed-out = You are signed out.
desk-done-removed = Your account is erased.
desk-done-organisation = The organisation is made. You are its owner.
desk-done-joined = You are in.
desk-done-left = You have left.
desk-done-invited = The invitation is on its way.
desk-done-invitation-withdrawn = The invitation is withdrawn: its link no longer works.
desk-done-invitation-gone = That invitation was used, withdrawn or sent anew meanwhile.
desk-done-invitation-closed = Nothing was sent: nobody has an account with that address, and here only whoever runs the site makes accounts.
desk-done-invitation-enough = Nothing was sent: that address was invited often enough today. The link that it has holds as long as before.
desk-done-key = The public key is registered. Now prove that it opens.
desk-done-key-proved = Proved: it can be a recipient now.
desk-done-key-retired = Written down.
desk-done-asked = Asked: the other organisation finds it at its desk.

## Signing in

desk-address = Mail address
desk-password = Password
desk-sign-in-title = Sign in
desk-sign-in-button = Sign in
desk-sign-in-wrong = Address and password do not belong together.
desk-sign-in-late = That took too long. Begin again.
desk-sign-in-ended = Your session has ended. Sign in to go on: what you typed comes along, but no password and no code.
desk-code-title = Your code
desk-code-lead = Open your authenticator and type the six digits that it shows.
desk-code = Code
desk-code-hint = Six digits; or one of your recovery codes.
desk-code-wrong = This code is not right, or was used before. Wait for the next one.
desk-again-title = Is it you?
desk-again-lead = What comes next matters. Show once more who you are; it holds for ten minutes.
desk-again-printed = Whoever came by the address that the demonstration printed has no password: open that address again.
desk-again-button = Go on
desk-password-wrong = This is not your password.
desk-resume-title = Once more
desk-resume-token = You signed in or out meanwhile, in another tab perhaps. Nothing you typed is lost: press once more.
desk-resume-factor = This needs a second factor. Open its page in another tab, set it up, and press here: nothing you typed is lost.
desk-resume-signed-in = You are signed in. Nothing you typed is lost, and nothing was sent yet.
desk-resume-button = Send what I typed
desk-resume-leave = Do not send it

## Asking for an account, or another password

desk-sign-up-title = Ask for an account
desk-sign-up-lead = We write to your mailbox; the link in the mail goes on.
desk-sign-up-link = Ask for an account
desk-sign-up-closed = Here, accounts are by invitation. Ask the organisation that you work with, or whoever runs this site.
desk-sign-up-operator = Here, accounts come from whoever runs this site: ask there.
desk-recover-title = Another password
desk-recover-lead = We write to your mailbox; the link in the mail sets another password.
desk-recover-link = I cannot sign in
desk-recover-set-lead = This sets the password of { $value }. All sessions end; your second factor is still asked for.
desk-sent-title = Look into your mailbox
desk-sent-lead = If there is something to send, it is on its way to { $value }.
desk-sent-nothing = Nothing came after a few minutes? Look into the spam folder, and whether the address is right.
desk-exists-title = You have an account already
desk-exists = There is an account with this address. Sign in, or set another password.

## Links

desk-link-over-title = This link is over
desk-link-over = It was used, withdrawn or replaced by a newer one, or its time has passed.
desk-link-address-title = Confirm this address
desk-link-address-lead = { $value } becomes the address of the account. The address before is told.
desk-link-address-button = Confirm
desk-link-undo-title = Undo the change of address
desk-link-undo-lead = The account gets { $value } back, and everybody who is signed in to it is signed out.
desk-link-undo-button = Undo
desk-link-open-title = The demonstration’s desk
desk-link-open-lead = You enter as the organiser of the demonstration. Nothing here leaves this machine.
desk-link-open-button = Open the desk
desk-first-lead = This makes the first account of this site.
desk-invited-lead = { $value } invites you. Role: { $other }.
desk-invited-operator = Whoever runs { $value } invites you.
desk-account-lead = This makes the account of { $value }.
desk-account-new = Make your account
desk-account-make = Make the account
desk-address-fixed = The link went to this address. It can be changed later.
desk-join-title = An invitation
desk-join-button = Accept as { $value }

## One's account

desk-account-title = Your account
desk-name = Name
desk-name-hint = As others of your organisation see it. The public does not.
desk-language = Language of the desk
desk-profile-title = Name and language
desk-address-title = Change the address
desk-address-new = New mail address
desk-address-lead = Now it is { $value }. The new mailbox is asked first; this one is told, and can undo it for seven days.
desk-password-is = Set
desk-password-title = Change the password
desk-password-lead = All other sessions end.
desk-password-set = Set the password
desk-new-password = New password
desk-new-password-hint = Twelve characters or more. Four words that do not belong together are good, and easy to type.
desk-factor-title = Second factor
desk-factor-is = Codes from an authenticator
desk-factor-none = None: without it you cannot work on campaigns
desk-factor-printed = None: the address that opened the demonstration stands for it
desk-factor-lead = Open an authenticator on your phone (FreeOTP, Aegis, or the one in your password manager) and scan this code. Then type the six digits that it shows.
desk-factor-replace = Scan this code to replace the authenticator that you have now. It keeps working until you have typed a code of the new one.
desk-factor-code = Code for your authenticator
desk-factor-typed = Without a camera, type:
desk-factor-hint = The six digits that the authenticator shows now.
desk-factor-button = Set up
desk-factor-wrong = This is not the code of now. Look whether the clock of your phone is right, and type the next one.
desk-codes-title = Recovery codes
desk-codes-lead = Each lets you in once when your authenticator is lost. They are shown now and never again.
desk-codes-keep = Print them or write them down, and keep them apart from your phone.
desk-codes-kept = I keep them: go on
desk-codes-left = { $count ->
    [one] One left
   *[other] { $count } left
}
desk-codes-new = Make new codes
desk-codes-new-lead = This makes ten new codes. Those that you have stop working.
desk-sessions-title = Where you are signed in
desk-sessions-lead = A session ends after three days without use, and after thirty days in any case.
desk-sessions-open = { $count ->
    [one] In one place
   *[other] In { $count } places
}
desk-session-here = here
desk-session-days = since { $value }, last used { $other }
desk-session-unknown = Another browser
desk-session-end = End
desk-sessions-end-others = End all others
desk-account-trail-title = What was done with this account
desk-account-trail-lead = What you did on this site, and what was done to your account, newest first. What happened in an organisation stands there, for its owners.
desk-account-remove-title = Erase this account
desk-account-remove-button = Erase my account
desk-account-remove-lead = Everything about { $value } goes at once: name, address, password, second factor, sessions, memberships. It cannot be undone.
desk-account-remove-kept = What stays: your acts in the record of each organisation, under a number that no name belongs to any more; and backups made before, until they are gone.
desk-account-remove-owner = You are the last owner of: { $value }. First make somebody else owner there.

## Organisations

desk-organisation-new = Make an organisation
desk-organisation-new-lead = Who carries your campaigns. Only the name is needed now; all can be changed later.
desk-organisation-edit = Change this
desk-organisation-name = Name
desk-organisation-contact = Where people write to it
desk-organisation-contact-hint = A mail address that will be public.
desk-organisation-form = Legal form
desk-organisation-form-hint = For instance: association under the French law of 1901.
desk-organisation-day = Day of declaration
desk-organisation-day-hint = Some laws ask how long an association has existed.
desk-organisation-accent = Colour
desk-organisation-accent-hint = Campaigns are shown in it, made readable where it is too light or too dark.
desk-organisation-words = In a few sentences, { $value }
desk-organisation-languages = In other languages
desk-members = Who is in it
desk-member-no-factor = no second factor yet
desk-role-owner = owner
desk-role-owner-may = Decides: members and roles, what is published, what the organisation says of itself. Reads what was done.
desk-role-editor = editor
desk-role-editor-may = Writes campaigns, in all languages.
desk-role-translator = translator
desk-role-translator-may = Puts texts into other languages.
desk-role-lawyer = lawyer
desk-role-lawyer-may = Approves the documents that people sign.
desk-role-key-holder = key holder
desk-role-key-holder-may = Keeps the key that opens what is sealed, off this server. Registers and proves keys.
desk-role-observer = observer
desk-role-observer-may = Looks, and changes nothing.
desk-roles = Roles
desk-roles-lead = Somebody may be several things. Without any role they are no longer in the organisation.
desk-roles-change = Change roles
desk-invite-title = Invite somebody
desk-invite-lead = They receive a link that works once, within seven days.
desk-invite-closed = Here only those who have an account can be invited; accounts come from whoever runs this site.
desk-invite-role = As what?
desk-invite-button = Send the invitation
desk-invitations = Invited
desk-invitation-until = until { $value }
desk-invitation-over = over since { $value }
desk-invitation-send = Send again
desk-invitation-withdraw = Withdraw
desk-leave-title = Leave this organisation
desk-leave-lead = You will no longer see anything of { $value }. Somebody else has to invite you again.
desk-leave-button = Leave

## What an organisation shows in public

desk-page-title = Public page
desk-page-lead = With a name in addresses the organisation has a page that everybody can read: its words, logo, contact, legal form and the documents below. Without one it has none.
desk-page-slug = Name in addresses
desk-page-slug-hint = Small letters, digits and hyphens: the page is then at /o/name. Nobody else here can have the same.
desk-page-documents = Standing documents
desk-page-documents-hint = One a line: its title, then its address that begins with https://. For instance: Statutes https://example.org/statutes.pdf
desk-page-see = See the public page
desk-logo-title = Logo
desk-logo-lead = It stands on the public page. It is made small here, and nothing is kept of the file but what is seen.
desk-logo-now = The logo that is shown now
desk-logo-file = Picture
desk-logo-hint = PNG or JPEG, 4 MB at most.
desk-logo-remove = Remove the logo
desk-umbrella-title = Umbrella organisations
desk-umbrella-lead = One side asks, the other agrees; each can end it at any time. Both pages then name the other. It is a mention: nobody gains access to anything.
desk-umbrella-slug = The other organisation
desk-umbrella-slug-hint = The address of its public page here, or its name there.
desk-umbrella-side = As what?
desk-umbrella-as-member = We are its member
desk-umbrella-as-umbrella = It is our member
desk-umbrella-ask = Ask
desk-umbrella-is-member = our umbrella organisation
desk-umbrella-is-umbrella = our member
desk-umbrella-asked-member = asked to take us as a member
desk-umbrella-asked-umbrella = asked to become our member
desk-umbrella-asks-member = asks us to become its member
desk-umbrella-asks-umbrella = asks to become our member
desk-umbrella-accept = Agree
desk-umbrella-refuse = Refuse
desk-umbrella-withdraw = Take back
desk-umbrella-end = End

## Keys

desk-keys-title = Keys
desk-keys-lead = What supporters give is sealed to these public keys. The secret parts are with their holders and never here: whoever takes this server reads nobody.
desk-keys-none = No key is proved yet: nothing can be sealed to this organisation.
desk-keys-one = Only one key is proved. If its secret part is lost, nobody can open what was sealed to it: a second holder with a key of their own prevents that.
desk-key-new = Register a key
desk-key-new-lead = Make a pair here, or paste the public part of one that you have: from “clameur keys new”, or from age-keygen.
desk-key-make-title = Make a pair in this page
desk-key-make = Your browser makes it. The secret part goes into a file on your machine; only the public part goes into the form below.
desk-key-make-button = Make a pair and save its file
desk-key-print = Print it
desk-key-made = The pair is made, and its file is being saved. Look that it is there, then go on below.
desk-key-not-made = The pair could not be made in this browser. Make it with “clameur keys new” or age-keygen, and paste the public part.
desk-key-keep-title = How to keep the secret part
desk-key-keep-two = Two copies: the file on a memory stick that is kept apart, and one on paper.
desk-key-keep-paper = The paper in an envelope, where the organisation keeps what must not be lost.
desk-key-keep-nobody = Never in a mail, a chat, a cloud folder or on a server. Nobody who helps you needs it, whoever runs this site neither.
desk-key-keep-lost = If all copies are lost, what was sealed to the key stays closed for ever. Nobody can make it again.
desk-key-keep-script = A page can be altered by whoever runs a site. Whoever wants to trust nobody makes the pair on their own machine and pastes the public part.
desk-key-label = What do you call it?
desk-key-label-hint = For instance: board, 2026.
desk-key-public = Public key
desk-key-public-hint = It begins with age1. Never the line that begins with AGE-SECRET-KEY.
desk-key-register = Register the public key
desk-key-unproved = not proved yet
desk-key-proved = proved
desk-key-retired = out of use
desk-key-lost = lost
desk-key-unproved-means = Nobody has shown yet that this key opens. Until then nothing can be sealed to it.
desk-key-proved-means = Its holder has shown that it opens. It can be a recipient of this organisation’s campaigns.
desk-key-retired-means = Nothing new is to be sealed to it. It still opens what was: keep its secret part until all of that is destroyed.
desk-key-lost-means = Its secret part is lost. What was sealed to it alone cannot be opened by anybody.
desk-key-facts = Held by { $value }, registered on { $other }
desk-key-seal = Prove that it opens
desk-key-open-title = Open it in this page
desk-key-file = The file with the secret part
desk-key-file-hint = It is read by this page and sent nowhere.
desk-key-opened = It opened. The words are filled in below.
desk-key-not-opened = This did not open: it is the file of another key, or the text is for another site.
desk-key-sealed = Sealed words
desk-key-sealed-hint = Without the file chooser: save this text, and open it with
desk-key-phrase = The six words
desk-key-phrase-hint = They stand in the last line of what was opened. They can be typed for one hour.
desk-key-prove = These are the words
desk-key-retire-title = Put it out of use
desk-key-retire-button = Put it out of use
desk-key-retire-lead = Nothing new is to be sealed to this key. Campaigns that are published keep it until they are published anew with another: that is an entry of their public log.
desk-key-retire-then = What was sealed to it is opened with it alone: keep the secret part until the last of these campaigns is over and destroyed.
desk-key-lost-title = The secret part is lost
desk-key-lost-button = It is lost
desk-key-lost-lead = Nobody can open what was sealed to this key alone, and nobody can make the secret part again. Where a campaign has another key, its holder still opens everything.
desk-key-lost-then = Prove another key, publish the campaigns anew with it, and ask those who signed since to sign again where no other key opens. Was it stolen and not lost? Then say so too: whoever has it and a copy of the database reads what was sealed to it.

## What was done

desk-trail-title = What was done
desk-trail-lead = Every entry holds a hash of the one before it: none can be changed or taken out in between unseen. Note the last hash elsewhere now and then: nothing else shows that the end was cut off, or all of it made anew.
desk-trail-head = Last hash:
desk-trail-broken = Entry { $count } is not what the one before it says. Somebody changed the database itself: tell whoever runs this site.
desk-trail-operator = Whoever runs this site
desk-trail-somebody = somebody who has no account any more
desk-act-account-made = { $actor } made an account.
desk-act-account-recovered = { $actor } set another password, by a mailed link.
desk-act-password-changed = { $actor } changed the password.
desk-act-second-factor-set = { $actor } set up a second factor.
desk-act-second-factor-removed = { $actor } took the second factor from { $other }.
desk-act-address-changed = { $actor } changed the address.
desk-act-sessions-ended = { $actor } ended all sessions of { $other }.
desk-act-recovery-codes-made = { $actor } made new recovery codes.
desk-act-account-removed = { $actor } erased the account of { $other }.
desk-act-organisation-made = { $actor } made the organisation “{ $other }”.
desk-act-organisation-changed = { $actor } changed what the organisation “{ $other }” says of itself.
desk-act-invited = { $actor } invited somebody. Role: { $role }.
desk-act-invitation-withdrawn = { $actor } withdrew an invitation. Role: { $role }.
desk-act-joined = { $actor } joined. Role: { $role }.
desk-act-role-given = { $actor } gave { $other } a role: { $role }.
desk-act-role-taken = { $actor } took a role from { $other }: { $role }.
desk-act-left = { $actor } left.
desk-act-page-changed = { $actor } changed the public page: “{ $other }”.
desk-act-logo-changed = { $actor } changed the logo.
desk-act-umbrella-asked = { $actor } asked for a membership: “{ $other }”.
desk-act-umbrella-accepted = { $actor } agreed to a membership: “{ $other }”.
desk-act-umbrella-ended = { $actor } ended or refused a membership: “{ $other }”.
desk-act-key-registered = { $actor } registered a key.
desk-act-key-proved = { $actor } proved that a key opens.
desk-act-key-retired = { $actor } put a key out of use.
desk-act-key-lost = { $actor } wrote down that a key is lost.

## What to correct

desk-wrong-address = This is not a mail address. Write it as name@example.org.
desk-wrong-name = Give a name of at most 80 characters.
desk-wrong-short = This is too short: twelve characters at least.
desk-wrong-long = This is too long: two hundred characters at most.
desk-wrong-guessable = This can be guessed: it is common, or made of your name or address. Take four words that do not belong together.
desk-wrong-role = Choose a role.
desk-wrong-closed = Nobody has an account with this address, and here only whoever runs the site makes accounts.
desk-wrong-enough = This address was invited often enough today. Try again tomorrow.
desk-wrong-last-owner = An organisation needs an owner: first give somebody else this role.
desk-wrong-organisation-name = Give the organisation a name.
desk-wrong-too-long = This is too long.
desk-wrong-accent = This is no colour.
desk-wrong-day = This is no day in the past.
desk-wrong-slug = Small letters, digits and hyphens only, beginning with a letter; and not a word that this site uses itself.
desk-wrong-slug-taken = Another organisation here has this name.
desk-wrong-document = Line { $value } is not a title and an address that begins with https://.
desk-wrong-logo-none = Choose a file first.
desk-wrong-logo = This is no picture that we can read: save it as PNG or JPEG.
desk-wrong-logo-pixels = This has too many pixels: make it smaller, 2,000 across are plenty.
desk-wrong-organisation = No other organisation here has a public page of this name.
desk-wrong-key-label = Give it a name of at most 80 characters.
desk-wrong-key-public = This is no public key to which we can seal. It begins with age1 and is 62 characters long; keys that begin with age1pq are not opened by our tools.
desk-wrong-key-secret = This was no public key but the secret part, and it has now been sent to this server: make another pair, and use this one for nothing.
desk-wrong-key-known = This key is registered already.
desk-wrong-phrase = These are not the words. They stand in the last line of what was opened.
desk-wrong-phrase-over = The hour is over, or there were too many tries: begin the proof again.

err-desk-needs-https = The desk is served over https only
rec-desk-needs-https = Passwords would cross the network for all to read. Whoever runs this site puts a proxy with TLS before it and writes base_url with https://.
err-desk-other-name = This site has another name
rec-desk-other-name = Open the desk at the address that whoever runs this site gave you.
err-desk-foreign-form = This form comes from another site
rec-desk-foreign-form = Nothing was done. Open the page here and send it from there.
err-desk-role = Your role does not allow this
rec-desk-role = Ask an owner of the organisation.
