package org.itahub.reporting.document.progress;

import org.itahub.reporting.progress.Progress;

/** How a measure stands: what its accepted report says, or why there is none. */
enum Standing {
    DONE("ดำเนินการแล้วเสร็จ"),
    UNDER_WAY("อยู่ระหว่างดำเนินการ"),
    NOT_STARTED("ยังไม่ดำเนินการ"),
    CANCELLED("ยกเลิก"),
    UNDER_REVIEW("ส่งรายงานแล้ว อยู่ระหว่างการตรวจรับ"),
    RETURNED("อยู่ระหว่างแก้ไขรายงาน"),
    UNREPORTED("ยังไม่ได้รายงาน"),
    NOT_YET("ยังไม่ถึงรอบรายงาน"),
    WITHDRAWN("ถอนออกจากแผนแล้ว");

    private final String labelTh;

    Standing(String labelTh) {
        this.labelTh = labelTh;
    }

    String labelTh() {
        return labelTh;
    }

    /** As an accepted report says it. */
    static Standing of(Progress.State state) {
        return switch (state) {
            case DONE -> DONE;
            case UNDER_WAY -> UNDER_WAY;
            case NOT_STARTED -> NOT_STARTED;
            case CANCELLED -> CANCELLED;
        };
    }
}
