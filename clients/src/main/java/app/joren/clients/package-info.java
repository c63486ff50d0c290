/**
 * Makes the models of native apps from the documents of the APIs that they call.
 */
@NullMarked
package app.joren.clients;

import org.jspecify.annotations.NullMarked;
