/**
 * The analyzer's API for the other services.
 */
@NullMarked
package app.joren.analyzer.webapi;

import org.jspecify.annotations.NullMarked;
