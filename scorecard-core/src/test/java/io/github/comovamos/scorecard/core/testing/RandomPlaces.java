package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.agenda.Area;
import io.github.comovamos.scorecard.core.domain.agenda.Municipality;
import io.github.comovamos.scorecard.core.domain.agenda.Officeholder;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The municipalities of random agendas, with who governs them and the zones they make up. */
final class RandomPlaces {

    private final Draw draw;
    private final RandomTitles titles;

    RandomPlaces(Draw draw, RandomTitles titles) {
        this.draw = draw;
        this.titles = titles;
    }

    List<Municipality> municipalities() {
        List<Integer> numbers = draw.shuffled(IntStream.range(0, 100).boxed().toList());
        return numbers.subList(0, draw.between(1, 9)).stream()
                .map(number -> new Municipality(
                        AreaCode.parseMunicipality(String.format(Locale.ROOT, "%05d", number * 991)),
                        titles.text(120),
                        titles.text(15) + number,
                        draw.perhaps(() -> titles.text(120))))
                .toList();
    }

    List<Officeholder> officeholders(List<Municipality> municipalities) {
        return draw.shuffled(municipalities).stream()
                .flatMap(municipality -> Stream.of(
                        holder(municipality, "2012-10-31", draw.oneOf("2013", "2013-05", "2013-05-17")),
                        holder(municipality, draw.oneOf("2014", "2014-02", "2014-02-28"), "2015-10-31")))
                .flatMap(holder -> draw.perhaps(() -> holder).stream())
                .toList();
    }

    private Officeholder holder(Municipality municipality, String from, String to) {
        Optional<String> party = draw.perhaps(() -> titles.text(120));
        return new Officeholder(municipality.code(), titles.text(120), party, Period.parse(from), Period.parse(to));
    }

    List<Area> areas(List<Municipality> municipalities) {
        return draw.someOf(List.of("metropolitan", "no", "null", "e5")).stream()
                .map(code -> new Area(
                        AreaCode.parse(code),
                        titles.title(),
                        draw.someOf(municipalities).stream()
                                .map(Municipality::code)
                                .toList()))
                .toList();
    }
}
