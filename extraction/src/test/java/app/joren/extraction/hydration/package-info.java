/** Tests of pages whose content is in the state of their scripts. */
@NullMarked
package app.joren.extraction.hydration;

import org.jspecify.annotations.NullMarked;
