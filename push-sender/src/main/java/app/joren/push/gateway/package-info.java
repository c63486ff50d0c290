/**
 * The way to the phones: a port, and SNS mobile push behind it.
 */
@NullMarked
package app.joren.push.gateway;

import org.jspecify.annotations.NullMarked;
