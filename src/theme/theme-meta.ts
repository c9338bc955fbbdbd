import type { Ratio } from '../model.js'

/** What a theme's CSS says about itself in the comment at its top. */
export interface ThemeMeta {
  /** From its `@theme` line; undefined when there is none. */
  readonly name: string | undefined
  /** From its `@description` line; may be empty. */
  readonly description: string
  /** Whether it has a `@dark` line: light text on dark slides. */
  readonly dark: boolean
  /** Slide shapes from its `@size` lines, widest first. */
  readonly ratios: readonly Ratio[]
}

const ratios = ['16:9', '4:3'] as const satisfies readonly Ratio[]

/** Reads what a theme's CSS says about itself. */
export function themeMeta(css: string): ThemeMeta {
  const comments = [...css.matchAll(/\/\*([\s\S]*?)\*\//g)].map(([, text = '']) => text.trimEnd()).join('\n')
  const line = (name: string) => new RegExp(`^[*!\\s]*@${name}\\b[ \\t]*(.*)$`, 'm').exec(comments)?.[1]
  const sizes = [...comments.matchAll(/^[*!\s]*@size\s+(\S+)\s/gm)].map(([, name]) => name)
  return {
    name: line('theme')?.split(/\s/)[0] || undefined,
    description: line('description')?.trim() ?? '',
    dark: line('dark') !== undefined,
    ratios: ratios.filter((ratio) => sizes.includes(ratio)),
  }
}
