-- Work that outlives its request. Whoever holds the lease works; the lease is renewed while the work goes on, and one that
-- ran out is taken over. All times of the lease are the database's, since replicas' clocks differ.
CREATE TABLE job (
    id               uuid PRIMARY KEY,
    number           bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind             text        NOT NULL,
    state            text        NOT NULL CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress         int         NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
    parameters       jsonb       NOT NULL,
    caller           text        NOT NULL,
    rights           jsonb       NOT NULL,
    result           jsonb,
    problem          jsonb,
    attempts         int         NOT NULL DEFAULT 0,
    cancel_requested boolean     NOT NULL DEFAULT false,
    lease            uuid,
    leased_until     timestamptz,
    created_at       timestamptz NOT NULL,
    started_at       timestamptz,
    finished_at      timestamptz,
    CHECK ((state IN ('DONE', 'FAILED', 'CANCELLED')) = (finished_at IS NOT NULL))
);

CREATE INDEX job_open ON job (number) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_of_caller ON job (caller, number);
