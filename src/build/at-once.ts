/** Decks in the making at once: while the browser lays one out, the next is planned. */
export const atOnce = 2
