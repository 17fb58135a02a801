import { type ChildProcess, fork } from 'node:child_process'

/** Starts a script as a process of its own; it sends its address when it listens. */
export function startProcess(script: string, args: string[]): Promise<{ address: string; process: ChildProcess }> {
  return new Promise((resolve, reject) => {
    const child = fork(script, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    child.once('message', (address) => {
      if (typeof address === 'string') resolve({ address, process: child })
    })
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}`)))
  })
}
