### How this language writes numbers, dates and its own name (source: Unicode CLDR).

## Language

# The language's name in the language itself.
native-name = Gaeilge
# Direction of writing: ltr or rtl.
direction = ltr

## Numbers

# What stands between groups of three digits.
number-group = ,
# Groups begin with numbers of this many digits (4: 1,234; 5: 1234 but 12,345).
number-group-from = 4

## Dates

# $day is a number; $year is text.
date-long = { $day } { $month } { $year }
# $hour and $minute are text of two digits; $zone is UTC or an offset such as +02:00.
date-time = { $date } ag { $hour }:{ $minute } ({ $zone })
month-1 = Eanáir
month-2 = Feabhra
month-3 = Márta
month-4 = Aibreán
month-5 = Bealtaine
month-6 = Meitheamh
month-7 = Iúil
month-8 = Lúnasa
month-9 = Meán Fómhair
month-10 = Deireadh Fómhair
month-11 = Samhain
month-12 = Nollaig
