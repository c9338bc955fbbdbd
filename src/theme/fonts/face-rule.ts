import type { LineBox } from './line-box.js'
import type { Face } from './sliced-family.js'
import { unicodeRange } from './unicode-range.js'
import { woff2 } from './woff2.js'

/** Returns a face as a rule for a style sheet; with `like`, its lines are as high as those of another font. */
export function faceRule({ family, weight, codes, font }: Face, like?: LineBox): string {
  const data = Buffer.from(woff2(font)).toString('base64')
  return `@font-face{font-family:"${family}";font-style:normal;font-weight:${weight};font-display:block;${like ? lines(like) : ''}src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${unicodeRange(codes)}}`
}

function lines({ ascent, descent }: LineBox): string {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`
  return `ascent-override:${percent(ascent)};descent-override:${percent(descent)};line-gap-override:0%;`
}
