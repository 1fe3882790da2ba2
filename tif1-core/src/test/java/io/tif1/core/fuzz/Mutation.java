package io.tif1.core.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Damages bytes at random: flips, cuts, copies, and likely pieces put in. */
public final class Mutation {
    private static final byte[][] PIECES = pieces();

    private final SplittableRandom random;
    private byte[] bytes;

    private Mutation(byte[] original, SplittableRandom random) {
        this.bytes = original.clone();
        this.random = random;
    }

    /** Returns a copy with one to six pieces of damage. */
    public static byte[] of(byte[] original, SplittableRandom random) {
        Mutation mutation = new Mutation(original, random);
        for (int i = random.nextInt(6); i >= 0 && mutation.bytes.length > 0; i--) {
            mutation.damage();
        }
        return mutation.bytes;
    }

    /** Returns a text damaged in the same way. */
    public static String of(String original, SplittableRandom random) {
        byte[] damaged = of(original.getBytes(StandardCharsets.UTF_8), random);
        return new String(damaged, StandardCharsets.UTF_8);
    }

    private void damage() {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] = (byte) random.nextInt();
            case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 2 -> bytes = Arrays.copyOf(bytes, at);
            case 3 -> replace(at, at + 1 + random.nextInt(8), new byte[0]);
            case 4 -> replace(at, at, part(at));
            default -> replace(at, at + random.nextInt(3), PIECES[random.nextInt(PIECES.length)]);
        }
    }

    private byte[] part(int from) {
        return Arrays.copyOfRange(
                bytes, from, Math.min(bytes.length, from + 1 + random.nextInt(40)));
    }

    private void replace(int from, int to, byte[] with) {
        int end = Math.min(to, bytes.length);
        byte[] result = new byte[bytes.length - (end - from) + with.length];
        System.arraycopy(bytes, 0, result, 0, from);
        System.arraycopy(with, 0, result, from, with.length);
        System.arraycopy(bytes, end, result, from + with.length, bytes.length - end);
        bytes = result;
    }

    private static byte[][] pieces() {
        String words =
                "{ } [ ] \" , : - + . e E 0 1 9 null true false NaN Infinity -Infinity None nan"
                    + " \"None\" \"\" [] {} [[]] 1e999 -1e-999 9223372036854775808 2147483648"
                    + " 0.1e-400 99999999999999999999999999999999999999999 1:22.345 \\u0000 \\ud800"
                    + " \\\" \\\\ \\x / // .. ../ %2e%2e %00 \u0000 \u007f \u00e9 \ud83c\udfce # ;"
                    + " | \t \r\n"
                    + " // /* --";
        return Arrays.stream(words.split(" "))
                .map(word -> word.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
    }
}
