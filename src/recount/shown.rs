//! What the site shows, in `count.json` and large on its pages, against what the leaves come to.

use std::collections::{BTreeMap, BTreeSet};

use clameur_ledger::Tally;
use serde_json::Value;

use crate::dashboard::tally::tenths;
use crate::recount::Told;
use crate::terminal::tr;

/// A figure that no leaf stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// `paper`, `central` or `register`.
    pub channel: String,
    /// How many.
    pub statements: u64,
    /// The day on which it was so, as the site says.
    pub as_of: String,
    /// Who says so, as the site tells.
    pub source: String,
}

/// The numbers that the site shows: docs/formats/count.md.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    json: Value,
    pub(crate) count: u64,
    /// The size of the log that it shows them for.
    pub(crate) size: u64,
}

impl Shown {
    /// Reads `count.json`; none where it lacks what each has.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let json: Value = serde_json::from_slice(bytes).ok()?;
        Some(Self {
            count: json.get("count")?.as_u64()?,
            size: json.get("log")?.get("size")?.as_u64()?,
            json,
        })
    }

    /// Whether it counts towards something, and shows figures of other channels.
    fn is_initiative(&self) -> bool {
        self.json.get("channels").is_some()
    }

    /// Whether it says that nothing is signed there, so that no page has a number.
    pub(crate) fn is_appeal(&self) -> bool {
        self.json.get("appeal").and_then(Value::as_bool) == Some(true)
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.json.get(name)?.as_u64()
    }

    fn channel(&self, name: &str) -> Option<&Value> {
        self.json.get("channels")?.get(name)
    }

    /// What a channel brought.
    pub(crate) fn statements(&self, channel: &str) -> u64 {
        let entry = self.channel(channel);
        let number = entry.and_then(|entry| entry.get("statements")?.as_u64());
        number.unwrap_or(0)
    }

    fn is_final(&self) -> bool {
        self.json.get("source").and_then(Value::as_str) == Some("register")
    }

    /// What pages set large when the ledger comes to `live`.
    pub(crate) fn headline(&self, live: u64) -> u64 {
        if !self.is_initiative() {
            return live;
        }
        if self.is_final() {
            return self.statements("register");
        }
        let elsewhere = self
            .statements("paper")
            .saturating_add(self.statements("central"));
        // How old statements are stands in no leaf: that so many have grown too old is the site's word.
        let old = self.number("too_old").unwrap_or(0);
        live.saturating_sub(old).saturating_add(elsewhere)
    }

    /// The day on which a manifest was published, as the site says it.
    pub(crate) fn day_of(&self, leaf: u64) -> Option<String> {
        let changes = self.json.get("changes")?.as_array()?;
        let of_leaf = |one: &&Value| one.get("leaf").and_then(Value::as_u64) == Some(leaf);
        let day = changes.iter().find(of_leaf)?.get("day")?.as_str()?;
        let day: jiff::civil::Date = day.parse().ok()?;
        Some(day.to_string())
    }

    /// The figures that cannot be recounted.
    pub(crate) fn reported(&self) -> Vec<Figure> {
        let text = |entry: &Value, name: &str| {
            let text = entry.get(name).and_then(Value::as_str);
            text.unwrap_or_default().to_owned()
        };
        ["paper", "central", "register"]
            .into_iter()
            .filter_map(|channel| {
                let entry = self.channel(channel)?;
                Some(Figure {
                    channel: channel.to_owned(),
                    statements: entry.get("statements")?.as_u64()?,
                    as_of: text(entry, "as_of"),
                    source: text(entry, "source"),
                })
            })
            .collect()
    }

    /// Compares everything with what the leaves come to at [`Shown::size`]. `targets` are the bits of all targets that a manifest ever
    /// named.
    pub(crate) fn compare(&self, tally: &Tally, targets: &BTreeMap<String, u8>, told: &mut Told) {
        self.sums(tally, told);
        self.targets(tally, targets, told);
        self.days(tally, told);
        self.batches(tally, told);
        self.territories(tally, told);
        if self.is_initiative() {
            self.channels(tally, told);
        }
        if let Some(shown) = self.number("headline") {
            differs(
                told,
                &tr!("in all", "en tout"),
                Some(shown),
                self.headline(tally.live),
            );
        }
    }

    fn sums(&self, tally: &Tally, told: &mut Told) {
        if self.count != tally.live {
            told.disagrees(tr!(
                "the site shows {shown}, the ledger comes to {counted}",
                "le site montre {shown}, le registre fait {counted}",
                shown = self.count,
                counted = tally.live
            ));
        }
        for (name, counted) in [
            ("added", tally.adds),
            ("withdrawn", tally.withdrawn),
            ("voided", tally.voided_total()),
        ] {
            match self.number(name) {
                Some(shown) => differs(told, &movement(name), Some(shown), counted),
                None => told.not_compared(tr!(
                    "the site does not show how many were {name}",
                    "le site ne montre pas combien ont été {name}",
                    name = movement(name)
                )),
            }
        }
    }

    fn targets(&self, tally: &Tally, bits: &BTreeMap<String, u8>, told: &mut Told) {
        let Some(shown) = self.json.get("targets").and_then(Value::as_object) else {
            return told.not_compared(tr!(
                "the site shows no numbers by target",
                "le site ne montre pas de chiffres par cible"
            ));
        };
        for (target, number) in shown {
            let Some(bit) = bits.get(target) else {
                told.disagrees(tr!(
                    "target {target}: the site shows it, and no manifest names it",
                    "cible {target} : le site la montre, et aucun manifeste ne la nomme"
                ));
                continue;
            };
            let counted = tally.by_target.get(bit).copied().unwrap_or(0);
            let what = tr!("target {target}", "cible {target}");
            differs(told, &what, number.as_u64(), counted);
        }
        for target in bits.keys().filter(|target| !shown.contains_key(*target)) {
            told.note(tr!(
                "target {target}: the site does not show it",
                "cible {target} : le site ne la montre pas"
            ));
        }
    }

    /// Leaves hold no time, so only the sums over all days can be recounted.
    fn days(&self, tally: &Tally, told: &mut Told) {
        let Some(days) = self.json.get("days").and_then(Value::as_array) else {
            return told.not_compared(tr!(
                "the site shows no numbers by day",
                "le site ne montre pas de chiffres par jour"
            ));
        };
        for (name, counted) in [
            ("added", tally.adds),
            ("withdrawn", tally.withdrawn),
            ("voided", tally.voided_total()),
        ] {
            let mut numbers = days.iter().map(|day| day.get(name)?.as_u64());
            let sum = numbers.try_fold(0_u64, |sum, day| sum.checked_add(day?));
            let what = tr!(
                "{name}, all days together",
                "{name}, tous les jours ensemble",
                name = movement(name)
            );
            differs(told, &what, sum, counted);
        }
        let dates: Vec<&str> = days
            .iter()
            .filter_map(|day| day.get("day")?.as_str())
            .collect();
        if dates.len() != days.len() || !dates.is_sorted_by(|a, b| a < b) {
            told.disagrees(tr!(
                "the days that the site shows are out of order",
                "les jours que montre le site ne sont pas dans l’ordre"
            ));
        }
    }

    fn batches(&self, tally: &Tally, told: &mut Told) {
        let Some(shown) = self.json.get("batches").and_then(Value::as_array) else {
            return told.not_compared(tr!(
                "the site does not show its batches for comparison",
                "le site ne montre pas ses lots pour les comparer"
            ));
        };
        let shown: Vec<_> = shown
            .iter()
            .map(|batch| {
                let number = |name: &str| batch.get(name).and_then(Value::as_u64);
                let hash = batch.get("set_hash").and_then(Value::as_str);
                (
                    number("number"),
                    number("statements"),
                    number("from_size"),
                    number("to_size"),
                    hash.unwrap_or_default().to_owned(),
                )
            })
            .collect();
        let counted: Vec<_> = tally
            .batches
            .iter()
            .map(|batch| {
                (
                    Some(u64::from(batch.number)),
                    Some(u64::from(batch.count)),
                    Some(batch.from_size),
                    Some(batch.to_size),
                    batch.set_hash.to_string(),
                )
            })
            .collect();
        if shown != counted {
            told.disagrees(tr!(
                "the batches that the site shows are not those of the ledger",
                "les lots que montre le site ne sont pas ceux du registre"
            ));
        }
    }

    /// By territory, both ways; and each territory's sum.
    fn territories(&self, tally: &Tally, told: &mut Told) {
        let Some(shown) = self.json.get("territories").and_then(Value::as_object) else {
            return;
        };
        if shown.is_empty() && self.number("needed").is_none_or(|needed| needed == 0) {
            // Where no law counts by territory, none is shown.
            return;
        }
        let of = |code: &str, channel: &str| {
            let entry = shown.get(code)?.get("statements")?;
            entry.get(channel)?.as_u64()
        };
        let counted: BTreeMap<&str, u64> = tally
            .by_territory
            .iter()
            .map(|(territory, live)| (territory.as_str(), *live))
            .filter(|(code, _)| !code.is_empty())
            .collect();
        let codes: BTreeSet<&str> = shown
            .keys()
            .map(String::as_str)
            .chain(counted.keys().copied())
            .collect();
        for code in codes {
            let here = of(code, "ledger").unwrap_or(0);
            let counted = counted.get(code).copied().unwrap_or(0);
            if here != counted {
                told.disagrees(tr!(
                    "{code}: the site shows {here} signed here, the ledger comes to {counted}",
                    "{code} : le site montre {here} signées ici, le registre fait {counted}"
                ));
            }
        }
        let mut reached = 0;
        for (code, entry) in shown {
            let channels: u64 = ["ledger", "paper", "central"]
                .iter()
                .filter_map(|channel| of(code, channel))
                .fold(0, u64::saturating_add);
            let register = of(code, "register").filter(|_| self.is_final());
            let total = of(code, "total");
            let in_all = register.unwrap_or(channels);
            let what = tr!(
                "{code}, all channels together",
                "{code}, toutes voies ensemble"
            );
            differs(told, &what, total, in_all);
            let threshold = entry.get("threshold").and_then(Value::as_u64).unwrap_or(1);
            reached += u64::from(in_all >= threshold);
            if entry.get("reached").and_then(Value::as_bool) != Some(in_all >= threshold) {
                told.disagrees(tr!(
                    "{code}: whether {threshold} is reached is told wrongly",
                    "{code} : il est dit faux si {threshold} est atteint"
                ));
            }
        }
        if let Some(number) = self.number("reached") {
            let what = tr!("thresholds reached", "seuils atteints");
            differs(told, &what, Some(number), reached);
        }
    }

    /// The sums of all channels: those that nobody can recount must at least add up.
    fn channels(&self, tally: &Tally, told: &mut Told) {
        differs(
            told,
            &tr!("signed here", "signées ici"),
            Some(self.statements("ledger")),
            tally.live,
        );
        let total = self.headline(tally.live);
        differs(told, &tr!("total", "total"), self.number("total"), total);
        let shown = self.json.get("territories").and_then(Value::as_object);
        for channel in ["paper", "central", "register"] {
            let numbers = shown.iter().flat_map(|shown| shown.values());
            let sum = numbers
                .filter_map(|entry| entry.get("statements")?.get(channel)?.as_u64())
                .fold(0, u64::saturating_add);
            if sum > self.statements(channel) {
                told.disagrees(tr!(
                    "{way}: the site shows {sum} by territory and {all} in all",
                    "{way} : le site montre {sum} par territoire et {all} en tout",
                    way = way(channel),
                    all = self.statements(channel)
                ));
            }
        }
        let percent = self.json.get("percent").and_then(Value::as_f64);
        if let (Some(goal), Some(percent)) = (self.number("goal"), percent) {
            let right = f64::from(u32::try_from(tenths(total, goal)).unwrap_or(u32::MAX)) / 10.0;
            if (right - percent).abs() > 0.05 {
                told.disagrees(tr!(
                    "the site shows {percent} % of {goal}, it is {right} %",
                    "le site montre {percent} % de {goal}, c’est {right} %"
                ));
            }
        }
    }
}

