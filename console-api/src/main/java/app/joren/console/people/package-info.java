/**
 * Who may use the console, and how they sign in.
 */
@NullMarked
package app.joren.console.people;

import org.jspecify.annotations.NullMarked;
