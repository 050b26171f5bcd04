package org.itahub.measures.mail;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import org.itahub.platform.identity.Caller;
import org.itahub.platform.problem.Problem;
import org.itahub.platform.sql.Sql;

/** Which provinces the caller may set addresses of; one outside the reach is answered as one that does not exist. */
@ApplicationScoped
class MailAccess {
    private final Sql sql;
    private final Caller caller;

    MailAccess(AgroalDataSource dataSource, Caller caller) {
        this.sql = new Sql(dataSource);
        this.caller = caller;
    }

    /** @throws Problem 404 {@code province-not-in-scope} */
    void requireProvince(String province) {
        boolean known = sql.query(
                        "SELECT EXISTS (SELECT FROM agency_copy WHERE province = ?)",
                        row -> row.getBoolean(1),
                        province)
                .getFirst();
        if (!known || !caller.reach().coversProvince(province)) {
            throw Problem.of(MailProblem.PROVINCE_NOT_IN_SCOPE, province);
        }
    }
}
