package io.tif1.cdn.internal.trace;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/** The events, each of which can be switched on by its name. */
final class NetworkEvents {
    private NetworkEvents() {}

    @Name("tif1.Attempt")
    @Label("Attempt")
    @Description("One try at one mirror")
    @Category({"tif1", "Network"})
    @StackTrace(false)
    static final class Attempt extends Event {
        @Label("File")
        String file = "";

        @Label("Host")
        String host = "";

        @Label("Address")
        String address = "";

        @Label("Outcome")
        @Description("delivered, missing, failed, or dropped because nobody needs it any more")
        String outcome = "";

        @Label("Status")
        @Description("The HTTP status; 0 where none came")
        int status;

        @Label("Cause")
        @Description("Why it failed")
        String cause = "";

        @Label("Bytes")
        @Description("Bytes of the body on the wire")
        @DataAmount
        long bytes;

        @Label("Hedge")
        @Description("Whether it ran beside a slow one")
        boolean hedge;
    }

    @Name("tif1.Retry")
    @Label("Retry")
    @Description("From the end of a try that failed to the start of the next one")
    @Category({"tif1", "Network"})
    @StackTrace(false)
    static final class Retry extends Event {
        @Label("File")
        String file = "";

        @Label("Host")
        @Description("Who is asked now")
        String host = "";

        @Label("Number")
        @Description("How many tries of the fetch had ended without the file")
        int number;

        @Label("Cause")
        @Description("Why the try before failed")
        String cause = "";

        @Label("Pause")
        @Description("How much of the wait was meant; the rest was spent in the queue")
        @Timespan
        long pause;
    }

    @Name("tif1.Hedge")
    @Label("Hedge")
    @Description("A second try was started beside a slow one")
    @Category({"tif1", "Network"})
    @StackTrace(false)
    static final class Hedge extends Event {
        @Label("File")
        String file = "";

        @Label("Slow Host")
        String slow = "";

        @Label("Second Host")
        String second = "";

        @Label("After")
        @Description("How long the slow one had been under way")
        @Timespan
        long after;
    }

    @Name("tif1.Breaker")
    @Label("Breaker")
    @Description("The circuit breaker of a host changed")
    @Category({"tif1", "Network"})
    @StackTrace(false)
    static final class Breaker extends Event {
        @Label("Host")
        String host = "";

        @Label("From")
        String from = "";

        @Label("To")
        String to = "";

        @Label("Failures")
        @Description("How many in a row it had counted")
        int failures;
    }
}
