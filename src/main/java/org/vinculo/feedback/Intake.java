package org.vinculo.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.vinculo.kernel.BusinessException;
import org.vinculo.organisation.Sites;

/** Takes in what somebody has to say, whoever writes it down, and keeps it from those it seems to be about before anybody is told. */
@ApplicationScoped
class Intake {

    @Inject
    private FeedbackRepository repository;

    @Inject
    private Handlers handlers;

    @Inject
    private FeedbackTime time;

    @Inject
    private Sites sites;

    /**
     * What came in, and the code that opens the answer.
     *
     * @param anew false when it had come before
     */
    record Received(Feedback feedback, String code, boolean anew) {}

    /**
     * @param language the language she reads
     * @param person whose file it is linked to, or null
     */
    Received receive(FeedbackForm form, Channel channel, String language, Long person) {
        if (form.getSite() != null
                && sites.options().stream().noneMatch(site -> site.id().equals(form.getSite()))) {
            throw BusinessException.at("site", "feedback.site.unknown");
        }
        Receipt receipt =
                Optional.ofNullable(form.getReceipt()).flatMap(Receipt::typed).orElseGet(Receipt::draw);
        Optional<Feedback> before = repository.byReceipt(receipt.mark());
        if (before.isPresent()) {
            return new Received(before.get(), receipt.inGroups(), false);
        }
        Feedback feedback = new Feedback(
                form, channel, language, receipt.mark(), time.now(), time.answerDay(form.getSite(), form.isDanger()));
        if (person != null) {
            feedback.linkTo(person);
        }
        repository.add(feedback);
        handlers.keepApart(feedback);
        handlers.tell(feedback);
        return new Received(feedback, receipt.inGroups(), true);
    }
}
