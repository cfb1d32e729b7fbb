/** The pages about people: the list, the register, a person's file and its parts. */
package org.vinculo.person.web;
