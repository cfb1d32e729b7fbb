package org.vinculo.firstattention.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.firstattention.EndForm;
import org.vinculo.firstattention.FirstAttentionRead;
import org.vinculo.firstattention.FirstAttentionService;
import org.vinculo.firstattention.Heard;
import org.vinculo.firstattention.Raised;
import org.vinculo.firstattention.Stop;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** One page of a guided first attention; what is done on it is kept at once and leads to the next. */
@Named
@ViewScoped
public class FirstAttentionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FirstAttentionService service;

    @Inject
    private Messages messages;

    private long id;
    private Stop at;
    private Stop stop;
    private transient FirstAttentionRead read;

    private Raised[] raised = {};
    private ServiceCategory[] needs = {};
    private Heard heard;
    private boolean confirmed;
    private String reason;
    private String why;
    private final EndForm end = new EndForm();

    public void load() {
        read = service.read(id, at);
        stop = getRead().halt().stop();
        raised = getRead().raised().toArray(new Raised[0]);
        needs = getRead().needs().toArray(new ServiceCategory[0]);
        heard = getRead().heard();
        reason = getRead().why();
    }

    public FirstAttentionRead getRead() {
        if (read == null) {
            read = service.read(id, stop);
        }
        return read;
    }

    public String raise() {
        service.raise(id, chosen(Raised.class, raised));
        return next();
    }

    public String tell() {
        service.tell(id, stop, confirmed);
        return next();
    }

    public String leaveOut() {
        service.leaveOut(id, stop, reason);
        return next();
    }

    public String goWithoutSheet() {
        service.goWithoutSheet(id, reason);
        return next();
    }

    public String need() {
        service.need(id, chosen(ServiceCategory.class, needs));
        return next();
    }

    public String hear() {
        service.hear(id, heard);
        return next();
    }

    public String close() {
        long attention = service.close(id, end);
        messages.saved("firstAttention.closed");
        return "/staff/attention.xhtml?faces-redirect=true&id=" + attention;
    }

    public String discard() {
        long person = getRead().personId();
        service.discard(id, why);
        messages.saved("firstAttention.discarded");
        return "/staff/person.xhtml?faces-redirect=true&id=" + person;
    }

    /** What was just done may have brought further pages. */
    private String next() {
        read = service.read(id, stop);
        return page(read.course().after(stop));
    }

    private String page(Stop stop) {
        return "/staff/first-attention.xhtml?faces-redirect=true&id=" + id + "&at=" + stop;
    }

    private static <E extends Enum<E>> Set<E> chosen(Class<E> type, E[] values) {
        Set<E> chosen = EnumSet.noneOf(type);
        chosen.addAll(List.of(values));
        return chosen;
    }

    /** What a page is called: its topic, or what is done on it. */
    public String title(Stop stop) {
        return stop.isTopic() ? Labels.label(stop.topic()) : messages.text("firstAttention.stop." + stop);
    }

    public Stop getNextStop() {
        return getRead().course().after(stop);
    }

    public Stop getFormerStop() {
        return getRead().course().before(stop);
    }

    public boolean isHasFormer() {
        return getFormerStop() != stop;
    }

    public List<AgreementKind> getDocuments() {
        return AgreementKind.OF_PERSON;
    }

    public Raised[] getRaisable() {
        return Raised.values();
    }

    public ServiceCategory[] getNeedable() {
        return ServiceCategory.values();
    }

    public Heard[] getSources() {
        return Heard.values();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The page in the address; without one it goes on where something is missing. */
    public Stop getAt() {
        return at;
    }

    public void setAt(Stop at) {
        this.at = at;
    }

    /** The page itself. */
    public Stop getStop() {
        return stop;
    }

    public Raised[] getRaised() {
        return raised.clone();
    }

    public void setRaised(Raised[] raised) {
        this.raised = raised.clone();
    }

    public ServiceCategory[] getNeeds() {
        return needs.clone();
    }

    public void setNeeds(ServiceCategory[] needs) {
        this.needs = needs.clone();
    }

    public Heard getHeard() {
        return heard;
    }

    public void setHeard(Heard heard) {
        this.heard = heard;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public EndForm getEnd() {
        return end;
    }
}
