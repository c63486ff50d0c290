/**
 * What addresses and contents are known by in the tables.
 */
@NullMarked
package app.joren.crawler.store;

import org.jspecify.annotations.NullMarked;
