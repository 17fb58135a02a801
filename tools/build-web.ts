import { buildWeb, findWebState } from '../apps/cli/start/build-web.ts'
import { explainFailure } from '../apps/cli/terminal/explain-failure.ts'

// Builds the web application as `dondoc start` would, even when nothing changed.
try {
  await buildWeb((await findWebState()).hash)
} catch (error) {
  const { message, exitCode } = explainFailure(error)
  process.stderr.write(`${message}\n`)
  process.exitCode = exitCode
}
