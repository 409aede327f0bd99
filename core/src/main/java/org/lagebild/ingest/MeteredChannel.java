package org.lagebild.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** A file that tells meters how many bytes were taken from it. */
final class MeteredChannel implements SeekableByteChannel {
    private final SeekableByteChannel file;
    private final Meter[] meters;

    MeteredChannel(SeekableByteChannel file, Meter... meters) {
        this.file = file;
        this.meters = meters.clone();
    }

    @Override
    public int read(ByteBuffer room) throws IOException {
        int read = file.read(room);
        for (Meter meter : meters) {
            meter.read(Math.max(0, read));
        }
        return read;
    }

    @Override
    public int write(ByteBuffer bytes) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
