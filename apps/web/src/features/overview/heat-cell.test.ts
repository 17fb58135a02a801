import { expect, it } from 'vitest'
import { cellHref, severalWords } from './heat-cell'

const cell = (count: number) => ({ assignmentId: 'a', organizationId: 'o', count })

it('one assignment opens itself, several open the list of the agency with the same basis', () => {
  expect(cellHref(cell(1), { directiveId: 'd', units: 'restated' })).toBe('/nhiem-vu/a')
  expect(cellHref(cell(2), { directiveId: 'd', units: 'restated' })).toBe(
    '/nhiem-vu?vaiTro=chu-tri&coQuan=o&donVi=hien-nay&vanBan=d',
  )
  expect(cellHref(cell(2), { directiveId: 'd', units: 'as_then' })).not.toContain('donVi')
  expect([severalWords(cell(1)), severalWords(cell(3))]).toEqual([null, '3 lượt giao, hiện lượt cần chú ý nhất'])
})
