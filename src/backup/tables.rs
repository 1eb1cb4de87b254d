//! Which tables a backup holds, and how.

/// How a table stands in a backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kept {
    /// As it is: nothing of it is about supporters.
    Plain,
    /// By campaign, under that campaign's backup key.
    Sealed,
    /// Not at all.
    Out,
}

/// What is public, about nobody, or its writers' own, as drafts are; everything else is sealed.
const PLAIN: &[&str] = &[
    "announcement",
    "authority_certificate",
    "authority_sending",
    "batch",
    "campaign",
    "central_state",
    "clock_seen",
    "credit",
    "destruction",
    "document",
    "draft",
    "draft_approval",
    "draft_part",
    "draft_version",
    "filing",
    "head",
    "head_day",
    "head_stamp",
    "key_fingerprint",
    "leaf",
    "loss",
    "mail_outcome",
    "manifest",
    "paper_entry",
    "paper_report",
    "picture",
    "procedure_event",
    "procedure_note",
    "publication",
    "reported_count",
    "set_apart",
    "tally_day",
    "tally_target",
    "tally_territory",
    "tile",
    "void_note",
    "void_signature",
];

/// What is about those who run campaigns, and about their organisations. It belongs to no campaign and comes back as it was: with a backup alone
/// nobody can sign in, for passwords are hashed, and second factors are encrypted under a key of the instance.
const OF_THE_DESK: &[&str] = &[
    "account",
    "campaign_keeper",
    "member",
    "organisation",
    "organisation_document",
    "organisation_key",
    "organisation_logo",
    "organisation_words",
    "passkey",
    "recovery_code",
    "trail",
    "umbrella",
];

/// Mails that are due hold addresses for as long as they are due, and would leave a second time; the history of tables is that of the program, and who does what is over by then.
/// Whoever was signed in signs in again: a session that was ended must not come back, nor a link that was used or holds for an hour. Keys are in no backup.
const OUT: &[&str] = &[
    "device",
    "draft_preview",
    "intent",
    "lease",
    "mail",
    "mail_budget",
    "migration",
    "own_view",
    "passkey_challenge",
    "session",
    "sign_in_wait",
    "wrapped_key",
    "wrapping",
];

/// How a table is kept. One that nobody has thought of is sealed: it may be about people.
pub(super) fn kept(table: &str) -> Kept {
    if OUT.contains(&table) {
        Kept::Out
    } else if PLAIN.contains(&table) || OF_THE_DESK.contains(&table) {
        Kept::Plain
    } else {
        Kept::Sealed
    }
}

/// Columns of a table that no backup has: a reminder waits with its form, and is a mail.
pub(super) fn left_out(table: &str) -> &'static [&'static str] {
    match table {
        "pending" => &["reminder", "budget_tag", "remind_at", "remind_from"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::super::store;
    use super::*;
    use crate::testing::{SLUG, Site};

    /// The address would lie in the backup, and be written to by whoever restores it as well.
    #[tokio::test]
    async fn no_reminder_stands_in_a_backup() {
        let site = Site::new().await;
        site.join(1).await;
        let mut snapshot = site.app.db.snapshot().await.unwrap();
        let mut text = Vec::new();
        store::each_piece(&mut snapshot, "pending", Some(SLUG), 1, |piece, _| {
            text.extend(piece);
            Ok::<_, crate::db::Error>(())
        })
        .await
        .unwrap();
        let row: serde_json::Map<String, serde_json::Value> =
            serde_json::from_slice(&text).unwrap();
        let columns = store::columns(&mut snapshot, "pending").await.unwrap();
        let missing: Vec<&String> = columns.iter().filter(|c| !row.contains_key(*c)).collect();
        assert_eq!(missing, left_out("pending"));
        assert!(row.contains_key("token_hash"), "the form itself does");
    }

    /// Somebody who adds a table decides what becomes of it in backups.
    #[tokio::test]
    async fn every_table_was_thought_of() {
        const SEALED: &[&str] = &[
            "asked_out",
            "asked_out_answer",
            "contact",
            "follow",
            "mailbox_block",
            "pending",
            "prior_request",
            "sealed_record",
            "statement",
            "statement_correction",
            "voided_link",
        ];
        let site = Site::new().await;
        let mut snapshot = site.app.db.snapshot().await.unwrap();
        let tables = super::super::store::tables(&mut snapshot).await.unwrap();
        let mut known: Vec<&str> = [PLAIN, OF_THE_DESK, OUT, SEALED].concat();
        known.sort_unstable();
        assert_eq!(tables, known);
        for table in &tables {
            let sealed = SEALED.contains(&table.as_str());
            assert_eq!(kept(table) == Kept::Sealed, sealed, "{table}");
            let columns = super::super::store::columns(&mut snapshot, table).await;
            let by_campaign = columns.unwrap().iter().any(|column| column == "campaign");
            assert!(
                !sealed || by_campaign,
                "{table} cannot be parted by campaign"
            );
        }
    }
}
