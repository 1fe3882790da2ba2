/**
 * Serves session files over HTTP/2 and HTTP/1.1, from a folder or from any other source, and can
 * misbehave on request.
 *
 * @since 1.0
 */
@SuppressWarnings("module") // the digit in tif1
module io.tif1.mirror {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // a Transport can be served
    requires org.eclipse.jetty.alpn.server;
    requires org.eclipse.jetty.alpn.java.server; // found by Jetty at run time
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.http2.common;
    requires org.eclipse.jetty.http2.server;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;

    exports io.tif1.mirror;
    exports io.tif1.mirror.fault;
}
