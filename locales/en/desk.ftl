## Mails about an account

mail-account-sign-up-subject = Your account
mail-account-sign-up-what = Somebody, probably you, asked for an account at { $site } with this address. The link asks for your name, and for a passkey or a password.
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
mail-account-recovery-then = The link works once, within an hour. Passkeys of the account stay; the page behind the link names them. If you asked for nothing, nothing happens: your password stays as it is.
mail-account-address-new-subject = Confirm this address
mail-account-address-new-what = This address is to become that of your account at { $site }.
mail-account-address-new-button = Confirm the address
mail-account-address-new-then = The link works once, within a day. If this is no account of yours, do nothing.
mail-account-address-old-subject = Your account has another address
mail-account-address-old-what = Your account at { $site } now has the address { $value }. Mails no longer come here.
mail-account-address-old-button = Undo this
mail-account-address-old-then = If it was not you, undo it within seven days: the account gets this address back, everybody who is signed in to it is signed out, and passkeys that were added since no longer sign in.
mail-account-new-device-subject = Signed in from another browser
mail-account-new-device-what = Somebody signed in to your account at { $site } in a browser that was not seen there before: { $value }.
mail-account-new-device-then = If it was you, there is nothing to do. If not, set another password at once: on the sign-in page, choose “I cannot sign in”.
mail-account-password-changed-subject = Your password was changed
mail-account-password-changed-what = The password of your account at { $site } was changed, and all other sessions were ended.
mail-account-password-changed-then = If it was not you, set another one at once: on the sign-in page, choose “I cannot sign in”.
mail-account-second-factor-changed-subject = Your second factor was changed
mail-account-second-factor-changed-what = The codes by which you sign in to { $site } now come from another authenticator. If there was one before, it no longer works.
mail-account-second-factor-changed-then = If it was not you, write to whoever runs the site at once.
mail-account-passkey-added-subject = A passkey was added to your account
mail-account-passkey-added-what = Whoever has the passkey “{ $value }” now signs in to your account at { $site }.
mail-account-passkey-added-then = If it was not you, write to whoever runs the site at once, and remove it: “Your account”, “Passkeys”.
mail-account-passkey-removed-subject = A passkey was removed from your account
mail-account-passkey-removed-what = The passkey “{ $value }” no longer signs in to your account at { $site }. All other sessions were ended.
mail-account-passkey-removed-then = If it was not you, write to whoever runs the site at once.
mail-account-recovery-codes-subject = You have new recovery codes
mail-account-recovery-codes-what = New recovery codes were made for your account at { $site }. Those before no longer work.
mail-account-recovery-codes-then = If it was not you, set another password at once: on the sign-in page, choose “I cannot sign in”.
mail-account-account-removed-subject = Your account is erased
mail-account-account-removed-what = Your account at { $site } is erased: name, address, password, passkeys, sessions, memberships. What was done with it stays in the record of acts, under a number without a name.
mail-account-account-removed-then = If it was not you, write to whoever runs the site. This is the last mail about it.
mail-account-footer = You receive this mail because it concerns your account, or one that somebody asked for.

## Around every page

desk-nav = Desk
desk-home = Desk
desk-go = Go to the desk
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
desk-done-passkey = The passkey is added.
desk-done-passkey-removed = The passkey is removed, and all other sessions were ended. Delete it in your device or password manager too.
desk-done-address = The address is changed.
desk-done-undone = Your account has this address again, nobody is signed in to it, and passkeys that were added since are gone. Now set another password; then, under “Your account”, “Passkeys”, remove older ones that are not yours.
desk-done-session-ended = Ended.
desk-done-signed-out = You are signed out.
desk-done-removed = Your account is erased.
desk-done-organisation = The organisation is made. You are its owner.
desk-done-joined = You are in.
desk-done-left = You have left.
desk-done-dissolved = The organisation is dissolved.
desk-done-invited = The invitation is on its way.
desk-done-invitation-withdrawn = The invitation is withdrawn: its link no longer works.
desk-done-invitation-gone = That invitation was used, withdrawn or sent anew meanwhile.
desk-done-invitation-closed = Nothing was sent: nobody has an account with that address, and here only whoever runs the site makes accounts.
desk-done-invitation-enough = Nothing was sent: that address was invited often enough today. The link that it has holds as long as before.
desk-done-key = The public key is registered. Now prove that it opens.
desk-done-key-proved = Proved. New campaigns have it, and drafts that had none; a partner’s stays where it stands. If you write no drafts, whoever does is offered it. Where another key stands already, add it at “Organisations and keys”.
desk-done-key-given = The key is proved: this campaign has it.
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
desk-code-lead-both = Use your passkey; or open your authenticator and type the six digits that it shows.
desk-code-lead-passkey = Use your passkey; or type a recovery code, which also works without JavaScript.
desk-code-lead-recovery = Type a recovery code. Your passkeys are of the name that this site had: they sign in to nothing here.
desk-code = Code
desk-code-hint = Six digits; or one of your recovery codes.
desk-code-recovery = Recovery code
desk-code-recovery-hint = One of the ten that you keep. Each works once.
desk-code-wrong = This code is not right, or was used before. Wait for the next one.
desk-again-title = Is it you?
desk-again-lead = What comes next matters. Show once more who you are; it holds for ten minutes.
desk-again-printed = Whoever came by the address that the demonstration printed has no password: open that address again.
desk-again-passkey = Your account has no password. Without your passkey: sign out, and “I cannot sign in” on the sign-in page mails a link that sets one.
desk-again-button = Go on
desk-password-wrong = This is not your password.
desk-passkey-sign-in = Sign in with a passkey
desk-passkey-use = Use a passkey
desk-passkey-wrong = This passkey was not taken: it is not known here any more, it is another account’s, or it took longer than five minutes. Try again, or sign in another way.
desk-passkey-nothing = No passkey was used. Try again, or go on without.
desk-passkey-known = This device has a passkey for your account already.
desk-passkey-failed = That did not work. Try again in a moment.
desk-passkey-many = Too many attempts. Try again in a minute.
desk-passkey-cannot = This needs JavaScript, a browser that knows passkeys, and this site opened as { $value }.
desk-passkey-no-name = Passkeys are for sites with a name and https; this one is reached by a number.
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
desk-recover-passkeys = These passkeys of the account stay, and sign in to it: { $value }. Remove what is not yours once you are signed in, under “Your account”, “Passkeys”: that page comes next.
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
desk-link-undo-lead = The account gets { $value } back, everybody who is signed in to it is signed out, and passkeys that were added since no longer sign in.
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
desk-passkey-account = Make it with a passkey, without password
desk-address-fixed = The link went to this address. It can be changed later.
desk-join-title = An invitation
desk-join-button = Accept as { $value }

## One's account

