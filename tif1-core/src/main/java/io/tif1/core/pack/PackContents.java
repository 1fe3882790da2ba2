package io.tif1.core.pack;

import io.tif1.api.model.PackOptions;
import io.tif1.api.model.PackedChannel;
import io.tif1.api.model.SessionKey;
import io.tif1.api.model.SessionKind;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is in a pack.
 *
 * @param createdAt when it was written
 * @param channels the rounded channels
 * @param sessions where each session lies
 */
record PackContents(Instant createdAt, List<PackedChannel> channels, List<Region> sessions) {
    private static final SessionKind[] KINDS = SessionKind.values();
    private static final int LEAST_CHANNEL_BYTES = 11;
    private static final int LEAST_SESSION_BYTES = 55;

    /**
     * Where a session lies.
     *
     * @param key which session
     * @param at where its blocks begin
     * @param blocksLength how many bytes the blocks have
     * @param listLength how many bytes the list behind them has
     * @param files how many files are in the list
     * @param listHash the SHA-256 of the list
     */
    record Region(
            SessionKey key,
            long at,
            long blocksLength,
            int listLength,
            int files,
            String listHash) {
        long end() {
            return at + blocksLength + listLength;
        }
    }

    byte[] toBytes() {
        FieldWriter out = new FieldWriter();
        out.putLong(createdAt.getEpochSecond()).putInt(createdAt.getNano());
        out.putInt(channels.size());
        for (PackedChannel channel : channels) {
            out.putText(channel.channel())
                    .putByte(channel.decimals())
                    .putDouble(channel.largestError());
        }
        out.putInt(sessions.size());
        for (Region session : sessions) {
            out.putInt(session.key().season())
                    .putText(session.key().event())
                    .putByte(session.key().kind().ordinal())
                    .putLong(session.blocksLength())
                    .putLong(session.listLength())
                    .putInt(session.files())
                    .putHash(session.listHash());
        }
        return out.toBytes();
    }

    /**
     * Reads contents.
     *
     * @param end where the last session must end
     */
    static PackContents parse(byte[] bytes, long end, Path pack) {
        FieldReader in = new FieldReader(bytes, pack);
        try {
            Instant createdAt = Instant.ofEpochSecond(in.getLong(), in.getInt());
            List<PackedChannel> channels = channels(in);
            List<Region> sessions = sessions(in, end);
            in.requireEnd();
            return new PackContents(createdAt, channels, sessions);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            throw PackFormat.damaged(pack, String.valueOf(e.getMessage()), e);
        }
    }

    private static List<PackedChannel> channels(FieldReader in) {
        int count = in.getCount("channels", LEAST_CHANNEL_BYTES);
        List<PackedChannel> channels = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String name = in.getText();
            int decimals = in.getByte();
            if (decimals > PackOptions.MOST_DECIMALS) {
                throw in.damaged(decimals + " decimal places");
            }
            double largest = in.getDouble();
            channels.add(new PackedChannel(name, decimals, Rounding.bound(decimals), largest));
        }
        return channels;
    }

    private static List<Region> sessions(FieldReader in, long end) {
        int count = in.getCount("sessions", LEAST_SESSION_BYTES);
        List<Region> sessions = new ArrayList<>(count);
        Set<SessionKey> known = new HashSet<>();
        long at = PackFormat.HEADER_BYTES;
        for (int i = 0; i < count; i++) {
            Region session = session(in, at, end);
            if (!known.add(session.key())) {
                throw in.damaged(session.key() + " is in it twice");
            }
            sessions.add(session);
            at = session.end();
        }
        if (at != end) {
            throw in.damaged("%d bytes belong to no session".formatted(end - at));
        }
        return sessions;
    }

    private static Region session(FieldReader in, long at, long end) {
        int season = in.getInt();
        String event = in.getText();
        int kind = in.getByte();
        if (kind >= KINDS.length) {
            throw in.damaged("unknown kind of session " + kind);
        }
        long most = Math.min(end - at, Integer.MAX_VALUE); // what one memory map can hold
        long blocks = in.getSize("bytes of a session", most);
        int list = (int) in.getSize("bytes of a list", PackFormat.MOST_LIST_BYTES);
        if (list > most - blocks) {
            throw in.damaged("a session reaches beyond the others");
        }
        SessionKey key = new SessionKey(season, event, KINDS[kind]);
        return new Region(key, at, blocks, list, in.getInt(), in.getHash());
    }
}
