package org.vinculo.agreement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.vinculo.agreement.AgreementDocument;
import org.vinculo.agreement.AgreementKind;
import org.vinculo.agreement.Editions;
import org.vinculo.web.LocaleHolder;

/** The privacy notice for everybody who comes to the portal (LFPDPPP 2025, arts. 14 and 16). */
@Named("privacyNoticeView")
@RequestScoped
public class NoticeView {

    @Inject
    private Editions editions;

    @Inject
    private LocaleHolder locale;

    private AgreementDocument document;
    private AgreementDocument spanish;

    public void load() {
        document =
                editions.document(AgreementKind.PRIVACY_NOTICE, locale.getTag()).orElse(null);
        if (document != null && !document.reviewed()) {
            spanish = editions.document(document.editionId(), "es");
        }
    }

    /** Null before one was published. */
    public AgreementDocument getDocument() {
        return document;
    }

    public AgreementDocument getSpanish() {
        return spanish;
    }
}
