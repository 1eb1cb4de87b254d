//! From a dossier's manifests to the words that are printed: in the language, and in the version, that a
//! supporter read.

use std::collections::BTreeMap;
use std::io::{Read, Seek};
use std::sync::Arc;

use clameur_instrument::{BirthDate, Drives, FieldType, Instrument, builtin, latin, printed};
use clameur_ledger::Hash;
use clameur_seal::{Hash32, Record};
use jiff::Timestamp;

use super::check::Opened;
use super::findings::{Attention, Found};
use super::print::model::{
    Campaign, Consent, Evidence, FindingKind, Mandatary, MandateSheet, MandateText, Signature,
    Supporter, Target,
};
use super::verify::Dossier;
use crate::campaign::capacity;
use crate::campaign::definition::{Definition, Role, Texts};
use crate::campaign::document::{self, MANDATE};
use crate::campaign::manifest::Manifest;
use crate::campaign::publish::instrument_of_hash;
use crate::i18n::Lang;
use crate::statement::asked::{ConsentNames, ConsentSpec};

/// Everything that printing needs besides the records.
#[derive(Debug)]
pub(crate) struct Words {
    /// The campaign in the language of the lists, under the manifest in force at the freeze.
    pub(crate) campaign: Campaign,
    /// How many of those who started the initiative signed it too, as the campaign says.
    pub(crate) initiators: u64,
    /// Ids and bits of its targets, in the same order.
    pub(crate) targets: Vec<(String, u8)>,
    /// What was signed, by manifest and language.
    texts: BTreeMap<(Hash32, String), Signed>,
    instruments: BTreeMap<String, Option<Instrument>>,
    manifests: BTreeMap<Hash32, String>,
    checkpoint: (u64, String),
}

/// A mandate's text as it was signed, and what its sheets need besides.
#[derive(Debug)]
struct Signed {
    text: Arc<MandateText>,
    bits: Vec<u8>,
    consents: BTreeMap<String, String>,
}

impl Words {
    /// Reads the words of a dossier; what is missing or unusable is reported.
    pub(crate) fn read<R: Read + Seek>(
        dossier: &Dossier<R>,
        lang: Lang,
        found: &mut Vec<Found>,
        attention: &mut Vec<Attention>,
    ) -> Self {
        let mut instruments: BTreeMap<String, Option<Instrument>> = BTreeMap::new();
        let mut texts = BTreeMap::new();
        for (hash, (_, manifest)) in &dossier.manifests {
            let id = &manifest.instrument;
            let pinned = instrument_of_hash(id, &manifest.instrument_hash);
            let source = pinned.or_else(|| builtin::text(id));
            let instrument = instruments
                .entry(manifest.instrument_hash.clone())
                .or_insert_with(|| source.and_then(|text| Instrument::parse(text).ok()));
            let here = source.map(|text| Hash::of(text.as_bytes()).to_string());
            if here.as_ref() != Some(&manifest.instrument_hash)
                && !attention.iter().any(|a| a.code == "instrument")
            {
                attention.push(Attention::new("instrument").value("instrument", id));
            }
            for (language, documents) in &manifest.documents {
                let Some(document) = documents.get(MANDATE) else {
                    continue;
                };
                let reader = Reader {
                    source: dossier,
                    manifest,
                    instrument: instrument.as_ref(),
                };
                match reader.signed(language, document) {
                    Ok((signed, as_written)) => {
                        let note = Attention::new("text-as-written")
                            .value("file", format!("documents/{document}.md"));
                        if as_written && !attention.contains(&note) {
                            attention.push(note);
                        }
                        texts.insert((*hash, language.clone()), signed);
                    }
                    Err(Some(problem)) => found.push(problem),
                    // That the file is missing or altered was reported with the files.
                    Err(None) => {}
                }
            }
        }
        let manifest = dossier.manifest();
        let reader = manifest.map(|(_, manifest)| Reader {
            source: dossier,
            manifest,
            instrument: None,
        });
        let definition = reader.as_ref().and_then(Reader::definition);
        let words = reader.as_ref().and_then(|r| r.texts(lang.code()));
        let targets = manifest
            .map(|(_, manifest)| ordered(manifest))
            .unwrap_or_default();
        let site = dossier.batch.site.as_str();
        let slug = dossier.batch.campaign.as_str();
        let campaign = Campaign {
            title: words
                .as_ref()
                .map_or_else(|| slug.to_owned(), |words| words.title.clone()),
            origin: dossier.batch.origin.clone(),
            authority: words
                .as_ref()
                .map(|w| w.authority.clone())
                .unwrap_or_default(),
            revocation_url: revocation(site, lang, slug),
            mandatary: mandatary(definition.as_ref(), words.as_ref()),
            targets: described(&targets, words.as_ref()),
            demonstration: definition.as_ref().is_some_and(|d| d.demonstration),
        };
        let checkpoint = dossier.checkpoint.as_ref();
        Self {
            initiators: initiators(definition.as_ref()),
            campaign,
            targets,
            texts,
            instruments,
            manifests: dossier
                .manifests
                .iter()
                .map(|(hash, (_, manifest))| (*hash, manifest.instrument_hash.clone()))
                .collect(),
            checkpoint: checkpoint.map_or((0, String::new()), |c| (c.size, c.root.to_base64())),
        }
    }

