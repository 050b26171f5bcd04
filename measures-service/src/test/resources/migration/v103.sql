-- What a hub holds that was never migrated beyond V103: one agency with a published plan and a report on it, one whose
-- plan is on its way past its clerk.
INSERT INTO agency_copy (code, name_th, name_en, province, units, sequence) VALUES
    ('H103001', 'อบต.เดิม', 'Old SAO', 'พระนครศรีอยุธยา', '[]', 1),
    ('H103002', 'อบต.รอลงนาม', 'Waiting SAO', 'พระนครศรีอยุธยา', '[]', 2);

INSERT INTO published_result (agency_code, fiscal_year, revision, total, indicators, sequence) VALUES
    ('H103001', 2565, 1, 90.27, '[{"code": "2", "score": 84.52, "triage": "URGENT"}]', 1),
    ('H103002', 2565, 1, 90.27, '[{"code": "2", "score": 84.52, "triage": "URGENT"}]', 2);

INSERT INTO sign_off_chain (agency_code, steps, version) VALUES
    ('H103001', '[{"position": 1, "post": "ปลัด", "holder": "clerk"}, {"position": 2, "post": "นายก", "holder": "chief"}]', 3),
    ('H103002', '[{"position": 1, "post": "ปลัด", "holder": "clerk"}, {"position": 2, "post": "นายก", "holder": "chief"}]', 0);

INSERT INTO measures_plan (agency_code, fiscal_year, plan_version, result_year, result_revision, policy, state,
                           published_at, chain, issues, changed_at, version) VALUES
    ('H103001', 2566, 1, 2565, 1, '1', 'PUBLISHED', '2022-11-15T03:00:00Z',
     '[{"position": 1, "post": "ปลัด", "holder": "clerk"}, {"position": 2, "post": "นายก", "holder": "chief"}]',
     '[{"no": 1, "indicator": "2", "nameTh": "การใช้งบประมาณ", "nameEn": "Use of budget", "instrument": "IIT",
        "score": 84.52, "triage": "URGENT", "recoverablePoints": 0.93, "items": []}]',
     '2022-11-15T03:00:00Z', 7),
    ('H103002', 2566, 1, 2565, 1, '1', 'SUBMITTED', NULL,
     '[{"position": 1, "post": "ปลัด", "holder": "clerk"}, {"position": 2, "post": "นายก", "holder": "chief"}]',
     '[]', '2022-11-15T03:00:00Z', 4);

INSERT INTO plan_measure (plan_id, no, issue_no, item_codes, title, steps, responsible_units, all_units, period_kind,
                          period_from, period_to, monitoring, reporting_content, reporting_frequency, deliverables, budget)
SELECT p.id, m.no, CASE WHEN p.agency_code = 'H103001' THEN 1 END, '[]', m.title, '["ยกร่างคู่มือ", "แจ้งเวียน"]',
       '[{"code": null, "name": "สำนักปลัด"}]', false, 'MONTHS', '2023-01-01', '2023-03-31', 'ติดตามทุกเดือน',
       'ผลการแจ้งเวียน', 'QUARTERLY', '["คู่มือ"]', 1500.50
FROM measures_plan p CROSS JOIN (VALUES (1, 'จัดทำคู่มือ'), (2, 'อบรมเจ้าหน้าที่')) AS m (no, title);

INSERT INTO plan_signature (plan_id, no, position, post, signed_by, decision, reason, decided_at)
SELECT p.id, s.no, s.position, s.post, s.signed_by, s.decision, s.reason, s.decided_at
FROM measures_plan p CROSS JOIN (VALUES
    (1, 1, 'ปลัด', 'clerk', 'RETURNED', 'ขอให้ระบุงบประมาณ', timestamptz '2022-11-12T03:00:00Z'),
    (2, 1, 'ปลัด', 'clerk', 'SIGNED', NULL, timestamptz '2022-11-14T03:00:00Z'),
    (3, 2, 'นายก', 'chief', 'SIGNED', NULL, timestamptz '2022-11-15T03:00:00Z'))
    AS s (no, position, post, signed_by, decision, reason, decided_at)
WHERE p.agency_code = 'H103001';

INSERT INTO measure_progress (agency_code, fiscal_year, measure_no, quarter, review, state, percent, done, deliverables,
                              obstacles, suggestions, cancel_reason, reported_on, due_date, submitted_at, late, version)
VALUES ('H103001', 2566, 2, 1, 'ACCEPTED', 'UNDER_WAY', 60, 'แจ้งเวียนแล้ว', '[{"title": "คู่มือ", "link": null}]',
        'ไม่มี', 'ไม่มี', '', '2022-12-20', '2023-01-16', '2022-12-20T03:00:00Z', false, 2);

INSERT INTO audit_record (at, caller, roles, action, subject, agency_code, province) VALUES
    ('2022-11-11T03:00:00Z', 'another-officer', '{agency-officer}', 'plan.submit',
     'agencies/H103002/plans/2566', 'H103002', 'พระนครศรีอยุธยา'),
    ('2022-11-13T03:00:00Z', 'officer-H103002', '{agency-officer}', 'plan.submit',
     'agencies/H103002/plans/2566', 'H103002', 'พระนครศรีอยุธยา');
