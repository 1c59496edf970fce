/** What is known before reading: divisions, indicators, units and word lists, each a resource. */
package io.lantu.lexicon;
