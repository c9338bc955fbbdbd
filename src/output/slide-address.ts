import { formatList } from '../config/formats.js'
import type { Format } from '../model.js'
import type { ReportSection } from './report.js'

/** A link in two parts: the file of a deck and what leads to a slide in it; escaped for URLs, not for HTML. */
export interface SlideAddress {
  readonly file: string
  /** Empty for the first slide and where a format has no links to slides. */
  readonly fragment: string
}

/** Returns where a slide of a section, numbered as in its deck, can be looked at: in the presentation, else the PDF, else the first format. */
export function slideAddress(section: ReportSection, slide: number, formats: readonly Format[]): SlideAddress {
  const format = (['html', 'pdf', 'md'] as const).find((one) => formats.includes(one)) ?? formats[0] ?? 'html'
  const ending = formatList.find(({ name }) => name === format)?.endings[0] ?? ''
  return { file: `${urlPath(section.deck)}${ending}`, fragment: fragmentOf(format, section, slide) }
}

function fragmentOf(format: Format, { slides }: ReportSection, slide: number): string {
  if (slide === 1) return ''
  if (format === 'html') return `#${slides[slide - (slides[0]?.number ?? 1)]?.id ?? slide}`
  return format === 'pdf' ? `#page=${slide}` : ''
}

function urlPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
