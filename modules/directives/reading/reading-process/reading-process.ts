import { readFile } from 'node:fs/promises'
import { type GuardedWork, serveGuarded } from '../../../../platform/guarded-process/serve-guarded.ts'
import { readDocument, renderPage } from '../../../documents/index.ts'
import { longestText } from '../../receive-directive/read-source.ts'
import { readDirective } from '../../rules/read-directive.ts'
import { keepWithin } from './keep-within.ts'
import type { FileReading, ReadingTask } from './reading-tasks.ts'

// Entry of the process that reads files: whatever a file does to it, the server lives on.

const work: GuardedWork = async (input, { report, signal }) => {
  const task = input as ReadingTask
  const bytes = await readFile(task.path)
  if (task.kind === 'draw') return renderPage(bytes, { page: task.page, width: task.width })
  const whole = await readDocument(bytes, {
    name: task.name,
    onProgress: report,
    signal,
    ...(task.imagesFolder === null ? {} : { imagesFolder: task.imagesFolder }),
  })
  const document = keepWithin(whole, longestText)
  return { document, reading: readDirective(document.text) } satisfies FileReading
}

serveGuarded(work)
