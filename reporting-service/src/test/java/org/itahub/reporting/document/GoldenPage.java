package org.itahub.reporting.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Compares a drawn page with how it shall look, region by region: a word that is gone does not vanish in a page's mean. */
record GoldenPage(BufferedImage wanted, BufferedImage drawn) {
    static final int COLUMNS = 8;
    static final int ROWS = 12;

    /** Anti-aliasing differs a little between Java versions: mean difference of a region's brightness, of 255. */
    private static final double TOLERANCE = 3.0;

    private static final int WHITE = 255;

    /** A place on the page, counted from 1 from the left and from the top, and how much it differs. */
    record Region(int column, int row, double difference) {
        @Override
        public String toString() {
            return String.format("column %d of %d, row %d of %d (by %.1f)", column, COLUMNS, row, ROWS, difference);
        }
    }

    List<Region> differences() {
        if (wanted.getWidth() != drawn.getWidth() || wanted.getHeight() != drawn.getHeight()) {
            return List.of(new Region(0, 0, WHITE));
        }
        var regions = new ArrayList<Region>();
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                double difference = difference(column, row);
                if (difference > TOLERANCE) {
                    regions.add(new Region(column + 1, row + 1, difference));
                }
            }
        }
        return regions;
    }

    /** The drawn page with a frame around what differs. */
    BufferedImage marked(List<Region> regions) {
        var marked = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = marked.createGraphics();
        graphics.drawImage(drawn, 0, 0, null);
        graphics.setColor(Color.RED);
        for (Region region : regions) {
            int left = x(region.column() - 1);
            int top = y(region.row() - 1);
            graphics.drawRect(left, top, x(region.column()) - left - 1, y(region.row()) - top - 1);
        }
        graphics.dispose();
        return marked;
    }

    private double difference(int column, int row) {
        long sum = 0;
        int pixels = 0;
        for (int y = y(row); y < y(row + 1); y++) {
            for (int x = x(column); x < x(column + 1); x++) {
                sum += Math.abs(brightness(wanted, x, y) - brightness(drawn, x, y));
                pixels++;
            }
        }
        return (double) sum / pixels;
    }

    private int x(int column) {
        return drawn.getWidth() * column / COLUMNS;
    }

    private int y(int row) {
        return drawn.getHeight() * row / ROWS;
    }

    private static int brightness(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y)).getGreen();
    }
}
