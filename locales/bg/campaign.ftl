### Home, campaign, documents, procedure.

## Home

home-title = Да го кажем заедно. И всеки глас да се брои.
home-lead = Колективни жалби и граждански инициативи, при които никой не наднича през рамото Ви, а числата всеки може да преброи отново.
home-empty = Тук още няма публикувани кампании.
home-join = Прочетете и се присъединете
home-read = Прочетете
home-how-title = Какво обещаваме тук

## Campaign page

facts-title = Фактите
fact-source = Източник:
details-title = Какво оспорваме
complaint-title = Какво искаме
carriers-title = Кой стои зад кампанията
carriers-lead = Води кампанията и действа от Ваше име
carriers-partners = Партньори: получават запечатано копие
carriers-relays = Съмишленици: разказват за кампанията, не получават нищо
questions-title = Какво ни питат
join-go = Присъединете се към жалбата

## When people cannot join

state-not-yet-title = Очаквайте скоро
state-not-yet = От { $value } ще можете да се присъедините.
state-closed-title = Тази кампания приключи
state-withdrawn-title = Организацията прекрати тази кампания

## Documents

document-mandate = Пълномощното
document-notice = Информация за личните данни
document-open = Отворете текста на отделна страница
document-lead = Това е точният текст, който хората подписват или виждат. Той не може да се променя: новата версия е нов документ с нов отпечатък.
document-old = Тази версия вече не е в сила.
document-newer = Прочетете версията в сила
document-exact = Точният текст
document-version = Версия
document-hash-why = Отпечатъкът (SHA-256) е на самия файл, байт по байт. Публичният регистър на кампанията го съдържа и всяко изявление го посочва.
document-download = Изтеглете точния файл
documents-title = Текстовете

## Blanks of a document: placeholder-<name>

placeholder-supporter = собствено и фамилно име на лицето, което подписва
placeholder-mandatary = организацията: име, правна форма, номер, седалище, представител
placeholder-targets = отбелязаните системи, кой отговаря за тях и какво заявява лицето
placeholder-consents = за какво се е съгласило лицето, точка по точка
placeholder-email = имейл адресът на лицето
placeholder-revocation-url = адресът на страницата за оттегляне
placeholder-signature = ден и час на подписване и отпечатъкът на текста
document-blanks = Написаното в квадратни скоби се попълва, когато някой подпише.

## Procedure

procedure-title = Докъде стигна процедурата
procedure-lead = Какво е подадено, кога, къде и с колко изявления; и какво последва.
batches-title = Какво е подадено
batches-none =
    { $count ->
        [0] Още нищо не е подадено.
        [one] Още нищо не е подадено. Едно изявление е готово.
       *[other] Още нищо не е подадено. { $count } изявления са готови.
    }
batch-title = Пакет { $count }
batch-statements =
    { $count ->
        [one] изявление
       *[other] изявления
    }
batch-frozen = Приключен
batch-filed = Подаден
batch-not-filed = Още не
batch-reference = Входящ номер при органа
batch-log = Записи в регистъра
batch-hash = Отпечатък
timeline-title = Какво се случи
timeline-none = Още няма новини. Тук ще пишем как върви процедурата.

## Versions of documents

documents-all = Всички текстове и техните версии
documents-lead = Всеки текст, който хората подписват или виждат, във всички версии, които някога са били в сила. Който е подписал по-ранна версия, е подписал именно нея: тя остава тук, а отпечатъкът ѝ остава в регистъра.
document-number = Версия { $count }
document-published = публикувана на { $value }
document-in-force = в сила
document-replaced = вече не е в сила

## What publications changed

changes-title = Какво се промени след публикуването
changes-lead = Всяка промяна на ключове, правни текстове, правила, дати или думи е запис в публичния регистър на кампанията. Който преброи регистъра отново, стига до същия списък, дори тази страница да премълчи някоя промяна.
changes-none = Нищо не се е променило, откакто кампанията е публикувана.
changes-nothing = Нищо от това, което регистърът фиксира.
changes-first = Публикуване.
changes-entry = Запис { $count } в регистъра
changes-no-day = Денят не е известен
changes-days = Редът е този на подписания регистър. Дните са такива, каквито ги посочва сървърът: записите не съдържат време.
changed = Нещо се е променило, откакто тази кампания е публикувана.
changed-day = Нещо се е променило, откакто тази кампания е публикувана (последно на { $value }).
changed-link =
    { $count ->
        [one] Вижте промяната
       *[other] Вижте { $count } промени
    }
change-recipient-added = Нов ключ за { $name }: изявленията, дадени оттук нататък, са запечатани и за него. { $key }
change-recipient-removed = Един ключ по-малко за { $name }: той не отваря изявленията, дадени оттук нататък. { $key }
change-consent-added = При присъединяване отсега нататък искаме съгласие { $name } да може да чете.
change-consent-removed = При присъединяване вече не искаме съгласие { $name } да може да чете.
change-consent-changed = Съгласието { $name } да може да чете вече е друго.
change-document-added = { $name } ({ $language }): нов текст.
change-document-removed = { $name } ({ $language }): вече не се предлага.
change-document-changed = { $name } ({ $language }): нова версия. Който е подписал преди това, е подписал предишната.
change-texts-added = Страницата вече я има и на този език: { $language }.
change-texts-removed = Страницата вече я няма на този език: { $language }.
change-texts-changed = Текстът на страницата се промени на този език: { $language }.
change-question-added = Формулярът вече пита за: { $name }.
change-question-removed = Формулярът вече не пита за: { $name }.
change-question-changed = Промени се дали отговорът е задължителен: { $name }.
change-target-added = Нов предмет на жалбата: { $name }.
change-target-removed = Вече не е предмет на жалбата: { $name }.
change-target-changed = Предметът на жалбата „{ $name }“ вече има друг номер в регистъра.
change-instrument = Кампанията вече се основава на друг закон: { $name }.
change-law = Промени се файлът с правните правила в програмата ({ $name }): какво се пита, кой се брои веднъж, какво се пази и колко дълго.
change-opens = Първи ден за присъединяване: { $day }
change-closes = Последен ден за присъединяване: { $day }
change-no-day = няма
change-languages = Езици: { $names }.
change-territory = Държава, вписана в регистъра: { $name }.
change-structure = Промени се описанието на кампанията: може да са други организациите, които стоят зад нея, описанието им, целта или изгледът.
change-tags = Промени се начинът, по който се разпознава един и същ човек.
change-log = Промени се ключът или името на регистъра, а това не бива да става никога.
change-unknown = Това не може да се каже: липсва манифест.
change-note-key-added = { $name } вече има ключ, с който подписва публичните основания за изваждане на запис от преброяването.
change-note-key-removed = { $name } вече няма ключ, с който да подписва публичните основания за изваждане на запис от преброяването.
change-note-key-changed = Ключът, с който { $name } подписва публичните основания за изваждане на запис от преброяването, вече е друг.
