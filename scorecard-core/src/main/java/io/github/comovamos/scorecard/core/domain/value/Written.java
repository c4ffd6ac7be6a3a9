package io.github.comovamos.scorecard.core.domain.value;

/** Something of which files and answers have a text only, the same in every language. */
public interface Written {

    /** The text that stands for it in files and answers. */
    String written();
}
