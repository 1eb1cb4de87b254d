-- Who asked, by the link to their mailbox, to be taken out, and was not answered yet. `entry_key`: a hash from the statement's tag, for the page that shows
-- what became of it. `letter`: the answer's address, encrypted under the mail key. It goes with the statement, whatever takes that away.
CREATE TABLE asked_out (
    campaign    TEXT NOT NULL,
    leaf_index  INTEGER NOT NULL,
    entry_key   BLOB NOT NULL,
    letter      BLOB NOT NULL,
    asked_at    INTEGER NOT NULL,
    reminded_at INTEGER,
    PRIMARY KEY (campaign, leaf_index),
    FOREIGN KEY (campaign, leaf_index) REFERENCES statement (campaign, leaf_index) ON DELETE CASCADE
) STRICT;

-- What was answered, for as long as the page says so.
CREATE TABLE asked_out_answer (
    campaign    TEXT NOT NULL,
    entry_key   BLOB NOT NULL,
    is_out      INTEGER NOT NULL,
    answered_at INTEGER NOT NULL,
    PRIMARY KEY (campaign, entry_key)
) STRICT;
CREATE INDEX asked_out_answer_age ON asked_out_answer (answered_at);
