/**
 * How a site is understood: what it offers is gathered, article pages are told from
 * others, and a definition is learnt from several of them.
 */
@NullMarked
package app.joren.analyzer.understanding;

import org.jspecify.annotations.NullMarked;
