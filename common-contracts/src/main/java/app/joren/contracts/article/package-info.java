/**
 * The article as it travels from the crawler to the apps: identity, fields and a body of
 * native blocks.
 */
@NullMarked
package app.joren.contracts.article;

import org.jspecify.annotations.NullMarked;
