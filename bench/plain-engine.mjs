// Marp as marp-cli's README has its users extend it: marp-core with the plugins that Lectern's decks need.
import { Marp } from '@marp-team/marp-core'
import katex from '@marp-team/marp-core/plugins/katex'
import shiki from '@marp-team/marp-core/plugins/shiki'
import cjkFriendly from 'markdown-it-cjk-friendly'

/** @param {import('@marp-team/marp-core').MarpOptions} options */
export default (options) =>
  new Marp({ ...options, emoji: { unicode: false, shortcode: false }, markdown: { breaks: false } })
    .use(cjkFriendly)
    .use(shiki())
    .use(katex())
