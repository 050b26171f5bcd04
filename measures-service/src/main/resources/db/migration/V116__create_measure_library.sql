CREATE TABLE measure_library_entry (
    code           text PRIMARY KEY,
    indicator      text    NOT NULL,
    item_codes     text[]  NOT NULL,
    content        jsonb   NOT NULL,
    -- Of the shipped file that the entry was last taken from; null for one that the hub wrote itself.
    edition        integer,
    changed_by_hub boolean NOT NULL,
    withdrawn      boolean NOT NULL,
    version        bigint  NOT NULL
);
CREATE INDEX measure_library_entry_indicator ON measure_library_entry (indicator);
