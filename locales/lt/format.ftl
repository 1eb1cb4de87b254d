### How this language writes numbers, dates and its own name (source: Unicode CLDR).

## Language

# The language's name in the language itself.
native-name = Lietuvių
# Direction of writing: ltr or rtl.
direction = ltr

## Numbers

# What stands between groups of three digits.
number-group = { "\u00A0" }
# Groups begin with numbers of this many digits (4: 1,234; 5: 1234 but 12,345).
number-group-from = 4

## Dates

# $day is a number; $year is text.
date-long = { $year } m. { $month } { $day } d.
# $hour and $minute are text of two digits; $zone is UTC or an offset such as +02:00.
date-time = { $date } { $hour }:{ $minute } ({ $zone })
month-1 = sausio
month-2 = vasario
month-3 = kovo
month-4 = balandžio
month-5 = gegužės
month-6 = birželio
month-7 = liepos
month-8 = rugpjūčio
month-9 = rugsėjo
month-10 = spalio
month-11 = lapkričio
month-12 = gruodžio
