/** From this share of letters on, a script decides the language of mixed notes. */
const decisiveShare = 0.15

/** Code, formulas, tags and addresses: Latin letters that no reader takes for the language of the notes. */
const notProse =
  /^ *(`{3,}|~{3,})[\s\S]*?^ *\1|^ *\$\$[\s\S]*?\$\$|`[^`\n]*`|\$[^$\n]*\$|<[^<>]*>|\]\([^)\s]*\)|https?:\S+/gm

const scripts = [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, /\p{Script=Hangul}/gu, /\p{Script=Han}/gu]

/** Frequent characters that are written in one way in traditional Chinese and in another in simplified Chinese. */
const traditional =
  /[這個們說時為會對國來學過開關經現發無還體與後種讓該問題進應實點樣將數據網層機構訓練習線處變結間長]/gu
const simplified =
  /[这个们说时为会对国来学过开关经现发无还体与后种让该问题进应实点样将数据网层机构训练习线处变结间长]/gu

/**
 * Returns the BCP 47 tag of the language that notes are written in, judged by their scripts: kana, Hangul, Han in its
 * traditional or simplified form, or else English.
 */
export function detectLanguage(notes: string): string {
  const text = notes.replace(notProse, ' ')
  const [kana, hangul, han] = scripts.map((script) => count(text, script)) as [number, number, number]
  // Where there is none of these, counting all letters would change nothing.
  const decisive = kana + hangul + han === 0 ? 0 : decisiveShare * count(text, /\p{L}/gu)
  if (kana > decisive) return 'ja'
  if (hangul > decisive) return 'ko'
  if (han <= decisive) return 'en'
  return count(text, traditional) > count(text, simplified) ? 'zh-Hant' : 'zh-Hans'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
