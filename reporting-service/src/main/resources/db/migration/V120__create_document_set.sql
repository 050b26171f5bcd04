-- A province's documents of a year, written by a job into the file storage and packed into one file at its end. What is
-- written is not written again by whoever takes the job over.
CREATE TABLE document_set (
    job         uuid PRIMARY KEY REFERENCES job (id) ON DELETE CASCADE,
    province    text        NOT NULL,
    fiscal_year integer     NOT NULL,
    format      text        NOT NULL,
    numerals    text        NOT NULL,
    created_at  timestamptz NOT NULL,
    name        text,
    storage_key text UNIQUE,
    bytes       bigint,
    sha256      text,
    packed_at   timestamptz
);

CREATE INDEX document_set_province ON document_set (province, fiscal_year);

CREATE TABLE document_set_entry (
    job         uuid    NOT NULL REFERENCES document_set (job) ON DELETE CASCADE,
    position    integer NOT NULL,
    agency_code text    NOT NULL,
    agency_name text    NOT NULL,
    document    text    NOT NULL,
    fiscal_year integer NOT NULL,
    state       text    NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DONE', 'FAILED')),
    name        text,
    storage_key text UNIQUE,
    bytes       bigint,
    code        text,
    detail_th   text,
    detail_en   text,
    PRIMARY KEY (job, position)
);
