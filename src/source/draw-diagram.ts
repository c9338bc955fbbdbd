import type { DiagramColors } from '../theme/diagram-colors.js'

/** Returns a Mermaid diagram as SVG without any request to the network; undefined where its kind or syntax is not understood. */
export async function drawDiagram(code: string, colors: DiagramColors): Promise<string | undefined> {
  const { renderMermaidSVG } = await import('beautiful-mermaid')
  try {
    const svg = renderMermaidSVG(code, {
      bg: colors.background,
      fg: colors.text,
      line: colors.line,
      accent: colors.accent,
      muted: colors.muted,
      surface: colors.surface,
      border: colors.accent,
      font: 'Noto Sans SC',
      transparent: true,
      padding: 8,
    })
    return svg.replace(/@import\s+url\([^)]*\);?/g, '')
  } catch {
    return undefined
  }
}
