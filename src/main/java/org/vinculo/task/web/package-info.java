/** Pages of tasks. */
package org.vinculo.task.web;
