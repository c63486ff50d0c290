/**
 * Articles: how they are kept, listed and counted.
 */
@NullMarked
package app.joren.apps.article;

import org.jspecify.annotations.NullMarked;
