-- A province's list finds its agencies in order.
CREATE INDEX agency_copy_province ON agency_copy (province, code);

-- How often the reports of a plan were changed: by it a list knows whether what it wrote of the plan before still holds,
-- without reading forty reports a plan. The database counts, so that no way of writing a report can forget to.
CREATE TABLE plan_progress_changes (
    agency_code text    NOT NULL,
    fiscal_year integer NOT NULL,
    changes     bigint  NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year)
);

INSERT INTO plan_progress_changes (agency_code, fiscal_year, changes)
SELECT agency_code, fiscal_year, count(*) FROM measure_progress GROUP BY agency_code, fiscal_year;

CREATE FUNCTION count_progress_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed measure_progress := coalesce(NEW, OLD);
BEGIN
    INSERT INTO plan_progress_changes AS counted (agency_code, fiscal_year, changes)
    VALUES (changed.agency_code, changed.fiscal_year, 1)
    ON CONFLICT (agency_code, fiscal_year) DO UPDATE SET changes = counted.changes + 1;
    RETURN NULL;
END
$$;

CREATE TRIGGER measure_progress_changed
    AFTER INSERT OR UPDATE OR DELETE ON measure_progress
    FOR EACH ROW EXECUTE FUNCTION count_progress_change();
