-- Which item of one year became which of a later one. It holds between the two versions of the frameworks that it was
-- written for: where a framework is posted anew, its crosswalks are to be given again.
CREATE TABLE crosswalk (
    from_year    int         NOT NULL,
    to_year      int         NOT NULL,
    version      int         NOT NULL CHECK (version > 0),
    from_version int         NOT NULL,
    to_version   int         NOT NULL,
    mappings     jsonb       NOT NULL,
    reason       text,
    put_by       text        NOT NULL,
    put_at       timestamptz NOT NULL,
    PRIMARY KEY (from_year, to_year, version),
    CHECK (from_year < to_year),
    FOREIGN KEY (from_year, from_version) REFERENCES framework,
    FOREIGN KEY (to_year, to_version) REFERENCES framework
);

CREATE FUNCTION refuse_change_of_crosswalk() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'crosswalk % to % version % is never changed, a correction is a further version',
        OLD.from_year, OLD.to_year, OLD.version;
END $$;

CREATE TRIGGER crosswalk_is_immutable BEFORE UPDATE OR DELETE ON crosswalk
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_crosswalk();
