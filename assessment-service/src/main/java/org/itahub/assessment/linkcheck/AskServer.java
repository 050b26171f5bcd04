package org.itahub.assessment.linkcheck;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.itahub.assessment.AssessmentConfig;
import org.itahub.assessment.linkcheck.domain.LinkTarget;

/**
 * Asks one server once, at an address that was looked up and judged before: the name goes along for the certificate and the
 * server, but is never looked up again, so nobody can let it lead elsewhere in between.
 */
@ApplicationScoped
class AskServer {

    private final HttpClient client;
    private final int maxBytes;
    private final String userAgent;

    AskServer(Vertx vertx, AssessmentConfig config) {
        LinkCheckConfig settings = config.linkCheck();
        this.maxBytes = settings.maxBytes();
        this.userAgent = settings.userAgent();
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        settings.timeToConnect().toMillis()));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** @throws TimeoutException where the answer, with as much of its content as is read, has not come by then */
    Answer ask(LinkTarget target, InetAddress address, Duration atMost)
            throws ExecutionException, TimeoutException, InterruptedException {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, target.port())))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.secure())
                .setURI(target.path())
                .setFollowRedirects(false)
                .setTimeout(Math.max(1, atMost.toMillis()))
                .putHeader("User-Agent", userAgent)
                .putHeader("Accept", "text/html, application/pdf, */*;q=0.5")
                .putHeader("Accept-Language", "th, en;q=0.5")
                .putHeader("Accept-Encoding", "identity");
        Future<HttpClientRequest> opened = client.request(options);
        try {
            return opened.compose(request -> request.send().compose(this::read))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            opened.onSuccess(request -> request.connection().close());
        }
    }

    /** The first bytes of the content; whatever is behind them is not waited for. */
    private Future<Answer> read(HttpClientResponse response) {
        Promise<Answer> answer = Promise.promise();
        Buffer content = Buffer.buffer();
        response.handler(piece -> {
            content.appendBuffer(piece);
            if (content.length() > maxBytes) {
                answer.tryComplete(answer(response, content.getBytes(0, maxBytes), false));
            }
        });
        response.endHandler(end -> answer.tryComplete(answer(response, content.getBytes(), true)));
        response.exceptionHandler(answer::tryFail);
        return answer.future();
    }

    private static Answer answer(HttpClientResponse response, byte[] content, boolean whole) {
        String type = response.getHeader("Content-Type");
        return new Answer(
                response.statusCode(),
                response.getHeader("Location"),
                type == null ? "" : type,
                response.getHeader("Retry-After"),
                content,
                whole);
    }
}
