package io.tif1.core.codec;

import io.tif1.api.frame.ColumnType;
import io.tif1.api.frame.Field;
import io.tif1.api.frame.Schema;
import io.tif1.core.columns.ColumnBatch;
import io.tif1.core.columns.ColumnData;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a block holds after its header: texts, facts, fields and columns. */
final class TableBody {
    private static final ColumnType[] TYPES = ColumnType.values();

    private TableBody() {}

    static void write(BlockWriter out, StoredTable table) {
        ColumnBatch batch = table.batch();
        requireCells(batch.schema().size(), batch.rows());
        TextTable texts = new TextTable();
        BlockWriter rest = new BlockWriter((int) Math.min(table.weight(), 1 << 20));
        writeProvenance(rest, table.provenance(), texts);
        writeFacts(rest, table.findings(), batch.attributes(), texts);
        writeFields(rest, batch.schema(), texts);
        rest.putVarint(batch.rows());
        ColumnCoding coding = new ColumnCoding();
        batch.columns().forEach(column -> coding.write(rest, column, texts));
        texts.write(out);
        out.putBytes(rest.toBytes());
    }

    static StoredTable read(BlockReader in) {
        String[] texts = TextTable.read(in);
        Provenance provenance = readProvenance(in, texts);
        List<String> findings = readTexts(in, texts);
        Map<String, String> attributes = readAttributes(in, texts);
        Schema schema = readFields(in, texts);
        int rows = in.getCount("rows", TableCodec.MOST_CELLS);
        requireCells(schema.size(), rows);
        List<ColumnData> columns = new ArrayList<>(schema.size());
        ColumnCoding coding = new ColumnCoding();
        for (Field field : schema) {
            columns.add(coding.read(in, field.type(), rows, texts));
        }
        ColumnBatch batch = new ColumnBatch(schema, columns, rows, attributes);
        return new StoredTable(batch, findings, provenance);
    }

    private static void writeProvenance(BlockWriter out, Provenance from, TextTable texts) {
        out.putVarint(texts.position(from.source()));
        out.putVarint(texts.position(from.location()));
        out.putVarint(texts.position(from.etag()));
        out.putVarint(texts.position(from.contentHash()));
        out.putSigned(from.fetchedAt().getEpochSecond());
        out.putVarint(from.fetchedAt().getNano());
    }

    private static Provenance readProvenance(BlockReader in, String[] texts) {
        String source = text(in, texts);
        String location = text(in, texts);
        String etag = text(in, texts);
        String hash = text(in, texts);
        long second = in.getSigned();
        int nano = in.getCount("nanoseconds", 999_999_999);
        return new Provenance(source, location, instant(second, nano), etag, hash);
    }

    private static Instant instant(long second, int nano) {
        try {
            return Instant.ofEpochSecond(second, nano);
        } catch (DateTimeException e) {
            throw BlockReader.damaged("fetched at second " + second);
        }
    }

    private static void writeFacts(
            BlockWriter out, List<String> findings, Map<String, String> named, TextTable texts) {
        out.putVarint(findings.size());
        findings.forEach(finding -> out.putVarint(texts.position(finding)));
        out.putVarint(named.size());
        new TreeMap<>(named) // so that equal tables have equal bytes
                .forEach(
                        (name, value) -> {
                            out.putVarint(texts.position(name));
                            out.putVarint(texts.position(value));
                        });
    }

    private static List<String> readTexts(BlockReader in, String[] texts) {
        int count = in.getCount("findings", in.remaining());
        List<String> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(text(in, texts));
        }
        return list;
    }

    private static Map<String, String> readAttributes(BlockReader in, String[] texts) {
        int count = in.getCount("attributes", in.remaining());
        Map<String, String> named = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            named.put(text(in, texts), text(in, texts));
        }
        return named;
    }

    private static void writeFields(BlockWriter out, Schema schema, TextTable texts) {
        out.putVarint(schema.size());
        for (Field field : schema) {
            out.putVarint(texts.position(field.name()));
            out.putByte(field.type().ordinal() << 1 | (field.available() ? 1 : 0));
        }
    }

    private static Schema readFields(BlockReader in, String[] texts) {
        int count = in.getCount("columns", Math.min(TableCodec.MOST_COLUMNS, in.remaining()));
        List<Field> fields = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = text(in, texts);
            int kind = in.getByte();
            if (kind >>> 1 >= TYPES.length) {
                throw BlockReader.damaged("unknown column type " + (kind >>> 1));
            }
            fields.add(new Field(name, TYPES[kind >>> 1], (kind & 1) == 1));
        }
        return Schema.of(fields);
    }

    private static String text(BlockReader in, String[] texts) {
        return texts[in.getCount("as a text", texts.length - 1L)];
    }

    private static void requireCells(int columns, int rows) {
        if (columns > TableCodec.MOST_COLUMNS || (long) columns * rows > TableCodec.MOST_CELLS) {
            throw new IllegalArgumentException(
                    "%d columns of %d rows are more than a block holds".formatted(columns, rows));
        }
    }
}
