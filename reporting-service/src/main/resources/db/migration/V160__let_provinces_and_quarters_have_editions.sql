-- An edition may be of a part of the year, and its owner may be a province: an agency's code or a province's Thai name,
-- as the kind of document has it. Earlier editions are all of an agency's whole year.
ALTER TABLE edition RENAME COLUMN owner TO owner_name;
ALTER TABLE edition RENAME COLUMN agency_code TO owner;

ALTER TABLE edition ADD COLUMN span text NOT NULL DEFAULT '';
ALTER TABLE edition ALTER COLUMN span DROP DEFAULT;

ALTER TABLE edition DROP CONSTRAINT edition_agency_code_kind_fiscal_year_number_key;
ALTER TABLE edition ADD UNIQUE (owner, kind, fiscal_year, span, number);
