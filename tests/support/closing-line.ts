import { writeSync } from 'node:fs'
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node'

/** What a run came to; a file that could not be run counts as one failed test. */
interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/**
 * Ends a test run with the line `tests: N passed, N failed, N skipped`, printed after everything else, preceded by the
 * reasons for which tests were skipped. A run in which no test was executed fails.
 */
export default class ClosingLine implements Reporter {
  #tally: Tally = { passed: 0, failed: 0, skipped: 0 }

  onInit(): void {
    process.once('exit', () => {
      if (this.#tally.passed + this.#tally.failed === 0) process.exitCode ||= 1
      writeSync(1, `${closingLine(this.#tally)}\n`)
    })
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.#tally = tallyOf(modules, unhandled.length)
    for (const reason of skipReasons(modules)) console.log(`skipped: ${reason}`)
  }
}

function closingLine({ passed, failed, skipped }: Tally): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}

function tallyOf(modules: readonly TestModule[], unhandled: number): Tally {
  const states = tests(modules).map((test) => test.result().state)
  const count = (state: string): number => states.filter((each) => each === state).length
  return { passed: count('passed'), failed: count('failed') + unhandled + broken(modules), skipped: count('skipped') }
}

/** Files and suites that failed outside their tests, such as by a faulty import or in a hook. */
function broken(modules: readonly TestModule[]): number {
  const suites = modules.flatMap((module) => [module, ...module.children.allSuites()])
  return suites.filter((suite) => suite.errors().length > 0).length
}

function skipReasons(modules: readonly TestModule[]): readonly string[] {
  const reasons = tests(modules).map((test) => {
    const result = test.result()
    return result.state === 'skipped' ? result.note : undefined
  })
  return [...new Set(reasons.filter((reason) => reason !== undefined))]
}

function tests(modules: readonly TestModule[]): readonly TestCase[] {
  return modules.flatMap((module) => [...module.children.allTests()])
}
