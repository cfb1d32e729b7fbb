package org.vinculo.groupattention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.vinculo.kernel.BusinessException;

/** R19, R40: who is reached without a name is counted, and nothing else is known of her. */
class GroupAttentionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Property
    void as_many_are_counted_as_were_typed(@ForAll @Size(12) List<@IntRange(min = 0, max = 2000) Integer> typed) {
        GroupForm form = talk();
        form.setPeople(List.of(1L));
        int at = 0;
        for (HeadCount line : form.getCounts()) {
            line.setFemale(typed.get(at++));
            line.setMale(typed.get(at++));
            line.setNotSaid(typed.get(at++));
        }

        GroupAttention group = new GroupAttention(form, TODAY);

        assertThat(group.anonymous())
                .isEqualTo(typed.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < group.counts().size(); i++) {
            for (HeadSex sex : HeadSex.values()) {
                Integer counted = group.counts().get(i).of(sex);
                assertThat(counted == null ? 0 : counted)
                        .isEqualTo(form.getCounts().get(i).of(sex));
            }
        }
    }

    @Example
    void talk_that_reached_nobody_is_none() {
        GroupForm form = talk();
        form.getCounts().get(0).setFemale(0);

        assertThatThrownBy(() -> new GroupAttention(form, TODAY))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.field()).contains("people"));
    }

    @Example
    void it_is_annulled_once_and_with_a_reason() {
        GroupForm form = talk();
        form.setPeople(List.of(1L));
        GroupAttention group = new GroupAttention(form, TODAY);
        assertThatThrownBy(() -> group.annul(" ", 5, Instant.EPOCH)).isInstanceOf(BusinessException.class);

        group.annul("written twice", 5, Instant.EPOCH);

        assertThat(group.getAnnulledWhy()).isEqualTo("written twice");
        assertThatThrownBy(() -> group.annul("again", 5, Instant.EPOCH)).isInstanceOf(BusinessException.class);
    }

    private static GroupForm talk() {
        GroupForm form = new GroupForm();
        form.setSubject("Rights and costs");
        form.getHeld().setHeldOn(TODAY);
        return form;
    }
}
