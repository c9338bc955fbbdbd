import { parse } from 'culori'
import type { Root } from 'postcss'
import { tokensOf } from './css-tokens.js'
import { lastValue } from './last-value.js'
import { missingSizes } from './missing-sizes.js'
import { themeBase } from './theme-base.js'
import type { DesignToken } from './tokens/design-token.js'
import { mergeTokens } from './tokens/merge-tokens.js'
import { liveTokensCss, tokensCss } from './tokens/tokens-css.js'

/** Whether a whole CSS file is a theme made for Marp alone: it does not say how large the body of Lectern's slides is. */
export function isStockTheme(css: string): boolean {
  return !/--size-body\s*:/.test(css)
}

/**
 * Returns a theme made for Marp alone with what Lectern's slides need below it, in a cascade layer: whatever the theme
 * says wins. Above it stands only what measuring relies on. Fonts on the network are left out.
 */
export async function stockThemeCss(css: Root): Promise<string> {
  const base = await themeBase()
  const names = new Set(base.tokens.map(({ property }) => property))
  // Marp's own themes have custom properties of the same names, such as `--color-background`, with other meanings.
  const renamed = (text: string) =>
    text.replace(/--[\w-]+/g, (name) => (names.has(name) ? `--lectern${name.slice(1)}` : name))
  const tokens = liveTokensCss(new Map(base.tokens.map((token) => [token.path, token])))
  const below = [tokens, themeColors(css), base.css, codeSize(css)].map(renamed).join('\n')
  return [missingSizes(css.toString()), withoutRemote(css).trim(), `@layer lectern {\n${below}}`, measurable(css)]
    .filter(Boolean)
    .join('\n\n')
}

/** Returns the tokens by which diagrams are drawn for such a theme: made of its own colours where they are plainly there. */
export async function stockTokens(css: Root): Promise<ReadonlyMap<string, string>> {
  const { tokens } = await themeBase()
  const declared = tokensOf(css.toString())
  const named = { text: /^color$/, background: /^background(?:-color)?$/ }
  const slide = Object.entries(named).map(([name, property]) => [name, lastValue(css, /^section$/, property)] as const)
  const found = [...slide, ['accent', linkColor(css)] as const].flatMap(([name, value]) => {
    const color = value && plainColor(value, declared)
    return color ? [[`semantic.color.${name}`, color] as const] : []
  })
  const colors = new Map<string, string>(found)
  // Some of another theme's colours with others of Lectern's could be unreadable.
  const own = colors.size < 3 ? [] : tokens.filter(({ path }) => colors.has(path))
  const merged = mergeTokens(
    tokens,
    own.map((token): DesignToken => ({ ...token, value: colors.get(token.path) })),
  )
  return tokensOf(tokensCss(merged))
}

/** A colour with its references followed; of two for light and dark the light one, which slides show. */
function plainColor(value: string, declared: ReadonlyMap<string, string>): string | undefined {
  const followed = value.replace(/var\(\s*(--[\w-]+)[^()]*\)/g, (all, name: string) => declared.get(name) ?? all)
  const light = /^light-dark\(([^,()]+|[^,]+\([^()]*\)),/.exec(followed)?.[1] ?? followed
  return parse(light.trim()) ? light.trim() : undefined
}

/** What only Lectern has takes the colours of the theme's text and links; what is made of them follows. */
function themeColors(css: Root): string {
  return `section {
  --scheme: inherit;
  --color-background: transparent;
  --color-text: currentColor;
  --color-muted: currentColor;
  --output-background: var(--marp-shiki-background);
  --color-accent: ${linkColor(css) ?? 'currentColor'};
}
`
}

/** Themes that say how much smaller code is than text mean the text of the slide. */
function codeSize(css: Root): string {
  const own = lastValue(css, /^(?:section )?(?:pre )?code$/, /^font-size$/)
  return own === undefined ? '' : 'section pre,\nsection.posed pre {\n  font-size: inherit;\n}\n'
}

function linkColor(css: Root): string | undefined {
  return lastValue(css, /^(?:section )?a(?::link)?$/, /^color$/)
}

/** Marp would ask the network for these. */
function withoutRemote(css: Root): string {
  const kept = css.clone()
  kept.walkAtRules(/^(?:import|charset)$/i, (rule) => {
    if (rule.name.toLowerCase() === 'charset' || /^(?:url\(\s*)?["']?(?:https?:)?\/\//i.test(rule.params)) rule.remove()
  })
  return kept.toString()
}

/** Smallest body text, px (M03). */
const smallestBody = 24

const pageNumber = `
section::after {
  right: var(--lectern-slide-edge);
  bottom: var(--lectern-slide-foot);
  padding: 0;
  font-size: var(--lectern-size-page);
  line-height: 1;
}
`

/** What measuring relies on, whatever the theme says: one size of slide, one flow of content, families that are embedded. */
function measurable(css: Root): string {
  const isCentred = /^center$/.test(lastValue(css, /^section$/, /^justify-content$/) ?? '')
  const size = Number(/^([\d.]+)px$/.exec(lastValue(css, /^section$/, /^font-size$/) ?? '')?.[1])
  const scales = [30, 28, 24].map((scale) => {
    const scaled = Math.max(smallestBody, Math.round((size * scale) / 32))
    return `section.scale-${scale} {\n  font-size: ${scaled}px;\n}\n`
  })
  // Where the theme places no page number, Marp's scaffold would, over what stands at the foot of the slide.
  const placed = /section::?after\b/.test(css.toString()) ? '' : pageNumber
  return `section {
  display: flow-root;
  width: 1280px;
  height: 720px;
  align-items: normal;
${isCentred ? '  align-content: safe center;\n' : ''}}

section.beside {
  display: grid;
}

section,
section :where(:not(.katex, .katex *, code, code *, pre, pre *, kbd)) {
  font-family: var(--lectern-font-body) !important;
}

section :where(code, pre, kbd) {
  font-family: var(--lectern-font-code) !important;
}

section > :is(header, footer),
section::after {
  color: inherit;
}
${placed}
${Number.isNaN(size) ? '' : scales.join('\n')}`
}
