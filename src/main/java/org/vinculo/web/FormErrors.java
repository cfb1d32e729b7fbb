package org.vinculo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What is wrong with the fields of a form, for the summary on top of it and for the fields' own descriptions. */
@Named("formErrors")
@RequestScoped
public class FormErrors {

    /** One mistake and the client id of the input it belongs to. */
    public record Entry(String clientId, String text) {}

    /**
     * The mistakes in the fields of the form the current component stands in, in the order of the messages. The list is a living
     * one, because a repeater that was visited before a refusal arrived goes on with the list it got then.
     */
    public List<Entry> getHere() {
        var context = FacesContext.getCurrentInstance();
        UIComponent component = UIComponent.getCurrentComponent(context);
        while (component != null && !(component instanceof UIForm)) {
            component = component.getParent();
        }
        return component == null ? List.of() : new Living(component.getClientId(context) + ':');
    }

    private static final class Living extends AbstractList<Entry> {

        private final String prefix;

        Living(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public Entry get(int index) {
            return inside(FacesContext.getCurrentInstance(), prefix).get(index);
        }

        @Override
        public int size() {
            return inside(FacesContext.getCurrentInstance(), prefix).size();
        }
    }

    private static List<Entry> inside(FacesContext context, String prefix) {
        var entries = new ArrayList<Entry>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            if (id != null && id.startsWith(prefix)) {
                context.getMessageList(id).stream()
                        .filter(FormErrors::isError)
                        .forEach(message -> entries.add(new Entry(id, message.getSummary())));
            }
        }
        return entries;
    }

    public boolean on(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .anyMatch(FormErrors::isError);
    }

    /** The ids that describe an input: its hint and its error, only when they are in the page. */
    public String describedBy(String clientId, Object hint) {
        var ids = new ArrayList<String>(2);
        if (hint != null && !hint.toString().isEmpty()) {
            ids.add(clientId + "-hint");
        }
        if (on(clientId)) {
            ids.add(clientId + "-error");
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }

    /** What to say of a number out of its limits, either of which may be missing. */
    public String range(String label, Object min, Object max) {
        if (isMissing(min)) {
            return isMissing(max) ? Labels.text1("error.number", label) : Labels.text2("error.max", label, max);
        }
        return isMissing(max)
                ? Labels.text2("error.min", label, min)
                : Texts.text(
                        FacesContext.getCurrentInstance().getViewRoot().getLocale(), "error.range", label, min, max);
    }

    private static boolean isMissing(Object limit) {
        return limit == null || limit.toString().isEmpty();
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
