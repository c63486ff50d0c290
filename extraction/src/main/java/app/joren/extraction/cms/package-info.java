/**
 * Content management systems that give their posts to programs: how a page shows that one
 * is behind it, where its posts are, and how its answers are read.
 */
@NullMarked
package app.joren.extraction.cms;

import org.jspecify.annotations.NullMarked;
