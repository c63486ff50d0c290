/**
 * What is known of the readers of an app.
 */
@NullMarked
package app.joren.contracts.analytics;

import org.jspecify.annotations.NullMarked;
