package io.github.comovamos.scorecard.core.domain.agenda;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.util.List;

/**
 * A zone of which evidence may speak, such as the metropolitan area or the area of one police force.
 *
 * @param code the zone's id
 * @param title its name
 * @param municipalities the municipalities that make it up, where that is known
 */
public record Area(AreaCode code, LocalizedText title, List<AreaCode> municipalities) {

    /** @throws ScorecardException INVALID when the code is not the id of a zone, or it is made up of other areas */
    public Area {
        municipalities = List.copyOf(municipalities);
        municipalities.forEach(municipality -> AreaCode.parseMunicipality(municipality.code()));
        if (!code.isZone()) {
            throw ScorecardException.invalid(
                    "%s no es el identificador de una zona: se admiten minúsculas, dígitos y guiones, con una letra al"
                            + " inicio; municipios y estados no se declaran",
                    "%s is not the id of a zone: allowed are small letters, digits and hyphens, a letter first;"
                            + " municipalities and states are not declared",
                    Message.quote(code.code()));
        }
    }
}
