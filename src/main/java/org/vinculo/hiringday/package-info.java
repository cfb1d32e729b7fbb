/**
 * A hiring day: many people and many vacancies with interviews to give, brought together as well as the whole allows, as a
 * proposal that people edit and accept. Accepting makes the candidacies by the same verb as proposing one person does.
 */
package org.vinculo.hiringday;
