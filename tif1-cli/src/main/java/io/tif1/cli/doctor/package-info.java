/** What {@code tif1 doctor} looks at: each class adds its findings to a checkup. */
@NullMarked
package io.tif1.cli.doctor;

import org.jspecify.annotations.NullMarked;
