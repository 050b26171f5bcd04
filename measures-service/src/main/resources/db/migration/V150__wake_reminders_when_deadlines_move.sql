-- Wherever a deadline is set, the quarters that it may move are looked at anew by the next run of the job: a due day of
-- tomorrow must be said today. The database sees to it, so that no way of setting one can forget to. Before every moment,
-- since the hub's calendar need not be the database's; a climbed ladder (null) stays so.
CREATE FUNCTION wake_reminders_of_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- In one order, so that two changes at once wait for each other instead of locking each other out.
    PERFORM 1 FROM reminder_watch WHERE next_look IS NOT NULL ORDER BY agency_code, fiscal_year, quarter FOR UPDATE;
    UPDATE reminder_watch SET next_look = '-infinity' WHERE next_look IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER deadline_rule_set AFTER INSERT OR UPDATE ON deadline_rule
    FOR EACH ROW EXECUTE FUNCTION wake_reminders_of_all();
CREATE TRIGGER holidays_set AFTER INSERT OR UPDATE ON holiday_year
    FOR EACH ROW EXECUTE FUNCTION wake_reminders_of_all();

CREATE FUNCTION wake_reminders_of_quarter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE reminder_watch SET next_look = '-infinity'
    WHERE agency_code = NEW.agency_code AND fiscal_year = NEW.fiscal_year AND quarter = NEW.quarter
      AND next_look IS NOT NULL;
    RETURN NULL;
END
$$;

CREATE TRIGGER deadline_extended AFTER INSERT OR UPDATE ON deadline_extension
    FOR EACH ROW EXECUTE FUNCTION wake_reminders_of_quarter();
