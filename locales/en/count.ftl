### The public count.

count-title = The count
count-joined = Joined
count-withdrawn = Withdrew
count-voided = Voided
count-sums-help = Everybody who joined, less those who withdrew and those voided (refused by the authority, fraud, a lost code, or a record that was lost), makes the number above.
count-by-target = What people are contesting
count-by-target-help = One person can tick several.
count-by-day = Day by day
chart-title = People who joined each day, from { $value } to { $other }. The table below holds every number.
chart-grouped = Each bar stands for { $count } days.
chart-table = The numbers as a table
chart-day = Day
chart-joined = Joined
chart-gone = Withdrew or voided
recount-title = Don’t take our word for it: recount
recount-text =
    { $count ->
        [one] The number comes from a public log to which entries can only be added. It has one entry, signed by this server, without any personal data. This command downloads it and recounts:
       *[other] The number comes from a public log to which entries can only be added. It has { $count } entries, signed by this server, without any personal data. This command downloads them and recounts:
    }
checkpoint-title = The signed checkpoint
checkpoint-link = The checkpoint as a file
count-json-link = The numbers for machines (JSON)
recount-keep = It keeps today’s signed head in a file. Next time, this shows that nothing was removed or changed since; a receipt does as well:

# For whoever checks: the log's key, signed heads.
for-checking = For checking
log-key-title = The log’s key
log-key-text = It signs the public log. Compare it, letter by letter, with the one in your mails or on a partner’s page: the log that you are shown is then the one that they see.
log-key-check = Check a receipt with this key
heads-feed-link = A signed head of each day, as a feed
printed-title = Print this beside the number
printed-text = For partners and the press: these letters stand for every entry of the log at this moment. Printed beside the number, they let anybody find out whether all were shown the same log.
printed-size =
    { $count ->
        [one] (head of { $count } entry)
       *[other] (head of { $count } entries)
    }

credits-title = Who brought how many
credits-text = So many confirmed who came by the link of an organisation. It is a number by day and nothing else: nobody can tell who is in it. It is shown in tens, rounded down.
# Of an initiative: only what was signed here can be recounted.
recount-here =
    { $count ->
        [one] What was signed on this site, and only that, stands in a public log to which entries can only be added. It has one entry, signed by this server, without any personal data. This command downloads it and recounts:
       *[other] What was signed on this site, and only that, stands in a public log to which entries can only be added. It has { $count } entries, signed by this server, without any personal data. This command downloads them and recounts:
    }
recount-none = Nothing of this number was signed on this site, so there is nothing to recount. What this site published stands in a public log all the same, and this command checks it:
sums-here-help = Everybody who signed here, less those who withdrew and those voided (refused by the authority, fraud, a lost code, or a record that was lost), makes the number signed here.
