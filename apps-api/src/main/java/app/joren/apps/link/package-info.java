/**
 * Links both ways: from the site's addresses into the app, and from the app's to the
 * site.
 */
@NullMarked
package app.joren.apps.link;

import org.jspecify.annotations.NullMarked;
