import { numberless } from './numberless.js'

/**
 * What a question begins with where authors leave the question mark out, by language: asking words and requests; not
 * `Write-through` or `Is-a`.
 */
const openers: readonly RegExp[] = [
  /^(?:what|why|how|when|where|which|who|whose|is|are|was|were|do|does|did|can|could|should|would|will|have|has)\b(?!-)/i,
  /^(?:describe|explain|compare|discuss|list|name|define|give|tell|show that|prove|derive|implement|write|find)\b(?!-)/i,
  /^(?:什么|为何|为什么|如何|怎么|怎样|哪些|哪种|哪个|请|介绍|简述|简单说|描述|说说|说一下|谈谈|讲讲|讲一下|解释|比较|列举|试述|论述|证明|推导)/,
  /^(?:なぜ|どう|何|いつ|どこ|だれ|誰|どの|説明|比較)/,
  /^(?:무엇|왜|어떻게|언제|어디|누가|설명|비교)/,
  /^(?:was|wie|warum|wann|wo|wer|welche[rsnm]?|wieso|wozu|erkläre?n?|beschreibe?n?|nenne?n?)\b/i,
  /^(?:que|quoi|quel(?:le)?s?|pourquoi|comment|quand|où|qui|est-ce|expliquez|décrivez)\b/i,
  /^(?:¿|qué|cuál(?:es)?|por qué|cómo|cuándo|dónde|quién|explique|describa)/i,
  /^(?:o que|qual|quais|por que|como|quando|onde|quem|explique|descreva)\b/i,
  /^(?:che cosa|cosa|quale|perché|come|quando|dove|chi|spiega|descrivi)\b/i,
  /^(?:что|почему|как|когда|где|кто|какой|какая|какие|зачем|объясните|опишите)/i,
]

/** Words that ask wherever they stand, in languages that do not move them to the front. */
const asking =
  /什么|为何|为什么|如何|怎么|怎样|哪些|哪种|哪几|是否|区别|多少|何ですか|ですか|ますか|인가|입니까|일까|나요/

/** Returns how much a title reads like a question: 1 with a question mark, 0.7 with an asking word or a request, else 0. */
export function questionLikeness(title: string): number {
  if (/[?？؟]/.test(title)) return 1
  const bare = numberless(title.replace(/^[^\p{L}\p{N}]+/u, ''))
  return asking.test(bare) || openers.some((opener) => opener.test(bare)) ? 0.7 : 0
}