/// What happened to entries, as it is counted.
fn movement(name: &str) -> String {
    match name {
        "added" => tr!("added", "ajoutées"),
        "withdrawn" => tr!("withdrawn", "retirées"),
        "voided" => tr!("voided", "annulées"),
        _ => name.to_owned(),
    }
}

/// A way of signing that no leaf stands for, by the name that `count.json` has for it.
pub fn way(channel: &str) -> String {
    match channel {
        "paper" => tr!("paper", "papier"),
        "central" => tr!("central", "système central"),
        "register" => tr!("register", "registre officiel"),
        _ => channel.to_owned(),
    }
}

fn differs(told: &mut Told, what: &str, shown: Option<u64>, counted: u64) {
    match shown {
        Some(shown) if shown == counted => {}
        Some(shown) => told.disagrees(tr!(
            "{what}: the site shows {shown}, the ledger comes to {counted}",
            "{what} : le site montre {shown}, le registre fait {counted}"
        )),
        None => told.disagrees(tr!(
            "{what}: what the site shows is no number; the ledger comes to {counted}",
            "{what} : ce que le site montre n’est pas un nombre ; le registre fait {counted}"
        )),
    }
}

/// The number that a page sets large, as it is marked for programs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Headline {
    /// The number, and the size of the log that it is for.
    Marked(u64, u64),
    /// A number that a channel reported.
    Reported(u64, String),
    /// The page says that it shows none.
    NoNumber,
    /// The page marks nothing.
    Unmarked,
}

