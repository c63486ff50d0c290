/**
 * Devices, campaigns, and what is pushed to them.
 */
@NullMarked
package app.joren.push;

import org.jspecify.annotations.NullMarked;
