-- Every published version of a plan, for documents of its progress say what a later version changed. Of plans that were
-- published before, only the version in force is known until the read model is built anew from the topics.

CREATE TABLE plan_version (
    agency_code text    NOT NULL,
    fiscal_year integer NOT NULL,
    version     integer NOT NULL,
    plan        jsonb   NOT NULL,
    due_dates   jsonb   NOT NULL,
    sequence    bigint  NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year, version)
);

INSERT INTO plan_version (agency_code, fiscal_year, version, plan, due_dates, sequence)
SELECT agency_code, fiscal_year, (plan ->> 'version')::integer, plan, due_dates, sequence
FROM published_plan
WHERE plan ->> 'version' IS NOT NULL;
