CREATE TABLE assessment (
    id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code       text   NOT NULL REFERENCES agency,
    fiscal_year       int    NOT NULL,
    framework_version int    NOT NULL,
    version           bigint NOT NULL,
    UNIQUE (agency_code, fiscal_year),
    FOREIGN KEY (fiscal_year, framework_version) REFERENCES framework
);

CREATE TABLE assessment_revision (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    assessment_id bigint NOT NULL REFERENCES assessment,
    number        int    NOT NULL CHECK (number > 0),
    results       jsonb  NOT NULL,
    published     jsonb,
    reason        text,
    total         numeric(5, 2) CHECK (total BETWEEN 0 AND 100),
    level_code    text,
    published_at  timestamptz,
    UNIQUE (assessment_id, number),
    CHECK (published_at IS NULL OR (total IS NOT NULL AND level_code IS NOT NULL))
);

-- At most one draft beside the published revisions.
CREATE UNIQUE INDEX assessment_has_one_draft ON assessment_revision (assessment_id) WHERE published_at IS NULL;

CREATE FUNCTION refuse_change_of_published_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.published_at IS NOT NULL THEN
        RAISE EXCEPTION 'revision % of assessment % is published and never changes', OLD.number, OLD.assessment_id;
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER published_revision_is_immutable BEFORE UPDATE OR DELETE ON assessment_revision
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_revision();

CREATE FUNCTION refuse_other_framework() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'assessment % stays on framework % version %', OLD.id, OLD.fiscal_year, OLD.framework_version;
END $$;

CREATE TRIGGER assessment_stays_on_its_framework BEFORE UPDATE OF fiscal_year, framework_version ON assessment
    FOR EACH ROW WHEN ((OLD.fiscal_year, OLD.framework_version) IS DISTINCT FROM (NEW.fiscal_year, NEW.framework_version))
    EXECUTE FUNCTION refuse_other_framework();
