/**
 * Pages whose HTML lacks what they show: the state from which their scripts would build
 * it is read instead. Scripts are parsed, never run.
 */
@NullMarked
package app.joren.extraction.hydration;

import org.jspecify.annotations.NullMarked;
