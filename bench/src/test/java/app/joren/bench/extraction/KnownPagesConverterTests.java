package app.joren.bench.extraction;

import java.io.IOException;

import app.joren.bench.site.RecordedSite;
import app.joren.bench.site.SiteConverter;
import app.joren.bench.site.SiteScore;
import app.joren.bench.suite.DemoRecording;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KnownPagesConverterTests {

	@Test
	void readsEveryArticleAndNothingElse() throws IOException {
		try (DemoRecording demo = DemoRecording.make()) {
			RecordedSite site = demo.japanese();

			SiteConverter.Conversion conversion = new KnownPagesConverter(new PlainReader()).convert(site);

			SiteScore score = SiteScore.of(site.truth(), conversion.result());
			assertThat(score.recall()).isEqualTo(1);
			assertThat(score.precision()).isEqualTo(1);
			assertThat(score.bodyRecall()).isGreaterThan(0.9);
			assertThat(score.bodyPrecision()).isLessThan(0.9);
		}
	}

}
