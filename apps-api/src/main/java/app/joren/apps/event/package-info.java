/**
 * What apps tell of their readers: how it is checked, made nameless and kept. An event is
 * kept before it is confirmed.
 */
@NullMarked
package app.joren.apps.event;

import org.jspecify.annotations.NullMarked;
