package app.joren.apps;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "app.joren.apps", importOptions = ImportOption.DoNotIncludeTests.class)
class ModularityTests {

	@ArchTest
	static final ArchRule FEATURES_DO_NOT_GO_IN_CIRCLES = slices().matching("app.joren.apps.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule NO_FEATURE_KNOWS_THE_DOORS = noClasses().that()
		.resideOutsideOfPackages("app.joren.apps.webapi..", "app.joren.apps.worker..", "app.joren.apps.content..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("app.joren.apps.webapi..", "app.joren.apps.worker..", "app.joren.apps.content..");

	@ArchTest
	static final ArchRule WHAT_PHONES_READ_STANDS_APART_FROM_THE_CONTRACTS = classes().that()
		.resideInAPackage("app.joren.apps.content.v1..")
		.and()
		.haveSimpleNameEndingWith("Document")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("app.joren.apps.content.v1..", "java..", "com.fasterxml.jackson.annotation..",
				"org.jspecify..");

	@ArchTest
	static final ArchRule NO_OTHER_SERVICE_IS_KNOWN_BUT_BY_ITS_CONTRACT = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("app.joren.analyzer..", "app.joren.crawler..", "app.joren.console..");

}
