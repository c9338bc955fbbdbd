/** Returns the path of the deck that has taken the place of one that is no longer there: of the same number. */
export function successorOf(path: string, decks: readonly { readonly path: string }[]): string | undefined {
  const place = (name: string) => /^(.*\/\d+)-[^/]*$/.exec(name)?.[1]
  return decks.find((deck) => place(deck.path) !== undefined && place(deck.path) === place(path))?.path
}
