package org.itahub.assessment.linkcheck.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsRulesTest {

    private static final String AGENT = "ITA-Hub-LinkCheck";

    @Test
    void without_rules_everything_is_allowed() {
        assertTrue(rules("").allows("/any"));
        assertTrue(rules("User-agent: *", "Disallow:").allows("/any"));
        assertTrue(rules("<html>", "not found").allows("/any"));
    }

    @Test
    void rules_for_the_hub_by_name_take_the_place_of_those_for_everybody() {
        RobotsRules rules =
                rules("User-agent: *", "Disallow: /", "", "user-agent: ita-hub-linkcheck # us", "disallow: /own");
        assertTrue(rules.allows("/page"));
        assertFalse(rules.allows("/own/page"));
    }

    @Test
    void rules_for_others_are_none_of_ours() {
        assertTrue(rules("User-agent: Other", "Disallow: /").allows("/page"));
    }

    @Test
    void several_names_share_the_rules_below_them() {
        RobotsRules rules =
                rules("User-agent: Other", "User-agent: *", "Disallow: /a", "User-agent: More", "Disallow: /b");
        assertFalse(rules.allows("/a"));
        assertTrue(rules.allows("/b"));
    }

    @Test
    void the_longest_rule_holds_and_of_equals_the_one_that_allows() {
        RobotsRules rules =
                rules("User-agent: *", "Disallow: /docs", "Allow: /docs/o42", "Disallow: /same", "Allow: /same");
        assertFalse(rules.allows("/docs/o1"));
        assertTrue(rules.allows("/docs/o42.pdf"));
        assertTrue(rules.allows("/same"));
    }

    @ParameterizedTest
    @CsvSource({
        "/*.pdf$, /a/b.pdf, false",
        "/*.pdf$, /a/b.pdf?x=1, true",
        "/*.pdf$, /a.pdf/b.pdf, false",
        "/a*c, /abbbc/d, false",
        "/a*c, /abbb, true",
        "/a$, /a, false",
        "/a$, /ab, true",
        "/ab*b$, /ab, true",
        "/?id=, /?id=7, false",
        "*private, /x/private, false"
    })
    void stars_stand_for_anything_and_a_dollar_for_the_end(String pattern, String path, boolean allowed) {
        assertEquals(allowed, rules("User-agent: *", "Disallow: " + pattern).allows(path));
    }

    @Test
    void thai_letters_are_compared_as_addresses_carry_them() {
        String path = LinkTarget.of("http://h/โครงสร้าง/1").orElseThrow().path();
        assertFalse(rules("User-agent: *", "Disallow: /โครงสร้าง").allows(path));
    }

    @Test
    void robots_txt_itself_may_always_be_read() {
        assertTrue(rules("User-agent: *", "Disallow: /").allows("/robots.txt"));
    }

    private static RobotsRules rules(String... lines) {
        return RobotsRules.of(String.join("\n", lines), AGENT);
    }
}
