package org.itahub.assessment.disclosure.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Lists of small numbers as array columns. */
final class Numbers {

    private Numbers() {}

    static Long[] column(List<Integer> numbers) {
        return numbers.stream().map(Integer::longValue).toArray(Long[]::new);
    }

    static List<Integer> read(ResultSet row, String column) throws SQLException {
        return List.of((Integer[]) row.getArray(column).getArray());
    }
}
