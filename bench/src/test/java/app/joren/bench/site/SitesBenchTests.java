package app.joren.bench.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SitesBenchTests {

	@TempDir
	Path folder;

	private RecordedSite site;

	@BeforeEach
	void recordASite() throws IOException {
		Files.createDirectories(this.folder.resolve("truth"));
		Files.createDirectories(this.folder.resolve("files"));
		Files.writeString(this.folder.resolve("truth/1.txt"), Truths.TEXT);
		Files.writeString(this.folder.resolve("site.json"), """
				{"id": "club", "name": "Club", "origin": "https://club.example",
				 "start_url": "https://club.example/", "articles": [
				  {"url": "https://club.example/1/", "title": "One", "published": "2026-03-01",
				   "author": null, "lead_image": null, "text_file": "truth/1.txt"},
				  {"url": "https://club.example/2/", "title": "Two", "published": "2026-03-02",
				   "author": null, "lead_image": null, "text_file": "truth/1.txt"}]}""");
		this.site = RecordedSite.in(this.folder);
	}

	@Test
	void theReportHasEverySiteAndTheMean() {
		SitesReport report = bench(article("/1/", "One", Truths.TEXT)).run(List.of(this.site, this.site));

		assertThat(report.sites()).hasSize(2);
		assertThat(report.mean().figures().overall()).isCloseTo(0.5, within(1e-9));
		assertThat(report.mean().figures().authors()).isNull();
		assertThat(report.text()).contains("| club ").contains("| mean ").contains("no feed");
	}

	@Test
	void aBrokenConverterIsAFailedSiteWithAReason() {
		SitesBench bench = new SitesBench((failing) -> {
			throw new IOException("out of paper");
		}, (line) -> {
		});

		SitesReport report = bench.run(List.of(this.site));

		assertThat(report.mean().figures().overall()).isZero();
		assertThat(report.text()).contains("out of paper");
	}

	@Test
	void theExplanationNamesEveryFault() {
		String text = bench(article("/1/", "One - Club", "Read more " + Truths.TEXT.replace("new board", "chair")),
				article("/about/", "About", ""))
			.explain(this.site);

		assertThat(text).contains("Missed (1)\n  https://club.example/2/")
			.contains("False (1)\n  https://club.example/about/")
			.contains("is:        One - Club")
			.contains("should be: One")
			.contains("missing:  new board")
			.contains("too much: read more");
	}

	private static SitesBench bench(SiteResult.ResultArticle... articles) {
		return new SitesBench(
				(recorded) -> new SiteConverter.Conversion(Truths.result(articles), List.of("no feed"), 3), (line) -> {
				});
	}

	private static SiteResult.ResultArticle article(String path, String title, String text) {
		return new SiteResult.ResultArticle("https://club.example" + path, title, "2026-03-01", null, null, text);
	}

}
