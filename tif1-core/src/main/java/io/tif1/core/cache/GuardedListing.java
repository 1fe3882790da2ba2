package io.tif1.core.cache;

import io.tif1.api.model.CachedFile;
import io.tif1.api.spi.CacheTier;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a tier lists, one by one behind its fuse: if the tier fails, the list ends. */
final class GuardedListing implements Iterator<CachedFile> {
    private final GuardedTier tier;
    private final Stream<CachedFile> files;
    private final Iterator<CachedFile> each;
    private @Nullable CachedFile ready;

    GuardedListing(GuardedTier tier) {
        this.tier = tier;
        this.files = tier.call(CacheTier::list, Stream.<CachedFile>empty());
        this.each = files.iterator();
    }

    Stream<CachedFile> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false)
                .onClose(files::close);
    }

    @Override
    public boolean hasNext() {
        return ready != null
                || tier.run(
                                open -> {
                                    if (each.hasNext()) {
                                        ready = each.next();
                                    }
                                })
                        && ready != null;
    }

    @Override
    public CachedFile next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no more entries");
        }
        CachedFile next = Objects.requireNonNull(ready);
        ready = null;
        return next;
    }
}
