//! What is checked and read before the first record: the archive, its log, the words that all statements share.

use std::collections::BTreeMap;

use clameur_instrument::{Instrument, builtin};
use clameur_ledger::tile::Resource;
use clameur_ledger::{Leaf, Verifier};
use clameur_seal::Hash32;

use super::super::archive::withdrawn_line;
use super::super::findings::Found;
use super::super::format::RecordLine;
use super::super::leaf_bitmap::LeafBitmap;
use super::super::print::model::FindingKind::Extra;
use super::super::verify::{Dossier, Since};
use super::export::ExportError;
use super::external_sort::{Place, Walk};
use super::ledger::{Leaves, Remembered};
use super::package::State;
use super::source::Source;
use crate::campaign::definition::{Definition, Texts};
use crate::campaign::manifest::Manifest;
use crate::campaign::publish::instrument_of_hash;
use crate::tarball::Tarball;

/// The instrument of a manifest, in the version that it pins where this program has that one, when its statements go to Member States.
pub(super) fn known(manifest: &Manifest) -> Option<Instrument> {
    let id = &manifest.instrument;
    let text = instrument_of_hash(id, &manifest.instrument_hash).or_else(|| builtin::text(id))?;
    let instrument = Instrument::parse(text).ok()?;
    crate::campaign::initiative::by_state(&instrument).then_some(instrument)
}

/// A dossier of which everything was checked but its records.
pub(super) struct Checked {
    pub(super) source: Source,
    pub(super) dossier: Dossier<Walk>,
    pub(super) leaves: Leaves,
    pub(super) marks: LeafBitmap,
    pub(super) number: u32,
    /// Lines in its description.
    pub(super) lines: u64,
    pub(super) proven: bool,
}

impl Checked {
    pub(super) fn read(
        source: Source,
        files: Tarball<Walk>,
        given: Option<Verifier>,
        since: Since,
    ) -> Result<Self, ExportError> {
        let (batch, lines, hash) = source.description(&files)?;
        let number = batch.batch.number;
        let mut bundles: BTreeMap<u64, (Place, u16)> = BTreeMap::new();
        for name in files.names() {
            let resource = name.strip_prefix("log/").map(str::parse::<Resource>);
            if let (Some(Ok(Resource::Bundle(bundle))), Some((offset, size))) =
                (resource, files.place(name))
            {
                bundles.insert(bundle.index, (Place { offset, size }, bundle.width));
            }
        }
        let in_order = (0..)
            .zip(bundles)
            .take_while(|(at, (index, _))| at == index);
        let bundles = in_order.map(|(_, (_, bundle))| bundle).collect();
        let leaves = Leaves::new(source.walk()?, bundles);
        let mut dossier = Dossier::described(files, batch, hash, given.is_some());
        dossier.since = since;
        dossier.check_files();
        let mut manifests = Vec::new();
        let memory = dossier.check_log_with(given, Remembered::new(leaves), |index, leaf| {
            if let Leaf::Manifest { hash } = leaf {
                manifests.push((index, *hash));
            }
        });
        let (leaves, marks) = memory.done()?;
        let sound = |found: &Found| {
            !found.code.starts_with("log-") && !found.code.starts_with("checkpoint-")
        };
        dossier.replay.manifests = manifests;
        dossier.check_manifests();
        let withdrawn = marks.withdrawn_before(number);
        let withdrawn: Vec<_> = withdrawn.iter().map(withdrawn_line).collect();
        let frozen = marks.batch(number).map(|batch| batch.line);
        dossier.check_batch_with(frozen.as_ref(), &withdrawn);
        for index in &source.twice {
            let name = RecordLine::file_name(*index);
            dossier.report(
                Found::new(Extra, "file-twice")
                    .leaf(*index, None)
                    .file(name),
            );
        }
        let proven = dossier.log_complete
            && dossier.checkpoint.is_some()
            && frozen.is_some()
            && dossier.found.iter().all(sound);
        Ok(Self {
            source,
            dossier,
            leaves,
            marks,
            number,
            lines,
            proven,
        })
    }
}

/// What all statements have in common.
#[derive(Default)]
pub(super) struct Words {
    /// By the hash of the manifest that a statement names.
    pub(super) instruments: BTreeMap<Hash32, Instrument>,
    /// By the State's code.
    pub(super) states: BTreeMap<String, State>,
}

impl Words {
    pub(super) fn read(dossier: &Dossier<Walk>) -> Result<Self, ExportError> {
        let mut instruments = BTreeMap::new();
        for (hash, (_, manifest)) in &dossier.manifests {
            if let Some(instrument) = known(manifest) {
                instruments.insert(*hash, instrument);
            }
        }
        let (hash, manifest) = dossier
            .manifest()
            .ok_or(ExportError::Lacks("its manifest"))?;
        let instrument = instruments
            .get(hash)
            .ok_or(ExportError::Lacks("an instrument that this program knows"))?;
        let definition = dossier
            .text("campaign", "json", &manifest.definition)
            .and_then(|text| serde_json::from_str::<Definition>(&text).ok())
            .ok_or(ExportError::Lacks("the campaign's definition"))?;
        let texts: BTreeMap<String, Texts> = manifest
            .texts
            .iter()
            .filter_map(|(language, hash)| {
                let text = dossier.text("texts", "json", hash)?;
                Some((language.clone(), serde_json::from_str(&text).ok()?))
            })
            .collect();
        let states: BTreeMap<String, State> = instrument
            .territory
            .keys()
            .filter_map(|code| {
                let state = State::of(instrument, &definition, &texts, code)?;
                Some((code.clone(), state))
            })
            .collect();
        if states.is_empty() {
            return Err(ExportError::Lacks(
                "the initiative's registration or its texts",
            ));
        }
        Ok(Self {
            instruments,
            states,
        })
    }
}
