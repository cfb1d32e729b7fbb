package org.vinculo.options;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.vinculo.letter.Letters;
import org.vinculo.letter.Paper;
import org.vinculo.person.PersonLookup;
import org.vinculo.security.FileOpenings;
import org.vinculo.security.Permission;

/** The sheet of routes and costs on paper. The sheet is kept, so its paper is made anew each time. */
@Stateless
@DenyAll
public class CostSheetPaperService {

    @Inject
    private CostSheetService sheets;

    @Inject
    private PersonLookup people;

    @Inject
    private Letters letters;

    @Inject
    private FileOpenings openings;

    /** The sheet to be printed; that it was opened is noted. */
    @RolesAllowed(Permission.PERSON_READ)
    public Paper paper(long id) {
        SheetPage page = sheets.sheet(id);
        openings.opened(page.personId(), "cost-sheet");
        return letters.paper(
                CostLetter.of(page),
                "HC-%06d".formatted(id),
                people.head(page.personId()).siteId());
    }
}
