// Runs on any Node ≥ 20 without packages: installs them when needed, then hands over to main.ts under Node 24.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { installPackages } from './launch/install-packages.mjs'
import { isInstalled, stampInstall } from './launch/install-state.mjs'
import { isAlive } from './launch/is-alive.mjs'
import { rootFolder } from './launch/root-folder.mjs'
import { runOnNode24 } from './launch/run-on-node-24.mjs'

function leave(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** A running Đôn Đốc works from node_modules: replacing it below its feet would break it. */
function findRunning() {
  try {
    const folder = resolve(process.env.DONDOC_DATA || join(rootFolder, '.dondoc'))
    const { pid } = JSON.parse(readFileSync(join(folder, 'run.lock'), 'utf8'))
    return isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  leave(
    `Đôn Đốc cần Node.js từ 20 trở lên, máy đang có ${process.versions.node}. Cài bản mới từ https://nodejs.org rồi chạy lại.`,
  )
}
if (isInstalled(rootFolder)) {
  stampInstall(rootFolder)
} else {
  const running = findRunning()
  const problem = running
    ? `Cần cài gói mới nhưng Đôn Đốc đang chạy (tiến trình ${running}). Dừng nó (kill ${running}) rồi chạy lại; ` +
      'nếu tiến trình đó không phải Đôn Đốc, xoá tệp run.lock trong thư mục dữ liệu.'
    : await installPackages(rootFolder)
  if (problem) leave(problem)
}
runOnNode24(rootFolder, process.argv.slice(2))
