-- Why an item is met or lost. Codes are for good; more are added by later migrations.
CREATE TABLE disclosure_reason (
    code           text    PRIMARY KEY,
    score          int     NOT NULL CHECK (score IN (0, 100)),
    names_contents boolean NOT NULL,  -- whether the contents that were missing have to be named with it
    text_th        text    NOT NULL,
    text_en        text    NOT NULL,
    position       int     NOT NULL UNIQUE
);

INSERT INTO disclosure_reason (position, code, score, names_contents, text_th, text_en) VALUES
    (1, 'COMPLETE', 100, false, 'เปิดเผยครบทุกองค์ประกอบและตรวจสอบได้', 'Everything that the item asks for is there and can be seen'),
    (2, 'COMPLETE_ELSEWHERE', 100, false, 'องค์ประกอบครบ แต่อยู่คนละหน้ากับที่แจ้ง', 'Everything is there, in part on other pages than those given'),
    (3, 'NO_LINK', 0, false, 'ไม่ได้แจ้ง URL ของข้อนี้', 'No address was given for the item'),
    (4, 'LINK_DEAD', 0, false, 'เปิด URL ที่แจ้งไม่ได้', 'The address that was given cannot be opened'),
    (5, 'CONTENT_MISSING', 0, true, 'ขาดองค์ประกอบที่ข้อนี้ต้องแสดง', 'Contents that the item must show are missing'),
    (6, 'CONTENT_UNREADABLE', 0, true, 'มีเอกสารแต่อ่านองค์ประกอบไม่ได้', 'There is a document, but its contents cannot be read'),
    (7, 'OUTDATED', 0, true, 'ข้อมูลไม่ใช่ของปีที่ประเมิน', 'What is shown is not of the year that is assessed'),
    (8, 'NOT_OWN_WEBSITE', 0, false, 'ไม่ได้เปิดเผยบนเว็บไซต์ของหน่วยงาน', 'It is not disclosed on the agency''s own website'),
    (9, 'NOT_PUBLIC', 0, false, 'ต้องเข้าสู่ระบบหรือขอสิทธิ์ก่อนจึงเห็นข้อมูล', 'It can be seen only after signing in or asking'),
    (10, 'DEPENDS_ON_LOST_ITEM', 0, false, 'ข้อที่ต้องใช้ประกอบกันไม่ผ่าน', 'An item that this one builds on was lost');

-- What an assessor found by himself. Two are enough: a third one decides where they differ.
CREATE TABLE disclosure_score (
    disclosure_id bigint      NOT NULL REFERENCES disclosure,
    assessor      text        NOT NULL,
    score         int         NOT NULL CHECK (score IN (0, 100)),
    reason        text        NOT NULL REFERENCES disclosure_reason,
    note          text        NOT NULL,
    missing       int[]       NOT NULL,
    scored_at     timestamptz NOT NULL,
    version       bigint      NOT NULL,
    PRIMARY KEY (disclosure_id, assessor)
);

-- What holds, once two agree, a third has decided, or a review was decided.
CREATE TABLE disclosure_outcome (
    disclosure_id bigint      PRIMARY KEY REFERENCES disclosure,
    basis         text        NOT NULL CHECK (basis IN ('AGREEMENT', 'THIRD', 'REVIEW')),
    score         int         NOT NULL CHECK (score IN (0, 100)),
    reason        text        NOT NULL REFERENCES disclosure_reason,
    note          text        NOT NULL,
    missing       int[]       NOT NULL,
    decided_by    text        NOT NULL,
    decided_at    timestamptz NOT NULL
);

-- The agency's one request to look again.
CREATE TABLE disclosure_review (
    disclosure_id bigint      PRIMARY KEY REFERENCES disclosure,
    explanation   text        NOT NULL,
    requested_by  text        NOT NULL,
    requested_at  timestamptz NOT NULL,
    decided_by    text,
    decided_at    timestamptz
);

CREATE INDEX disclosure_review_open ON disclosure_review (disclosure_id) WHERE decided_at IS NULL;

-- Items on which two assessors differ; kept here so that the queue is found without counting scores.
ALTER TABLE disclosure ADD COLUMN disagreed_at timestamptz;
CREATE INDEX disclosure_disagreed ON disclosure (id) WHERE disagreed_at IS NOT NULL;

-- Every step of an item, dated and kept.
CREATE TABLE disclosure_step (
    id            bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    disclosure_id bigint      NOT NULL REFERENCES disclosure,
    kind          text        NOT NULL,
    taken_at      timestamptz NOT NULL,
    taken_by      text        NOT NULL,
    detail        jsonb       NOT NULL
);

CREATE INDEX disclosure_step_of_disclosure ON disclosure_step (disclosure_id, id);

CREATE FUNCTION refuse_change_of_disclosure_step() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'step % of disclosure % was taken and never changes', OLD.id, OLD.disclosure_id;
END $$;

CREATE TRIGGER disclosure_step_is_immutable BEFORE UPDATE OR DELETE ON disclosure_step
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_disclosure_step();