desk-account-title = Your account
desk-name = Your name
desk-name-hint = As others of your organisation see it. The public does not.
desk-language = Language of the desk
desk-profile-title = Name and language
desk-address-title = Change the address
desk-address-new = New mail address
desk-address-lead = Now it is { $value }. The new mailbox is asked first; this one is told, and can undo it for seven days.
desk-password-is = Set
desk-password-none = None: you sign in with a passkey
desk-password-title = Change the password
desk-password-lead = All other sessions end.
desk-password-set = Set the password
desk-new-password = New password
desk-new-password-hint = Twelve characters or more: four words that do not belong together are easy to type.
desk-factor-title = Second factor
desk-factor-is = Codes from an authenticator
desk-factor-passkey = Your passkey
desk-factor-elsewhere = Passkeys of another name of this site, which sign in to nothing here: set up codes
desk-factor-none = None: without it you cannot work on campaigns
desk-factor-printed = None: the address that opened the demonstration stands for it
desk-factor-lead = Scan this code with an authenticator on your phone (FreeOTP, Aegis, or the one in your password manager): whoever learns your password then has not got in yet.
desk-factor-replace = Scan this code to replace the authenticator that you have now. It keeps working until you have typed a code of the new one.
desk-factor-code = Code for your authenticator
desk-factor-typed = Without a camera, type:
desk-factor-hint = The six digits that the authenticator shows now.
desk-factor-button = Set up
desk-factor-wrong = This is not the code of now. Look whether the clock of your phone is right, and type the next one.
desk-passkey-instead = Use a passkey instead
desk-passkeys-title = Passkeys
desk-passkeys-are = { $count ->
    [0] None
    [one] One
   *[other] { $count }
}
desk-passkeys-lead = A passkey is kept by your phone, computer, password manager or security key, and opens with a finger, a face or a PIN. It signs in by itself, without password or code, and no false copy of this site can use it.
desk-passkeys-two = Add a second one, in another device, or keep your recovery codes: then no lost device shuts you out.
desk-passkey-days = since { $value }, last used { $other }
desk-passkey-new = Add a passkey
desk-passkey-lead = Your device asks for a finger, a face or a PIN. What it keeps never leaves it, but for copies that your password manager makes.
desk-passkey-name = What you call it
desk-passkey-name-hint = So that you know it among several: “Phone”, “Blue security key”.
desk-passkey-make = Make the passkey
desk-passkey-script = Making a passkey needs JavaScript. An authenticator with six digits works without.
desk-passkey-wrong-name = Call it something, in at most 40 characters.
desk-passkey-too-many = There are twenty already: remove one first.
desk-passkey-not-made = This passkey was not taken: it took longer than five minutes, or was sent twice. Make it once more; the device may ask whether to replace it.
desk-passkey-remove = Remove
desk-passkey-remove-title = Remove a passkey
desk-passkey-remove-lead = “{ $value }” no longer signs in, and all other sessions end.
desk-passkey-last-title = This is the last one
desk-passkey-last = Without it nobody could sign in to your account, or a password alone would. First add another passkey; or set up both a password and an authenticator. Then remove this one.
desk-codes-title = Recovery codes
desk-codes-lead = Each stands once for your authenticator or passkey, when it is lost. They are shown now and never again.
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
desk-account-remove-lead = Everything about { $value } goes at once: name, address, password, passkeys, second factor, sessions, memberships. It cannot be undone.
desk-account-remove-kept = What stays: your acts in the record of each organisation, under a number that no name belongs to any more; and backups made before, until they are gone.
desk-account-remove-owner = You are the last owner of: { $value }. First make somebody else owner there, or dissolve it: whoever is alone in it finds that on its page.

## Organisations

desk-organisation-new = Make an organisation
desk-organisation-new-lead = Who carries your campaigns. Only the name is needed now.
desk-organisation-edit = About the organisation
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
desk-organisation-later = What can wait
desk-members = Who is in it
desk-organisation-rest = About it, keys, members
desk-member-no-factor = no second factor yet
desk-role-owner = owner
desk-role-owner-may = Decides: members and roles, what is published, when a batch is frozen, what the organisation says of itself. Reads what was done.
desk-role-editor = editor
desk-role-editor-may = Writes campaigns, in all languages.
desk-role-translator = translator
desk-role-translator-may = Puts texts into other languages.
desk-role-lawyer = lawyer
desk-role-lawyer-may = Approves the documents that people sign.
desk-role-key-holder = key holder
desk-role-key-holder-may = Keeps the key that opens what is sealed, off this server. Registers and proves keys, downloads the sealed archives of batches.
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
desk-dissolve-title = Dissolve this organisation
desk-dissolve-lead = { $value } goes from here at once: its public page, words, logo, documents, public keys, invitations. It cannot be undone.
desk-dissolve-kept = What stays: the record of what was done, which whoever runs this server can print; and backups made before, until they are gone.
desk-dissolve-button = Dissolve it
desk-dissolve-members = Somebody else is in it: make them owner and leave, or take their roles first.
desk-dissolve-campaigns = It has a draft or a campaign: remove its drafts first. An organisation that published a campaign here stays: make somebody else owner.

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
desk-keys-open = Open the keys
desk-keys-lead = What supporters give is sealed to these public keys, and opened with their secret parts. Those are with their holders and never here: whoever takes this server reads nothing.
desk-keys-none = There is no proved key yet. What people give in a campaign is sealed to one.
desk-keys-one = Only one key is proved. If its secret part is lost, nobody can open what was sealed to it: a second holder with a key of their own prevents that.
desk-key-new = Make a key
desk-key-new-lead = Its public part seals what people give. Its secret part is a file that only you have: it never comes here.
desk-key-paste = Register a public key that you have
desk-key-paste-lead = From “clameur keys new” or age-keygen, on your own machine: whoever runs a site can alter its pages, and a key made so trusts none.
desk-key-make-script = A pair is made in this page by JavaScript. Without it, make one on your machine with “clameur keys new” or age-keygen, and register its public part below.
desk-key-make-button = Make a pair and save its file
desk-key-choose = Choose it once it is saved: opened here, and sent nowhere, it proves that the key opens.
desk-key-print = Print it
desk-key-made = The pair is made, and its file is being saved.
desk-key-not-made = The pair could not be made in this browser. Make it with “clameur keys new” or age-keygen, and paste the public part.
desk-key-not-this = This is not the file of this key: choose the one that was just saved.
desk-key-away = The site did not answer. Choose the file once more.
desk-key-keep-title = How to keep it
desk-key-keep-two = Two copies, kept apart: on a memory stick, and on paper in an envelope.
desk-key-keep-nobody = Never in a mail, a chat, a cloud folder or on a server: nobody who helps you needs it.
desk-key-keep-lost = If all copies are lost, nobody can ever open what was sealed to it.
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
desk-key-proved-means = Its holder has shown that it opens: campaigns of this organisation can be sealed to it.
desk-key-retired-means = Nothing new is to be sealed to it. It still opens what was: keep its secret part until all of that is destroyed.
desk-key-lost-means = Its secret part is lost. What was sealed to it alone cannot be opened by anybody.
desk-key-facts = Held by { $value }, registered on { $other }
desk-key-seal = Prove that it opens
desk-key-open-title = Open it in this page
desk-key-file = The file with the secret part
desk-key-file-hint = Choose the file that you saved. This page reads it, sends it nowhere, and sends the six words that it opens.
desk-key-opened = It opened: the words are on their way.
desk-key-not-opened = This did not open: it is the file of another key, or the text is for another site.
desk-key-sealed = Sealed words
desk-key-goes-on = Go on with “{ $value }”
desk-key-sealed-hint = Without the file chooser: save this text as words.txt, and open it with
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
desk-trail-none = Nothing was done yet.
desk-trail-head = Last hash:
desk-trail-broken = Entry { $count } is not what the one before it says. Somebody changed the database itself: tell whoever runs this site.
desk-trail-operator = Whoever runs this site
desk-trail-somebody = somebody who has no account any more
desk-act-account-made = { $actor } made an account.
desk-act-account-recovered = { $actor } set another password, by a mailed link.
desk-act-password-changed = { $actor } changed the password.
desk-act-second-factor-set = { $actor } set up a second factor.
desk-act-second-factor-removed = { $actor } took the second factor from { $other }.
desk-act-passkey-added = { $actor } added a passkey.
desk-act-passkey-removed = { $actor } removed a passkey.
desk-act-address-changed = { $actor } changed the address.
desk-act-sessions-ended = { $actor } ended all sessions of { $other }.
desk-act-recovery-codes-made = { $actor } made new recovery codes.
desk-act-account-removed = { $actor } erased the account of { $other }.
desk-act-organisation-made = { $actor } made the organisation “{ $other }”.
desk-act-organisation-changed = { $actor } changed what the organisation “{ $other }” says of itself.
desk-act-organisation-dissolved = { $actor } dissolved the organisation “{ $other }”.
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
desk-wrong-day = This is no day of the calendar. Write it as 2026-12-31.
desk-wrong-past-day = This is no day in the past.
desk-wrong-slug = Small letters, digits and hyphens only, beginning with a letter; and not a word that this site uses itself.
desk-wrong-slug-taken = Another organisation here has this name.
desk-wrong-document = Line { $value } is not a title and an address that begins with https://.
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
desk-words-back = Nothing was saved. What you wrote stands here, so that you can copy it and keep it elsewhere.
desk-words-back-text = What you wrote, { $count }

