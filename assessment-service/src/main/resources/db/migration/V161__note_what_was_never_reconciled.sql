-- Revisions that state figures and were stored before findings were kept; the service reconciles them and strikes them off.
CREATE TABLE reconciliation_due (
    assessment_id bigint NOT NULL,
    revision      int    NOT NULL,
    PRIMARY KEY (assessment_id, revision),
    FOREIGN KEY (assessment_id, revision) REFERENCES assessment_revision (assessment_id, number) ON DELETE CASCADE
);

INSERT INTO reconciliation_due (assessment_id, revision)
SELECT r.assessment_id, r.number FROM assessment_revision r
WHERE r.published IS NOT NULL AND NOT EXISTS (
    SELECT FROM reconciliation_finding f WHERE (f.assessment_id, f.revision) = (r.assessment_id, r.number));
