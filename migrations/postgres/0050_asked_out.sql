-- Who asked, by the link to their mailbox, to be taken out, and was not answered yet. `entry_key`: a hash from the statement's tag, for the page that shows
-- what became of it. `letter`: the answer's address, encrypted under the mail key. It goes with the statement, whatever takes that away.
CREATE TABLE asked_out (
    campaign    TEXT COLLATE "C" NOT NULL,
    leaf_index  BIGINT NOT NULL,
    entry_key   BYTEA NOT NULL,
    letter      BYTEA NOT NULL,
    asked_at    BIGINT NOT NULL,
    reminded_at BIGINT,
    PRIMARY KEY (campaign, leaf_index),
    FOREIGN KEY (campaign, leaf_index) REFERENCES statement (campaign, leaf_index) ON DELETE CASCADE
);

-- What was answered, for as long as the page says so.
CREATE TABLE asked_out_answer (
    campaign    TEXT COLLATE "C" NOT NULL,
    entry_key   BYTEA NOT NULL,
    is_out      BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (campaign, entry_key)
);
CREATE INDEX asked_out_answer_age ON asked_out_answer (answered_at);
