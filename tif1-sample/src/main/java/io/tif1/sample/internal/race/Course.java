package io.tif1.sample.internal.race;

import io.tif1.sample.internal.car.LapShape;

/** Works out sectors: how fast a car gets round, and what waiting does to it. */
final class Course {
    private Course() {}

    /**
     * Returns the seconds in each sector.
     *
     * @param start session time in milliseconds
     * @param factors how many times longer than at its best the car takes in each sector
     * @param calm when nobody races, and how slow this car is then
     * @param stop seconds at the box in the last sector
     */
    static double[] sectors(LapShape shape, long start, double[] factors, Calm calm, double stop) {
        double[] sectors = new double[3];
        double now = start;
        for (int sector = 0; sector < 3; sector++) {
            double lane = shape.laneSeconds(sector);
            double free = (shape.sectorSeconds(sector) - lane) * factors[sector] * 1000;
            double still = (lane + (sector == 2 ? stop : 0)) * 1000;
            double begin = sector == 0 ? now + still : now;
            double end = calm.arrival(begin, free) + (sector == 0 ? 0 : still);
            sectors[sector] = (end - now) / 1000;
            now = end;
        }
        return sectors;
    }

    /** Makes the sectors end at a given time, to the millisecond, by waiting on the track. */
    static double[] waiting(double[] sectors, LapShape shape, double seconds) {
        double lane = shape.laneSeconds(0) + shape.laneSeconds(2);
        double moving = sectors[0] + sectors[1] + sectors[2] - lane;
        double stretch = (seconds - lane) / moving;
        double first = millis((sectors[0] - shape.laneSeconds(0)) * stretch + shape.laneSeconds(0));
        double second = millis(sectors[1] * stretch);
        return new double[] {first, second, millis(seconds - first - second)};
    }

    private static double millis(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }

    /**
     * A neutralisation as one car meets it.
     *
     * @param period when
     * @param pace how many times longer the car takes in it
     */
    record Calm(Neutralisation period, double pace) {
        double arrival(double start, double free) {
            return period.arrival(start, free, pace);
        }
    }
}
