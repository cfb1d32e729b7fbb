/**
 * The portal's letters: one way to write them for every feature. A {@link org.vinculo.letter.Letter} is written once, in the
 * language of who receives it, and is both a tagged PDF and a page to print. Issued letters are kept as they were handed over.
 * Apart from the features because all of them hand over paper, and none should know how a page is set.
 *
 * <p>A feature writes and issues one so:
 *
 * <pre>
 * Letter letter = Letter.in("ht", "feature.title")
 *         .text("feature.when", date, time)
 *         .sign(Pictogram.DOCUMENT, "feature.bring");
 * long id = letters.issue(letter, LetterKind.…, personId, siteId);   // checked by the calling service
 * </pre>
 *
 * and sends the reader to {@code /staff/letter.xhtml?id=…}. A paper that is not kept is made by {@code Letters.paper} and opened by
 * a {@code PaperServlet}.
 */
package org.vinculo.letter;
