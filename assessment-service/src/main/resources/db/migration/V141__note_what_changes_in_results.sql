-- Topics: "result CODE YEAR" for what one result shows, "province NAME" and "nation" for statistics and lists.
CREATE FUNCTION note_change_of_assessment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic) VALUES ('result ' || NEW.agency_code || ' ' || NEW.fiscal_year)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER assessment_changed AFTER INSERT OR UPDATE ON assessment
    FOR EACH ROW EXECUTE FUNCTION note_change_of_assessment();

CREATE FUNCTION note_change_of_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic)
    SELECT 'result ' || agency_code || ' ' || fiscal_year FROM assessment
    WHERE id = coalesce(NEW.assessment_id, OLD.assessment_id)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER assessment_revision_changed AFTER INSERT OR UPDATE OR DELETE ON assessment_revision
    FOR EACH ROW EXECUTE FUNCTION note_change_of_revision();

CREATE FUNCTION note_change_of_published_score() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic)
    SELECT unnest(ARRAY ['nation', 'province ' || province]) FROM agency
    WHERE code = coalesce(NEW.agency_code, OLD.agency_code)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER published_score_changed AFTER INSERT OR UPDATE OR DELETE ON published_score
    FOR EACH ROW EXECUTE FUNCTION note_change_of_published_score();

CREATE FUNCTION note_change_of_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic)
    SELECT topic FROM unnest(ARRAY ['nation', 'province ' || OLD.province, 'province ' || NEW.province]) AS topic
    WHERE topic IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER agency_changed AFTER INSERT OR UPDATE OR DELETE ON agency
    FOR EACH ROW EXECUTE FUNCTION note_change_of_agency();
