CREATE TABLE deadline_extension (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code text        NOT NULL,
    fiscal_year integer     NOT NULL,
    quarter     integer     NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    until       date        NOT NULL,
    reason      text        NOT NULL,
    granted_at  timestamptz NOT NULL
);

CREATE INDEX deadline_extension_of_agency ON deadline_extension (agency_code, fiscal_year);

-- No measures: all of the plan.
CREATE TABLE quarter_reopening (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code text        NOT NULL,
    fiscal_year integer     NOT NULL,
    quarter     integer     NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    measures    integer[]   NOT NULL,
    reason      text        NOT NULL,
    until       timestamptz NOT NULL,
    opened_at   timestamptz NOT NULL
);

CREATE INDEX quarter_reopening_of_agency ON quarter_reopening (agency_code, fiscal_year);
