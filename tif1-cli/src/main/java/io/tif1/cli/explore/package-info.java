/**
 * The interactive view: seasons, events, sessions, laps and telemetry by keyboard. What is shown
 * and what keys do is decided without a terminal; one class alone touches it.
 */
@NullMarked
package io.tif1.cli.explore;

import org.jspecify.annotations.NullMarked;
