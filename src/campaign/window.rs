//! Does a campaign's window for joining fit the law's?

use clameur_instrument::{Deadline, Event, Instrument};

use super::definition::Definition;
use super::diagnostic::{Diagnostic, Law, Path, Step, Words};
use super::source::CampaignSource;
use crate::terminal::{self, tr};

/// Says what does not fit. A demonstration may show days that no initiative could have: for it these are warnings.
pub(crate) fn check(
    remarks: &mut Vec<Diagnostic>,
    source: &CampaignSource,
    instrument: &Instrument,
) {
    let blocks = !source.definition.demonstration;
    let mut say = |key: &str, code: Law| {
        let path = Path::definition(&[Step::Key(key)]);
        remarks.push(Diagnostic::new(blocks, path, code));
    };
    beginning(&source.definition, instrument, &mut say);
    end(&source.definition, instrument, &mut say);
    acts(&source.definition, instrument, &mut say);
    prolonged(remarks, source);
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
        .map(|source| source.cited(terminal::language().code()))
        .collect();
    cited.join("; ")
}

/// The first day, which the law counts from the registration.
fn beginning(definition: &Definition, instrument: &Instrument, say: &mut impl FnMut(&str, Law)) {
    if let (Some(registered), Some(rule)) = (
        definition.registered,
        between(instrument, Event::Registered, Event::Started),
    ) {
        let last = rule.after.after(registered);
        let cited = || Words::of(|| citations(instrument, &rule.sources));
        match (definition.opens, last) {
            (None, Some(last)) => say(
                "opens",
                Law::OpensUnsaid {
                    last,
                    cited: cited(),
                },
            ),
            (Some(opens), _) if opens < registered => {
                say("opens", Law::OpensBeforeRegistration { opens, registered });
            }
            (Some(opens), Some(last)) if opens > last => say(
                "opens",
                Law::OpensLate {
                    opens,
                    span: Words::of(|| terminal::span(rule.after)),
                    registered,
                    last,
                    cited: cited(),
                },
            ),
            _ => {}
        }
    }
}

/// The last day, which the law counts from the first.
fn end(definition: &Definition, instrument: &Instrument, say: &mut impl FnMut(&str, Law)) {
    let Some(rule) = between(instrument, Event::Started, Event::Closed) else {
        return;
    };
    let Some(end) = definition
        .opens
        .and_then(|opens| instrument.collection_end(opens, definition.prolonged()))
    else {
        return;
    };
    let cited = || {
        Words::of(|| {
            let mut cited = citations(instrument, &rule.sources);
            let own = definition.extensions.iter().map(|act| act.citation());
            let acts = end.extensions.iter();
            for act in acts
                .map(|act| citations(instrument, &act.sources))
                .chain(own)
            {
                cited.push_str(&tr!("; prolonged by ", " ; prolongée par "));
                cited.push_str(&act);
            }
            cited
        })
    };
    let last = end.day;
    match definition.closes {
        None => say(
            "closes",
            Law::ClosesUnsaid {
                last,
                cited: cited(),
            },
        ),
        Some(closes) if definition.opens.is_some_and(|opens| closes < opens) => {
            say("closes", Law::ClosesBeforeOpens { closes });
        }
        Some(closes) if closes > last => say(
            "closes",
            Law::ClosesLate {
                closes,
                span: Words::of(|| terminal::span(rule.after)),
                last,
                cited: cited(),
            },
        ),
        Some(_) => {}
    }
}

/// An act that gives no more time than the law does by itself prolongs nothing, and would be cited for it.
fn acts(definition: &Definition, instrument: &Instrument, say: &mut impl FnMut(&str, Law)) {
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
        let code = Law::ActProlongsNothing {
            act: act.act.clone(),
            day: act.new_end,
            last,
        };
        say("extension", code);
    }
}

/// An act gave more time than the campaign takes.
fn prolonged(remarks: &mut Vec<Diagnostic>, source: &CampaignSource) {
    let definition = &source.definition;
    if let (Some(prolonged), Some(closes)) = (definition.prolonged(), definition.closes)
        && closes < prolonged
    {
        let path = Path::definition(&[Step::Key("closes")]);
        remarks.push(Diagnostic::warning(
            path,
            Law::TimeLeft { prolonged, closes },
        ));
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;

    fn said(
        registered: Date,
        opens: Option<Date>,
        closes: Option<Date>,
        demonstration: bool,
    ) -> Vec<Diagnostic> {
        let mut source = CampaignSource::embedded_initiative().unwrap();
        let definition = &mut source.definition;
        definition.registered = Some(registered);
        definition.opens = opens;
        definition.closes = closes;
        definition.demonstration = demonstration;
        let instrument = super::super::publish::instrument("eu-eci-individual").unwrap();
        let mut remarks = Vec::new();
        check(&mut remarks, &source, &instrument);
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
                        remarks[0].blocks() && remarks[0].code.to_string().contains(says),
                        "{remarks:?}"
                    );
                }
            }
        }
        // An act that was never in force, or that ends before the law's own time does.
        let mut source = CampaignSource::embedded_initiative().unwrap();
        source.definition.demonstration = false;
        for (new_end, prolongs) in [(date(2022, 8, 1), false), (date(2022, 8, 2), true)] {
            source.definition.extensions = vec![super::super::definition::Extension {
                act: "Decision 0".to_owned(),
                journal: "OJ L 0".to_owned(),
                new_end,
                scope: String::new(),
            }];
            let instrument = super::super::publish::instrument("eu-eci-individual").unwrap();
            let mut remarks = Vec::new();
            check(&mut remarks, &source, &instrument);
            let told = remarks
                .iter()
                .any(|one| one.blocks() && one.code.to_string().contains("Decision 0 ends on"));
            assert_eq!(told, !prolongs, "{remarks:?}");
        }
        let absent = said(registered, None, None, false);
        assert!(
            absent[0]
                .code
                .to_string()
                .contains("2021-07-07 at the latest"),
            "{absent:?}"
        );
        let endless = said(registered, Some(date(2021, 7, 1)), None, false);
        assert!(
            endless[0]
                .code
                .to_string()
                .contains("2022-06-30 at the latest"),
            "{endless:?}"
        );
        let shown = said(
            registered,
            Some(date(2026, 1, 1)),
            Some(date(2030, 1, 1)),
            true,
        );
        assert_eq!(shown.len(), 2);
        assert!(shown.iter().all(|remark| !remark.blocks()));
    }
}
