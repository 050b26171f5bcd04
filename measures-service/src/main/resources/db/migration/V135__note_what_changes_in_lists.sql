-- A province's list finds its agencies in order.
CREATE INDEX agency_copy_province ON agency_copy (province, code);

-- Which transactions changed what a province's list shows: by it a replica knows whether a page that it wrote before still
-- holds. The database notes it, so that no way of writing can forget to. A transaction is noted once, and no two wait here
-- for each other.
CREATE TABLE list_change (
    list     text        NOT NULL,
    province text        NOT NULL,
    xid      xid8        NOT NULL DEFAULT pg_current_xact_id(),
    at       timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (list, province, xid)
);

CREATE INDEX list_change_at ON list_change (at);

CREATE FUNCTION note_change_of_agencys_plans() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO list_change (list, province)
    SELECT 'plans', province FROM agency_copy WHERE code = coalesce(NEW.agency_code, OLD.agency_code)
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER measures_plan_changed AFTER INSERT OR UPDATE OR DELETE ON measures_plan
    FOR EACH ROW EXECUTE FUNCTION note_change_of_agencys_plans();
CREATE TRIGGER measure_progress_changed AFTER INSERT OR UPDATE OR DELETE ON measure_progress
    FOR EACH ROW EXECUTE FUNCTION note_change_of_agencys_plans();

CREATE FUNCTION note_change_of_agency() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO list_change (list, province)
    SELECT list, province
    FROM unnest(ARRAY ['plans', 'reminders']) AS list, unnest(ARRAY [OLD.province, NEW.province]) AS province
    WHERE province IS NOT NULL
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER agency_copy_changed AFTER INSERT OR UPDATE ON agency_copy
    FOR EACH ROW EXECUTE FUNCTION note_change_of_agency();

CREATE FUNCTION note_change_of_reminder() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO list_change (list, province) VALUES ('reminders', NEW.province) ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER reminder_changed AFTER INSERT OR UPDATE ON reminder
    FOR EACH ROW EXECUTE FUNCTION note_change_of_reminder();

CREATE FUNCTION note_acknowledgement() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO list_change (list, province)
    SELECT 'reminders', province FROM reminder WHERE id = NEW.reminder_id
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER reminder_acknowledged AFTER INSERT OR UPDATE ON reminder_acknowledgement
    FOR EACH ROW EXECUTE FUNCTION note_acknowledgement();
