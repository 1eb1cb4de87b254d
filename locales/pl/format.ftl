### How this language writes numbers, dates and its own name (source: Unicode CLDR).

## Language

# The language's name in the language itself.
native-name = Polski
# Direction of writing: ltr or rtl.
direction = ltr

## Numbers

# What stands between groups of three digits.
number-group = { "\u00A0" }
# Groups begin with numbers of this many digits (4: 1,234; 5: 1234 but 12,345).
number-group-from = 5

## Dates

# $day is a number; $year is text.
date-long = { $day } { $month } { $year }
# $hour and $minute are text of two digits; $zone is UTC or an offset such as +02:00.
date-time = { $date }, { $hour }:{ $minute } ({ $zone })
month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
