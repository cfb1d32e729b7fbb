package org.vinculo.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vinculo.kernel.BusinessException;

/** A place in a text that the organisation's own facts fill. */
enum Token {
    ORGANISATION,
    DOMICILE,
    CONTACT;

    private static final Pattern ANY = Pattern.compile("\\[[^\\[\\]]*]");

    /** As it stands in the text. */
    String mark() {
        return '[' + name().toLowerCase(Locale.ROOT) + ']';
    }

    /** @throws BusinessException when there is a place nothing fills: it would be printed as it stands */
    static void requireKnown(String text) {
        ANY.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(found ->
                        Arrays.stream(values()).noneMatch(token -> token.mark().equals(found)))
                .findFirst()
                .ifPresent(found -> {
                    throw new BusinessException("agreement.token.unknown", found);
                });
    }
}
