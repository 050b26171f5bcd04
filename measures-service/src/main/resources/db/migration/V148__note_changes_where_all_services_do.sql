-- Which transactions changed a province's list is now noted where every service notes such things: by topic, in the
-- platform's table.
CREATE OR REPLACE FUNCTION note_change_of_agencys_plans() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic)
    SELECT 'plans ' || province FROM agency_copy WHERE code = coalesce(NEW.agency_code, OLD.agency_code)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION note_change_of_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic)
    SELECT list || ' ' || province
    FROM unnest(ARRAY ['plans', 'reminders']) AS list, unnest(ARRAY [OLD.province, NEW.province]) AS province
    WHERE province IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION note_change_of_reminder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic) VALUES ('reminders ' || NEW.province) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION note_acknowledgement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO read_change (topic)
    SELECT 'reminders ' || province FROM reminder WHERE id = NEW.reminder_id
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

DROP TABLE list_change;
