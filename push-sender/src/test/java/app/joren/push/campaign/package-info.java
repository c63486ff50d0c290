/**
 * Tests of campaigns.
 */
@NullMarked
package app.joren.push.campaign;

import org.jspecify.annotations.NullMarked;
