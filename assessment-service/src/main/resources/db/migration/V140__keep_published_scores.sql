-- What statistics read: the newest published revision of each agency and year, narrow. The database brings the row about
-- itself, so that it is there however the revision came; its scores are counted by the service, in the publishing
-- transaction or, for what came another way, right after.
CREATE TABLE published_score (
    agency_code       text          NOT NULL REFERENCES agency,
    fiscal_year       int           NOT NULL,
    framework_version int           NOT NULL,
    revision          int           NOT NULL,
    total             numeric(5, 2) NOT NULL,
    level_code        text          NOT NULL,
    published_at      timestamptz   NOT NULL,
    -- Scores as shown, in hundredths, in the order of the framework's instruments, indicators, sub-indicators and items;
    -- null inside where a figure is not known, and as a whole while they are not counted.
    scores            smallint[],
    PRIMARY KEY (fiscal_year, agency_code),
    FOREIGN KEY (fiscal_year, framework_version) REFERENCES framework
);

CREATE INDEX published_score_by_total ON published_score (fiscal_year, total, agency_code);
CREATE INDEX published_score_uncounted ON published_score (fiscal_year, agency_code) WHERE scores IS NULL;

CREATE FUNCTION keep_published_score() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO published_score
        (agency_code, fiscal_year, framework_version, revision, total, level_code, published_at)
    SELECT agency_code, fiscal_year, framework_version, NEW.number, NEW.total, NEW.level_code, NEW.published_at
    FROM assessment WHERE id = NEW.assessment_id
    ON CONFLICT (fiscal_year, agency_code) DO UPDATE SET
        revision = excluded.revision, total = excluded.total, level_code = excluded.level_code,
        published_at = excluded.published_at, scores = NULL
    WHERE excluded.revision > published_score.revision;
    RETURN NULL;
END $$;

CREATE TRIGGER published_revision_is_kept_for_statistics AFTER INSERT OR UPDATE ON assessment_revision
    FOR EACH ROW WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION keep_published_score();

INSERT INTO published_score
    (agency_code, fiscal_year, framework_version, revision, total, level_code, published_at)
SELECT DISTINCT ON (a.id) a.agency_code, a.fiscal_year, a.framework_version, r.number, r.total, r.level_code, r.published_at
FROM assessment a JOIN assessment_revision r ON r.assessment_id = a.id
WHERE r.published_at IS NOT NULL
ORDER BY a.id, r.number DESC;
