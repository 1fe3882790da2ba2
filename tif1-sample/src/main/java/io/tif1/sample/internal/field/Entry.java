package io.tif1.sample.internal.field;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * One invented driver with a car.
 *
 * @param code three capital letters
 * @param number the car number
 * @param firstName the first name
 * @param lastName the last name
 * @param team the invented team
 * @param deficit seconds a lap slower than the best driver in the best car
 */
@API(status = INTERNAL, since = "1.0")
public record Entry(
        String code, int number, String firstName, String lastName, Team team, double deficit) {}
