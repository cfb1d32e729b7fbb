/**
 * What an employer sees: its own vacancies and the candidates proposed for them, always as records made for outsiders and never
 * as something that is stored.
 */
package org.vinculo.employerportal;
