package org.itahub.measures.mail;

import io.quarkus.mailer.Mail;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.itahub.measures.mail.addresses.AddressBook;
import org.itahub.measures.mail.addresses.AddressBooks;

/** Writes the mail of a reminder to those who stand in the address book now. */
@ApplicationScoped
class WriteMail {
    private final AddressBooks books;
    private final Template html;
    private final Template text;

    WriteMail(
            AddressBooks books,
            @Location("mail/reminder.html") Template html,
            @Location("mail/reminder.txt") Template text) {
        this.books = books;
        this.html = html;
        this.text = text;
    }

    /** @return empty where its recipient has no address */
    Optional<Mail> of(RaisedReminder reminder) {
        List<String> addresses = addresses(reminder);
        return addresses.isEmpty() ? Optional.empty() : Optional.of(mail(reminder, addresses));
    }

    private List<String> addresses(RaisedReminder reminder) {
        String kind = reminder.recipient().kind();
        AddressBook.Owner owner = kind.equals(AddressBook.PROVINCE)
                ? AddressBook.Owner.province(reminder.province())
                : AddressBook.Owner.agency(reminder.agencyCode());
        return books.find(owner).map(stored -> stored.book().of(kind)).orElse(List.of());
    }

    private Mail mail(RaisedReminder reminder, List<String> addresses) {
        RaisedReminder.Message message = reminder.texts().th();
        List<String> paragraphs = List.of(message.body().split("\n\n"));
        Mail mail = new Mail();
        mail.setTo(addresses);
        mail.setSubject(message.subject());
        mail.setText(text.data("paragraphs", paragraphs).render());
        mail.setHtml(html.data("subject", message.subject())
                .data("paragraphs", paragraphs)
                .render());
        mail.addHeader("Message-ID", "<" + reminder.reminderId() + "@ita-hub>");
        mail.addHeader("Auto-Submitted", "auto-generated");
        return mail;
    }
}
