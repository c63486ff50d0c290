package app.joren.console.pages;

import app.joren.console.testing.ConsoleTest;
import app.joren.console.testing.StandIns;
import app.joren.contracts.problem.ProblemType;
import com.github.tomakehurst.wiremock.WireMockServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@ConsoleTest
@WithMockUser(username = "hana", roles = "ADMIN")
@ExtendWith(OutputCaptureExtension.class)
class QueuesPagesTests {

	private static final String QUEUE = "/operations/queues/crawler/visits.fifo";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private WireMockServer services;

	@BeforeEach
	void servicesAnswer() {
		StandIns.behave(this.services);
	}

	@Test
	void allQueuesAreShown() {
		assertThat(page("/operations/queues")).hasStatusOk()
			.bodyText()
			.contains("Analyzer", "Crawler", "Apps", "visits.fifo", "1,234", "Dead letters");
	}

	@Test
	void aServiceThatIsSilentHidesNoOther() {
		this.services.stubFor(get(urlPathEqualTo("/v1/queues")).willReturn(StandIns.problem(ProblemType.INTERNAL)));

		assertThat(page("/operations/queues")).hasStatusOk().bodyText().contains("This service does not answer");
	}

	@Test
	void deadLettersAreShownAsTextWithTheirReasons() {
		assertThat(page(QUEUE)).hasStatusOk()
			.bodyText()
			.contains("{&quot;crawlId&quot;: &lt;b&gt;1&lt;/b&gt;}", "Tried 10 times.", "club.example",
					"Unexpected character", "Tried once.", "may have died")
			.doesNotContain("<b>1</b>");
	}

	@Test
	void oneIsTriedAgain(CapturedOutput output) {
		assertThat(post(QUEUE + "/d1/redrive")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(QUEUE);

		this.services.verify(postRequestedFor(urlPathEqualTo("/v1/queues/visits.fifo/dead-letters/d1/redrive")));
		assertThat(output).contains("hana puts dead letter d1 of visits.fifo of crawler back");
	}

	@Test
	void allAreTriedAgain() {
		assertThat(post(QUEUE + "/redrive")).hasStatus(HttpStatus.FOUND);

		this.services.verify(postRequestedFor(urlPathEqualTo("/v1/queues/visits.fifo/redrive")));
	}

	@Test
	void oneIsDeletedAfterAQuestion(CapturedOutput output) {
		assertThat(page(QUEUE + "/d2/delete")).hasStatusOk().bodyText().contains("This cannot be undone");
		this.services.verify(0, deleteRequestedFor(urlPathEqualTo("/v1/queues/visits.fifo/dead-letters/d2")));

		assertThat(post(QUEUE + "/d2/delete")).hasStatus(HttpStatus.FOUND);

		this.services.verify(deleteRequestedFor(urlPathEqualTo("/v1/queues/visits.fifo/dead-letters/d2")));
		assertThat(output).contains("hana deletes dead letter d2 of visits.fifo of crawler");
	}

	@Test
	void whatIsNotThereIsNotFound() {
		assertThat(page("/operations/queues/crawler/none")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page("/operations/queues/none/visits.fifo")).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(page(QUEUE + "/none/delete")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	@WithMockUser(roles = "READER")
	void othersThanAdminsMayNothing() {
		assertThat(page("/operations/queues")).hasStatus(HttpStatus.FORBIDDEN);
		assertThat(post(QUEUE + "/redrive")).hasStatus(HttpStatus.FORBIDDEN);
	}

	@Test
	@WithAnonymousUser
	void strangersMustSignIn() {
		assertThat(page("/operations/queues")).hasStatus(HttpStatus.FOUND);
	}

	private MvcTestResult page(String path) {
		return this.mvc.get().uri(path).exchange();
	}

	private MvcTestResult post(String path) {
		return this.mvc.post().uri(path).with(csrf()).exchange();
	}

}
