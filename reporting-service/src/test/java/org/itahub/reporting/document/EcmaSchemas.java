package org.itahub.reporting.document;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import org.apache.logging.log4j.Logger;
import org.apache.xmlbeans.XmlObject;

/**
 * The schemas of ECMA-376, by which Word and Excel decide whether a file is sound. In a class loader of their own: the
 * services carry only the part of them that POI needs, and must not pass a test by what they do not have.
 */
public final class EcmaSchemas {
    private static final File SCHEMAS = new File("target/schemas/poi-ooxml-full.jar");
    private static final ClassLoader LOADER = loader();
    private static final String MAIN = ".x2006.main.";
    private static final String WORD = "org.openxmlformats.schemas.wordprocessingml" + MAIN;
    private static final String EXCEL = "org.openxmlformats.schemas.spreadsheetml" + MAIN;

    /** Excel writes it itself, though the schema does not know it. */
    private static final String KEPT_SPACES = "Attribute not allowed (no wildcards allowed): space@";

    private EcmaSchemas() {}

    /** What the file's parts have that the schemas forbid, each with its part's name. */
    public static List<String> faults(byte[] office) {
        var faults = new ArrayList<String>();
        var checked = new ArrayList<String>();
        parts(office).forEach((name, xml) -> {
            String kind = kind(name);
            if (kind != null) {
                checked.add(name);
                faults(kind, xml).stream()
                        .map(Object::toString)
                        .filter(fault -> !fault.contains(KEPT_SPACES))
                        .forEach(fault -> faults.add(name + ": " + fault));
            }
        });
        if (checked.size() < 3) {
            throw new AssertionError("Only these parts were known: " + checked);
        }
        return faults;
    }

    private static String kind(String part) {
        return switch (part.replaceAll("[0-9]", "")) {
            case "word/document.xml" -> WORD + "DocumentDocument";
            case "word/styles.xml" -> WORD + "StylesDocument";
            case "word/settings.xml" -> WORD + "SettingsDocument";
            case "word/footer.xml" -> WORD + "FtrDocument";
            case "xl/workbook.xml" -> EXCEL + "WorkbookDocument";
            case "xl/styles.xml" -> EXCEL + "StyleSheetDocument";
            case "xl/sharedStrings.xml" -> EXCEL + "SstDocument";
            case "xl/worksheets/sheet.xml" -> EXCEL + "WorksheetDocument";
            default -> null;
        };
    }

    private static Collection<?> faults(String kind, String xml) {
        try {
            Object factory = LOADER.loadClass(kind).getField("Factory").get(null);
            Object document =
                    factory.getClass().getMethod("parse", String.class).invoke(factory, xml);
            Class<?> optionsType = LOADER.loadClass("org.apache.xmlbeans.XmlOptions");
            Object options = optionsType.getConstructor().newInstance();
            var faults = new ArrayList<Object>();
            optionsType.getMethod("setErrorListener", Collection.class).invoke(options, faults);
            LOADER.loadClass("org.apache.xmlbeans.XmlObject")
                    .getMethod("validate", optionsType)
                    .invoke(document, options);
            return faults;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(kind, e);
        }
    }

    private static TreeMap<String, String> parts(byte[] office) {
        var parts = new TreeMap<String, String>();
        try {
            Path file = Files.createTempFile("office", ".zip");
            Files.write(file, office);
            // By its directory: a stream cannot read what was streamed into a file.
            try (var zip = new ZipFile(file.toFile())) {
                for (var entry : Collections.list(zip.entries())) {
                    parts.put(
                            entry.getName(),
                            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    private static ClassLoader loader() {
        try {
            if (!SCHEMAS.exists()) {
                throw new AssertionError(SCHEMAS + " is put there by the build: run Maven once");
            }
            URL[] path = {
                SCHEMAS.toURI().toURL(),
                XmlObject.class.getProtectionDomain().getCodeSource().getLocation(),
                Logger.class.getProtectionDomain().getCodeSource().getLocation()
            };
            return new URLClassLoader(path, ClassLoader.getPlatformClassLoader());
        } catch (MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}