impl Headline {
    /// Finds it in a page.
    ///
    /// # Errors
    /// Where what people read is not what programs read.
    pub(crate) fn find(html: &str) -> Result<Self, String> {
        let Some((_, rest)) = html.split_once(" data-count=\"") else {
            return Ok(match html.contains(" data-no-count") {
                true => Self::NoNumber,
                false => Self::Unmarked,
            });
        };
        let tag = rest.split_once('>').map_or(rest, |(tag, _)| tag);
        let value = |name: &str| {
            let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
            Some(rest.split_once('"')?.0)
        };
        let number = tag.split_once('"').and_then(|(n, _)| n.parse::<u64>().ok());
        let Some(number) = number else {
            return Ok(Self::Unmarked);
        };
        let read = rest
            .split_once('>')
            .and_then(|(_, rest)| rest.split_once('<'));
        let digits: String = read
            .map_or("", |(text, _)| text)
            .chars()
            .filter(char::is_ascii_digit)
            .collect();
        if digits.parse() != Ok(number) {
            return Err(tr!(
                "it reads {digits}, and says to programs {number}",
                "on y lit {digits}, et elle dit {number} aux programmes"
            ));
        }
        if let Some(channel) = value("data-channel") {
            return Ok(Self::Reported(number, channel.to_owned()));
        }
        let size = value("data-log-size").and_then(|size| size.parse().ok());
        Ok(size.map_or(Self::Unmarked, |size| Self::Marked(number, size)))
    }
}

