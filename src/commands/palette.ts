import { createColors } from 'picocolors'
import type { Paint } from '../diagnostics/report-text.js'
import type { CliIo } from './cli-io.js'

/** Returns the colours of diagnostics: only on a terminal, and not where `NO_COLOR` or `TERM=dumb` asks for none. */
export function palette({ env, isTTY }: Pick<CliIo, 'env' | 'isTTY'>): Paint {
  const { cyan, red, yellow, dim } = createColors(isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb')
  return { place: cyan, error: red, warning: yellow, rule: dim }
}
