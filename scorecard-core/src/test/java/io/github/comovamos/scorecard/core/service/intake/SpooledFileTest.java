package io.github.comovamos.scorecard.core.service.intake;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.text.Sha256;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpooledFileTest {

    private final Path folder;

    SpooledFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(20130619).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 300_000})
    void copyIsWhatArrivedWithItsHashAndGoesInTheEnd(int count) throws IOException {
        byte[] bytes = bytes(count);
        try (SpooledFile file = SpooledFile.in(folder, new ByteArrayInputStream(bytes))) {
            assertThat(file.size()).isEqualTo(count);
            assertThat(file.sha256()).isEqualTo(Sha256.of(bytes));
            try (InputStream content = file.content()) {
                assertThat(content.readAllBytes()).isEqualTo(bytes);
            }
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void nobodyElseReadsTheCopyWhileTheFileArrives() {
        InputStream looking = new FilterInputStream(new ByteArrayInputStream(bytes(100_000))) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                assertThat(files())
                        .allSatisfy(
                                file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                                        .isEqualTo("rw-------"));
                return super.read(buffer, offset, length);
            }
        };
        try (SpooledFile file = SpooledFile.in(folder, looking)) {
            assertThat(file.size()).isEqualTo(100_000);
        }
    }

    @Test
    void fileThatStopsArrivingLeavesNoCopy() {
        IOException fault = new IOException("the line is cut");
        InputStream cut = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw fault;
            }
        };
        InputStream arriving = new SequenceInputStream(new ByteArrayInputStream(bytes(100_000)), cut);
        assertThatThrownBy(() -> SpooledFile.in(folder, arriving).close()).hasCause(fault);
        assertThat(files()).isEmpty();
    }

    @Test
    void whateverElseBefallsItLeavesNoCopyEither() {
        IllegalStateException fault = new IllegalStateException("too much");
        InputStream arriving = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw fault;
            }
        };
        assertThatThrownBy(() -> SpooledFile.in(folder, arriving).close()).isSameAs(fault);
        assertThat(files()).isEmpty();
    }

    @Test
    void folderWithoutRoomForItIsNamed() {
        Path missing = folder.resolve("missing");
        refused(
                FailureReason.CONFLICT,
                "en la carpeta temporal \"" + missing + "\" no se pudo guardar una copia del archivo",
                "a copy of the file could not be kept in the temporary folder \"" + missing + "\"",
                () -> SpooledFile.in(missing, InputStream.nullInputStream()).close());
    }
}
