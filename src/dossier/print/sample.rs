//! Obviously made-up dossiers, for the tests here and for `examples/print.rs`.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp, tz::TimeZone};

use super::{
    Lang, Setting, document,
    model::{
        Campaign, ComplainantRow, Consent, Evidence, Exhibit, Finding, FindingKind, Mandatary,
        MandateSheet, MandateText, Report, Signature, Supporter, Target,
    },
};

const FRENCH: &str = include_str!("../../../campaigns/technopolice/fr/mandate.md");
const ENGLISH: &str = include_str!("../../../campaigns/technopolice/en/mandate.md");

/// First and last names in many scripts, none of them a person's.
pub(crate) const NAMES: [(&str, &str); 10] = [
    ("Prénom", "Exemple"),
    ("Zoë-Ångström", "d’Échantillon-Modèle"),
    ("Παράδειγμα", "Δοκιμαστικόπουλος"),
    ("Приклад", "Їжаковий-Ґудзик"),
    ("Ayọ̀", "Àpẹẹrẹ"),
    ("Ví Dụ", "Thử Nghiệm"),
    ("مثال", "تجريبي"),
    ("例子", "样本"),
    ("Émoji 🦉", "Chouette"),
    ("L", "O"),
];

pub(crate) fn moment(seconds: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_664_028_309 + seconds)
}

pub(crate) fn setting(lang: Lang) -> Setting {
    let paris = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3");
    Setting {
        lang,
        created_at: moment(86_400),
        zone: paris.unwrap_or(TimeZone::UTC),
    }
}

pub(crate) fn french() -> Lang {
    Lang::from_code("fr").unwrap_or_default()
}

fn target(words: [&str; 4]) -> Target {
    let [title, controller, processing, eligibility] = words.map(str::to_owned);
    Target {
        title,
        controller,
        processing,
        eligibility,
    }
}

pub(crate) fn campaign(lang: Lang) -> Campaign {
    let fr = lang == french();
    let targets = if fr {
        [
            [
                "Vidéosurveillance",
                "l’État et les communes",
                "l’enregistrement de l’espace public par des caméras",
                "Je vis ou je circule dans des lieux placés sous vidéosurveillance en France.",
            ],
            [
                "Fichier TAJ",
                "le ministère de l’Intérieur",
                "le traitement d’antécédents judiciaires et la reconnaissance faciale qui l’exploite",
                "Il est possible que je figure au TAJ, comme mis en cause, victime ou témoin.",
            ],
            [
                "Fichier TES",
                "le ministère de l’Intérieur",
                "la base des images du visage des demandeurs de carte d’identité et de passeport",
                "J’ai demandé une carte d’identité ou un passeport français.",
            ],
        ]
    } else {
        [
            [
                "Video surveillance",
                "the State and the municipalities",
                "recording of public space by cameras",
                "I live in or move through places under video surveillance in France.",
            ],
            [
                "TAJ file",
                "the ministry of the interior",
                "criminal records processing and the facial recognition that uses it",
                "I may be recorded in TAJ as a suspect, a victim or a witness.",
            ],
            [
                "TES file",
                "the ministry of the interior",
                "database of the faces of those who applied for an identity card or a passport",
                "I applied for a French identity card or passport.",
            ],
        ]
    };
    let pick = |french: &str, english: &str| if fr { french } else { english }.to_owned();
    Campaign {
        title: pick(
            "Plainte collective contre la technopolice",
            "Collective complaint against the technopolice",
        ),
        origin: "clameur.example.org/log/technopolice".to_owned(),
        authority: pick(
            "Commission nationale de l’informatique et des libertés (CNIL)",
            "CNIL, the French data protection authority",
        ),
        revocation_url: "https://clameur.example.org/fr/technopolice/withdraw".to_owned(),
        mandatary: Mandatary {
            name: "Association de démonstration".to_owned(),
            legal_form: pick(
                "association régie par la loi du 1er juillet 1901",
                "association under the French law of 1 July 1901",
            ),
            register_number: "RNA W000000000".to_owned(),
            seat: "1 rue de l’Exemple, 00000 Exempleville".to_owned(),
            representative: pick("sa présidente en exercice", "its president in office"),
            object_clause: pick(
                "défendre les droits et libertés à l’égard des traitements de données",
                "to defend rights and freedoms with regard to data processing",
            ),
            contact: "contact@example.org".to_owned(),
        },
        targets: targets.map(target).into(),
        demonstration: true,
    }
}

/// The demonstration's mandate.
pub(crate) fn text(lang: Lang) -> Arc<MandateText> {
    let source = if lang == french() { FRENCH } else { ENGLISH };
    Arc::new(MandateText {
        lang,
        version: "1".to_owned(),
        sha256: hash("text", 0),
        document: document::parse(source, document::MANDATE)
            .unwrap_or(document::Document { blocks: Vec::new() }),
        campaign: campaign(lang),
    })
}

/// Sixty-four hexadecimal digits that look like a hash and differ from each other.
pub(crate) fn hash(what: &str, number: u64) -> String {
    let mut state = what.bytes().fold(number.wrapping_add(1), |state, byte| {
        state
            .wrapping_mul(0x0100_0000_01b3)
            .wrapping_add(u64::from(byte))
    });
    let words = std::iter::repeat_with(|| {
        state = state
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        format!("{:016x}", state ^ (state >> 29))
    });
    words.take(4).collect()
}

pub(crate) fn supporter(number: u64) -> Supporter {
    let position = usize::try_from(number).unwrap_or_default() % NAMES.len();
    let (first_name, last_name) = NAMES.get(position).copied().unwrap_or_default();
    Supporter {
        first_name: first_name.to_owned(),
        last_name: format!("{last_name} {number}"),
        own_first_name: None,
        own_last_name: None,
        email: format!("personne.{number}@example.org"),
        postal: None,
        birth: None,
        representative: None,
        emancipated: false,
        nationality: None,
        concern: None,
    }
}

