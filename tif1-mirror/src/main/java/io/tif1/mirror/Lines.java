package io.tif1.mirror;

import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.NetworkChannel;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http2.ErrorCode;
import org.eclipse.jetty.http2.HTTP2Connection;
import org.eclipse.jetty.http2.api.Stream;
import org.eclipse.jetty.http2.frames.GoAwayFrame;
import org.eclipse.jetty.http2.frames.ResetFrame;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.util.Callback;

/** Breaks connections and streams, and takes leave of them. */
final class Lines {
    private Lines() {}

    /** Cuts the connection with a TCP reset, where the system has one. */
    static void cut(Exchange exchange) {
        EofException cause = new EofException("fault: connection cut");
        exchange.breakOff(then -> cut(connection(exchange).getEndPoint(), then), cause);
    }

    private static void cut(EndPoint endPoint, Callback then) {
        EndPoint wire =
                endPoint instanceof SslConnection.SslEndPoint tls
                        ? tls.getSslConnection().getEndPoint()
                        : endPoint;
        if (wire.getTransport() instanceof NetworkChannel channel) {
            lingerNot(channel);
        }
        wire.close();
        then.succeeded();
    }

    private static void lingerNot(NetworkChannel channel) {
        try {
            channel.setOption(StandardSocketOptions.SO_LINGER, 0);
        } catch (IOException | UnsupportedOperationException gone) {
            // closed meanwhile, or never to be reset: closing is all that is left
        }
    }

    /** Takes no further request on the connection of an exchange, which itself goes on. */
    static void leaveAfter(Exchange exchange) {
        if (connection(exchange) instanceof HTTP2Connection http2) {
            int last = Integer.parseInt(exchange.request().getId());
            byte[] words = "fault".getBytes(StandardCharsets.US_ASCII);
            GoAwayFrame goodbye = new GoAwayFrame(last, ErrorCode.NO_ERROR.code, words);
            http2.getSession().goAway(goodbye, Callback.NOOP);
        } else {
            exchange.header(HttpHeader.CONNECTION, "close");
        }
    }

    /** Resets the stream in HTTP/2, closes the connection in HTTP/1.1. */
    static void reset(Exchange exchange) {
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

    /** Says in HTTP/2 that nothing was processed, and closes the connection. */
    static void goAway(Exchange exchange) {
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
