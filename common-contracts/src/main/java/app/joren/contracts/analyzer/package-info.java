/**
 * What the analyzer offers and takes: analyses and definitions.
 */
@NullMarked
package app.joren.contracts.analyzer;

import org.jspecify.annotations.NullMarked;
