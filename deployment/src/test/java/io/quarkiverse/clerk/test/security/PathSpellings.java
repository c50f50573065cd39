package io.quarkiverse.clerk.test.security;

import java.util.Locale;
import java.util.stream.Stream;

/** Ways of writing a path that somebody, somewhere, may take for that path. */
final class PathSpellings {

    /** Of {@code /head/tail}: 0 is {@code /head}, 1 is {@code tail}, 2 is the code of the first letter of the tail. */
    private static final String SPELLINGS = """
            {0}/{1}     {0}/{1}/     {0}/{1}//    /{0}/{1}     //{0}/{1}    {0}//{1}      {0}/./{1}      {0}/%2e/{1}
            {0}/{1}/.   {0}/{1}/%2e  {0}/{1}/x/.. {0}/x/../{1} /../..{0}/{1} /public/..{0}/{1} /public/%2e%2e{0}/{1}
            {0}/{1};    {0}/{1};x=1  {0}/{1};/    {0}/{1}/;x=1 {0}/{1};/x   {0};x=1/{1}   {0}/;x/{1}     /;x{0}/{1}
            {0}/{1}%3b  {0}/{1}%3bx=1 {0}%3b/{1}  {0};x=1/{1};y=2/  {0}/{1};%2f  {0}/x;/../{1}
            {0}/%{2}    {0}/%25{2}   {0}%2f{1}    {0}%2F{1}    {0}/%2f{1}   /%2f{0}/{1}   {0}/{1}%2f     {0}%252f{1}
            /public/..%2f{0}/{1}     /public/%2e%2e%2f{0}/{1}  {0}/x/..%2f{1} {0}/x%2f..%2f{1} {0}%2fx%2f..%2f{1}
            /public/..;{0}/{1}       /public/..;/{0}/{1}       {0}%5c{1}    /public%5c..%5c{0}/{1}
            {0}/{1}%00  {0}/{1}%20   {0}/{1}%0a   {0}/{1}%09   {0}/{1}?x    {0}/{1}%3f    {0}/{1}%23     {0}/{1}.
            {0}/{1}%2e  {0}/{1}.json {0}/{1}.html {0}/%c0%ae/{1} {0}/%e2%80%8b{1}
            """;

    private PathSpellings() {
    }

    static Stream<String> of(String path) {
        int slash = path.lastIndexOf('/');
        var tail = path.substring(slash + 1);
        var encoded = Integer.toHexString(tail.charAt(0)) + tail.substring(1);
        return Stream.concat(
                Stream.of(SPELLINGS.strip().split("\\s+")).map(spelling -> spelling.replace("{0}", path.substring(0, slash))
                        .replace("{1}", tail).replace("{2}", encoded)),
                Stream.of(path.toUpperCase(Locale.ROOT), path.substring(0, slash + 1) + tail.toUpperCase(Locale.ROOT),
                        "/" + path.substring(1).replace("/", "%2f")))
                .distinct();
    }
}
