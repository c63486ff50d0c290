package app.joren.apps.content;

import java.nio.charset.StandardCharsets;

import app.joren.apps.AppsTest;
import app.joren.apps.Console;
import app.joren.apps.Phone;
import app.joren.apps.Samples;
import app.joren.contracts.apps.AppSettings;
import app.joren.contracts.definition.Evidence;
import app.joren.contracts.design.AppIcon;
import app.joren.runtime.aws.AwsNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

@AppsTest
class IconTests {

	private static final String HASH = "0123456789abcdef".repeat(4);

	private static final byte[] PNG = "no real picture".getBytes(StandardCharsets.UTF_8);

	@Autowired
	private Console console;

	@Autowired
	private Phone phone;

	@Autowired
	private S3Client s3;

	@Autowired
	private AwsNames names;

	@Test
	void anAppNamesItsIconWhichMayBeKeptForGood() {
		this.s3.putObject((put) -> put.bucket(this.names.bucket("icons")).key(AppIcon.key(HASH)),
				RequestBody.fromBytes(PNG));
		String appId = Samples.anyAppId();
		AppSettings settings = Samples.club();
		AppIcon icon = new AppIcon(HASH, Samples.SITE.resolve("/touch.png"), Evidence.of(0.9));
		this.console.save(appId, new AppSettings(settings.name(), settings.site(), settings.language(),
				settings.design().withAppIcon(icon), settings.sections()));

		String address = this.phone.read("/v1/apps/{app}", appId).path("design").path("appIcon").asString();

		assertThat(address).isEqualTo("/v1/icons/" + HASH + ".png");
		this.phone.get(address)
			.expectStatus()
			.isOk()
			.expectHeader()
			.contentType(MediaType.IMAGE_PNG)
			.expectHeader()
			.valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public, immutable")
			.expectHeader()
			.valueEquals(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.expectBody(byte[].class)
			.isEqualTo(PNG);
		this.phone.getUnless("\"" + HASH + "\"", address).expectStatus().isNotModified();
	}

	@ParameterizedTest
	@ValueSource(strings = { "fedcba9876543210", "x", "..%2Fsecret", "FEDCBA9876543210" })
	void whatIsNoIconIsAProblem(String name) {
		this.phone.get("/v1/icons/" + name.repeat((name.length() == 16) ? 4 : 1) + ".png")
			.expectStatus()
			.is4xxClientError();
	}

	@Test
	void anAppWithoutAnIconHasNone() {
		String appId = Samples.anyAppId();
		this.console.save(appId, Samples.club());

		assertThat(this.phone.read("/v1/apps/{app}", appId).path("design").path("appIcon").isNull()).isTrue();
	}

}
