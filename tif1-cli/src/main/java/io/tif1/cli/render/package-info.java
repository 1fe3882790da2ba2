/** From frames to text and files: tables that fit, formats, files that appear whole or not. */
@NullMarked
package io.tif1.cli.render;

import org.jspecify.annotations.NullMarked;
