@NullMarked
package app.joren.extraction.directives;

import org.jspecify.annotations.NullMarked;
