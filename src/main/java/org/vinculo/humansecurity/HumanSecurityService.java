package org.vinculo.humansecurity;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vinculo.household.HouseholdLookup;
import org.vinculo.person.PersonHead;
import org.vinculo.security.AccountNames;
import org.vinculo.security.Permission;

/** The human security of one person on one page, for whoever may see her file. */
@Stateless
@DenyAll
public class HumanSecurityService {

    @Inject
    private SecurityRepository repository;

    @Inject
    private SecurityAccess access;

    @Inject
    private HouseholdLookup households;

    @Inject
    private AccountNames accounts;

    @RolesAllowed(Permission.PERSON_READ)
    public SecurityPage page(long personId) {
        PersonHead her = access.require(personId);
        access.opened(personId, "human-security");
        SensitiveReader reader = access.reader();
        List<Need> needs = repository.needs(personId).stream()
                .filter(need -> reader.reads(need.getKind(), her.caseworkerId()))
                .toList();
        List<Assessment> assessments = repository.assessments(personId);
        Map<Long, String> names = names(needs, assessments);
        FunctioningRead functioning =
                repository.functioning(personId).map(FunctioningAnswers::read).orElse(null);
        Set<ComputedNeed> computed = ComputedNeed.of(
                her, functioning != null && functioning.isDisability(), households.caresForSomebody(personId));
        List<AssessmentRead> read = assessments.stream()
                .map(each -> each.read(names.getOrDefault(each.getRecordedBy(), "")))
                .toList();
        return new SecurityPage(
                rows(needs, names, true),
                rows(needs, names, false),
                computed,
                live(read),
                read.stream().filter(each -> !each.isLive()).toList(),
                functioning,
                reader.reads(her.caseworkerId()));
    }

    private Map<Long, String> names(List<Need> needs, List<Assessment> assessments) {
        Set<Long> ids = Stream.concat(
                        needs.stream().map(Need::getRecordedBy),
                        assessments.stream().map(Assessment::getRecordedBy))
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : accounts.names(ids);
    }

    private static List<NeedRow> rows(List<Need> needs, Map<Long, String> names, boolean open) {
        return needs.stream()
                .filter(need -> need.isOpen() == open)
                .map(need -> need.row(names.getOrDefault(need.getRecordedBy(), "")))
                .toList();
    }

    private static Map<AssessmentMoment, AssessmentRead> live(List<AssessmentRead> read) {
        Map<AssessmentMoment, AssessmentRead> live = new EnumMap<>(AssessmentMoment.class);
        read.stream().filter(AssessmentRead::isLive).forEach(each -> live.put(each.moment(), each));
        return live;
    }
}
