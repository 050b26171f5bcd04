-- How an agency sorts its results: one of the three policies, with thresholds of its own where it has set some.
CREATE TABLE triage_choice (
    agency_code text   PRIMARY KEY REFERENCES agency,
    policy      int    NOT NULL CHECK (policy BETWEEN 1 AND 3),
    thresholds  jsonb,
    version     bigint NOT NULL CHECK (version > 0)
);
