package io.tif1.ergast;

import io.tif1.api.DataLocation;
import io.tif1.api.InvalidDataException;
import io.tif1.api.NetworkException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Tells a page from an error status, an HTML page and a body that breaks off. */
record AnswerCheck(HttpResponse<byte[]> answer, Duration took, Instant now) {
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);

    static AnswerCheck of(HttpResponse<byte[]> answer, Duration took, Instant now) {
        return new AnswerCheck(answer, took, now);
    }

    Try toTry(Partition partition, int number, URI uri, Instant asked) {
        int status = answer.statusCode();
        if (status != 200) {
            return new Try(null, NetworkException.Kind.STATUS, status, null, took, retryAfter());
        }
        byte[] body = answer.body();
        try {
            refuseHtml(uri, body);
            PageHeader header = PageHeader.read(uri.toString(), body);
            return Try.done(new Page(partition, number, uri, header, body, asked, took));
        } catch (InvalidDataException e) {
            return new Try(null, NetworkException.Kind.STATUS, status, e, took, null);
        }
    }

    private static void refuseHtml(URI uri, byte[] body) {
        int at = 0;
        while (at < body.length && body[at] <= ' ' && body[at] >= 0) {
            at++;
        }
        if (at < body.length && body[at] == '<') {
            throw new InvalidDataException(
                    "an HTML page came instead of JSON; the server may be under maintenance",
                    DataLocation.of(uri.toString()),
                    null);
        }
    }

    /** Seconds or a date; null if the server does not say, or says nonsense. */
    private @Nullable Duration retryAfter() {
        String text = answer.headers().firstValue("Retry-After").orElse("").strip();
        Duration wait = null;
        if (text.matches("\\d{1,6}")) {
            wait = Duration.ofSeconds(Long.parseLong(text));
        } else if (!text.isEmpty()) {
            wait = untilDate(text);
        }
        return wait == null || wait.compareTo(LONGEST_WAIT) <= 0 ? wait : LONGEST_WAIT;
    }

    private @Nullable Duration untilDate(String text) {
        try {
            Instant then =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
