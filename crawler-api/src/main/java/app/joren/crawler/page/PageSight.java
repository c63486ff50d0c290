package app.joren.crawler.page;

import java.time.Instant;
import java.util.Objects;

import app.joren.extraction.drift.Delivered;
import org.jspecify.annotations.Nullable;

/**
 * What was made of a page when it was last read.
 *
 * @param items how many articles a list led to
 * @param now what the definition delivers of the page; absent when it is no article
 * @param told what was told of the article to the apps service
 * @param before what had been told until then, where that is something else
 * @param first when the page was first read
 */
public record PageSight(int items, @Nullable Delivered now, @Nullable Delivered told, @Nullable Delivered before,
		@Nullable Instant first) {

	/** A list. */
	public static PageSight list(int items) {
		return new PageSight(items, null, null, null, null);
	}

	/** An article that is told as it was read. */
	public static PageSight told(Delivered delivered, @Nullable Delivered before) {
		return new PageSight(0, delivered, delivered, delivered.equals(before) ? null : before, null);
	}

	/** An article of which an earlier reading is told on. */
	public static PageSight held(@Nullable Delivered now, @Nullable Delivered told) {
		return new PageSight(0, now, told, null, null);
	}

	/** The same page, seen again. */
	public PageSight again() {
		return new PageSight(this.items, this.now, this.told, null, this.first);
	}

	/** The same page, which is known for so long. */
	public PageSight since(Instant first) {
		return new PageSight(this.items, this.now, this.told, this.before, first);
	}

	/** Whether the page is known for longer than that. */
	public boolean isOlderThan(Instant moment) {
		return this.first == null || !this.first.isAfter(moment);
	}

	/** Whether the definition's own rules gave what was told. */
	public boolean wasFitting() {
		return this.told != null && !this.told.inferred();
	}

	/** Whether the definition's own rules gave what was told, of the page as it is. */
	public boolean isFitting() {
		return wasFitting() && Objects.equals(this.told, this.now);
	}

	/** Whether an article that was told is not to be seen any more. */
	public boolean isMissed() {
		return this.told != null && this.now == null;
	}

	/** Whether the page gives something quite other than what had been told of it. */
	public boolean hasDeparted() {
		Delivered earlier = (this.before != null) ? this.before : this.told;
		return earlier != null && (this.now == null || this.now.departsFrom(earlier));
	}

}
