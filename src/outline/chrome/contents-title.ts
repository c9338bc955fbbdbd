import { letters, lexicon } from './letters.js'

/** What a table of contents is called. */
const titles = lexicon([
  'Contents',
  'Content',
  'Table of contents',
  'Table of content',
  'Table of contents (TOC)',
  'TOC',
  'Index',
  'List of questions',
  'Question list',
  'Questions list',
  'Table of questions',
  'Quick links',
  'On this page',
  'In this article',
  '目录',
  '目錄',
  '目次',
  '索引',
  '导航',
  '導航',
  '文章目录',
  '本文目录',
  '内容目录',
  '目录索引',
  '目录导航',
  '题目列表',
  '问题列表',
  '题目目录',
  '問題列表',
  'もくじ',
  '質問一覧',
  '목차',
  '차례',
  '질문 목록',
  'Inhalt',
  'Inhaltsverzeichnis',
  'Sommaire',
  'Table des matières',
  'Índice',
  'Indice',
  'Contenido',
  'Contenidos',
  'Tabla de contenido',
  'Tabla de contenidos',
  'Sumário',
  'Conteúdo',
  'Tabela de conteúdos',
  'Sommario',
  'Содержание',
  'Оглавление',
  'Зміст',
  'Spis treści',
  'Obsah',
  'Inhoudsopgave',
  'Inhoud',
  'Innehåll',
  'İçindekiler',
  'Mục lục',
  'Daftar isi',
  'فهرست',
  'الفهرس',
  'المحتويات',
  'جدول المحتويات',
  'विषय सूची',
])

/** What the summary of a fold says besides. */
const foldWords =
  /(?:click to|tap to|hide|show|toggle|expand|collapse|view|open|点击|點擊|查看|展开|展開|折叠|收起|显示|隐藏)/gi

/** Titles that say what the contents are of, as letters: `Index of topics`, `系统设计主题的索引`. */
const openers = ['indexof', 'tableofcontents']
const closers = ['的目录', '的目錄', '的索引', '题目录', '总目录', '内容目录', '目录索引', 'の目次']

/** A longer text is no title. */
const longestTitle = 80

/** Tells whether a heading, a paragraph or the summary of a fold names a table of contents. */
export function isContentsTitle(text: string): boolean {
  if (text.length > longestTitle) return false
  return isTitle(letters(text)) || isTitle(letters(text.replace(foldWords, '').replace(/\bthe\b/gi, '')))
}

function isTitle(words: string): boolean {
  if (titles.has(words)) return true
  return openers.some((opener) => words.startsWith(opener)) || closers.some((closer) => words.endsWith(closer))
}
