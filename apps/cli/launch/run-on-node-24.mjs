import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { node24Path } from './install-state.mjs'

const isNode24 = Number(process.versions.node.split('.')[0]) >= 24

/** The Node that runs our TypeScript: the packaged one, else this one when it is new enough, else null. */
function findNode24(root) {
  const packaged = node24Path(root)
  if (existsSync(packaged)) return packaged
  return isNode24 ? process.execPath : null
}

/** npm's shell may die of a signal without passing it on; then nobody is left to ask for a stop. */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return undefined
  const parent = process.ppid
  return setInterval(() => process.ppid !== parent && onGone(), 100).unref()
}

/**
 * Runs the command line under Node 24 and ends as it ends. Signals are passed on; the program itself ignores
 * repeated ones, for Ctrl-C reaches it from the terminal, from npm and from here. The channel tells it when we die.
 */
export function runOnNode24(root, commandArguments) {
  const node = findNode24(root)
  if (!node) {
    process.stderr.write(
      'Chưa có Node 24 trong node_modules. Chạy "npm start" để cài; nếu npm đang tắt tập lệnh cài đặt (ignore-scripts), ' +
        'bật lại rồi chạy "npm rebuild node", hoặc cài Node.js 24 cho máy.\n',
    )
    process.exit(1)
  }
  const passOn = (signal) => {
    // On Windows the console reaches every process of the window, and kill() would end the child at once.
    if (process.platform !== 'win32') child.kill(signal)
  }
  // Before the child exists, so that no moment is left in which a signal ends only this process.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => passOn(signal))
  const child = spawn(node, [join(root, 'apps', 'cli', 'main.ts'), ...commandArguments], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  watchNpm(() => passOn('SIGTERM'))
  child.once('error', (error) => {
    process.stderr.write(`Không chạy được ${node}: ${error.message}. Chạy "npm ci" để cài lại rồi thử lại.\n`)
    process.exit(1)
  })
  child.once('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}
