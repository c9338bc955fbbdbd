import type { ChangedTheme, PreviewChange, PreviewData } from './preview-data.js'
import type { PreviewTheme } from './preview-theme.js'

/**
 * Runs inside the page: shows the slides of the theme and shape that are chosen, and puts changes in place as the server
 * tells them. Stands alone: the browser gets its source.
 */
export function previewInPage(): void {
  const part = (id: string) => document.getElementById(id) as HTMLElement
  let data = JSON.parse(part('data').textContent ?? '') as PreviewData
  let shown: readonly string[] = []
  const styles = new Map<string, string>()

  function radios(name: string): HTMLInputElement[] {
    return [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]
  }

  function chosen(name: string): string {
    return radios(name).find(({ checked }) => checked)?.value ?? ''
  }

  function choose(name: string, value: string): void {
    for (const radio of radios(name)) radio.checked = radio.value === value
  }

  function put(id: string, text: string): void {
    if (styles.get(id) === text) return
    styles.set(id, text)
    part(id).textContent = text
  }

  function show(): void {
    const theme = data.themes[Number(chosen('theme'))]
    if (!theme) return
    const shape = theme.shapes.find(({ ratio }) => ratio === chosen('ratio')) ?? theme.shapes[0]
    if (!shape) return
    for (const radio of radios('ratio')) radio.disabled = !theme.shapes.some(({ ratio }) => ratio === radio.value)
    choose('ratio', shape.ratio)
    put('fonts', data.fonts)
    put('theme', shape.css)
    part('description').textContent = theme.description
    document.title = `${theme.name} ${shape.ratio} · Lectern`
    showSlides(shape.slides)
    part('fault').textContent = data.fault
    part('fault').hidden = data.fault === ''
    history.replaceState(null, '', `#${encodeURIComponent(theme.key)}/${shape.ratio}`)
  }

  /** Slides that are as before stay in place. */
  function showSlides(slides: PreviewData['themes'][number]['shapes'][number]['slides']): void {
    if (slides.length === shown.length && slides.every(({ html }, index) => html === shown[index])) return
    const place = [scrollX, scrollY] as const
    const main = part('slides')
    for (const [index, { kind, html }] of slides.entries()) {
      const figure = main.children[index] ?? main.appendChild(emptySlide())
      if (shown[index] === html) continue
      const label = figure.querySelector('button')
      if (label) label.textContent = kind.split(' ').join(' · ')
      figure.querySelector(':scope > svg')?.remove()
      figure.insertAdjacentHTML('beforeend', html)
    }
    while (main.children.length > slides.length) main.lastElementChild?.remove()
    shown = slides.map(({ html }) => html)
    scrollTo(...place)
  }

  function emptySlide(): HTMLElement {
    const figure = document.createElement('figure')
    figure.className = 'slide'
    figure.innerHTML = '<figcaption class="kind"><button type="button" aria-expanded="false"></button></figcaption>'
    return figure
  }

  function toggleLarge(button: HTMLElement): void {
    const isLarge = button.closest('.slide')?.classList.toggle('large')
    button.setAttribute('aria-expanded', String(isLarge))
    button.scrollIntoView({ block: 'nearest' })
  }

  function press({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey) return
    const number = Number(key)
    if (number >= 1 && number <= data.themes.length) choose('theme', String(number - 1))
    else if (key === 'r' || key === 'R') choose('ratio', chosen('ratio') === '16:9' ? '4:3' : '16:9')
    else return
    show()
  }

  function change({ stamp, theme, fonts, fault }: PreviewChange): void {
    const themes = data.themes.map((before) => (before.key === theme?.key ? changed(theme, before) : before))
    data = { stamp, themes, fonts: fonts ?? data.fonts, fault }
    show()
  }

  function changed(theme: ChangedTheme, before: PreviewTheme): PreviewTheme {
    const known = (ratio: string) => before.shapes.find((shape) => shape.ratio === ratio)
    return { ...theme, shapes: theme.shapes.map((shape) => ({ css: '', slides: [], ...known(shape.ratio), ...shape })) }
  }

  function listen(): void {
    const events = new EventSource('events')
    events.addEventListener('message', ({ data: text }: MessageEvent<string>) => {
      const event = JSON.parse(text) as PreviewChange | { readonly greeting: string }
      if (!('greeting' in event)) change(event)
      // While the connection was lost, changes went unheard, or another preview took the address.
      else if (event.greeting !== data.stamp) location.reload()
    })
  }

  const [key = '', ratio = ''] = location.hash.slice(1).split('/').map(decodeURIComponent)
  const asked = data.themes.findIndex((theme) => theme.key === key)
  choose('theme', String(Math.max(0, asked)))
  choose('ratio', ratio === '4:3' ? ratio : '16:9')
  show()
  document.addEventListener('change', show)
  document.addEventListener('keydown', press)
  part('slides').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (button) toggleLarge(button)
  })
  if (data.stamp !== undefined) listen()
}
