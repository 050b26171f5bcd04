-- Whom the mail consumer writes to; addresses stay in this table.
CREATE TABLE mail_address_book (
    owner_kind text   NOT NULL CHECK (owner_kind IN ('AGENCY', 'PROVINCE')),
    owner      text   NOT NULL,
    addresses  jsonb  NOT NULL,
    version    bigint NOT NULL,
    PRIMARY KEY (owner_kind, owner)
);

-- What was handed to the mail server, and whether the hub was told so.
CREATE TABLE mail_delivery (
    reminder_id     uuid PRIMARY KEY,
    sent_at         timestamptz NOT NULL,
    acknowledged_at timestamptz
);

CREATE INDEX mail_delivery_to_acknowledge ON mail_delivery (sent_at) WHERE acknowledged_at IS NULL;
