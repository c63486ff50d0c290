/**
 * Tests of the content API.
 */
@NullMarked
package app.joren.apps.content;

import org.jspecify.annotations.NullMarked;
