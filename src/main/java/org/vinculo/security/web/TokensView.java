package org.vinculo.security.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.security.ApiScope;
import org.vinculo.security.ApiTokenRow;
import org.vinculo.security.ApiTokenService;
import org.vinculo.web.Labels;
import org.vinculo.web.Messages;

/** One's own API tokens: made, shown once, revoked. */
@Named("tokensView")
@ViewScoped
public class TokensView implements Serializable {

    private static final int USUAL_DAYS = 90;

    @Inject
    private ApiTokenService tokens;

    @Inject
    private Messages messages;

    private String label;
    private Integer days = USUAL_DAYS;
    private ApiScope scope = ApiScope.ME_READ;
    private String made;

    public void create() {
        made = tokens.create(label, days == null ? 0 : days, scope);
        label = null;
    }

    public String revoke(ApiTokenRow row) {
        tokens.revoke(row.id());
        messages.saved("security.token.revoked.done", row.label());
        return "/staff/tokens.xhtml?faces-redirect=true";
    }

    public List<ApiTokenRow> getRows() {
        return tokens.mine();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public List<ApiScope> getScopes() {
        return tokens.scopes();
    }

    public String scopeName(ApiTokenRow row) {
        return Labels.label(ApiScope.valueOf(row.scope()));
    }

    public ApiScope getScope() {
        return scope;
    }

    public void setScope(ApiScope scope) {
        this.scope = scope;
    }

    public String getMade() {
        return made;
    }
}
