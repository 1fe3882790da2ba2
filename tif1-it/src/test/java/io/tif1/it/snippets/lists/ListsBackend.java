package io.tif1.it.snippets.lists;

import io.tif1.api.frame.Schema;
import io.tif1.api.spi.FrameBackend;
import io.tif1.api.spi.FrameBuilder;

// snippet:lists-backend
public final class ListsBackend implements FrameBackend {
    @Override
    public String id() {
        return "lists";
    }

    @Override
    public FrameBuilder builder(Schema schema, int rows) {
        return new ListsBuilder(schema, rows);
    }

    @Override
    public int priority() {
        return -100; // by name only
    }
}
// end
