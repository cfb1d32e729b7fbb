/**
 * What threatens a person and what she needs (R5, R6, R7): needs and risks with their source and their end, the seven dimensions
 * of human security at three moments, how well she sees, hears and moves, why she came and by which way, and whom to attend first.
 * All of it is voluntary, by choices and never as her story; the most sensitive is read only by who accompanies her and by who
 * answers for protection.
 */
package org.vinculo.humansecurity;
