package io.tif1.core.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Packs that a forger made: fields changed at random, all hashes above them made to fit. */
final class Forgery {
    private static final long[] TEMPTING = {
        0, 1, -1, 0x7fff_ffffL, 0x8000_0000L, 0xffff_ffffL, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40
    };

    private Forgery() {}

    static byte[] of(byte[] pack, SplittableRandom random) {
        byte[] forged = pack.clone();
        PackHeader header =
                PackHeader.parse(
                        Arrays.copyOf(pack, PackFormat.HEADER_BYTES), pack.length, Path.of("p"));
        boolean inList = random.nextBoolean();
        int from = inList ? listAt(pack, header) : (int) header.contentsAt();
        int length = inList ? (int) header.contentsAt() - from : header.contentsLength();
        for (int change = random.nextInt(3); change >= 0; change--) {
            change(forged, from, length, random);
        }
        if (inList) {
            rehash(forged, from, length, forged.length - PackFormat.HASH_BYTES);
        }
        rehash(
                forged,
                (int) header.contentsAt(),
                header.contentsLength(),
                PackFormat.HEADER_BYTES - PackFormat.HASH_BYTES);
        return forged;
    }

    /** Finds the list of the last session, whose length stands before its count and hash. */
    private static int listAt(byte[] pack, PackHeader header) {
        int field = pack.length - PackFormat.HASH_BYTES - Integer.BYTES - Long.BYTES;
        long length = ByteBuffer.wrap(pack).order(ByteOrder.LITTLE_ENDIAN).getLong(field);
        return (int) (header.contentsAt() - length);
    }

    private static void change(byte[] forged, int from, int length, SplittableRandom random) {
        int at = from + random.nextInt(length);
        ByteBuffer bytes = ByteBuffer.wrap(forged).order(ByteOrder.LITTLE_ENDIAN);
        long value =
                random.nextBoolean()
                        ? TEMPTING[random.nextInt(TEMPTING.length)]
                        : random.nextLong();
        int room = from + length - at;
        if (room >= Long.BYTES && random.nextBoolean()) {
            bytes.putLong(at, value);
        } else if (room >= Integer.BYTES && random.nextBoolean()) {
            bytes.putInt(at, (int) value);
        } else {
            forged[at] = (byte) value;
        }
    }

    private static void rehash(byte[] forged, int from, int length, int into) {
        byte[] part = Arrays.copyOfRange(forged, from, from + length);
        byte[] hash = new FieldWriter().putHash(PackFormat.sha256(part)).toBytes();
        System.arraycopy(hash, 0, forged, into, hash.length);
    }
}