    /// The instrument under which a record was given, where this program knows it.
    pub(crate) fn instrument(&self, manifest: &Hash32) -> Option<&Instrument> {
        self.instruments
            .get(self.manifests.get(manifest)?)?
            .as_ref()
    }

    /// Whether any of the forms of this dossier asked what was asked of controllers before.
    pub(crate) fn asks_prior(&self) -> bool {
        let known = self.instruments.values().flatten();
        known.into_iter().any(|law| law.access.is_some())
    }

    /// Who gave a statement.
    pub(crate) fn supporter(&self, record: &Record) -> Supporter {
        let instrument = self.instrument(&record.manifest);
        let name = |kind: FieldType, otherwise: &str| -> String {
            let field = instrument.and_then(|i| i.field_of_type(kind));
            field.map_or_else(|| otherwise.to_owned(), |field| field.name.clone())
        };
        let field = |kind: FieldType, otherwise: &str| -> Option<String> {
            printed(&record.fields, &name(kind, otherwise)).cloned()
        };
        // A name in letters that documents lack is kept as it was typed for the lists that are no print.
        let own = |kind: FieldType, otherwise: &str| -> Option<String> {
            let name = name(kind, otherwise);
            let typed = record.fields.get(&name)?;
            record.fields.get(&latin(&name)).map(|_| typed.clone())
        };
        let one_line = |text: String| -> String {
            let lines: Vec<&str> = text
                .lines()
                .map(str::trim)
                .filter(|l| !l.is_empty())
                .collect();
            lines.join(", ")
        };
        Supporter {
            first_name: field(FieldType::GivenName, "given-name").unwrap_or_default(),
            last_name: field(FieldType::FamilyName, "family-name").unwrap_or_default(),
            own_first_name: own(FieldType::GivenName, "given-name"),
            own_last_name: own(FieldType::FamilyName, "family-name"),
            email: field(FieldType::Email, "email").unwrap_or_default(),
            postal: field(FieldType::PostalAddress, "postal-address").map(one_line),
            birth: field(FieldType::BirthDate, "birth-date").and_then(|day| BirthDate::parse(&day)),
            representative: {
                let name = field(FieldType::Representative, "representative");
                let quality = field(FieldType::RepresentativeQuality, "representative-quality");
                name.map(|name| match quality {
                    Some(quality) => format!("{name} ({quality})"),
                    None => name,
                })
            },
            emancipated: field(FieldType::Capacity, "capacity")
                .is_some_and(|given| given == clameur_instrument::capacity::EMANCIPATED),
            nationality: field(FieldType::Nationality, "nationality"),
            concern: field(FieldType::FreeText, "concern"),
        }
    }

