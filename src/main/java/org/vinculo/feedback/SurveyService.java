package org.vinculo.feedback;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.vinculo.organisation.SiteTime;
import org.vinculo.security.CurrentUser;
import org.vinculo.security.Permission;

/** What the surveys say. A line that names the reader is left out for her: it may be a complaint about her (R33). */
@Stateless
@DenyAll
public class SurveyService {

    private static final int MONTHS = 12;

    @Inject
    private SurveyRepository repository;

    @Inject
    private CurrentUser user;

    @Inject
    private SiteTime time;

    /** The results of the last twelve months. */
    @RolesAllowed(Permission.FEEDBACK_HANDLE)
    public SurveyResults results() {
        LocalDate since = time.today().withDayOfMonth(1).minusMonths(MONTHS);
        return SurveyResults.of(repository.tallies(since), lines(since));
    }

    private Map<Long, List<String>> lines(LocalDate since) {
        Map<Long, List<SurveyLine>> bySite = repository.lines(since).stream()
                .collect(Collectors.groupingBy(SurveyLine::getSiteId, TreeMap::new, Collectors.toList()));
        bySite.values().removeIf(lines -> lines.size() < SurveyCount.FEWEST);
        Map<Long, List<String>> words = new TreeMap<>();
        bySite.forEach((site, lines) -> words.put(
                site,
                lines.stream()
                        .map(SurveyLine::getWords)
                        .filter(line -> !NameMatch.mentions(line, user.name()))
                        .toList()));
        return words;
    }
}
