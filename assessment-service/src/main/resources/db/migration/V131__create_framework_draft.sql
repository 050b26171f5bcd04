-- Work on a year's framework before it is published. The version comes from one sequence for all drafts, so that no tag
-- of a discarded draft fits the next one of its year.
CREATE SEQUENCE framework_draft_version;

CREATE TABLE framework_draft (
    fiscal_year int         PRIMARY KEY CHECK (fiscal_year BETWEEN 2500 AND 2699),
    version     bigint      NOT NULL DEFAULT nextval('framework_draft_version'),
    content     jsonb       NOT NULL,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL
);

-- Row triggers do not see a table being emptied.
CREATE FUNCTION refuse_emptying() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what is in % is published and stays', TG_TABLE_NAME;
END $$;

CREATE TRIGGER framework_is_not_emptied BEFORE TRUNCATE ON framework
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();
CREATE TRIGGER crosswalk_is_not_emptied BEFORE TRUNCATE ON crosswalk
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_emptying();
