package org.vinculo.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.directory.ServiceLookup;
import org.vinculo.directory.ServiceRow;

/** Which services and courses of the directory close the one thing that keeps a vacancy out of reach. */
@ApplicationScoped
class GapServices {

    /** So many are told for each vacancy; whoever wants another chooses it when she is sent. */
    static final int SHOWN = 2;

    private static final String SPANISH = "spa";
    private static final int ADULT = 18;
    private static final int STATE_DIGITS = 2;

    /** What has to do with her papers is closed by who helps with them, whatever the reason. */
    private static final List<ServiceCategory> PAPERS =
            List.of(ServiceCategory.REGULARISATION_GUIDANCE, ServiceCategory.LEGAL_ADVICE);

    @Inject
    private ServiceLookup directory;

    List<NearOffer> beside(List<Offer> near) {
        Set<ServiceCategory> wanted =
                near.stream().flatMap(offer -> closing(offer.gap()).stream()).collect(Collectors.toSet());
        Map<ServiceCategory, List<ServiceRow>> offered = directory.offered(wanted).stream()
                .filter(GapServices::isForAdults)
                .collect(Collectors.groupingBy(ServiceRow::category));
        return near.stream()
                .map(offer -> new NearOffer(
                        offer,
                        nearest(closing(offer.gap()), offered, offer.person().municipalityCode())))
                .toList();
    }

    /**
     * @param gap the must that is missing, or null when it is her papers
     * @return the kinds of service that close it, the likeliest first; none for what no service changes
     */
    static List<ServiceCategory> closing(Finding gap) {
        if (gap == null) {
            return PAPERS;
        }
        return switch (gap.trait()) {
            case OCCUPATION, SKILL -> List.of(ServiceCategory.JOB_TRAINING, ServiceCategory.SKILL_CERTIFICATION);
            case EXPERIENCE -> List.of(ServiceCategory.SKILL_CERTIFICATION);
            case EDUCATION -> List.of(ServiceCategory.LITERACY);
            case LANGUAGE -> SPANISH.equals(gap.code()) ? List.of(ServiceCategory.SPANISH_LESSONS) : List.of();
            case SCHEDULE -> List.of(ServiceCategory.CHILDCARE);
            case PLACE -> List.of(ServiceCategory.TRANSPORT);
            case PAY -> List.of();
        };
    }

    /** Of each kind in turn, those of her municipality, then of her state, then all others. */
    static List<ServiceRow> nearest(
            List<ServiceCategory> kinds, Map<ServiceCategory, List<ServiceRow>> offered, String municipality) {
        return kinds.stream()
                .flatMap(kind -> offered.getOrDefault(kind, List.of()).stream())
                .sorted(Comparator.comparingInt(service -> distance(service.municipalityCode(), municipality)))
                .limit(SHOWN)
                .toList();
    }

    /** 0 in the same municipality, 1 in the same state, 2 elsewhere or not known. */
    private static int distance(String one, String other) {
        if (one == null || other == null) {
            return 2;
        }
        if (Objects.equals(one, other)) {
            return 0;
        }
        return one.regionMatches(0, other, 0, STATE_DIGITS) ? 1 : 2;
    }

    /** A crèche's ages are the child's; whoever works is an adult. */
    private static boolean isForAdults(ServiceRow service) {
        return service.category() == ServiceCategory.CHILDCARE
                || service.maximumAge() == null
                || service.maximumAge() >= ADULT;
    }
}
