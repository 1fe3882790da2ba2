package io.tif1.sample.internal.session;

import io.tif1.sample.internal.field.Dice;

/** Weather that drifts from minute to minute; not thread-safe. */
final class Barometer {
    private final Dice dice;
    private final double pressure;
    private double air;
    private double humidity;
    private double sun;

    Barometer(Dice dice) {
        this.dice = dice;
        this.air = dice.between(19, 29);
        this.humidity = dice.between(38, 66);
        this.pressure = dice.between(996, 1019);
        this.sun = dice.between(11, 19);
    }

    /** Returns the weather a minute after the last call, stamped with a session time. */
    WeatherRow next(long time) {
        air += 0.06 * dice.bell();
        humidity += 0.35 * dice.bell();
        sun = Math.max(2, sun + 0.15 * dice.bell() - 0.02);
        double now = pressure + 0.05 * dice.bell();
        double ground = air + sun;
        return new WeatherRow(time, tenth(air), tenth(humidity), tenth(now), tenth(ground), wind());
    }

    private WeatherRow.Wind wind() {
        double speed = tenth(Math.max(0, 1.4 + 0.9 * dice.bell()));
        return new WeatherRow.Wind(speed > 0 ? 1 + dice.below(359) : 0, speed);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
