### European citizens' initiatives: the statement, the form by country, the public dashboard.

## The statement of support (Regulation (EU) 2019/788, Annex III): its header, declaration and notice

initiative-statement = Изявление за подкрепа на европейска гражданска инициатива
initiative-number = Регистрационен номер
initiative-starts = Начало на събирането
initiative-ends = Край на събирането
initiative-register = В регистъра на Комисията
initiative-title = Заглавие
initiative-objectives = Цели
initiative-contacts = Регистрирани лица за контакт
initiative-legal-entity = Правен субект
initiative-website = Уебсайт на инициативата
initiative-declaration = С настоящото удостоверявам, че информацията, предоставена в този формуляр, е вярна и че досега не съм подкрепял/подкрепяла тази инициатива.
initiative-notice = Декларация за поверителност
initiative-notice-purpose = В съответствие с Общия регламент относно защитата на данните личните данни, които предоставяте в този формуляр, се използват единствено за подкрепа на тази инициатива. Те се предават на компетентните органи на Вашата държава, които проверяват и удостоверяват изявленията за подкрепа, и на никого другиго.
initiative-notice-rights = Имате право да поискате от организаторите на тази инициатива достъп до личните си данни, тяхното коригиране и изтриване, както и ограничаване на обработването им.
initiative-notice-time = Организаторите съхраняват данните Ви най-много един месец след представянето на инициативата на Европейската комисия или 21 месеца след началото на събирането, в зависимост от това коя от двете дати настъпи по-рано. В случай на административно или съдебно производство те могат да ги съхраняват до един месец след приключването му.
initiative-notice-complaint = Имате право по всяко време да подадете жалба до орган за защита на данните, по-специално в държавата, в която живеете, в която работите или в която според Вас е нарушено правото. Можете да се обърнете и към съда.
initiative-notice-controller = Администратор по смисъла на Общия регламент относно защитата на данните: { $name }, { $email }.
initiative-notice-sealed = Изявлението Ви се шифрова веднага щом пристигне, с ключове, които не са на този сървър. Никой от онези, които го поддържат, не може да го прочете.

## The public dashboard: how far an initiative is, in all and country by country

dash-statements =
    { $count ->
        [one] изявление за подкрепа
       *[other] изявления за подкрепа
    }
# $value is a whole number of percent, $other the tenth after it.
dash-percent = { $value },{ $other }%
# $value is a percentage.
dash-of-goal = { $value } от необходимите { $other }
dash-thresholds = Държави, достигнали своя праг
dash-days-left = Оставащи дни
dash-closed-since = Приключила на
dash-final = Към { $value } това е окончателният резултат в регистъра на Комисията.
dash-countries = Държава по държава
# $value is the name of a country, $other a percentage.
dash-first = Начело: { $value } с { $other } от прага.
dash-countries-help = Една държава се брои, щом достигне своя праг – линията на 100%. Колкото повече места има в Европейския парламент, толкова по-висок е прагът ѝ.
dash-picture = Каква част от своя праг е достигнала всяка държава, в проценти. Таблицата съдържа всички числа.
dash-map = На картата
dash-reached = Прагът е достигнат
dash-country = Държава
dash-number = Изявления
dash-threshold = Праг
dash-missing = Остават
dash-channels = Къде са се подписали хората
dash-channels-help = Показват се отделно, защото всеки може да преброи отново подписаното тук, и само него.
dash-here = Подписани тук
dash-paper = На хартия
dash-central = В системата на Комисията
dash-register = В регистъра на Комисията
dash-as-of = към { $value }
dash-pace = Темп
dash-last-days =
    { $count ->
        [one] Днес
       *[other] Подписани тук през последните { $count } дни
    }
# $safe, $goal: numbers; $day: a date; $share: a whole number of percent.
dash-forecast =
    { $count ->
        [one] С днешния темп { $safe } изявления ще се съберат около { $day }: достатъчно, за да останат { $goal }, дори ако органите отхвърлят { $share }%.
       *[other] С темпа от последните { $count } дни { $safe } изявления ще се съберат около { $day }: достатъчно, за да останат { $goal }, дори ако органите отхвърлят { $share }%.
    }
