/**
 * The app's icon: decodes a site's picture within limits, paints it as a square that
 * fills its ground, and keeps it under its hash.
 */
@NullMarked
package app.joren.analyzer.icon;

import org.jspecify.annotations.NullMarked;
