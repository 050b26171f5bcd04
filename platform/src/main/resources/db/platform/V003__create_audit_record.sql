CREATE TABLE audit_record (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    caller      text        NOT NULL,
    roles       text[]      NOT NULL,
    action      text        NOT NULL,
    subject     text        NOT NULL,
    agency_code text,
    province    text,
    before      jsonb,
    after       jsonb,
    reason      text,
    trace_id    text
);

CREATE INDEX audit_record_agency ON audit_record (agency_code, id);

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit records cannot be changed or removed';
END
$$;

CREATE TRIGGER audit_record_is_final
    BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_record
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
