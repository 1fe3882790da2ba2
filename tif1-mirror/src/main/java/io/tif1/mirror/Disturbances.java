package io.tif1.mirror;

import io.tif1.mirror.fault.Fault;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.util.Callback;

/** Sends an answer late, in pieces, in part, or breaks off. */
final class Disturbances {
    private Disturbances() {}

    static void send(Fault fault, Reply reply, Exchange exchange) {
        switch (fault.kind()) {
            case SLOW -> later(exchange, fault, () -> exchange.send(reply));
            case DRIP -> {
                exchange.head(reply, reply.body().length);
                drip(exchange, fault, ByteBuffer.wrap(reply.body()));
            }
            case STALL -> {
                exchange.head(reply, reply.body().length);
                Callback never = Callback.from(() -> {}, exchange::failed);
                exchange.write(false, firstHalf(reply), never);
            }
            case WRONG_LENGTH -> {
                exchange.head(reply, reply.body().length);
                exchange.write(false, firstHalf(reply), breakingOff(exchange));
            }
            case DISCONNECT -> {
                exchange.head(reply, reply.body().length);
                Callback cut = Callback.from(() -> Lines.cut(exchange), exchange::failed);
                exchange.write(false, firstHalf(reply), cut);
            }
            case LAST_ANSWER -> {
                Lines.leaveAfter(exchange);
                exchange.send(reply);
            }
            case RESET -> Lines.reset(exchange);
            case GOAWAY -> Lines.goAway(exchange);
            default -> exchange.send(reply);
        }
    }

    private static ByteBuffer firstHalf(Reply reply) {
        return ByteBuffer.wrap(reply.body(), 0, reply.body().length / 2);
    }

    private static void later(Exchange exchange, Fault fault, Runnable task) {
        Runnable unlessEnded =
                () -> {
                    if (!exchange.hasEnded()) {
                        task.run();
                    }
                };
        exchange.request()
                .getComponents()
                .getScheduler()
                .schedule(unlessEnded, fault.delay().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void drip(Exchange exchange, Fault fault, ByteBuffer rest) {
        int size = (int) Math.min(Math.max(1, fault.amount()), rest.remaining());
        ByteBuffer piece = rest.slice(rest.position(), size);
        rest.position(rest.position() + size);
        if (!rest.hasRemaining()) {
            exchange.write(true, piece, exchange);
            return;
        }
        Runnable next = () -> later(exchange, fault, () -> drip(exchange, fault, rest));
        exchange.write(false, piece, Callback.from(next, exchange::failed));
    }

    private static Callback breakingOff(Exchange exchange) {
        EofException cause = new EofException("fault: fewer bytes than announced");
        return Callback.from(() -> exchange.failed(cause), exchange::failed);
    }
}
