-- The windows of a fiscal year's assessment, where the hub has set others than the usual ones.
CREATE TABLE assessment_calendar (
    fiscal_year       int    PRIMARY KEY CHECK (fiscal_year BETWEEN 2500 AND 2699),
    entry_from        date   NOT NULL,
    entry_to          date   NOT NULL,
    scoring_from      date   NOT NULL,
    scoring_to        date   NOT NULL,
    explanation_from  date   NOT NULL,
    explanation_to    date   NOT NULL,
    confirmation_from date   NOT NULL,
    confirmation_to   date   NOT NULL,
    announced_on      date   NOT NULL,
    version           bigint NOT NULL,
    CHECK (entry_from <= entry_to AND entry_to < scoring_from AND scoring_from <= scoring_to
        AND scoring_to < explanation_from AND explanation_from <= explanation_to
        AND explanation_to < confirmation_from AND confirmation_from <= confirmation_to
        AND confirmation_to < announced_on)
);
