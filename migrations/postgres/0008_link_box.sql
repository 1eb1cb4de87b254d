-- What somebody gave in a form, for the page that the mailed link opens: only the token in that link decrypts it. It stands in place of
-- `address_box`, which rows written before have. It goes with its row.
ALTER TABLE pending ADD COLUMN link_box BYTEA;
ALTER TABLE follow ADD COLUMN link_box BYTEA;

-- Addresses that are not to be written to again for a campaign. `mailbox_tag` is the keyed hash of the exact address (before this migration: of
-- its mailbox); `token_hash` is that of the mailed link by which its owner said so, and by which they can allow mails again. None in older rows.
ALTER TABLE mailbox_block ADD COLUMN token_hash BYTEA;
CREATE INDEX mailbox_block_token ON mailbox_block (token_hash);

-- To whom a waiting mail goes, as the keyed hash of the exact address: so that all of them stop when its owner wishes. `budget_tag` is set as
-- long as a mail waits for its turn among those for one mailbox.
ALTER TABLE mail ADD COLUMN mailbox_tag BYTEA;
ALTER TABLE mail ADD COLUMN budget_tag BYTEA;
CREATE INDEX mail_mailbox ON mail (campaign, mailbox_tag);
CREATE INDEX mail_turn ON mail (campaign, budget_tag);

-- When the last mail about a form went to a mailbox, and how many went there without a pause of a day: forgotten a day later.
CREATE TABLE mail_budget (
    campaign   TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    budget_tag BYTEA NOT NULL,
    sent       BIGINT NOT NULL,
    last_at    BIGINT NOT NULL,
    PRIMARY KEY (campaign, budget_tag)
);
CREATE INDEX mail_budget_last ON mail_budget (last_at);
