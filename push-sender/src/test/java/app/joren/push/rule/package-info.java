/**
 * Tests of rules.
 */
@NullMarked
package app.joren.push.rule;

import org.jspecify.annotations.NullMarked;
