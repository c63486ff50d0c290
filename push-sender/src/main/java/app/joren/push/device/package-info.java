/**
 * The phones that may be pushed to, as their readers have set them up.
 */
@NullMarked
package app.joren.push.device;

import org.jspecify.annotations.NullMarked;
