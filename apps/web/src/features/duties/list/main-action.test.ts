import { expect, it } from 'vitest'
import type { Assignment } from '../../../api/operations'
import { mainAction } from './main-action'

const given = (...allowed: (keyof Assignment['may'])[]) =>
  mainAction({ id: 'a', may: Object.fromEntries(allowed.map((one) => [one, true])) as Assignment['may'] })

it.each([
  ['nothing', [], null],
  ['acknowledging, in place', ['acknowledge', 'reportProgress'], 'acknowledge'],
  ['a report', ['reportProgress', 'proposeCompletion'], { href: '/nhiem-vu/a?viec=bao-cao' }],
  ['a confirmation', ['accept', 'return', 'recall'], { href: '/nhiem-vu/a?viec=xac-nhan' }],
  ['a request to decide', ['decideRequest', 'extend'], { href: '/nhiem-vu/a?viec=quyet-dinh-de-nghi' }],
] as [string, (keyof Assignment['may'])[], unknown][])('e does %s', (_what, may, action) =>
  expect(given(...may)).toEqual(action),
)
