/**
 * What the pages of one kind have in common, learnt by comparing them: what repeats is
 * template, what differs is content.
 */
@NullMarked
package app.joren.extraction.template;

import org.jspecify.annotations.NullMarked;
