package io.tif1.backend.arrow;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;

/**
 * Lets a frame's memory be freed only while nobody reads it.
 *
 * <p>Every read of an address is between {@link #enter} and {@link #exit}. Closing makes further
 * reads fail at once; the memory is freed by whoever leaves last. Readers count themselves in one
 * of several stripes, so that threads do not contend for one cache line.
 */
final class Lease {
    private static final int STRIPES = 16;
    private static final int SPACING = 32; // ints; two cache lines of 64 bytes

    private final AtomicIntegerArray readers = new AtomicIntegerArray(STRIPES * SPACING);
    private final AtomicBoolean freed = new AtomicBoolean();
    private final Runnable free;
    private volatile boolean closed;

    Lease(Runnable free) {
        this.free = free;
    }

    /**
     * Begins a read.
     *
     * @return what to give to {@link #exit}
     * @throws IllegalStateException if the frame is closed
     */
    int enter() {
        int stripe = (System.identityHashCode(Thread.currentThread()) & (STRIPES - 1)) * SPACING;
        readers.getAndIncrement(stripe);
        if (closed) {
            exit(stripe);
            throw new IllegalStateException("the frame is closed");
        }
        return stripe;
    }

    /** Ends a read. */
    void exit(int stripe) {
        readers.getAndDecrement(stripe);
        if (closed) {
            freeIfIdle();
        }
    }

    /** Refuses further reads and frees the memory as soon as no read is under way. */
    void close() {
        closed = true;
        freeIfIdle();
    }

    private void freeIfIdle() {
        for (int stripe = 0; stripe < readers.length(); stripe += SPACING) {
            if (readers.get(stripe) != 0) {
                return;
            }
        }
        if (freed.compareAndSet(false, true)) {
            free.run();
        }
    }
}
