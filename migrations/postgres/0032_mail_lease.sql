-- Which mail leaves first: 0 where somebody waits for it at a screen, 1 what tells of a deed, 2 reminders and announcements.
ALTER TABLE mail ADD COLUMN priority BIGINT NOT NULL DEFAULT 1;
-- What a process has in its hands is `sending` until this moment, and no longer than a lease: a process that died leaves it to others. It keeps
-- `not_before`, so that its age can be told.
ALTER TABLE mail ADD COLUMN leased_until BIGINT;
-- By which reading of the clock `not_before` was set, where that is a wait and not a date: when the clock is set back, waits keep their length.
ALTER TABLE mail ADD COLUMN waits_from BIGINT;
UPDATE mail SET priority = 0 WHERE kind IN ('confirmation', 'follow', 'nothing');
UPDATE mail SET priority = 2 WHERE kind IN ('reminder', 'follow-reminder', 'opening', 'news', 'procedure', 'announcement');
DROP INDEX mail_due;
CREATE INDEX mail_due ON mail (state, priority, not_before);
