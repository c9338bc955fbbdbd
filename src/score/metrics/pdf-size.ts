import type { Metric } from '../metric.js'

/** M45: a page of the PDF takes few bytes; its pictures are not counted. */
export const pdfSize: Metric = {
  id: 'M45',
  name: 'PDF size without pictures',
  group: 'engineering',
  targets: [{ what: 'kB per slide', aim: { to: 25 }, acceptable: { to: 60 } }],
  measure: ({ rendered: { pdf } }) => {
    if (!pdf || pdf.pages === 0) return undefined
    return { values: [(pdf.bytes - pdf.pictureBytes) / 1000 / pdf.pages], short: [] }
  },
}
