package app.joren.push;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

@AnalyzeClasses(packages = "app.joren.push", importOptions = ImportOption.DoNotIncludeTests.class)
class ModularityTests {

	@ArchTest
	static final ArchRule FEATURES_DO_NOT_GO_IN_CIRCLES = slices().matching("app.joren.push.(*)..")
		.should()
		.beFreeOfCycles();

	@ArchTest
	static final ArchRule NO_FEATURE_KNOWS_THE_DOORS = noClasses().that()
		.resideOutsideOfPackages("app.joren.push.webapi..", "app.joren.push.worker..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("app.joren.push.webapi..", "app.joren.push.worker..")
		.allowEmptyShould(true);

	@ArchTest
	static final ArchRule NO_OTHER_SERVICE_IS_KNOWN_BUT_BY_ITS_CONTRACT = noClasses().should()
		.dependOnClassesThat()
		.resideInAnyPackage("app.joren.analyzer..", "app.joren.crawler..", "app.joren.console..", "app.joren.apps..");

}
