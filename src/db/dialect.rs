//! Every place where the two engines differ.

use super::Engine;
use super::query::Text;

/// Begins a transaction that writes. SQLite: takes the write lock at once instead of at the first write, so that what a transaction reads is
/// what it writes upon. PostgreSQL: reads what others committed, and [`LOCK`] comes next; nobody is waited for without end, neither the holder
/// of the lock nor a node that holds it and has vanished; a server that would answer before its disk has it does so for nobody.
pub(super) const BEGIN_WRITE: Text = Text::of(
    "BEGIN IMMEDIATE",
    "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE; SET LOCAL lock_timeout = '5s'; \
     SET LOCAL idle_in_transaction_session_timeout = '30s'; \
     SET LOCAL tcp_user_timeout = '10s'; SET LOCAL tcp_keepalives_idle = 4; \
     SET LOCAL tcp_keepalives_interval = 2; SET LOCAL tcp_keepalives_count = 3; \
     SELECT set_config('synchronous_commit', 'on', true) WHERE current_setting('synchronous_commit') = 'off'",
);

/// PostgreSQL: the row that whoever writes holds until the end, and the process of the server that does it. SQLite has locked the file.
pub(super) const LOCK: &str =
    "SELECT version, pg_backend_pid()::bigint AS pid FROM migration WHERE version = 0 FOR UPDATE";

/// PostgreSQL: whether that process is still at what it was asked.
pub(super) const IS_AT_IT: &str =
    "SELECT 1 FROM pg_stat_activity WHERE pid = $1 AND state = 'active'";

/// PostgreSQL: lets this transaction rest for longer than [`BEGIN_WRITE`] does. SQLite ends none that rests.
pub(super) const REST: Text = Text::of(
    "SELECT 0",
    "SELECT set_config('idle_in_transaction_session_timeout', '0', true)",
);

/// Begins a transaction in which all that is read is of one moment.
pub(super) const BEGIN_READ: Text =
    Text::of("BEGIN", "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");

/// Both engines: begins a part of a transaction that can be undone alone, undoes it, ends it.
pub(super) const BEGIN_PART: &str = "SAVEPOINT part";
pub(super) const UNDO_PART: &str = "ROLLBACK TO SAVEPOINT part";
pub(super) const END_PART: &str = "RELEASE SAVEPOINT part";

/// SQLite: copy the write-ahead log into the database and empty it. PostgreSQL does so by itself, and cannot promise when.
pub(super) const CHECKPOINT: Text = Text::of("PRAGMA wal_checkpoint(TRUNCATE)", "SELECT 0 AS busy");

/// SQLite: is the file whole? PostgreSQL answers for its own, by checksums of pages where they are on.
pub(crate) const QUICK_CHECK: Text =
    Text::of("PRAGMA quick_check(3)", "SELECT 'ok' AS quick_check");

/// SQLite: the same, with every index against its table.
pub(crate) const INTEGRITY_CHECK: Text = Text::of(
    "PRAGMA integrity_check(20)",
    "SELECT 'ok' AS integrity_check",
);

/// SQLite: how changes are written down; `wal` is what we ask for. PostgreSQL: [`SERVER`].
pub(crate) const JOURNAL_MODE: &str = "PRAGMA journal_mode";

/// SQLite: whether a commit waits for the disk; 2 (`FULL`) does. PostgreSQL: [`SERVER`].
pub(crate) const SYNCHRONOUS: &str = "PRAGMA synchronous";

/// PostgreSQL: bytes of the database on the disk. SQLite has a file that can be looked at.
pub(super) const DATABASE_SIZE: &str = "SELECT pg_database_size(current_database()) AS size";

