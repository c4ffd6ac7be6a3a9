package io.github.comovamos.scorecard.cli.testing;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files of evidence that a civic group might have. The series are our own, with sums that are known from the field. */
public final class EvidenceFiles {

    /** Police officers and, in two editions, residents. */
    public static final String OFFICERS = """
        indicator,area,period,value
        police-officers,19018,2013,500
        police-officers,19039,2013,3500
        """;

    /** Residents, García's in two editions. */
    public static final String POPULATIONS = """
        area,year,residents,vintage
        19018,2013,174767,conapo
        19018,2013,205455,inegi
        19039,2013,1135550,conapo
        """;

    /** Citizens' reports: two closed, one never, one of another category. */
    public static final String REPORTS = """
        case,category,area,opened,closed,outcome,responsible
        r-1,lighting,19006,2014-01-10,2014-01-13,done,Obras
        r-2,lighting,19006,2014-01-11,2014-01-17,done,Obras
        r-3,lighting,19039,2014-01-11,,,Obras
        r-4,potholes,19039,2014-02-01,2014-02-05,done,
        """;

    private static final int BASE_YEAR = 2011;
    private static final int BASE_MONTHS = 36;
    private static final int MONTHS = 12;

    private EvidenceFiles() {}

    /**
     * Crimes 2011–2014. Baselines 2011–2013: Monterrey homicide 1517/36 and extortion 171/36, Apodaca extortion 43/36;
     * of Apodaca homicide only 2013 was counted.
     */
    public static String crimes() {
        return "indicator,municipality,month,value\n"
                + series("homicide", "19039", baseline(42, 31, 43, 5), List.of(31, 30, 12, 9, 20, 31, 9, 8, 7, 6, 5, 4))
                + series("extortion", "19039", baseline(5, 27, 4, 9), Collections.nCopies(MONTHS, 5))
                + series("extortion", "19006", baseline(1, 29, 2, 7), List.of(1, 0, 0, 2, 1, 2, 1, 2, 0, 1, 0, 3))
                + series("homicide", "19006", Collections.nCopies(MONTHS, 3), Collections.nCopies(MONTHS, 1));
    }

    static void importInto(Program program) {
        importInto(program, "crimes", crimes());
        importInto(program, "officers", OFFICERS);
        importInto(program, "populations", POPULATIONS);
        importInto(program, "reports", REPORTS);
    }

    private static void importInto(Program program, String name, String text) {
        program.run(
                        "evidence",
                        "import",
                        program.file(name + ".csv", text),
                        "--dataset",
                        name,
                        "--source",
                        "Ours",
                        "--retrieved",
                        "2015-01-31",
                        "--create-indicators")
                .done();
    }

    /** Some months of one count, and the rest of another. */
    private static List<Integer> baseline(int count, int months, int other, int rest) {
        return IntStream.range(0, months + rest)
                .mapToObj(month -> month < months ? count : other)
                .toList();
    }

    private static String series(String indicator, String area, List<Integer> baseline, List<Integer> year) {
        int first = BASE_MONTHS - baseline.size();
        return IntStream.range(0, baseline.size() + year.size())
                .mapToObj(i -> {
                    int month = first + i;
                    int count = i < baseline.size() ? baseline.get(i) : year.get(i - baseline.size());
                    return String.join(
                            ",",
                            indicator,
                            area,
                            (BASE_YEAR + month / MONTHS) + "-" + two(month % MONTHS + 1),
                            Integer.toString(count));
                })
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String two(int month) {
        return month < 10 ? "0" + month : Integer.toString(month);
    }
}
