package io.tif1.sample.internal.race;

import io.tif1.sample.internal.car.LapShape;

/** Works out sectors: how fast a car gets round when nobody is in its way. */
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
