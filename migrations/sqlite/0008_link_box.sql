-- What somebody gave in a form, for the page that the mailed link opens: only the token in that link decrypts it. It stands in place of
-- `address_box`, which rows written before have. It goes with its row.
ALTER TABLE pending ADD COLUMN link_box BLOB;
ALTER TABLE follow ADD COLUMN link_box BLOB;

-- Addresses that are not to be written to again for a campaign. `mailbox_tag` is the keyed hash of the exact address (before this migration: of
-- its mailbox); `token_hash` is that of the mailed link by which its owner said so, and by which they can allow mails again. None in older rows.
ALTER TABLE mailbox_block ADD COLUMN token_hash BLOB;
CREATE INDEX mailbox_block_token ON mailbox_block (token_hash);

-- To whom a waiting mail goes, as the keyed hash of the exact address: so that all of them stop when its owner wishes. `budget_tag` is set as
-- long as a mail waits for its turn among those for one mailbox.
ALTER TABLE mail ADD COLUMN mailbox_tag BLOB;
ALTER TABLE mail ADD COLUMN budget_tag BLOB;
CREATE INDEX mail_mailbox ON mail (campaign, mailbox_tag);
CREATE INDEX mail_budgeted ON mail (campaign, budget_tag);

-- When the next mail about a form may go to a mailbox, and how many went there without a day's pause. Forgotten a day later.
CREATE TABLE mail_budget (
    campaign   TEXT NOT NULL REFERENCES campaign (slug),
    budget_tag BLOB NOT NULL,
    sent       INTEGER NOT NULL,
    free_at    INTEGER NOT NULL,
    PRIMARY KEY (campaign, budget_tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX mail_budget_free ON mail_budget (free_at);
