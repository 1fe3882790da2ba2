package io.tif1.mirror;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Turns requests for files into right answers. */
final class Library {
    private final ContentSource source;
    private final CompressedBodies compressed;
    private final String cacheControl;

    Library(ContentSource source, CompressedBodies compressed, String cacheControl) {
        this.source = source;
        this.compressed = compressed;
        this.cacheControl = cacheControl;
    }

    Reply reply(List<String> segments, HttpFields asked) throws IOException {
        Optional<Content> found = source.find(segments);
        if (found.isEmpty()) {
            found = SeasonList.find(source, segments);
        }
        if (found.isEmpty()) {
            return Reply.text(404, "no such file");
        }
        Content content = found.get();
        if (isKnown(content, asked)) {
            return describe(Reply.empty(304), content, segments);
        }
        String range = asked.get(HttpHeader.RANGE);
        if (range != null && ByteRange.isSingle(range)) {
            return part(content, range, segments);
        }
        return whole(content, segments, asked);
    }

    private static boolean isKnown(Content content, HttpFields asked) {
        return asked.getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(content.tag()));
    }

    private Reply whole(Content content, List<String> segments, HttpFields asked)
            throws IOException {
        boolean gzip = asked.getQualityCSV(HttpHeader.ACCEPT_ENCODING).contains("gzip");
        if (gzip) {
            String key = String.join("/", segments) + "\n" + content.tag();
            byte[] body = compressed.gzip(key, content);
            return describe(Reply.of(200, body), content, segments)
                    .with(HttpHeader.CONTENT_ENCODING, "gzip");
        }
        return describe(Reply.of(200, content.bytes()), content, segments);
    }

    private Reply part(Content content, String header, List<String> segments) throws IOException {
        byte[] all = content.bytes();
        Optional<ByteRange> range = ByteRange.within(header, all.length);
        if (range.isEmpty()) {
            return Reply.text(416, "no byte in this range")
                    .with(HttpHeader.CONTENT_RANGE, "bytes */" + all.length);
        }
        int from = range.get().from();
        int to = range.get().to();
        byte[] body = Arrays.copyOfRange(all, from, to + 1);
        return describe(Reply.of(206, body), content, segments)
                .with(HttpHeader.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, to, all.length));
    }

    private Reply describe(Reply reply, Content content, List<String> segments) {
        String name = segments.get(segments.size() - 1);
        return reply.with(HttpHeader.CONTENT_TYPE, type(name))
                .with(HttpHeader.ETAG, "W/\"" + content.tag() + '"')
                .with(HttpHeader.VARY, "Accept-Encoding")
                .with(HttpHeader.ACCEPT_RANGES, "bytes")
                .with(HttpHeader.CACHE_CONTROL, cacheControl);
    }

    private static String type(String name) {
        if (name.endsWith(".json")) {
            return "application/json";
        }
        if (name.endsWith(".txt")) {
            return "text/plain;charset=utf-8";
        }
        return name.endsWith(".csv") ? "text/csv;charset=utf-8" : "application/octet-stream";
    }
}
