import { expect, it } from 'vitest'
import type { Place } from '../../../api/operations'
import { shownPlace } from './shown-place'

const version = (name: string, validFrom: string | null, validTo: string | null): Place => ({
  id: 'p',
  name,
  kind: 'xã',
  level: 'commune',
  code: null,
  parents: [],
  validFrom,
  validTo,
  certainty: 'confirmed',
  note: null,
})
const before = version('Xã Cũ', null, '2025-07-01')
const after = version('Xã Mới', '2025-07-01', '2026-01-01')

it.each([
  ['the day’s', '2025-08-01', after, [before, after], 'Xã Mới', 'then', '2025-08-01'],
  ['the last of what has ended', '2026-03-02', null, [before, after], 'Xã Mới', 'earlier', '2025-12-31'],
  ['the first of what is to come', '2021-01-01', null, [after], 'Xã Mới', 'later', '2025-07-01'],
])('are %s', (_, on, current, versions, name, as, shownOn) =>
  expect(shownPlace({ on, current, versions })).toMatchObject({ terms: { name }, as, on: shownOn }),
)

it('are none without versions', () => expect(shownPlace({ on: '2026-03-02', current: null, versions: [] })).toBeNull())
