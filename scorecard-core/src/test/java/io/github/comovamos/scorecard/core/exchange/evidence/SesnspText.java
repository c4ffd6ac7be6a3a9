package io.github.comovamos.scorecard.core.exchange.evidence;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A file as the SESNSP writes it, in one of its layouts. */
final class SesnspText {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    static final String HOMICIDE = "Homicidio|Homicidio doloso|Con arma de fuego";
    static final String KNIFE = "Homicidio|Homicidio doloso|Con arma blanca";
    static final String EXTORTION = "Extorsión|Extorsión|Extorsión";
    static final String OLD_HOMICIDE = "DOLOSOS|CON ARMA DE FUEGO|HOMICIDIOS";
    static final String OLD_EXTORTION = "EXTORSION|EXTORSION|DELITOS PATRIMONIALES";

    private static final int MONTHS = 12;
    private static final String NAMES =
            "Enero,Febrero,Marzo,Abril,Mayo,Junio,Julio,Agosto,Septiembre,Octubre,Noviembre,Diciembre";

    private final Layout layout;
    private String header;
    private final List<String> rows = new ArrayList<>();

    private SesnspText(Layout layout) {
        this.layout = layout;
        this.header = layout.header;
    }

    private enum Layout {
        MUNICIPALITIES("Año,Clave_Ent,Entidad,Cve. Municipio,Municipio,Bien jurídico afectado,Tipo de delito,"
                + "Subtipo de delito,Modalidad," + NAMES),
        STATES("Año,Clave_Ent,Entidad,Bien jurídico afectado,Tipo de delito,Subtipo de delito,Modalidad," + NAMES),
        OLD_MUNICIPALITIES("AÑO,INEGI,ENTIDAD,MUNICIPIO,MODALIDAD,TIPO,SUBTIPO,ENERO,FEBRERO,MARZO,ABRIL,MAYO,JUNIO,"
                + "JULIO,AGOSTO,SEPTIEMBRE,OCTUBRE,NOVIEMBRE,DICIEMBRE"),
        OLD_STATES("AÑO,INEGI,ENTIDAD,MODALIDAD,TIPO,SUBTIPO,ENERO,FEBRERO,MARZO,ABRIL,MAYO,JUNIO,JULIO,AGOSTO,"
                + "SEPTIEMBRE,OCTUBRE,NOVIEMBRE,DICIEMBRE");

        private final String header;

        Layout(String header) {
            this.header = header;
        }

        List<String> labels(String year, String area, String kind) {
            String[] parts = kind.split("\\|", -1);
            String state = area.length() < 4 ? area : area.substring(0, area.length() - 3);
            return switch (this) {
                case MUNICIPALITIES ->
                    List.of(year, state, "Nuevo León", area, "García", "La vida", parts[0], parts[1], parts[2]);
                case STATES -> List.of(year, area, "Nuevo León", "La vida", parts[0], parts[1], parts[2]);
                case OLD_MUNICIPALITIES -> List.of(year, area, "NUEVO LEÓN", "GARCÍA", parts[2], parts[0], parts[1]);
                case OLD_STATES -> List.of(year, area, "NUEVO LEÓN", parts[2], parts[0], parts[1]);
            };
        }
    }

    static SesnspText municipalities() {
        return new SesnspText(Layout.MUNICIPALITIES);
    }

    static SesnspText states() {
        return new SesnspText(Layout.STATES);
    }

    static SesnspText oldMunicipalities() {
        return new SesnspText(Layout.OLD_MUNICIPALITIES);
    }

    static SesnspText oldStates() {
        return new SesnspText(Layout.OLD_STATES);
    }

    /** The same with something else in its header. */
    SesnspText headed(String text, String replacement) {
        header = header.replace(text, replacement);
        return this;
    }

    /** A row of a kind, which is its type, subtype and modality, with what stands in its months from January on. */
    SesnspText row(String year, String area, String kind, String... cells) {
        List<String> all = new ArrayList<>(layout.labels(year, area, kind));
        all.addAll(Arrays.asList(cells));
        for (int month = cells.length; month < MONTHS; month++) {
            all.add("");
        }
        return line(all.stream().map(SesnspText::quoted).collect(Collectors.joining(",")));
    }

    /** A line as it is. */
    SesnspText line(String line) {
        rows.add(line);
        return this;
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** The header and its rows, each with its end. */
    String text(String end) {
        return header + end + rows.stream().map(row -> row + end).collect(Collectors.joining());
    }

    EvidenceFile file() {
        return EvidenceFile.of(text("\r\n").getBytes(WINDOWS));
    }

    EvidenceFile inUtf8() {
        return EvidenceFile.of(text("\n").getBytes(StandardCharsets.UTF_8));
    }
}
