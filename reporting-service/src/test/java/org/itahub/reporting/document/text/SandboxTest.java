package org.itahub.reporting.document.text;

import static org.itahub.reporting.document.text.Sentences.RESULT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.quarkus.qute.TemplateException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets out of a wording: not past the grammar, and, were it gone, not past the engine. */
class SandboxTest {
    private static final String CANARY = "sandbox-canary";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{str:fmt('%1000000d', 1)}",
                "{str:builder('a')}",
                "{cdi:readModelFixture.damage('1')}",
                "{inject:agroalDataSource.connection}",
                "{inject:caller}",
                "{config:['quarkus.datasource.password']}",
                "{config:property('quarkus.datasource.password')}",
                "{global:system}",
                "{msg:hello}",
                "{http:request.headers}",
                "{java.lang.System.getenv}",
                "{name.getClass}",
                "{name.class.forName('java.lang.Runtime').getRuntime.exec('id')}",
                "{name.getClass().getClassLoader()}",
                "{name.repeat(100000000)}",
                "{name.bytes}",
                "{name['class']}",
                "{name.raw}",
                "{name.toString()}",
                "{measures.hashCode}",
                "{this}",
                "{this.names}",
                "{values}",
                "{keySet}",
                "{data:name.class}",
                "{#include yearly-report/report /}",
                "{#include /etc/passwd /}",
                "{#insert body}x{/insert}",
                "{#eval '{cdi:caller}' /}",
                "{#fragment id=all}x{/fragment}",
                "{#cache}x{/cache}",
                "{#let x=name.class}{x}{/let}",
                "{#set x=1}{x}{/set}",
                "{#with name}{class}{/with}",
                "{#for i in 100000000}x{/for}",
                "{#each names}x{/each}",
                "{#when measures}{#is 5}x{/when}",
                "{#switch name}{#case 'x'}y{/switch}",
                "{#myTag name /}",
                "{#if name.class.name eq 'java.lang.String'}out{/if}",
                "{#if cdi:caller}out{/if}",
                "{#if inject:caller.roles}out{/if}",
                "{@java.lang.Runtime name}{name.exec('id')}",
                "{@org.itahub.platform.identity.Caller caller}{caller.roles}",
                "{name ?: cdi:caller}",
                "{name or config:foo}",
                "{name.or(inject:caller)}",
                "{name??}",
                "{name ? inject:a : inject:b}",
                "{|{name}|}",
                "\\{name\\}",
                "{! {cdi:caller} !}",
                "{[name]}",
                "{ name }",
                "{name.{name}}",
                "${name}{name.class}",
                "{#}x{/}",
                "{#raw}{name.class}{/raw}",
                "{name\u0000}"
            })
    void nobody_breaks_out(String template) {
        assertFalse(Sentences.faults(template).isEmpty());
        assertFalse(behindTheSecondFence(template).contains("java."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{name.class}",
                "{str:fmt('x')}",
                "{cdi:caller}",
                "{inject:caller}",
                "{config:foo}",
                "{name.length}",
                "{names}",
                "{size}",
                "{#include x /}",
                "{#for i in 9}x{/for}",
                "{#eval 'x' /}",
                "{#let x=1}x{/let}",
                "{#insert /}"
            })
    void the_engine_alone_knows_nothing_but_variables_and_conditions(String template) {
        assertEquals(CANARY, behindTheSecondFence(template));
    }

    @Test
    void deep_nesting_is_refused_whether_it_is_short_or_long() {
        assertEquals(
                TemplateFault.Code.TOO_DEEP,
                Sentences.faults("{#if name}".repeat(5) + "x" + "{/if}".repeat(5))
                        .getFirst()
                        .code());
        assertEquals(
                TemplateFault.Code.TOO_LONG,
                Sentences.faults("{#if name}".repeat(100_000)).getFirst().code());
        assertEquals("x", Sentences.said("{#if name}".repeat(4) + "x" + "{/if}".repeat(4), RESULT.examples()));
    }

    @Test
    void the_longest_wording_that_is_taken_is_said_at_once() {
        String conditions = "{#if name && total or level eq 'AA'}{name}{/if}";
        String template = conditions.repeat(Grammar.LONGEST / conditions.length());

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> Sentences.said(template, RESULT.examples()));
    }

    @Test
    void a_text_that_would_fill_pages_is_broken_off() {
        var values = RESULT.examples().and("name", "ก".repeat(500));
        var template = ((TextTemplate.Reading.Good) Sandbox.read(RESULT, "{name}{name}")).template();

        assertEquals(1_000, template.say(values, 1_000).orElseThrow().length());
        assertEquals(Optional.empty(), template.say(values, 999));
    }

    @Test
    void what_a_value_says_is_text_whatever_it_looks_like() {
        var values = RESULT.examples().and("name", "{total} {#if name}<b>");

        assertEquals("{total} {#if name}<b>", Sentences.said("{name}", values));
    }

    private static String behindTheSecondFence(String template) {
        try {
            return Sandbox.parse(template).data(RESULT.examples()).render();
        } catch (TemplateException e) {
            return CANARY;
        }
    }
}
