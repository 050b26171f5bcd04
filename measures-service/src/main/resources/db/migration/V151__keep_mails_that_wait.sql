-- Reminders whose mail the server did not take yet, by the reply to that very mail: a mailbox that is full or greylisted
-- must not keep the others waiting. Addresses are looked up again at each try and are not kept here.
CREATE TABLE mail_waiting (
    reminder_id uuid PRIMARY KEY,
    reminder    jsonb       NOT NULL,
    tries       integer     NOT NULL,
    next_try    timestamptz NOT NULL,
    reason      text        NOT NULL,
    given_up_at timestamptz
);

CREATE INDEX mail_waiting_to_try ON mail_waiting (next_try) WHERE given_up_at IS NULL;
