/**
 * Finds by inference what an article page holds, without knowing anything of its site.
 */
@NullMarked
package app.joren.extraction.body;

import org.jspecify.annotations.NullMarked;
