//! Does a campaign's window for joining fit the law's?

use clameur_instrument::{Deadline, Event, Instrument};

use super::definition::{Definition, Folder};
use super::folder::place::Step;
use super::ready::Remark;
use crate::terminal::tr;

/// Says what does not fit. A demonstration may show days that no initiative could have: for it these are warnings.
pub(super) fn check(remarks: &mut Vec<Remark>, folder: &Folder, instrument: &Instrument) {
    let mut say = |key: &str, what: String| {
        remarks.push(Remark {
            blocks: !folder.definition.demonstration,
            file: "campaign.toml".to_owned(),
            line: folder.origin.line("campaign.toml", &[Step::Key(key)]),
            what,
        });
    };
    beginning(&folder.definition, instrument, &mut say);
    end(&folder.definition, instrument, &mut say);
    acts(&folder.definition, instrument, &mut say);
    prolonged(remarks, folder);
}

/// The law's term between two events.
fn between(instrument: &Instrument, from: Event, to: Event) -> Option<&Deadline> {
    let mut deadlines = instrument.deadlines.iter();
    deadlines
        .find(|deadline| deadline.from == from && deadline.brings.or(deadline.met_by) == Some(to))
}

fn citations(instrument: &Instrument, ids: &[String]) -> String {
    let cited: Vec<&str> = ids
        .iter()
        .filter_map(|id| instrument.sources.get(id))
        .map(|source| source.cited(crate::terminal::language().code()))
        .collect();
    cited.join("; ")
}

/// The first day, which the law counts from the registration.
fn beginning(definition: &Definition, instrument: &Instrument, say: &mut impl FnMut(&str, String)) {
    if let (Some(registered), Some(rule)) = (
        definition.registered,
        between(instrument, Event::Registered, Event::Started),
    ) {
        let last = rule.after.after(registered);
        let source = citations(instrument, &rule.sources);
        match (definition.opens, last) {
            (None, Some(last)) => say(
                "opens",
                tr!(
                    "it does not say when collecting begins: write opens = \"YYYY-MM-DD\", {last} at the latest ({source})",
                    "il ne dit pas quand la collecte commence : écrivez opens = \"AAAA-MM-JJ\", le {last} au plus tard ({source})"
                ),
            ),
            (Some(opens), _) if opens < registered => say(
                "opens",
                tr!(
                    "collecting begins on {opens}, before the initiative was registered on {registered}: mend opens or registered",
                    "la collecte commence le {opens}, avant l’enregistrement de l’initiative le {registered} : corrigez opens ou registered"
                ),
            ),
            (Some(opens), Some(last)) if opens > last => say(
                "opens",
                tr!(
                    "collecting begins on {opens}, more than {span} after the registration on {registered}: {last} is the last day ({source})",
                    "la collecte commence le {opens}, plus de {span} après l’enregistrement du {registered} : le {last} est le dernier jour ({source})",
                    span = crate::terminal::span(rule.after)
                ),
            ),
            _ => {}
        }
    }
}

/// The last day, which the law counts from the first.
fn end(definition: &Definition, instrument: &Instrument, say: &mut impl FnMut(&str, String)) {
    let Some(rule) = between(instrument, Event::Started, Event::Closed) else {
        return;
    };
    let Some(end) = definition
        .opens
        .and_then(|opens| instrument.collection_end(opens, definition.prolonged()))
    else {
        return;
    };
    let mut source = citations(instrument, &rule.sources);
    for act in &end.extensions {
        source.push_str(&tr!("; prolonged by ", " ; prolongée par "));
        source.push_str(&citations(instrument, &act.sources));
    }
    for act in &definition.extensions {
        source.push_str(&tr!("; prolonged by ", " ; prolongée par "));
        source.push_str(&act.citation());
    }
    match definition.closes {
        None => say(
            "closes",
            tr!(
                "it does not say when collecting ends: write closes = \"YYYY-MM-DD\", {last} at the latest ({source})",
                "il ne dit pas quand la collecte finit : écrivez closes = \"AAAA-MM-JJ\", le {last} au plus tard ({source})",
                last = end.day
            ),
        ),
        Some(closes) if definition.opens.is_some_and(|opens| closes < opens) => say(
            "closes",
            tr!(
                "collecting ends on {closes}, before it begins: mend opens or closes",
                "la collecte finit le {closes}, avant de commencer : corrigez opens ou closes"
            ),
        ),
        Some(closes) if closes > end.day => say(
            "closes",
            tr!(
                "collecting ends on {closes}, but may last {span} at most: {last} is the last day ({source})",
                "la collecte finit le {closes}, mais ne peut durer que {span} : le {last} est le dernier jour ({source})",
                span = crate::terminal::span(rule.after),
                last = end.day
            ),
        ),
        Some(_) => {}
    }
}

