/** Makes a static site of the Markdown files of the project. */
@NullMarked
package io.tif1.site;

import org.jspecify.annotations.NullMarked;
