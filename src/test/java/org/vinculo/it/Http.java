package org.vinculo.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vinculo.launch.Serve;

/** One person at a browser without scripts: keeps her cookies, fills the forms she sees, follows redirects. */
public final class Http {

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            // Asked to upgrade to HTTP/2, the server now and then leaves a request without an answer.
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI portal;
    private String network;

    private Http(URI portal) {
        this.portal = portal;
    }

    /** From now on she comes, as the proxy in front says, from this address. */
    Http from(String address) {
        network = address;
        return this;
    }

    /** What came back. */
    public record Page(int status, URI uri, HttpHeaders headers, String body) {

        public Document html() {
            return Jsoup.parse(body, uri.toString());
        }

        public String path() {
            return uri.getPath();
        }

        public String text() {
            return html().text();
        }
    }

    public static Http stranger() {
        return at(TestServer.running().server().address());
    }

    /** A stranger at another portal than the one under test. */
    static Http at(URI portal) {
        return new Http(portal);
    }

    /** Logs in through the login page. */
    public static Http as(String email) {
        Http http = stranger();
        Page in = http.logIn(email, Serve.DEMONSTRATION_PASSWORD);
        if (in.path().endsWith("/login.xhtml")) {
            throw new AssertionError("Login of " + email + " refused: "
                    + in.html().select(".summary, .messages").text());
        }
        return http;
    }

    /** The same for an account with a password of its own. */
    static Http as(String email, String password) {
        Http http = stranger();
        if (http.logIn(email, password).path().endsWith("/login.xhtml")) {
            throw new AssertionError("Login of " + email + " refused");
        }
        return http;
    }

    Page logIn(String email, String password) {
        return submit(get("/login.xhtml"), "login", "button-login", Map.of("email", email, "password", password));
    }

    public CookieManager cookies() {
        return cookies;
    }

    public Page get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    /** What is behind an address, byte by byte. */
    byte[] bytes(String path) {
        try {
            return client.send(
                            HttpRequest.newBuilder(uri(path))
                                    .timeout(Duration.ofSeconds(60))
                                    .build(),
                            HttpResponse.BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public Page get(String path, String header, String value) {
        return send(HttpRequest.newBuilder(uri(path)).header(header, value).GET());
    }

    /**
     * Submits a form as the browser would: hidden fields, what stands in the others, and on top what she typed.
     *
     * @param typed by the field's own id, without that of the form
     */
    public Page submit(Page page, String formId, String buttonId, Map<String, String> typed) {
        Element form = page.html().getElementById(formId);
        if (form == null) {
            throw new AssertionError("No form " + formId + " at " + page.uri() + " (" + page.status() + ")");
        }
        Map<String, List<String>> fields = current(form);
        typed.forEach((id, value) -> fields.put(name(form, id), List.of(value)));
        Element button = form.getElementById(formId + ":" + buttonId);
        if (button == null) {
            throw new AssertionError("No button " + buttonId + " in form " + formId + " at " + page.uri());
        }
        fields.put(button.attr("name"), List.of(button.hasAttr("value") ? button.attr("value") : button.attr("name")));
        return send(form.absUrl("action"), fields);
    }

    /** Sends a form as it stands. */
    Page sendAgain(Page page, String formId) {
        Element form = page.html().getElementById(formId);
        return send(form.absUrl("action"), current(form));
    }

    /** Loses a cookie. */
    void forget(String cookie) {
        cookies.getCookieStore().getCookies().stream()
                .filter(each -> each.getName().equals(cookie))
                .toList()
                .forEach(each -> cookies.getCookieStore().remove(null, each));
    }

    public Page post(String address, Map<String, String> fields) {
        Map<String, List<String>> each = new LinkedHashMap<>();
        fields.forEach((name, value) -> each.put(name, List.of(value)));
        return send(address, each);
    }

    private Page send(String address, Map<String, List<String>> fields) {
        return send(HttpRequest.newBuilder(uri(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    private static Map<String, List<String>> current(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            String type = field.attr("type");
            if (field.normalName().equals("select")) {
                Element chosen = field.selectFirst("option[selected]");
                if (chosen != null) {
                    fields.put(field.attr("name"), List.of(chosen.val()));
                }
            } else if (type.equals("checkbox") || type.equals("radio")) {
                if (field.hasAttr("checked")) {
                    fields.computeIfAbsent(field.attr("name"), name -> new ArrayList<>())
                            .add(field.val());
                }
            } else if (!type.equals("submit") && !type.equals("button")) {
                fields.put(field.attr("name"), List.of(field.val()));
            }
        }
        return fields;
    }

    private static String name(Element form, String id) {
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            String name = field.attr("name");
            if (name.equals(id) || name.endsWith(":" + id) || name.endsWith(":" + id + "_input")) {
                return name;
            }
        }
        throw new AssertionError("No field " + id + " in form " + form.id());
    }

    private static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI uri(String path) {
        return path.startsWith("http") ? URI.create(path) : portal.resolve(path);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            if (network != null) {
                request.header("X-Forwarded-For", network);
            }
            HttpResponse<String> answer = client.send(
                    request.timeout(Duration.ofSeconds(60))
                            .header("Accept-Language", "es")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            return new Page(answer.statusCode(), answer.uri(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
