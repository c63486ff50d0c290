/**
 * What a piece of work uses: bytes on the wire, requests to AWS, computing time.
 */
@NullMarked
package app.joren.runtime.usage;

import org.jspecify.annotations.NullMarked;
