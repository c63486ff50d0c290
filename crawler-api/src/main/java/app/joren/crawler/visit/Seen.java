package app.joren.crawler.visit;

import java.net.URI;
import java.util.List;
import java.util.Objects;

import app.joren.crawler.frontier.Entry;
import app.joren.extraction.directives.PageDirectives;
import app.joren.extraction.site.Lead;
import app.joren.crawler.page.PageState;
import app.joren.extraction.site.Reading;
import app.joren.runtime.fetch.FetchOutcome;
import app.joren.runtime.fetch.Validators;
import org.jspecify.annotations.Nullable;

/**
 * An address that was visited, before anything is decided.
 *
 * @param entry why it was visited
 * @param requests how many requests that took
 * @param sight what was seen there
 */
record Seen(Entry entry, int requests, Sight sight) {

	URI address() {
		return this.entry.lead().address();
	}

	/** What may be seen at an address. */
	sealed interface Sight {

		/**
		 * A page.
		 *
		 * @param answer of the site
		 * @param contentType of the body that is kept
		 * @param asked what the page asks of programs
		 * @param contentHash of that body; absent where the page is not to be kept
		 * @param reading what it holds
		 * @param doubted whether its article is far from what the page looks like
		 * @param former what it held when rules last gave its article, if asked for
		 */
		record Page(FetchOutcome.Fetched answer, @Nullable String contentType, PageDirectives asked,
				@Nullable String contentHash, Reading reading, boolean doubted,
				@Nullable Reading former) implements Sight {

			/** What is to be told of the page. */
			Reading told() {
				return isToldOfFormer() ? Objects.requireNonNull(this.former) : this.reading;
			}

			/**
			 * The links that are followed. That a page stands for another one is no link.
			 */
			List<Lead> leads() {
				return (this.asked.nofollow() && !(this.reading instanceof Reading.MovedTo)) ? List.of()
						: this.reading.leads();
			}

			/** Whether rules fit better what it held when they last gave its article. */
			boolean isToldOfFormer() {
				return this.former != null && rank(this.former) < rank(this.reading);
			}

			/** Whether the definition's first rule gave an article. */
			static boolean isBest(Reading reading) {
				return rank(reading) == 0;
			}

			private static int rank(Reading reading) {
				return (reading instanceof Reading.ArticleRead read && !read.rules().bodyInferred())
						? read.rules().body() : Integer.MAX_VALUE;
			}

		}

		/**
		 * A page whose content is not to be shown elsewhere, as it says itself.
		 *
		 * @param leads its links, if they may be followed
		 */
		record Withheld(List<Lead> leads) implements Sight {
		}

		/**
		 * The page is as it was.
		 *
		 * @param answer of the site: that it is not modified, or the same bytes
		 * @param leads what it still shows, if it is a list and that is wanted
		 */
		record Unchanged(FetchOutcome answer, List<Lead> leads) implements Sight {

			/** What to ask by next time. */
			@Nullable Validators validators(PageState known) {
				Validators before = known.validators();
				return switch (this.answer) {
					case FetchOutcome.Fetched fetched -> fetched.validators();
					case FetchOutcome.NotModified same when before != null -> before.updated(same.headers());
					case FetchOutcome.NotModified _, FetchOutcome.FetchFailed _ -> before;
				};
			}

			/** The address that answered. */
			URI address() {
				return switch (this.answer) {
					case FetchOutcome.Fetched fetched -> fetched.address();
					case FetchOutcome.NotModified same -> same.address();
					case FetchOutcome.FetchFailed failed -> URI.create(failed.address());
				};
			}

			/** Whether the site itself said so. */
			boolean isSaid() {
				return this.answer instanceof FetchOutcome.NotModified;
			}

		}

		/**
		 * Nothing.
		 *
		 * @param failure why
		 */
		record Nothing(FetchOutcome.FetchFailed failure) implements Sight {
		}

	}

}