/// An act that gives no more time than the law does by itself prolongs nothing, and would be cited for it.
fn acts(definition: &Definition, instrument: &Instrument, say: &mut impl FnMut(&str, String)) {
    let Some(last) = definition
        .opens
        .and_then(|opens| instrument.collection_end(opens, None))
        .map(|end| end.day)
    else {
        return;
    };
    for act in definition
        .extensions
        .iter()
        .filter(|act| act.new_end <= last)
    {
        say(
            "extension",
            tr!(
                "{act} ends on {day}, and collecting may last until {last} without it: it prolongs nothing. Write the day that the act in force names, or take it out",
                "{act} finit le {day}, et la collecte peut durer jusqu’au {last} sans lui : il ne prolonge rien. Écrivez le jour que donne l’acte en vigueur, ou retirez-le",
                act = act.act,
                day = act.new_end
            ),
        );
    }
}

/// An act gave more time than the campaign takes.
fn prolonged(remarks: &mut Vec<Remark>, folder: &Folder) {
    let definition = &folder.definition;
    if let (Some(prolonged), Some(closes)) = (definition.prolonged(), definition.closes)
        && closes < prolonged
    {
        remarks.push(Remark {
            blocks: false,
            file: "campaign.toml".to_owned(),
            line: folder.origin.line("campaign.toml", &[Step::Key("closes")]),
            what: tr!(
                "an act gave time until {prolonged}, and collecting ends on {closes}: write closes = \"{prolonged}\" if it is to go on",
                "un acte a donné du temps jusqu’au {prolonged}, et la collecte finit le {closes} : écrivez closes = \"{prolonged}\" si elle doit continuer"
            ),
        });
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::super::definition::Folder;
    use super::*;

    fn said(
        registered: Date,
        opens: Option<Date>,
        closes: Option<Date>,
        demonstration: bool,
    ) -> Vec<Remark> {
        let mut folder = Folder::embedded_initiative().unwrap();
        let definition = &mut folder.definition;
        definition.registered = Some(registered);
        definition.opens = opens;
        definition.closes = closes;
        definition.demonstration = demonstration;
        let instrument = super::super::publish::instrument("eu-eci-individual").unwrap();
        let mut remarks = Vec::new();
        check(&mut remarks, &folder, &instrument);
        remarks
    }

    #[test]
    fn the_window_of_an_initiative_is_the_laws() {
        let registered = date(2021, 1, 7);
        for (opens, closes, says) in [
            (date(2021, 2, 17), date(2022, 8, 1), ""),
            (date(2021, 7, 7), date(2022, 7, 6), ""),
            (
                date(2021, 7, 8),
                date(2022, 7, 7),
                "begins on 2021-07-08, more than 6 months after the registration on 2021-01-07: 2021-07-07 is the last day (Regulation (EU) 2019/788, art. 8",
            ),
            (
                date(2021, 1, 6),
                date(2021, 12, 31),
                "before the initiative was registered",
            ),
            (
                date(2021, 2, 17),
                date(2022, 8, 2),
                "but may last 12 months at most: 2022-08-01 is the last day (Regulation (EU) 2019/788, art. 8",
            ),
            (
                date(2021, 2, 17),
                date(2022, 8, 2),
                "prolonged by Implementing Decision (EU) 2021/944",
            ),
            (
                date(2021, 7, 7),
                date(2022, 7, 7),
                "2022-07-06 is the last day",
            ),
            (date(2021, 7, 7), date(2021, 7, 6), "before it begins"),
        ] {
            let remarks = said(registered, Some(opens), Some(closes), false);
            match says {
                "" => assert_eq!(remarks, []),
                says => {
                    assert_eq!(remarks.len(), 1, "{remarks:?}");
                    assert!(
                        remarks[0].blocks && remarks[0].what.contains(says),
                        "{remarks:?}"
                    );
                }
            }
        }
        // An act that was never in force, or that ends before the law's own time does.
        let mut folder = Folder::embedded_initiative().unwrap();
        folder.definition.demonstration = false;
        for (new_end, prolongs) in [(date(2022, 8, 1), false), (date(2022, 8, 2), true)] {
            folder.definition.extensions = vec![super::super::definition::Extension {
                act: "Decision 0".to_owned(),
                journal: "OJ L 0".to_owned(),
                new_end,
                scope: String::new(),
            }];
            let instrument = super::super::publish::instrument("eu-eci-individual").unwrap();
            let mut remarks = Vec::new();
            check(&mut remarks, &folder, &instrument);
            let told = remarks
                .iter()
                .any(|one| one.blocks && one.what.contains("Decision 0 ends on"));
            assert_eq!(told, !prolongs, "{remarks:?}");
        }
        let absent = said(registered, None, None, false);
        assert!(
            absent[0].what.contains("2021-07-07 at the latest"),
            "{absent:?}"
        );
        let endless = said(registered, Some(date(2021, 7, 1)), None, false);
        assert!(
            endless[0].what.contains("2022-06-30 at the latest"),
            "{endless:?}"
        );
        let shown = said(
            registered,
            Some(date(2026, 1, 1)),
            Some(date(2030, 1, 1)),
            true,
        );
        assert_eq!(shown.len(), 2);
        assert!(shown.iter().all(|remark| !remark.blocks));
    }
}
