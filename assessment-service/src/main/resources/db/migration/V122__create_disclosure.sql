-- A disclosure item of an agency's year, from the first time that somebody writes to it.
CREATE TABLE disclosure (
    id                bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code       text    NOT NULL REFERENCES agency,
    fiscal_year       int     NOT NULL,
    framework_version int     NOT NULL,
    item              text    NOT NULL,
    remarks           text    NOT NULL DEFAULT '',
    contents          int[]   NOT NULL DEFAULT '{}',  -- which of the contents that the item must show are ticked, from 1
    carried_from      text[]  NOT NULL DEFAULT '{}',  -- the items of the year before that this was carried over from
    verified          boolean NOT NULL DEFAULT true,  -- false: carried over, and not looked at since
    version           bigint  NOT NULL DEFAULT 0,     -- of what the agency entered; 0: nothing yet
    UNIQUE (agency_code, fiscal_year, item),
    FOREIGN KEY (fiscal_year, framework_version) REFERENCES framework
);

CREATE TABLE disclosure_link (
    disclosure_id bigint NOT NULL REFERENCES disclosure,
    position      int    NOT NULL,
    link          text   NOT NULL,
    link_id       text   NOT NULL REFERENCES link_check,
    PRIMARY KEY (disclosure_id, position),
    UNIQUE (disclosure_id, link_id)
);

CREATE INDEX disclosure_link_by_link ON disclosure_link (link_id);

-- The files themselves lie in the storage under their keys; a file that is carried over is named twice.
CREATE TABLE disclosure_attachment (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    disclosure_id bigint      NOT NULL REFERENCES disclosure,
    title         text        NOT NULL,
    file_name     text        NOT NULL,
    file_type     text        NOT NULL,
    file_bytes    bigint      NOT NULL CHECK (file_bytes > 0),
    sha256        text        NOT NULL,
    storage_key   text        NOT NULL,
    added_at      timestamptz NOT NULL,
    UNIQUE (disclosure_id, sha256)
);

CREATE INDEX disclosure_attachment_by_key ON disclosure_attachment (storage_key);

-- Each link and death is told once.
CREATE TABLE disclosure_link_death (
    disclosure_id bigint      NOT NULL REFERENCES disclosure,
    link_id       text        NOT NULL REFERENCES link_check,
    dead_since    timestamptz NOT NULL,
    PRIMARY KEY (disclosure_id, link_id, dead_since)
);
