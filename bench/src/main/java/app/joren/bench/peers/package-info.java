/**
 * Other programs that read single pages, to be measured in the same run as our own.
 */
@NullMarked
package app.joren.bench.peers;

import org.jspecify.annotations.NullMarked;
