import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { documentsErrors } from '../documents-errors.ts'

const LONGEST_MILLISECONDS = 60_000
const PROGRAMS = ['soffice', 'libreoffice']

/**
 * Converts an old Word file to DOCX with LibreOffice, in a folder and with a profile of its own, so that conversions do
 * not meet. Throws converter_missing, reading_took_too_long, file_damaged, or the signal's reason.
 */
export async function convertWithOffice(bytes: Uint8Array, signal?: AbortSignal): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-doc-'))
  try {
    await writeFile(join(folder, 'input.doc'), bytes)
    await convert(folder, signal)
    return await readFile(join(folder, 'input.docx')).catch(() => {
      throw documentsErrors.file_damaged({ format: 'DOC' })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

async function convert(folder: string, signal: AbortSignal | undefined): Promise<void> {
  for (const program of PROGRAMS) if (await runProgram(program, folder, signal)) return
  throw documentsErrors.converter_missing()
}

/** False when there is no such program. The program starts others, which end with it as one process group. */
function runProgram(program: string, folder: string, signal: AbortSignal | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const settings = ['--headless', '--norestore', '--nolockcheck', '--nodefault']
    const order = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', folder, join(folder, 'input.doc')]
    const child = spawn(program, [profile, ...settings, ...order], { detached: true, stdio: 'ignore', cwd: folder })
    const end = () => {
      if (child.pid !== undefined) endGroup(child.pid)
    }
    let isLate = false
    const timer = setTimeout(() => {
      isLate = true
      end()
    }, LONGEST_MILLISECONDS)
    signal?.addEventListener('abort', end, { once: true })
    const settle = (answer: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      answer()
    }
    child.once('error', (error: NodeJS.ErrnoException) =>
      settle(() => (error.code === 'ENOENT' ? resolve(false) : reject(error))),
    )
    child.once('close', () =>
      settle(() => {
        end()
        if (isLate) reject(documentsErrors.reading_took_too_long())
        else if (signal?.aborted) reject(signal.reason as Error)
        else resolve(true)
      }),
    )
  })
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // Nothing of the group is left.
  }
}
