/** From this share of letters on, a script decides the language of mixed notes. */
const decisiveShare = 0.15

/** Code, formulas, tags and addresses: Latin letters that no reader takes for the language of the notes. */
const notProse =
  /^ *(`{3,}|~{3,})[\s\S]*?^ *\1|^ *\$\$[\s\S]*?\$\$|`[^`\n]*`|\$[^$\n]*\$|<[^<>]*>|\]\([^)\s]*\)|https?:\S+/gm

/** Returns the BCP 47 tag of the language that notes are written in, judged by their scripts: kana, Hangul, Han or else English. */
export function detectLanguage(notes: string): string {
  const text = notes.replace(notProse, ' ')
  const letters = count(text, /\p{L}/gu)
  if (count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > decisiveShare * letters) return 'ja'
  if (count(text, /\p{Script=Hangul}/gu) > decisiveShare * letters) return 'ko'
  return count(text, /\p{Script=Han}/gu) > decisiveShare * letters ? 'zh-Hans' : 'en'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
