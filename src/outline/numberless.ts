const ordinal = '[0-9一二三四五六七八九十百零〇]'
const leadingNumber = new RegExp(
  [
    String.raw`^[0-9]{1,3}(?:\.[0-9]{1,3})*\s*[.、．:：)）]\s*(?![0-9])`,
    String.raw`^[一二三四五六七八九十百]{1,4}\s*[、．.:：]\s*`,
    String.raw`^[（(]\s*${ordinal}{1,4}\s*[)）]\s*`,
    String.raw`^第\s*${ordinal}{1,4}\s*(?:部分|[章节讲课篇])(?![\p{sc=Han}])[\s、:：.．—–-]*`,
    String.raw`^(?:chapter|part|section|lecture|unit)\s+[0-9]{1,3}\s*[.:：、—–-]\s*`,
  ].join('|'),
  'iu',
)

/** Returns a title without the number or chapter word in front (`1.`, `一、`, `第二章`), unless nothing else is left. */
export function numberless(title: string): string {
  const rest = title.trim().replace(leadingNumber, '')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : title
}
