/**
 * What an analysis is, how far it has come, and the port to whoever understands the site.
 */
@NullMarked
package app.joren.analyzer.analysis;

import org.jspecify.annotations.NullMarked;
