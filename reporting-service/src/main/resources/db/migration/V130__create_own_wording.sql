-- What agencies say in the place of the hub's sentences in their documents; null where they keep the hub's. Not part of the
-- read model: a rebuild leaves it alone. Versions are never used twice, so that a tag read before a removal fits nothing
-- after it.

CREATE SEQUENCE own_wording_version;

CREATE TABLE own_wording (
    agency_code text   NOT NULL,
    kind        text   NOT NULL,
    key         text   NOT NULL,
    th          text,
    en          text,
    version     bigint NOT NULL DEFAULT nextval('own_wording_version'),
    PRIMARY KEY (agency_code, kind, key),
    CHECK (th IS NOT NULL OR en IS NOT NULL)
);
