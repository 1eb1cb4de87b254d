### What all pages share.

## Frame

skip-to-content = Към съдържанието
skip-to-form = Към формуляра
language-menu = Езици
footer-privacy = Без бисквитки, без проследяване, нищо не се зарежда отдругаде.
footer-software = свободен софтуер (AGPL)
campaign-nav = Тази кампания
nav-campaign = Кампанията
nav-count = Преброяването и как да го проверите
nav-procedure = Докъде стигна процедурата
nav-withdraw = Оттегляне

## Demonstration

demo-label = Демонстрация
demo-band = Демонстрация по образец на кампания, която наистина се проведе. Тук нищо не се подава.
demo-mailbox-link = Към пощенската кутия
demo-mailbox-open = Към пощенската кутия на демонстрацията
mailbox-title = Пощенска кутия
mailbox-notice = Тази пощенска кутия съществува само в демонстрацията: вместо да замине, всяко писмо попада тук и всеки може да го прочете. Истинският сайт няма такава страница.
mailbox-empty = Още няма писма. Присъединете се към кампанията и се върнете.
mailbox-from = От
mailbox-to = До
mailbox-received = Получено

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] човек се присъедини
       *[other] души се присъединиха
    }
# In place of the goal, as long as nobody has joined.
count-first = Някой трябва да започне: направете първата крачка.

## Promises, on the home page

promise-sealed = Който изземе този сървър, няма да научи нищо за никого: имената са запечатани, а ключовете са другаде – у организациите.
promise-counted = Никой не е длъжен да вярва на числото: всеки може да преброи отново.
promise-leave = Всеки може да се оттегли толкова лесно, колкото се е присъединил.
promise-untracked = Без профил, без бисквитки, без проследяване; всяка страница работи без JavaScript.

## Errors

error-home = Към началната страница
error-reference = Номер, който да посочите, ако ни пишете:
count-to-goal =
    { $count ->
        [one] Още един човек, за да станем { $goal }.
       *[other] Още { $count } души, за да станем { $goal }.
    }

organisation-contact = Контакт
organisation-form = Правна форма
organisation-declared = Обявена на
organisation-umbrella = Член на
organisation-campaigns = Кампании
organisation-members = Организации членки
organisation-documents = Документи
