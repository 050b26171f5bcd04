-- Editions of documents that agencies issued: what each says, and its PDF byte for byte. They are no part of the read
-- model: a rebuild must never touch them.
CREATE TABLE edition (
    id              text        PRIMARY KEY,
    agency_code     text        NOT NULL,
    kind            text        NOT NULL,
    fiscal_year     integer     NOT NULL,
    number          integer     NOT NULL CHECK (number > 0),
    owner           text        NOT NULL,
    issued_at       timestamptz NOT NULL,
    issued_by       text        NOT NULL,
    reason          text,
    numerals        text        NOT NULL,
    file_name_th    text        NOT NULL,
    file_name_ascii text        NOT NULL,
    document        jsonb       NOT NULL,
    pdf             bytea       NOT NULL,
    sha256          text        NOT NULL UNIQUE,
    UNIQUE (agency_code, kind, fiscal_year, number)
);

-- A PDF is compressed already.
ALTER TABLE edition ALTER COLUMN pdf SET STORAGE EXTERNAL;

CREATE FUNCTION refuse_edition_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'editions cannot be changed or removed';
END
$$;

CREATE TRIGGER edition_is_final
    BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_edition_change();
