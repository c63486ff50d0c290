/**
 * What the apps service offers to the other services, and the content messages it takes.
 */
@NullMarked
package app.joren.contracts.apps;

import org.jspecify.annotations.NullMarked;
