/**
 * What phones say and hear, in version 1: fields are only ever added, and optional.
 */
@NullMarked
package app.joren.push.webapi.v1;

import org.jspecify.annotations.NullMarked;
