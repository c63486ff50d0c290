/**
 * What readers read most.
 */
@NullMarked
package app.joren.apps.popularity;

import org.jspecify.annotations.NullMarked;
