import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { explainInstallFailure } from './explain-install-failure.mjs'
import { stampInstall } from './install-state.mjs'
import { isAlive } from './is-alive.mjs'

const title = 'Cài các gói cần thiết (cần mạng, thường 1 đến 3 phút)'
const second = 1000

/** Draws elapsed time on a terminal, one plain line elsewhere. */
function showElapsed() {
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / second)
  if (!process.stdout.isTTY) {
    process.stdout.write(`• ${title}…\n`)
    return (mark) => process.stdout.write(`${mark} Cài các gói (${seconds()} giây)\n`)
  }
  const draw = () => process.stdout.write(`\r\x1b[K• ${title}… ${seconds()} giây`)
  draw()
  const timer = setInterval(draw, second)
  return (mark) => {
    clearInterval(timer)
    process.stdout.write(`\r\x1b[K${mark} Cài các gói (${seconds()} giây)\n`)
  }
}

/** npm as a script of this Node where npm told us its path: no shell, also on Windows. */
function spawnNpm(root, command, log) {
  const flags = [...command, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=warn']
  const options = { cwd: root, stdio: ['ignore', log, log], windowsHide: true }
  const script = process.env.npm_execpath
  if (script && /npm-cli\.c?js$/.test(script)) return spawn(process.execPath, [script, ...flags], options)
  return spawn('npm', flags, { ...options, shell: process.platform === 'win32' })
}

/** Two installations at once would tear node_modules apart; a dead one's note is taken over. */
function takeInstallLock(file) {
  mkdirSync(dirname(file), { recursive: true })
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const pid = Number(readFileSync(file, 'utf8'))
    if (pid > 0 && isAlive(pid)) return pid
    writeFileSync(file, String(process.pid))
  }
  return null
}

// A registry mirror without some other platforms' optional packages makes `npm ci` refuse a lock file that is right
// for this machine; `npm install --no-save` takes the same versions from it and leaves the file as it is.
const attempts = [['ci'], ['install', '--no-save']]
const isOnlyIncomplete = (output) => /code EUSAGE/.test(output) && /Missing: .* from lock file/.test(output)

async function runNpm(root, logFile, onStart) {
  let outcome
  for (const command of attempts) {
    const log = openSync(logFile, 'w')
    const child = spawnNpm(root, command, log)
    onStart(child)
    outcome = await new Promise((resolve) => {
      child.once('error', resolve)
      child.once('close', resolve)
    })
    closeSync(log)
    if (outcome === 0 || !isOnlyIncomplete(readFileSync(logFile, 'utf8'))) break
  }
  return outcome
}

/**
 * Installs what package-lock.json names, with npm's output in .tmp/install.log.
 * @returns {Promise<string | null>} null when installed, else what to tell the person
 */
export async function installPackages(root) {
  const lock = join(root, '.tmp', 'install.pid')
  const logFile = join(root, '.tmp', 'install.log')
  try {
    const rival = takeInstallLock(lock)
    if (rival) return `Một lượt cài đặt khác đang chạy (tiến trình ${rival}). Chờ nó xong rồi chạy lại "npm start".`
  } catch (error) {
    return `Chưa cài được các gói. ${explainInstallFailure(String(error))}\n${String(error)}`
  }
  const finish = showElapsed()
  let wasStopped = false
  let child
  const noteStop = () => {
    wasStopped = true
    child?.kill('SIGTERM')
  }
  process.on('SIGINT', noteStop).on('SIGTERM', noteStop)
  const outcome = await runNpm(root, logFile, (started) => {
    child = started
  })
  process.off('SIGINT', noteStop).off('SIGTERM', noteStop)
  rmSync(lock, { force: true })
  finish(outcome === 0 ? '✓' : '✗')
  if (outcome === 0) {
    stampInstall(root)
    return null
  }
  if (wasStopped) return 'Đã dừng giữa chừng việc cài các gói. Chạy lại "npm start" để cài tiếp.'
  if (outcome instanceof Error)
    return 'Không tìm thấy npm. Cài Node.js từ 20 trở lên kèm npm (https://nodejs.org) rồi chạy lại "npm start".'
  const output = readFileSync(logFile, 'utf8')
  const tail = output.trim().split('\n').slice(-15).join('\n')
  return `Chưa cài được các gói. ${explainInstallFailure(output)}\n\n${tail}\n\nNhật ký đầy đủ: ${logFile}`
}
