package io.github.crosscut;

import java.util.List;

/**
 * What was found, under the headings of a board's scheme.
 *
 * @param scheme the scheme
 * @param headings the headings under which something stands, in the scheme's order
 * @param elsewhere what no heading of the scheme holds ("not under this scheme")
 */
public record UnderScheme<T>(Scheme scheme, List<Headed<T>> headings, List<T> elsewhere) {

    public UnderScheme {
        headings = List.copyOf(headings);
        elsewhere = List.copyOf(elsewhere);
    }

    /**
     * A heading and what stands under it.
     *
     * @param heading the heading's title
     * @param items never empty
     */
    public record Headed<T>(String heading, List<T> items) {

        public Headed {
            items = List.copyOf(items);
        }
    }

    /** The titles of the headings under which something stands, in the scheme's order. */
    public List<String> titles() {
        return headings.stream().map(Headed::heading).toList();
    }
}
