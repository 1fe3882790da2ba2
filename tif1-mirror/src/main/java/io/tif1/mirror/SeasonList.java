package io.tif1.mirror;

import io.tif1.api.spi.SourceEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text file that lists a season's folders, made when it is asked for. */
final class SeasonList {
    private static final List<String> PLACE = List.of("_tif1", "catalog", "events.txt");

    private SeasonList() {}

    /** Returns the list if that is what the path names and there is anything to list. */
    static Optional<Content> find(ContentSource source, List<String> segments) throws IOException {
        boolean asked =
                segments.size() == 4
                        && segments.get(0).matches("\\d{4}")
                        && segments.subList(1, 4).equals(PLACE);
        if (!asked) {
            return Optional.empty();
        }
        List<SourceEvent> events = source.events(Integer.parseInt(segments.get(0)));
        return events.isEmpty() ? Optional.empty() : Optional.of(Content.of(bytes(events)));
    }

    private static byte[] bytes(List<SourceEvent> events) {
        return events.stream()
                .flatMap(event -> event.sessions().stream().map(s -> event.event() + "\t" + s))
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
