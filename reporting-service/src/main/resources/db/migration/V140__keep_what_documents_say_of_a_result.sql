-- What was stated of a result, each figure judged, and the disclosure items that were lost. Results kept before know
-- neither until they are published anew or the read model is rebuilt.
ALTER TABLE published_result ADD COLUMN reconciliation jsonb NOT NULL DEFAULT '{}';
ALTER TABLE published_result ADD COLUMN lost_items jsonb NOT NULL DEFAULT '{}';
