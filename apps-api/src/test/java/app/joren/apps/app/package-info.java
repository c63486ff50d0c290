/** Tests of what readers see of an app. */
@NullMarked
package app.joren.apps.app;

import org.jspecify.annotations.NullMarked;
