package io.github.crosscut.batch.lines;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A line of JSON Lines: an object, or what is wrong with it. Messages never hold a line's text. */
public sealed interface JsonLine {

    /** The line's number, from 1. */
    long number();

    /** A line that holds a JSON object. */
    record Valid(long number, ObjectNode object) implements JsonLine {}

    /** A line that does not. */
    record Invalid(long number, String error) implements JsonLine {}
}
