### What all pages share.

## Frame

skip-to-content = Aqbeż għall-kontenut
skip-to-form = Aqbeż għall-formola
language-menu = Lingwi
footer-privacy = L-ebda cookies, l-ebda trackers, u xejn ma jitgħabba minn xi mkien ieħor.
footer-software = softwer ħieles (AGPL)
campaign-nav = Din il-kampanja
nav-campaign = Il-kampanja
nav-count = L-għadd, u kif tivverifikah
nav-procedure = Fejn waslet il-proċedura
nav-withdraw = Irtira

## Demonstration

demo-label = Verżjoni dimostrattiva
demo-band = Verżjoni dimostrattiva, ibbażata fuq kampanja li saret tassew. Hawn ma jiġi ppreżentat xejn.
demo-mailbox-link = Iftaħ il-kaxxa tal-posta
demo-mailbox-open = Iftaħ il-kaxxa tal-posta tal-verżjoni dimostrattiva
mailbox-title = Kaxxa tal-posta
mailbox-notice = Din il-kaxxa tal-posta teżisti biss fil-verżjoni dimostrattiva: minflok titlaq, kull email tasal hawn, u jista’ jaqraha kulħadd. Sit veru m’għandux paġna bħal din.
mailbox-empty = Għad m’hemmx emails. Ingħaqad mal-kampanja u erġa’ ejja.
mailbox-from = Mingħand
mailbox-to = Lil
mailbox-received = Waslet

## Numbers

# Stands after a number in large figures.
count-people =
    { $count ->
        [one] persuna ngħaqdet
        [2] persuni ngħaqdu
        [few] persuni ngħaqdu
        [many] -il persuna ngħaqdu
       *[other] persuna ngħaqdu
    }
# In place of the goal, as long as nobody has joined.
count-first = Xi ħadd irid jibda: ibda int.

## Promises, on the home page

promise-sealed = Min jaħtaf dan is-server ma jaqra isem ħadd: l-ismijiet huma ssiġillati, u ċ-ċwievet iżommuhom l-organizzazzjonijiet xi mkien ieħor.
promise-counted = Ħadd m’għandu għalfejn jemmen in-numru: kulħadd jista’ jerġa’ jgħodd.
promise-leave = Kulħadd jista’ jitlaq bl-istess faċilità li biha daħal.
promise-untracked = L-ebda kont, l-ebda cookie, l-ebda tracker; kull paġna taħdem mingħajr JavaScript.

## Errors

error-home = Mur fil-paġna ewlenija
error-reference = Referenza li tagħtina jekk tiktbilna:
count-to-goal = Nies li għad jonqsu biex tintlaħaq il-mira ta’ { $goal }: { $count }

organisation-contact = Kuntatt
organisation-form = Forma ġuridika
organisation-declared = Iddikjarata fi
organisation-umbrella = Membru ta’
organisation-campaigns = Kampanji
organisation-members = Organizzazzjonijiet membri
organisation-documents = Dokumenti
