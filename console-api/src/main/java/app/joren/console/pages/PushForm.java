package app.joren.console.pages;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.apps.Headline;
import app.joren.contracts.push.AudienceFilter;
import app.joren.contracts.push.CampaignDraft;
import app.joren.contracts.push.PushText;
import org.jspecify.annotations.Nullable;

/**
 * What a person types into a campaign's form. What is left empty comes from the article.
 *
 * @param title in bold
 * @param body below it
 * @param article the article's id
 * @param link an address instead
 * @param image the picture's address
 * @param platform one platform only
 * @param language one language only
 * @param topics sections that readers have chosen
 * @param reads sections that readers read most
 * @param hours for how long it is worth telling
 */
record PushForm(@Nullable String title, @Nullable String body, @Nullable String article, @Nullable String link,
		@Nullable String image, @Nullable String platform, @Nullable String language, @Nullable List<String> topics,
		@Nullable List<String> reads, @Nullable Integer hours) {

	private static final int DAY = 24;

	static PushForm empty() {
		return new PushForm("", "", "", "", "", "", "", List.of(), List.of(), DAY);
	}

	static PushForm of(CampaignDraft draft) {
		PushText text = draft.text();
		AudienceFilter audience = draft.audience();
		return new PushForm(text.title(), text.body(), text.articleId(), Objects.toString(text.link(), ""),
				Objects.toString(text.image(), ""), audience.platform(), audience.language(),
				List.copyOf(audience.topics()), List.copyOf(audience.reads()), draft.hours());
	}

	/** What is to be told. */
	PushText text(List<Headline> headlines) {
		Optional<Headline> about = headlines.stream().filter((known) -> known.id().equals(this.article)).findFirst();
		return new PushText(given(this.title).or(() -> about.map(Headline::title)).orElse(""),
				given(this.body).or(() -> about.map(Headline::summary)).orElse(""), given(this.article).orElse(null),
				address(this.link),
				Optional.ofNullable(address(this.image)).or(() -> about.map(Headline::image)).orElse(null), null);
	}

	/** What is kept. */
	CampaignDraft draft(List<Headline> headlines) {
		return new CampaignDraft(
				text(headlines), new AudienceFilter(given(this.platform).orElse(null),
						given(this.language).orElse(null), some(this.topics), some(this.reads)),
				(this.hours != null) ? this.hours : DAY);
	}

	/** Whether a section is ticked among the topics. */
	public boolean hasTopic(String section) {
		return some(this.topics).contains(section);
	}

	/** Whether a section is ticked among those read most. */
	public boolean hasRead(String section) {
		return some(this.reads).contains(section);
	}

	private static Set<String> some(@Nullable List<String> values) {
		return (values != null) ? Set.copyOf(values) : Set.of();
	}

	private static Optional<String> given(@Nullable String text) {
		return Optional.ofNullable(text).map(String::strip).filter((some) -> !some.isEmpty());
	}

	/** What is no web address is none. */
	private static @Nullable URI address(@Nullable String text) {
		return given(text).filter((some) -> some.matches("https?://[^\\s]+")).map(URI::create).orElse(null);
	}

}
