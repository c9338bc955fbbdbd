import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../src/compose/blocks.js'
import { serialise } from '../src/compose/serialise.js'
import { passages } from '../src/fit/passages.js'
import type { SlideGroup } from '../src/model.js'
import { outline } from '../src/outline/outline.js'
import { plan } from '../src/plan/plan.js'
import { wordingFor } from '../src/plan/wording.js'
import LecternMarp from '../src/render/marp-engine.js'
import { readNotes } from '../src/source/read-notes.js'
import { corpusInput, projectRoot } from './support/shared-inputs.js'

const corpora = corpusInput()
const names = corpora ? readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory()) : []

describe.skipIf(!corpora)('real documents of other authors', () => {
  test.each(names.map(({ name }) => name))('%s loses nothing on its way to slides', async (name) => {
    const marp = new LecternMarp({})
    for (const group of await groupsOf(name)) {
      const where = `${group.origin.file}:${group.origin.line}`
      expect(cutIntoPassages(group), where).toBe(stretchOf(group))
      const { nodes, places } = blocksOf(group.atoms, wordingFor('en'))
      const { html } = marp.render(serialise(nodes))
      expect(topLevelElements(html), where).toBe((places.at(-1)?.block ?? -1) + 1)
    }
  })
})

async function groupsOf(name: string): Promise<SlideGroup[]> {
  const { sources } = await readNotes(path.join(corpora ?? '', name), projectRoot)
  const { lecture } = outline(sources, { title: undefined, author: undefined, lang: undefined, name })
  return lecture.sections.flatMap((section) =>
    plan(lecture, section, new Map(), { detail: 'full', think: true, ratio: '16:9' }),
  )
}

/** The speaker notes when every atom has a slide of its own, put together. */
function cutIntoPassages(group: SlideGroup): string {
  const starts = group.atoms.length > 0 ? group.atoms.map((_, index) => index) : [0]
  return withoutSpace(passages(group, group.atoms, starts).join(''))
}

function stretchOf({ span }: SlideGroup): string {
  return withoutSpace(span ? span.source.text.slice(span.start, span.end) : '')
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '')
}

/** Elements that measuring would find below the heading of a rendered slide. */
function topLevelElements(html: string): number {
  const body = /<section[^>]*>([\s\S]*)<\/section>/.exec(html)?.[1] ?? ''
  let depth = 0
  let count = 0
  for (const [, closing, name = '', selfClosing] of body.matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:"[^"]*"|[^>"])*?(\/?)>/g)) {
    if (closing) depth -= 1
    else {
      if (depth === 0) count += 1
      if (!selfClosing && !['br', 'hr', 'img', 'input', 'wbr'].includes(name)) depth += 1
    }
  }
  return count
}
