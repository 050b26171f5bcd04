-- Which transactions changed what answers depend on: by it a replica knows whether an answer that it wrote before still
-- holds. Triggers of each service note it, so that no way of writing can forget to. A transaction is noted once for each
-- topic, and no two wait here for each other.
CREATE TABLE read_change (
    topic text        NOT NULL,
    xid   xid8        NOT NULL DEFAULT pg_current_xact_id(),
    at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (xid, topic)
);

CREATE INDEX read_change_at ON read_change (at);
