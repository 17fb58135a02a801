import { expect, it } from 'vitest'
import type { RelationKind } from './directive-reading.ts'
import { amendedDirective } from './proposal-directive.ts'

const cites = (kind: RelationKind, citedNumber: string, relatedDirectiveId: string | null) => ({
  kind,
  citedNumber,
  relatedDirectiveId,
})

it.each<[string, string | null, ReturnType<typeof cites>[], string | null]>([
  ['the one named, whatever its kind', '415/UBND-VX', [cites('mentions', '415/UBND-VX', 'a')], 'a'],
  ['the one named, written otherwise', '415 / UBND–VX', [cites('amends', '0415/ubnd-vx', 'a')], 'a'],
  ['named but not known here', '415/UBND-VX', [cites('amends', '415/UBND-VX', null)], null],
  ['named, another one is amended', '415/UBND-VX', [cites('amends', '9/KH-UBND', 'b')], null],
  ['none named, one amended', null, [cites('basis', '1/NQ-CP', 'z'), cites('amends', '9/KH-UBND', 'b')], 'b'],
  [
    'the only amended one cited twice',
    null,
    [cites('amends', '9/KH-UBND', 'b'), cites('amends', '09/KH-UBND', 'b')],
    'b',
  ],
  ['none named, two amended', null, [cites('amends', '9/KH-UBND', 'b'), cites('amends', '8/KH-UBND', null)], null],
  ['nothing cited', null, [], null],
])('%s', (_story, named, relations, expected) => expect(amendedDirective(named, relations)).toBe(expected))
