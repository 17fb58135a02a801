import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { rootFolder } from '../launch/root-folder.mjs'

/** Hands the arguments to a script of the repository, under this Node; answers its exit code. */
export function runScript(script: string, commandArguments: string[]): Promise<number> {
  const child = spawn(process.execPath, [join(rootFolder, script), ...commandArguments], {
    cwd: rootFolder,
    stdio: 'inherit',
  })
  const passOn = (signal: NodeJS.Signals) => void child.kill(signal)
  process.on('SIGINT', passOn).on('SIGTERM', passOn)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', passOn).off('SIGTERM', passOn)
      resolve(signal ? 128 + constants.signals[signal] : (code ?? 1))
    })
  })
}
