package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Folded;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The header of a file of the SESNSP: since 2015 ({@code Año,Clave_Ent,Entidad,Cve. Municipio,…}) or before ({@code
 * AÑO,INEGI,ENTIDAD,MUNICIPIO,MODALIDAD,…}), by municipality or by state. Accents, capitals, spaces and points make no
 * difference: releases differ in them.
 *
 * @param places where each column stands, by its plain name
 * @param months where the months stand, January first
 * @param width how many columns there are
 */
record SesnspHeader(Map<String, Integer> places, List<Integer> months, int width) {

    private static final String YEAR = "ano";
    private static final String STATE = "claveent";
    private static final String MUNICIPALITY = "cvemunicipio";
    private static final String OLD_AREA = "inegi";
    private static final String MODALITY = "modalidad";
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    /** The columns that a file must have beside the months, as people know them. */
    static final List<String> REQUIRED =
            List.of("Año", "Clave_Ent", "Tipo de delito", "Subtipo de delito", "Modalidad", "Enero–Diciembre");

    private static final List<String> NEW = List.of(YEAR, STATE, "tipodedelito", "subtipodedelito", MODALITY);
    private static final List<String> OLD = List.of(YEAR, OLD_AREA, MODALITY, "tipo", "subtipo");
    private static final List<String> FOR_PEOPLE =
            List.of("entidad", MUNICIPALITY, "municipio", "bienjuridicoafectado", "total");

    static boolean isOne(List<String> header) {
        return header.stream().map(SesnspHeader::plain).anyMatch(MONTHS.get(0)::equals);
    }

    static SesnspHeader parse(long row, List<String> cells) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = plain(cells.get(i));
            boolean known = Stream.of(NEW, OLD, FOR_PEOPLE, MONTHS).anyMatch(names -> names.contains(name));
            if (!known || places.put(name, i) != null) {
                throw ScorecardException.invalid(
                        "fila %s: la columna %s %s: se admiten las de los archivos del SESNSP",
                        "row %s: column %s %s: allowed are those of the files of the SESNSP",
                        row,
                        Message.quote(cells.get(i)),
                        known
                                ? new Message("está repetida", "is repeated")
                                : new Message("no se conoce", "is unknown"));
            }
        }
        List<String> layout = places.containsKey(OLD_AREA) ? OLD : NEW;
        Optional<String> missing = Stream.concat(layout.stream(), MONTHS.stream())
                .filter(name -> !places.containsKey(name))
                .findFirst();
        if (missing.isPresent()) {
            throw ScorecardException.invalid(
                    "fila %s: falta la columna %s: no es un archivo del SESNSP",
                    "row %s: column %s is missing: it is no file of the SESNSP", row, Message.quote(missing.get()));
        }
        return new SesnspHeader(
                Map.copyOf(places), MONTHS.stream().map(places::get).toList(), cells.size());
    }

    /** Whether the file is of the old instrument. */
    boolean isOld() {
        return places.containsKey(OLD_AREA);
    }

    String year(List<String> cells) {
        return cell(cells, YEAR);
    }

    /** The code of the area as it is written, without its leading zero perhaps. */
    String area(List<String> cells) {
        return cell(cells, areaColumn());
    }

    /** What people call the column of the area. */
    String areaName() {
        if (isOld()) {
            return "INEGI";
        }
        return isOfMunicipalities() ? "Cve. Municipio" : "Clave_Ent";
    }

    private String areaColumn() {
        if (isOld()) {
            return OLD_AREA;
        }
        return isOfMunicipalities() ? MUNICIPALITY : STATE;
    }

    boolean isOfMunicipalities() {
        return places.containsKey(isOld() ? "municipio" : MUNICIPALITY);
    }

    /** The code of the state of a municipality, where the file has it beside that of the municipality. */
    Optional<String> stateBeside(List<String> cells) {
        return isOld() || !isOfMunicipalities() ? Optional.empty() : Optional.of(cell(cells, STATE));
    }

    CrimeMap.Kind kind(List<String> cells) {
        return new CrimeMap.Kind(
                cell(cells, isOld() ? "tipo" : "tipodedelito"),
                cell(cells, isOld() ? "subtipo" : "subtipodedelito"),
                cell(cells, MODALITY));
    }

    /** The cell of a month, 1–12. */
    String month(List<String> cells, int month) {
        int place = months.get(month - 1);
        return place < cells.size() ? cells.get(place) : "";
    }

    /** What people call the column of a month. */
    static String monthName(int month) {
        return MONTHS.get(month - 1);
    }

    private String cell(List<String> cells, String column) {
        int place = places.getOrDefault(column, Integer.MAX_VALUE);
        return place < cells.size() ? cells.get(place) : "";
    }

    private static String plain(String name) {
        return Folded.of(name).replaceAll("[^a-z]", "");
    }
}
