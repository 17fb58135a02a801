import { basename, relative } from 'node:path'
import { readInProcess, stopReadingProcesses } from '../../../modules/directives/index.ts'
import { createProgressBar } from '../terminal/progress-bar.ts'
import { describeProgress } from './describe-progress.ts'
import { printLine } from './print-line.ts'
import { type FolderSummary, summarise } from './summarise.ts'
import { toAnswer } from './to-answer.ts'

/**
 * Reads every file of a folder and prints one JSON line each: `{file, problem: null, …reading}` or
 * `{file, problem: {code, title}}`; a summary goes to standard error. Exit code 1 when a file could not be read.
 */
export async function readFolder({ folder, names }: { folder: string; names: string[] }): Promise<number> {
  const bar = createProgressBar(process.stderr)
  const summary: FolderSummary = { files: names.length, duties: 0, pages: 0, notDirectives: [], problems: [] }
  const from = performance.now()
  for (const [at, path] of names.entries()) {
    const file = relative(folder, path)
    const draw = (words: string, share: number) =>
      bar.draw({ words: `${at + 1}/${names.length} ${file}: ${words}`, share: (at + share) / names.length })
    draw('đang mở', 0)
    try {
      const read = await readInProcess({
        path,
        name: basename(path),
        onProgress: (progress) => {
          const { words, share } = describeProgress(progress)
          draw(words, share)
        },
      })
      summary.duties += read.reading.duties.length
      summary.pages += read.document.pages.length
      if (!read.reading.isDirective) summary.notDirectives.push(file)
      await printLine(JSON.stringify({ file, problem: null, ...toAnswer(read) }))
    } catch (error) {
      const problem = toProblem(error)
      summary.problems.push({ file, title: problem.title })
      await printLine(JSON.stringify({ file, problem }))
    }
  }
  bar.clear()
  stopReadingProcesses()
  process.stderr.write(summarise(summary, performance.now() - from))
  return summary.problems.length > 0 ? 1 : 0
}

function toProblem(error: unknown): { code: string; title: string } {
  const { code, title, message } = error as { code?: string; title?: string; message?: string }
  return { code: code ?? 'unexpected', title: title ?? message ?? String(error) }
}
