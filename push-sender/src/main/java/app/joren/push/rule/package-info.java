/**
 * New articles are pushed by themselves, as each app's rule says.
 */
@NullMarked
package app.joren.push.rule;

import org.jspecify.annotations.NullMarked;
