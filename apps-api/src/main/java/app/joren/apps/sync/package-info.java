/**
 * How what the crawler found becomes what the apps hold.
 */
@NullMarked
package app.joren.apps.sync;

import org.jspecify.annotations.NullMarked;
