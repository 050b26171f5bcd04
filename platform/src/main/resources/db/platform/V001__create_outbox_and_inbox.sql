CREATE TABLE outbox_event (
    position     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    topic        text        NOT NULL,
    type         text        NOT NULL,
    key          text        NOT NULL,
    subject      text        NOT NULL,
    time         timestamptz NOT NULL,
    data         text        NOT NULL,
    published_at timestamptz
);

CREATE INDEX outbox_event_waiting ON outbox_event (position) WHERE published_at IS NULL;

CREATE TABLE inbox_event (
    id          uuid PRIMARY KEY,
    type        text        NOT NULL,
    received_at timestamptz NOT NULL DEFAULT now()
);
