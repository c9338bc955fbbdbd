export { outputFiles } from '../output/output-files.js'
export { createReport } from '../output/report.js'
export { writeOutput } from '../output/write-output.js'
export { makeDecks } from './make-decks.js'
