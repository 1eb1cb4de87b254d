-- The reminder of a form waits in the row of the form, sealed as a mail, and becomes one when its day comes: so whoever is counted before, as most are,
-- costs the queue nothing. With it stand whose mails it waits for, so that only the newest form of a mailbox has one; when it is due; and since when
-- it waits. Reminders that earlier programs put into the queue leave from there.
ALTER TABLE pending ADD COLUMN reminder BLOB;
ALTER TABLE pending ADD COLUMN budget_tag BLOB;
ALTER TABLE pending ADD COLUMN remind_at INTEGER;
ALTER TABLE pending ADD COLUMN remind_from INTEGER;
CREATE INDEX pending_turn ON pending (campaign, budget_tag) WHERE reminder IS NOT NULL;
CREATE INDEX pending_reminder ON pending (remind_at) WHERE reminder IS NOT NULL;
