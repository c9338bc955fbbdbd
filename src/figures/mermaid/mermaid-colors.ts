import type { DiagramColors } from '../../theme/diagram-colors.js'
import { mixed } from './mixed-color.js'

/** Colours of Mermaid's theme variables, by name. */
type Variables = Readonly<Record<string, unknown>>

/** Share of a series' colour in the area that stands for it and carries text. */
const tint = 0.18

/** Returns Mermaid's theme variables for the colours of a theme. */
export function mermaidColors(colors: DiagramColors): Variables {
  return {
    darkMode: false,
    ...boxes(colors),
    ...gantt(colors),
    ...pie(colors),
    ...series(colors),
    ...gitGraph(colors),
    ...quadrants(colors),
    ...packetAndChart(colors),
    ...requirements(colors),
  }
}

function boxes({ text, line, accent, surface, highlight, background }: DiagramColors): Variables {
  return {
    background,
    primaryColor: surface,
    primaryTextColor: text,
    primaryBorderColor: accent,
    secondaryColor: highlight,
    secondaryTextColor: text,
    secondaryBorderColor: line,
    tertiaryColor: background,
    tertiaryTextColor: text,
    tertiaryBorderColor: line,
    lineColor: line,
    textColor: text,
    titleColor: text,
    edgeLabelBackground: background,
    clusterBkg: background,
    clusterBorder: line,
    noteBkgColor: highlight,
    noteTextColor: text,
    noteBorderColor: line,
  }
}

function gantt({ text, muted, accent, surface, highlight, background, series: all }: DiagramColors): Variables {
  const critical = all[2] ?? accent
  return {
    sectionBkgColor: surface,
    altSectionBkgColor: background,
    sectionBkgColor2: surface,
    taskBkgColor: mixed(accent, background, tint),
    taskBorderColor: accent,
    taskTextColor: text,
    taskTextDarkColor: text,
    taskTextLightColor: text,
    taskTextOutsideColor: text,
    activeTaskBkgColor: highlight,
    activeTaskBorderColor: accent,
    doneTaskBkgColor: surface,
    doneTaskBorderColor: muted,
    critBkgColor: mixed(critical, background, tint),
    critBorderColor: critical,
    gridColor: muted,
  }
}

function pie({ text, background, series: all }: DiagramColors): Variables {
  return {
    ...numbered('pie', 1, 12, [...all, ...all.map((color) => mixed(color, background, 0.6))]),
    pieTitleTextColor: text,
    pieSectionTextColor: background,
    pieLegendTextColor: text,
    pieStrokeColor: background,
    pieOuterStrokeColor: background,
    pieOpacity: '1',
  }
}

/** Mind map, timeline, kanban and journey. */
function series({ text, background, series: all }: DiagramColors): Variables {
  const tints = all.map((color) => mixed(color, background, tint))
  return {
    ...numbered('cScale', 0, 11, tints),
    ...numbered('cScaleLabel', 0, 11, [text]),
    ...numbered('cScaleInv', 0, 11, all),
    ...numbered('cScalePeer', 0, 11, all),
    ...numbered('fillType', 0, 7, tints),
  }
}

function gitGraph({ text, accent, surface, highlight, background, series: all }: DiagramColors): Variables {
  return {
    ...numbered('git', 0, 7, all),
    ...numbered('gitInv', 0, 7, [background]),
    ...numbered('gitBranchLabel', 0, 7, [background]),
    commitLabelColor: text,
    commitLabelBackground: surface,
    tagLabelColor: text,
    tagLabelBackground: highlight,
    tagLabelBorder: accent,
  }
}

function quadrants({ text, muted, line, accent, surface, highlight, background }: DiagramColors): Variables {
  return {
    quadrant1Fill: highlight,
    quadrant2Fill: surface,
    quadrant3Fill: background,
    quadrant4Fill: surface,
    ...Object.fromEntries([1, 2, 3, 4].map((number) => [`quadrant${number}TextFill`, muted])),
    quadrantPointFill: accent,
    quadrantPointTextFill: text,
    quadrantXAxisTextFill: text,
    quadrantYAxisTextFill: text,
    quadrantTitleFill: text,
    quadrantInternalBorderStrokeFill: line,
    quadrantExternalBorderStrokeFill: line,
  }
}

function packetAndChart({ text, muted, accent, surface, background, series: all }: DiagramColors): Variables {
  return {
    xyChart: { backgroundColor: background, plotColorPalette: all.join(',') },
    packet: {
      startByteColor: muted,
      endByteColor: muted,
      labelColor: text,
      titleColor: text,
      blockStrokeColor: accent,
      blockFillColor: surface,
      byteFontSize: '16px',
      labelFontSize: '16px',
      titleFontSize: '20px',
    },
  }
}

function requirements({ text, line, accent, surface, background }: DiagramColors): Variables {
  return {
    requirementBackground: surface,
    requirementBorderColor: accent,
    requirementTextColor: text,
    relationColor: line,
    relationLabelBackground: background,
    relationLabelColor: text,
  }
}

function numbered(name: string, from: number, to: number, values: readonly string[]): Variables {
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => index)
  return Object.fromEntries(numbers.map((index) => [`${name}${from + index}`, values[index % values.length]]))
}
