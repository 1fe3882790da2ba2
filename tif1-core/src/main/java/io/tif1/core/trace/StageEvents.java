package io.tif1.core.trace;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.Registered;
import jdk.jfr.StackTrace;

/** One kind of event for each stage, so that each can be switched on by its name. */
final class StageEvents {
    private StageEvents() {}

    @Name("tif1.Request")
    @Label("Request")
    @Description("A session was found by its names")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Request extends StageEvent {}

    @Name("tif1.Lookup")
    @Label("Cache Lookup")
    @Description("The cache tiers were asked for a table: hit, stale or miss")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Lookup extends StageEvent {}

    @Name("tif1.Fetch")
    @Label("Fetch")
    @Description(
            "A file was got from a source, waiting and retries included: ok, missing or failed")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Fetch extends StageEvent {}

    @Name("tif1.Decode")
    @Label("Decode")
    @Description("Bytes became columns: ok or failed")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Decode extends StageEvent {}

    @Name("tif1.Validate")
    @Label("Validate")
    @Description("Columns were checked")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Validate extends StageEvent {}

    @Name("tif1.Enrich")
    @Label("Enrich")
    @Description("Columns were derived")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Enrich extends StageEvent {}

    @Name("tif1.Store")
    @Label("Store")
    @Description("A table was handed to the cache tiers")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Store extends StageEvent {}

    @Name("tif1.Frame")
    @Label("Frame")
    @Description("A frame of a table library was built")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Frame extends StageEvent {}

    @Name("tif1.Repair")
    @Label("Repair")
    @Description("Laps were repaired from weather and messages")
    @Category({"tif1", "Pipeline"})
    @StackTrace(false)
    @Registered(true)
    static final class Repair extends StageEvent {}
}
