package org.itahub.measures.mail.addresses;

import org.itahub.platform.problem.ProblemType;
import org.itahub.platform.problem.Refusal;

/** The refusals about mail addresses. */
public enum MailProblem implements ProblemType {
    MAIL_ADDRESSES_NOT_FOUND(
            404,
            "ยังไม่ได้กำหนดที่อยู่อีเมล",
            "No mail addresses",
            "ยังไม่ได้กำหนดที่อยู่อีเมลของ {0}",
            "No mail addresses are set for {0}");

    private final Refusal refusal;

    MailProblem(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        this.refusal = Refusal.of(status, titleTh, titleEn, detailTh, detailEn);
    }

    @Override
    public Refusal refusal() {
        return refusal;
    }
}
