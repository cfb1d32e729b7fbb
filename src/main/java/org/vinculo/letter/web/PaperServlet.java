package org.vinculo.letter.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.vinculo.kernel.BusinessException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.Paper;
import org.vinculo.letter.PrintPage;

/** A paper by its number: as PDF at the address that ends in {@code -pdf}, at any other as a page to print. */
public abstract class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** @throws NotFoundException when there is none, or not for who asks */
    protected abstract Paper paper(long id);

    /** How the PDF is called where it is saved; it says nothing about anybody. */
    protected String fileName(long id, Paper paper) {
        return paper.reference();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = Long.parseLong(request.getParameter("id"));
            Paper paper = paper(id);
            if (request.getServletPath().endsWith("-pdf")) {
                pdf(paper, fileName(id, paper), response);
            } else {
                page(paper.page(), response);
            }
        } catch (NotFoundException | NumberFormatException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whole before the first byte goes: half a letter is worse than an error. */
    private static void pdf(Paper paper, String name, HttpServletResponse response) throws IOException {
        byte[] pdf;
        try {
            pdf = paper.pdf();
        } catch (BusinessException e) {
            // A name in a script we have no typeface for: the browser may have one.
            page(paper.page(), response);
            return;
        }
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Content-Disposition", "inline; filename=\"" + name + ".pdf\"");
        response.getOutputStream().write(pdf);
    }

    private static void page(PrintPage page, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", page.policy());
        response.getWriter().write(page.html());
    }
}
