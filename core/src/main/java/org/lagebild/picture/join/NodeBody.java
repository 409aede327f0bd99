package org.lagebild.picture.join;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lagebild.picture.Days;
import org.lagebild.picture.Site;

/** A kept node as bytes and back: it is read so often that JSON would cost more than all that is done with it. */
final class NodeBody {
    private static final int MONTHS = 12;

    private NodeBody() {}

    /** Writes a value. */
    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    /** Reads what a writer wrote. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] packed(KeptNode node) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            text(out, node.block());
            text(out, node.key());
            orNull(out, node.kin(), NodeBody::text);
            orNull(out, node.edition(), NodeBody::text);
            texts(out, node.members());
            all(out, node.links(), DataOutputStream::writeLong);
            texts(out, node.why());
            profile(out, node.profile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static KeptNode unpacked(byte[] body) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(body));
        try {
            return new KeptNode(
                    text(in),
                    text(in),
                    orNull(in, NodeBody::text),
                    orNull(in, NodeBody::text),
                    list(in, NodeBody::text),
                    set(in, DataInputStream::readLong),
                    texts(in),
                    profile(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void profile(DataOutputStream out, Profile profile) throws IOException {
        for (SortedSet<String> texts : List.of(
                sorted(profile.articles()),
                sorted(profile.languages()),
                sorted(profile.spoken()),
                sorted(profile.kin()),
                sorted(profile.names()),
                sorted(profile.called()),
                sorted(profile.context()),
                sorted(profile.parents()),
                sorted(profile.editions()),
                sorted(profile.starts()),
                sorted(profile.ends()))) {
            texts(out, texts);
        }
        orNull(out, profile.window(), NodeBody::days);
        all(out, profile.months(), (to, month) -> to.writeInt(month.getYear() * MONTHS + month.getMonthValue() - 1));
        out.writeBoolean(profile.stated());
        texts(out, profile.participants());
        texts(out, profile.host());
        all(out, profile.sites().values(), NodeBody::site);
        all(out, profile.troops(), DataOutputStream::writeLong);
        texts(out, profile.equipment());
        texts(out, profile.domains());
    }

    private static Profile profile(DataInputStream in) throws IOException {
        return new Profile(
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                texts(in),
                orNull(in, NodeBody::days),
                set(in, NodeBody::month),
                in.readBoolean(),
                texts(in),
                texts(in),
                sites(in),
                set(in, DataInputStream::readLong),
                texts(in),
                texts(in));
    }

    private static SortedSet<String> sorted(Collection<String> texts) {
        return new TreeSet<>(texts);
    }

    private static void days(DataOutputStream out, Days days) throws IOException {
        out.writeLong(days.first().toEpochDay());
        out.writeLong(days.last().toEpochDay());
    }

    private static Days days(DataInputStream in) throws IOException {
        return new Days(LocalDate.ofEpochDay(in.readLong()), LocalDate.ofEpochDay(in.readLong()));
    }

    private static YearMonth month(DataInputStream in) throws IOException {
        int month = in.readInt();
        return YearMonth.of(Math.floorDiv(month, MONTHS), Math.floorMod(month, MONTHS) + 1);
    }

    private static void site(DataOutputStream out, Site site) throws IOException {
        text(out, site.name());
        orNull(out, site.id(), NodeBody::text);
        orNull(out, site.kind(), NodeBody::text);
        orNull(out, site.country(), NodeBody::text);
        orNull(out, site.lat(), DataOutputStream::writeDouble);
        orNull(out, site.lon(), DataOutputStream::writeDouble);
    }

    private static Map<String, Site> sites(DataInputStream in) throws IOException {
        Map<String, Site> sites = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            Site site = new Site(
                    text(in),
                    orNull(in, NodeBody::text),
                    orNull(in, NodeBody::text),
                    orNull(in, NodeBody::text),
                    orNull(in, DataInputStream::readDouble),
                    orNull(in, DataInputStream::readDouble));
            sites.put(site.key(), site);
        }
        return sites;
    }

    private static void texts(DataOutputStream out, Collection<String> texts) throws IOException {
        all(out, texts, NodeBody::text);
    }

    private static SortedSet<String> texts(DataInputStream in) throws IOException {
        return set(in, NodeBody::text);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }

    private static <T> void orNull(DataOutputStream out, @Nullable T value, Writer<T> writer) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            writer.write(out, value);
        }
    }

    private static <T> @Nullable T orNull(DataInputStream in, Reader<T> reader) throws IOException {
        return in.readBoolean() ? reader.read(in) : null;
    }

    private static <T> void all(DataOutputStream out, Collection<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int size = in.readInt();
        List<T> values = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            values.add(reader.read(in));
        }
        return values;
    }

    private static <T extends Comparable<? super T>> SortedSet<T> set(DataInputStream in, Reader<T> reader)
            throws IOException {
        return new TreeSet<>(list(in, reader));
    }
}
