/**
 * The rules by which criteria come to ratings. A {@link
 * io.github.comovamos.scorecard.core.domain.rule.RatingRule} has a name, arguments and a formula; agendas name
 * rules and know no classes. What a rule is asked is a {@link
 * io.github.comovamos.scorecard.core.domain.rule.RuleCase}, what it comes to a {@link
 * io.github.comovamos.scorecard.core.domain.rule.RuleOutcome}: a rating, or why there is none.
 */
@NullMarked
package io.github.comovamos.scorecard.core.domain.rule;

import org.jspecify.annotations.NullMarked;
