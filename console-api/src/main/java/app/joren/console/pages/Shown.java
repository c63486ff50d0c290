package app.joren.console.pages;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import app.joren.console.preview.PreviewSettings;
import app.joren.contracts.article.Article;
import app.joren.contracts.article.Block;
import app.joren.contracts.article.Mark;
import app.joren.contracts.article.PublicationDate;
import app.joren.contracts.article.Run;
import app.joren.contracts.definition.ArticleField;
import app.joren.contracts.review.CorrectionTarget;
import app.joren.contracts.review.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How templates write values: in the person's language, and never as HTML. */
@Component("shown")
class Shown {

	private static final Set<String> LINKS = Set.of("http", "https", "mailto", "tel");

	private static final Set<String> PICTURES = Set.of("http", "https");

	private final MessageSource texts;

	private final PreviewSettings preview;

	Shown(MessageSource texts, PreviewSettings preview) {
		this.texts = texts;
		this.preview = preview;
	}

	/** A duration in seconds or minutes. */
	public String elapsed(Duration elapsed) {
		String key = (elapsed.toMinutes() > 0) ? "elapsed.minutes" : "elapsed.seconds";
		return this.texts.getMessage(key, new Object[] { elapsed.toMinutes(), elapsed.toSecondsPart() },
				LocaleContextHolder.getLocale());
	}

	/** A day as people write it. */
	public String day(LocalDate day) {
		return localized(FormatStyle.LONG).format(day);
	}

	/** A moment's day in the zone of this machine. */
	public String day(Instant moment) {
		return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
	}

	/** A moment by day and minute in the zone of this machine. */
	public String moment(Instant moment) {
		return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
			.withLocale(LocaleContextHolder.getLocale())
			.format(moment.atZone(ZoneId.systemDefault()));
	}

	/** A date as people write it, with its time and zone where there is one. */
	public String date(PublicationDate date) {
		return (date.at() != null) ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
			.withLocale(LocaleContextHolder.getLocale())
			.format(date.at()) + " (UTC" + offset(date.at().getOffset()) + ")" : day(date.day());
	}

	private static String offset(ZoneOffset offset) {
		return (offset.getTotalSeconds() != 0) ? offset.getId() : "";
	}

	/** Whether a place is in what a person sees of a page. */
	public boolean visible(Place place) {
		String path = place.path();
		return !path.matches("html[^ ]*") && !path.matches("html\\S* > head\\b.*")
				&& !path.substring(path.lastIndexOf(' ') + 1).matches("(script|meta|link|title)\\b.*");
	}

	/** An address without what every address has. */
	public String host(String address) {
		return address.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://", "").replaceFirst("/$", "");
	}

	/** The site that a typed address means, to open it. */
	public String site(String typed) {
		return typed.matches("(?i)https?://.*") ? typed : "https://" + typed;
	}

	/** The first letter of a name, for an app without an icon. */
	public String initial(String name) {
		return name.isBlank() ? "?" : name.strip().substring(0, name.strip().offsetByCodePoints(0, 1));
	}

	/** A link's target, if it is one that may be followed. */
	public @Nullable String link(@Nullable URI address) {
		return allowed(address, LINKS);
	}

	/**
	 * An icon's address, if it is one that may be loaded; ours are in the content API.
	 */
	public @Nullable String icon(@Nullable String address) {
		if (address != null && address.startsWith("/v1/icons/")) {
			return this.preview.contentApi().resolve(address).toString();
		}
		return (address != null && address.matches("(?i)https?://.*")) ? address : null;
	}

	/** A picture's address, if it is one that may be loaded. */
	public @Nullable String picture(@Nullable URI address) {
		return allowed(address, PICTURES);
	}

	/** The style names of a run. */
	public String marks(Run run) {
		return run.marks().stream().map(Mark::name).map((mark) -> "mark-" + mark).collect(Collectors.joining(" "));
	}

	/** The first words of an article. */
	public String excerpt(Article article) {
		String summary = article.summary();
		return (summary != null) ? summary
				: article.body().stream().map(Shown::words).flatMap(Optional::stream).findFirst().orElse("");
	}

	/** What kind of block it is; the template has a case for each. */
	public String kind(Block block) {
		return switch (block) {
			case Block.Heading heading -> "heading";
			case Block.Paragraph paragraph -> "paragraph";
			case Block.Picture picture -> "picture";
			case Block.Gallery gallery -> "gallery";
			case Block.Quote quote -> "quote";
			case Block.Listing listing -> "listing";
			case Block.Table table -> "table";
			case Block.Code code -> "code";
			case Block.Embed embed -> "embed";
			case Block.Video video -> "video";
			case Block.Audio audio -> "audio";
			case Block.Card card -> "card";
			case Block.Divider divider -> "divider";
		};
	}

	/** What a person would point at to correct a field. */
	public @Nullable CorrectionTarget target(ArticleField field) {
		return switch (field) {
			case TITLE -> CorrectionTarget.TITLE;
			case SUBTITLE -> CorrectionTarget.SUBTITLE;
			case BYLINE -> CorrectionTarget.BYLINE;
			case PUBLISHED -> CorrectionTarget.PUBLISHED;
			case LEAD_IMAGE -> CorrectionTarget.LEAD_IMAGE;
			case MODIFIED, LANGUAGE, TAGS, SUMMARY -> null;
		};
	}

	private static Optional<String> words(Block block) {
		return (block instanceof Block.Paragraph paragraph) ? Optional.of(text(paragraph.text())) : Optional.empty();
	}

	private static String text(List<Run> runs) {
		return runs.stream().map(Run::text).collect(Collectors.joining());
	}

	private static @Nullable String allowed(@Nullable URI address, Set<String> schemes) {
		return (address != null && address.getScheme() != null
				&& schemes.contains(address.getScheme().toLowerCase(Locale.ROOT))) ? address.toString() : null;
	}

	private static DateTimeFormatter localized(FormatStyle style) {
		return DateTimeFormatter.ofLocalizedDate(style).withLocale(LocaleContextHolder.getLocale());
	}

}
