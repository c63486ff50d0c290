package app.joren.crawler.frontier;

import java.util.HashSet;
import java.util.Set;

import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import org.jspecify.annotations.Nullable;

/**
 * An address of a crawl.
 *
 * @param lead what is known about it
 * @param reason why it is visited
 * @param order counted over the crawl
 * @param tries how often it was visited in vain
 * @param result what came of it, absent while it waits
 * @param articleId the article that it holds
 */
public record Entry(Lead lead, Reason reason, int order, int tries, @Nullable Result result,
		@Nullable String articleId) {

	/** More than any order. */
	private static final long RANK = 10_000_000_000L;

	/** A new address. */
	static Entry waiting(Lead lead, Reason reason, int order) {
		return new Entry(lead, reason, order, 0, null, null);
	}

	/** Whether it is still to be visited. */
	public boolean waits() {
		return this.result == null;
	}

	/**
	 * Where it stands in line, which no other address does: sources before articles, what
	 * failed at the end.
	 */
	long place() {
		return rank() * RANK + this.order;
	}

	private int rank() {
		if (this.tries > 0) {
			return 3;
		}
		if (this.lead.kind() != PageKind.ARTICLE) {
			return 0;
		}
		return (this.reason == Reason.KNOWN) ? 2 : 1;
	}

	/** The same after its visit. */
	public Entry done(Result end, @Nullable String article) {
		return new Entry(this.lead, this.reason, this.order, this.tries, end, article);
	}

	/** The same, to be visited once more. */
	public Entry again() {
		return new Entry(this.lead, this.reason, this.order, this.tries + 1, null, null);
	}

	/** The same with what another lead to it says. */
	Entry merged(Lead other, Reason otherReason) {
		Set<String> sections = new HashSet<>(this.lead.sections());
		sections.addAll(other.sections());
		boolean fresher = this.reason == Reason.KNOWN && otherReason != Reason.KNOWN;
		Hints hints = fresher ? other.hints().or(this.lead.hints()) : this.lead.hints().or(other.hints());
		PageKind kind = fresher ? other.kind() : this.lead.kind();
		String source = fresher ? other.source() : this.lead.source();
		return new Entry(
				new Lead(this.lead.address(), kind, source, sections, hints,
						Math.min(this.lead.depth(), other.depth())),
				fresher ? otherReason : this.reason, this.order, this.tries, this.result, this.articleId);
	}

	/** Why an address is visited. */
	public enum Reason {

		/** It is the first page of a source. */
		SEED,

		/** A page of this crawl led to it. */
		FOUND,

		/** An earlier crawl knew it. */
		KNOWN

	}

	/** What came of a visit. */
	public enum Result {

		/** An article was read that was not there before. */
		CREATED,

		/** An article was read that has changed. */
		CHANGED,

		/** An article was read that is as it was. */
		UNCHANGED,

		/** The site said that nothing has changed. */
		NOT_MODIFIED,

		/** An article that another address holds too. */
		DUPLICATE,

		/** A list, feed or sitemap was read. */
		LIST,

		/** The page stands for another address. */
		MOVED,

		/** No article, though it looked like one. */
		NOT_ARTICLE,

		/** The page is no more, and its article with it. */
		GONE,

		/** It could not be read. */
		FAILED

	}

}
