package org.vinculo.directory.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.vinculo.directory.DirectoryService;
import org.vinculo.directory.ServiceCategory;
import org.vinculo.directory.ServiceFilter;
import org.vinculo.directory.ServiceRow;
import org.vinculo.web.LazyTable;

/** The list of services, by category and words. */
@Named
@ViewScoped
public class ServicesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DirectoryService service;

    private String words;
    private ServiceCategory category;
    private boolean retired;
    private LazyTable<ServiceRow> rows;

    /** Begins the list anew, from its first row. */
    @PostConstruct
    public void search() {
        rows = new LazyTable<>(request -> service.services(new ServiceFilter(words, category, retired), request));
    }

    public List<ServiceCategory> getCategories() {
        return List.of(ServiceCategory.values());
    }

    public LazyTable<ServiceRow> getRows() {
        return rows;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public ServiceCategory getCategory() {
        return category;
    }

    public void setCategory(ServiceCategory category) {
        this.category = category;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
