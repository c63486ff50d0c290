/**
 * The stand-in for AWS, part by part.
 */
@NullMarked
package app.joren.bench.aws;

import org.jspecify.annotations.NullMarked;
