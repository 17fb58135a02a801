import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { createProgressBar } from '../terminal/progress-bar.ts'
import { describeProgress } from './describe-progress.ts'
import { listFiles } from './list-files.ts'
import { printLine } from './print-line.ts'
import { readFolder } from './read-folder.ts'

/**
 * Reads a directive from a file ("-" for standard input), or every file of a folder, and prints what was found on
 * standard output: one JSON object for a file, one a line for a folder or with `jsonl`. Progress goes to standard error.
 * A file that cannot be read becomes one sentence and exit code 1; in a folder it never stops the rest.
 */
export async function readPath(path: string, options: { jsonl?: boolean } = {}): Promise<number> {
  // A reader that has seen enough, such as head, closes the pipe; that is no failure.
  process.stdout.on('error', () => {})
  if (path === '-') return readStandardInput(options)
  const folder = await listFiles(path)
  return folder ? readFolder(folder) : readOne(path, basename(path), options)
}

async function readOne(path: string, name: string, { jsonl = false }: { jsonl?: boolean }): Promise<number> {
  const { readInProcess, stopReadingProcesses } = await import('../../../modules/directives/index.ts')
  const { toAnswer } = await import('./to-answer.ts')
  const bar = createProgressBar(process.stderr)
  try {
    const read = await readInProcess({ path, name, onProgress: (progress) => bar.draw(describeProgress(progress)) })
    bar.clear()
    await printLine(JSON.stringify(toAnswer(read), null, jsonl ? 0 : 2))
    return 0
  } finally {
    bar.clear()
    stopReadingProcesses()
  }
}

async function readStandardInput(options: { jsonl?: boolean }): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-read-'))
  try {
    const path = join(folder, 'stdin')
    await writeFile(path, await buffer(process.stdin), { mode: 0o600 })
    return await readOne(path, '', options)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
