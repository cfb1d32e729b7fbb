package org.vinculo.options.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import org.vinculo.letter.Paper;
import org.vinculo.letter.web.PaperServlet;
import org.vinculo.options.CostSheetPaperService;

/** A sheet of routes and costs, as PDF or as a page to print. */
@WebServlet({"/staff/cost-sheet-pdf", "/staff/cost-sheet-print"})
public class CostSheetServlet extends PaperServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CostSheetPaperService service;

    @Override
    protected Paper paper(long id) {
        return service.paper(id);
    }
}
