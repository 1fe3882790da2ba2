/**
 * Fetches files of the archive from public mirrors, or mirrors of one's own, over HTTP/2.
 *
 * @since 1.0
 * @provides io.tif1.api.spi.TransportProvider under the id {@code cdn}
 */
@SuppressWarnings({"module", "requires-automatic"}) // the digit in tif1; HttpClient's names
module io.tif1.cdn {
    requires static jdk.jfr; // events where the runtime has a flight recorder
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive io.tif1.api; // its types appear in CdnTransportProvider
    requires jdk.net; // used by HttpCore without saying so; its I/O thread dies without it
    requires org.apache.httpcomponents.client5.httpclient5;
    requires org.apache.httpcomponents.core5.httpcore5;
    requires org.apache.httpcomponents.core5.httpcore5.h2;

    exports io.tif1.cdn;

    provides io.tif1.api.spi.TransportProvider with
            io.tif1.cdn.CdnTransportProvider;
}
