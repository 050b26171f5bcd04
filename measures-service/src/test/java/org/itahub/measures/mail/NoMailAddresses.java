package org.itahub.measures.mail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.util.Map;
import org.itahub.measures.Given;
import org.itahub.platform.sql.Sql;

/** For tests of other features: a province that has set no mail addresses yet. */
public final class NoMailAddresses {
    private NoMailAddresses() {}

    /** The {@code province}. */
    public static Map<String, String> given() {
        new Sql(Arc.container().instance(AgroalDataSource.class).get())
                .update("DELETE FROM mail_address_book WHERE owner = ?", Given.PROVINCE);
        return Map.of("province", Given.PROVINCE);
    }
}
