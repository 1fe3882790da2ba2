package io.tif1.cdn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/** A flight recording of some work. */
public final class Flight implements AutoCloseable {
    private final Recording recording = new Recording();

    private Flight() {}

    /** Starts recording; a name of an event may be switched off. */
    public static Flight start(String... without) {
        Flight flight = new Flight();
        Set.of(without).forEach(flight.recording::disable);
        flight.recording.start();
        return flight;
    }

    /** Returns the events of this source that were recorded so far, in order of their start. */
    public List<RecordedEvent> events() throws IOException {
        Path file = Files.createTempFile("flight", ".jfr");
        try {
            recording.dump(file);
            return RecordingFile.readAllEvents(file).stream()
                    .filter(e -> e.getEventType().getCategoryNames().contains("Network"))
                    .filter(e -> e.getEventType().getName().startsWith("tif1."))
                    .sorted(Comparator.comparing(RecordedEvent::getStartTime))
                    .toList();
        } finally {
            Files.delete(file);
        }
    }

    /** Returns the events of one kind. */
    public List<RecordedEvent> events(String name) throws IOException {
        return events().stream().filter(e -> e.getEventType().getName().equals(name)).toList();
    }

    @Override
    public void close() {
        recording.close();
    }
}
