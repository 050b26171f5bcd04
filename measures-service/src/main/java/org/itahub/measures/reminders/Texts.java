package org.itahub.measures.reminders;

/** What is written to a recipient, in Thai with Thai digits and in English. */
public record Texts(Message th, Message en) {
    /**
     * A message as it is sent.
     *
     * @param subject one line
     * @param body plain text, paragraphs parted by an empty line
     */
    public record Message(String subject, String body) {}
}
