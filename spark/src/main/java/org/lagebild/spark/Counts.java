package org.lagebild.spark;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** What became of the documents of a batch, counted where they are read. */
final class Counts implements Serializable {
    private static final long serialVersionUID = 1;

    private final LongAccumulator read;
    private final LongAccumulator relevant;
    private final LongAccumulator passed;
    private final LongAccumulator broken;

    Counts(SparkContext context) {
        this.read = context.longAccumulator();
        this.relevant = context.longAccumulator();
        this.passed = context.longAccumulator();
        this.broken = context.longAccumulator();
    }

    /** An article was read. */
    void read(boolean isRelevant) {
        read.add(1L);
        relevant.add(isRelevant ? 1L : 0L);
    }

    /** So many pages were passed over by the gate, which looks at their bytes only. */
    void passedOver(long pages) {
        passed.add(pages);
    }

    /** A file or record could not be read. */
    void broken() {
        broken.add(1L);
    }

    void writeTo(ObjectNode node) {
        node.put("read", read.value())
                .put("relevant", relevant.value())
                .put("passed_over", passed.value())
                .put("broken", broken.value());
    }

    @Override
    public String toString() {
        return read.value() + " read, " + relevant.value() + " relevant, " + passed.value()
                + " passed over by the gate, " + broken.value() + " broken";
    }
}
