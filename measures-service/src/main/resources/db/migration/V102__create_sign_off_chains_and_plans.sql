CREATE TABLE sign_off_chain (
    agency_code text PRIMARY KEY,
    steps       jsonb  NOT NULL,
    version     bigint NOT NULL
);

CREATE TABLE measures_plan (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code     text        NOT NULL,
    fiscal_year     integer     NOT NULL,
    plan_version    integer     NOT NULL,
    result_year     integer     NOT NULL,
    result_revision integer     NOT NULL,
    policy          text        NOT NULL,
    state           text        NOT NULL CHECK (state IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED')),
    published_at    timestamptz,
    chain           jsonb       NOT NULL,
    issues          jsonb       NOT NULL,
    changed_at      timestamptz NOT NULL,
    version         bigint      NOT NULL,
    UNIQUE (agency_code, fiscal_year, plan_version)
);

CREATE TABLE plan_measure (
    id                  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id             bigint  NOT NULL REFERENCES measures_plan,
    no                  integer NOT NULL,
    issue_no            integer,
    item_codes          jsonb   NOT NULL,
    title               text    NOT NULL,
    steps               jsonb   NOT NULL,
    responsible_units   jsonb   NOT NULL,
    all_units           boolean NOT NULL,
    period_kind         text,
    period_from         date,
    period_to           date,
    monitoring          text    NOT NULL,
    reporting_content   text    NOT NULL,
    reporting_frequency text,
    deliverables        jsonb   NOT NULL,
    budget              numeric(14, 2),
    UNIQUE (plan_id, no)
);

CREATE TABLE plan_signature (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plan_id    bigint      NOT NULL REFERENCES measures_plan,
    no         integer     NOT NULL,
    position   integer     NOT NULL,
    post       text        NOT NULL,
    signed_by  text        NOT NULL,
    decision   text        NOT NULL CHECK (decision IN ('SIGNED', 'RETURNED')),
    reason     text,
    decided_at timestamptz NOT NULL,
    UNIQUE (plan_id, no)
);
