import { createRequire } from 'node:module'
import { join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, it } from 'vitest'

type Config = {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>
  options: ICruiseOptions & { tsConfig?: unknown }
}
const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as Config
const root = join(import.meta.dirname, '../..')
/** Raise with the code base: a check that reads fewer modules than this reads too few. */
const fewestModules = 150
const leftOut = ['^api-client/generated/', '^apps/web/dist/', '^tests/broken-on-purpose/']

async function run(places: string[], baseDir: string): Promise<ICruiseResult> {
  const { exclude: _, tsConfig: _config, ...options } = config.options
  const { output } = await cruise(
    places,
    { ...options, baseDir, exclude: { path: leftOut }, ruleSet: { forbidden: config.forbidden }, validate: true },
    { extensions: ['.ts', '.tsx'] },
    { tsConfig: extractTSConfig(join(root, 'tsconfig.json')) },
  )
  return output as ICruiseResult
}

const describeViolations = (result: ICruiseResult) =>
  result.summary.violations.map((violation) => `${violation.rule.name}: ${violation.from} → ${violation.to}`)

it('every import follows the rules, and enough files were read to say so', { timeout: 60_000 }, async () => {
  const result = await run(['apps', 'modules', 'packs', 'pack-kit', 'platform', 'tests'], root)
  expect(describeViolations(result)).toEqual([])
  expect(result.modules.filter((module) => !module.source.includes('node_modules')).length).toBeGreaterThan(
    fewestModules,
  )
})

it('every rule bites on code that is wrong on purpose', { timeout: 60_000 }, async () => {
  const result = await run(['apps', 'modules', 'packs', 'pack-kit', 'platform'], join(root, 'tests/broken-on-purpose'))
  const reported = new Set(result.summary.violations.map((violation) => violation.rule.name))
  const notBiting = config.forbidden
    .map((rule) => rule.name)
    .filter((name) => name !== undefined && !reported.has(name))
  expect(notBiting).toEqual([])
})
