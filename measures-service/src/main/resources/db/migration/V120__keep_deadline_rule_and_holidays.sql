-- One rule for the hub, there from the first day; its history stands in the audit trail.
CREATE TABLE deadline_rule (
    only_one          boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    day_of_month      integer NOT NULL CHECK (day_of_month BETWEEN 1 AND 28),
    working_day_rule  text    NOT NULL CHECK (working_day_rule IN ('NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY', 'AS_IS')),
    days_until_locked integer NOT NULL CHECK (days_until_locked BETWEEN 0 AND 180),
    version           bigint  NOT NULL
);

INSERT INTO deadline_rule (day_of_month, working_day_rule, days_until_locked, version)
VALUES (15, 'NEXT_WORKING_DAY', 30, 0);

CREATE TABLE holiday_year (
    year    integer PRIMARY KEY,
    version bigint NOT NULL
);

CREATE TABLE public_holiday (
    day     date PRIMARY KEY,
    year    integer NOT NULL REFERENCES holiday_year,
    name_th text    NOT NULL,
    name_en text    NOT NULL,
    kind    text    NOT NULL CHECK (kind IN ('FIXED', 'LUNAR', 'SUBSTITUTION', 'SPECIAL'))
);
