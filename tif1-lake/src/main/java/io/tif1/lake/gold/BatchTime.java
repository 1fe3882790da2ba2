package io.tif1.lake.gold;

/** The time that the id of a batch or run stands for. */
final class BatchTime {
    private BatchTime() {}

    /** Turns {@code 20241216T120000-2} into {@code 2024-12-16 12:00:00}. */
    static String of(String id) {
        return "%s-%s-%s %s:%s:%s"
                .formatted(
                        id.substring(0, 4),
                        id.substring(4, 6),
                        id.substring(6, 8),
                        id.substring(9, 11),
                        id.substring(11, 13),
                        id.substring(13, 15));
    }
}
