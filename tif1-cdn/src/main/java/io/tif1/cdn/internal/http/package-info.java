/** Single exchanges over HTTP: one request, one answer or one fault, no second try. */
@NullMarked
package io.tif1.cdn.internal.http;

import org.jspecify.annotations.NullMarked;
