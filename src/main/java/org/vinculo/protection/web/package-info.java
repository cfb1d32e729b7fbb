/** Pages for those who protect children alone. */
package org.vinculo.protection.web;
