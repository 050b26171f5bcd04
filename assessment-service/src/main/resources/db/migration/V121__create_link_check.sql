-- One row a link, whoever gave it and how often. Its key is a hash, since a link in Thai letters is longer than an index takes.
CREATE TABLE link_check (
    id           text        PRIMARY KEY,
    link         text        NOT NULL,
    host         text        NOT NULL,
    due_at       timestamptz,             -- null: nothing to do until somebody asks
    checked_at   timestamptz,
    last_seen_at timestamptz,
    dead_since   timestamptz,
    failures     int         NOT NULL DEFAULT 0,
    fault        text,                    -- null: it was reached
    status       int,
    answered_by  text,
    title        text,
    content_hash text,
    whole        boolean
);

CREATE INDEX link_check_due ON link_check (host, due_at) WHERE due_at IS NOT NULL;

-- Who takes a host's row asks that host, and nobody else does until next_at.
CREATE TABLE link_host (
    host    text        PRIMARY KEY,
    next_at timestamptz NOT NULL
);

CREATE INDEX link_host_free ON link_host (next_at);
