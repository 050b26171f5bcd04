-- An event that Kafka has acknowledged is deleted, not marked: a mark writes the whole row anew and touches each index.
-- The topic is the record of what was sent. What is left is waiting, so the order of positions is the only index needed.
DELETE FROM outbox_event WHERE published_at IS NOT NULL;
DROP INDEX outbox_event_waiting;
ALTER TABLE outbox_event
    DROP CONSTRAINT outbox_event_id_key,
    DROP COLUMN published_at;
