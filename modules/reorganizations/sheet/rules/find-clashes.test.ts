import { expect, it } from 'vitest'
import { findClashes, roleOf } from './find-clashes.ts'
import type { RowKind } from './sheet-row.ts'

type Given = [kind: RowKind, unit: string, link: string, continues?: boolean]

it.each<[string, Given[], [number, string][]]>([
  [
    'different units',
    [
      ['abolish', 'a', ''],
      ['abolish', 'b', ''],
    ],
    [],
  ],
  [
    'one row twice',
    [
      ['abolish', 'a', ''],
      ['abolish', 'a', ''],
    ],
    [[3, 'lặp lại dòng 2']],
  ],
  [
    'two ends',
    [
      ['abolish', 'a', ''],
      ['absorb', 'a', 'b'],
    ],
    [[3, '“Giải thể” ở dòng 2']],
  ],
  [
    'two heirs of a merger',
    [
      ['absorb', 'a', 'b'],
      ['absorb', 'a', 'c'],
    ],
    [[3, '“Sáp nhập vào” ở dòng 2']],
  ],
  [
    'a division',
    [
      ['split', 'a', 'b'],
      ['split', 'a', 'c'],
    ],
    [],
  ],
  [
    'a division with a part twice',
    [
      ['split', 'a', 'b'],
      ['split', 'a', 'c'],
      ['split', 'a', 'b'],
    ],
    [[4, 'lặp lại dòng 2']],
  ],
  [
    'a division and a merger',
    [
      ['split', 'a', 'b'],
      ['consolidate', 'a', 'c'],
    ],
    [[3, '“Tách” ở dòng 2']],
  ],
  [
    'another name and another place',
    [
      ['rename', 'a', 'b'],
      ['move', 'a', 'c'],
    ],
    [],
  ],
  [
    'two names',
    [
      ['rename', 'a', 'b'],
      ['rename', 'a', 'c'],
    ],
    [[3, '“Đổi tên” ở dòng 2']],
  ],
  [
    'fields to two',
    [
      ['transfer_field', 'a', 'b'],
      ['transfer_field', 'a', 'c'],
    ],
    [],
  ],
  [
    'a part of one that goes on',
    [
      ['split', 'a', 'b', true],
      ['transfer_field', 'a', 'c'],
    ],
    [],
  ],
])('%s', (_name, given, expected) => {
  const uses = given.map(([kind, key, link, continues = false], index) => ({
    number: index + 2,
    kind,
    key,
    link,
    role: roleOf(kind, continues) ?? 'made',
  }))
  const clashes = [...findClashes(uses)]
  expect(clashes).toEqual(expected.map(([number, text]) => [number, expect.stringContaining(text)]))
})
