/** Returns text as a PDF writes it outside of pages: UTF-16 with a byte order mark, in hexadecimal digits (PDF 1.7, 7.9.2). */
export function pdfText(text: string): string {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()
  return `<${bytes.toString('hex').toUpperCase()}>`
}
