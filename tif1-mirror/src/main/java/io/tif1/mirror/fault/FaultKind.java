package io.tif1.mirror.fault;

import static org.apiguardian.api.API.Status.EXPERIMENTAL;

import org.apiguardian.api.API;

/**
 * What can go wrong between a server and its client.
 *
 * @since 1.0
 */
@API(status = EXPERIMENTAL, since = "1.0")
public enum FaultKind {
    /** Answers with an error status, with or without {@code Retry-After}. */
    STATUS,
    /** Answers rightly, but late. */
    SLOW,
    /** Answers rightly, a few bytes at a time. */
    DRIP,
    /** Sends half of the answer and then nothing more. */
    STALL,
    /** Sends half of the body and ends the answer as if it were whole. */
    TRUNCATE,
    /** Announces more bytes than it sends. */
    WRONG_LENGTH,
    /** Breaks the exchange: a stream reset in HTTP/2, a closed connection in HTTP/1.1. */
    RESET,
    /** Cuts the connection without a goodbye, half of the body sent: a TCP reset. */
    DISCONNECT,
    /** Says goodbye and closes the whole connection. */
    GOAWAY,
    /** Answers rightly and takes no further request on this connection. */
    LAST_ANSWER,
    /** Answers with an HTML page and status 200. */
    HTML,
    /** Changes one bit in the middle of the body as it is sent. */
    BIT_FLIP,
    /** Claims that the body is gzip, which it is not. */
    BAD_GZIP,
    /** Sends a small gzip body that inflates to a huge one. */
    GZIP_BOMB,
    /** Sends the client elsewhere. */
    REDIRECT,
    /** Answers rightly, but with a wrong content type. */
    WRONG_TYPE,
    /** Answers with status 200 and no body at all. */
    EMPTY
}
