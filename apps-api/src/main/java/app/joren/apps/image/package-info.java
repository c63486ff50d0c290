/**
 * What is known of the images that an app's articles show.
 */
@NullMarked
package app.joren.apps.image;

import org.jspecify.annotations.NullMarked;
