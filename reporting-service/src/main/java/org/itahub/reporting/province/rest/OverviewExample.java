package org.itahub.reporting.province.rest;

/** What the OpenAPI document shows as answer. */
final class OverviewExample {
    static final String JSON = """
            {
              "province": "พิษณุโลก", "fiscalYear": 2565, "planYear": 2566, "agencies": 3, "published": 2,
              "mean": 93.63, "levels": [{"code": "AA", "count": 1}, {"code": "A", "count": 1}],
              "target": {"threshold": 85.00, "wantedShare": 80.00, "reached": 2, "share": 100.00, "met": true},
              "plans": {"none": 1, "draft": 0, "submitted": 1, "returned": 0, "published": 1},
              "quarters": [
                {"quarter": 1, "dueDate": "2023-01-16", "due": 5, "submitted": 4, "accepted": 3, "returned": 1, "late": 1},
                {"quarter": 2, "dueDate": "2023-04-18", "due": 5, "submitted": 0, "accepted": 0, "returned": 0, "late": 0},
                {"quarter": 3, "dueDate": "2023-07-17", "due": 5, "submitted": 0, "accepted": 0, "returned": 0, "late": 0},
                {"quarter": 4, "dueDate": "2023-10-16", "due": 5, "submitted": 0, "accepted": 0, "returned": 0, "late": 0}
              ]
            }""";

    private OverviewExample() {}
}
