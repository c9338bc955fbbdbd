import type { Problem } from '../course-state.js'

/** Shows over a page what is wrong with the notes. */
export interface ProblemPanel {
  readonly show: (problems: readonly Problem[]) => void
  /** Shows one sentence of its own. */
  readonly say: (sentence: string) => void
}

const style = `
:host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; color-scheme: light; }
section { max-height: 40vh; overflow: auto; margin: 0 auto 16px; width: min(60rem, calc(100vw - 32px)); box-sizing: border-box;
  padding: 12px 16px; border-radius: 8px; border: 1px solid #b3261e; background: #fff; color: #1b1b1f;
  font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 4px 24px rgb(0 0 0 / 30%); }
section.mild { border-color: #7a5900; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 16px; font-weight: 700; }
ul { margin: 8px 0 0; padding: 0; list-style: none; }
li { padding: 4px 0; overflow-wrap: anywhere; }
.error { color: #b3261e; } .warning { color: #7a5900; }
code { font: 14px/1.5 ui-monospace, monospace; }
button { all: unset; cursor: pointer; padding: 4px 8px; border-radius: 4px; font-weight: 400; }
button:focus-visible { outline: 2px solid #005a8f; } button:hover { background: #eee; }
`

/**
 * Adds the panel to a page, hidden.
 *
 * @param all whether warnings that were there before are shown too, not only errors and what the last change brought
 */
export function problemPanel(all: boolean): ProblemPanel {
  const host = document.createElement('div')
  host.id = 'lectern-problems'
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(style)
  root.adoptedStyleSheets = [sheet]
  document.body.append(host)
  const fill = (problems: readonly Problem[]) => {
    root.replaceChildren(...(problems.length === 0 ? [] : [panelOf(problems, () => root.replaceChildren())]))
  }
  return {
    show: (problems) => fill(problems.filter(({ severity, isNew }) => all || severity === 'error' || isNew)),
    say: (message) => fill([{ severity: 'error', place: '', message, isNew: true }]),
  }
}

function panelOf(problems: readonly Problem[], close: () => void): HTMLElement {
  const isGrave = problems.some(({ severity }) => severity === 'error')
  const head = document.createElement('header')
  const title = document.createElement('span')
  title.textContent = isGrave ? 'Not shown yet: something is wrong' : 'To look at'
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'Close'
  button.addEventListener('click', close)
  head.append(title, button)
  const list = document.createElement('ul')
  list.append(...problems.map(itemOf))
  const section = document.createElement('section')
  section.className = isGrave ? '' : 'mild'
  section.setAttribute('role', 'alert')
  section.append(head, list)
  return section
}

function itemOf({ severity, place, message }: Problem): HTMLElement {
  const item = document.createElement('li')
  const kind = document.createElement('span')
  kind.className = severity
  kind.textContent = severity
  const at = document.createElement('code')
  at.textContent = place
  item.append(kind, ' ', ...(place === '' ? [] : [at, ' ']), message)
  return item
}
