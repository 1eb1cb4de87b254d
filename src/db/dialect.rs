//! Every place where the two engines differ.

/// SQLite: take the write lock at once instead of at the first write, so that what a transaction
/// reads is what it writes upon. PostgreSQL: `BEGIN` and an advisory lock per campaign.
pub(crate) const BEGIN_WRITE: &str = "BEGIN IMMEDIATE";

/// SQLite: all that is read in a transaction is of one moment. PostgreSQL: `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`.
pub(crate) const BEGIN_READ: &str = "BEGIN";

/// Both engines: begins a part of a transaction that can be undone alone, undoes it, ends it.
pub(crate) const BEGIN_PART: &str = "SAVEPOINT part";
pub(crate) const UNDO_PART: &str = "ROLLBACK TO SAVEPOINT part";
pub(crate) const END_PART: &str = "RELEASE SAVEPOINT part";

/// SQLite: copy the write-ahead log into the database and empty it. PostgreSQL needs nothing.
pub(crate) const CHECKPOINT: &str = "PRAGMA wal_checkpoint(TRUNCATE)";

/// SQLite: is the file whole? PostgreSQL answers for its own.
pub(crate) const QUICK_CHECK: &str = "PRAGMA quick_check(3)";

/// SQLite: the same, with every index against its table.
pub(crate) const INTEGRITY_CHECK: &str = "PRAGMA integrity_check(20)";

/// SQLite: how changes are written down; `wal` is what we ask for.
pub(crate) const JOURNAL_MODE: &str = "PRAGMA journal_mode";

/// SQLite: whether a commit waits for the disk; 2 (`FULL`) does. PostgreSQL: `SHOW synchronous_commit`.
pub(crate) const SYNCHRONOUS: &str = "PRAGMA synchronous";

/// The leaves of a campaign that say what is in force or that it is over, with the time of publication where it is known. SQLite: `X'…'`
/// is how bytes are written, and the condition is that of the index `leaf_in_force`. PostgreSQL: `'\\x…'::bytea`.
pub(crate) const IN_FORCE: &str = "SELECT l.leaf_index, l.body, p.published_at FROM leaf l \
    LEFT JOIN publication p ON p.campaign = l.campaign AND p.leaf_index = l.leaf_index \
    WHERE l.campaign = $1 AND substr(l.body, 1, 2) IN (X'0104', X'0106') ORDER BY l.leaf_index";

/// SQLite: the tables, in the order of their names. PostgreSQL: `information_schema.tables`.
pub(crate) const TABLES: &str = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

/// SQLite: the columns of a table. PostgreSQL: `information_schema.columns`.
pub(crate) const COLUMNS: &str = "SELECT name FROM pragma_table_info($1) ORDER BY cid";

/// SQLite: rows that refer to what is not there. PostgreSQL refuses them.
pub(crate) const FOREIGN_KEY_CHECK: &str = "PRAGMA foreign_key_check";

/// The table that remembers which migrations ran.
pub(crate) const MIGRATION_TABLE: &str =
    "CREATE TABLE IF NOT EXISTS migration (version INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT";

/// Migrations of this engine, in order; the same names stand in the other engine's folder.
pub(crate) const MIGRATIONS: &[(i64, &str, &str)] = &[
    (
        1,
        "initial",
        include_str!("../../migrations/sqlite/0001_initial.sql"),
    ),
    (
        2,
        "territories",
        include_str!("../../migrations/sqlite/0002_territories.sql"),
    ),
    (
        3,
        "follow",
        include_str!("../../migrations/sqlite/0003_follow.sql"),
    ),
    (
        4,
        "paper",
        include_str!("../../migrations/sqlite/0004_paper.sql"),
    ),
    (
        5,
        "procedure",
        include_str!("../../migrations/sqlite/0005_procedure.sql"),
    ),
    (
        6,
        "central",
        include_str!("../../migrations/sqlite/0006_central.sql"),
    ),
    (
        7,
        "authority",
        include_str!("../../migrations/sqlite/0007_authority.sql"),
    ),
    (
        8,
        "link_box",
        include_str!("../../migrations/sqlite/0008_link_box.sql"),
    ),
    (
        9,
        "counted",
        include_str!("../../migrations/sqlite/0009_counted.sql"),
    ),
    (
        10,
        "head_day",
        include_str!("../../migrations/sqlite/0010_head_day.sql"),
    ),
    (
        11,
        "publications",
        include_str!("../../migrations/sqlite/0011_publications.sql"),
    ),
    (
        12,
        "void_notes",
        include_str!("../../migrations/sqlite/0012_void_notes.sql"),
    ),
    (
        13,
        "clock",
        include_str!("../../migrations/sqlite/0013_clock.sql"),
    ),
    (
        14,
        "days",
        include_str!("../../migrations/sqlite/0014_days.sql"),
    ),
    (
        15,
        "filings",
        include_str!("../../migrations/sqlite/0015_filings.sql"),
    ),
    (
        16,
        "sent_once",
        include_str!("../../migrations/sqlite/0016_sent_once.sql"),
    ),
    (
        19,
        "prior_request",
        include_str!("../../migrations/sqlite/0019_prior_request.sql"),
    ),
    (
        20,
        "departures",
        include_str!("../../migrations/sqlite/0020_departures.sql"),
    ),
    (
        21,
        "voided_link",
        include_str!("../../migrations/sqlite/0021_voided_link.sql"),
    ),
    (
        22,
        "procedure_contact",
        include_str!("../../migrations/sqlite/0022_procedure_contact.sql"),
    ),
    (
        23,
        "statement_correction",
        include_str!("../../migrations/sqlite/0023_statement_correction.sql"),
    ),
    (
        24,
        "sealed_times",
        include_str!("../../migrations/sqlite/0024_sealed_times.sql"),
    ),
    (
        25,
        "head_stamp",
        include_str!("../../migrations/sqlite/0025_head_stamp.sql"),
    ),
    (
        28,
        "picture",
        include_str!("../../migrations/sqlite/0028_picture.sql"),
    ),
    (
        29,
        "credit",
        include_str!("../../migrations/sqlite/0029_credit.sql"),
    ),
    (
        30,
        "fsck",
        include_str!("../../migrations/sqlite/0030_fsck.sql"),
    ),
    (
        31,
        "loss",
        include_str!("../../migrations/sqlite/0031_loss.sql"),
    ),
    (
        32,
        "mail_lease",
        include_str!("../../migrations/sqlite/0032_mail_lease.sql"),
    ),
];
