package org.lagebild.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What HOUSE-RULES.md says of files, packages and public types. */
class SourceRulesTest {

    private static final int LONGEST_FILE = 500;

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|abstract|sealed|non-sealed|static) )*(?:class|record|enum|interface|@interface) (\\w+)");

    @Test
    void noFileIsLongerThanTheLimit() {
        assertThat(sources().filter(source -> source.lines().size() > LONGEST_FILE))
                .extracting(JavaSource::file)
                .isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsAndIsNullMarked() {
        List<Path> folders =
                sources().map(source -> source.file().getParent()).distinct().toList();
        assertThat(folders.stream().filter(folder -> !isDescribed(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void everyPublicTypeHasASentence() {
        assertThat(sources().filter(SourceRulesTest::hasPublicTypeWithoutJavadoc))
                .extracting(JavaSource::file)
                .isEmpty();
    }

    private static Stream<JavaSource> sources() {
        return Stream.of("core", "app", "evaluation")
                .flatMap(module ->
                        JavaSource.in(JavaSource.root().resolve(module).resolve("src/main/java")).stream());
    }

    private static boolean isDescribed(Path packageInfo) {
        return Files.exists(packageInfo)
                && JavaSource.in(packageInfo.getParent()).stream()
                        .filter(source -> source.file().equals(packageInfo))
                        .allMatch(source ->
                                source.text().startsWith("/**") && source.text().contains("@NullMarked"));
    }

    private static boolean hasPublicTypeWithoutJavadoc(JavaSource source) {
        Matcher type = PUBLIC_TYPE.matcher(source.text());
        return type.find() && !source.text().substring(0, type.start()).contains("/**");
    }
}
