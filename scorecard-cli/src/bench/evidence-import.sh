#!/usr/bin/env bash
# How fast a long file of figures comes in, as a ratio to what the sqlite3 shell's own .import takes for the same file and
# the same index. Both are run in turn, as whole processes; what is compared is the fastest run of each, since a busy machine
# only ever makes runs slower. The import runs with 256 MB of heap. Fails above the greatest ratio that is allowed.
#
#   scorecard-cli/src/bench/evidence-import.sh [ROWS] [ROUNDS]     2,000,000 rows and 3 rounds where nothing is said
set -euo pipefail
rows=${1:-2000000}
rounds=${2:-3}
allowed=3
root=$(cd "$(dirname "$0")/../../.." && pwd)
command -v sqlite3 >/dev/null || { echo 'the sqlite3 shell is needed (in Debian: apt install sqlite3)' >&2; exit 2; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Ten indicators, 2,469 areas, month after month, as such files are published; the counts come from a seed.
awk -v rows="$rows" 'BEGIN {
    srand(20130619)
    split("homicide extortion kidnapping vehicle-theft home-burglary business-burglary injuries rape family-violence person-robbery", codes, " ")
    print "indicator,area,period,value"
    for (month = 0; n < rows; month++)
        for (area = 0; area < 2469 && n < rows; area++)
            for (code = 1; code <= 10 && n < rows; code++) {
                printf "%s,%05d,%04d-%02d,%d\n", codes[code], 1001 + int(area / 78) * 1000 + area % 78, 2000 + int(month / 12), month % 12 + 1, rand() * 300
                n++
            }
}' >"$work/figures.csv"

cat >"$work/import.sql" <<SQL
CREATE TABLE figure (
    indicator TEXT NOT NULL, area TEXT NOT NULL, period TEXT NOT NULL, value TEXT,
    PRIMARY KEY (indicator, area, period)) WITHOUT ROWID;
.import --csv --skip 1 $work/figures.csv figure
SQL

now() { date +%s%N; }
by_shell() { rm -f "$work"/shell.db*; sqlite3 "$work/shell.db" <"$work/import.sql"; }
by_scorecard() {
    SCORECARD_JAVA_OPTS=-Xmx256m "$root/scorecard" evidence import "$work/figures.csv" --dataset bench --source 'seeded counts' \
        --create-indicators --store "$work/scorecard.db" >"$work/out.txt" 2>"$work/err.txt" || { cat "$work/err.txt" >&2; exit 1; }
}
fresh() { rm -f "$work"/scorecard.db*; "$root/scorecard" init --store "$work/scorecard.db" >/dev/null 2>&1; }

fresh # builds the program where it has to be
shell_best= scorecard_best=
for ((round = 1; round <= rounds; round++)); do
    start=$(now); by_shell; shell=$(($(now) - start))
    fresh
    start=$(now); by_scorecard; scorecard=$(($(now) - start))
    [ -n "$shell_best" ] && [ "$shell_best" -le "$shell" ] || shell_best=$shell
    [ -n "$scorecard_best" ] && [ "$scorecard_best" -le "$scorecard" ] || scorecard_best=$scorecard
done

stored=$(sqlite3 "$work/scorecard.db" 'SELECT count(*) FROM figure')
same=$(sqlite3 "$work/shell.db" 'SELECT count(*) FROM figure')
[ "$stored" = "$rows" ] && [ "$same" = "$rows" ] || { echo "stored are $stored and $same rows, not $rows" >&2; exit 1; }
awk -v a="$scorecard_best" -v b="$shell_best" -v rows="$rows" -v allowed="$allowed" 'BEGIN {
    printf "%d rows, 256 MB of heap: scorecard %.1f s, sqlite3 .import %.1f s, ratio %.2f (allowed %s)\n", rows, a / 1e9, b / 1e9, a / b, allowed
    exit a > allowed * b
}'
