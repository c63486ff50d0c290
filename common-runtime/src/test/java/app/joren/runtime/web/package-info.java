/**
 * Tests of what is public.
 */
@NullMarked
package app.joren.runtime.web;

import org.jspecify.annotations.NullMarked;
