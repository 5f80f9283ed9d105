package io.github.crosscut.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.DelegatingPositionOutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/**
 * A table as Parquet: text as strings, numbers as 32-bit integers, lists and maps as such; what is not told is null. Not
 * compressed, because every codec that the library brings is native code or needs what newer JDKs forbid; words that recur
 * are written once. The same rows give the same bytes. One group of rows is in memory. Not thread-safe.
 *
 * @param <R> what a row tells of
 */
final class ParquetTable<R> implements Closeable {

    /** How much of a file is held before it is written, in bytes. */
    private static final long ROW_GROUP = 16L << 20;

    private final Table<R> table;
    private final ParquetWriter<List<Cell>> rows;

    /**
     * Begins a table.
     *
     * @param out closed by {@link #close()}
     * @throws IOException if the stream does not take it
     */
    ParquetTable(OutputStream out, Table<R> table) throws IOException {
        this.table = table;
        this.rows = new Builder(new Output(out), new ParquetRows(table))
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .withWriterVersion(ParquetProperties.WriterVersion.PARQUET_1_0)
                .withRowGroupSize(ROW_GROUP)
                .build();
    }

    /**
     * Writes a whole table.
     *
     * @param out is closed
     */
    static <R> void write(OutputStream out, Table<R> columns, Iterable<R> rows) throws IOException {
        try (var table = new ParquetTable<>(out, columns)) {
            for (R row : rows) {
                table.row(row);
            }
        }
    }

    void row(R row) throws IOException {
        rows.write(table.cells(row));
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static final class Builder extends ParquetWriter.Builder<List<Cell>, Builder> {

        private final ParquetRows support;

        Builder(OutputFile file, ParquetRows support) {
            super(file);
            this.support = support;
        }

        @Override
        protected Builder self() {
            return this;
        }

        // The form without Hadoop's class calls this one, which is abstract.
        @Override
        @SuppressWarnings("deprecation")
        protected ParquetRows getWriteSupport(org.apache.hadoop.conf.Configuration unused) {
            return support;
        }
    }

    /** A file that is a stream: Parquet only asks how far it has come. */
    private record Output(OutputStream out) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new DelegatingPositionOutputStream(out) {

                private long position;

                @Override
                public long getPos() {
                    return position;
                }

                @Override
                public void write(int b) throws IOException {
                    super.write(b);
                    position++;
                }

                @Override
                public void write(byte[] bytes, int from, int length) throws IOException {
                    super.write(bytes, from, length);
                    position += length;
                }

                @Override
                public void write(byte[] bytes) throws IOException {
                    write(bytes, 0, bytes.length);
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
