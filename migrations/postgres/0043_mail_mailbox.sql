-- Mails to an address, so that all of them stop when its owner wishes. Those that wait for a turn, as reminders do for a week, are found by whose turn it
-- is (`mail_turn`): this index has only what leaves at once and soon has left, and stays small.
DROP INDEX mail_mailbox;
CREATE INDEX mail_mailbox ON mail (campaign, mailbox_tag) WHERE budget_tag IS NULL;
