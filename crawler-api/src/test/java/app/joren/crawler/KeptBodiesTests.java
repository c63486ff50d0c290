package app.joren.crawler;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import app.joren.crawler.page.PageArchive;
import app.joren.crawler.page.PageState;
import app.joren.crawler.page.Pages;
import app.joren.crawler.site.TinyDefinition;
import app.joren.crawler.site.TinySite;
import app.joren.crawler.visit.EndingCrawls;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.Tag;

import static org.assertj.core.api.Assertions.assertThat;

/** For how long the bodies of pages are kept: the bucket lets go what has the tag. */
@CrawlerTest
class KeptBodiesTests {

	private final TinySite site = TestNetwork.site();

	@Autowired
	private CrawlerUser user;

	@Autowired
	private Pages pages;

	@Autowired
	private PageArchive archive;

	@Autowired
	private EndingCrawls ending;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	private String appId = "";

	@BeforeEach
	void isCrawled() {
		this.site.list("/news", "/a", "/b").article("/a", "A").article("/b", "B");
		this.appId = CrawlerUser.app(TinyDefinition.of(this.site, "/news"));
		this.user.crawl(this.appId);
	}

	@Test
	void whatAPageIsNowStays() {
		this.user.crawl(this.appId);

		assertThat(tags(key("/a"))).containsExactly("state=current");
	}

	@Test
	void whatAPageIsNoLongerMayGo() {
		String before = key("/a");
		correct("/a");

		this.user.crawl(this.appId);

		assertThat(tags(before)).containsExactly("state=superseded");
		assertThat(tags(key("/a"))).containsExactly("state=current");
		assertThat(tags(key("/b"))).containsExactly("state=current");
		assertThat(this.archive.find(before)).isPresent();
	}

	@Test
	void whatAPageIsAgainStaysAgain() {
		String before = key("/a");
		correct("/a");
		this.user.crawl(this.appId);
		this.site.article("/a", "A");

		this.user.crawl(this.appId);

		assertThat(key("/a")).isEqualTo(before);
		assertThat(tags(before)).containsExactly("state=current");
	}

	@Test
	void aPageThatIsGoneStays() {
		String before = key("/a");
		this.site.status("/a", 410);

		this.user.crawl(this.appId);

		assertThat(key("/a")).isEqualTo(before);
		assertThat(tags(before)).containsExactly("state=current");
	}

	@Test
	void nothingIsKeptOfAnAppThatIsForgotten() {
		String kept = key("/a");

		this.ending.forget(this.appId);

		assertThat(this.archive.find(kept)).isEmpty();
	}

	@Test
	void bodiesAreKeptCompressedAlsoWhenTheyMayGo() {
		page("/a", "Much text of A. ".repeat(500));
		this.user.crawl(this.appId);
		String kept = key("/a");
		byte[] body = this.archive.find(kept).orElseThrow();
		page("/a", "Other text of A. ".repeat(500));
		this.user.crawl(this.appId);

		HeadObjectResponse head = this.s3.headObject((ask) -> ask.bucket(this.names.bucket("pages")).key(kept));
		assertThat(tags(kept)).containsExactly("state=superseded");
		assertThat(head.contentEncoding()).isEqualTo("gzip");
		assertThat(head.contentLength()).isLessThan(body.length / 5);
		assertThat(this.archive.find(kept)).hasValue(body);
		assertThat(new String(body, StandardCharsets.UTF_8)).contains("Much text of A. Much text of A.");
	}

	@Test
	void bodiesOfEarlierTimesAreReadAsTheyLie() {
		String key = key("/a");
		byte[] body = "<html><body>As it was</body></html>".getBytes(StandardCharsets.UTF_8);
		this.s3.putObject((put) -> put.bucket(this.names.bucket("pages")).key(key), RequestBody.fromBytes(body));
		assertThat(this.archive.find(key)).hasValue(body);

		this.archive.supersede(key);

		assertThat(this.archive.find(key)).hasValue(body);
	}

	private void correct(String path) {
		page(path, "Text of B.");
	}

	private void page(String path, String text) {
		this.site.page(path, """
				<html><head><link rel=canonical href='%s'></head><body><h1>A</h1><p>%s</p></body></html>"""
			.formatted(path, text));
	}

	private String key(String path) {
		return this.pages.find(this.appId, URI.create(this.site.address() + path))
			.map(PageState::contentHash)
			.orElseThrow();
	}

	private List<String> tags(String key) {
		List<Tag> tags = this.s3.getObjectTagging((get) -> get.bucket(this.names.bucket("pages")).key(key)).tagSet();
		return tags.stream().map((tag) -> tag.key() + "=" + tag.value()).toList();
	}

}
