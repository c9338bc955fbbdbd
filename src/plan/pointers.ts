/** Words that point at a figure near by, and whether it stands before or after them. */
const pointers = {
  ahead:
    /下图|以下的?图|如图|見図|次の図|下図|아래 그림|(?:见|参见|参看|参考|如)[左右]?图|图\s*\d+(?:[-.]\d+)*\s*(?:所示|中|展示|显示|给出)|\b(?:following|next) (?:figure|diagram|picture|image|chart|graph|illustration)|\b(?:figure|diagram|picture|image|chart|graph|illustration) (?:below|shows|illustrates)|\bfig(?:ure|\.)\s*\d+/iu,
  back: /上图|以上的?图|上述图|如图|上図|위 그림|图\s*\d+(?:[-.]\d+)*\s*(?:所示|中|展示|显示|给出)|\b(?:figure|diagram|picture|image|chart|graph|illustration) above|\babove (?:figure|diagram|picture|image|chart|graph)|\bfig(?:ure|\.)\s*\d+/iu,
} as const

/** Returns whether a text speaks of a figure that stands after it (`ahead`) or before it (`back`), as in 如图所示 (P13). */
export function pointsAtFigure(text: string, where: keyof typeof pointers): boolean {
  return pointers[where].test(text)
}
