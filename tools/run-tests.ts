import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const bin = (name: string, path: string) => join(root, 'node_modules', name, path)

type Check = { name: string; file: string; args: string[] }

/** What must hold before any test is worth running; each counts as one. */
const checks: Check[] = [
  { name: 'formatting', file: bin('@biomejs/biome', 'bin/biome'), args: ['check', '.'] },
  { name: 'types of server and tools', file: bin('@typescript/native', 'bin/tsc'), args: ['-p', '.'] },
  {
    name: 'types of the web application',
    file: bin('@typescript/native', 'bin/tsc'),
    args: ['-p', 'apps/web', '--noEmit'],
  },
  { name: 'lint', file: bin('oxlint', 'bin/oxlint'), args: ['--type-aware', '--quiet'] },
  { name: 'unused code', file: bin('knip', 'bin/knip.js'), args: [] },
  { name: 'build of the web application', file: join(root, 'tools/build-web.ts'), args: [] },
]

function run(file: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

async function runChecks(): Promise<{ passed: number; failed: number }> {
  let failed = 0
  for (const check of checks) {
    const began = Date.now()
    const { code, output } = await run(check.file, check.args)
    console.log(`${code === 0 ? '✓' : '✗'} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`)
    if (code !== 0) {
      failed += 1
      console.log(output)
    }
  }
  return { passed: checks.length - failed, failed }
}

type VitestSummary = { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; success: boolean }

async function runVitest(args: string[]): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'dondoc-results-'))
  const results = join(folder, 'results.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  const { code, output } = await run(bin('vitest', 'vitest.mjs'), ['run', ...reporters, ...args])
  console.log(output)
  const summary = existsSync(results) ? (JSON.parse(await readFile(results, 'utf8')) as VitestSummary) : null
  await rm(folder, { recursive: true, force: true })
  if (summary === null) return { passed: 0, failed: 1 }
  // A file that fails to load has failed tests that were never counted.
  const failed = summary.numFailedTests === 0 && (code !== 0 || !summary.success) ? 1 : summary.numFailedTests
  return { passed: summary.numPassedTests, failed }
}

const args = process.argv.slice(2)
const checked = args.length > 0 ? { passed: 0, failed: 0 } : await runChecks()
const tested = await runVitest(args)
const failed = checked.failed + tested.failed
console.log(`${checked.passed + tested.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
