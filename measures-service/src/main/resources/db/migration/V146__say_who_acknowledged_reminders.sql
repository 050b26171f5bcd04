-- A consumer's name belongs to the caller who first acknowledged under it.
CREATE TABLE reminder_consumer (
    name   text PRIMARY KEY,
    caller text NOT NULL
);

-- Null only where the audit trail does not tell of an acknowledgement that was made before this column.
ALTER TABLE reminder_acknowledgement ADD COLUMN caller text;

UPDATE reminder_acknowledgement k SET caller = a.caller
FROM audit_record a
WHERE a.action = 'reminder.acknowledge' AND a.subject = 'reminders/' || k.reminder_id
  AND a.after ->> 'consumer' = k.consumer;

INSERT INTO reminder_consumer (name, caller)
SELECT DISTINCT ON (consumer) consumer, caller FROM reminder_acknowledgement
WHERE caller IS NOT NULL ORDER BY consumer, acknowledged_at;
