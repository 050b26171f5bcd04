ALTER TABLE plan_measure ADD COLUMN position integer;
UPDATE plan_measure SET position = no;
ALTER TABLE plan_measure ALTER COLUMN position SET NOT NULL;
ALTER TABLE plan_measure ADD COLUMN carried_over jsonb;

ALTER TABLE measures_plan ADD COLUMN targets jsonb NOT NULL DEFAULT '{}';