#[cfg(test)]
mod tests {
    use clameur_ledger::Territory;
    use serde_json::json;

    use super::*;

    fn tally() -> Tally {
        let mut tally = Tally {
            adds: 7,
            withdrawn: 2,
            live: 5,
            ..Tally::default()
        };
        for (code, live) in [("DE", 3), ("MT", 2)] {
            let territory = Territory::new(code).expect("a code");
            tally.by_territory.insert(territory, live);
        }
        tally.by_target.insert(0, 4);
        tally
    }

    fn honest() -> Value {
        json!({
            "count": 5, "added": 7, "withdrawn": 2, "voided": 0, "headline": 5,
            "targets": { "taj": 4, "tes": 0 },
            "days": [
                { "day": "2026-03-01", "added": 3, "withdrawn": 0, "voided": 0 },
                { "day": "2026-03-02", "added": 4, "withdrawn": 2, "voided": 0 },
            ],
            "batches": [],
            "log": { "size": 10 },
        })
    }

    fn initiative() -> Value {
        let mut json = honest();
        let territory = |ledger: u64, paper: u64, threshold: u64| {
            json!({
                "statements": { "total": ledger + paper, "ledger": ledger, "paper": paper, "central": null, "register": null },
                "threshold": threshold, "reached": ledger + paper >= threshold,
            })
        };
        for (name, value) in [
            ("headline", json!(105)),
            ("total", json!(105)),
            ("source", json!("channels")),
            ("goal", json!(1000)),
            ("percent", json!(10.5)),
            ("reached", json!(1)),
            (
                "channels",
                json!({ "ledger": { "statements": 5 }, "paper": { "statements": 100, "as_of": "2026-03-01" } }),
            ),
            (
                "territories",
                json!({ "DE": territory(3, 98, 50), "MT": territory(2, 2, 50), "FR": territory(0, 0, 50) }),
            ),
        ] {
            json[name] = value;
        }
        json
    }

    fn told(json: &Value) -> Told {
        let shown = Shown::read(json.to_string().as_bytes()).expect("numbers");
        let targets = BTreeMap::from([("taj".to_owned(), 0), ("tes".to_owned(), 1)]);
        let mut told = Told::default();
        shown.compare(&tally(), &targets, &mut told);
        told
    }

    #[test]
    fn an_honest_site_is_not_accused() {
        for json in [honest(), initiative()] {
            assert_eq!(told(&json), Told::default());
        }
    }

