/**
 * The door for commands to analyse a site.
 */
@NullMarked
package app.joren.analyzer.worker;

import org.jspecify.annotations.NullMarked;
