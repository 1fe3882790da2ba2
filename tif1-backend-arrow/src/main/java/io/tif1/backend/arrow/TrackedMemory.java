package io.tif1.backend.arrow;

import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.arrow.memory.AllocationManager;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.memory.ReferenceManager;
import org.apache.arrow.memory.util.MemoryUtil;

/**
 * One allocation, freed when its last buffer is closed or, as a safety net, when nothing refers to
 * it any more.
 *
 * <p>Every vector and buffer handed out refers to its allocation, so memory that can still be
 * reached is never freed by the net. The first leak is logged as a warning, later ones are traced.
 */
final class TrackedMemory extends AllocationManager {
    static final AllocationManager.Factory FACTORY =
            new AllocationManager.Factory() {
                @Override
                public AllocationManager create(BufferAllocator allocator, long size) {
                    return new TrackedMemory(allocator, size);
                }

                @Override
                public ArrowBuf empty() {
                    return EMPTY;
                }
            };

    @SuppressWarnings("NullAway") // Arrow itself has no buffer manager for unmanaged buffers
    private static final ArrowBuf EMPTY = new ArrowBuf(ReferenceManager.NO_OP, null, 0, 0);

    private static final Cleaner CLEANER = Cleaner.create();

    private final long size;
    private final Block block;
    private final Cleaner.Cleanable cleanable;

    private TrackedMemory(BufferAllocator allocator, long size) {
        super(allocator);
        this.size = size;
        this.block = new Block(MemoryUtil.allocateMemory(size), size, allocator.getRoot());
        this.cleanable = CLEANER.register(this, block);
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    protected long memoryAddress() {
        return block.address;
    }

    @Override
    protected void release0() {
        block.closed = true;
        cleanable.clean();
    }

    /** What is freed; must not refer to the allocation, or that would never become unreachable. */
    private static final class Block implements Runnable {
        private static final System.Logger LOG = System.getLogger(TrackedMemory.class.getName());
        private static final AtomicBoolean SAID = new AtomicBoolean();

        private final long address;
        private final long size;
        private final BufferAllocator root;
        private volatile boolean closed;

        private Block(long address, long size, BufferAllocator root) {
            this.address = address;
            this.size = size;
            this.root = root;
        }

        @Override
        public void run() {
            MemoryUtil.freeMemory(address);
            if (!closed) {
                root.releaseBytes(size);
                log();
            }
        }

        private void log() {
            if (SAID.compareAndSet(false, true)) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "an Arrow frame was dropped without being closed; its memory was freed by"
                                + " the garbage collector. Close frames, best with"
                                + " try-with-resources");
            } else {
                LOG.log(System.Logger.Level.TRACE, "freed {0} bytes of an unclosed frame", size);
            }
        }
    }
}
