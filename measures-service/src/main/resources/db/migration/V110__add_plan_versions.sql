ALTER TABLE measures_plan ADD COLUMN change_reason text;
ALTER TABLE measures_plan ADD COLUMN numbers_taken integer NOT NULL DEFAULT 0;
ALTER TABLE measures_plan ALTER COLUMN numbers_taken DROP DEFAULT;

CREATE UNIQUE INDEX measures_plan_one_on_its_way ON measures_plan (agency_code, fiscal_year) WHERE state <> 'PUBLISHED';
