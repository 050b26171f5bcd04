-- Copies of what other services published. Every row keeps the sequence (or revision) it came with, so that an older
-- event that arrives later changes nothing. No foreign keys: events of different topics come in any order.

CREATE TABLE agency_copy (
    code     text PRIMARY KEY,
    name_th  text   NOT NULL,
    name_en  text   NOT NULL,
    type     text   NOT NULL,
    province text   NOT NULL,
    district text   NOT NULL,
    sequence bigint NOT NULL
);

CREATE INDEX agency_copy_province ON agency_copy (province);

CREATE TABLE published_result (
    agency_code         text          NOT NULL,
    fiscal_year         integer       NOT NULL,
    revision            integer       NOT NULL,
    total               numeric       NOT NULL,
    level_code          text          NOT NULL,
    meets_target        boolean       NOT NULL,
    target_threshold    numeric(5, 2) NOT NULL,
    target_wanted_share numeric(5, 2) NOT NULL,
    summary             jsonb         NOT NULL,
    result              jsonb         NOT NULL,
    triage              jsonb         NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year)
);

CREATE TABLE plan_state (
    agency_code text    NOT NULL,
    fiscal_year integer NOT NULL,
    state       text    NOT NULL,
    sequence    bigint  NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year)
);

CREATE TABLE published_plan (
    agency_code text    NOT NULL,
    fiscal_year integer NOT NULL,
    plan        jsonb   NOT NULL,
    due_dates   jsonb   NOT NULL,
    sequence    bigint  NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year)
);

CREATE TABLE progress_report (
    agency_code text    NOT NULL,
    fiscal_year integer NOT NULL,
    measure_no  integer NOT NULL,
    quarter     integer NOT NULL,
    review      text    NOT NULL,
    state       text    NOT NULL,
    late        boolean NOT NULL,
    due_date    date    NOT NULL,
    report      jsonb   NOT NULL,
    sequence    bigint  NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year, measure_no, quarter)
);
