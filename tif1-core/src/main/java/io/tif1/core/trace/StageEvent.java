package io.tif1.core.trace;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Registered;
import jdk.jfr.StackTrace;

/** What all events of the pipeline say. */
@Registered(false)
@Category({"tif1", "Pipeline"})
@StackTrace(false)
abstract class StageEvent extends Event {
    @Label("Session")
    @Description("Season, event and session, or what was asked for")
    String session = "";

    @Label("File")
    @Description("The file of the session; names that start with @ are put together from files")
    String file = "";

    @Label("Origin")
    @Description("The cache tier, source or table library that answered")
    String origin = "";

    @Label("Outcome")
    @Description("What came of it, in one word")
    String outcome = "";

    @Label("Bytes")
    @Description("How many bytes went through; 0 where that means nothing")
    @DataAmount
    long bytes;

    final void fill(String session, String file, String origin, String outcome, long bytes) {
        this.session = session;
        this.file = file;
        this.origin = origin;
        this.outcome = outcome;
        this.bytes = bytes;
    }
}
