-- When a quarter of a plan in force must be looked at again; null once its ladder is climbed.
CREATE TABLE reminder_watch (
    agency_code text    NOT NULL,
    fiscal_year integer NOT NULL,
    quarter     integer NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    next_look   timestamptz,
    PRIMARY KEY (agency_code, fiscal_year, quarter)
);

CREATE INDEX reminder_watch_due ON reminder_watch (next_look) WHERE next_look IS NOT NULL;

-- The ledger: a row a rung and recipient, sent or skipped, for ever. Positions are given while all other writers are
-- kept out until the commit, so that a reader who has seen one has seen every lower one.
CREATE TABLE reminder (
    position        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id              uuid        NOT NULL UNIQUE,
    agency_code     text        NOT NULL,
    province        text        NOT NULL,
    fiscal_year     integer     NOT NULL,
    quarter         integer     NOT NULL CHECK (quarter BETWEEN 1 AND 4),
    rung            text        NOT NULL,
    recipient       text        NOT NULL,
    skipped         text,
    decided_at      timestamptz NOT NULL,
    due_date        date        NOT NULL,
    locked_from     date        NOT NULL,
    planned         integer     NOT NULL,
    outstanding     integer[]   NOT NULL,
    texts           jsonb,
    published_at    timestamptz,
    acknowledged_at timestamptz,
    acted_on_at     timestamptz,
    UNIQUE (agency_code, fiscal_year, quarter, rung, recipient),
    CHECK ((skipped IS NULL) = (texts IS NOT NULL))
);

CREATE INDEX reminder_of_agency ON reminder (agency_code, position);
CREATE INDEX reminder_of_province ON reminder (province, position);
CREATE INDEX reminder_to_publish ON reminder (id) WHERE skipped IS NULL AND published_at IS NULL;

CREATE TABLE reminder_acknowledgement (
    reminder_id     uuid        NOT NULL REFERENCES reminder (id),
    consumer        text        NOT NULL,
    acknowledged_at timestamptz NOT NULL,
    note            text,
    PRIMARY KEY (reminder_id, consumer)
);

-- Up to when submitted reports were held against the ledger.
CREATE TABLE reminder_reports_seen (
    until timestamptz NOT NULL
);
INSERT INTO reminder_reports_seen VALUES ('-infinity');

CREATE INDEX measure_progress_submitted ON measure_progress (submitted_at);
