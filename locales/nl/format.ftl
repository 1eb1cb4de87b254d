### How this language writes numbers, dates and its own name (source: Unicode CLDR).

## Language

# The language's name in the language itself.
native-name = Nederlands
# Direction of writing: ltr or rtl.
direction = ltr

## Numbers

# What stands between groups of three digits.
number-group = { "." }
# Groups begin with numbers of this many digits (4: 1,234; 5: 1234 but 12,345).
number-group-from = 4

## Dates

# $day is a number; $year is text.
date-long = { $day } { $month } { $year }
# $hour and $minute are text of two digits; $zone is UTC or an offset such as +02:00.
date-time = { $date } om { $hour }:{ $minute } ({ $zone })
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december
