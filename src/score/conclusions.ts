import type { Question } from '../model.js'
import { readText } from './read-text.js'
import { sentencesOf } from './sentences-of.js'

/** How a sentence begins that says what it all comes to (slide-design 5.1, 5.4). */
const conclusion =
  /^(?:一句话|先给结论|总结|总之|综上|简单来说|简言之|核心是|本质上|因此|因而|由此|所以|也就是说|换句话说|in short|in summary|in a nutshell|therefore|thus|hence|overall|to sum up|that is(?=,)|in other words)/iu

/** Returns whether a sentence concludes; one that only announces what follows does not (G5). */
export function saysConclusion(sentence: string): boolean {
  return conclusion.test(sentence) && !/[：:]\s*$/u.test(sentence)
}

/** Returns the sentences that say what an answer comes to; its first one where none does. */
export function conclusionsOf({ answer }: Question): string[] {
  const sentences = answer.nodes.flatMap((node) => (node.type === 'paragraph' ? sentencesOf(readText(node)) : []))
  const concluding = sentences.filter(saysConclusion)
  return concluding.length > 0 ? concluding : sentences.slice(0, 1)
}
