package app.joren.apps.sync;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Crawler;
import app.joren.apps.Samples;
import app.joren.runtime.aws.AwsNames;
import io.awspring.cloud.sqs.operations.SqsTemplate;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static app.joren.apps.Samples.article;
import static app.joren.apps.Samples.club;
import static app.joren.apps.Samples.section;
import static org.assertj.core.api.Assertions.assertThat;

@AppsTest
class FirstContentTests {

	@Test
	void isNoNews(@Autowired Console console, @Autowired Crawler crawler, @Autowired ContentSync sync,
			@Autowired SqsTemplate sqs, @Autowired AwsNames names) {
		String appId = Samples.anyAppId();
		console.save(appId, club(section("news")));

		sync.take(crawler.found(appId, article(appId, "first", null), "news"));
		sync.take(crawler.found(appId, article(appId, "second", null), "news"));

		assertThat(ToldNews.of(sqs, names, appId)).isEmpty();
	}

}
