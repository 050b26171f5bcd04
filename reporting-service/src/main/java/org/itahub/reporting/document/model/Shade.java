package org.itahub.reporting.document.model;

/**
 * On what ground a cell stands. Each is darker than the one before it also where it is printed in grey; what is written
 * on it stays readable.
 */
public enum Shade {
    NONE("FFFFFF", "1C2530"),
    FAINT("FCEBC4", "1C2530"),
    LIGHT("F3BE77", "1C2530"),
    MIDDLE("D9824A", "1C2530"),
    DARK("8C2F23", "FFFFFF");

    private final String ground;
    private final String ink;

    Shade(String ground, String ink) {
        this.ground = ground;
        this.ink = ink;
    }

    /** Six hexadecimal digits: red, green, blue. */
    public String ground() {
        return ground;
    }

    /** The colour of what is written on it, likewise. */
    public String ink() {
        return ink;
    }
}
