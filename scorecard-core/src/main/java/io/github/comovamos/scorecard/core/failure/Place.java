package io.github.comovamos.scorecard.core.failure;

/** Where in the input something is wrong. */
public sealed interface Place {

    /** The place in words. */
    Message describe();

    /** A value given on its own: an argument or an option. */
    record Argument(String name) implements Place {
        @Override
        public Message describe() {
            return new Message(name, name);
        }
    }

    /**
     * A part of a value that was put together in a program, named as in its file.
     *
     * @param pointer a JSON pointer (RFC 6901), such as {@code /actions/3/axis}
     */
    record Pointer(String pointer) implements Place {
        @Override
        public Message describe() {
            return new Message(pointer, pointer);
        }
    }

    /**
     * A node of a document.
     *
     * @param pointer its JSON pointer (RFC 6901), {@code ""} for the whole document
     * @param line its line, from 1
     * @param column its column, from 1
     */
    record Spot(String pointer, int line, int column) implements Place {
        @Override
        public Message describe() {
            return Message.of("línea %s, columna %s", "line %s, column %s", line, column);
        }
    }

    /**
     * A cell of a table.
     *
     * @param row its row, from 1, which is the header
     * @param column the column's name
     */
    record Cell(long row, String column) implements Place {
        @Override
        public Message describe() {
            return Message.of("fila %s, columna %s", "row %s, column %s", row, column);
        }
    }

    /**
     * A row of a table.
     *
     * @param row its row, from 1, which is the header
     */
    record Row(long row) implements Place {
        @Override
        public Message describe() {
            return Message.of("fila %s", "row %s", row);
        }
    }
}
