export type { Progress } from './build/progress.js'
export { type BuildRequest, type BuildResult, build } from './build.js'
export type * from './model.js'
export type { Report } from './output/report.js'
