package io.tif1.sample.internal.race;

/**
 * A planned change of tyres.
 *
 * @param lap the lap at whose end the car comes in
 * @param compound what is fitted
 * @param usedLaps how many laps the new set has behind it
 */
record Stop(int lap, String compound, int usedLaps) {}
