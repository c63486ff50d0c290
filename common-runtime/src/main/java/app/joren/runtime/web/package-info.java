/**
 * What is public answers the same way everywhere: to pages of any origin, and to bodies
 * of a size that is expected.
 */
@NullMarked
package app.joren.runtime.web;

import org.jspecify.annotations.NullMarked;
