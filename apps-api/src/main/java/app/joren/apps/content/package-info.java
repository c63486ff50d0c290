/**
 * The content API for phones.
 */
@NullMarked
package app.joren.apps.content;

import org.jspecify.annotations.NullMarked;
