/**
 * Tests of what people type and paste as a site's address.
 */
@NullMarked
package app.joren.analyzer.address;

import org.jspecify.annotations.NullMarked;
