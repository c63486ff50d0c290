/**
 * Tests of what phones may say.
 */
@NullMarked
package app.joren.push.webapi;

import org.jspecify.annotations.NullMarked;
