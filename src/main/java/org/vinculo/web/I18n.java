package org.vinculo.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;

/** The bundles for EL: {@code #{i18n['person.title']}}. */
@Named("i18n")
@RequestScoped
public class I18n extends AbstractMap<String, String> {

    @Inject
    private LocaleHolder locale;

    @Override
    public String get(Object key) {
        return Texts.text(locale.getLocale(), key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.has(locale.getLocale(), key.toString());
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
