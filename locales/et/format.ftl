### How this language writes numbers, dates and its own name (source: Unicode CLDR).

## Language

# The language's name in the language itself.
native-name = Eesti
# Direction of writing: ltr or rtl.
direction = ltr

## Numbers

# What stands between groups of three digits.
number-group = { "\u00A0" }
# Groups begin with numbers of this many digits (4: 1,234; 5: 1234 but 12,345).
number-group-from = 5

## Dates

# $day is a number; $year is text.
date-long = { $day }. { $month } { $year }
# $hour and $minute are text of two digits; $zone is UTC or an offset such as +02:00.
date-time = { $date }, kell { $hour }:{ $minute } ({ $zone })
month-1 = jaanuar
month-2 = veebruar
month-3 = märts
month-4 = aprill
month-5 = mai
month-6 = juuni
month-7 = juuli
month-8 = august
month-9 = september
month-10 = oktoober
month-11 = november
month-12 = detsember
