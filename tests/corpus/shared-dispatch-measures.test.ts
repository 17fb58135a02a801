import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDirective } from '../../modules/directives/index.ts'
import { decodeText } from '../../modules/documents/index.ts'
import { suggestMeasures } from '../../pack-kit/index.ts'
import { dutiesOf } from '../../packs/an-toan-khu/examples/duties-of.ts'
import { safeZoneProgramme, sampleDispatch } from '../../packs/an-toan-khu/index.ts'

// Uses the real dispatch that may lie beside the checkout; adds to the pack's own tests, which say the same of its paraphrases.
const seedFolder = join(import.meta.dirname, '../../../shared/seed')
const seedFile = existsSync(seedFolder) ? join(seedFolder, readdirSync(seedFolder)[0] ?? '') : null

const firstFor = (text: string, lead: string) => suggestMeasures(safeZoneProgramme, text, lead)[0]?.measure.by

/** The duties of the real dispatch as they are read, in its order. */
function readSeed() {
  if (seedFile === null) return []
  const decoded = decodeText(readFileSync(seedFile))
  if ('problem' in decoded) throw new Error(decoded.problem)
  return readDirective(decoded.text).duties
}

describe.runIf(seedFile !== null)('the real dispatch', () => {
  it('has its 22 duties measured by what measures those of the sample', () => {
    const expected = dutiesOf(sampleDispatch).map(({ text, lead }) => firstFor(text, lead))
    expect(readSeed().map(({ text, agencies }) => firstFor(text, agencies.join(', ')))).toEqual(expected)
  })
})
