package io.tif1.ergast.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers requests: rightly, unless a limit is passed or a fault is in force. */
final class ReplayHandler implements HttpHandler {
    private static final String MAINTENANCE =
            "<!DOCTYPE html><html><head><title>Maintenance</title></head>"
                    + "<body><h1>We will be back soon</h1></body></html>";
    private static final Pattern TOTAL = Pattern.compile("\"total\":\"(\\d+)\"");

    private final ReplayHistory history;
    private final ReplayFaults faults;
    private final RequestLog log;

    ReplayHandler(ReplayHistory history, ReplayFaults faults, RequestLog log) {
        this.history = history;
        this.faults = faults;
        this.log = log;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange.getRequestMethod(), exchange.getRequestURI());
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(
                    answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        }
    }

    private Answer answer(String method, URI uri) {
        if (!method.equals("GET")) {
            return Answer.plain(405, "only GET");
        }
        long wait = log.enter(uri.toString());
        if (wait > 0) {
            return tooMany(wait);
        }
        Optional<ReplayFault> fault = faults.next(uri.toString());
        return fault.isPresent() ? wrong(fault.get(), uri) : right(uri);
    }

    private Answer right(URI uri) {
        String path = uri.getPath();
        if (!path.startsWith(ReplayServer.BASE + "/")) {
            return Answer.plain(404, "nothing here");
        }
        Map<String, Integer> query = QueryNumbers.of(uri.getQuery());
        return history.page(
                        path.substring(ReplayServer.BASE.length()),
                        query.getOrDefault("limit", ReplayHistory.USUAL_ROWS),
                        query.getOrDefault("offset", 0))
                .map(Answer::json)
                .orElseGet(() -> Answer.plain(404, "no such endpoint"));
    }

    private Answer wrong(ReplayFault fault, URI uri) {
        return switch (fault.kind()) {
            case STATUS -> Answer.plain((int) fault.amount(), "out of order");
            case TOO_MANY -> tooMany(fault.amount());
            case HTML ->
                    new Answer(
                            200, Map.of("Content-Type", "text/html"), MAINTENANCE.getBytes(UTF_8));
            case TRUNCATED -> truncated(right(uri));
            case TOTAL -> withTotal(right(uri), fault.amount());
            case LATE -> late(uri, fault.amount());
        };
    }

    private static Answer tooMany(long seconds) {
        return new Answer(
                429, Map.of("Retry-After", String.valueOf(seconds)), "slow down".getBytes(UTF_8));
    }

    private static Answer truncated(Answer whole) {
        byte[] half = Arrays.copyOf(whole.body(), whole.body().length / 2);
        return new Answer(whole.status(), whole.headers(), half);
    }

    private static Answer withTotal(Answer whole, long added) {
        Matcher match = TOTAL.matcher(new String(whole.body(), UTF_8));
        String changed =
                match.replaceFirst(
                        found ->
                                "\"total\":\"%d\""
                                        .formatted(Long.parseLong(found.group(1)) + added));
        return new Answer(whole.status(), whole.headers(), changed.getBytes(UTF_8));
    }

    private Answer late(URI uri, long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return right(uri);
    }
}
