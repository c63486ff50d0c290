/** Tests of the whole crawler, on the emulator and a tiny website. */
@NullMarked
package app.joren.crawler;

import org.jspecify.annotations.NullMarked;
