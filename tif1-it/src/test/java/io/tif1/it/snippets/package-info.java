/** The code that documents show: compiled, run, and compared with the documents to the letter. */
@NullMarked
package io.tif1.it.snippets;

import org.jspecify.annotations.NullMarked;
