package org.lagebild.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The stages only look back, and the core is a set of pure functions. */
class ArchitectureTest {

    /** From the bytes to the picture; language and world stand before the article, because it asks them. */
    private static final List<String> STAGES =
            List.of("ingest", "language", "world", "article", "annotation", "fact", "reading", "picture");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.lagebild");

    static Stream<Arguments> stagesWithWhatComesLater() {
        return STAGES.stream()
                .map(stage -> Arguments.of(stage, STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size())))
                .filter(arguments -> !((List<?>) arguments.get()[1]).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("stagesWithWhatComesLater")
    void stageDoesNotSeeLaterOnes(String stage, List<String> later) {
        check(noClasses()
                .that()
                .resideInAPackage(packageOf(stage))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packagesOf(later)))
                .because("stages only look back: " + String.join(" < ", STAGES)));
    }

    @ParameterizedTest
    @MethodSource("stagesWithWhatComesLater")
    void stageDoesNotSeeTheFacade(String stage) {
        check(noClasses()
                .that()
                .resideInAPackage(packageOf(stage))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.lagebild"));
    }

    @Test
    void ingestStandsAloneAndLanguageKnowsNoSources() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(List.of("language", "world")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(packageOf("ingest")));
    }

    @Test
    void coreSeesNoOtherModule() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(STAGES))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lagebild.app..", "org.lagebild.evaluation..", "picocli..", "me.tongfei.."));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.lagebild.(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void onlyLanguageAndWorldOpenKnowledge() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(List.of("article", "annotation", "fact", "reading", "picture")))
                .should()
                .dependOnClassesThat(simpleName("KnowledgeSource")));
    }

    @Test
    void onlyIngestAndLanguageOpenFiles() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(List.of("world", "article", "annotation", "fact", "reading", "picture")))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.FileInputStream"));
    }

    @Test
    void noStageAsksTheMachineForDayOrLocale() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(STAGES.subList(1, STAGES.size())))
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Locale.class, "getDefault")
                .because("the same article must give the same reading on every day and on every machine"));
    }

    @Test
    void caseAndFormatsNameTheirLocale() {
        check(noClasses()
                .that()
                .resideInAPackage("org.lagebild..")
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .because("a Turkish machine lowers I to a letter without a dot"));
    }

    @Test
    void stagesPrintNothing() {
        check(noClasses()
                .that()
                .resideInAnyPackage(packagesOf(STAGES))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err"));
    }

    @Test
    void everyPackageIsAStage() {
        Set<String> known = Set.copyOf(STAGES);
        List<String> strangers = new ArrayList<>();
        CORE.forEach(type -> {
            String rest = type.getPackageName().replaceFirst("^org\\.lagebild\\.?", "");
            String stage = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
            boolean ours = type.getSource()
                    .map(source -> source.getUri().toString())
                    .orElse("")
                    .contains("core/");
            if (ours && !stage.isEmpty() && !known.contains(stage)) {
                strangers.add(type.getName());
            }
        });
        assertThat(strangers).isEmpty();
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CORE);
    }

    private static String packageOf(String stage) {
        return "org.lagebild." + stage + "..";
    }

    private static String[] packagesOf(List<String> stages) {
        return stages.stream().map(ArchitectureTest::packageOf).toArray(String[]::new);
    }
}
