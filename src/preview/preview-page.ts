import { escapeHtml } from '../escape-html.js'
import type { PreviewData } from './preview-data.js'
import { previewInPage } from './preview-in-page.js'
import { previewStyle } from './preview-style.js'

/** Themes can load nothing; the page asks its own server for nothing but changes. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; font-src data:; connect-src 'self'"

/** Returns a page that shows every slide of a preview, in one file. */
export function previewPage(data: PreviewData): string {
  const themes = data.themes.map(({ name }, index) => radio('theme', String(index), name))
  const ratios = ['16:9', '4:3'].map((ratio) => radio('ratio', ratio, ratio))
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Themes · Lectern</title>
<link rel="icon" href="data:,">
<style>${previewStyle}</style>
<style id="fonts"></style>
<style id="theme"></style>
</head>
<body>
<header class="bar">
<h1>Lectern</h1>
<fieldset class="choice"><legend>Theme</legend>${themes.join('')}</fieldset>
<fieldset class="choice"><legend>Shape</legend>${ratios.join('')}</fieldset>
<p class="about"><span id="description"></span> <kbd>1</kbd>…<kbd>9</kbd> theme, <kbd>R</kbd> shape, <kbd>Tab</kbd> <kbd>Enter</kbd> one slide larger</p>
<p class="fault" id="fault" role="alert" hidden></p>
</header>
<main id="slides"></main>
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>(${previewInPage.toString()})()</script>
</body>
</html>
`
}

function radio(name: string, value: string, label: string): string {
  return `<label><input type="radio" name="${name}" value="${value}">${escapeHtml(label)}</label>`
}
