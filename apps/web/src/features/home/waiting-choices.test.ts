import { expect, it } from 'vitest'
import type { Reorganization } from '../../api/operations'
import { waitingChoices } from './waiting-choices'

const followed = (id: string, leftOver: number, state: Reorganization['state'] = 'followed') =>
  ({ id, state, run: { leftOver } }) as Reorganization

it.each([
  ['nothing waits', [followed('a', 0)], null],
  ['one reorganization', [followed('a', 2), followed('b', 0)], { count: 2, href: '/sap-xep/a' }],
  ['several', [followed('a', 2), followed('b', 1)], { count: 3, href: '/sap-xep' }],
  ['one that is undone', [followed('a', 2, 'undone')], null],
])('%s', (_name, reorganizations, expected) => expect(waitingChoices(reorganizations)).toEqual(expected))
