package app.joren.analyzer.redesign;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import app.joren.contracts.crawler.SiteChanged;
import app.joren.contracts.crawler.SiteChanged.Body;
import app.joren.contracts.crawler.SiteChanged.ChangedPage;
import app.joren.contracts.definition.SiteDefinition;
import app.joren.contracts.review.ListedFacts;
import app.joren.extraction.page.FetchedPage;
import app.joren.extraction.site.DefinedSiteReader;
import app.joren.extraction.site.Hints;
import app.joren.extraction.site.Lead;
import app.joren.extraction.site.PageKind;
import app.joren.extraction.site.Reading;
import app.joren.extraction.site.SiteReader;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.PackedBodies;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Reads the pages that the crawler names from the archive, not from the site. */
@Component
@Profile("worker")
class TriedPages {

	private final S3Client s3;

	private final String bucket;

	private final Clock clock;

	TriedPages(S3Client s3, AwsNames names, Clock clock) {
		this.s3 = s3;
		this.bucket = names.bucket("pages");
		this.clock = clock;
	}

	/** The pages of a changed site with what its definition used to deliver of them. */
	List<TriedPage> of(SiteChanged fact, SiteDefinition followed) {
		SiteReader reader = new DefinedSiteReader(fact.appId(), followed, this.clock::instant);
		return fact.pages().stream().flatMap((page) -> page(page, reader).stream()).toList();
	}

	private Optional<TriedPage> page(ChangedPage page, SiteReader reader) {
		Lead lead = lead(page.address(), page.sections(), page.listed());
		FetchedPage before = Optional.ofNullable(page.before()).flatMap(this::body).orElse(null);
		return body(page.now()).map((now) -> new TriedPage(page, lead, now, before, known(reader, lead, before)));
	}

	private static Reading.@Nullable ArticleRead known(SiteReader reader, Lead lead, @Nullable FetchedPage before) {
		return (before != null && reader.read(lead, before) instanceof Reading.ArticleRead read) ? read : null;
	}

	private Optional<FetchedPage> body(Body body) {
		try {
			byte[] bytes = PackedBodies
				.unpack(this.s3.getObjectAsBytes((get) -> get.bucket(this.bucket).key(body.contentHash())));
			return Optional.of(new FetchedPage(body.answered(), body.contentType(), bytes));
		}
		catch (NoSuchKeyException ex) {
			return Optional.empty();
		}
	}

	private static Lead lead(URI address, List<String> sections, ListedFacts listed) {
		return new Lead(address, PageKind.ARTICLE, "", Set.copyOf(sections),
				new Hints(listed.title(), listed.date(), listed.bylines(), listed.image(), listed.summary()), 0);
	}

}
