/**
 * Returns a diagram with quotation marks where Mermaid wants them around anything but English: names in an XY chart and
 * values in a requirement diagram. Others stay as they are.
 */
export function mendCode(code: string): string {
  const [, kind = ''] = /^\s*(xychart|requirementDiagram)/m.exec(code) ?? []
  const mend = mending[kind]
  if (!mend) return code
  return code
    .split('\n')
    .map((line) => (/[^\p{ASCII}]/u.test(line) && !line.includes('"') ? mend(line) : line))
    .join('\n')
}

const mending: Readonly<Record<string, (line: string) => string>> = {
  xychart: quotedNames,
  requirementDiagram: quotedValue,
}

function quotedNames(line: string): string {
  const [, head = '', rest = ''] = /^(\s*(?:title|x-axis|y-axis|bar|line)\s)(.*)$/.exec(line) ?? []
  if (head === '') return line
  return head + rest.replace(/[^\s[\],][^[\],]*?(?=\s*(?:[[\],]|$|-?\d+(?:\.\d+)?\s*-->))/g, quotedName)
}

function quotedName(name: string): string {
  return /[^\p{ASCII}]/u.test(name) ? `"${name}"` : name
}

function quotedValue(line: string): string {
  return line.replace(/^(\s*(?:text|docref|type)\s*:\s*)(.*?)(\s*)$/i, '$1"$2"$3')
}
