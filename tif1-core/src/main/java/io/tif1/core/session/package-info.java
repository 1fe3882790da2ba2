/** Sessions: routing a call to the files it needs, and putting the answers together. */
@NullMarked
package io.tif1.core.session;

import org.jspecify.annotations.NullMarked;
