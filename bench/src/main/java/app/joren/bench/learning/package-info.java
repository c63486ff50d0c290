/**
 * Learns on labelled pages what the signs of pages and of their pieces weigh, and tells
 * by pages of other sites how well.
 */
@NullMarked
package app.joren.bench.learning;

import org.jspecify.annotations.NullMarked;
