CREATE TABLE survey (
    id                int    GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_code       text   NOT NULL REFERENCES agency,
    fiscal_year       int    NOT NULL,
    instrument        text   NOT NULL,
    framework_version int    NOT NULL,
    stakeholders      int    NOT NULL CHECK (stakeholders >= 0),
    opens_on          date   NOT NULL,
    closes_on         date   NOT NULL CHECK (closes_on >= opens_on),
    link_key          text   UNIQUE,
    short_code        text,
    version           bigint NOT NULL,
    UNIQUE (agency_code, fiscal_year, instrument),
    FOREIGN KEY (fiscal_year, framework_version) REFERENCES framework
);

CREATE INDEX survey_by_year ON survey (fiscal_year, agency_code);

-- One row a sheet: no time, no order, no way back to a token. One byte an answer part, in the framework's order, the
-- index of the step from 0.
CREATE TABLE survey_sheet (
    survey_id int   NOT NULL REFERENCES survey,
    key       uuid  NOT NULL,
    answers   bytea NOT NULL,
    PRIMARY KEY (survey_id, key)
);

-- Sheets of a token survey that are not yet mixed, sorted by content, so that the place tells nothing of the turn.
CREATE TABLE survey_pool (
    survey_id int PRIMARY KEY REFERENCES survey,
    sheets    bytea[] NOT NULL
);

-- What a token was spent on is kept as the hash of the sender's own random key, which stands beside no answer: a sheet
-- whose answer got lost can be sent again and is known again.
CREATE TABLE survey_token (
    survey_id  int   NOT NULL REFERENCES survey,
    token_hash bytea PRIMARY KEY,
    state      text  NOT NULL CHECK (state IN ('FREE', 'USED', 'REVOKED')),
    sent_as    bytea
);

CREATE INDEX survey_token_by_survey ON survey_token (survey_id, state);
