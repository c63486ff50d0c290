/**
 * A strict stand-in for CloudWatch Logs with the part of the language of Logs Insights
 * that is used.
 */
@NullMarked
package app.joren.apps.analytics.insights;

import org.jspecify.annotations.NullMarked;
