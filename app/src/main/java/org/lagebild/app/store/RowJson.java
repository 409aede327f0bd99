package org.lagebild.app.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Function;

/** Records of the store as JSON and back. */
final class RowJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
                    .addSerializer(long[].class, new Hashes())
                    .addDeserializer(long[].class, new FromText<>(long[].class, RowJson::hashes))
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse)))
            .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
            .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
            .addMixIn(Near.class, NearKinds.class)
            .build();

    private RowJson() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({@Type(value = Near.Point.class, name = "point"), @Type(value = Near.Border.class, name = "border")})
    private interface NearKinds {}

    /** Reads what {@code toString} wrote. */
    private static final class FromText<T> extends FromStringDeserializer<T> {
        private static final long serialVersionUID = 1;

        private final transient Function<String, T> parser;

        FromText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        protected T _deserialize(String value, DeserializationContext context) throws IOException {
            return parser.apply(value);
        }

        @Override
        public T deserialize(JsonParser parsed, DeserializationContext context) throws IOException {
            return parser.apply(parsed.getText());
        }
    }

    /** A signature's hashes are as good as random: as bytes they are a third as long. */
    private static final class Hashes extends StdSerializer<long[]> {
        private static final long serialVersionUID = 1;

        Hashes() {
            super(long[].class);
        }

        @Override
        public void serialize(long[] hashes, JsonGenerator out, SerializerProvider provider) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(hashes.length * Long.BYTES);
            bytes.asLongBuffer().put(hashes);
            out.writeBinary(bytes.array());
        }
    }

    private static long[] hashes(String base64) {
        ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64));
        long[] hashes = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(hashes);
        return hashes;
    }

    static byte[] pack(Object record) {
        return Bodies.pack(write(record));
    }

    static <T> T unpack(byte[] body, Class<T> type) {
        return read(Bodies.text(body), type);
    }

    static String write(Object record) {
        try {
            return JSON.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new StoreException(
                    "a row of the store is broken: " + e.getOriginalMessage() + ". Maybe restore a backup?", e);
        }
    }
}
