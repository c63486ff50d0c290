package app.joren.analyzer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import app.joren.emulator.testing.OnEmulator;

import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureRestTestClient;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * A test of the service in all its modes, started by its own main, with scripted sites
 * and a console that listens.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@OnEmulator
@AutoConfigureRestTestClient
@Import({ ScriptedSites.class, ListeningConsole.class, Caller.class })
@SpringBootTest(classes = AnalyzerApplication.class, useMainMethod = SpringBootTest.UseMainMethod.ALWAYS,
		webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "analyzer.analysis.report-every=200ms", "analyzer.analysis.lease=1s" })
public @interface AnalyzerTest {

}
