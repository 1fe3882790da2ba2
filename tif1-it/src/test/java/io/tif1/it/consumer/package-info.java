/** Projects of users, built with Maven against the packaged reactor as they would build them. */
@NullMarked
package io.tif1.it.consumer;

import org.jspecify.annotations.NullMarked;
