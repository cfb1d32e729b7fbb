package org.vinculo.letter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.vinculo.kernel.NotFoundException;
import org.vinculo.letter.LetterRow;
import org.vinculo.letter.LetterService;
import org.vinculo.letter.PrintPage;

/** An issued letter, as PDF or as a page to print. Its file name is its reference and says nothing about anybody. */
@WebServlet({"/staff/letter-pdf", "/staff/letter-print"})
public class LetterServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient LetterService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            LetterRow row = service.read(Long.parseLong(request.getParameter("id")));
            if (request.getServletPath().endsWith("-pdf")) {
                pdf(row, response);
            } else {
                page(row, response);
            }
        } catch (NotFoundException | NumberFormatException e) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Whole before the first byte goes: half a letter is worse than an error. */
    private void pdf(LetterRow row, HttpServletResponse response) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        service.pdf(row.id(), printed);
        response.setContentType("application/pdf");
        response.setContentLength(printed.size());
        response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
        response.setHeader("Content-Disposition", "inline; filename=\"" + row.reference() + ".pdf\"");
        printed.writeTo(response.getOutputStream());
    }

    private void page(LetterRow row, HttpServletResponse response) throws IOException {
        PrintPage page = service.page(row.id());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", page.policy());
        response.getWriter().write(page.html());
    }
}
