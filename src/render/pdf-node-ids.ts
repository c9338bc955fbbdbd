/** The identifiers that the browser gives to table headers; they count what its process has shown before. */
const nodeId = /\(node\d{8}\)/g

/** Numbers a PDF's identifiers of structure elements from 1, in the order they have, so that they do not vary from run to run. */
export function renumberNodeIds(texts: Map<number, string>): void {
  const found = new Set([...texts.values()].flatMap((text) => text.match(nodeId) ?? []))
  // The name tree is sorted by identifier, so the order must stay.
  const numbers = new Map([...found].sort().map((id, index) => [id, `(node${String(index + 1).padStart(8, '0')})`]))
  for (const [number, text] of texts)
    texts.set(
      number,
      text.replace(nodeId, (id) => numbers.get(id) ?? id),
    )
}
