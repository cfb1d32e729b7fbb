package org.vinculo.orientation;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.organisation.Head;
import org.vinculo.organisation.SiteOption;
import org.vinculo.organisation.SiteTime;
import org.vinculo.organisation.Sites;

/** The orientation pages a stranger reads: published words and where the organisation is found, nothing else. */
@Stateless
@DenyAll
public class PublicOrientationService {

    @Inject
    private EditionRepository repository;

    @Inject
    private LibraryDesk desk;

    @Inject
    private Sites sites;

    @Inject
    private SiteTime time;

    /** A subject in the list for everybody. */
    public record Line(Subject subject, String title) {
        public String code() {
            return subject.name();
        }

        public boolean isRoute() {
            return subject instanceof StayRoute;
        }
    }

    /** What is published, in the visitor's language where it has one. */
    @PermitAll
    public List<Line> lines() {
        var heads = repository.heads().stream()
                .filter(head -> head.status() == EditionStatus.PUBLISHED)
                .collect(Collectors.groupingBy(EditionRepository.Head::subject));
        return Subject.all()
                .filter(subject -> heads.containsKey(subject.name()))
                .map(subject -> new Line(subject, desk.title(heads.get(subject.name()))))
                .toList();
    }

    @PermitAll
    public TopicContent content(String code, String language) {
        return Subject.of(code)
                .flatMap(subject -> repository.in(subject, EditionStatus.PUBLISHED))
                .map(edition -> edition.content(Orientation.written(language), time.today()))
                .orElseThrow(NotFoundException::new);
    }

    /** How to reach the organisation: each site that is open. */
    @PermitAll
    public List<Head> reach() {
        return sites.options().stream().map(SiteOption::id).map(sites::head).toList();
    }
}