# $reached is a rounded number.
dash-forecast-short =
    { $count ->
        [one] С днешния темп събирането ще приключи на { $day } с около { $reached } изявления. За сигурност са нужни { $safe }: { $goal } и запас за онези, които органите отхвърлят ({ $share }%).
       *[other] С темпа от последните { $count } дни събирането ще приключи на { $day } с около { $reached } изявления. За сигурност са нужни { $safe }: { $goal } и запас за онези, които органите отхвърлят ({ $share }%).
    }
dash-forecast-countries-on =
    { $count ->
        [one] Около { $day } една държава ще е надхвърлила сигурно своя праг.
       *[other] Около { $day } { $count } държави ще са надхвърлили сигурно своя праг.
    }
dash-forecast-countries =
    { $count ->
        [0] Дотогава нито една държава няма да е надхвърлила сигурно своя праг.
        [one] Дотогава една държава ще е надхвърлила сигурно своя праг.
       *[other] Дотогава { $count } държави ще са надхвърлили сигурно своя праг.
    }
dash-estimate = Това е приблизителна оценка.
dash-download-chart = Диаграмата като изображение (SVG)
dash-download-map = Картата като изображение (SVG)
dash-download-csv = Числата за електронна таблица (CSV)

## Signing: the form by country

sign-title = Подпишете инициативата
sign-lead = Безплатно е, отнема две минути и подписът Ви се брои веднага.
sign-next = След това: Вашата разписка и код, с който можете да се оттеглите.
sign-choose = Изберете…
sign-nationality = Вашето гражданство
sign-nationality-hint = Подписът Ви се брои за тази държава, където и да живеете, и тя решава какво да пита. Ако имате няколко гражданства, изберете едно.
sign-nationality-show = Покажи формуляра
sign-nationality-change = Друга държава
sign-who = Кой вижда това?
# { $country } is the name of a country.
sign-who-text = Органът, който проверява подписите ({ $country }) и на който организаторите предават изявлението Ви. Никой друг.
sign-given-name = Пълни собствени имена
sign-family-name = Фамилни имена
sign-confirm = Всичко е проверено: вярно е.
sign-receipt-keep = Отпечатайте тази страница или запишете кода сега. Не сте посочили имейл адрес и никой не може да Ви изпрати това втори път.
sign-code-hint = Ще го намерите в разписката си. Малки или главни букви, с тирета или без – все едно е.
sign-withdraw-filed = Част от изявленията вече са предадени на органите. Ако Вашето е било сред тях, те се уведомяват, че сте се оттеглили; което вече са получили, остава при тях.
sign-carriers-lead = Организира инициативата и получава изявленията
sign-document-passport = паспорт
sign-document-id-card = лична карта
sign-document-citizens-card = карта на гражданина
sign-document-personal-number = личен идентификационен номер
field-street = Улица
field-street-number = Номер
field-postal-code = Пощенски код
field-city = Населено място
field-country = Държава, в която живеете
field-document = Кой документ?
field-document-number = Номерът му
document-statement = Изявлението за подкрепа

## Why something is asked: purpose-<id>

purpose-identify-signatory = Както е в документа Ви за самоличност: органът търси това име в своя регистър.
purpose-find-in-register = За да Ви намери органът в своя регистър и никой да не подпише от Ваше име.
purpose-tell-namesakes-apart = За да не Ви сбъркат с човек със същото име.
purpose-tell-which-number = Вашата държава приема който и да е от тези.
purpose-reach-by-post = Може да Ви попитат по пощата дали наистина Вие сте подписали.

## Boxes, and what is told beside them

consent-certify = { initiative-declaration }
# Its name in a list of errors.
consent-certify-short = Декларация
sign-consent-authority = Съгласявам се изявлението ми да бъде предадено на органа, към който е отправена инициативата ({ $authority }).
information-sample = Може да получите писмо с въпрос дали наистина сте подписали.

## What went wrong, and what to do

err-signed-already = Този човек вече е подписал тази инициатива.
rec-signed-already = Не е нужно да правите нищо повече: никой не се брои два пъти. Ако не сте подписали Вие, пишете на организаторите.

## Keep me informed: an address, apart from any statement (Regulation (EU) 2019/788, art. 18)