/// PostgreSQL: what makes a commit durable, the server's version and clock, whether it can be written, and how many standbys a commit waits for.
pub(crate) const SERVER: &str = "SELECT current_setting('server_version_num')::bigint AS version, current_setting('server_version') AS named, \
     current_setting('synchronous_commit') AS synchronous_commit, current_setting('fsync') AS fsync, \
     current_setting('full_page_writes') AS full_page_writes, \
     current_setting('server_encoding') AS encoding, \
     (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now, \
     CASE WHEN current_setting('synchronous_standby_names') = '' THEN 0 ELSE 1 END AS standbys, \
     (SELECT count(*) FROM pg_replication_slots WHERE NOT active) AS idle_slots";

/// The leaves of a campaign that say what is in force or that it is over, with the time of publication where it is known: how bytes are
/// written differs, and the condition is that of the index `leaf_in_force`.
pub(crate) const IN_FORCE: Text = Text::of(
    "SELECT l.leaf_index, l.body, p.published_at FROM leaf l \
     LEFT JOIN publication p ON p.campaign = l.campaign AND p.leaf_index = l.leaf_index \
     WHERE l.campaign = $1 AND substr(l.body, 1, 2) IN (X'0104', X'0106') ORDER BY l.leaf_index",
    "SELECT l.leaf_index, l.body, p.published_at FROM leaf l \
     LEFT JOIN publication p ON p.campaign = l.campaign AND p.leaf_index = l.leaf_index \
     WHERE l.campaign = $1 AND substr(l.body, 1, 2) IN ('\\x0104'::bytea, '\\x0106'::bytea) ORDER BY l.leaf_index",
);

/// The first leaf that no batch of a campaign can hold, by the leaves that name batches; the condition is that of the index `leaf_batch`.
pub(crate) const LAST_BATCH: Text = Text::of(
    "SELECT COALESCE(MAX(leaf_index), 0) AS size FROM leaf WHERE campaign = $1 AND substr(body, 1, 2) = X'0105'",
    "SELECT COALESCE(MAX(leaf_index), 0) AS size FROM leaf WHERE campaign = $1 AND substr(body, 1, 2) = '\\x0105'::bytea",
);

/// The tables, in the order of their names.
pub(crate) const TABLES: Text = Text::of(
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    "SELECT table_name::text COLLATE \"C\" AS name FROM information_schema.tables \
     WHERE table_schema = current_schema() AND table_type = 'BASE TABLE' ORDER BY 1",
);

/// The columns of a table.
pub(crate) const COLUMNS: Text = Text::of(
    "SELECT name FROM pragma_table_info($1) ORDER BY cid",
    "SELECT column_name::text AS name FROM information_schema.columns \
     WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position",
);

/// Which table refers to which.
pub(super) const REFERENCES: Text = Text::of(
    "SELECT t.name AS child, f.\"table\" AS parent FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) f WHERE t.type = 'table'",
    "SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent FROM pg_constraint c \
     WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace",
);

/// PostgreSQL: what a frozen table answers. SQLite says it in each trigger.
pub(super) const FROZEN: &str = "CREATE OR REPLACE FUNCTION clameur_moved() RETURNS trigger LANGUAGE plpgsql AS \
     'BEGIN RAISE EXCEPTION ''this instance has moved to another database''; END'";

/// Lets nobody write into a table.
pub(super) fn freeze(engine: Engine, table: &str) -> Vec<String> {
    match engine {
        Engine::Sqlite => ["INSERT", "UPDATE", "DELETE"]
            .iter()
            .map(|deed| {
                format!(
                    "CREATE TRIGGER \"moved_{table}_{deed}\" BEFORE {deed} ON \"{table}\" \
                     BEGIN SELECT RAISE(ABORT, 'this instance has moved to another database'); END"
                )
            })
            .collect(),
        Engine::Postgres => vec![format!(
            "CREATE TRIGGER clameur_moved BEFORE INSERT OR UPDATE OR DELETE ON \"{table}\" \
             FOR EACH STATEMENT EXECUTE FUNCTION clameur_moved()"
        )],
    }
}

