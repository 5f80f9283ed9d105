package io.github.crosscut.refiqda;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that refuses to give more than so many bytes. The size that a ZIP tells of a file may be a lie. */
final class Capped extends FilterInputStream {

    private final String what;
    private final long most;
    private long read;

    Capped(InputStream in, long most, String what) {
        super(in);
        this.most = most;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int some = super.read(buffer, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int more) {
        read += more;
        if (read > most) {
            throw new RefusedFileException(what + " is larger than " + most + " bytes; not read for safety");
        }
    }
}
