package org.itahub.assessment.framework;

/** For the API's description: the smallest framework in the style of 2567 that is sound. */
final class FrameworkExample {
    static final String OF_2567 = """
            {"fiscalYear": 2567,
             "instruments": [
               {"code": "IIT", "nameTh": "แบบวัดภายใน", "nameEn": "Internal survey", "source": "SURVEY", "weight": 0.3},
               {"code": "EIT", "nameTh": "แบบวัดภายนอก", "nameEn": "External survey", "source": "SURVEY", "weight": 0.3},
               {"code": "OIT", "nameTh": "การเปิดเผยข้อมูล", "nameEn": "Open data", "source": "DISCLOSURE", "weight": 0.4}],
             "indicators": [
               {"code": "1", "instrument": "IIT", "nameTh": "การปฏิบัติหน้าที่", "nameEn": "Duties"},
               {"code": "2", "instrument": "EIT", "nameTh": "คุณภาพการดำเนินงาน", "nameEn": "Quality of work"},
               {"code": "3", "instrument": "OIT", "nameTh": "ข้อมูลพื้นฐาน", "nameEn": "Basic information"}],
             "subIndicators": [],
             "items": [
               {"code": "I1", "indicator": "1", "topicTh": "ความโปร่งใสในหน้าที่", "topicEn": "Open about duties",
                "scale": "SIX", "best": "S5"},
               {"code": "O1", "indicator": "3", "topicTh": "โครงสร้างหน่วยงาน", "topicEn": "Structure",
                "scale": "MET", "best": "YES"}],
             "scales": [
               {"code": "SIX", "steps": [
                 {"code": "S0", "labelTh": "น้อยที่สุด", "labelEn": "least", "score": 0},
                 {"code": "S1", "labelTh": "น้อย", "labelEn": "little", "score": 20},
                 {"code": "S2", "labelTh": "ค่อนข้างน้อย", "labelEn": "rather little", "score": 40},
                 {"code": "S3", "labelTh": "ค่อนข้างมาก", "labelEn": "rather much", "score": 60},
                 {"code": "S4", "labelTh": "มาก", "labelEn": "much", "score": 80},
                 {"code": "S5", "labelTh": "มากที่สุด", "labelEn": "most", "score": 100}]},
               {"code": "MET", "steps": [
                 {"code": "NO", "labelTh": "ไม่ผ่าน", "labelEn": "not met", "score": 0},
                 {"code": "YES", "labelTh": "ผ่าน", "labelEn": "met", "score": 100}]}],
             "levels": [
               {"code": "EXCELLENT", "nameTh": "ผ่านดีเยี่ยม", "nameEn": "Excellent", "from": 95, "eachInstrumentFrom": 95},
               {"code": "GOOD", "nameTh": "ผ่านดี", "nameEn": "Good", "from": 85, "eachInstrumentFrom": 85},
               {"code": "PASS", "nameTh": "ผ่าน", "nameEn": "Pass", "from": 85},
               {"code": "IMPROVE", "nameTh": "ต้องปรับปรุง", "nameEn": "Improve", "from": 70},
               {"code": "URGENT", "nameTh": "ต้องปรับปรุงโดยด่วน", "nameEn": "Urgent", "from": 0}],
             "sampling": [{"upTo": 29, "rule": "ALL"}, {"upTo": 1000, "rule": "SHARE", "percent": 10},
                          {"rule": "FIXED", "size": 100}],
             "target": {"threshold": 85, "share": 80},
             "triagePolicies": [{"no": 1, "bands": [{"triage": "KEEP", "from": 100}, {"triage": "IMPROVE", "from": 85},
                                                    {"triage": "URGENT", "from": 0}]}]}""";

    private FrameworkExample() {}
}
