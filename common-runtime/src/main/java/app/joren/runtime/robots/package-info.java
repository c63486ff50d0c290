/**
 * Manners: what a site's robots.txt allows (RFC 9309), and how much time a host is given
 * between two requests.
 */
@NullMarked
package app.joren.runtime.robots;

import org.jspecify.annotations.NullMarked;
