package org.itahub.assessment.imports.domain;

/** Keys of 128 bits already met: 16 bytes each and some room, since a file may have a hundred thousand. */
public final class SeenKeys {

    private static final int SMALLEST = 1 << 10;

    private long[] slots = new long[2 * SMALLEST];
    private int size;
    private boolean zero;

    /** Adds a key; false if it was there. */
    public boolean add(long high, long low) {
        if (high == 0 && low == 0) {
            boolean first = !zero;
            zero = true;
            return first;
        }
        if (2 * (size + 1) > slots.length / 2) {
            grow();
        }
        boolean added = put(slots, high, low);
        size += added ? 1 : 0;
        return added;
    }

    private static boolean put(long[] slots, long high, long low) {
        int mask = slots.length / 2 - 1;
        int slot = (int) (high ^ low) & mask;
        while (slots[2 * slot] != 0 || slots[2 * slot + 1] != 0) {
            if (slots[2 * slot] == high && slots[2 * slot + 1] == low) {
                return false;
            }
            slot = slot + 1 & mask;
        }
        slots[2 * slot] = high;
        slots[2 * slot + 1] = low;
        return true;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (int i = 0; i < slots.length; i += 2) {
            if (slots[i] != 0 || slots[i + 1] != 0) {
                put(larger, slots[i], slots[i + 1]);
            }
        }
        slots = larger;
    }
}
