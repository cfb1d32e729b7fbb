package org.vinculo.attention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** An attention for whoever asks: its note only when it is for her. */
@ApplicationScoped
class AttentionReading {

    @Inject
    private AttentionRepository repository;

    @Inject
    private Desk desk;

    AttentionRead read(Attention attention) {
        Note.Reader reader = desk.reader();
        long author = attention.getRecordedBy();
        return new AttentionRead(
                attention.getId(),
                attention.getVersion(),
                attention.getPersonId(),
                held(attention.getHeld(), author),
                attention.getTopics().stream().sorted().toList(),
                NoteRead.of(attention.getNote(), author, reader),
                attention.getNextStep(),
                attention.getNextStepOn(),
                attention.getRecordedAt(),
                desk.name(author),
                attention.getAnnulledAt(),
                attention.isAnnulled() ? desk.name(attention.getAnnulledBy()) : null,
                attention.getAnnulledWhy(),
                formers(attention, reader));
    }

    private List<FormerRead> formers(Attention attention, Note.Reader reader) {
        long author = attention.getRecordedBy();
        // A note that was open by mistake and is kept apart now is not left open in its former text.
        boolean closed = !attention.getNote().isReadBy(author, reader);
        return repository.formers(attention.getId()).stream()
                .map(former -> {
                    NoteRead note = NoteRead.of(former.getNote(), author, reader);
                    return new FormerRead(
                            former.getReplacedAt(),
                            desk.name(former.getReplacedBy()),
                            former.getWhy(),
                            held(former.getHeld(), author),
                            closed ? note.withheldToo() : note);
                })
                .toList();
    }

    private HeldRead held(Held held, long author) {
        return held.read(desk.name(held.getAttendedBy() == null ? author : held.getAttendedBy()));
    }
}
