CREATE TABLE agency_copy (
    code     text PRIMARY KEY,
    name_th  text   NOT NULL,
    name_en  text,
    province text   NOT NULL,
    units    jsonb  NOT NULL,
    sequence bigint NOT NULL
);

CREATE TABLE published_result (
    agency_code text          NOT NULL,
    fiscal_year integer       NOT NULL,
    revision    integer       NOT NULL,
    total       numeric(5, 2) NOT NULL,
    indicators  jsonb         NOT NULL,
    sequence    bigint        NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year)
);
