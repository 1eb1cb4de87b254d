-- What a counted statement keeps beside its record, and goes with it.
--   link_box     what was given, as the confirmation page showed it; only the mailed link opens it
--   leaving_box  the address to be told when somebody leaves; only the withdrawal code and the instance's key together open it
--   whole_tag    keyed hash of everything that was typed, where no mailbox is asked for: tells namesakes from each other
--   namesake_of  tag of the identity that this statement shares with another, whose signatory declared to be somebody else
ALTER TABLE statement ADD COLUMN link_box BYTEA;
ALTER TABLE statement ADD COLUMN leaving_box BYTEA;
ALTER TABLE statement ADD COLUMN whole_tag BYTEA;
ALTER TABLE statement ADD COLUMN namesake_of BYTEA;
CREATE INDEX statement_namesake ON statement (campaign, namesake_of) WHERE namesake_of IS NOT NULL;

-- No commitment and no withdrawal hash stands twice in a log: where they stand in an `add` leaf (docs/formats/ledger.md).
CREATE INDEX leaf_commitment ON leaf (campaign, substr(body, 13, 32));
CREATE INDEX leaf_withdrawal ON leaf (campaign, substr(body, 45, 32));
