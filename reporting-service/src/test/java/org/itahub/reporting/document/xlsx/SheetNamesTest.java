package org.itahub.reporting.document.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SheetNamesTest {

    @Test
    void a_title_is_cut_between_letters_and_numbered_where_it_is_taken() {
        var names = new SheetNames();

        assertEquals("แบบวัดการรับรู้ของผู้มีส่วนได้", names.of("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน"));
        assertEquals("แบบวัดการรับรู้ของผู้มีส่วนไ 2", names.of("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก"));
    }

    @Test
    void excel_takes_no_name_that_is_reserved_empty_quoted_or_alike_but_for_its_case() {
        var names = new SheetNames();

        assertEquals("History 2", names.of("History"));
        assertEquals("–", names.of("''"));
        assertEquals("o42", names.of("'o42'"));
        assertEquals("O42 2", names.of("O42"));
        assertEquals("ก-ข- -ค--", names.of("ก/ข: [ค]?"));
    }

    @Property
    void whatever_the_titles_the_names_are_legal_and_no_two_alike(@ForAll @Size(max = 20) List<String> titles) {
        var names = new SheetNames();
        var seen = new HashSet<String>();
        for (String title : titles) {
            String name = names.of(title);
            assertTrue(!name.isEmpty() && name.length() <= 31, name);
            assertFalse(name.matches("(?s).*[\\\\/?*:\\[\\]].*") || name.startsWith("'") || name.endsWith("'"), name);
            assertTrue(seen.add(name.toLowerCase(Locale.ROOT)), name);
        }
    }
}