    #[test]
    fn every_number_is_compared() {
        let lies: [(&str, Value, &str); 10] = [
            (
                "/count",
                json!(6),
                "the site shows 6, the ledger comes to 5",
            ),
            (
                "/added",
                json!(8),
                "added: the site shows 8, the ledger comes to 7",
            ),
            (
                "/voided",
                json!(1),
                "voided: the site shows 1, the ledger comes to 0",
            ),
            ("/headline", json!(50), "in all: the site shows 50"),
            (
                "/targets/taj",
                json!(5004),
                "target taj: the site shows 5004",
            ),
            (
                "/targets/tes",
                json!("1"),
                "target tes: what the site shows is no number",
            ),
            (
                "/days/0/added",
                json!(4),
                "added, all days together: the site shows 8",
            ),
            (
                "/days/1/withdrawn",
                json!(3),
                "withdrawn, all days together: the site shows 3",
            ),
            ("/days/1/day", json!("2026-03-01"), "out of order"),
            (
                "/batches",
                json!([{ "number": 1 }]),
                "the batches that the site shows",
            ),
        ];
        for (place, lie, expected) in lies {
            let mut json = honest();
            *json.pointer_mut(place).expect(place) = lie;
            let told = told(&json);
            assert_eq!(told.disagreements.len(), 1, "{place}: {told:?}");
            assert!(
                told.disagreements[0].contains(expected),
                "{place}: {told:?}"
            );
        }
        let mut json = honest();
        json["targets"]["none"] = json!(3);
        assert!(told(&json).disagreements[0].contains("no manifest names it"));
    }

    #[test]
    fn every_number_of_an_initiative_is_compared() {
        let lies: [(&str, Value, &str); 9] = [
            (
                "/total",
                json!(1_000_105),
                "total: the site shows 1000105, the ledger comes to 105",
            ),
            ("/headline", json!(106), "in all: the site shows 106"),
            (
                "/channels/ledger/statements",
                json!(6),
                "signed here: the site shows 6",
            ),
            (
                "/territories/DE/statements/ledger",
                json!(4),
                "DE: the site shows 4 signed here",
            ),
            (
                "/territories/MT/statements/total",
                json!(50),
                "MT, all channels together",
            ),
            (
                "/territories/FR/reached",
                json!(true),
                "FR: whether 50 is reached",
            ),
            (
                "/territories/DE/statements/paper",
                json!(198),
                "paper: the site shows 200 by territory",
            ),
            ("/reached", json!(7), "thresholds reached: the site shows 7"),
            ("/percent", json!(99.9), "99.9 % of 1000"),
        ];
        for (place, lie, expected) in lies {
            let mut json = initiative();
            *json.pointer_mut(place).expect(place) = lie;
            let told = told(&json);
            let told = told.disagreements.join("\n");
            assert!(told.contains(expected), "{place}: {told}");
        }
        let shown = Shown::read(initiative().to_string().as_bytes()).expect("numbers");
        let paper = &shown.reported()[0];
        assert_eq!((paper.channel.as_str(), paper.statements), ("paper", 100));
    }

    #[test]
    fn what_is_not_shown_is_not_compared() {
        for name in ["added", "targets", "days", "batches"] {
            let mut json = honest();
            json.as_object_mut().expect("an object").remove(name);
            let told = told(&json);
            assert_eq!(
                (told.disagreements.len(), told.not_compared.len()),
                (0, 1),
                "{name}"
            );
        }
        assert!(Shown::read(b"{}").is_none() && Shown::read(b"no").is_none());
    }

    #[test]
    fn a_headline_reads_as_it_is_marked() {
        let page = |text: &str| {
            format!(
                "<p><strong class=\"figure\" data-count=\"1234\" data-log-size=\"90\">{text}</strong>"
            )
        };
        let expected = Headline::Marked(1234, 90);
        for text in ["1234", "1 234", "1,234", "1\u{202f}234", "1.234"] {
            assert_eq!(Headline::find(&page(text)), Ok(expected.clone()), "{text}");
        }
        assert!(Headline::find(&page("1,001,234")).is_err());
        assert_eq!(Headline::find("<p>1234</p>"), Ok(Headline::Unmarked));
        assert_eq!(Headline::find("<p data-no-count>"), Ok(Headline::NoNumber));
        let central = "<strong data-count=\"12\" data-channel=\"central\">12</strong>";
        assert_eq!(
            Headline::find(central),
            Ok(Headline::Reported(12, "central".to_owned()))
        );
    }
}
