package app.joren.crawler;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** Who may know whom. */
class ModularityTests {

	private final JavaClasses crawler = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("app.joren.crawler");

	@Test
	void featuresDoNotKnowTheirDoors() {
		noClasses().that()
			.resideOutsideOfPackages("..webapi..", "..worker..", "..scheduler..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..webapi..", "..worker..", "..scheduler..")
			.check(this.crawler);
	}

	@Test
	void doorsDoNotKnowEachOther() {
		noClasses().that()
			.resideInAPackage("..webapi..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("..worker..", "..scheduler..")
			.check(this.crawler);
	}

	@Test
	void featuresDependOnEachOtherInOneDirection() {
		SlicesRuleDefinition.slices().matching("app.joren.crawler.(*)..").should().beFreeOfCycles().check(this.crawler);
	}

	@Test
	void onlyTheStoresSpeakToAws() {
		noClasses().that()
			.resideInAnyPackage("..visit..", "..webapi..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("software.amazon.awssdk.services.s3..", "software.amazon.awssdk.services.sqs..")
			.check(this.crawler);
	}

}
