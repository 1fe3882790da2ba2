package io.tif1.cdn.internal.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hc.core5.function.Decorator;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.reactor.IOSession;

/**
 * The connections of one client, to be closed at once.
 *
 * <p>The library's own way waits some seconds for streams to end, even when told not to.
 */
final class OpenSessions implements Decorator<IOSession> {
    private final Set<IOSession> sessions = ConcurrentHashMap.newKeySet();

    private final Runnable opened;

    /**
     * Watches.
     *
     * @param opened is called once for each new connection
     */
    OpenSessions(Runnable opened) {
        this.opened = opened;
    }

    @Override
    public IOSession decorate(IOSession session) {
        sessions.removeIf(known -> !known.isOpen());
        if (sessions.stream().noneMatch(known -> known.getId().equals(session.getId()))) {
            opened.run(); // not so for the TLS layer of a connection that was counted
        }
        sessions.add(session);
        return session;
    }

    void closeAll() {
        sessions.forEach(session -> session.close(CloseMode.IMMEDIATE));
    }
}
