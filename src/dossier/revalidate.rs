//! Validating records again: anybody who has the public key can seal, and whoever has the database can put the result into it. What is
//! printed passes the same checks as the form, and one record that does not holds up no other.

use std::collections::BTreeMap;
use std::io::{Read, Seek};
use std::sync::Arc;

use clameur_instrument::{
    CONFIRM, FieldError, Instrument, MAX_TARGETS, Rules, Submission, Switches, prior_requests,
    validate,
};
use clameur_ledger::Territory;
use clameur_seal::{Hash32, Record};
use jiff::civil::Date;

use super::verify::Dossier;
use crate::campaign::definition::Definition;
use crate::campaign::{partners, publish};
use crate::clock::{DAY, day_of};

/// Fields and consents that a record may have, at most; no form comes near.
const MOST: usize = 128;
/// Characters of a field, where the instrument in force is not known to this program.
const LONGEST: usize = 4_000;
/// Characters of the words that the program itself writes into records: channel, assurance, language, names of fields.
const WORD: usize = 64;

/// The rules of every manifest whose instrument and definition are known exactly.
#[derive(Debug, Default)]
pub(crate) struct RecordValidator(BTreeMap<Hash32, Rules>);

impl RecordValidator {
    /// Reads the rules from the manifests of a dossier, which were checked.
    pub(crate) fn read<R: Read + Seek>(dossier: &Dossier<R>) -> Self {
        let rules = dossier
            .manifests
            .iter()
            .filter_map(|(hash, (_, manifest))| {
                let (id, hash_of_law) = (&manifest.instrument, &manifest.instrument_hash);
                let source = publish::instrument_of_hash(id, hash_of_law)?;
                let definition = dossier.text("campaign", "json", &manifest.definition)?;
                let definition: Definition = serde_json::from_str(&definition).ok()?;
                let law = Instrument::parse(source).ok()?;
                let instrument = partners::asking(law, &manifest.consents);
                let rules = publish::rules(&definition, instrument).ok()?;
                // Letters that the typeface lacks are told apart, and were perhaps not lacking then.
                let switches: Switches = rules.switches().clone();
                let instrument = Arc::new(rules.instrument().clone());
                Some((*hash, Rules::new(instrument, switches).ok()?))
            });
        Self(rules.collect())
    }

    /// Why a record cannot be what somebody gave on a form of its campaign; none when it can.
    pub(crate) fn refuses(&self, record: &Record, territory: Territory) -> Option<String> {
        unbounded(record).or_else(|| {
            let rules = self.0.get(&record.manifest)?;
            refused(rules, record, territory)
        })
    }
}

/// What no record has, whatever its instrument.
fn unbounded(record: &Record) -> Option<String> {
    let words = [&record.channel, &record.assurance, &record.language];
    let names = record.fields.keys().chain(record.consents.keys());
    if let Some(word) = words.into_iter().chain(names).find(|word| !is_word(word)) {
        let start: String = word.chars().take(WORD).collect();
        return Some(format!("form: unknown word {start:?}"));
    }
    if record.fields.len() > MOST || record.consents.len() > MOST {
        return Some("form: too many inputs".to_owned());
    }
    let requests = &record.prior_requests;
    let strange = requests.iter().any(|(target, request)| {
        ![target, &request.channel, &request.day]
            .into_iter()
            .all(|word| is_word(word))
    });
    if strange || requests.len() > MAX_TARGETS {
        return Some("form: strange requests made before".to_owned());
    }
    record.fields.iter().find_map(|(name, value)| {
        if value.len() > 4 * LONGEST || value.chars().count() > LONGEST {
            return Some(format!("field-{name}: too-long"));
        }
        let harmful = value.lines().any(|line| crate::shown::word(line) != line)
            || value.contains(['\r', '\u{b}', '\u{c}']);
        harmful.then(|| format!("field-{name}: control-character"))
    })
}

/// Channel, assurance, language, names: words of letters, digits and hyphens.
fn is_word(word: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    !word.is_empty() && word.len() <= WORD && word.bytes().all(plain)
}

/// What the form would have said. What somebody confirmed there is taken as confirmed.
fn refused(rules: &Rules, record: &Record, territory: Territory) -> Option<String> {
    let instrument = rules.instrument();
    let unknown = record
        .fields
        .keys()
        .find(|name| !instrument.may_record(name));
    if let Some(name) = unknown {
        return Some(format!("field-{name}: unknown"));
    }
    let known = !instrument.territory.is_empty();
    // That something is lacking is confirmed too: such a field is not in the record.
    let fields = instrument.fields.iter();
    let confirmed = fields.map(|field| (format!("{CONFIRM}{}", field.name), "1".to_owned()));
    let given = record.fields.clone().into_iter();
    let submission = Submission {
        fields: given.chain(confirmed).collect(),
        targets: record.targets.clone(),
        consents: record
            .consents
            .iter()
            .filter(|(_, ticked)| **ticked)
            .map(|(id, _)| id.clone())
            .collect(),
        territory: known.then(|| territory.as_str().to_owned()),
        // The day at home may be the next one already.
        today: day_of(record.submitted_ms.saturating_add(DAY)),
    };
    let mut errors = validate(rules, &submission).err().unwrap_or_default();
    match prior(rules, record, submission.today) {
        Ok(found) => errors.extend(found),
        Err(unknown) => return Some(unknown),
    }
    if errors.is_empty() {
        return None;
    }
    let told = errors.iter().map(|error| {
        let code = error.code.key();
        let code = code.strip_prefix("err-").unwrap_or(code);
        let code = code.strip_prefix("field-").unwrap_or(code);
        format!("{}: {code}", error.place)
    });
    Some(told.collect::<Vec<_>>().join(", "))
}

