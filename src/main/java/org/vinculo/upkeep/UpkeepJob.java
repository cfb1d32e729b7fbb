package org.vinculo.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.notice.NoticeKind;
import org.vinculo.notice.Notices;
import org.vinculo.security.AccountNames;

/** Tells the administrators what is not well, once: they need not open the page to know. */
@ApplicationScoped
class UpkeepJob {

    static final String PAGE = "/staff/installation.xhtml";

    @Inject
    private UpkeepLook look;

    @Inject
    private AilmentRepository repository;

    @Inject
    private Notices notices;

    @Inject
    private AccountNames accounts;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void look() {
        Set<String> unwell = Stream.of(look.system(), look.jobs())
                .flatMap(List::stream)
                .filter(line -> line.health() == Health.NOT_WELL)
                .map(StateLine::subject)
                .collect(Collectors.toCollection(TreeSet::new));
        Instant now = clock.instant();
        Map<String, Ailment> known =
                repository.all().stream().collect(Collectors.toMap(Ailment::getSubject, Function.identity()));
        known.values().stream()
                .filter(ailment -> !unwell.contains(ailment.getSubject()))
                .forEach(Ailment::gone);
        boolean tell = false;
        for (String subject : unwell) {
            Ailment ailment = known.containsKey(subject) ? known.get(subject) : repository.add(new Ailment(subject));
            tell |= ailment.seen(now);
        }
        if (tell) {
            notices.tell(accounts.administrators(), NoticeKind.PORTAL_NOT_WELL, null, PAGE);
        }
    }
}
