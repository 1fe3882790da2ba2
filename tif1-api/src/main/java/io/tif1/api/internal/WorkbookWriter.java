package io.tif1.api.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apiguardian.api.API;

/**
 * Writes the parts of a workbook into a zip file, as ECMA-376 describes them; nothing in it depends
 * on when it is written.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class WorkbookWriter {
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_COLUMNS = 16_384;
    private static final int LONGEST_NAME = 31;
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String MAIN =
            " xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KIND =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookWriter() {}

    /** Refuses a name or a frame that no spreadsheet takes. */
    public static void check(String name, Frame frame) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "sheet name \"%s\" has not 1 to %d characters".formatted(name, LONGEST_NAME));
        }
        if (!name.matches("[^\\[\\]:*?/\\\\\\p{Cntrl}]+") || name.matches("'.*|.*'")) {
            throw new IllegalArgumentException(
                    "sheet name \"%s\" has a character that is not allowed".formatted(name));
        }
        if (frame.rows() >= MOST_ROWS || frame.schema().size() > MOST_COLUMNS) {
            throw new IllegalArgumentException(
                    "sheet \"%s\" would have %d rows and %d columns; there is room for %d and %d"
                            .formatted(
                                    name,
                                    frame.rows(),
                                    frame.schema().size(),
                                    MOST_ROWS - 1,
                                    MOST_COLUMNS));
        }
    }

    /** Writes all sheets. */
    public static void write(Map<String, Frame> sheets, OutputStream out) throws IOException {
        List<String> names = List.copyOf(sheets.keySet());
        ZipOutputStream zip = new ZipOutputStream(out, UTF_8);
        part(zip, "[Content_Types].xml", types(names.size()));
        part(zip, "_rels/.rels", relations(relation(1, "officeDocument", "xl/workbook.xml")));
        part(zip, "xl/workbook.xml", workbook(names));
        part(zip, "xl/_rels/workbook.xml.rels", parts(names.size()));
        part(zip, "xl/styles.xml", styles());
        int number = 0;
        for (Frame frame : sheets.values()) {
            begin(zip, "xl/worksheets/sheet%d.xml".formatted(++number));
            Writer text = new BufferedWriter(new OutputStreamWriter(zip, UTF_8), 1 << 16);
            text.append(HEAD).append("<worksheet").append(MAIN).append('>');
            new SheetWriter(frame, text).write();
            text.append("</worksheet>").flush();
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        begin(zip, name);
        zip.write((HEAD + text).getBytes(UTF_8));
        zip.closeEntry();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private static String types(int sheets) {
        StringBuilder text = new StringBuilder();
        text.append("<Types xmlns=\"").append(PACKAGE).append("content-types\">");
        text.append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-")
                .append("package.relationships+xml\"/>");
        text.append(type("/xl/workbook.xml", "sheet.main"))
                .append(type("/xl/styles.xml", "styles"));
        for (int i = 1; i <= sheets; i++) {
            text.append(type("/xl/worksheets/sheet" + i + ".xml", "worksheet"));
        }
        return text.append("</Types>").toString();
    }

    private static String type(String part, String kind) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, KIND, kind);
    }

    private static String relation(int id, String kind, String target) {
        return "<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                .formatted(id, RELATIONS, kind, target);
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"%srelationships\">%s</Relationships>"
                .formatted(PACKAGE, each);
    }

    private static String parts(int sheets) {
        StringBuilder each = new StringBuilder();
        for (int i = 1; i <= sheets; i++) {
            each.append(relation(i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return relations(each + relation(sheets + 1, "styles", "styles.xml"));
    }

    private static String workbook(List<String> names) {
        StringBuilder sheets = new StringBuilder();
        IntStream.range(0, names.size())
                .forEach(
                        i ->
                                sheets.append("<sheet name=\"")
                                        .append(SheetWriter.escaped(names.get(i)))
                                        .append(
                                                "\" sheetId=\"%d\" r:id=\"r%<d\"/>"
                                                        .formatted(i + 1)));
        return "<workbook%s xmlns:r=\"%s\"><sheets>%s</sheets></workbook>"
                .formatted(MAIN, RELATIONS, sheets);
    }

    /** Describes the four looks of cells: plain, duration, instant, and column name. */
    private static String styles() {
        return "<styleSheet"
                + MAIN
                + "><numFmts count=\"2\"><numFmt numFmtId=\"164\""
                + " formatCode=\"[m]:ss.000\"/><numFmt numFmtId=\"165\" formatCode=\"yyyy-mm-dd"
                + " hh:mm:ss.000\"/></numFmts><fonts"
                + " count=\"2\"><font/><font><b/></font></fonts><fills"
                + " count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
                + " patternType=\"gray125\"/></fill></fills><borders"
                + " count=\"1\"><border/></borders><cellStyleXfs"
                + " count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf xfId=\"0\"/><xf"
                + " numFmtId=\"164\" applyNumberFormat=\"1\" xfId=\"0\"/><xf numFmtId=\"165\""
                + " applyNumberFormat=\"1\" xfId=\"0\"/><xf fontId=\"1\" applyFont=\"1\""
                + " xfId=\"0\"/></cellXfs></styleSheet>";
    }
}
