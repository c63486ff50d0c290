package app.joren.apps;

import app.joren.runtime.JorenService;
import app.joren.runtime.aws.AwsNames;
import app.joren.runtime.document.PackedDocuments;
import app.joren.runtime.problem.ApiProblems;
import app.joren.runtime.token.ServiceSecurity;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The apps service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({ ServiceSecurity.class, ApiProblems.class })
public class AppsApplication {

	/** Starts the service in the modes that the first argument names. */
	public static void main(String[] args) {
		JorenService.run(AppsApplication.class, "apps", args);
	}

	@Bean
	PackedDocuments documents(S3Client s3, AwsNames names, JsonMapper json) {
		return new PackedDocuments(s3, names.bucket("content"), json);
	}

}
