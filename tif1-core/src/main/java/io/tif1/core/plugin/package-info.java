/** Finds plugins, chooses among them by fixed rules, and hands them their settings. */
@NullMarked
package io.tif1.core.plugin;

import org.jspecify.annotations.NullMarked;
