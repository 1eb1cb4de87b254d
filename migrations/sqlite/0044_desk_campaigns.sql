-- Drafts belong to an organisation; those that were imported at a terminal belong to none.
ALTER TABLE draft ADD COLUMN organisation TEXT REFERENCES organisation (id);
-- Nobody read it: the language of a part follows from its file.
ALTER TABLE draft_part DROP COLUMN language;
-- What a lawyer approved: a hash over all that people sign, of a draft. It holds as long as the draft says just that.
CREATE TABLE draft_approval (
    draft       TEXT NOT NULL REFERENCES draft (name),
    documents   BLOB NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at INTEGER NOT NULL,
    PRIMARY KEY (draft, documents)
) STRICT;
-- Secret links that show a draft for some days to whoever has one. Only a hash of each is kept.
CREATE TABLE draft_preview (
    id         TEXT NOT NULL PRIMARY KEY,
    draft      TEXT NOT NULL REFERENCES draft (name),
    token_hash BLOB NOT NULL UNIQUE,
    made_by    TEXT NOT NULL,
    made_at    INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;
-- Which organisation keeps a campaign that was published at the desk, and the draft that it comes from. Nobody else publishes or ends it there.
CREATE TABLE campaign_keeper (
    campaign     TEXT NOT NULL PRIMARY KEY,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    draft        TEXT NOT NULL
) STRICT;
