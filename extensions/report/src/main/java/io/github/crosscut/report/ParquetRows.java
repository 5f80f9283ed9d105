package io.github.crosscut.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;

/** The schema of a table in Parquet, and how its cells are written. For one file. */
final class ParquetRows extends WriteSupport<List<Cell>> {

    private final MessageType schema;
    private @Nullable RecordConsumer out;

    ParquetRows(Table<?> table) {
        Types.MessageTypeBuilder message = Types.buildMessage();
        table.columns().forEach(column -> message.addField(type(column)));
        this.schema = message.named("crosscut");
    }

    private static Type type(Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case DECIMAL -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case INTEGER -> Types.optional(PrimitiveTypeName.INT32).named(column.name());
            case LIST -> Types.optionalList().element(string("element")).named(column.name());
            case MAP ->
                Types.optionalMap().key(string("key")).value(string("value")).named(column.name());
        };
    }

    private static Type string(String name) {
        return Types.required(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }

    // The form without Hadoop's class calls this one, which is abstract.
    @Override
    @SuppressWarnings("deprecation")
    public WriteContext init(Configuration unused) {
        return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
        this.out = consumer;
    }

    @Override
    public void write(List<Cell> cells) {
        RecordConsumer to = Objects.requireNonNull(out);
        to.startMessage();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).equals(Cell.EMPTY)) {
                String name = schema.getFieldName(i);
                to.startField(name, i);
                write(cells.get(i), to);
                to.endField(name, i);
            }
        }
        to.endMessage();
    }

    private static void write(Cell cell, RecordConsumer to) {
        if (cell instanceof Cell.Whole number) {
            to.addInteger(number.value());
        } else if (cell instanceof Cell.Decimal number) {
            to.addDouble(number.value());
        } else if (cell instanceof Cell.Items list) {
            items(list, to);
        } else if (cell instanceof Cell.Named map) {
            values(map, to);
        } else {
            to.addBinary(binary(cell.text()));
        }
    }

    private static void items(Cell.Items list, RecordConsumer to) {
        to.startGroup();
        if (!list.items().isEmpty()) {
            to.startField("list", 0);
            for (String item : list.items()) {
                to.startGroup();
                field("element", 0, item, to);
                to.endGroup();
            }
            to.endField("list", 0);
        }
        to.endGroup();
    }

    private static void values(Cell.Named map, RecordConsumer to) {
        to.startGroup();
        if (!map.values().isEmpty()) {
            to.startField("key_value", 0);
            map.values().forEach((key, value) -> {
                to.startGroup();
                field("key", 0, key, to);
                field("value", 1, value, to);
                to.endGroup();
            });
            to.endField("key_value", 0);
        }
        to.endGroup();
    }

    private static void field(String name, int at, String value, RecordConsumer to) {
        to.startField(name, at);
        to.addBinary(binary(value));
        to.endField(name, at);
    }

    private static Binary binary(String text) {
        return Binary.fromString(Surrogates.replaceUnpaired(text, unit -> "\uFFFD"));
    }
}
