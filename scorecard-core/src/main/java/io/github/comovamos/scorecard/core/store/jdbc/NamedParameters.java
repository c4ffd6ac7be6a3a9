package io.github.comovamos.scorecard.core.store.jdbc;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds the {@code :name}s of a statement. The statements are all ours and have no colons elsewhere, so a pattern does;
 * Jdbi's own parser knows every dialect, and its start takes as long as a short command.
 */
final class NamedParameters implements SqlParser {

    private static final Pattern NAME = Pattern.compile(":([a-z_][a-z_0-9]*)");

    private final Map<String, ParsedSql> parsed = new ConcurrentHashMap<>();

    @Override
    public ParsedSql parse(String sql, StatementContext context) {
        return parsed.computeIfAbsent(sql, NamedParameters::parse);
    }

    @Override
    public String nameParameter(String rawName, StatementContext context) {
        return ":" + rawName;
    }

    private static ParsedSql parse(String sql) {
        ParsedSql.Builder builder = ParsedSql.builder();
        Matcher matcher = NAME.matcher(sql);
        int end = 0;
        while (matcher.find()) {
            builder.append(sql.substring(end, matcher.start()));
            builder.appendNamedParameter(matcher.group(1));
            end = matcher.end();
        }
        return builder.append(sql.substring(end)).build();
    }
}
