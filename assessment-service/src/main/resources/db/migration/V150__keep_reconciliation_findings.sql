-- The contradictions of each revision, written with it. What was stored before is judged whenever it is read, and kept here
-- from its next change on.
CREATE TABLE reconciliation_finding (
    agency_code   text   NOT NULL REFERENCES agency,
    fiscal_year   int    NOT NULL,
    revision      int    NOT NULL,
    figure        text   COLLATE "C" NOT NULL,
    code          text   NOT NULL,
    published     text   NOT NULL,
    expected      text   NOT NULL,
    possible_from text,
    possible_to   text,
    cause         text,
    assessment_id bigint NOT NULL,
    PRIMARY KEY (agency_code, fiscal_year, revision, figure),
    FOREIGN KEY (assessment_id, revision) REFERENCES assessment_revision (assessment_id, number) ON DELETE CASCADE
);

CREATE INDEX reconciliation_finding_by_year ON reconciliation_finding (fiscal_year, agency_code);