/// Rows that refer to what is not there. PostgreSQL refuses them.
pub(super) const FOREIGN_KEY_CHECK: Text =
    Text::of("PRAGMA foreign_key_check", "SELECT 0 WHERE 1 = 0");

/// SQLite: a database that is written anew has no earlier program at it, which migration 40 keeps out until 42 is done.
pub(super) const LET_IN: &str =
    "DROP TRIGGER IF EXISTS pending_kept_out; DROP TRIGGER IF EXISTS statement_kept_out";

/// PostgreSQL: whether the tables are there. SQLite has them in the file or has no file.
pub(super) const HAS_TABLES: &str = "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND table_name = 'migration'";

/// PostgreSQL: the first table and the row of [`LOCK`], by one node alone.
pub(super) const FIRST_TABLE: &str = "BEGIN; SELECT pg_advisory_xact_lock(7164510181); \
     CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY, name TEXT COLLATE \"C\" NOT NULL); \
     INSERT INTO migration (version, name) VALUES (0, 'lock') ON CONFLICT (version) DO NOTHING; COMMIT";

/// The table that remembers which migrations ran. PostgreSQL has it by [`FIRST_TABLE`].
pub(super) const MIGRATION_TABLE: Text = Text::of(
    "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT",
    "SELECT 0",
);

