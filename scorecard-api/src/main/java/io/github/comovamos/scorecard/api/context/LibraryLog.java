package io.github.comovamos.scorecard.api.context;

import java.io.IOException;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the libraries below say of their own well-being into the log, a line of JSON each, so that nothing else is
 * on it. That a client went away while it was answered is no news: the line of its request says so.
 */
public final class LibraryLog extends Handler {

    /** What it cannot write to is a client that is gone, since all that it writes is ready before. */
    private static final String JERSEY = "org.glassfish.jersey";

    /** Held, so that their settings stay. */
    private static final List<Logger> LIBRARIES = Stream.of("org.glassfish", "org.hibernate.validator")
            .map(Logger::getLogger)
            .toList();

    /**
     * They warn of what is wanted: of each resource that is an object rather than a class, and of a server that ends as
     * it was told.
     */
    private static final List<Logger> OVERCAREFUL = Stream.of(
                    "org.glassfish.jersey.internal.inject.Providers",
                    "org.glassfish.grizzly.nio.GracefulShutdownRunner")
            .map(Logger::getLogger)
            .toList();

    private final EventLog log;
    private final SimpleFormatter formatter = new SimpleFormatter();

    private LibraryLog(EventLog log) {
        this.log = log;
    }

    /** Begins to take what the libraries say; it ends when this is closed. */
    public static LibraryLog into(EventLog log) {
        LibraryLog taking = new LibraryLog(log);
        OVERCAREFUL.forEach(library -> library.setLevel(Level.SEVERE));
        for (Logger library : LIBRARIES) {
            library.setLevel(Level.WARNING);
            library.setUseParentHandlers(false);
            library.addHandler(taking);
        }
        return taking;
    }

    @Override
    public void publish(LogRecord said) {
        boolean clientGone = said.getLoggerName().startsWith(JERSEY) && isCausedBy(said.getThrown(), IOException.class);
        if (!clientGone && !isCausedBy(said.getThrown(), InterruptedException.class)) {
            log.library(
                    said.getLevel().getName(), said.getLoggerName(), formatter.formatMessage(said), said.getThrown());
        }
    }

    private static boolean isCausedBy(@Nullable Throwable fault, Class<? extends Exception> cause) {
        return fault != null && (cause.isInstance(fault) || isCausedBy(fault.getCause(), cause));
    }

    @Override
    public void flush() {
        // every line is written at once
    }

    @Override
    public void close() {
        for (Logger library : LIBRARIES) {
            library.removeHandler(this);
            library.setUseParentHandlers(true);
        }
    }
}
