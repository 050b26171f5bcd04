package org.itahub.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class GoldenPageTest {

    @Test
    void a_page_drawn_the_same_does_not_differ() {
        assertEquals(List.of(), new GoldenPage(page(word(60, 100)), page(word(60, 100))).differences());
    }

    @Test
    void one_word_that_is_gone_is_told_with_its_place() {
        var differences = new GoldenPage(page(word(200, 400)), page(graphics -> {})).differences();

        assertEquals(1, differences.size());
        assertEquals(4, differences.getFirst().column());
        assertEquals(7, differences.getFirst().row());
    }

    @Test
    void a_word_that_has_moved_by_a_line_differs_where_it_was_or_where_it_is() {
        assertEquals(
                false,
                new GoldenPage(page(word(200, 400)), page(word(200, 415)))
                        .differences()
                        .isEmpty());
    }

    @Test
    void a_shade_that_another_java_draws_a_little_lighter_does_not_matter() {
        assertEquals(
                List.of(),
                new GoldenPage(page(area(new Color(200, 200, 200))), page(area(new Color(202, 202, 202))))
                        .differences());
    }

    @Test
    void paper_of_another_size_differs_as_a_whole() {
        var across = new BufferedImage(700, 496, BufferedImage.TYPE_BYTE_GRAY);

        assertEquals(
                255,
                new GoldenPage(page(word(60, 100)), across)
                        .differences()
                        .getFirst()
                        .difference());
    }

    private static Consumer<Graphics2D> word(int x, int y) {
        return graphics -> graphics.fillRect(x, y, 24, 6);
    }

    private static Consumer<Graphics2D> area(Color color) {
        return graphics -> {
            graphics.setColor(color);
            graphics.fillRect(0, 0, 496, 702);
        };
    }

    private static BufferedImage page(Consumer<Graphics2D> drawing) {
        var page = new BufferedImage(496, 702, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 496, 702);
        graphics.setColor(Color.BLACK);
        drawing.accept(graphics);
        graphics.dispose();
        return page;
    }
}
