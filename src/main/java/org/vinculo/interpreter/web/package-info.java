/** Pages of the pool of interpreters. */
package org.vinculo.interpreter.web;
