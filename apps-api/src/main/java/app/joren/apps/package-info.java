/**
 * Apps, their articles, and the content API for phones.
 */
@NullMarked
package app.joren.apps;

import org.jspecify.annotations.NullMarked;