    /// Whether a record consents to something; false where the instrument is not known.
    pub(crate) fn consents_to(&self, record: &Record, what: Drives) -> bool {
        self.instrument(&record.manifest)
            .and_then(|instrument| instrument.consent_driving(what))
            .and_then(|consent| record.consents.get(&consent.id))
            .copied()
            .unwrap_or(false)
    }

    /// A mandate as it is printed; none when its text cannot be.
    pub(crate) fn sheet(&self, opened: &Opened) -> Option<MandateSheet> {
        let record = &opened.record;
        let signed = self
            .texts
            .get(&(record.manifest, record.language.clone()))?;
        let supporter = self.supporter(record);
        let moment = |ms: i64| Timestamp::from_millisecond(ms).ok();
        let mut consents: Vec<Consent> = self
            .instrument(&record.manifest)
            .into_iter()
            .flat_map(|instrument| &instrument.consents)
            .filter_map(|consent| {
                Some(Consent {
                    label: signed.consents.get(&consent.id)?.clone(),
                    given: *record.consents.get(&consent.id)?,
                })
            })
            .collect();
        // Those of partners, which the campaign adds to the law's; and such as this program does not know.
        let instrument = self.instrument(&record.manifest);
        let others = record.consents.iter().filter(|(id, _)| {
            !signed.consents.contains_key(*id) || instrument.is_none_or(|i| i.consent(id).is_none())
        });
        consents.extend(others.map(|(id, given)| Consent {
            label: signed.consents.get(id).unwrap_or(id).clone(),
            given: *given,
        }));
        Some(MandateSheet {
            number: opened.number,
            copy: false,
            text: Arc::clone(&signed.text),
            ticked: ticked(record.target_bits, signed.bits.iter().copied()),
            consents,
            signature: Signature {
                typed_name: supporter.name(),
                place: None,
                signed_at: moment(opened.times.confirmed_ms)?,
            },
            evidence: Evidence {
                leaf_index: opened.index,
                sealed_sha256: opened.sealed.to_string(),
                commitment: opened.commitment.to_string(),
                checkpoint_size: self.checkpoint.0,
                checkpoint_root: self.checkpoint.1.clone(),
                shown_at: record.form_shown_ms.and_then(moment),
                submitted_at: moment(record.submitted_ms),
                mailed_at: opened.times.mail_accepted_ms.and_then(moment),
                channel: record.channel.clone(),
                assurance: record.assurance.clone(),
            },
            supporter,
        })
    }
}

/// Whether each of these bits is set.
pub(crate) fn ticked(bits: u64, of: impl Iterator<Item = u8>) -> Vec<bool> {
    of.map(|bit| bits.checked_shr(u32::from(bit)).unwrap_or(0) & 1 == 1)
        .collect()
}

/// Where the texts that manifests pin are read from.
trait Source {
    /// The text of a pinned file, when it is what its name says.
    fn text(&self, folder: &str, extension: &str, hash: &str) -> Option<String>;
    /// Public address of the instance.
    fn site(&self) -> &str;
    /// Which of the mandates in this language it is, from 1.
    fn version(&self, language: &str, document: &str) -> String;
}

impl<R: Read + Seek> Source for Dossier<R> {
    fn text(&self, folder: &str, extension: &str, hash: &str) -> Option<String> {
        Self::text(self, folder, extension, hash)
    }

    fn site(&self) -> &str {
        &self.batch.site
    }

