-- Addresses that wait for their mailbox's owner to ask for news of a campaign. A rejected one keeps its token's hash and times
-- until it expires, and nothing of the person.
CREATE TABLE follow (
    id          TEXT COLLATE "C" PRIMARY KEY,
    campaign    TEXT COLLATE "C" NOT NULL REFERENCES campaign (slug),
    state       TEXT COLLATE "C" NOT NULL CHECK (state IN ('pending', 'rejected')),
    token_hash  BYTEA NOT NULL UNIQUE,
    created_at  BIGINT NOT NULL,
    expires_at  BIGINT NOT NULL,
    language    TEXT COLLATE "C" NOT NULL,
    mailbox_tag BYTEA,
    contact     BYTEA,
    address_box BYTEA
);
CREATE INDEX follow_expiry ON follow (expires_at);

-- How a contact is found again: by the link in each mail, and by the keyed hash of its mailbox, so that whoever asked twice leaves at
-- once. Neither leads to a statement. Older contacts have neither.
ALTER TABLE contact ADD COLUMN leave_hash BYTEA;
ALTER TABLE contact ADD COLUMN mailbox_tag BYTEA;
CREATE INDEX contact_leave ON contact (campaign, leave_hash);
CREATE INDEX contact_mailbox ON contact (campaign, mailbox_tag);
