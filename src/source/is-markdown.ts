const markdown = /\.(?:md|markdown|mdown|mkd)$/i

/** Returns whether a file is Markdown by its name. */
export function isMarkdown(file: string): boolean {
  return markdown.test(file)
}
