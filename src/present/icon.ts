/** Lines of the icons on a field of 24 by 24. */
const lines = {
  previous: 'M19 12H5m6-6-6 6 6 6',
  next: 'M5 12h14m-6-6 6 6-6 6',
  previousQuestion: 'M6 5v14M19 5l-9 7 9 7z',
  nextQuestion: 'M18 5v14M5 5l9 7-9 7z',
  question: 'M9 6 4 11l5 5m-5-5h10a6 6 0 0 1 6 6v2',
  overview: 'M4 4h6v6H4zm10 0h6v6h-6zM4 14h6v6H4zm10 0h6v6h-6z',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM20 20l-4.9-4.9',
  help: 'M8.5 9a3.5 3.5 0 1 1 4.5 3.4c-.7.3-1 .8-1 1.6v.5m0 3.4v.1',
  white: 'M4 6h16v12H4z',
  black: 'M4 6h16v12H4z',
  pointer: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  start: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14m8-14v14',
  reset: 'M4 4v5h5M4.6 9A8 8 0 1 1 4 13.5',
  smaller: 'M5 12h14',
  larger: 'M5 12h14m-7-7v14',
  close: 'M6 6l12 12M18 6 6 18',
} as const

/** Name of an icon. */
export type IconName = keyof typeof lines

const filled: ReadonlySet<IconName> = new Set(['black', 'pointer', 'start'])

/** Returns an icon as a picture that is not heard; what carries it has a name. */
export function icon(name: IconName): SVGElement {
  const make = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    return made as SVGElement
  }
  const svg = make('svg', { class: 'lectern-icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' })
  svg.append(make('path', { d: lines[name], ...(filled.has(name) ? { fill: 'currentcolor' } : {}) }))
  return svg
}
