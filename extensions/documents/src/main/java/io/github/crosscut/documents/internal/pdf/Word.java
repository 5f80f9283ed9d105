package io.github.crosscut.documents.internal.pdf;

/**
 * Characters that stand close together.
 *
 * @param box from the height of its capitals to a little below its base line
 * @param base where its base line is
 * @param size of its type, in points
 */
record Word(String text, Box box, double base, double size, boolean bold) {

    /** Whether only a number or a sign is raised above the base line: the mark of a note. */
    boolean isRaisedOn(double line, double lineSize) {
        return size < lineSize * 0.85 && base < line - lineSize * 0.15 && text.matches("[\\d,*\u2020\u2021]{1,6}");
    }
}
