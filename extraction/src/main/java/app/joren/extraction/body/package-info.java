/**
 * Finds by inference what a page holds, without knowing anything of its site.
 *
 * <p>
 * {@link app.joren.extraction.body.PageInference} is the whole of a page;
 * {@link app.joren.extraction.body.PageContent} decides how its text is read.
 * {@link app.joren.extraction.body.BodyFinder} looks for the one element that holds an
 * article, in steps: names, cards, repeats, containers, trimming.
 * {@link app.joren.extraction.body.KindJudgement} tells whether the page is something
 * else; then {@code ContentPieces} asks of each piece of text whether it is content, and
 * in threads {@code Posts} and {@code PostSigns} do so post by post. All of them look at
 * the page through a {@code TextMap}: {@code Layout}, {@code Places} and
 * {@code Surroundings} say how its text is spread and in what it stands. What signs weigh
 * is in {@link app.joren.extraction.body.Learnt}; {@code ./joren bench learn} learns it.
 */
@NullMarked
package app.joren.extraction.body;

import org.jspecify.annotations.NullMarked;
