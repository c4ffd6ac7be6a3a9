package io.github.comovamos.scorecard.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.cli.testing.CliRun;
import io.github.comovamos.scorecard.cli.testing.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher alone, in a folder where there is nothing that it could build. */
class LauncherTest {

    private static final Path LAUNCHER =
            Path.of(System.getProperty("project.root", "..")).resolve("scorecard");
    private static final String TOO_OLD = "se necesita un JDK 17 o más nuevo / ";

    private Path folder;
    private Path tools;
    private String sh;

    @BeforeEach
    void copyTheLauncher(@TempDir Path folder) throws IOException {
        this.folder = folder;
        sh = Shell.program("sh").toString();
        tools = Files.createDirectory(folder.resolve("tools"));
        for (String tool : List.of("dirname", "readlink", "sed", "head", "find")) {
            script(tools.resolve(tool), "exec " + Shell.program(tool) + " \"$@\"");
        }
        Files.copy(LAUNCHER, Files.createDirectory(folder.resolve("home")).resolve("scorecard"));
    }

    @Test
    void theShellUnderstandsTheLauncher() {
        CliRun run = Shell.run(folder, Map.of(), List.of(sh, "-n", LAUNCHER.toString()));

        assertThat(run.done()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void shellcheckFindsNothing() {
        String shellcheck = Shell.program("shellcheck").toString();

        CliRun run = Shell.run(folder, Map.of("LC_ALL", "C.UTF-8"), List.of(shellcheck, LAUNCHER.toString()));

        assertThat(run.out()).as("what shellcheck finds in ./scorecard").isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"11.0.2", "16.0.2+7", "9", "1.8.0_402"})
    void anOldJavaIsNamedWithWhatIsNeeded(String version) throws IOException {
        Path jdk = jdk("JAVA_VERSION=\"" + version + "\"\n", "exit 99");

        assertThat(said(Map.of("JAVA_HOME", jdk.toString())))
                .isEqualTo("scorecard: " + jdk + "/bin/java es Java " + version + ": " + TOO_OLD + "is Java " + version
                        + ": a JDK 17 or newer is needed\n");
    }

    @Test
    void aJavaWithoutAReleaseFileIsAskedForItsVersion() throws IOException {
        Path jdk = jdk("", "echo 'openjdk version \"11.0.2\" 2019-01-15' >&2");

        assertThat(said(Map.of("JAVA_HOME", jdk.toString()))).contains("/bin/java es Java 11.0.2: " + TOO_OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit 1", "echo 'openjdk version \"internal\"' >&2"})
    void aJavaWhoseVersionIsNotUnderstoodIsNamed(String java) throws IOException {
        Path jdk = jdk("", java);

        assertThat(said(Map.of("JAVA_HOME", jdk.toString())))
                .startsWith("scorecard: no se entiende la versión de " + jdk + "/bin/java (");
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(said(Map.of("JAVA_HOME", empty.toString())))
                .isEqualTo("scorecard: JAVA_HOME (" + empty + ") no tiene bin/java / has no bin/java\n");
    }

    @Test
    void aMachineWithoutJavaIsToldWhatToInstall() throws IOException {
        assertThat(said(Map.of()))
                .startsWith("scorecard: falta Java: instale un JDK 17 o más nuevo (en Debian: apt install")
                .endsWith("/ Java is missing: install a JDK 17 or newer\n");
    }

    @Test
    void theJavaOnThePathIsLookedAtThroughItsLinks() throws IOException {
        Path jdk = jdk("JAVA_VERSION=\"11.0.2\"\n", "exit 99");
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin").resolve("java"));

        assertThat(said(Map.of())).contains("tools/java es Java 11.0.2: " + TOO_OLD);
    }

    @Test
    void aLinkToTheLauncherIsTheLauncher() throws IOException {
        Files.createSymbolicLink(folder.resolve("scorecard"), Path.of("home", "scorecard"));

        CliRun run = Shell.run(folder, Map.of("PATH", tools.toString()), List.of(sh, "./scorecard", "demo"));

        assertThat(run.refused(1)).contains("falta Java");
    }

    @Test
    void aRuntimeWithoutACompilerIsNotAskedToBuild() throws IOException {
        Path jre = jdk("JAVA_VERSION=\"17.0.15\"\n", "exit 99");

        CliRun run = launch(Map.of("JAVA_HOME", jre.toString(), "PATH", System.getenv("PATH")));

        assertThat(run.refused(1))
                .isEqualTo("scorecard: " + jre + " no tiene javac: se necesita un JDK completo / has no javac:"
                        + " a whole JDK is needed\n");
        assertThat(folder.resolve("home")).isDirectoryContaining("glob:**/scorecard");
        assertThat(folder.resolve("home").toFile().list())
                .as("no lock and no target are left")
                .hasSize(1);
    }

    @Test
    void whatTheJvmHasToWarnOfIsNoResult() throws IOException {
        Path jdk = jdk("JAVA_VERSION=\"17.0.15\"\n", "printf '%s\\n' \"$@\"");
        Path target = Files.createDirectories(folder.resolve("home/scorecard-cli/target"));
        for (String built : List.of("scorecard.jar", "built.stamp", "classes-17.0.15.jsa.failed")) {
            Files.createFile(target.resolve(built));
        }

        CliRun run = launch(Map.of("JAVA_HOME", jdk.toString(), "PATH", System.getenv("PATH")));

        assertThat(run.out().lines())
                .as("warnings of the JVM beside results would spoil CSV and JSON: they go to the standard error")
                .contains("-Xlog:disable", "-Xlog:all=warning:stderr", "-XX:+DisplayVMOutputToStderr");
    }

    private Path jdk(String release, String java) throws IOException {
        Path jdk = Files.createDirectory(folder.resolve("jdk"));
        Path bin = Files.createDirectory(jdk.resolve("bin"));
        if (!release.isEmpty()) {
            Files.writeString(jdk.resolve("release"), release);
        }
        script(bin.resolve("java"), java);
        return jdk;
    }

    private void script(Path file, String command) throws IOException {
        Files.writeString(file, "#!" + sh + "\n" + command + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The one line that the launcher says; nothing else comes of it. */
    private String said(Map<String, String> environment) {
        Map<String, String> whole = new HashMap<>(environment);
        whole.put("PATH", tools.toString());
        String said = launch(whole).refused(1);
        assertThat(said).as("one clear line").hasLineCount(1);
        assertThat(folder.resolve("home").toFile().list())
                .as("the launcher builds nothing with a Java that it cannot use")
                .containsExactly("scorecard");
        return said;
    }

    private CliRun launch(Map<String, String> environment) {
        return Shell.run(
                folder,
                environment,
                List.of(sh, folder.resolve("home/scorecard").toString(), "demo"));
    }
}
