### Nombres, dates et nom de la langue (source : Unicode CLDR).

## Language

native-name = Français
direction = ltr

## Numbers

number-group = { "\u202F" }
number-group-from = 4

## Dates

date-long =
    { $day ->
        [1] 1er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-time = { $date } à { $hour }{ "\u00A0" }h{ "\u00A0" }{ $minute } ({ $zone })
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
