package io.tif1.cdn.internal.route;

import io.tif1.api.NetworkException.Kind;
import io.tif1.api.spi.Fetched;
import io.tif1.cdn.internal.body.Body;
import io.tif1.cdn.internal.body.BodyReader;
import io.tif1.cdn.internal.http.LinkResult;
import io.tif1.cdn.internal.http.LinkResult.Answer;
import io.tif1.cdn.internal.http.LinkResult.Fault;
import io.tif1.cdn.internal.http.Refusal;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Says what an exchange came to. */
final class Judge {
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    private final BodyReader reader;
    private final Timeline timeline;

    Judge(BodyReader reader, Timeline timeline) {
        this.reader = reader;
        this.timeline = timeline;
    }

    Outcome judge(LinkResult result, String mirror, URI uri) {
        return result instanceof Answer answer
                ? judge(answer, mirror, uri)
                : judge((Fault) result, uri);
    }

    private Outcome judge(Answer answer, String mirror, URI uri) {
        int status = answer.status();
        if (status == 200) {
            return delivered(answer, mirror, uri);
        }
        if (status == 404 || status == 410) {
            return new Outcome.Missing(status);
        }
        if (PASSING.contains(status)) {
            Optional<Duration> after =
                    RetryAfter.read(answer.header("retry-after"), timeline.now());
            return Outcome.status(status, phrase(status), true, after);
        }
        return Outcome.status(status, refusal(answer), false, Optional.empty());
    }

    private Outcome delivered(Answer answer, String mirror, URI uri) {
        byte[] wire = answer.body();
        Body body =
                reader.read(wire, answer.header("content-encoding"), answer.header("content-type"));
        if (body instanceof Body.Unusable unusable) {
            return Outcome.unusable(200, unusable.reason(), true);
        }
        byte[] bytes = ((Body.Plain) body).bytes();
        return new Outcome.Delivered(
                new Fetched(
                        bytes,
                        mirror,
                        uri.toString(),
                        timeline.now(),
                        answer.header("etag"),
                        wire.length));
    }

    private static Outcome judge(Fault fault, URI uri) {
        String text = Texts.of(fault.cause());
        return switch (fault.kind()) {
            case TOO_LARGE -> Outcome.unusable(200, "it is too large: " + text, false);
            case TIMEOUT -> Outcome.none(Kind.TIMEOUT, text, true, fault.cause());
            case UNTRUSTED ->
                    Outcome.none(
                            Kind.CONNECTION,
                            "the certificate of "
                                    + uri.getHost()
                                    + " is not trusted"
                                    + because(fault.cause()),
                            false,
                            fault.cause());
            case CONNECTION, NOT_HTTP2 -> Outcome.none(Kind.CONNECTION, text, true, fault.cause());
        };
    }

    private static String because(Throwable cause) {
        return Refusal.in(cause).map(refused -> ": " + Texts.printable(refused.why())).orElse("");
    }

    private static String phrase(int status) {
        return switch (status) {
            case 408, 504 -> "timed out on its side";
            case 425 -> "too early";
            case 429 -> "too many requests";
            default -> "out of order";
        };
    }

    private static String refusal(Answer answer) {
        int status = answer.status();
        if (status >= 300 && status < 400) {
            String target = answer.header("location");
            return target.isEmpty()
                    ? "unexpected answer"
                    : "sent elsewhere, to " + Texts.printable(target);
        }
        return status == 401 || status == 403 ? "refused for this network" : "unexpected answer";
    }
}
