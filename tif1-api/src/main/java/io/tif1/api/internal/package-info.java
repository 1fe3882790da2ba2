/**
 * How frames become files: text in the API's dialects of CSV and JSON, and writing that leaves
 * nothing half done. Not exported.
 */
@NullMarked
package io.tif1.api.internal;

import org.jspecify.annotations.NullMarked;
