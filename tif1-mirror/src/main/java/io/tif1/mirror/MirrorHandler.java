package io.tif1.mirror;

import io.tif1.mirror.fault.Fault;
import io.tif1.mirror.fault.Faults;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers requests: rightly, unless a fault is in force. */
final class MirrorHandler extends Handler.Abstract {
    private static final Logger LOG = System.getLogger(MirrorHandler.class.getName());

    private final Library library;
    private final Faults faults;
    private final Meter meter;

    MirrorHandler(Library library, Faults faults, Meter meter) {
        this.library = library;
        this.faults = faults;
        this.meter = meter;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Optional<List<String>> segments = RequestPath.segments(request.getHttpURI().getPath());
        String file = segments.map(names -> String.join("/", names)).orElse("(refused)");
        meter.begin(file, request.getConnectionMetaData().getHttpVersion().asString());
        Exchange exchange = new Exchange(request, response, callback, meter);
        if (segments.isEmpty()) {
            exchange.send(Reply.text(400, "not a path of this mirror"));
        } else if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            exchange.send(Reply.text(405, "only GET and HEAD").with(HttpHeader.ALLOW, "GET, HEAD"));
        } else {
            answer(exchange, segments.get(), file);
        }
        return true;
    }

    private static String path(Exchange exchange) {
        return exchange.request().getHttpURI().getPath();
    }

    private void answer(Exchange exchange, List<String> segments, String file) {
        try {
            Reply right = library.reply(segments, exchange.request().getHeaders());
            Optional<Fault> fault = faults.next(file);
            if (fault.isEmpty()) {
                exchange.send(right);
            } else {
                Reply wrong = Distortions.apply(fault.get(), right, path(exchange));
                Disturbances.send(fault.get(), wrong, exchange);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "cannot serve " + file, e);
            exchange.send(Reply.text(500, "cannot read this file"));
        }
    }
}
