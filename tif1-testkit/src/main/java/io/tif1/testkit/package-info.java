/**
 * Contracts as tests: extend the kit of an extension point, say how to make yours, and run. A
 * failing run reads as a list of broken promises.
 */
@NullMarked
package io.tif1.testkit;

import org.jspecify.annotations.NullMarked;
