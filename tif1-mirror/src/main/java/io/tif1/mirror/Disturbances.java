package io.tif1.mirror;

import io.tif1.mirror.fault.Fault;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.frames.GoAwayFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
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
                exchange.write(false, firstHalf(reply), Callback.NOOP); // and never ends
            }
            case WRONG_LENGTH -> {
                exchange.head(reply, reply.body().length);
                exchange.write(false, firstHalf(reply), breakingOff(exchange));
            }
            case RESET -> reset(exchange);
            case GOAWAY -> goAway(exchange);
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

    private static void reset(Exchange exchange) {
        exchange.breakOff(then -> reset(exchange, then), new EofException("fault: reset"));
    }

    private static void reset(Exchange exchange, Callback then) {
        int id = Integer.parseInt(exchange.request().getId());
        Stream stream =
                connection(exchange) instanceof HTTP2Connection http2
                        ? http2.getSession().getStream(id)
                        : null;
        if (stream == null) {
            connection(exchange).getEndPoint().close();
            then.succeeded();
        } else {
            stream.reset(new ResetFrame(id, ErrorCode.INTERNAL_ERROR.code), then);
        }
    }

    private static void goAway(Exchange exchange) {
        EofException cause = new EofException("fault: connection closed");
        exchange.breakOff(then -> goAway(connection(exchange), then), cause);
    }

    private static void goAway(Connection connection, Callback then) {
        EndPoint endPoint = connection.getEndPoint();
        Runnable leave =
                () -> {
                    endPoint.close();
                    then.succeeded();
                };
        if (connection instanceof HTTP2Connection http2) {
            byte[] words = "fault".getBytes(StandardCharsets.US_ASCII);
            GoAwayFrame goodbye = new GoAwayFrame(0, ErrorCode.NO_ERROR.code, words);
            http2.getSession().goAway(goodbye, Callback.from(leave));
        } else {
            leave.run();
        }
    }

    private static Connection connection(Exchange exchange) {
        return exchange.request().getConnectionMetaData().getConnection();
    }
}
