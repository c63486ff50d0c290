/**
 * Tests of the SNS adapter against the stand-in.
 */
@NullMarked
package app.joren.push.gateway;

import org.jspecify.annotations.NullMarked;