## Campaigns

desk-campaigns = Campaigns
desk-campaigns-open = Open the campaigns
desk-campaigns-none = There is no campaign yet.
desk-campaign-new = New campaign
desk-campaign-untitled = Untitled campaign
desk-campaign-make = Begin to write
desk-campaign-title = Name of the campaign
desk-campaign-title-hint = It can be changed later.
desk-campaign-from = What do you begin with?
desk-campaign-from-hint = This alone cannot be changed later: the law decides what people sign and are asked.
desk-campaign-copy = A copy of “{ $value }”
desk-campaign-languages = Languages
desk-campaign-languages-hint = Others can be added later.
desk-campaign-public = On the site:
desk-instrument-fr-gdpr-80 = A collective complaint to the CNIL
desk-instrument-fr-gdpr-80-for = People mandate your association to complain in their name about the use of their data (GDPR, art. 80).
desk-instrument-eu-eci-central = A European citizens’ initiative
desk-instrument-eu-eci-central-for = Your page leads to the Commission’s central system, where people sign, and shows how far each country is.
desk-instrument-nl-burgerinitiatief = A Dutch burgerinitiatief
desk-instrument-nl-burgerinitiatief-for = For the agenda of the House of Representatives. It is written in Dutch.
desk-instrument-appeal-elsewhere = An appeal to sign elsewhere
desk-instrument-appeal-elsewhere-for = For petitions that are signed in one place alone: your page leads there. No key, no documents.
desk-wrong-title = Write a name of at most 120 characters.
desk-wrong-from = Choose one of these.
desk-wrong-many-drafts = There are too many drafts: remove one that is no longer needed.
desk-remove-title = Remove the draft
desk-remove-lead = “{ $value }” goes with everything that was ever written in it, for everybody. Download the folder first if you may want it again.
desk-remove-button = Remove it for good
desk-wrong-remove-published = This campaign is published: its draft stays as long as it can be changed.
desk-done-draft = The draft is made.
desk-done-draft-removed = The draft is removed.
desk-done-added = Added.
desk-done-taken-out = Taken out, in every language.
desk-done-put-back = Put back.
desk-done-approved = Approved. The owners can publish it now.
desk-done-published = Published: everybody can read it now. The addresses stand below.
desk-done-changed = The change is published.
desk-done-paused = Nobody can join for now.
desk-done-resumed = People can join again.
desk-done-closed = Closed: the public log says so.
desk-done-ended = The day is written down.

## A campaign from a folder

desk-import-title = Bring a folder
desk-import-lead = A campaign that was written elsewhere, or downloaded from a desk: its folder as one file. It becomes a draft; nothing of it is public.
desk-import-then = What is missing or wrong in it then stands on the campaign’s page, with file and line. What you do not change stays as it is, to the letter.
desk-import-file = The folder as one file
desk-import-hint = A .zip, .tar or .tar.gz, 16 MB at most. In it: campaign.toml, a file for each language, documents and pictures.
desk-import-button = Make a draft of it
desk-done-imported = The folder is a draft now. What is still missing stands below, with file and line.
desk-line = line { $value }
desk-wrong-no-file = Choose a file first.
desk-wrong-folder-kind = This is no folder that we can read: pack it as .zip, .tar or .tar.gz.
desk-wrong-folder-damaged = This file is damaged, or there is more in it than a folder: pack the folder anew, with the means of your system.
desk-wrong-folder-encrypted = This file opens with a password: pack the folder without one.
desk-wrong-folder-many = There is more in it than a campaign has: 1,000 names and 4,000 keys and tables are the most.
desk-wrong-folder-large = It unpacks to more than 15 MB: make its pictures smaller.
desk-wrong-folder-large-file = { $value } is too large: texts have 1 MB at most, all files together 15 MB.
desk-wrong-folder-name = { $value } cannot be the name of a file here: give it a name of plain letters, and pack the folder, not what leads to it.
desk-wrong-folder-twice = { $value } is in it twice: pack the folder anew.
desk-wrong-folder-link = { $value } is a link or a device: put the file itself in its place.
desk-wrong-folder-foreign = No campaign has such files: { $value }. Take them out of the folder. Texts are .toml and .md, in it or one folder further down; pictures .png or .jpg (a drawing: export it as PNG).
desk-wrong-folder-no-campaign = There is no campaign.toml in it: pack the folder in which that file is.
desk-wrong-folder-secret-key = A secret key stands in { $value }, and nothing was kept. Take it out, make a new pair, and write its public key.
err-desk-file-too-large = The file is larger than this page accepts, so it was not read.
rec-desk-file-too-large = Go back and choose a smaller one: the page says how large it may be.

## Pictures of a campaign

desk-picture-title = Picture of the campaign
desk-picture-lead = It stands at the head of the page. Nothing is kept of the file but what is seen: not the place, not the camera.
desk-carrier-logo-title = Logo
desk-carrier-logo-lead = It stands beside the organisation’s name on the campaign’s page. It is made small here, and nothing is kept of the file but what is seen.
desk-picture-hint = PNG or JPEG, 16 MB and 40 million pixels at most (a drawing: export it as PNG). It is made in two sizes, for wide and small screens.
desk-picture-alt-hint = For those who do not see it: one sentence about what it shows.
desk-picture-bring = Choose a file from this device
desk-picture-remove = Remove the picture
desk-wrong-other-picture = Somebody else changed this picture meanwhile; you see theirs. To put yours in its place, choose the file once more and save again; to remove it, press that once more.
desk-wrong-alt = Say what is on the picture, and choose the file once more: whoever does not see it is told so.

## Where a campaign stands

