package org.vinculo.conduct.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.vinculo.conduct.CodePage;
import org.vinculo.conduct.CodeService;
import org.vinculo.kernel.BusinessException;
import org.vinculo.security.CurrentUser;
import org.vinculo.web.LocaleHolder;
import org.vinculo.web.Messages;

/** The code one works by: read and signed. */
@Named("codeView")
@ViewScoped
public class CodeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CodeService service;

    @Inject
    private CurrentUser user;

    @Inject
    private LocaleHolder locale;

    @Inject
    private Messages messages;

    private String to;
    private boolean agreed;
    private transient CodePage page;
    private Long edition;

    public void load() {
        page = service.mine(locale.getTag()).orElse(null);
        edition = page == null ? null : page.document().editionId();
    }

    public String sign() {
        if (!agreed) {
            throw BusinessException.at("agreed", "conduct.code.agree.missing");
        }
        service.sign(edition, locale.getTag());
        messages.saved("conduct.code.signed");
        return goOn();
    }

    /** Where she was going. */
    public String goOn() {
        String wanted = user.isOwnAddress(to) ? to : user.group().zone().home();
        return wanted + (wanted.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Null before one was published. */
    public CodePage getPage() {
        if (page == null) {
            load();
        }
        return page;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
