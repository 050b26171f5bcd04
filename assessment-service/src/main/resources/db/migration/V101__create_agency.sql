CREATE TABLE agency (
    code     text PRIMARY KEY CHECK (code ~ '^([0-9]{7}|H[0-9]{6})$'),
    name_th  text   NOT NULL,
    name_en  text   NOT NULL,
    type     text   NOT NULL,
    province text   NOT NULL,
    district text   NOT NULL,
    units    jsonb  NOT NULL,
    version  bigint NOT NULL
);

CREATE INDEX agency_by_province ON agency (province, type, code);
