//! Files of version 1 open for ever, and tags of version 1 never change.

use crate::{Contact, Identities, Recipients, Record, TagKey, open, sealed_hash};

const IDENTITIES: [&str; 2] = [
    include_str!("../../testdata/v1/identity-1.txt"),
    include_str!("../../testdata/v1/identity-2.txt"),
];
const RECORD: &[u8] = include_bytes!("../../testdata/v1/record.age");
const RECORD_JSON: &[u8] = include_bytes!("../../testdata/v1/record.json");
const CONTACT: &[u8] = include_bytes!("../../testdata/v1/contact.age");
const CONTACT_JSON: &[u8] = include_bytes!("../../testdata/v1/contact.json");
const TAG_KEY: &str = include_str!("../../testdata/v1/tag-key.txt");

#[test]
fn each_organisation_opens_the_record_alone() {
    for identity in IDENTITIES {
        let opened = open(RECORD, &Identities::parse(identity).unwrap()).unwrap();
        assert_eq!(*opened, RECORD_JSON);
        assert_eq!(
            *open(CONTACT, &Identities::parse(identity).unwrap()).unwrap(),
            CONTACT_JSON
        );
    }
    assert_eq!(
        sealed_hash(RECORD).to_string(),
        "8d25b710ac3bdb53a53b71b247410137d79ea73321a02dc4aafbfdffa3b2f872"
    );
}

#[test]
fn the_record_reads_as_it_was_written() {
    let record = Record::from_bytes(RECORD_JSON).unwrap();
    assert_eq!(record.campaign, "example.org/log/technopolice");
    assert_eq!(record.fields["family-name"], "D’Exemple-Ωmega");
    assert_eq!(
        record.fields["postal-address"],
        "1 rue de l’Exemple\n75000 Paris"
    );
    assert_eq!(record.targets, ["taj", "video"]);
    assert_eq!(record.target_bits, 0x8000_0000_0000_0005);
    assert!(record.consents["art9"] && !record.consents["respondent"]);
    assert_eq!(record.documents["notice"].0, [0x33; 32]);
    assert_eq!(
        (record.form_shown_ms, record.submitted_ms),
        (Some(1_767_323_045_006), 1_767_323_105_006)
    );
    assert_eq!(record.salt.0, [0x44; 32]);
    let again = record.to_padded_bytes().unwrap();
    assert_eq!(
        again.trim_ascii_end(),
        RECORD_JSON.trim_ascii_end(),
        "the same bytes again"
    );
    assert_eq!(
        (again.len(), RECORD_JSON.len()),
        (1024, 2048),
        "smaller buckets since"
    );

    let contact = Contact::from_bytes(CONTACT_JSON).unwrap();
    assert_eq!(
        (contact.email.as_str(), contact.language.as_str()),
        ("nom@example.org", "fr")
    );
    assert!(contact.purposes.contains("news"));
    let again = contact.to_padded_bytes().unwrap();
    assert_eq!(again.trim_ascii_end(), CONTACT_JSON.trim_ascii_end());
    assert_eq!((again.len(), CONTACT_JSON.len()), (512, 2048));
}

#[test]
fn the_recipients_file_names_the_two_identities() {
    let recipients = Recipients::parse(include_str!("../../testdata/v1/recipients.txt")).unwrap();
    let expected: Vec<_> = IDENTITIES
        .iter()
        .flat_map(|text| Identities::parse(text).unwrap().recipients())
        .collect();
    assert_eq!(recipients.iter().cloned().collect::<Vec<_>>(), expected);
}

/// The expected values were computed by another implementation of HMAC-SHA256.
#[test]
fn tags_never_change() {
    let key = TagKey::from_file_text(TAG_KEY).unwrap();
    assert_eq!(
        hex::encode(key.tag("v1\nnom@example.org\nexemple\nprenom").0),
        "5a4b10cab3c47d3347211ca706756696d67d3c0baaa4e1a5362a6245ca30f9b9"
    );
    assert_eq!(
        hex::encode(key.mailbox_tag("nom@example.org").0),
        "3ecf12df2f8c69fcb2ccef7f9663d7525fbb9fb217e450c72bf1275c6c16f4f2"
    );
}
