-- Two lists of addresses, each with a consent and a clock of its own: those who asked for news (`news`), and those who let the
-- association write to them about the procedure (`procedure`). Both are sealed, and neither leads to a statement.
ALTER TABLE contact ADD COLUMN list TEXT COLLATE "C" NOT NULL DEFAULT 'news';
ALTER TABLE pending ADD COLUMN procedure_contact BYTEA;
