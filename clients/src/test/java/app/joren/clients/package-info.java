/**
 * The committed models are those that are made now, and they read what is served.
 */
@NullMarked
package app.joren.clients;

import org.jspecify.annotations.NullMarked;
