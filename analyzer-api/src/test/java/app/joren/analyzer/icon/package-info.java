/** Tests of how a site's picture becomes an app's icon. */
@NullMarked
package app.joren.analyzer.icon;

import org.jspecify.annotations.NullMarked;
