-- When an acknowledgement was given up because the hub refused it for good.
ALTER TABLE mail_delivery ADD COLUMN given_up_at timestamptz,
    ADD CHECK (acknowledged_at IS NULL OR given_up_at IS NULL);

DROP INDEX mail_delivery_to_acknowledge;
CREATE INDEX mail_delivery_to_acknowledge ON mail_delivery (sent_at)
    WHERE acknowledged_at IS NULL AND given_up_at IS NULL;
