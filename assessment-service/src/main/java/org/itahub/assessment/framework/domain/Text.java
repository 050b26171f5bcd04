package org.itahub.assessment.framework.domain;

/** The same wording in Thai and in English. */
public record Text(String th, String en) {

    /** True if both languages say something. */
    public boolean complete() {
        return th != null && !th.isBlank() && en != null && !en.isBlank();
    }
}