/// Migrations in order: number, name, and the text for each engine.
pub(crate) const MIGRATIONS: &[(i64, &str, [&str; 2])] = &[
    (
        1,
        "initial",
        [
            include_str!("../../migrations/sqlite/0001_initial.sql"),
            include_str!("../../migrations/postgres/0001_initial.sql"),
        ],
    ),
    (
        2,
        "territories",
        [
            include_str!("../../migrations/sqlite/0002_territories.sql"),
            include_str!("../../migrations/postgres/0002_territories.sql"),
        ],
    ),
    (
        3,
        "follow",
        [
            include_str!("../../migrations/sqlite/0003_follow.sql"),
            include_str!("../../migrations/postgres/0003_follow.sql"),
        ],
    ),
    (
        4,
        "paper",
        [
            include_str!("../../migrations/sqlite/0004_paper.sql"),
            include_str!("../../migrations/postgres/0004_paper.sql"),
        ],
    ),
    (
        5,
        "procedure",
        [
            include_str!("../../migrations/sqlite/0005_procedure.sql"),
            include_str!("../../migrations/postgres/0005_procedure.sql"),
        ],
    ),
    (
        6,
        "central",
        [
            include_str!("../../migrations/sqlite/0006_central.sql"),
            include_str!("../../migrations/postgres/0006_central.sql"),
        ],
    ),
    (
        7,
        "authority",
        [
            include_str!("../../migrations/sqlite/0007_authority.sql"),
            include_str!("../../migrations/postgres/0007_authority.sql"),
        ],
    ),
    (
        8,
        "link_box",
        [
            include_str!("../../migrations/sqlite/0008_link_box.sql"),
            include_str!("../../migrations/postgres/0008_link_box.sql"),
        ],
    ),
    (
        9,
        "counted",
        [
            include_str!("../../migrations/sqlite/0009_counted.sql"),
            include_str!("../../migrations/postgres/0009_counted.sql"),
        ],
    ),
    (
        10,
        "head_day",
        [
            include_str!("../../migrations/sqlite/0010_head_day.sql"),
            include_str!("../../migrations/postgres/0010_head_day.sql"),
        ],
    ),
    (
        11,
        "publications",
        [
            include_str!("../../migrations/sqlite/0011_publications.sql"),
            include_str!("../../migrations/postgres/0011_publications.sql"),
        ],
    ),
    (
        12,
        "void_notes",
        [
            include_str!("../../migrations/sqlite/0012_void_notes.sql"),
            include_str!("../../migrations/postgres/0012_void_notes.sql"),
        ],
    ),
    (
        13,
        "clock",
        [
            include_str!("../../migrations/sqlite/0013_clock.sql"),
            include_str!("../../migrations/postgres/0013_clock.sql"),
        ],
    ),
    (
        14,
        "days",
        [
            include_str!("../../migrations/sqlite/0014_days.sql"),
            include_str!("../../migrations/postgres/0014_days.sql"),
        ],
    ),
    (
        15,
        "filings",
        [
            include_str!("../../migrations/sqlite/0015_filings.sql"),
            include_str!("../../migrations/postgres/0015_filings.sql"),
        ],
    ),
    (
        16,
        "sent_once",
        [
            include_str!("../../migrations/sqlite/0016_sent_once.sql"),
            include_str!("../../migrations/postgres/0016_sent_once.sql"),
        ],
    ),
    (
        19,
        "prior_request",
        [
            include_str!("../../migrations/sqlite/0019_prior_request.sql"),
            include_str!("../../migrations/postgres/0019_prior_request.sql"),
        ],
    ),
    (
        20,
        "departures",
        [
            include_str!("../../migrations/sqlite/0020_departures.sql"),
            include_str!("../../migrations/postgres/0020_departures.sql"),
        ],
    ),
    (
        21,
        "voided_link",
        [
            include_str!("../../migrations/sqlite/0021_voided_link.sql"),
            include_str!("../../migrations/postgres/0021_voided_link.sql"),
        ],
    ),
    (
        22,
        "procedure_contact",
        [
            include_str!("../../migrations/sqlite/0022_procedure_contact.sql"),
            include_str!("../../migrations/postgres/0022_procedure_contact.sql"),
        ],
    ),
    (
        23,
        "statement_correction",
        [
            include_str!("../../migrations/sqlite/0023_statement_correction.sql"),
            include_str!("../../migrations/postgres/0023_statement_correction.sql"),
        ],
    ),
    (
        24,
        "sealed_times",
        [
            include_str!("../../migrations/sqlite/0024_sealed_times.sql"),
            include_str!("../../migrations/postgres/0024_sealed_times.sql"),
        ],
    ),
    (
        25,
        "head_stamp",
        [
            include_str!("../../migrations/sqlite/0025_head_stamp.sql"),
            include_str!("../../migrations/postgres/0025_head_stamp.sql"),
        ],
    ),
    (
        28,
        "picture",
        [
            include_str!("../../migrations/sqlite/0028_picture.sql"),
            include_str!("../../migrations/postgres/0028_picture.sql"),
        ],
    ),
    (
        29,
        "credit",
        [
            include_str!("../../migrations/sqlite/0029_credit.sql"),
            include_str!("../../migrations/postgres/0029_credit.sql"),
        ],
    ),
    (
        30,
        "fsck",
        [
            include_str!("../../migrations/sqlite/0030_fsck.sql"),
            include_str!("../../migrations/postgres/0030_fsck.sql"),
        ],
    ),
    (
        31,
        "loss",
        [
            include_str!("../../migrations/sqlite/0031_loss.sql"),
            include_str!("../../migrations/postgres/0031_loss.sql"),
        ],
    ),
    (
        32,
        "mail_lease",
        [
            include_str!("../../migrations/sqlite/0032_mail_lease.sql"),
            include_str!("../../migrations/postgres/0032_mail_lease.sql"),
        ],
    ),
    (
        33,
        "mail_due_from",
        [
            include_str!("../../migrations/sqlite/0033_mail_due_from.sql"),
            include_str!("../../migrations/postgres/0033_mail_due_from.sql"),
        ],
    ),
    (
        34,
        "accounts",
        [
            include_str!("../../migrations/sqlite/0034_accounts.sql"),
            include_str!("../../migrations/postgres/0034_accounts.sql"),
        ],
    ),
    (
        35,
        "organisations",
        [
            include_str!("../../migrations/sqlite/0035_organisations.sql"),
            include_str!("../../migrations/postgres/0035_organisations.sql"),
        ],
    ),
    (
        36,
        "draft",
        [
            include_str!("../../migrations/sqlite/0036_draft.sql"),
            include_str!("../../migrations/postgres/0036_draft.sql"),
        ],
    ),
    (
        38,
        "lease",
        [
            include_str!("../../migrations/sqlite/0038_lease.sql"),
            include_str!("../../migrations/postgres/0038_lease.sql"),
        ],
    ),
    (
        40,
        "sealed_record",
        [
            include_str!("../../migrations/sqlite/0040_sealed_record.sql"),
            include_str!("../../migrations/postgres/0040_sealed_record.sql"),
        ],
    ),
    (
        41,
        "sealed_record_moved",
        [
            include_str!("../../migrations/sqlite/0041_sealed_record_moved.sql"),
            include_str!("../../migrations/postgres/0041_sealed_record_moved.sql"),
        ],
    ),
    (
        42,
        "sealed_record_apart",
        [
            include_str!("../../migrations/sqlite/0042_sealed_record_apart.sql"),
            include_str!("../../migrations/postgres/0042_sealed_record_apart.sql"),
        ],
    ),
    (
        43,
        "mail_mailbox",
        [
            include_str!("../../migrations/sqlite/0043_mail_mailbox.sql"),
            include_str!("../../migrations/postgres/0043_mail_mailbox.sql"),
        ],
    ),
    (
        44,
        "desk_campaigns",
        [
            include_str!("../../migrations/sqlite/0044_desk_campaigns.sql"),
            include_str!("../../migrations/postgres/0044_desk_campaigns.sql"),
        ],
    ),
    (
        46,
        "own_view",
        [
            include_str!("../../migrations/sqlite/0046_own_view.sql"),
            include_str!("../../migrations/postgres/0046_own_view.sql"),
        ],
    ),
    (
        47,
        "organisation_page",
        [
            include_str!("../../migrations/sqlite/0047_organisation_page.sql"),
            include_str!("../../migrations/postgres/0047_organisation_page.sql"),
        ],
    ),
    (
        48,
        "leaf_batch",
        [
            include_str!("../../migrations/sqlite/0048_leaf_batch.sql"),
            include_str!("../../migrations/postgres/0048_leaf_batch.sql"),
        ],
    ),
    (
        49,
        "mail_claim",
        [
            include_str!("../../migrations/sqlite/0049_mail_claim.sql"),
            include_str!("../../migrations/postgres/0049_mail_claim.sql"),
        ],
    ),
    (
        50,
        "asked_out",
        [
            include_str!("../../migrations/sqlite/0050_asked_out.sql"),
            include_str!("../../migrations/postgres/0050_asked_out.sql"),
        ],
    ),
    (
        51,
        "lease_epoch",
        [
            include_str!("../../migrations/sqlite/0051_lease_epoch.sql"),
            include_str!("../../migrations/postgres/0051_lease_epoch.sql"),
        ],
    ),
    (
        52,
        "draft_sitting",
        [
            include_str!("../../migrations/sqlite/0052_draft_sitting.sql"),
            include_str!("../../migrations/postgres/0052_draft_sitting.sql"),
        ],
    ),
    (
        53,
        "passkeys",
        [
            include_str!("../../migrations/sqlite/0053_passkeys.sql"),
            include_str!("../../migrations/postgres/0053_passkeys.sql"),
        ],
    ),
    (
        54,
        "statement_withdrawal",
        [
            include_str!("../../migrations/sqlite/0054_statement_withdrawal.sql"),
            include_str!("../../migrations/postgres/0054_statement_withdrawal.sql"),
        ],
    ),
    (
        55,
        "reminder",
        [
            include_str!("../../migrations/sqlite/0055_reminder.sql"),
            include_str!("../../migrations/postgres/0055_reminder.sql"),
        ],
    ),
    (
        56,
        "wrapped_key",
        [
            include_str!("../../migrations/sqlite/0056_wrapped_key.sql"),
            include_str!("../../migrations/postgres/0056_wrapped_key.sql"),
        ],
    ),
];
