package org.itahub.platform.problem;

/**
 * What a kind of problem says.
 *
 * @param status the HTTP status, 400 to 599
 * @param title what is wrong, in a few words and without arguments
 * @param detail what is wrong with this request: a {@link java.text.MessageFormat} pattern, whose arguments are texts
 */
public record Refusal(int status, Wording title, Wording detail) {
    public static Refusal of(int status, String titleTh, String titleEn, String detailTh, String detailEn) {
        return new Refusal(status, Wording.of(titleTh, titleEn), Wording.of(detailTh, detailEn));
    }
}
