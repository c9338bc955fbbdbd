import type { DiagramColors } from '../../theme/diagram-colors.js'
import { mermaidColors } from './mermaid-colors.js'

/** Smallest text of a drawing at its natural size, px: the size from which slides can be read (P20). */
const textSize = 16

const family = '"Noto Sans SC", sans-serif'

/** How Mermaid draws in a browser: as a theme looks, without HTML inside the drawing, the same every time. */
export interface MermaidConfig {
  readonly [setting: string]: unknown
}

/** Theme variables that are sizes of text. */
const sizes = [
  ...['fontSize', 'pieTitleTextSize', 'pieSectionTextSize', 'pieLegendTextSize'],
  ...['commitLabelFontSize', 'tagLabelFontSize'],
]

const c4Parts =
  'person,external_person,system,external_system,system_db,external_system_db,system_queue,external_system_queue,container,external_container,container_db,external_container_db,container_queue,external_container_queue,component,external_component,component_db,external_component_db,boundary,message'

/** Returns Mermaid's settings for the colours of a theme. */
export function mermaidConfig(colors: DiagramColors): MermaidConfig {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    deterministicIDSeed: 'lectern',
    htmlLabels: false,
    fontFamily: family,
    fontSize: textSize,
    theme: 'base',
    // Notes may say how their diagram is arranged, not how it looks or what it loads.
    secure: [
      ...['secure', 'securityLevel', 'startOnLoad', 'maxTextSize', 'suppressErrorRendering', 'maxEdges', 'htmlLabels'],
      ...['deterministicIds', 'deterministicIDSeed', 'fontFamily', 'themeCSS', 'altFontFamily', 'dompurifyConfig'],
    ],
    themeVariables: {
      ...mermaidColors(colors),
      fontFamily: family,
      ...Object.fromEntries(sizes.map((name) => [name, `${textSize}px`])),
    },
    themeCSS: themeCss(colors),
    flowchart: { htmlLabels: false, useMaxWidth: false },
    // A slide is wide: nothing is said twice, and messages stand close.
    sequence: {
      ...fontsOf('message,actor,note'),
      mirrorActors: false,
      messageMargin: 28,
      height: 48,
      useMaxWidth: false,
    },
    gantt: { fontSize: textSize, sectionFontSize: textSize, barHeight: 28, topPadding: 56, useMaxWidth: false },
    journey: {
      textPlacement: 'tspan',
      ...fontsOf('task,title'),
      titleFontSize: '20px',
      actorColours: colors.series,
      useMaxWidth: false,
    },
    timeline: { textPlacement: 'tspan', useMaxWidth: false },
    quadrantChart: {
      titleFontSize: 20,
      ...{ pointLabelFontSize: textSize, quadrantLabelFontSize: textSize },
      ...{ xAxisLabelFontSize: textSize, yAxisLabelFontSize: textSize, useMaxWidth: false },
    },
    pie: { useMaxWidth: false },
    c4: { ...fontsOf(c4Parts), useMaxWidth: false },
    sankey: { showValues: true, useMaxWidth: false },
  }
}

function fontsOf(parts: string): Record<string, unknown> {
  return Object.fromEntries(
    parts.split(',').flatMap((part) => [
      [`${part}FontSize`, textSize],
      [`${part}FontFamily`, family],
    ]),
  )
}

/** What has no variable: dates below a Gantt chart, and text that takes the colour of the box behind it. */
function themeCss({ text }: DiagramColors): string {
  return `.tick text{font-size:${textSize}px;fill:${text}}text.task,text.journey-section{fill:${text} !important}`
}