/// What is wrong with the requests that are said to have been made before; in the `Err`, that no form asks for one of them.
fn prior(rules: &Rules, record: &Record, today: Date) -> Result<Vec<FieldError>, String> {
    let requests = &record.prior_requests;
    let asked = |target: &&String| {
        rules.instrument().access.is_some() && rules.switches().targets.contains(target)
    };
    if let Some(unknown) = requests.keys().find(|target| !asked(target)) {
        return Err(format!("prior-{unknown}: unknown"));
    }
    let typed = requests
        .iter()
        .map(|(target, request)| (target.clone(), crate::statement::prior::typed(request)))
        .collect();
    Ok(prior_requests(rules, &typed, &record.targets, today)
        .err()
        .unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use clameur_seal::record::RecordParts;

    use super::*;

    fn record(name: &str, value: &str) -> Record {
        Record::new(RecordParts {
            language: "fr".to_owned(),
            channel: "web".to_owned(),
            assurance: "mailbox".to_owned(),
            fields: BTreeMap::from([(name.to_owned(), value.to_owned())]),
            ..RecordParts::default()
        })
    }

    #[test]
    fn what_no_form_lets_through_is_refused_without_an_instrument_too() {
        let again = RecordValidator::default();
        let refuses =
            |name: &str, value: &str| again.refuses(&record(name, value), Territory::NONE);
        assert_eq!(refuses("family-name", "Exemple"), None);
        assert_eq!(
            refuses("postal-address", "1 rue de l’Exemple\n75000 Paris"),
            None
        );
        let long = "x".repeat(900_000);
        assert_eq!(
            refuses("family-name", &long).as_deref(),
            Some("field-family-name: too-long")
        );
        for harmful in ["a\u{1b}[31m", "\u{202e}a", "a\r", "\u{9b}", "a\u{2028}"] {
            let told = refuses("family-name", harmful);
            assert_eq!(
                told.as_deref(),
                Some("field-family-name: control-character")
            );
        }
        assert!(refuses("a name\n", "x").is_some_and(|told| told.contains("unknown word")));
        let mut many = record("a", "b");
        many.fields = (0..200).map(|n| (format!("f{n}"), String::new())).collect();
        assert!(again.refuses(&many, Territory::NONE).is_some());
    }

    fn rules() -> Rules {
        let source = clameur_instrument::builtin::text("fr-gdpr-80").expect("built in");
        let instrument = Instrument::parse(source).expect("well formed");
        let switches = Switches {
            targets: vec!["taj".to_owned()],
            ..Switches::default()
        };
        Rules::new(Arc::new(instrument), switches).expect("rules")
    }

    #[test]
    fn requests_made_before_pass_the_forms_checks_again() {
        let again = RecordValidator(BTreeMap::from([(Hash32([7; 32]), rules())]));
        let asked = |target: &str, day: &str, channel: &str| {
            let mut record = record("email", "a@example.org");
            record.manifest = Hash32([7; 32]);
            for name in ["given-name", "family-name"] {
                record.fields.insert(name.to_owned(), "Exemple".to_owned());
            }
            for id in ["age", "signature", "art9", "authority"] {
                record.consents.insert(id.to_owned(), true);
            }
            record.targets = vec!["taj".to_owned()];
            record.submitted_ms = 1_772_450_000_000;
            let request = clameur_seal::PriorRequest {
                day: day.to_owned(),
                channel: channel.to_owned(),
                answered: false,
            };
            record.prior_requests.insert(target.to_owned(), request);
            again.refuses(&record, Territory::NONE)
        };
        assert_eq!(asked("taj", "2026-01-15", "registered"), None);
        let told = |target: &str, day: &str, channel: &str| {
            asked(target, day, channel).unwrap_or_default()
        };
        assert_eq!(
            told("taj", "2027-01-15", "registered"),
            "field-prior-day-taj: date-future"
        );
        assert_eq!(
            told("taj", "2026-01-15", "pigeon"),
            "field-prior-channel-taj: required"
        );
        assert_eq!(
            told("video", "2026-01-15", "letter"),
            "prior-video: unknown"
        );
        let strange = "form: strange requests made before";
        assert_eq!(told("taj", "2026-01-15\u{1b}[31m", "letter"), strange);
        assert_eq!(told("taj", &"1".repeat(900_000), "letter"), strange);
    }

    proptest::proptest! {
        /// Whatever the form takes, the opening takes: nobody who was counted is set apart.
        #[test]
        fn what_a_form_lets_through_is_never_refused(
            given in "(?s:.){1,6}", marks in "[\u{ad}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202f}\u{2060}-\u{206f}\u{feff}\u{e0100}-\u{e01ef}\u{300}-\u{36f}]{0,6}",
            family in "\\PC{1,30}",
        ) {
            let rules = rules();
            let consents = rules.instrument().consents.iter();
            let fields = [
                ("given-name", format!("A{given}{marks}")),
                ("family-name", family),
                ("email", "a@example.org".to_owned()),
            ];
            let typed = Submission {
                fields: fields.map(|(name, value)| (name.to_owned(), value)).into(),
                targets: vec!["taj".to_owned()],
                consents: consents.filter(|c| c.required).map(|c| c.id.clone()).collect(),
                territory: Some("FR".to_owned()),
                today: day_of(1_772_450_000_000),
            };
            if let Ok(valid) = validate(&rules, &typed) {
                let mut record = record("", "");
                record.manifest = Hash32([7; 32]);
                record.fields = valid.fields;
                record.targets = valid.targets;
                record.consents = valid.consents;
                record.submitted_ms = 1_772_450_000_000;
                let again = RecordValidator(BTreeMap::from([(record.manifest, rules)]));
                proptest::prop_assert_eq!(again.refuses(&record, Territory::NONE), None);
            }
        }
    }
}