    fn version(&self, language: &str, document: &str) -> String {
        let mut pinned: Vec<(u64, &str)> = self
            .manifests
            .values()
            .filter_map(|(at, manifest)| {
                let hash = manifest.documents.get(language)?.get(MANDATE)?;
                Some((*at, hash.as_str()))
            })
            .collect();
        pinned.sort_unstable();
        let mut versions: Vec<&str> = Vec::new();
        for (_, hash) in pinned {
            if !versions.contains(&hash) {
                versions.push(hash);
            }
        }
        let position = versions.iter().position(|hash| *hash == document);
        position.map_or_else(String::new, |at| (at + 1).to_string())
    }
}

/// The texts of one statement, as the store keeps them.
#[derive(Debug)]
pub(crate) struct Kept<'a> {
    /// Public address of the instance.
    pub(crate) site: &'a str,
    /// The manifest, and its hash.
    pub(crate) manifest: (Hash32, &'a Manifest),
    /// Language in which it was read.
    pub(crate) language: &'a str,
    /// Which version of the text was signed.
    pub(crate) version: String,
    /// The law that it was given under.
    pub(crate) instrument: &'a Instrument,
    /// Pinned texts by their hash.
    pub(crate) texts: BTreeMap<String, String>,
    /// Size and root of the log when it is printed.
    pub(crate) checkpoint: (u64, String),
}

impl Source for Kept<'_> {
    fn text(&self, _: &str, _: &str, hash: &str) -> Option<String> {
        self.texts.get(hash).cloned()
    }

    fn site(&self) -> &str {
        self.site
    }

    fn version(&self, _: &str, _: &str) -> String {
        self.version.clone()
    }
}

impl Kept<'_> {
    /// The words of this one statement. None where a text is missing.
    pub(crate) fn words(&self) -> Option<Words> {
        let (hash, manifest) = self.manifest;
        let reader = Reader {
            source: self,
            manifest,
            instrument: Some(self.instrument),
        };
        let document = manifest.documents.get(self.language)?.get(MANDATE)?;
        let (signed, _) = reader.signed(self.language, document).ok()?;
        let id = manifest.instrument.clone();
        Some(Words {
            initiators: 0,
            campaign: signed.text.campaign.clone(),
            targets: ordered(manifest),
            texts: BTreeMap::from([((hash, self.language.to_owned()), signed)]),
            instruments: BTreeMap::from([(id.clone(), Some(self.instrument.clone()))]),
            manifests: BTreeMap::from([(hash, id)]),
            checkpoint: self.checkpoint.clone(),
        })
    }

    /// The campaign's structure and its words in the language.
    pub(crate) fn campaign(&self) -> Option<(Definition, Texts)> {
        let reader = Reader {
            source: self,
            manifest: self.manifest.1,
            instrument: None,
        };
        Some((reader.definition()?, reader.texts(self.language)?))
    }
}

struct Reader<'a, S> {
    source: &'a S,
    manifest: &'a Manifest,
    instrument: Option<&'a Instrument>,
}

