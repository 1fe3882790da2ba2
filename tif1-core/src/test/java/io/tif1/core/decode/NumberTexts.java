package io.tif1.core.decode;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;

/** Makes decimal numbers that are hard to read right, the same ones for the same seed. */
final class NumberTexts {
    private final SplittableRandom random;

    NumberTexts(long seed) {
        random = new SplittableRandom(seed);
    }

    String next() {
        return switch (random.nextInt(12)) {
            case 0 -> anyDouble();
            case 1, 2, 3 -> sign() + Double.toString(random.nextDouble() * 20_000);
            case 4 -> sign() + Double.toString(random.nextDouble());
            case 5 -> sign() + random.nextInt(10_000_000) + "." + digits(1 + random.nextInt(22));
            case 6 -> sign() + "0." + digits(1 + random.nextInt(24));
            case 7 -> halfway();
            case 8 -> sign() + digit() + "." + digits(17) + "e" + (random.nextInt(700) - 350);
            case 9 -> sign() + random.nextInt(100_000) + "." + digits(1 + random.nextInt(3));
            case 10 -> integer();
            default -> subnormal();
        };
    }

    private String anyDouble() {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? Double.toString(value) : "-0.0";
    }

    private String subnormal() {
        return sign() + Double.toString(Double.longBitsToDouble(random.nextLong() >>> 12));
    }

    private String integer() {
        return sign()
                + (random.nextLong() >>> random.nextInt(1, 64))
                + (random.nextBoolean() ? "" : ".0");
    }

    /** A point between two neighbours, exact or a little beside it. */
    private String halfway() {
        double low = Math.abs(Double.longBitsToDouble(random.nextLong()));
        if (!Double.isFinite(low) || random.nextBoolean()) {
            low = random.nextDouble() * Math.pow(10, random.nextInt(-6, 20));
        }
        BigDecimal middle =
                new BigDecimal(low)
                        .add(new BigDecimal(Math.nextUp(low)))
                        .divide(BigDecimal.valueOf(2));
        BigDecimal rounded = middle.round(new MathContext(random.nextInt(15, 25)));
        return sign() + (random.nextInt(4) == 0 ? middle : rounded);
    }

    private String sign() {
        return random.nextBoolean() ? "-" : "";
    }

    private int digit() {
        return random.nextInt(10);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(digit());
        }
        return digits.toString();
    }
}
