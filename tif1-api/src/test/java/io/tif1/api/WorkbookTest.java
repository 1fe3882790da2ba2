package io.tif1.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Frame;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class WorkbookTest {
    private final Frame laps =
            new ListFrame()
                    .with("Driver", ColumnType.TEXT, "VER", "<&\">", null)
                    .with("LapNumber", ColumnType.INT32, 1, null, 3)
                    .with("LapTime", ColumnType.DURATION, Duration.ofMillis(82_167), null, null)
                    .with("SpeedST", ColumnType.FLOAT64, 287.5, Double.NaN, null)
                    .with("IsAccurate", ColumnType.BOOLEAN, true, false, null)
                    .with(
                            "LapStartDate",
                            ColumnType.INSTANT,
                            Instant.parse("2025-03-16T18:00:00Z"),
                            null,
                            null);

    @Test
    void writesNamesThenValuesAndLeavesMissingCellsEmpty() throws Exception {
        List<List<String>> rows = rows(parts(new Workbook().sheet("Laps", laps)), 1);

        assertThat(rows.get(0)).isEqualTo(laps.schema().names());
        assertThat(rows.get(1)).startsWith("VER", "1").contains("287.5", "1");
        assertThat(rows.get(2)).containsExactly("<&\">", "", "", "", "0", "");
        assertThat(rows.get(3)).containsExactly("", "3", "", "", "", "");
    }

    @Test
    void timesAreDaysThatSpreadsheetsCalculateWith() throws Exception {
        List<String> row = rows(parts(new Workbook().sheet("Laps", laps)), 1).get(1);

        assertThat(Double.parseDouble(row.get(2)) * 86_400).isEqualTo(82.167, within(1e-9));
        assertThat(row.get(5)).isEqualTo("45732.75");
    }

    @Test
    void hasTheSheetsInOrder() throws Exception {
        Map<String, Document> parts =
                parts(new Workbook().sheet("Laps & more", laps).sheet("Weather", laps));
        NodeList sheets = parts.get("xl/workbook.xml").getElementsByTagName("sheet");

        assertThat(((Element) sheets.item(0)).getAttribute("name")).isEqualTo("Laps & more");
        assertThat(((Element) sheets.item(1)).getAttribute("name")).isEqualTo("Weather");
        assertThat(parts).containsKeys("xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml");
    }

    @Test
    void controlCharactersAreEscaped() throws Exception {
        Frame odd = new ListFrame().with("Text", ColumnType.TEXT, "a\u0007b", "_x0007_");

        assertThat(rows(parts(new Workbook().sheet("Odd", odd)), 1))
                .containsExactly(List.of("Text"), List.of("a_x0007_b"), List.of("_x005F_x0007_"));
    }

    @Test
    void equalFramesGiveEqualBytes() throws IOException {
        assertThat(bytes(new Workbook().sheet("Laps", laps)))
                .isEqualTo(bytes(new Workbook().sheet("Laps", laps)));
    }

    @Test
    void isAFormatByName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("laps.xlsx");

        Frames.write(laps, file, "xlsx");

        assertThat(file).hasBinaryContent(bytes(new Workbook().sheet("Sheet1", laps)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a/b",
                "a:b",
                "[a]",
                "'a",
                "what?",
                "a name of thirty-two characters.."
            })
    void refusesNamesThatSpreadsheetsRefuse(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Workbook().sheet(name, laps));
    }

    @Test
    void refusesTwoSheetsOfOneNameAndNoSheet() {
        Workbook workbook = new Workbook().sheet("Laps", laps);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> workbook.sheet("LAPS", laps))
                .withMessage("two sheets are named LAPS");
        assertThatThrownBy(() -> new Workbook().write(new ByteArrayOutputStream()))
                .isInstanceOf(IllegalStateException.class);
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static Map<String, Document> parts(Workbook workbook) throws Exception {
        Map<String, Document> parts = new TreeMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(workbook)), UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            parts.put(
                    entry.getName(),
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new ByteArrayInputStream(zip.readAllBytes())));
        }
        return parts;
    }

    private static List<List<String>> rows(Map<String, Document> parts, int sheet) {
        Document document = parts.get("xl/worksheets/sheet" + sheet + ".xml");
        NodeList rows = document.getElementsByTagName("row");
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < rows.getLength(); i++) {
            NodeList cells = ((Element) rows.item(i)).getElementsByTagName("c");
            List<String> row = new ArrayList<>();
            for (int j = 0; j < cells.getLength(); j++) {
                row.add(cells.item(j).getTextContent());
            }
            texts.add(row);
        }
        return texts;
    }
}
