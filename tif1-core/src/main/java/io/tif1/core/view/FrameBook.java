package io.tif1.core.view;

import static org.apiguardian.api.API.Status.INTERNAL;

import io.tif1.api.frame.Frame;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apiguardian.api.API;

/**
 * Knows how many bytes the frames take that are not collected yet; holds none of them. Thread-safe.
 *
 * @since 1.0
 */
@API(status = INTERNAL, since = "1.0")
public final class FrameBook {
    private final ReferenceQueue<Frame> gone = new ReferenceQueue<>();
    private final Set<Entry> entries = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();

    /** Creates an empty book. */
    public FrameBook() {}

    private static final class Entry extends WeakReference<Frame> {
        private final long bytes;

        Entry(Frame frame, ReferenceQueue<Frame> gone, long bytes) {
            super(frame, gone);
            this.bytes = bytes;
        }
    }

    /** Notes a frame that was built. */
    void add(Frame frame, long size) {
        forget();
        entries.add(new Entry(frame, gone, size));
        bytes.addAndGet(size);
    }

    /** Returns the bytes of the frames that are left. */
    public long bytes() {
        forget();
        return bytes.get();
    }

    private void forget() {
        for (Object next = gone.poll(); next != null; next = gone.poll()) {
            if (next instanceof Entry entry && entries.remove(entry)) {
                bytes.addAndGet(-entry.bytes);
            }
        }
    }
}
