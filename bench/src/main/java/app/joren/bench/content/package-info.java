/**
 * How fast phones are answered, beside a server of files.
 */
@NullMarked
package app.joren.bench.content;

import org.jspecify.annotations.NullMarked;
