/**
 * A light stand-in for the AWS services that the crawler uses, for measurements alone.
 */
@NullMarked
package app.joren.bench.aws;

import org.jspecify.annotations.NullMarked;