impl<S: Source> Reader<'_, S> {
    fn definition(&self) -> Option<Definition> {
        let text = self
            .source
            .text("campaign", "json", &self.manifest.definition)?;
        serde_json::from_str(&text).ok()
    }

    /// The campaign's texts in a language, else in its default one.
    fn texts(&self, language: &str) -> Option<Texts> {
        let default = self.manifest.languages.first().map_or("", String::as_str);
        let hash = [language, default]
            .into_iter()
            .find_map(|language| self.manifest.texts.get(language))?;
        serde_json::from_str(&self.source.text("texts", "json", hash)?).ok()
    }

    /// The mandate in a language, and whether it is printed as the plain text that it is, because its grammar is not ours: whoever signed a
    /// text before it was checked does not lose their mandate. An error without a finding was reported before.
    fn signed(&self, language: &str, document: &str) -> Result<(Signed, bool), Option<Found>> {
        let unusable = |why: String| {
            Some(
                Found::new(FindingKind::Unreadable, "text-unreadable")
                    .file(format!("documents/{document}.md"))
                    .value("why", why),
            )
        };
        let lang = Lang::from_code(language)
            .ok_or_else(|| unusable(format!("this program does not speak {language}")))?;
        let source = self.source.text("documents", "md", document).ok_or(None)?;
        let read = document::parse(&source, MANDATE).ok();
        let as_written = read.is_none();
        let text = read.unwrap_or_else(|| document::plain(&source));
        let definition = self.definition().ok_or(None)?;
        let words = self.texts(language).ok_or(None)?;
        let targets = ordered(self.manifest);
        let campaign = Campaign {
            title: words.title.clone(),
            origin: self.manifest.origin.clone(),
            authority: words.authority.clone(),
            revocation_url: revocation(self.source.site(), lang, &self.manifest.slug),
            mandatary: mandatary(Some(&definition), Some(&words)),
            targets: described(&targets, Some(&words)),
            demonstration: definition.demonstration,
        };
        let consents = labels(lang, self.instrument, self.manifest, &definition, &words);
        let signed = Signed {
            text: Arc::new(MandateText {
                lang,
                version: self.source.version(language, document),
                sha256: document.to_owned(),
                document: text,
                campaign,
            }),
            bits: targets.iter().map(|(_, bit)| *bit).collect(),
            consents,
        };
        Ok((signed, as_written))
    }
}

/// A manifest's targets by bit.
fn ordered(manifest: &Manifest) -> Vec<(String, u8)> {
    let mut targets: Vec<(String, u8)> = manifest
        .targets
        .iter()
        .map(|(id, bit)| (id.clone(), *bit))
        .collect();
    targets.sort_by_key(|(_, bit)| *bit);
    targets
}

fn described(targets: &[(String, u8)], words: Option<&Texts>) -> Vec<Target> {
    targets
        .iter()
        .map(|(id, _)| {
            let words = words.and_then(|words| words.targets.get(id));
            words.map_or_else(
                || Target {
                    title: id.clone(),
                    controller: String::new(),
                    processing: String::new(),
                    eligibility: String::new(),
                },
                |words| Target {
                    title: words.title.clone(),
                    controller: words.controller.clone(),
                    processing: words.processing.clone(),
                    eligibility: words.eligibility.clone(),
                },
            )
        })
        .collect()
}

fn mandatary(definition: Option<&Definition>, words: Option<&Texts>) -> Mandatary {
    let lead = definition.and_then(|definition| {
        let organisations = &definition.organisations;
        organisations.iter().find(|o| o.role == Role::Lead)
    });
    let Some(lead) = lead else {
        return Mandatary::default();
    };
    Mandatary {
        name: lead.name.clone(),
        legal_form: lead.legal_form.clone(),
        register_number: lead.register_number.clone(),
        seat: lead.seat.clone(),
        representative: lead.representative.clone(),
        object_clause: words.map(|w| w.object_clause.clone()).unwrap_or_default(),
        contact: lead.contact.clone(),
    }
}

fn initiators(definition: Option<&Definition>) -> u64 {
    let named = definition.and_then(|definition| definition.initiators);
    named.map_or(0, u64::from)
}

fn revocation(site: &str, lang: Lang, slug: &str) -> String {
    format!("{site}/{}/{slug}/withdraw", lang.code())
}

/// The words beside each box, by the consent's id.
fn labels(
    lang: Lang,
    instrument: Option<&Instrument>,
    manifest: &Manifest,
    definition: &Definition,
    words: &Texts,
) -> BTreeMap<String, String> {
    let names = ConsentNames::of(definition, Some(words));
    let own = instrument.into_iter().flat_map(|i| &i.consents);
    own.map(|consent| consent.id.as_str())
        .filter(|id| lang.has(&format!("consent-{id}")))
        .chain(manifest.consents.values().map(String::as_str))
        .chain([capacity::CONSENT])
        .map(|id| {
            let known = ConsentSpec::known(lang, id, true, &names);
            (id.to_owned(), known.label)
        })
        .collect()
}