pub(crate) fn sheet(text: &Arc<MandateText>, number: u64) -> MandateSheet {
    let supporter = supporter(number);
    let consents = if text.lang == french() {
        [
            "J’accepte explicitement que mes données, qui peuvent révéler mes opinions politiques, soient traitées à cette fin.",
            "J’accepte que mon identité soit communiquée à la CNIL.",
            "J’accepte que mon identité soit communiquée, si la procédure l’exige, au responsable mis en cause.",
            "Je consens à signer par voie électronique.",
            "Je souhaite recevoir les nouvelles de l’association.",
        ]
    } else {
        [
            "I explicitly accept that my data, which may reveal my political opinions, are processed for this purpose.",
            "I accept that my identity is disclosed to the CNIL.",
            "I accept that my identity is disclosed to the respondent if the proceedings require it.",
            "I consent to sign electronically.",
            "I wish to receive the association’s news.",
        ]
    };
    let consents = consents.into_iter().enumerate();
    let seconds = i64::try_from(number).unwrap_or_default() * 37;
    MandateSheet {
        number,
        copy: false,
        text: Arc::clone(text),
        ticked: vec![true, !number.is_multiple_of(3), number.is_multiple_of(2)],
        consents: consents
            .map(|(index, label)| Consent {
                label: label.to_owned(),
                given: index != 2 && index != 4,
            })
            .collect(),
        signature: Signature {
            typed_name: supporter.name(),
            place: None,
            signed_at: moment(seconds),
        },
        evidence: Evidence {
            leaf_index: number + 2,
            sealed_sha256: hash("sealed", number),
            commitment: hash("commitment", number),
            checkpoint_size: 15_263,
            checkpoint_root: "q1VBYkRpZmZlcmVudFJvb3RPZlRoZVRlc3RPbmx5MDA=".to_owned(),
            shown_at: Some(moment(seconds - 212)),
            submitted_at: Some(moment(seconds - 95)),
            mailed_at: Some(moment(seconds - 93)),
            channel: "online".to_owned(),
            assurance: "mailbox".to_owned(),
        },
        supporter,
    }
}

pub(crate) fn row(number: u64) -> ComplainantRow {
    ComplainantRow {
        number,
        supporter: supporter(number),
        ticked: vec![true, !number.is_multiple_of(3), number.is_multiple_of(2)],
        leaf_index: number + 2,
        batch: 1,
        named_to_respondent: number.is_multiple_of(4),
        asked_before: vec![
            None,
            number
                .is_multiple_of(5)
                .then(|| "1er octobre 2026 · lettre recommandée · pas de réponse".to_owned()),
            None,
        ],
    }
}

pub(crate) fn exhibits() -> Vec<Exhibit> {
    let titles = [
        (
            "1",
            "Statuts de l’association et récépissé de déclaration",
            "piece-01-statuts.pdf",
            Some(12),
        ),
        (
            "2",
            "Recueil des mandats, volumes 1 à 31",
            "piece-02-mandats/",
            Some(61_023),
        ),
        (
            "3",
            "Rapport de la Cour des comptes sur les polices municipales : extrait relatif à la vidéosurveillance",
            "piece-03-rapport-cour-des-comptes-extrait.pdf",
            Some(4),
        ),
        (
            "4",
            "Délibération du conseil municipal d’Exempleville",
            "piece-04-deliberation.pdf",
            None,
        ),
        (
            "4 bis",
            "Transcription de la séance",
            "piece-04-bis-transcription.odt",
            Some(31),
        ),
    ];
    let exhibits = (0..).zip(titles);
    exhibits
        .map(|(index, (number, title, file, pages))| Exhibit {
            number: number.to_owned(),
            title: title.to_owned(),
            file: file.to_owned(),
            pages,
            sha256: hash("exhibit", index),
        })
        .collect()
}

pub(crate) fn report(findings: bool) -> Report {
    let finding = |kind, leaf: u64, file: Option<&str>, detail: &str| Finding {
        kind,
        leaf_index: (leaf > 0).then_some(leaf),
        file: file.map(str::to_owned),
        detail: detail.to_owned(),
    };
    let found = vec![
        finding(
            FindingKind::Withdrawn,
            12_000,
            None,
            "feuille 15 260 du 3 octobre 2022",
        ),
        finding(
            FindingKind::Missing,
            4_711,
            None,
            "aucun enregistrement scellé",
        ),
        finding(
            FindingKind::Altered,
            318,
            Some("records/000318.age"),
            &format!("attendu {}, trouvé {}", hash("a", 1), hash("b", 2)),
        ),
        finding(
            FindingKind::Extra,
            0,
            Some("records/999999.age"),
            "aucune feuille ne porte cet engagement",
        ),
    ];
    Report {
        dossier: "technopolice-lot-1.tar".to_owned(),
        batch: 1,
        manifest_sha256: hash("manifest", 1),
        checked_at: moment(90_000),
        program: "clameur 0.1.0".to_owned(),
        checkpoint_size: 15_263,
        checkpoint_root: "q1VBYkRpZmZlcmVudFJvb3RPZlRoZVRlc3RPbmx5MDA=".to_owned(),
        verified_keys: vec!["clameur.example.org/log/technopolice".to_owned()],
        announced: 15_248,
        present: 15_248,
        valid: if findings { 15_246 } else { 15_248 },
        kept_heads: 0,
        findings: if findings { found } else { Vec::new() },
    }
}
