package org.itahub.measures.mail.addresses;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itahub.platform.sql.Sql;

/** The address books, in table {@code mail_address_book}; addresses leave it as mail only. */
@ApplicationScoped
public class AddressBooks {
    private static final TypeReference<Map<String, List<String>>> ADDRESSES = new TypeReference<>() {};

    private final Sql sql;
    private final ObjectMapper mapper;

    AddressBooks(AgroalDataSource dataSource, ObjectMapper mapper) {
        this.sql = new Sql(dataSource);
        this.mapper = mapper;
    }

    /** Empty where no addresses were ever set. */
    public Optional<AddressBook.Stored> find(AddressBook.Owner owner) {
        return sql
                .query(
                        "SELECT addresses, version FROM mail_address_book WHERE owner_kind = ? AND owner = ?",
                        row -> new AddressBook.Stored(book(row.getString(1)), row.getLong(2)),
                        owner.kind().name(),
                        owner.name())
                .stream()
                .findFirst();
    }

    /** @return false where another book was set in the meantime */
    boolean insert(AddressBook.Owner owner, AddressBook book) {
        return sql.update("""
                        INSERT INTO mail_address_book (owner_kind, owner, addresses, version)
                        VALUES (?, ?, ?::jsonb, 0) ON CONFLICT DO NOTHING""", owner.kind().name(), owner.name(), json(book)) == 1;
    }

    /** @return false where the book is no longer at that version */
    boolean replace(AddressBook.Owner owner, AddressBook book, long version) {
        return sql.update("""
                        UPDATE mail_address_book SET addresses = ?::jsonb, version = version + 1
                        WHERE owner_kind = ? AND owner = ? AND version = ?""", json(book), owner.kind().name(), owner.name(), version) == 1;
    }

    private String json(AddressBook book) {
        try {
            return mapper.writeValueAsString(book.addresses());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Addresses are plain texts", e);
        }
    }

    private AddressBook book(String json) {
        try {
            return new AddressBook(mapper.readValue(json, ADDRESSES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Addresses are stored as this class writes them", e);
        }
    }
}
