-- How many sheets came within an hour: written apart from the sheets' own transactions, and no time of any of them.
CREATE TABLE survey_arrival (
    survey_id int         NOT NULL REFERENCES survey,
    hour      timestamptz NOT NULL,
    sheets    bigint      NOT NULL,
    PRIMARY KEY (survey_id, hour)
);
