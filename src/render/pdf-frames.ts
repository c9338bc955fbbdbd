/**
 * Makes plain divisions of the figures that only frame others in the structure tree: the browser tags a picture, its
 * caption and the frame around both, and the frame has no alternative text of its own.
 */
export function unframeFigures(texts: Map<number, string>): void {
  for (const [number, text] of texts) {
    if (!/\/S\s*\/Figure\b/.test(text) || /\/Alt\s*[(<]/.test(text)) continue
    const kids = /\/K\s*\[([^\]]*)\]/.exec(text)?.[1] ?? /\/K\s+(\d+ 0 R)/.exec(text)?.[1] ?? ''
    const isFrame = [...kids.matchAll(/(\d+) 0 R/g)].some(([, kid]) => /\/S\s*\//.test(texts.get(Number(kid)) ?? ''))
    if (isFrame) texts.set(number, text.replace(/\/S\s*\/Figure\b/, '/S /Div'))
  }
}
