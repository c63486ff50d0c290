/**
 * The demo: a fictional club's website in two languages, its small server, and the same
 * site as a fixture with ground truth.
 */
@NullMarked
package app.joren.local.demo;

import org.jspecify.annotations.NullMarked;
