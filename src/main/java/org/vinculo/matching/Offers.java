package org.vinculo.matching;

import java.util.List;
import java.util.function.Function;

/**
 * The published vacancies as they stand to one person.
 *
 * @param open she can be proposed for, best first
 * @param near those for which one thing is missing, best first, each with what closes it
 * @param others how many there are beside them
 * @param profile false when there is nothing to set them beside
 */
public record Offers(List<Offer> open, List<NearOffer> near, long others, boolean profile) {

    /** Of somebody who has no labour profile, or whose file is closed. */
    static final Offers NONE = new Offers(List.of(), List.of(), 0, false);

    /** So many of each are told. */
    static final int SHOWN = 20;

    static Offers of(List<Offer> all, Function<List<Offer>, List<NearOffer>> closed) {
        List<Offer> open =
                all.stream().filter(Offer::isOpen).sorted(Offer.ORDER).toList();
        List<Offer> near =
                all.stream().filter(Offer::isNear).sorted(Offer.ORDER).toList();
        List<Offer> shown = near.stream().limit(SHOWN).toList();
        return new Offers(
                open.stream().limit(SHOWN).toList(),
                closed.apply(shown),
                all.size() - Math.min(open.size(), SHOWN) - shown.size(),
                true);
    }
}
