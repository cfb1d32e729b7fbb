/**
 * The guided first attention: one page for each thing that is told or asked, kept as it goes, closed only when nothing that must
 * be told is missing without a reason. What is told, and to whom, is decided by {@link org.vinculo.firstattention.Occasion}.
 */
package org.vinculo.firstattention;
