/**
 * What readers of an app do: as tables, charts and files.
 */
@NullMarked
package app.joren.console.analytics;

import org.jspecify.annotations.NullMarked;
