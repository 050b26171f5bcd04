package org.itahub.platform.tables;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Whether a part of a workbook asks its reader for no more room than a spreadsheet has. The reader makes room for all columns
 * up to a cell's before anybody sees the cell, and again for each row below, so a few bytes could ask for gigabytes.
 */
final class SheetBounds {
    /** XFD1048576 is the last cell of a spreadsheet. */
    private static final int LAST_COLUMN = 16_384;

    private static final int LAST_ROW = 1_048_576;

    /** More than {@value Tables#MOST_ROWS} rows that reach the last column; a second's work. */
    private static final long MOST_ROOM = 100_000_000;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final Pattern ROW = Pattern.compile("\\+?([0-9]{1,7})");

    /** The parser that the workbook's reader uses, so that both see the same cells. */
    private static final XMLInputFactory PARSERS = parsers();

    private boolean inSheet;
    private int column;
    private int widest;
    private long room;

    private SheetBounds() {}

    /** Looks into every part, as any of them can be named as a sheet. */
    static boolean keptBy(ZipFile zip) throws IOException {
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            try (InputStream part = zip.getInputStream(entry)) {
                if (!new SheetBounds().keptBy(part)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where a part is no XML, the workbook's reader comes no further either. */
    private boolean keptBy(InputStream part) {
        try {
            XMLStreamReader xml = PARSERS.createXMLStreamReader(part);
            boolean kept = true;
            while (kept && xml.hasNext()) {
                xml.next();
                kept = !xml.isStartElement() || keptBy(xml);
            }
            return kept;
        } catch (XMLStreamException | RuntimeException e) {
            return true;
        }
    }

    private boolean keptBy(XMLStreamReader element) {
        inSheet |= element.getLocalName().equals("sheetData");
        return !inSheet
                || switch (element.getLocalName()) {
                    case "row" -> row(reference(element));
                    case "c" -> cell(reference(element));
                    default -> true;
                };
    }

    private boolean row(Optional<String> reference) {
        column = 0;
        room += widest;
        return room <= MOST_ROOM && reference.map(SheetBounds::isRow).orElse(true);
    }

    private static boolean isRow(String reference) {
        Matcher row = ROW.matcher(reference.strip());
        return row.matches() && Integer.parseInt(row.group(1)) <= LAST_ROW;
    }

    private boolean cell(Optional<String> reference) {
        column++;
        int place = reference.map(SheetBounds::column).orElse(column);
        widest = Math.max(widest, place);
        return place <= LAST_COLUMN;
    }

    /** Counted from 1; of what names no cell of a spreadsheet, beyond the last. */
    private static int column(String reference) {
        Matcher cell = CELL.matcher(reference);
        return cell.matches() && Integer.parseInt(cell.group(2)) <= LAST_ROW
                ? cell.group(1)
                        .chars()
                        .map(Character::toUpperCase)
                        .map(letter -> letter - 'A' + 1)
                        .reduce(0, (column, letter) -> column * 26 + letter)
                : LAST_COLUMN + 1;
    }

    /** In whatever namespace it stands, as the workbook's reader asks for none. */
    private static Optional<String> reference(XMLStreamReader element) {
        return IntStream.range(0, element.getAttributeCount())
                .filter(i -> element.getAttributeLocalName(i).equals("r"))
                .mapToObj(element::getAttributeValue)
                .findFirst();
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
