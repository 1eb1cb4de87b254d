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
state-closed = Вече никой не може да се присъедини. Преброеното остава преброено, а процедурата продължава.
state-withdrawn-title = Организацията прекрати тази кампания
state-withdrawn = Вече никой не може да се присъедини и нищо повече няма да бъде подадено. Публичният регистър остава, за да може числото и занапред да се проверява.

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