follow-title = Искам да научавам новини
follow-lead = Оставете имейл адреса си и организаторите ще Ви пишат, когато има новини за „{ $value }“.
follow-apart = Това не е подпис и можете да подпишете и без него. Адресът Ви се пази отделно от всякакви подписи.
follow-age = Имам навършени { $count } години.
follow-consent = Изрично се съгласявам организацията, която води кампанията ({ $value }), да пази адреса ми, за да ми пише за тази кампания. Това, че го искам, може да разкрие политическите ми възгледи.
follow-confirm = Някой, вероятно Вие, е поискал на този имейл адрес да се изпращат новини за „{ $value }“. Нищо не се изпраща, докато не натиснете бутона.
follow-confirm-button = Да, пишете ми
follow-done = Ще получавате новини от нас
follow-done-lead = Адресът Ви е запечатан: само организаторите могат да го отворят, с ключ, който не е на този сървър.
follow-done-leave = Можете да се откажете по всяко време чрез връзката във всяко наше съобщение или на този адрес:
follow-leave = Не искам повече новини
follow-leave-lead = Поискахте новини за „{ $value }“. Натиснете бутона и адресът Ви се унищожава тук. Ако сте подписали, подписът Ви остава непроменен.
follow-left = Адресът Ви е унищожен тук. Съобщение, което вече пътува, все още може да пристигне.
follow-notice-purpose = Имейл адресът Ви се използва за това, което сте отбелязали, и за нищо друго. Не се дава на никого другиго.
follow-notice-sealed = Шифрова се веднага щом пристигне, с ключа на организацията, която води кампанията. Ключът, който го отваря, не е на този сървър.
follow-notice-time =
    { $count ->
        [one] Унищожава се, когато се откажете, и най-късно един месец след приключването на кампанията; по-късно само ако инициативата продължава и след това.
       *[other] Унищожава се, когато се откажете, и най-късно { $count } месеца след приключването на кампанията; по-късно само ако инициативата продължава и след това.
    }
follow-notice-leave = Унищожава се веднага щом се откажете чрез връзката, която е във всяко съобщение.
mail-follow-why = Някой, вероятно Вие, е поискал на този имейл адрес да се изпращат новини за „{ $title }“ ({ $organisation }).
mail-follow-what = Още не получавате никакви. Отворете тази страница и натиснете бутона на нея:
mail-follow-done-subject = Ще получавате новини от нас: { $title }
mail-follow-done = Поискахте новини за „{ $title }“. За това ще Ви пише { $organisation }.

## Clocks of a procedure: what falls due, on the page and in calendar files. Each is the title of a day.

clock-start = Начало на събирането
clock-start-collecting = Последен ден за започване на събирането
clock-end-collecting = Последен ден на събирането
clock-report-numbers = Съобщаване на Комисията на броя на изявленията
clock-final-report = Съобщаване на Комисията на окончателния брой на изявленията
clock-submit-to-authorities = Последен ден за предаване на изявленията на националните органи
clock-certificates = Последен ден за удостоверяване на изявленията от органите
clock-submit-to-commission = Последен ден за представяне на инициативата на Комисията
clock-hearing = Последен ден за публичното изслушване в Европейския парламент
clock-answer = Последен ден за отговора на Комисията
clock-authority-silence = Без решение жалбата се смята за отхвърлена
clock-appeal = Последен ден за обжалване
clock-statements-grow-old = Първите изявления стават твърде стари, за да се броят
clock-keep-statements = Последен ден, до който изявленията могат да се пазят
clock-keep-addresses = Последен ден, до който имейл адресите могат да се пазят
clock-source = Източник: { $value }.
clock-projected = Най-късно, ако всяка стъпка преди това използва цялото си време.
clock-doubtful = Тази дата трябва да се потвърди от юрист.
clock-holidays = Почивните и празничните дни не са взети предвид.

## The procedure: what happened, and what comes

procedure-next = Какво предстои
procedure-calendar = Тези дати като календарен файл
# Statements are kept longer than usual. reason: a sentence of the organisers.
procedure-hold = До { $date } изявленията могат да се пазят поради съдебно производство. { $reason }
procedure-event-registered = Инициативата беше регистрирана
procedure-event-started = Събирането започна
procedure-event-reported = Броят на изявленията беше съобщен
procedure-event-closed = Събирането приключи
procedure-event-filed = Подаване
procedure-event-certified = Изявленията бяха удостоверени
procedure-event-presented = Инициативата беше представена
procedure-event-heard = Публично изслушване
procedure-event-answered = Отговорът беше публикуван
procedure-event-decision = Решение
procedure-event-procedure-ended = Процедурата приключи
procedure-event-initiative-withdrawn = Организаторите оттеглиха инициативата

