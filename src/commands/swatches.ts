import type { CliIo } from './cli-io.js'

/** Returns hex colours as blocks of them on a terminal, else as they are written. */
export function swatches(colors: readonly string[], { env, stdout }: Pick<CliIo, 'env' | 'stdout'>): string {
  if (stdout.isTTY !== true || env['NO_COLOR'] || env['TERM'] === 'dumb') return colors.join(' ')
  const isFine = /^(?:truecolor|24bit)$/.test(env['COLORTERM'] ?? '')
  const blocks = colors.map((color) => `\u001b[48;${isFine ? exact(color) : nearest(color)}m   `)
  return `${blocks.join('')}\u001b[0m`
}

function exact(color: string): string {
  return `2;${partsOf(color).join(';')}`
}

/** The nearest of the 216 colours that terminals have had for long. */
function nearest(color: string): string {
  // Their parts are 0, 95, 135, 175, 215 and 255.
  const step = (part: number) => (part < 115 ? Number(part >= 48) : Math.round((part - 55) / 40))
  const [red = 0, green = 0, blue = 0] = partsOf(color).map(step)
  return `5;${16 + 36 * red + 6 * green + blue}`
}

function partsOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
}
