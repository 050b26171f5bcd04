ALTER TABLE measures_plan ADD COLUMN submitted_by text;

-- Who submitted a plan before now stands in the audit trail only; who did may recall it.
UPDATE measures_plan p
SET submitted_by = (
    SELECT a.caller FROM audit_record a
    WHERE a.agency_code = p.agency_code AND a.action = 'plan.submit'
      AND a.subject = 'agencies/' || p.agency_code || '/plans/' || p.fiscal_year
    ORDER BY a.id DESC LIMIT 1);
