/**
 * Articles of an app as they were last told to the apps service, and their documents.
 */
@NullMarked
package app.joren.crawler.article;

import org.jspecify.annotations.NullMarked;
