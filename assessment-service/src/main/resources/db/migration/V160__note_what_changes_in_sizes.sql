-- Comparisons with peers tell agencies apart by how many people could answer their internal survey.
CREATE FUNCTION note_change_of_stakeholders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic) VALUES ('nation') ON CONFLICT DO NOTHING;
    RETURN NULL;
END $$;

CREATE TRIGGER survey_stated AFTER INSERT ON survey
    FOR EACH ROW EXECUTE FUNCTION note_change_of_stakeholders();

CREATE TRIGGER survey_stakeholders_changed AFTER UPDATE ON survey
    FOR EACH ROW WHEN (OLD.stakeholders <> NEW.stakeholders) EXECUTE FUNCTION note_change_of_stakeholders();
