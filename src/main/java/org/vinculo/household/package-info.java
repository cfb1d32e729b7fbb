/**
 * Families: several people, each with a file of her own that the others' never show, the children who have none, who cares for
 * whom, and what they share. A child whose adult is not her legal carer becomes a file of her own at once, under protection.
 */
package org.vinculo.household;