desk-state-missing = Draft · { $count ->
    [one] one thing is missing
   *[other] { $count } things are missing
}
desk-state-whole = Draft · whole, and not approved yet
desk-state-unread = Draft · nothing is missing
desk-state-approved = Draft · ready to be published
desk-state-opens = Published · opens on { $value }
desk-state-open = Published · people can join
desk-state-elsewhere = Published · it leads to where people sign
desk-state-paused = Published · paused
desk-state-closed = Published · closed
desk-state-changed = changes are not published yet
desk-next-missing = Write what is missing
desk-next-approve = Read and approve the documents
desk-next-publish = Look it over and publish
desk-next-waits = Everything is there. Next, somebody else: a lawyer approves the documents, then an owner publishes.
desk-next-waits-owner = Everything is there. Next, an owner publishes it.
desk-findings = To see to
desk-findings-more = All the rest
desk-found-to-fill = Still to be written.
desk-found-to-fill-inside = Write in place of what stands in [brackets], and change the rest as you like.
desk-found-empty = Still to be written.
desk-found-unequal = The first language has another number of these: all say the same things, in the same order.
desk-found-dates = The last day comes before the first.
desk-found-to-fill-document = Search this text for “[to fill in” (in French “[à remplir”), and write in its place what the brackets ask for.
desk-found-no-key = There is no key to seal to yet. Make one and prove it at “Keys” of your organisation: then it stands here by itself, if whoever proves it may write drafts.
desk-found-single-key = Everything is sealed to one single key: if it is lost, nobody can ever open anything. A second key, kept elsewhere, protects against that.
desk-found-undeclared = On which day was the association declared (Journal officiel)? The law asks how long it has existed.
desk-found-no-register-number = The number in the register is missing (RNA: W and nine digits, or SIREN). The authority finds the association by it.
desk-found-nameless = It has no name in addresses yet: 3 to 40 letters without accents, digits and hyphens. It can never be changed once it is published.
desk-parts = The parts of the campaign
desk-part-open = Write
desk-part-empty = nothing yet
desk-part-done = nothing missing
desk-part-missing = { $count ->
    [one] one thing missing
   *[other] { $count } things missing
}
desk-part-nothing = There is nothing here yet.
desk-translations = Languages
desk-runs = Review, publish, file
desk-whole-draft = The draft as a whole
desk-progress = { $count } of { $of } texts
desk-next-part = Next: { $value }
desk-part-words = The first words
desk-part-to-write = What is still missing
desk-part-to-write-lead = Save as often as you like: what is not filled in stays.
desk-to-write-key = A key
desk-to-write-key-lead = What people give is sealed to it. Once it is proved, it stands here by itself.
desk-to-write-rest = And, elsewhere
desk-edit-missing = { $count ->
    [one] One thing is still missing: see to it
   *[other] { $count } things are still missing: see to them
}
desk-part-words-lead = What people see first: who speaks, and what for.
desk-part-case = The case
desk-part-case-lead = Before whom, against whom, and what people sign, in plain words.
desk-part-targets = Targets
desk-part-targets-lead = What the complaint is aimed at. Supporters tick one or several; their words are on the next page.
desk-part-systems = The targets in words
desk-part-systems-lead = Each target as people read it before they tick it.
desk-part-facts = Facts
desk-part-facts-lead = Figures set large, each with who says so.
desk-part-details = In detail
desk-part-details-lead = Sections that open, for those who want to read more.
desk-part-questions = Questions
desk-part-questions-lead = What people ask before they join.
desk-part-who = Who carries it
desk-part-voices = Voices and press
desk-part-share = To be shared
desk-part-share-lead = Ready texts. What is left empty is made from the demand.
desk-part-documents = Documents to sign
desk-part-documents-lead = The exact texts that people sign or are shown. A lawyer reads them; every change asks for a new approval.
desk-part-organisations = Organisations and keys
desk-part-organisations-lead = Exactly one leads. Everything that people give is sealed to the public keys written here.
desk-part-form = The form
desk-part-form-lead = What is asked besides name and address. Ask for nothing that you do not need.
desk-part-days = Days and goal
desk-part-days-lead = Without days: from publication until it is closed.
desk-part-settings = Name, languages, colour
desk-group-picture = Words of the picture
desk-group-fields = Asked in the form
desk-group-initiative = The register
desk-group-appeal = Where to sign
desk-item-fact = Fact { $count }
desk-item-detail = Section { $count }
desk-item-question = Question { $count }
desk-item-voice = Voice { $count }
desk-item-press = Article { $count }
desk-item-target = Target { $count }
desk-item-targets = Target { $count }
desk-item-organisation = Organisation { $count }
desk-item-umbrella = Umbrella { $count }
desk-item-goal = Goal { $count }
desk-item-extension = Extension { $count }
desk-add-fact = Add a fact
desk-add-detail = Add a section
desk-add-question = Add a question
desk-add-voice = Add a voice
desk-add-press = Add an article
desk-add-target = Add a target
desk-add-organisation = Add an organisation
desk-add-umbrella = Add an umbrella
desk-add-goal = Add a goal
desk-add-extension = Add a prolongation by a legal act
desk-item-up = Up
desk-item-down = Down
desk-item-drag = Drag it to another place
desk-item-moved = Now in place { $value } of { $other }.
desk-item-out = Take out
desk-undo = Undo
desk-put-back = Put back
desk-taken-out-title = What was taken out
desk-taken-out-lead = Nothing that was written is lost. What is put back stands where it was.
desk-taken-out-none = Nothing was taken out.
desk-taken-out-what = What somebody takes out of a list of the draft (a fact, a target, a question) stands here, and can be put back.

## What a campaign says, field by field

desk-choice-none = —
desk-choice-true = yes
desk-choice-false = no
desk-choice-lead = leads, and receives what people give
desk-choice-partner = partner: receives a copy of its own
desk-choice-relay = relay: makes it known, and receives nothing
desk-choice-association = association
desk-choice-consumer-body = approved consumer body
desk-choice-union = union
desk-choice-direct = a letter to whoever is responsible
desk-choice-video = recordings: with place, day and hour
desk-choice-police = police or justice: then through the authority
desk-choice-indirect = State security: through the authority alone
desk-choice-optional = may stay empty
desk-choice-at-volksbegehren = Austria: Volksbegehren
desk-choice-be-chambre = Belgium: Chamber of Representatives
desk-choice-de-bundestag = Germany: Bundestag
desk-choice-eu-peti = European Parliament
desk-choice-fr-assemblee = France: National Assembly
desk-choice-fr-rip = France: referendum of shared initiative
desk-choice-fr-senat = France: Senate
desk-choice-required = must be filled in
desk-field-title = Name of the campaign
desk-field-title-hint = For titles and mails.
desk-field-speaker = Who speaks
desk-field-speaker-hint = In a few words: the line above the demand.
desk-field-demand = The demand
desk-field-demand-hint = One short sentence, set very large.
desk-field-summary = Summary
desk-field-summary-hint = One or two sentences for search engines and previews.
desk-field-appeal-md = The appeal
desk-field-appeal-md-hint = Markdown: **bold**, a blank line between paragraphs.
desk-field-picture-alt = What is on the picture
desk-field-picture-alt-hint = For those who do not see it. Without a picture, leave it empty.
desk-field-picture-credit = Who made it, under which licence
desk-field-authority = The authority
desk-field-authority-hint = As it stands inside a sentence: “the CNIL”.
desk-field-respondent = The other party
desk-field-respondent-hint = As it stands inside a sentence: “the ministry of the interior”. A single target names it as responsible.
desk-field-object-clause = The object clause of the statutes
desk-field-object-clause-hint = Word for word: the mandate quotes it.
desk-field-objectives = What the initiative asks
desk-field-objectives-hint = Of a registered initiative, word for word as registered.
desk-field-complaint-md = What is asked of the authority
desk-field-complaint-md-hint = Which texts are broken, and what is to be mended.
desk-field-signs = What one signs, in plain words
desk-field-signs-hint = One sentence a line.
desk-field-target-id = Short name
desk-field-target-id-hint = Lower-case letters, digits, hyphens.
desk-field-target-bit = Number in the public log
desk-field-target-bit-hint = It means this target for ever: never change it once people have joined.
desk-field-target-access = How people ask for their data first
desk-field-target-request-to = Whom such a request goes to
desk-field-target-request-to-hint = Line by line, as on an envelope.
desk-field-targets-title = Short title
desk-field-targets-title-hint = As it stands beside the box that people tick.
desk-field-targets-controller = Who is responsible
desk-field-targets-controller-hint = The authority or company that does it.
desk-field-targets-processing = The processing
desk-field-targets-processing-hint = What is done, and the text that allows it.
desk-field-targets-eligibility = Why it concerns me
desk-field-targets-eligibility-hint = In the first person: it is what a supporter states. “I have…”, “I pass…”
desk-field-fact-figure = Figure
desk-field-fact-label = What it counts
desk-field-fact-source = Who says so, and when
desk-field-fact-url = Where it can be read
desk-field-detail-id = Name in the address
desk-field-detail-title = Heading
desk-field-detail-lead = One sentence, read before it is opened
desk-field-detail-body-md = The text
desk-field-question-question = Question
desk-field-question-answer-md = Answer
desk-field-carriers-md = Who carries it
desk-field-carriers-md-hint = The organisations, what they do, since when.
desk-field-controllers-md = What the organisations agreed about data
desk-field-controllers-md-hint = Only where several decide together (GDPR, art. 26).
desk-field-voice-quote = Their words
desk-field-voice-quote-hint = Without quotation marks.
desk-field-voice-name = Who says it
desk-field-voice-role = In which quality
desk-field-press-title = Title
desk-field-press-source = Who published it
desk-field-press-date = When
desk-field-press-url = Where it can be read
desk-field-press-language = Its language, where it is another
desk-field-press-language-hint = Two letters: fr, en, de…
desk-field-share-short = For networks
desk-field-share-short-hint = At most 200 characters.
desk-field-share-message = For a friend
desk-field-share-subject = Subject of a mail
desk-field-share-mail = The mail
desk-field-organisation-id = Short name
desk-field-organisation-id-hint = It names the organisation in addresses of links; people do not read it. Small letters, digits, hyphens.
desk-field-organisation-name = Full name
desk-field-organisation-role = Its part
desk-field-organisation-legal-form = Legal form
desk-field-organisation-legal-form-hint = For instance: association under the French law of 1901.
desk-field-organisation-register-number = Number in the register
desk-field-organisation-register-number-hint = Of associations (RNA), or SIREN.
desk-field-organisation-body = What it is before the law
desk-field-organisation-declared = Declared on
desk-field-organisation-declared-hint = As in the Journal officiel: the law asks for a number of years.
desk-field-organisation-approval = Number of its approval
desk-field-organisation-approved-until = Approved until
desk-field-organisation-seat = Registered seat
desk-field-organisation-seat-hint = Street, postcode, town. It stands in the mandate.
desk-field-organisation-representative = Who represents it, and in what quality
desk-field-organisation-representative-hint = For instance: Name Surname, president.
desk-field-organisation-contact = Public address for questions and rights
desk-field-organisation-contact-hint = A mail address that everybody can read on the campaign’s page.
desk-field-organisation-url = Its site
desk-field-organisation-logo = File of its logo
desk-field-organisation-member-of = Short name of its umbrella
desk-field-organisation-recipients = Public keys that everything is sealed to
desk-field-organisation-recipients-hint = One a line; each begins with age1, and has to be proved at “Keys” before anything is published. Give two, kept in different places: if all are lost, nobody can ever open anything. A secret key never belongs here.
desk-field-organisation-note-key = Key for signed notes
desk-field-organisation-note-key-hint = With it the organisation signs when somebody who lost their withdrawal code is taken out. It counts for people who join once it is published. Made here, or by “clameur keys note”.
desk-field-umbrella-id = Short name
desk-field-umbrella-name = Full name
desk-field-umbrella-url = Its site
desk-field-umbrella-logo = File of its logo
desk-field-data-contact = The one address for questions about data
desk-field-data-contact-hint = Where it is not that of the organisation that leads.
desk-field-embed-form-on = Sites that may show the form
desk-field-embed-form-on-hint = One a line: https://www.example.org
desk-field-opens = First day
desk-field-closes = Last day
desk-field-timezone = Time zone
desk-field-timezone-hint = Europe/Paris. Empty: that of the law.
desk-field-goal = The number hoped for
desk-field-goal-hint = Shown beside the count. Or several, below.
desk-field-public-forecast = Say when the goal would be reached
desk-field-registered = Registered on
desk-field-registered-hint = Only of an initiative that is registered.
desk-field-initiators = Initiators who sign here too
desk-field-initiators-hint = Only of a burgerinitiatief: how many of those who started it sign it here, for the law does not count them.
desk-field-goal-number = Number
desk-field-extension-act = The act
desk-field-extension-journal = Where it was published
desk-field-extension-new-end = New last day
desk-field-extension-scope = Which collections it is for
desk-field-slug = Name in addresses
desk-field-slug-hint = 3 to 40 letters without accents, digits, hyphens. It can never be changed once it is published.
desk-field-languages = Languages
desk-field-languages-hint = Two letters a line; the first is the one that others are translated from.
desk-field-accent = Colour
desk-field-accent-hint = White text on it must be readable.
desk-field-picture = File of the picture
desk-field-territory = Country of the supporters
desk-field-territory-hint = Two letters, where there is only one: FR.
desk-field-demonstration = Only a demonstration
desk-field-initiative-number = Registration number
desk-field-initiative-number-hint = As the register writes it: ECI(2026)000001.
desk-field-initiative-register = Its page in the register
desk-field-initiative-register-hint = Write {"{language}"} where the address names the language.
desk-field-initiative-website = Its own site
desk-field-initiative-legal-entity = Legal entity
desk-field-initiative-central = Number in the central system
desk-field-appeal-place = Where one signs
desk-field-appeal-place-hint = Left empty, it follows from the address.
desk-field-appeal-address = Address of what is signed there
desk-field-appeal-address-hint = That of the very petition, not of the site: https://…
desk-wrong-number = Write a whole number.
desk-wrong-choice = Choose one of these.
desk-wrong-place = This cannot be written here: say it in the file itself.
desk-wrong-secret-key = A secret key stands here, and nothing was saved. Keep it off this site, make a new pair, and write its public key.
desk-conflict-title = Somebody else wrote here meanwhile
desk-conflict = Nothing is lost: both versions stand below, yours in the field. Save again to keep yours, or change it first. Everything else was saved.
desk-conflict-nothing = Nothing is lost: both versions stand below, yours in the field. Nothing was saved yet: save again to keep yours, or change it first.
desk-conflict-theirs = What was saved meanwhile:
desk-homeless-title = Something that you wrote has no place any more
desk-homeless = It belonged to something that was taken out meanwhile. Here it is, to be copied:

## What the editor says while one writes

desk-edit-waits = What you pressed was not done yet. Look at this first, then press it again.
desk-edit-saved = Saved { $value }
desk-edit-saving = Saving…
desk-edit-unsaved = Not saved yet
desk-edit-offline = Not saved: the site does not answer. It is tried again; leave this page open.
desk-edit-wrong = Not saved: something above has to be corrected first.
desk-edit-stopped = Not saved. Press the button: what you typed is not lost.
desk-edit-conflicted = Somebody else wrote here meanwhile. Both versions stand above, yours in the field: look at both, then press the button. Until then nothing is saved by itself.
desk-preview-button = Preview
desk-preview-of = How people will read it

## History of a draft

desk-history-title = History
desk-history-lead = What was written last, the newest first. What stood there before a change can be taken back; that is a change of its own, and nothing is lost by it.
desk-history-none = Nothing was changed since the draft was made.
desk-history-what = Every change stands here: who wrote what, and what was there before, which can be taken back.
desk-history-was = Before:
desk-history-is = After:
desk-history-back = Take back what was before
desk-history-moved = Somebody wrote here since you opened this page: nothing was changed. Look again.

## Files of a draft

desk-files-title = Files
desk-files-lead = A campaign is a folder of files. What has no field of its own is written here.
desk-file-text = The whole file
desk-file-conflict = Nothing is lost: both versions stand here, yours in the field. Put what you need of both into the field, then save again.
desk-file-writes = What was written of this file
desk-file-writes-lead = One press makes the whole file what it was before. That is written here too, and can be taken back.
desk-file-parts = { $count ->
    [one] Changed in one place
   *[other] Changed in { $count } places
}
desk-file-back = Take this back
desk-file-back-all = Take this and all since back
desk-file-back-gone = Nothing was changed: what stood there before is not kept any more.
desk-file-lead = As it is written in the folder (TOML or Markdown). What you do not change stays as it is, to the letter.
desk-bytes = { $count ->
    [one] one byte
   *[other] { $count } bytes
}
desk-export = Download the folder (tar)

## Review and publishing

desk-approve-title = Approve the documents
desk-approve-lead = You approve what people will sign, and what is put into it: the documents in every language, who the organisations are, the authority, the other party, the targets in words, what the form asks.
desk-approve-lead-none = Nothing is signed here, so there are no documents. You approve what the page says of those who carry it.
desk-approve-insertions = What is put into them
desk-approve-said = What the page says of them
desk-approve-what = Your approval is of exactly this. Whoever changes any of it afterwards takes the approval away; other texts of the page can change.
desk-approve-button = Approve
desk-approve-moved = This was changed since you opened the page: nothing was approved. Read it again.
desk-approve-taken = It was approved before, and changed since: it has to be approved again.
desk-approved-by = Approved as it is by { $value } on { $other }.
desk-publish-title = Publish
desk-publish-first = Publish “{ $value }”
desk-publish-again = Publish what changed in “{ $value }”
desk-publish-blocking = Not yet: this is missing
desk-publish-blocked = Something is still missing: nothing was published.
desk-publish-nothing = What is published is what the draft says. There is nothing to do.
desk-publish-changes = What changes
desk-publish-words-change = Nothing that people signed changes. The public log says that the page did.
desk-publish-documents-change = Documents change: this is a new version. Whoever signed before keeps the one that they signed; from now on people sign the new one.
desk-publish-small = Only what the public log does not pin changes, such as a picture.
desk-publish-public = What becomes public
desk-publish-public-pages = The campaign’s pages:
desk-publish-public-texts = Every text, document and rule; each version stays readable for ever.
desk-publish-public-keys = The public keys, so that everybody sees who can open what people give. Names of supporters never are.
desk-publish-readers = Who can open what people give
desk-publish-keys-lost = Whoever loses every secret key can never open anything again, and nobody can help. Make sure that they are kept, at two places.
desk-publish-never = What can never be changed afterwards
desk-publish-never-name = The name in addresses, and this site’s address in the public log.
desk-publish-never-law = The law that it rests on, and which number means which target.
desk-publish-never-log = The public log: nothing is ever taken out of it, by nobody.
desk-publish-never-signed = What people have signed.
desk-publish-remarks = To think about
desk-publish-unread = No lawyer has read these documents, and our organisation has none here. I publish all the same.
desk-publish-button = Publish now
desk-publish-not-approved = A lawyer of the organisation has to approve the documents as they now are.
desk-publish-unproved = A key written here is not a proved key of this organisation, and nothing is sealed to such a key. Register it at “Keys” and prove that it opens, also where it is a partner’s; or write another one.
desk-publish-key-unproved = not proved here
desk-publish-elsewhere = A campaign of this name was published by somebody else: choose another name in addresses.
desk-publish-renamed = This draft was published under another name in addresses, which stays. Take that name back at “Name, languages, colour”, or make a copy for a campaign of its own.
desk-publish-moved = Somebody changed the draft since you opened this page: nothing was published. Look it over again.
desk-publish-closed = This campaign is closed: nothing of it changes any more.
desk-state-title = Pause, close, end
desk-pause-title = Pause
desk-pause-lead = Nobody can fill in the form until you go on. Links that were mailed still hold. The page stays.
desk-pause-button = Pause
desk-resume-lead = Nobody can fill in the form now.
desk-resume-joining = Let people join again
desk-close-title = Close for good
desk-close-lead = The public log will say that nobody joins any more. This cannot be undone, by nobody. The page and the count stay; people can still withdraw.
desk-close-links = { $count ->
    [one] One mailed link still holds.
   *[other] { $count } mailed links still hold.
}
desk-close-links-until = Pause now, and close after { $value }: whoever was mailed a link can confirm until then.
desk-close-name = To close it, type its name in addresses: { $value }
desk-close-button = Close for good
desk-closed-lead = This campaign is closed.
desk-wrong-close-name = Nothing was closed: type the name { $value } as it stands in addresses.
desk-wrong-links-hold = Nothing was closed: links that were mailed still hold.
desk-end-title = The end of the procedure
desk-end-lead = When the last decision was given and no appeal is possible any more. What people gave is then destroyed by the law’s clocks. A lawyer knows this day; it can be corrected.
desk-end-day = Day
desk-preview-title = Preview
desk-preview-named = Preview of “{ $value }”
desk-preview-revision = As supporters will see it, from revision { $count } of the draft. Nothing of it is public, nobody is counted, no mail leaves.
desk-preview-day = It is shown as it will be on { $value }, the day on which it opens.
desk-preview-forms = People are made up. Forms work, and end here.
desk-preview-forms-how = Type what nobody is called, and an address of example.org, whose mails are then listed on this page. Mails to any other address are shown to nobody.
desk-preview-languages = In which language
desk-preview-read = What everybody reads
desk-preview-join = Taking part
desk-preview-follow = News
desk-preview-share = Passing it on, showing it elsewhere
desk-preview-check = For those who check
desk-preview-home = The page of all campaigns, with its card
desk-preview-page = The campaign’s page
desk-preview-form = The form alone
desk-preview-documents = All documents
desk-preview-controllers = Who is responsible for the data
desk-preview-count = The count
desk-preview-procedure = Where the procedure stands
desk-preview-changes = What changed since publication
desk-preview-link = Behind the mailed link
desk-preview-receipt = Whoever is counted: their own page, with the receipt behind its button
desk-preview-file = The receipt (file)
desk-preview-pdf = The printed copy (PDF)
desk-preview-thanks = The same address without a link: what others see of it
desk-preview-withdraw = Leaving
desk-preview-access = Asking for one’s own data first
desk-preview-asked = Telling what one has asked
desk-preview-told-leave = Leaving the list about the procedure
desk-preview-mine = What one’s mailbox joined: asking
desk-preview-own = What one’s mailbox joined: behind that link
desk-preview-ask = Asking for news
desk-preview-asking = Behind the link that confirms it
desk-preview-leave = Leaving the news
desk-preview-feed = The feed (Atom)
desk-preview-pass-on = Passing it on
desk-preview-card = The picture that networks show
desk-preview-material = Posters and leaflets
desk-preview-short = The short address on paper
desk-preview-embed = Putting it on another site
desk-preview-frame-count = In a frame: the number
desk-preview-frame-progress = In a frame: the number, and how far it is
desk-preview-frame-button = In a frame: both, and the way to the form
desk-preview-frame-form = In a frame: the form
desk-preview-checkpoint = The public log: its newest head
desk-preview-heads = The public log: a head a day (Atom)
desk-preview-logs = The logs of this site
desk-preview-press = The count day by day, for spreadsheets
desk-preview-csv = The count by country, for spreadsheets
desk-preview-mails = Mails
desk-preview-sent = Mails of the forms that were sent here
desk-preview-mail-confirmation = Confirming
desk-preview-mail-reminder = Confirming, once more
desk-preview-mail-receipt = Receipt
desk-preview-mail-already-joined = Joined already
desk-preview-mail-withdrawn = Having left
desk-preview-mail-asked-out = Answer to a wish to be taken out
desk-preview-mail-news = News, here with the campaign’s own words
desk-preview-mail-procedure = About the procedure, here with the campaign’s own words
desk-preview-mail-follow = Confirming news
desk-preview-mail-follow-reminder = Confirming news, once more
desk-preview-mail-following = News will come
desk-preview-mail-opening = It is open
desk-preview-mail-announcement = To you
desk-preview-mail-own-view = What one’s mailbox joined
desk-preview-mail-lead = A mail of the preview: it was sent to nobody. Its links stay in the preview.
desk-preview-attached = Attached
desk-preview-html = The same as HTML, as most mail programs show it
desk-preview-lacks = There is nothing to see yet. This keeps it from being shown:
desk-preview-lacks-link = There is nothing to see now: the draft is not complete. Whoever writes it sees at the desk what is missing; this link will show it then.
desk-preview-refused = This draft cannot be shown. The server’s log says why.
desk-preview-links = Secret links
desk-preview-links-lead = For somebody who has no account: a lawyer, for example. Whoever has a link sees the draft as it then is, for { $count } days, as long as whoever made the link may write the campaign.
desk-preview-make = Make a link
desk-preview-made = The link. It is shown this once, and holds for { $count } days:
desk-preview-many = There are twenty links already: end one first.
desk-preview-holds = made on { $value }, holds until { $other }
desk-preview-rests = shows nothing any more: whoever made it may not write this campaign now
desk-preview-end = End
desk-done-preview-ended = The link no longer works.
desk-preview-label = Preview
desk-preview-band = Preview of “{ $value }”, revision { $count }: nothing here is public, nobody is counted, no mail leaves.
desk-preview-all = All there is to see
desk-preview-later = The preview is being made
desk-preview-later-text = Some seconds: made-up people join it in a place of its own. Then this page shows it by itself.
desk-preview-look = Look now
desk-preview-changed = The draft was changed since.
desk-preview-newest = See revision { $count }
desk-preview-full = This preview takes no more forms
desk-preview-full-text = Three hundred were sent here. What was typed was not kept. The list of all there is to see begins anew, with none.
desk-preview-anew = Begin anew
desk-preview-over = This link shows nothing
desk-preview-over-text = It was ended, its seven days have passed, whoever made it may not show the campaign any more, or a part of the link is missing. Ask whoever sent it for another one.
desk-preview-elsewhere = This leads out of the preview
desk-preview-elsewhere-text = Nothing was sent and nothing was done. On the published site it would go on from here.
desk-act-preview-made = { $actor } made a secret link to the draft “{ $other }”.
desk-act-preview-ended = { $actor } ended a secret link to the draft “{ $other }”.
desk-act-draft-made = { $actor } made the draft “{ $other }”.
desk-act-draft-removed = { $actor } removed the draft “{ $other }”.
desk-act-documents-approved = { $actor } approved the documents of “{ $other }”.
desk-act-campaign-published = { $actor } published the campaign { $other }.
desk-act-campaign-changed = { $actor } published what changed in the campaign { $other }.
desk-act-campaign-published-unread = { $actor } published the campaign { $other }, and said that no lawyer has read its documents.
desk-act-campaign-changed-unread = { $actor } published what changed in the campaign { $other }, and said that no lawyer has read its documents.
desk-act-joining-paused = { $actor } paused the campaign { $other }.
desk-act-joining-resumed = { $actor } let people join the campaign { $other } again.
desk-act-campaign-closed = { $actor } closed the campaign { $other } for good.
desk-act-procedure-ended = { $actor } wrote down when the procedure of { $other } ended.

desk-asked-out-title = Who asks to be taken out
desk-asked-out-waiting = { $count ->
    [one] One person asked to be taken out and waits for an answer.
   *[other] { $count } people asked to be taken out and wait for an answer.
}
desk-asked-out-none = Nobody waits to be taken out.
desk-asked-out-what = Whoever has lost their withdrawal code can ask on the site, by a link to their mailbox, to be taken out. Nobody sees who they are: the number is that of their entry in the public log. Taking back is as easy as giving (GDPR, article 7), and the law gives you one month for the answer (article 12).
desk-asked-out-entry = Entry { $value }
desk-asked-out-on = asked on { $value }
desk-asked-out-days = { $count ->
    [0] today
    [one] waits for one day
   *[other] waits for { $count } days
}
desk-asked-out-batch = in batch { $value }
desk-asked-out-filed = in batch { $value }, which was filed
desk-asked-out-do = How they are taken out
desk-asked-out-do-lead = Your organisation signs that it is done. Their sealed records are destroyed, the count goes down, the public log says why, and a mail tells each of them.
desk-asked-out-terminal = At a terminal of the server
desk-asked-out-sign = This shows them once more before it does anything. Does the campaign name a key for notes? Then your organisation signs before, so that everybody who audits the log sees that it stands for this. This writes what is to be signed, and says how to go on:
desk-asked-out-stays-title = Where an entry stays
desk-asked-out-stays = An entry that stays, because the law lets nobody take it back any more or because somebody else asked, needs an answer too: press “Answer that it stays” beside it, and give the reason.
desk-asked-out-keep = Answer that it stays
desk-asked-out-keep-title = Entry { $value } stays
desk-asked-out-keep-lead = Whoever asked is sent your reason by mail, as you write it, and reads on their own page that their entry stays. The count and the public log stay as they are. An answer that was sent cannot be taken back.
desk-asked-out-keep-free = The law still lets whoever signed this leave: refuse only where somebody else asked. With their code they leave all the same, and they can ask again.
desk-asked-out-keep-bound = The law lets nobody take this entry back any more.
desk-asked-out-because = Your reason
desk-asked-out-because-hint = It is mailed as it stands here, in no other language. At most 2,000 characters; an empty line begins a paragraph.
desk-asked-out-keep-button = Send this answer
desk-asked-out-nobody = Nobody waits for an answer about entry { $value }: somebody answered, or whoever asked has left meanwhile. Nothing was sent.
desk-take-out-title = Sign, and take them out
desk-take-out-nobody = Nobody waits who can be taken out here.
desk-take-out-lead = What you sign here takes people out of the count for good: their sealed records are destroyed, the public log says “lost code” and who signed, and a mail tells each of them. Nothing undoes it.
desk-take-out-sign = Sign in this page
desk-take-out-whom = Whom
desk-take-out-file = The file of the key for signed notes
desk-take-out-file-hint = It is read in this page, and no part of it is sent. Whoever runs the server could change what this page does: who wants to be sure of that signs elsewhere, as said below.
desk-take-out-signed = Signed: { $value }. What is sent stands below; the button sends it.
desk-take-out-unticked = Nobody is ticked: nothing is signed.
desk-take-out-other-key = This file holds another key than the campaign named when these people joined. Nothing was signed.
desk-take-out-script = Signing in this page needs JavaScript. Without it, sign elsewhere and paste the result.
desk-take-out-notes = Signed notes
desk-take-out-notes-hint = Written by the page, or pasted from “clameur note sign”: one below the other.
desk-take-out-button = Take out whose notes are signed
desk-take-out-elsewhere = Sign elsewhere
desk-take-out-elsewhere-lead = Save each of these texts as it stands, with its last line end, in a file of its own on the machine where the key is; the command signs it. Paste what it wrote above.
desk-take-out-unnamed = Who joined before there was a key
desk-take-out-unnamed-lead = Entries { $value }: when they joined, the campaign named no key for signed notes, so nobody can tell by a signature that your organisation stands for it. They are taken out at a terminal of the server, and audits show that the operator alone did it:
desk-take-out-unnamed-then = So that this can be done here for those who join later, name a key for signed notes, and publish:
desk-take-out-secret = This is the secret key itself: it is nobody’s but yours. Nothing was kept of it, but it was sent: make another, name it, and publish. Nobody was taken out.
desk-take-out-none = There is no signed note: choose the file of the key, or paste what “clameur note sign” wrote.
desk-take-out-not-note = This holds something else than signed notes. Nobody was taken out.
desk-take-out-other = A note says something else than that its entry of this campaign is taken out because the code was lost. Nobody was taken out.
desk-take-out-unsigned = A note is signed by no key that the campaign named when that person joined. Nobody was taken out.
desk-take-out-many = So many at once are too many: 100 at most. Nobody was taken out.
desk-take-out-done = { $count ->
    [one] One person was taken out.
   *[other] { $count } people were taken out.
}
desk-done-entries-out = Taken out: mails tell those who asked.
desk-act-entry-voided = { $actor } took entry { $leaf } of { $other } out, with a note that the organisation signed, because its supporter asked for it.
desk-note-make = Make a key for signed notes
desk-note-made = The file was saved: it holds the secret part. Keep two copies, as of the key that opens. The public part stands in the field.
desk-note-failed = That did not work. This browser may not know such keys (Ed25519), or the file is another one; “clameur keys note” and “clameur note sign” do the same.
desk-wrong-because = Write the reason: it is what they are sent.
desk-wrong-because-long = This is too long: 2,000 characters at most.
desk-done-entry-kept = Answered: the mail with your reason is on its way.
desk-act-entry-kept = { $actor } answered whoever asked to be taken out of { $other } that entry { $leaf } stays.

## Batches

desk-batches-title = Batches
desk-batches-lead = A batch is what you file together: all statements that no batch held before, sealed as people gave them. Nobody reads them here; they open where the key is.
desk-batches-none = No batch has been frozen yet.
desk-batch = Batch { $value }
desk-batch-statements = { $count ->
    [one] One statement
   *[other] { $count } statements
}
desk-batch-entries = Entries { $value } to { $other } of the public log
desk-batch-frozen = Frozen on { $value }
desk-batch-filed = filed on { $value }
desk-batch-not-filed = not filed yet
desk-batch-left = { $count ->
    [one] One person has left since, and is not in an archive that you download now.
   *[other] { $count } people have left since, and are not in an archive that you download now.
}
desk-batch-destroyed = Destroyed on { $value }: nothing of it can be downloaded any more. Copies of its archive have to be destroyed too.
desk-batch-opens = Opens with: { $value }
desk-batch-key = “{ $value }”, kept by { $other }
desk-batch-key-lost = lost: opens nothing
desk-batch-take = Download the sealed archive
desk-batches-busy = Nothing was sent: two other organisations are downloading an archive from here now. Try again when one of them is done.
desk-batches-own = Nothing was sent: your organisation is downloading an archive already, one at a time. Wait until it is done, or cancel it in the browser that downloads it; one that stands still ends by itself after two minutes.
desk-batches-damaged = This cannot be done: what is stored of the campaign is damaged. Whoever runs the server finds out more with “clameur fsck”.
desk-batches-open = Open it where the key is
desk-batches-open-lead = Carry the archive to the machine of a key holder. It needs no network: the program (clameur) and the file of the key are enough.
desk-batches-open-command = clameur open { $value } --key KEYFILE --out DIRECTORY
desk-batches-open-then = This compares everything with the public log, and writes what goes to the authority. Download the archive again right before you file: whoever has left by then is not in it any more. On which day you filed is written down at a terminal of the server, by “clameur batch filed”.
desk-freeze-title = Freeze a batch
desk-freeze-would = What batch { $value } would hold
desk-freeze-nobody = There is nothing to freeze: nobody has joined yet.
desk-freeze-nothing = There is nothing to freeze: since batch { $value } nobody has joined, and nobody whose statement was filed has left.
desk-freeze-only-left = No statement waits for a batch: all that count are in batch { $value } or before. Another batch would tell no more than who has left since.
desk-freeze-apart = { $count ->
    [one] One record is set apart, because it is missing or damaged: if its statement counts, the batch counts it, and its archive is without it.
   *[other] { $count } records are set apart, because they are missing or damaged: the batch counts those of their statements that count, and its archive is without them.
}
desk-freeze-never = What can never be undone
desk-freeze-never-undone = An entry of the public log fixes what is in the batch, for everybody to see. It cannot be taken back.
desk-freeze-later = Who joins later goes into the next batch.
desk-freeze-leaving = Who leaves before you file must not be filed: download the archive right before. Who leaves after that is named in the next batch.
desk-freeze-button = Freeze batch { $value }
desk-freeze-damaged = { $count ->
    [one] Nothing was frozen: one statement counts and cannot be filed, because its record is missing or damaged. Whoever runs the server finds out more with “clameur fsck”; “clameur fsck --mend” makes it again, or sets it apart, and then this goes on without it.
   *[other] Nothing was frozen: { $count } statements count and cannot be filed, because their records are missing or damaged. Whoever runs the server finds out more with “clameur fsck”; “clameur fsck --mend” makes again what can be, and sets the others apart: then this goes on without them.
}
desk-freeze-busy = Nothing came of this button: a batch is being frozen on this site already, perhaps this very one. Look again in a few minutes.
desk-freeze-another = Nothing was frozen: the batch that comes next is another than that page showed. This one shows it.
desk-done-batch-frozen = The batch is frozen: the public log says so.
desk-done-batch-freezing = This takes a while, and goes on by itself: as soon as the batch is frozen, it stands here. Look again in a few minutes. If it is not here then, freeze it again: the page will say why.
desk-act-batch-frozen = { $actor } froze batch { $batch } of { $other }.
desk-act-batch-taken = { $actor } began to download the sealed archive of batch { $batch } of { $other }.
