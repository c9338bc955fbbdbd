import { z } from 'zod'
import type { Detail, Format, Ratio, Settings } from '../model.js'
import type { Paper } from '../paper.js'
import type { LogoCorner } from '../theme-changes.js'
import { formatList } from './formats.js'

/** What a deck can be asked to hold. */
const decks = ['section', 'lecture'] as const satisfies readonly Settings['deck'][]

/** Slide shapes that can be asked for. */
const ratios = ['16:9', '4:3'] as const satisfies readonly Ratio[]

/** Amounts of an answer that slides can show. */
const details = ['brief', 'points', 'full'] as const satisfies readonly Detail[]

/** Formats that can be asked for, in the order in which they are listed and written. */
export const formats: readonly Format[] = formatList.map(({ name }) => name)

const list = formats.join(', ')

/** Sizes of paper that can be asked for. */
const papers = ['a4', 'letter'] as const satisfies readonly Paper[]

const paper = z
  .string({ error: 'A4 or Letter' })
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.enum(papers, { error: 'A4 or Letter' }))

const handout = z.strictObject(
  {
    slides: z.literal([2, 3, 4, 6], { error: '2, 3, 4 or 6' }).optional(),
    notes: z.enum(['lines', 'notes'], { error: 'lines or notes' }).optional(),
  },
  { error: 'slides and notes, such as { slides: 3, notes: lines }' },
)

function text(expectation: string) {
  return z
    .union([z.string(), z.number()], { error: expectation })
    .transform((value) => String(value).replace(/\s+/g, ' ').trim())
    .refine((value) => value !== '', { error: expectation })
}

const format = z
  .union([z.string(), z.array(z.string())], { error: `a list of ${list}` })
  .transform((value) => (typeof value === 'string' ? value.split(',') : value).map((name) => name.trim().toLowerCase()))
  .pipe(z.array(z.enum(formats)).min(1))
  .transform((chosen): readonly Format[] => formats.filter((name) => chosen.includes(name)))

const lang = text('a language tag such as zh-Hans or en').transform((value, context) => {
  try {
    return Intl.getCanonicalLocales(value)[0] ?? value
  } catch {
    context.addIssue('a language tag such as zh-Hans or en')
    return z.NEVER
  }
})

/** Ways of marking questions up that notes may name where they leave it in doubt. */
const shapes =
  /^(?:h[1-6](?:-html|-item)?|bold(?:-number)?|italic|quote|callout|line|label(?:-heading|-items)?|dialogue|summary|container|list|table|card(?:-lines)?|definition|none)$/

const shapeNames =
  'h1 to h6, bold, italic, quote, callout, line, label, dialogue, summary, container, list, table, card, definition or none'

const fontNames = 'a font file, or a package such as "@fontsource/inter"'

/** One font file, one for each weight, or a package. */
const font = z
  .preprocess(
    (value) => (Array.isArray(value) ? value : [value]),
    z.array(text(fontNames), { error: fontNames }).min(1),
  )
  .refine((names) => names.length <= 2, { error: 'at most two files, one regular and one bold' })
  .optional()

const corners = ['bottom-left', 'top-right'] as const satisfies readonly LogoCorner[]

const logo = z.preprocess(
  (value) => (isPlainObject(value) ? value : { file: value }),
  z.strictObject({
    file: text('the path of a picture'),
    corner: z.enum(corners, { error: corners.join(' or ') }).default('bottom-left'),
  }),
)

/** A theme by its name, or with what is to be changed in it. */
const theme = z
  .preprocess(
    (value) => (isPlainObject(value) ? value : { name: value }),
    z.strictObject({
      name: text('the name of a theme'),
      accent: z
        .string({ error: 'a colour such as "#7a1f5c", in quotes' })
        .regex(/^#[\da-f]{6}$/i, { error: 'a colour such as "#7a1f5c"' })
        .transform((value) => value.toLowerCase())
        .optional(),
      fonts: z
        .strictObject({ body: font, title: font, code: font }, { error: 'body, title or code, each with a font' })
        .optional(),
      logo: logo.optional(),
      footer: text('one line of text').optional(),
      corner: z
        .enum(['sharp', 'round'], { error: 'sharp or round; where the logo stands is its own corner' })
        .optional(),
      density: z.enum(['airy', 'normal', 'dense'], { error: 'airy, normal or dense' }).optional(),
      ratio: z.enum(ratios, { error: ratios.join(' or ') }).optional(),
    }),
  )
  .transform((chosen) => (Object.keys(chosen).length === 1 ? chosen.name : chosen))

function isPlainObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Every setting there is; what a configuration file may hold. Error texts complete "KEY is VALUE, expected …". */
export const settingsSchema = z.strictObject({
  title: text('a text').optional(),
  author: text('a text').optional(),
  lang: lang.optional(),
  theme: theme.optional(),
  deck: z.enum(decks, { error: decks.join(' or ') }).optional(),
  ratio: z.enum(ratios, { error: ratios.join(' or ') }).optional(),
  detail: z.enum(details, { error: details.join(', ') }).optional(),
  think: z.boolean({ error: 'true or false' }).optional(),
  remote: z.boolean({ error: 'true or false' }).optional(),
  lightPdf: z.boolean({ error: 'true or false' }).optional(),
  questions: z.string({ error: shapeNames }).regex(shapes, { error: shapeNames }).optional(),
  format: format.optional(),
  pdfNotes: z.boolean({ error: 'true or false' }).optional(),
  paper: paper.optional(),
  handout: handout.optional(),
  out: text('a folder').optional(),
  strict: z.boolean({ error: 'true or false' }).optional(),
  browser: text('the path of a browser').optional(),
})

/** What the front matter of notes may set: nothing that names a file or changes how a build runs. */
export const frontMatterSchema = settingsSchema
  .pick({ title: true, author: true, lang: true, deck: true, ratio: true, detail: true, think: true, questions: true })
  .extend({
    theme: text('the name of a theme')
      .refine((value) => /^[\p{L}\p{N}][\p{L}\p{N} _-]*$/u.test(value), { error: 'the name of a theme, not a path' })
      .optional(),
  })

/** What flags may set. */
export const flagsSchema = settingsSchema.extend({ theme: text('the name of a theme').optional() })

/** Settings of a configuration file, checked. */
export type ConfigSettings = Readonly<z.output<typeof settingsSchema>>

/** Settings of a front matter, checked. */
export type FrontMatterSettings = Readonly<z.output<typeof frontMatterSchema>>
