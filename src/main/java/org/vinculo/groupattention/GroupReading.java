package org.vinculo.groupattention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vinculo.attention.AttentionRegister;
import org.vinculo.person.PeopleService;
import org.vinculo.security.AccountNames;

/** A talk for whoever asks: the names of those whose files she may open, of the others only how many they are. */
@ApplicationScoped
class GroupReading {

    @Inject
    private AttentionRegister attentions;

    @Inject
    private PeopleService people;

    @Inject
    private AccountNames accounts;

    GroupRead read(GroupAttention group) {
        Map<Long, Long> there = attentions.people(group.getAttentions());
        Map<Long, String> names = people.names(Set.copyOf(there.values()));
        Map<Long, String> named = new TreeMap<>();
        there.forEach((attention, person) -> {
            if (names.containsKey(person)) {
                named.put(attention, names.get(person));
            }
        });
        return new GroupRead(
                group.getId(),
                group.getSubject(),
                group.getHeld().read(name(group.getHeld().getAttendedBy(), group.getRecordedBy())),
                group.getTopics().stream().sorted().toList(),
                named,
                there.size() - named.size(),
                group.counts(),
                group.anonymous(),
                group.getRecordedAt(),
                accounts.name(group.getRecordedBy()),
                group.getAnnulledAt(),
                group.getAnnulledBy() == null ? null : accounts.name(group.getAnnulledBy()),
                group.getAnnulledWhy());
    }

    private String name(Long attended, long recorded) {
        return accounts.name(attended == null ? recorded : attended);
    }
}
