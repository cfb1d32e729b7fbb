/**
 * Work that is offered: its conditions, what it asks of a person (must or prefer), and its way from a draft through a
 * coordinator's approval to being filled. It never asks for sex, age, marital state, nationality or a photograph, and looks
 * through free text for what asks for them anyway.
 */
package org.vinculo.vacancy;
