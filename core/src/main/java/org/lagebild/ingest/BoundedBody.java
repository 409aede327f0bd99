package org.lagebild.ingest;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer up to a bound, or up to where the connection broke off. */
final class BoundedBody implements BodySubscriber<BoundedBody.Body> {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Body> whole = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    BoundedBody(int most) {
        this.most = most;
    }

    /**
     * What came.
     *
     * @param cut whether there was more than the bound
     * @param fault why it broke off; null where it came to its end
     */
    record Body(byte[] bytes, boolean cut, @Nullable String fault) {}

    @Override
    public CompletionStage<Body> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        given.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            byte[] some = new byte[Math.min(part.remaining(), most - bytes.size() + 1)];
            part.get(some);
            bytes.writeBytes(some);
        }
        Flow.Subscription more = subscription;
        if (more == null) {
            return;
        }
        if (bytes.size() > most) {
            more.cancel();
            whole.complete(new Body(bytes.toByteArray(), true, null));
        } else {
            more.request(1);
        }
    }

    @Override
    public void onError(Throwable fault) {
        whole.complete(new Body(bytes.toByteArray(), false, String.valueOf(fault.getMessage())));
    }

    @Override
    public void onComplete() {
        whole.complete(new Body(bytes.toByteArray(), false, null));
    }
}
