//! `docs/law/<instrument>.md`: each rule of an instrument, its source, the day that source was read, what a lawyer must check.

use std::fmt::Write as _;

use clameur_instrument::{Asked, Instrument, Requirement};

/// A rule in a few words, the ids of its sources, and what its file notes.
struct Rule<'l> {
    rule: String,
    sources: &'l [String],
    note: &'l str,
}

impl<'l> Rule<'l> {
    fn new(rule: impl Into<String>, sources: &'l [String], note: &'l str) -> Self {
        Self {
            rule: rule.into(),
            sources,
            note,
        }
    }
}

/// The table, as Markdown. It is made from the file of law and says nothing else.
#[must_use]
pub fn markdown(law: &Instrument) -> String {
    let mut out = String::new();
    // Writing into a String does not fail.
    let _ = writeln!(out, "# {}\n", law.name("en"));
    let _ = writeln!(
        out,
        "`{}`, version {}. Made from `instruments/{}.toml` by `clameur instrument check {} --table`; change that file, not this one. Nothing here is legal advice.\n",
        law.id, law.version, law.id, law.id
    );
    out.push_str("## What nobody could answer\n\n");
    if law.unknowns.is_empty() {
        out.push_str("Nothing is noted.\n\n");
    } else {
        out.push_str("| unknown | question | whose | since | source |\n|---|---|---|---|---|\n");
        for one in &law.unknowns {
            let _ = writeln!(
                out,
                "| `{}` | {} | {} | {} | {} |",
                one.id,
                cell(&one.question),
                cell(&one.owner),
                one.since,
                cell(&citations(law, &one.sources))
            );
        }
        out.push('\n');
    }
    out.push_str("## Rules\n\n| rule | source | read | a lawyer must check |\n|---|---|---|---|\n");
    for rule in rules(law) {
        let _ = writeln!(
            out,
            "| {} | {} | {} | {} |",
            cell(&rule.rule),
            cell(&citations(law, rule.sources)),
            read(law, rule.sources),
            to_check(law, &rule)
        );
    }
    out.push_str("\n## Sources\n\n| source | read | a lawyer must check | what we take from it |\n|---|---|---|---|\n");
    for source in law.sources.values() {
        let day = source
            .read
            .map_or_else(|| "not read".to_owned(), |day| day.to_string());
        let day = match (&source.read, &source.read_at) {
            (Some(_), Some(_)) => format!("{day}, not at the official place"),
            _ => day,
        };
        let _ = writeln!(
            out,
            "| [{}]({}) | {day} | {} | {} |",
            cell(&source.citation),
            source.url,
            if source.lawyer_must_check {
                "yes"
            } else {
                "no"
            },
            cell(&source.note)
        );
    }
    out
}

fn rules(law: &Instrument) -> Vec<Rule<'_>> {
    let mut all = Vec::new();
    let kind = law.third_party().name();
    all.push(Rule::new(
        format!("Collecting outside the authority's own place: {kind}"),
        &law.third_party_sources,
        "",
    ));
    all.push(Rule::new(
        format!("Least age: {}", law.minimum_age),
        &law.minimum_age_sources,
        "",
    ));
    all.push(Rule::new(
        format!("One may leave: {}", law.leaving.name()),
        &law.leaving_sources,
        "",
    ));
    if let Some(access) = &law.access {
        all.push(Rule::new(
            format!(
                "Access first: a controller answers within {}",
                access.answer
            ),
            &access.sources,
            &access.note,
        ));
    }
    if let Some(standing) = &law.standing {
        let (all_years, some) = (standing.declared_years, standing.doubtful_years);
        all.push(Rule::new(
            format!(
                "The association: declared for {all_years} years; from {some} years on in doubt"
            ),
            &standing.sources,
            &standing.note,
        ));
    }
    if let Some(support) = &law.support {
        all.push(Rule::new(goal(support), &support.sources, &support.note));
    }
    if let Some(rule) = &law.registration {
        let until = rule
            .until
            .map_or_else(String::new, |day| format!(" until {day}"));
        all.push(Rule::new(
            format!("For initiatives registered from {}{until}", rule.from),
            &rule.sources,
            &rule.reason,
        ));
    }
    if let Some(there) = &law.elsewhere {
        let operator = &there.operator;
        all.push(Rule::new(
            format!("Statements are given to: {operator}"),
            &there.sources,
            &there.note,
        ));
    }
    for place in &law.places {
        let (id, operator, hosts) = (&place.id, &place.operator, place.hosts.join(", "));
        let rule = format!("Signed only there: `{id}`, {operator} ({hosts})");
        all.push(Rule::new(rule, &place.sources, ""));
    }
    asked(law, &mut all);
    by_territory(law, &mut all);
    clocks(law, &mut all);
    all
}

fn goal(support: &clameur_instrument::Support) -> String {
    let mut rule = format!("Statements needed: {}", support.minimum);
    if support.territories > 0 {
        let _ = write!(rule, ", and {} States at theirs", support.territories);
    }
    if support.besides_initiators {
        rule.push_str(", others than those who start it");
    }
    let _ = if support.rolling {
        write!(rule, ", within {} before receipt", support.window)
    } else {
        write!(rule, ", within {}", support.window)
    };
    rule
}

