const chinese =
  /区别|區別|差别|差異|差异|不同|异同|对比|比较(?!器)|相比|优缺点|优劣|利弊|而非|而不是|什么关系|哪个好|选哪|怎么选|如何选/u
const english =
  /\bdiffer(?:s|ent|ence|ences|ently)?\b|\bcompar(?:e|es|ed|ing|ison|isons)\b|\bversus\b|\bvs\b|\bpros and cons\b|\badvantages?\b.*\b(?:over|disadvantages?)\b|\bdistinguish\b|\bcontrast\b|\binstead of\b|\brather than\b/iu
const japanese = /違い|相違|比較|異な/u
const korean = /차이|비교|다른\s?점|장단점/u

/** Returns whether a heading or question asks to set things against each other. */
export function asksToCompare(text: string): boolean {
  return [chinese, english, japanese, korean].some((words) => words.test(text))
}

const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:优点|優點|优势|優勢|好处|장점|メリット|長所|\bpros|\badvantages?|\bbenefits?|\bstrengths?|\bupsides?)$/iu,
    /(?:缺点|缺點|劣势|劣勢|不足|弊端|局限性?|단점|デメリット|短所|\bcons|\bdisadvantages?|\bdrawbacks?|\bweaknesses|\blimitations?|\bdownsides?)$/iu,
  ],
  [
    /^(?:适用场景|适合场景|适用|适合|何时使用|when to use(?: it)?)$/iu,
    /^(?:不适用场景|不适合场景|不适用|不适合|何时不用|when not to use(?: it)?)$/iu,
  ],
]

/** Returns whether two names are opposites by themselves, such as what speaks for a thing and what against it. */
export function areOpposites(first: string, second: string): boolean {
  const [a, b] = [first, second].map((name) =>
    name
      .replace(/[（(].*$/u, '')
      .replace(/\s+of\s.*$/iu, '')
      .trim(),
  )
  if (a === undefined || b === undefined) return false
  return opposites.some(([good, bad]) => {
    const [ofA, ofB] =
      good.test(a) && bad.test(b) && !bad.test(a) ? [a.replace(good, ''), b.replace(bad, '')] : swapped(a, b, good, bad)
    return ofA !== undefined && ofA === ofB
  })
}

function swapped(a: string, b: string, good: RegExp, bad: RegExp): readonly [string?, string?] {
  return good.test(b) && bad.test(a) && !bad.test(b) ? [a.replace(bad, ''), b.replace(good, '')] : []
}

const ordinal =
  /^(?:第?[0-9一二三四五六七八九十]+[步个点条阶段种类层]?|(?:步骤|示例|例子?|案例|情况|问题|练习)\s?[0-9一二三四五六七八九十]*|(?:step|part|phase|stage|case|example|option|problem|exercise)\s?[0-9a-z]?|首先|其次|然后|再次|接着|最后|first(?:ly)?|second(?:ly)?|third(?:ly)?|next|then|finally)$/iu

/** Returns whether a name only tells its place in a series, such as `第一步` or `Step 2`; such things follow one another. */
export function isOrdinal(name: string): boolean {
  return ordinal.test(name.replace(/[（(].*$/u, '').trim()) || /^第[0-9一二三四五六七八九十]+步/u.test(name)
}
