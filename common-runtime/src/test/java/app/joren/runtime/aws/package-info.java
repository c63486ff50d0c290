/** Tests of how a service reaches AWS. */
@NullMarked
package app.joren.runtime.aws;

import org.jspecify.annotations.NullMarked;
