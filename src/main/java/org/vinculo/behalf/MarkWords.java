package org.vinculo.behalf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** How a mark reads. For use in EL. */
@Named("markWords")
@ApplicationScoped
public class MarkWords {

    @Inject
    private Messages messages;

    /**
     * @param forWhom the name of the one whose word it is; for a person whom the reader may not know, null
     */
    public String sentence(Mark mark, String forWhom) {
        String by = mark.by() == null ? messages.text("behalf.house") : mark.by();
        String party = forWhom == null || forWhom.isEmpty() ? messages.text("behalf.of." + mark.party()) : forWhom;
        return messages.text(
                mark.who() == null ? "behalf.mark" : "behalf.mark.who",
                by,
                party,
                messages.text("behalf.by." + mark.medium()),
                Labels.date(mark.day()),
                mark.who());
    }
}
