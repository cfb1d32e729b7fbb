/**
 * What every page stands on: texts in the reader's language, dates and money as she writes them, lazy lists, edits that two people
 * make at once, and one place where whatever goes wrong becomes a message, a not-found page or an incident number.
 */
package org.vinculo.web;
