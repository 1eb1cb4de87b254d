### What all pages share.

## Frame

skip-to-content = Skip to the content
skip-to-form = Skip to the form
language-menu = Languages
footer-privacy = No cookies, no trackers, nothing loaded from elsewhere.
footer-software = free software (AGPL)
campaign-nav = This campaign
nav-campaign = The campaign
nav-count = The count, and how to check it
nav-procedure = Where the procedure stands
nav-withdraw = Withdraw

## Demonstration

demo-label = Demonstration
demo-band = Demonstration: modelled on a campaign that took place. Nothing is filed here.
demo-mailbox-link = Open the mailbox
demo-mailbox-open = Open the demonstration’s mailbox
mailbox-title = Mailbox
mailbox-notice = This mailbox exists only in the demonstration: instead of leaving, every mail lands here, and anyone can read it. A real instance has no such page.
mailbox-empty = No mail yet. Join the campaign and come back.
mailbox-from = From
mailbox-to = To
mailbox-received = Received

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] person has joined
       *[other] people have joined
    }
# In place of the goal, as long as nobody has joined.
count-first = Somebody has to go first. Why not you?

## Promises, on the home page

promise-sealed = Whoever seizes this server learns no names: they are sealed with keys that the organisations keep elsewhere.
promise-counted = You don’t have to take the number on trust: anyone can recount it.
promise-leave = Leaving is as easy as joining.
promise-untracked = No account, no cookies, no trackers; every page works without JavaScript.

## Errors

error-home = Go to the home page
error-reference = Reference to quote if you write to us:

# $goal is the number that the campaign hopes for.
count-to-goal =
    { $count ->
        [one] One more to reach { $goal }.
       *[other] { $count } more to reach { $goal }.
    }

organisation-contact = Contact
organisation-form = Legal form
organisation-declared = Declared on
organisation-umbrella = Member of
organisation-campaigns = Campaigns
organisation-members = Member organisations
organisation-documents = Documents
