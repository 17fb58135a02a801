import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readDirective, toScorerJson } from '../../modules/directives/index.ts'
import { decodeText } from '../../modules/documents/index.ts'

// Uses real documents that may lie beside the checkout; adds to, never replaces, the tests on the project's own samples.
const shared = join(import.meta.dirname, '../../../shared')
const seedFolder = join(shared, 'seed')
const seedFile = existsSync(seedFolder) ? join(seedFolder, readdirSync(seedFolder)[0] ?? '') : null
const scorer = join(shared, 'corpus/score.mjs')

/** The words of the dispatch; empty where it does not lie beside the checkout, and then nothing below runs. */
function decodeSeed(): string {
  if (seedFile === null) return ''
  const decoded = decodeText(readFileSync(seedFile))
  if ('problem' in decoded) throw new Error(decoded.problem)
  return decoded.text
}

describe.runIf(seedFile !== null)('the dispatch as it comes out of OCR', () => {
  const text = decodeSeed()
  const reading = readDirective(text)

  it('gives 22 duties to nine departments, a board, the military command and two districts', () => {
    expect(reading.duties).toHaveLength(22)
    expect(new Set(reading.duties.flatMap((duty) => duty.agencies)).size).toBe(9 + 1 + 1 + 2 + 1)
  })

  it('does not guess the damaged number', () => {
    expect(reading.number.value).toBeNull()
    expect(reading.number.confidence).toBeLessThanOrEqual(0.2)
    expect(reading.symbol.value).toBe('UBND-NC')
  })

  it('finds the reporting line, the signer and the legal basis', () => {
    expect(reading.reporting).toMatchObject({ to: 'UBND tỉnh', via: 'Sở Nội vụ' })
    expect(reading.signer.name.value).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u)
    expect(text.trimEnd().endsWith(reading.signer.name.value ?? '?')).toBe(true)
    expect(reading.legalBasis).toEqual(['164/QĐ-TTg', '14/CT-TTg'])
    expect(reading.addressees).toHaveLength(4)
    expect(reading.recipients).toHaveLength(7)
  })

  it('covers the whole assignment part', () => {
    expect(reading.uncovered).toEqual([])
    expect(toScorerJson(reading).duties).toHaveLength(reading.expectedDuties)
  })
})

describe.runIf(existsSync(scorer))('the labelled directives', () => {
  it('score no lower than they did', { timeout: 300_000 }, async () => {
    const root = join(import.meta.dirname, '../..')
    const command = `${process.execPath} ${join(root, 'apps/cli/dondoc.mjs')} read`
    const { stdout } = await promisify(execFile)(process.execPath, [scorer, '--read', command], { cwd: root })
    const [, dutyF1, agencies, role] =
      /score ([\d.]+) duty F1; ([\d.]+) right agencies; ([\d.]+) right role/.exec(stdout) ?? []
    expect(stdout).toMatch(/00-\S+\s+22\s+22\s+22\s+22\s+22/)
    expect(Number(dutyF1)).toBeGreaterThanOrEqual(97)
    expect(Number(agencies)).toBeGreaterThanOrEqual(94)
    expect(Number(role)).toBeGreaterThanOrEqual(94)
  })
})