fn asked<'l>(law: &'l Instrument, all: &mut Vec<Rule<'l>>) {
    for field in &law.fields {
        let how = match field.requirement {
            Requirement::Required => "required",
            Requirement::Optional => "may stay empty",
            Requirement::Campaign => "if the campaign asks",
            Requirement::NotAsked => "by territory",
        };
        let rule = format!("Field `{}`: {how}", field.name);
        all.push(Rule::new(rule, &field.sources, ""));
    }
    for consent in &law.consents {
        let how = if consent.required { "required" } else { "free" };
        let what = match consent.asked {
            Asked::Box => "Box",
            Asked::Signing => "Declared by signing,",
        };
        let rule = format!("{what} `{}`: {how}", consent.id);
        all.push(Rule::new(rule, &consent.sources, &consent.note));
    }
    for told in &law.information {
        let rule = format!("Told: `{}`", told.id);
        all.push(Rule::new(rule, &told.sources, &told.note));
    }
    for document in &law.documents {
        let how = if document.signed { "signed" } else { "shown" };
        let mut rule = format!("Text `{}`: {how}", document.kind);
        for clause in &document.states {
            let _ = write!(rule, ", says its {}", format!("{clause:?}").to_lowercase());
        }
        if !document.articles.is_empty() {
            let articles = document.articles.join(", ");
            let _ = write!(rule, ", names the rights of articles {articles}");
        }
        all.push(Rule::new(rule, &document.sources, ""));
    }
}

fn by_territory<'l>(law: &'l Instrument, all: &mut Vec<Rule<'l>>) {
    for threshold in &law.thresholds {
        let until = threshold
            .until
            .map_or_else(|| "on".to_owned(), |day| format!("until {day}"));
        all.push(Rule::new(
            format!(
                "Least numbers by State, registered from {} {until}",
                threshold.from
            ),
            &threshold.sources,
            &threshold.note,
        ));
    }
    for act in &law.extensions {
        all.push(Rule::new(
            format!("More time: `{}`", act.id),
            &act.sources,
            &act.note,
        ));
    }
    for (code, there) in &law.territory {
        let age = there
            .ages
            .last()
            .map(|age| age.minimum)
            .or(there.minimum_age)
            .unwrap_or(law.minimum_age);
        let numbers: Vec<&str> = there
            .identifiers
            .iter()
            .map(|one| one.document.as_str())
            .collect();
        let mut rule = format!("{code}: from {age} years");
        if let Some(part) = &there.part {
            let _ = write!(rule, ", part {part}");
        }
        if !numbers.is_empty() {
            let _ = write!(rule, ", {}", numbers.join(", "));
        }
        all.push(Rule::new(rule, &there.sources, ""));
    }
}

fn clocks<'l>(law: &'l Instrument, all: &mut Vec<Rule<'l>>) {
    for clock in &law.retention {
        let rule = format!(
            "{:?}: {} {} after {}",
            clock.what,
            format!("{:?}", clock.action).to_lowercase(),
            if clock.after.is_zero() {
                "at once".to_owned()
            } else {
                clock.after.to_string()
            },
            clock.from.name()
        );
        all.push(Rule::new(rule, &clock.sources, &clock.note));
    }
    for deadline in &law.deadlines {
        let doubt = if deadline.doubtful { " (doubtful)" } else { "" };
        let rule = format!(
            "Deadline `{}`: {} after {}, then {}{doubt}",
            deadline.id,
            deadline.after,
            deadline.from.name(),
            deadline.then
        );
        all.push(Rule::new(rule, &deadline.sources, &deadline.note));
    }
}

fn citations(law: &Instrument, ids: &[String]) -> String {
    let cited: Vec<&str> = ids
        .iter()
        .filter_map(|id| law.sources.get(id))
        .map(|source| source.citation.as_str())
        .collect();
    if cited.is_empty() {
        "none: ours".to_owned()
    } else {
        cited.join("; ")
    }
}

/// The days on which the sources were read, the oldest first.
fn read(law: &Instrument, ids: &[String]) -> String {
    let sources = ids.iter().filter_map(|id| law.sources.get(id));
    let mut days: Vec<String> = sources
        .map(|source| {
            source
                .read
                .map_or_else(|| "not read".to_owned(), |day| day.to_string())
        })
        .collect();
    days.sort();
    days.dedup();
    days.join(", ")
}

/// What is left to a lawyer: the wording of sources that nobody qualified confirmed, and the reading that the rule notes.
fn to_check(law: &Instrument, rule: &Rule<'_>) -> String {
    let open = rule
        .sources
        .iter()
        .filter_map(|id| law.sources.get(id))
        .any(|source| source.lawyer_must_check);
    let words = match (open, rule.note) {
        (false, _) if !rule.sources.is_empty() => return "nothing noted".to_owned(),
        (_, "") => "the wording in force".to_owned(),
        (_, note) => format!("the wording in force, and: {note}"),
    };
    cell(&words)
}

/// A cell of a table: nothing in it ends it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use clameur_instrument::builtin;

    use super::*;

    /// `CLAMEUR_WRITE_LAW=1 cargo test the_tables_of_law` writes them anew.
    #[test]
    fn the_tables_of_law_are_those_of_the_files() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/law");
        for (id, text) in builtin::ALL {
            let law = Instrument::parse(text).expect("well formed");
            let table = markdown(&law);
            let path = folder.join(format!("{id}.md"));
            if std::env::var_os("CLAMEUR_WRITE_LAW").is_some() {
                std::fs::write(&path, &table).expect("written");
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(
                kept == table,
                "docs/law/{id}.md is not what the file of law says: clameur instrument check {id} --table > docs/law/{id}.md"
            );
            for unknown in &law.unknowns {
                assert!(table.contains(&unknown.question), "{}", unknown.id);
            }
        }
    }
}
