CREATE TABLE framework (
    fiscal_year int         NOT NULL CHECK (fiscal_year BETWEEN 2500 AND 2699),
    version     int         NOT NULL CHECK (version > 0),
    content     jsonb       NOT NULL,
    posted_by   text        NOT NULL,
    posted_at   timestamptz NOT NULL,
    PRIMARY KEY (fiscal_year, version)
);

CREATE FUNCTION refuse_change_of_framework() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'framework % version % is never changed, results are pinned to it', OLD.fiscal_year, OLD.version;
END $$;

CREATE TRIGGER framework_is_immutable BEFORE UPDATE OR DELETE ON framework
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_framework();