## The paper form (Annex III): sheets, and the protocol of their destruction

# $value is a Member State.
sheet-citizens = Всички подписали този формуляр са граждани на следната държава членка: { $value }
sheet-first-names = Пълни собствени имена
sheet-family-names = Фамилни имена
sheet-residence = Местожителство (улица, номер, пощенски код, населено място, държава)
sheet-number = Личен идентификационен номер или номер на документа за самоличност
sheet-number-type = Вид на номера или документа
sheet-date = Дата
sheet-signature = Подпис
# $value lists what a State accepts.
sheet-documents = Приемани номера: { $value }
# $value is A or B.
sheet-law = Регламент (ЕС) 2019/788, приложение III, част { $value }
sheet-overleaf = Декларация за поверителност: вижте на гърба
destruction-title = Протокол за унищожаване
destruction-what = На { $day } беше унищожено всичко, което организаторите все още имаха от изброените по-долу листове: оригинали, копия и сканирани файлове.
destruction-how = Как
destruction-why = Защо, макар че не са били предадени
destruction-batch = Пакет
destruction-sheets = Листове
destruction-witness = Име, място, дата и подпис на свидетел
destruction-keep = Пазете тази страница в своите документи. Сървърът знае пакетите и деня, но не и имена.

## What the authority of a Member State is handed: the list of statements (Annex III), the form that goes with them (Annex V)

pack-title = Изявления за подкрепа
pack-limited = ОГРАНИЧЕНО РАЗПРОСТРАНЕНИЕ
pack-personal = съдържа лични данни
pack-volume = Том { $number } от { $of }: изявления от { $first } до { $last }
pack-annex-v = Представяне на изявления за подкрепа на компетентния орган
pack-draft = Проект. Да се попълни, да се сравни с приложение V към Регламент (ЕС) 2019/788 и да се подпише.
# $country is the name of a country.
pack-submitted-to = До компетентния орган на: { $country }
pack-date-place = Дата и място:
pack-signatures = Подписи на лицата за контакт:

## Signing in the Commission’s central system

central-title = Подпишете на сайта на Европейската комисия
central-why = За инициативите, регистрирани от 2023 г. насам, законът оставя само едно място, където онлайн подписът се брои: системата на самата Европейска комисия. Затова се подписвате там. Този сайт нито вижда, нито пази това, което въвеждате.
central-go = Към подписването
central-leaves = Напускате този сайт. Формулярът на Комисията се отваря на Вашия език и там важат правилата на Комисията за личните данни.
central-soon = Адресът на формуляра още не е известен. Върнете се скоро или оставете имейл адреса си.
central-ready = Какво да Ви е подръка
central-ready-help = Важно е гражданството Ви, а не къде живеете. Достатъчен е един от посочените документи.
central-no-document = без документ: формулярът иска имена, дата на раждане и адрес
central-as-of = В системата на Комисията, по данни от { $value }, { $other } (UTC). Подписите на хартия не са включени.
central-old = По-нови данни не можаха да бъдат прочетени; това са последните надеждни.

## Somebody of the same name

err-namesake-signed = Човек с това име, роден на този ден, вече е подписал тази инициатива.
rec-namesake-signed = Ако сте били Вие, не е нужно да правите нищо повече: подписът Ви се брои и никой не се брои два пъти. Ако сте друг човек, отбележете полето „Аз съм друг човек“ и подпишете още веднъж.
sign-somebody-else = Аз съм друг човек и още не съм подписал/подписала тази инициатива.
sign-somebody-else-hint = Тогава се броят и двете изявления. Органът, който ги проверява, научава, че са подписали двама души с това име, родени на един и същ ден.

follow-told = Пишем на адреса, който сте посочили, освен ако някой, който го чете, ни е помолил никога да не го правим. Отворете съобщението, последвайте връзката в него и натиснете бутона там: едва тогава получавате новини.
