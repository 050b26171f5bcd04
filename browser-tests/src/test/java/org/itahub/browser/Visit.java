package org.itahub.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person with a browser at a page of the hub. Whatever the person does there, the browser must not talk to anybody else,
 * must not put the key into an address that it sends, and must have nothing to complain of.
 */
final class Visit {
    /** What the browser writes of any answer that is not a success; the page says it in words. */
    private static final String REFUSED_CALL = "Failed to load resource";

    private static final double PATIENCE_MS = 15_000;

    private final List<String> origins;
    private final BrowserContext context;
    private Page page;
    private final List<Request> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private String key = "";

    /** @param origins the page's own, and those of others that it may talk to */
    Visit(List<String> origins, BrowserContext context) {
        this.origins = origins;
        this.context = context;
        context.onRequest(requests::add);
        this.page = newPage();
    }

    private Page newPage() {
        Page opened = context.newPage();
        opened.setDefaultTimeout(PATIENCE_MS);
        opened.onConsoleMessage(this::listen);
        opened.onPageError(complaints::add);
        opened.onDialog(dialog -> dialog.accept());
        return opened;
    }

    /** Opens the link of a survey, which ends in the key. */
    Visit open(String key) {
        this.key = key;
        go("/survey/#" + key);
        return this;
    }

    /** Opens the page at that path. */
    Visit go(String path) {
        page.navigate(origins.getFirst() + path);
        return this;
    }

    /** Opens the link, reads the first page and begins, in the way of answering that is set already. */
    Visit begin(String key) {
        open(key);
        press("เริ่มตอบ");
        return this;
    }

    /** Closes the page, as a telephone call does on an old phone, and opens the link anew. */
    void closeAndOpenAgain() {
        page.close();
        page = newPage();
        open(key);
        page.locator("h1").waitFor();
    }

    /** What an expression of the page's world comes to. */
    int number(String expression) {
        return ((Number) page.evaluate(expression)).intValue();
    }

    /** How often the browser complained, which is thereby known and no fault. */
    int complaintsSoFar() {
        int count = complaints.size();
        complaints.clear();
        return count;
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    List<Request> requests() {
        return requests;
    }

    /** Waits for a heading of the first level that says this, among other things. */
    void sees(String heading) {
        heading(new Page.GetByRoleOptions().setName(heading)).waitFor();
    }

    /** Waits for the question of that number. */
    void seesQuestion(int no) {
        heading(new Page.GetByRoleOptions().setName(Pattern.compile("^(ข้อ|Question) " + no + "\\s*:")))
                .waitFor();
    }

    /** A heading of the first level; a pattern for its name is read by the browser, which knows no {@code \\Q…\\E}. */
    private Locator heading(Page.GetByRoleOptions named) {
        return page.getByRole(AriaRole.HEADING, named.setLevel(1));
    }

    /** Presses the button of that name. */
    void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    /** Answers every group of radio buttons that is shown and has no answer, each with its step of that place. */
    void answerShown(int step) {
        Locator groups = page.getByRole(AriaRole.RADIOGROUP);
        groups.first().waitFor();
        for (int group = 0; group < groups.count(); group++) {
            if (groups.nth(group).locator("input:checked").count() == 0) {
                Locator choices = groups.nth(group).locator(".choice");
                choices.nth(Math.min(step, choices.count() - 1)).click();
            }
        }
    }

    /** Answers one item after the other, the last one too, and stops at the look before sending. */
    void answerOneByOne(int items, int step) {
        for (int item = 1; item < items; item++) {
            seesQuestion(item);
            answerShown(step);
            press("ต่อไป");
        }
        seesQuestion(items);
        answerShown(step);
        press("ตรวจคำตอบ");
        sees("ตรวจคำตอบก่อนส่ง");
    }

    /** Answers everything at once, where a test is about something else, and stops at the look before sending. */
    void fillIn(int step) {
        seesQuestion(1);
        fillInRest(step);
    }

    /** Answers what is left at once, from the question that is shown on, and stops at the look before sending. */
    void fillInRest(int step) {
        page.evaluate(script("/fill-in.js"), step);
        sees("ตรวจคำตอบก่อนส่ง");
    }

    /** Sends sheets from this browser, beside the page, until the service brakes it. */
    void sendUntilBraked() {
        page.evaluate(script("/send-until-braked.js"), key);
    }

    /** Fails where the page as it is now would stop somebody. */
    void stopsNobody() {
        assertEquals(List.of(), page.evaluate(script("/page-faults.js")), page.title());
    }

    /** All text that is shown. */
    String text() {
        return page.locator("body").innerText();
    }

    /** Ends the visit; fails where the browser talked to others, told the key or complained. */
    void end() {
        context.close();
        assertEquals(
                List.of(),
                requests.stream().map(Request::url).filter(this::leavesOrTells).toList());
        assertEquals(List.of(), complaints);
    }

    private boolean leavesOrTells(String url) {
        URI address = URI.create(url);
        String sent = address.getRawPath() + "?" + address.getRawQuery();
        return origins.stream().noneMatch(origin -> url.startsWith(origin + "/"))
                || (!key.isEmpty() && sent.contains(key));
    }

    private void listen(ConsoleMessage message) {
        if (!message.text().startsWith(REFUSED_CALL)
                && List.of("error", "warning").contains(message.type())) {
            complaints.add(message.text());
        }
    }

    /** The function that a file ends with, after the comment at its head. */
    private static String script(String file) {
        try (InputStream stream = Visit.class.getResourceAsStream(file)) {
            String script = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return script.replaceFirst("^(//.*\n)+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
