package io.quarkiverse.clerk.devserver.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.browser.Handshakes;
import io.quarkiverse.clerk.devserver.browser.ReturnUrl;
import io.quarkiverse.clerk.devserver.resource.session.Tickets;

/**
 * What a browser takes along from one page to the next.
 *
 * @param returnUrl where it goes in the end; empty if it stays here
 * @param devBrowser what the browser is known by; empty if it is not known
 * @param ticket of an invitation; empty if it has not come with one
 */
public record Visit(Optional<ReturnUrl> returnUrl, Optional<String> devBrowser, Optional<String> ticket) {

    /** The path of the page of who is signed in. */
    public static final String ACCOUNT = "/user";

    /** The path of the page on which one signs in. */
    public static final String SIGN_IN = "/sign-in";

    /** The path of the page on which new users sign up. */
    public static final String SIGN_UP = "/sign-up";

    /** The path that signs out. */
    public static final String SIGN_OUT = "/sign-out";

    private static final String RETURN_URL = "redirect_url";

    /** Which parameters say where to go, with the one that counts most first: as in Clerk's own pages. */
    private static final List<String> AFTER_SIGN_IN = List.of("sign_in_force_redirect_url", RETURN_URL,
            "sign_in_fallback_redirect_url", "after_sign_in_url");
    private static final List<String> AFTER_SIGN_UP = List.of("sign_up_force_redirect_url", RETURN_URL,
            "sign_up_fallback_redirect_url", "after_sign_up_url");

    /**
     * What a request says.
     *
     * @param sent its query or its form
     * @param cookie what the browser is known by according to its cookie, which what is sent outdoes
     * @throws io.quarkiverse.clerk.devserver.api.ApiException (422) if the browser would go to another machine
     */
    public static Visit of(Query sent, Optional<String> cookie) {
        return of(AFTER_SIGN_IN, AFTER_SIGN_UP, sent, cookie);
    }

    /** The same for who is about to sign up. */
    public static Visit toSignUp(Query sent, Optional<String> cookie) {
        return of(AFTER_SIGN_UP, AFTER_SIGN_IN, sent, cookie);
    }

    private static Visit of(List<String> first, List<String> second, Query sent, Optional<String> cookie) {
        return new Visit(
                Stream.of(first, second).flatMap(List::stream).flatMap(name -> sent.first(name).stream()).findFirst()
                        .map(url -> ReturnUrl.of(Optional.of(url))),
                sent.first(Handshakes.DEV_BROWSER).or(() -> cookie), sent.first(Tickets.PARAM));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        returnUrl.ifPresent(url -> parameters.put(RETURN_URL, url.toString()));
        devBrowser.ifPresent(token -> parameters.put(Handshakes.DEV_BROWSER, token));
        ticket.ifPresent(value -> parameters.put(Tickets.PARAM, value));
        return parameters;
    }

    /** The same as fields of a form that nobody sees. */
    Markup fields() {
        return Markup.all(parameters().entrySet().stream().map(field -> Markup.of(
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">", field.getKey(), field.getValue())).toList());
    }

    /** The URL of another of the pages. */
    public String to(String path) {
        String query = parameters().entrySet().stream().map(parameter -> parameter.getKey() + "="
                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Where the browser goes when it is done: with what it is known by, for cookies do not reach another host. */
    public String end(String token) {
        return returnUrl.map(url -> url.with(Handshakes.DEV_BROWSER, token)).orElse(ACCOUNT);
    }

    /** The same visit of a browser that is known by this. */
    public Visit by(String token) {
        return new Visit(returnUrl, Optional.of(token), ticket);
    }

    /** Without what the browser is known by, for logs. */
    @Override
    public String toString() {
        return "Visit[returnUrl=" + returnUrl + "]";
    }
}
