package org.vinculo.humansecurity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vinculo.kernel.BaseEntity;

/** Why she came and by which way (R7): names of choices, since her story is nobody's to keep. Later answers replace it. */
@Entity
@Table(name = "migration_answers")
class MigrationAnswers extends BaseEntity {

    @Column(name = "person_id")
    private long personId;

    private String causes;

    private String protections;

    private String origin;

    private String transit;

    @Enumerated(EnumType.STRING)
    private Destination destination;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_outlook")
    private ReturnOutlook outlook;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected MigrationAnswers() {}

    MigrationAnswers(long personId, MigrationForm form) {
        this.personId = personId;
        causes = joined(form.getCauses());
        protections = joined(form.getProtections());
        origin = form.getOrigin();
        transit = joined(form.getTransit());
        destination = form.getDestination();
        outlook = form.getOutlook();
    }

    MigrationAnswers recorded(long account, Instant now) {
        recordedBy = account;
        recordedAt = now;
        return this;
    }

    void replace(Instant now) {
        replacedAt = now;
    }

    MigrationForm form() {
        MigrationForm form = new MigrationForm();
        form.setCauses(chosen(MigrationCause.class, causes));
        form.setProtections(chosen(ProtectiveFactor.class, protections));
        form.setOrigin(origin);
        form.setTransit(new ArrayList<>(split(transit)));
        form.setDestination(destination);
        form.setOutlook(outlook);
        return form;
    }

    private static String joined(Collection<?> values) {
        return values.isEmpty()
                ? null
                : values.stream().map(String::valueOf).distinct().collect(Collectors.joining(","));
    }

    private static List<String> split(String values) {
        return values == null ? List.of() : Arrays.asList(values.split(","));
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, String values) {
        Set<E> chosen = EnumSet.noneOf(type);
        split(values).forEach(value -> chosen.add(Enum.valueOf(type, value)));
        return chosen;
    }
}
