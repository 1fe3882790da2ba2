package io.tif1.core.session;

import io.tif1.api.model.Telemetry;
import java.util.Iterator;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each subscriber a stream of its own, read on the workers and no faster than asked for.
 * Signals to one subscriber never overlap.
 */
final class TelemetryPublisher implements Flow.Publisher<Telemetry> {
    private final Supplier<Stream<Telemetry>> streams;
    private final Executor pool;

    TelemetryPublisher(Supplier<Stream<Telemetry>> streams, Executor pool) {
        this.streams = streams;
        this.pool = pool;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super Telemetry> subscriber) {
        subscriber.onSubscribe(new Delivery(subscriber));
    }

    private final class Delivery implements Flow.Subscription {

        private final Flow.Subscriber<? super Telemetry> subscriber;
        private final AtomicLong wanted = new AtomicLong();
        private final AtomicLong work = new AtomicLong();
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile @Nullable IllegalArgumentException misuse;
        private @Nullable Stream<Telemetry> stream;
        private @Nullable Iterator<Telemetry> rest;

        Delivery(Flow.Subscriber<? super Telemetry> subscriber) {
            this.subscriber = subscriber;
        }

        @Override
        public void request(long count) {
            if (count <= 0) {
                misuse = new IllegalArgumentException("requested " + count + " items");
            } else {
                wanted.accumulateAndGet(count, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
            }
            wake();
        }

        @Override
        public void cancel() {
            over.set(true);
            wake();
        }

        private void wake() {
            if (work.getAndIncrement() == 0) {
                pool.execute(this::run);
            }
        }

        private void run() {
            long seen;
            do {
                seen = work.get();
                try {
                    deliver();
                } catch (RuntimeException e) {
                    fail(e);
                }
                if (over.get()) {
                    close();
                }
            } while (!work.compareAndSet(seen, 0));
        }

        private void deliver() {
            IllegalArgumentException wrong = misuse;
            if (wrong != null) {
                fail(wrong);
            }
            while (!over.get() && wanted.get() > 0) {
                Iterator<Telemetry> items = items();
                if (!items.hasNext()) {
                    finish();
                } else if (!over.get()) {
                    wanted.updateAndGet(n -> n == Long.MAX_VALUE ? n : n - 1);
                    subscriber.onNext(items.next());
                }
            }
        }

        private Iterator<Telemetry> items() {
            Iterator<Telemetry> known = rest;
            if (known == null) {
                Stream<Telemetry> opened = streams.get();
                stream = opened;
                known = opened.iterator();
                rest = known;
            }
            return known;
        }

        private void finish() {
            if (over.compareAndSet(false, true)) {
                subscriber.onComplete();
            }
        }

        private void fail(RuntimeException cause) {
            if (over.compareAndSet(false, true)) {
                subscriber.onError(cause);
            }
        }

        private void close() {
            Stream<Telemetry> opened = stream;
            if (opened != null) {
                opened.close();
                stream = null;
            }
        }
    }
}
