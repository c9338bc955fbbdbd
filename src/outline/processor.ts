import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { admonitions } from './containers/admonition.js'
import { fencedDivs } from './containers/fenced-div.js'
import type { RefusedLines } from './syntax/formula-block.js'
import { formulas } from './syntax/formulas.js'
import { highlights } from './syntax/highlights.js'
import { wikiLinks } from './syntax/wiki-links.js'

/**
 * Returns a parser of notes: CommonMark, GFM, formulas, front matter, fenced divs and admonitions, highlights and wiki
 * links, with emphasis that works beside CJK punctuation. A single `~` stays text, since `100~200` is a range.
 *
 * @param refused lines that open no displayed formula, whatever they look like
 */
export function notesParser(refused?: RefusedLines) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfm, { singleTilde: false })
    .use(formulas, refused)
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
    .use(fencedDivs)
    .use(admonitions)
    .use(highlights)
    .use(wikiLinks)
}

/** The frozen parser of notes. */
export const notesProcessor = notesParser().freeze()
