/**
 * What tests of shared cases have in common: which pass, which are left out and why, and
 * the table of that in the project's pages.
 */
@NullMarked
package app.joren.emulator.conformance;

import org.jspecify.annotations.NullMarked;
