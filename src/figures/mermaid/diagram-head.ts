/** Source of a pattern: what may stand above the first line of a diagram, front matter, then comments and directives. */
export const diagramHead = String.raw`^\s*(?:---\n[\s\S]*?\n---[ \t]*\n)?(?:\s*%%[^\n]*\n)*\s*`
