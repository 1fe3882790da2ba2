package io.tif1.backend.arrow;

import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.RootAllocator;
import org.jspecify.annotations.Nullable;

/** The allocator of all Arrow frames of this JVM. */
final class Memory {
    private static final long ALIGNMENT = 64;

    /** Rounds up to Arrow's recommended alignment instead of to a power of two. */
    static final BufferAllocator ALLOCATOR =
            new RootAllocator(
                    RootAllocator.configBuilder()
                            .allocationManagerFactory(TrackedMemory.FACTORY)
                            .roundingPolicy(size -> (size + ALIGNMENT - 1) & -ALIGNMENT)
                            .build());

    private static final @Nullable Throwable FAILURE = tryOut();

    private Memory() {}

    /** Returns why memory cannot be used, or null if it can. */
    static @Nullable Throwable failure() {
        return FAILURE;
    }

    private static @Nullable Throwable tryOut() {
        try (ArrowBuf buffer = ALLOCATOR.buffer(Long.BYTES)) {
            buffer.setLong(0, Long.MAX_VALUE);
            return buffer.getLong(0) == Long.MAX_VALUE
                    ? null
                    : new IllegalStateException("memory does not hold what was written");
        } catch (LinkageError | RuntimeException e) {
            return e;
        }
    }
}
