package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.text.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** A file that is hashed as it is read. Closing it leaves the rest to be read, so that the hash is of the whole file. */
final class HashedInput extends FilterInputStream {

    private final MessageDigest digest;

    HashedInput(InputStream input) {
        this(input, Sha256.digest());
    }

    private HashedInput(InputStream input, MessageDigest digest) {
        super(new DigestInputStream(input, digest));
        this.digest = digest;
    }

    /** The SHA-256 of the whole file, of which the rest is read for it; to be asked for once. */
    String sha256() {
        try {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() {
        // The reader of the rows is done; the rest is still to be hashed, and whoever opened the file closes it.
    }
}
