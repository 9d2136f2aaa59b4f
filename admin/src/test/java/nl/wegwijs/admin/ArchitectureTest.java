package nl.wegwijs.admin;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows between the four modules and what a package may be about.
@AnalyzeClasses(packages = "nl.wegwijs", importOptions = ArchitectureTest.WithoutTests.class)
final class ArchitectureTest {
    /// Our own classes, and not the stand-ins that travel between the modules in a jar of tests.
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule knowledgeKnowsNobody = noClasses()
            .that()
            .resideInAPackage("nl.wegwijs.knowledge..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wegwijs.db..",
                    "nl.wegwijs.bot..",
                    "nl.wegwijs.admin..",
                    "io.javalin..",
                    "java.sql..",
                    "org.telegram..");

    @ArchTest
    static final ArchRule databaseKnowsNobody = noClasses()
            .that()
            .resideInAPackage("nl.wegwijs.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wegwijs.knowledge..",
                    "nl.wegwijs.bot..",
                    "nl.wegwijs.admin..",
                    "io.javalin..",
                    "org.apache.lucene..",
                    "org.telegram..");

    @ArchTest
    static final ArchRule botDoesNotKnowTheConsole = noClasses()
            .that()
            .resideInAPackage("nl.wegwijs.bot..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.wegwijs.admin..");

    @ArchTest
    static final ArchRule sqlStaysInTheDatabaseModule = noClasses()
            .that()
            .resideOutsideOfPackage("nl.wegwijs.db..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.jdbi..");

    @ArchTest
    static final ArchRule luceneStaysInTheKnowledgeBase = noClasses()
            .that()
            .resideOutsideOfPackage("nl.wegwijs.knowledge..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    /// Deciding is pure: no database, no network, no clock of its own.
    @ArchTest
    static final ArchRule dialogueIsPure = noClasses()
            .that()
            .resideInAPackage("nl.wegwijs.bot.dialogue..")
            .should()
            .dependOnClassesThat(resideInAPackage("nl.wegwijs.db..")
                    .or(resideInAPackage("io.javalin.."))
                    .or(resideInAPackage("java.net.."))
                    .or(resideInAPackage("org.telegram..")));

    @ArchTest
    static final ArchRule packagesAreFeatures = classes()
            .should()
            .resideOutsideOfPackages(
                    "..controller..",
                    "..controllers..",
                    "..service..",
                    "..services..",
                    "..util..",
                    "..utils..",
                    "..impl..",
                    "..dto..",
                    "..helper..",
                    "..manager..");

    @ArchTest
    static final ArchRule oneJackson =
            noClasses().should().dependOnClassesThat().resideInAPackage("tools.jackson..");
}
