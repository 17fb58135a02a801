import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectProcess } from '../../../platform/run-lock.ts'
import { rootFolder } from '../launch/root-folder.mjs'
import { CliError } from '../terminal/cli-error.ts'
import { hashFiles } from './hash-files.ts'

const webFolder = join(rootFolder, 'apps', 'web', 'dist')
const stampFile = '.sources-sha256'
const sources = ['apps/web', 'api-client', 'pack-kit', 'package-lock.json']

function runVite(outFolder: string, signal?: AbortSignal): Promise<{ code: number | null; output: string }> {
  const script = join(import.meta.dirname, 'vite-build.ts')
  const child = spawn(process.execPath, [script, outFolder], {
    cwd: rootFolder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-8000)
    })
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

async function swapInto(draft: string): Promise<void> {
  const old = `${draft}-old`
  if (existsSync(webFolder)) await rename(webFolder, old)
  await rename(draft, webFolder)
  await rm(old, { recursive: true, force: true })
}

const canBuild = () => existsSync(join(rootFolder, 'node_modules', 'vite'))

/**
 * Whether apps/web/dist was built from the sources that are here. An installation without development packages
 * cannot build: there, whatever was built beforehand counts.
 */
export async function findWebState(): Promise<{ isCurrent: boolean; hash: string }> {
  const hash = await hashFiles(rootFolder, sources)
  const stamp = await readFile(join(webFolder, stampFile), 'utf8').catch(() => '')
  const isBuilt = existsSync(join(webFolder, 'index.html'))
  return { isCurrent: isBuilt && (stamp === hash || !canBuild()), hash }
}

/** Removes what a killed build left behind, once its process is gone. */
async function removeOldDrafts(drafts: string): Promise<void> {
  const isLeft = (name: string) => {
    const pid = Number(/^web-(\d+)-/.exec(name)?.[1] ?? 0)
    return pid > 0 && !inspectProcess(pid).alive
  }
  const names = await readdir(drafts)
  await Promise.all(names.filter(isLeft).map((name) => rm(join(drafts, name), { recursive: true, force: true })))
}

/** Builds the web app beside its place and swaps it in whole; a build cut short leaves the old one. */
export async function buildWeb(hash: string, signal?: AbortSignal): Promise<void> {
  const drafts = join(rootFolder, '.tmp')
  const draft = join(drafts, `web-${process.pid}-${randomBytes(4).toString('hex')}`)
  await mkdir(drafts, { recursive: true })
  await removeOldDrafts(drafts)
  try {
    const { code, output } = await runVite(draft, signal)
    if (code !== 0) {
      const next = 'Sửa lỗi dưới đây, hoặc cài đủ gói bằng "npm ci --include=dev", rồi chạy lại.'
      throw new CliError(`Chưa dựng được giao diện web. ${next}`, {
        detail: output.trim().split('\n').slice(-20).join('\n'),
      })
    }
    await writeFile(join(draft, stampFile), hash)
    await swapInto(draft)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
