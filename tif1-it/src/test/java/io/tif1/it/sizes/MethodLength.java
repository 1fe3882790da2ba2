package io.tif1.it.sizes;

/**
 * One method.
 *
 * @param lines from the line of its return type to its closing brace
 * @param parameters how many it takes; 0 for constructors of records
 */
record MethodLength(String file, String name, int lines, int parameters) {}
