/** Tests of people. */
@NullMarked
package app.joren.console.people;

import org.jspecify.annotations.NullMarked;
