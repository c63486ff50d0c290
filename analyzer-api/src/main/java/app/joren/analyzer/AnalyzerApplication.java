package app.joren.analyzer;

import app.joren.contracts.console.HooksApi;
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
import org.springframework.web.service.registry.ImportHttpServices;

/** The analyzer service. */
@SpringBootApplication
@ConfigurationPropertiesScan
@Import({ ServiceSecurity.class, ApiProblems.class })
@ImportHttpServices(group = "console", types = HooksApi.class)
public class AnalyzerApplication {

	/** Starts the service in the modes that the first argument names. */
	public static void main(String[] args) {
		JorenService.run(AnalyzerApplication.class, "analyzer", args);
	}

	@Bean
	PackedDocuments documents(S3Client s3, AwsNames names, JsonMapper json) {
		return new PackedDocuments(s3, names.bucket("analyses"), json);
	}

}
