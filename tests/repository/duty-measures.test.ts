import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { describeDutyMeasures, dutyMeasuresFile } from '../../tools/write-duty-measures.ts'

it('the committed table of duties and measures is the one the programme gives', async () => {
  const committed = await readFile(dutyMeasuresFile, 'utf8')
  expect(committed, 'run `npm run generate:duties` and commit the result').toBe(describeDutyMeasures())
})

it('every one of the 22 duties has a place where it is measured', () => {
  const rows = describeDutyMeasures()
    .split('\n')
    .filter((line) => /^\| \d+ \|/.test(line))
  expect(rows).toHaveLength(22)
  expect(rows.filter((row) => !/\| (?:Sổ|Chỉ tiêu|Bộ tiêu chí) [^|]+\(`[a-z0-9-]+`\) \|/.test(row))).toEqual([])
})
