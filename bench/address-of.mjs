/**
 * The address that a program which serves pages prints first.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function addressOf(child) {
  let text = ''
  for await (const chunk of child.stdout ?? []) {
    text += chunk
    const address = /http:\S+/.exec(text)?.[0]
    if (address) return address
  }
  throw new Error('the program gave no address')
}
