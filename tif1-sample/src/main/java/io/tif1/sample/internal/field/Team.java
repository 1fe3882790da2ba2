package io.tif1.sample.internal.field;

import static org.apiguardian.api.API.Status.INTERNAL;

import org.apiguardian.api.API;

/**
 * One invented team.
 *
 * @param garage its place along the pit lane, counted from 0
 * @param name the team's name
 * @param colour six hexadecimal digits
 */
@API(status = INTERNAL, since = "1.0")
public record Team(int garage, String name, String colour) {}
