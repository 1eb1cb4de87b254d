### The public count.

count-title = The count
count-joined = Joined
count-withdrawn = Withdrew
count-voided = Voided
count-sums-help = Joined, less those who withdrew, less those voided (refused by the authority, fraud, or a lost code), makes the number above.
count-by-target = What people complain about
count-by-target-help = One person may tick several.
count-by-day = Day by day
chart-title = People who joined each day, from { $value } to { $other }. The table below holds every number.
chart-grouped = Each bar stands for { $count } days.
chart-table = The numbers as a table
chart-day = Day
chart-joined = Joined
chart-gone = Withdrew or voided
recount-title = Do not believe us: recount
recount-text =
    { $count ->
        [one] The number comes from a public log to which entries can only be added. It has one entry, signed by this server, without any personal data. This command downloads it and recounts:
       *[other] The number comes from a public log to which entries can only be added. It has { $count } entries, signed by this server, without any personal data. This command downloads them and recounts:
    }
checkpoint-title = The signed checkpoint
checkpoint-link = The checkpoint as a file
count-json-link = The numbers for machines (JSON)
recount-keep = It keeps today’s signed head in a file. Next time, this shows that nothing was removed or changed since; a receipt does as well:
