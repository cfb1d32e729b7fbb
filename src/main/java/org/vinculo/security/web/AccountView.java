package org.vinculo.security.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.security.AccountDeskService;
import org.vinculo.security.AccountPage;
import org.vinculo.security.Profession;
import org.vinculo.security.Workplaces;
import org.vinculo.web.Messages;

/** One account: where she works, how much she takes on, how she leaves. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AccountDeskService service;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Messages messages;

    private Long id;
    private transient AccountPage account;
    private List<Long> sites;
    private Integer capacity;
    private Profession profession;
    private Long successor;

    public void load() {
        if (id == null) {
            throw new NotFoundException();
        }
        account = service.read(id);
        sites = List.copyOf(account.sites());
        capacity = account.capacity();
        profession = account.profession();
        successor = account.successorId();
    }

    public String place() {
        service.place(id, new HashSet<>(sites), capacity, profession);
        messages.saved("security.account.placed", getAccount().name());
        return here();
    }

    public String dismiss() {
        service.dismiss(id, successor);
        messages.saved("security.account.dismissed.done", getAccount().name());
        return "/staff/accounts.xhtml?faces-redirect=true";
    }

    private String here() {
        return "/staff/account.xhtml?faces-redirect=true&id=" + id;
    }

    public Set<Map.Entry<Long, String>> getHeirs() {
        return service.heirs(id).entrySet();
    }

    public AccountPage getAccount() {
        if (account == null) {
            account = service.read(id);
        }
        return account;
    }

    public List<Workplaces.Place> getAllSites() {
        return workplaces.sites();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public List<Long> getSites() {
        return sites;
    }

    public void setSites(List<Long> sites) {
        this.sites = sites;
    }

    public Integer getCapacity() {
        return capacity;
    }

    public void setCapacity(Integer capacity) {
        this.capacity = capacity;
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(Long successor) {
        this.successor = successor;
    }
}
