/**
 * Campaigns: what is to be pushed to whom and when, and how far that is.
 */
@NullMarked
package app.joren.push.campaign;

import org.jspecify.annotations.NullMarked;
