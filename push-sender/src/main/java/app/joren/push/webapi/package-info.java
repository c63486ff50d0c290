/**
 * The doors of the service: for phones, and for the other services.
 */
@NullMarked
package app.joren.push.webapi;

import org.jspecify.annotations.NullMarked;
