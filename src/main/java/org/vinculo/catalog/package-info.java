/**
 * Reference data with dates and sources: occupations, skills, languages, places, conditions of stay, amounts set by law and
 * holidays; and the words by which people call occupations and skills, in five languages. It is apart from the features so that a
 * change of law is a new row here and not a change of code there.
 */
package org.vinculo.catalog;
