-- The files themselves lie in the evidence storage, under storage_key.
CREATE TABLE progress_evidence (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code text        NOT NULL,
    fiscal_year integer     NOT NULL,
    measure_no  integer     NOT NULL,
    quarter     integer     NOT NULL,
    title       text        NOT NULL,
    link        text,
    file_name   text,
    file_type   text,
    file_bytes  bigint CHECK (file_bytes > 0),
    sha256      text CHECK (length(sha256) = 64),
    storage_key text UNIQUE,
    added_at    timestamptz NOT NULL,
    FOREIGN KEY (agency_code, fiscal_year, measure_no, quarter)
        REFERENCES measure_progress (agency_code, fiscal_year, measure_no, quarter),
    CHECK (num_nonnulls(file_name, file_type, file_bytes, sha256, storage_key) = CASE WHEN link IS NULL THEN 5 ELSE 0 END)
);

CREATE INDEX progress_evidence_of_report ON progress_evidence (agency_code, fiscal_year, measure_no, quarter, id);
-- A file stands in a report once.
CREATE UNIQUE INDEX progress_evidence_file_once
    ON progress_evidence (agency_code, fiscal_year, measure_no, quarter, sha256) WHERE sha256 IS NOT NULL;
