ALTER TABLE plan_signature ADD COLUMN stand_in boolean NOT NULL DEFAULT false;
ALTER TABLE plan_signature ALTER COLUMN stand_in DROP DEFAULT;
ALTER TABLE plan_signature ADD COLUMN content_hash text;
ALTER TABLE plan_signature DROP CONSTRAINT plan_signature_decision_check;
ALTER TABLE plan_signature ADD CONSTRAINT plan_signature_decision_check
    CHECK (decision IN ('SIGNED', 'RETURNED', 'RECALLED'));
