### How this language writes numbers, dates and its own name (source: Unicode CLDR).

## Language

# The language's name in the language itself.
native-name = Latviešu
# Direction of writing: ltr or rtl.
direction = ltr

## Numbers

# What stands between groups of three digits.
number-group = { "\u00A0" }
# Groups begin with numbers of this many digits (4: 1,234; 5: 1234 but 12,345).
number-group-from = 5

## Dates

# $day is a number; $year is text.
date-long = { $year }. gada { $day }. { $month }
# $hour and $minute are text of two digits; $zone is UTC or an offset such as +02:00.
date-time = { $date } plkst. { $hour }:{ $minute } ({ $zone })
month-1 = janvāris
month-2 = februāris
month-3 = marts
month-4 = aprīlis
month-5 = maijs
month-6 = jūnijs
month-7 = jūlijs
month-8 = augusts
month-9 = septembris
month-10 = oktobris
month-11 = novembris
month-12 = decembris
