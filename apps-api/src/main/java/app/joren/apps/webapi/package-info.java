/**
 * The admin API for the other services.
 */
@NullMarked
package app.joren.apps.webapi;

import org.jspecify.annotations.NullMarked;
