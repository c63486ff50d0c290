/**
 * Images as the crawler keeps them for the apps: what is known of them, under which keys
 * they lie, and the messages about them.
 */
@NullMarked
package app.joren.contracts.image;

import org.jspecify.annotations.NullMarked;
