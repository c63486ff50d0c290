/**
 * How figures are shown: tables for people.
 */
@NullMarked
package app.joren.bench.report;

import org.jspecify.annotations.NullMarked;
