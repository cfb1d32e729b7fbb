/**
 * The person at the centre: who she is in her own words, how to reach her safely, where she stands on her route, and the timeline
 * of what was done with her. What is unknown stays unknown: only the name she uses is asked for. Her condition of stay and her
 * labour profile live here too, because they are hers and not the work of any one errand.
 */
package org.vinculo.person;
