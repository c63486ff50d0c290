/**
 * An address in, a site definition out.
 */
@NullMarked
package app.joren.analyzer;

import org.jspecify.annotations.NullMarked;
