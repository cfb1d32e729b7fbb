/**
 * Talks and visits that reach many people at once: those who are named get an attention of their own, all others are counted by
 * sex and age without anybody's name or file (R19, R40).
 */
package org.vinculo.groupattention;
