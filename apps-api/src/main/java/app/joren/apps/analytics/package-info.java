/**
 * What is known of the readers: questions about events, and their answers added up by
 * day, week and month.
 */
@NullMarked
package app.joren.apps.analytics;

import org.jspecify.annotations.NullMarked;
