/** The settings: what there is, who set it, from which line of which file, and what is wrong. */
@NullMarked
package io.tif1.core.config;

import org.jspecify.annotations.NullMarked;
