CREATE TABLE obstacle_code (
    code     text PRIMARY KEY,
    position integer NOT NULL UNIQUE,
    name_th  text    NOT NULL,
    name_en  text    NOT NULL
);

INSERT INTO obstacle_code (position, code, name_th, name_en)
VALUES (1, 'NONE', 'ไม่มีปัญหาอุปสรรค', 'No obstacles'),
       (2, 'STAFF_SHORTAGE', 'บุคลากรไม่เพียงพอ', 'Not enough staff'),
       (3, 'STAFF_TURNOVER', 'มีการโยกย้ายหรือเปลี่ยนผู้รับผิดชอบ', 'Staff moved or changed'),
       (4, 'STAFF_COOPERATION', 'บุคลากรยังขาดความเข้าใจหรือความร่วมมือ', 'Staff lack awareness or cooperation'),
       (5, 'BUDGET_NOT_ENOUGH', 'งบประมาณไม่เพียงพอ', 'Budget not enough'),
       (6, 'BUDGET_LATE', 'ได้รับหรือเบิกจ่ายงบประมาณล่าช้า', 'Budget late'),
       (7, 'PROCUREMENT_DELAY', 'การจัดซื้อจัดจ้างล่าช้า', 'Procurement delayed'),
       (8, 'SYSTEM_TECHNOLOGY', 'ระบบสารสนเทศหรืออุปกรณ์ไม่พร้อมใช้', 'Systems or equipment not ready'),
       (9, 'INFORMATION_INCOMPLETE', 'ข้อมูลหรือเอกสารไม่ครบถ้วน', 'Information incomplete'),
       (10, 'WAITING_FOR_UNIT', 'รอการดำเนินการของหน่วยงานอื่น', 'Waiting for another unit'),
       (11, 'WAITING_FOR_APPROVAL', 'รอการอนุมัติหรือลงนาม', 'Waiting for approval'),
       (12, 'REGULATION_UNCLEAR', 'กฎหมายหรือระเบียบยังไม่ชัดเจน', 'Law or regulation unclear'),
       (13, 'CITIZEN_PARTICIPATION', 'ประชาชนมีส่วนร่วมน้อย', 'Low participation of citizens'),
       (14, 'TIMING_OVERLAP', 'ช่วงเวลาซ้อนกับภารกิจอื่น', 'Timing overlaps with other work'),
       (15, 'DISASTER_EPIDEMIC', 'ภัยพิบัติหรือโรคระบาด', 'Disaster or epidemic'),
       (16, 'OTHER', 'ปัญหาอื่นตามข้อความ', 'Another obstacle, as told');

ALTER TABLE measure_progress
    ADD COLUMN obstacle_codes jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN what_helped    text  NOT NULL DEFAULT '',
    ADD COLUMN behind_reason  text  NOT NULL DEFAULT '';
