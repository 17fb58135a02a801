import { describe, expect, test } from 'vitest'
import type { BoundaryOutcome } from '../../../modules/places/index.ts'
import { describeOutcome } from './describe-outcome.ts'
import { chooseSpace } from './import-places.ts'

describe('the space boundaries are for', () => {
  test.each<[readonly string[], string | undefined, string]>([
    [['song-tra'], undefined, 'song-tra'],
    [['song-tra', 'minh-hoa'], 'minh-hoa', 'minh-hoa'],
  ])('of %j, %s is %s', (codes, named, chosen) => expect(chooseSpace(codes, named)).toBe(chosen))

  test.each<[readonly string[], string | undefined, string]>([
    [[], undefined, 'Chưa có không gian nào'],
    [['song-tra', 'minh-hoa'], undefined, 'song-tra, minh-hoa'],
    [['song-tra'], 'khac', 'Không có không gian "khac"'],
  ])('of %j, %s is refused', (codes, named, words) => expect(() => chooseSpace(codes, named)).toThrow(words))
})

describe('what became of a file', () => {
  const outcome: BoundaryOutcome = {
    matched: [
      { index: 1, placeName: 'Xã Tân Lập', becomes: 'new' },
      { index: 2, placeName: 'Xã Núi Xanh', becomes: 'same' },
    ],
    unmatched: [],
    problems: [],
    positionsBefore: 12_000,
    positionsAfter: 300,
    isWritten: true,
  }
  const wrong = { index: 7, name: 'Xã A', problem: 'không có địa bàn' }

  test.each<[Partial<BoundaryOutcome>, object, string]>([
    [{}, {}, 'Đã ghi ranh giới: 1 mới, 0 thay bản cũ, 1 không đổi.'],
    [{ isWritten: false }, { dryRun: true }, 'Xem trước, chưa ghi: 1 mới'],
    [{ problems: [wrong], isWritten: false }, {}, 'hình số 7 (Xã A): không có địa bàn'],
    [{ unmatched: [wrong], isWritten: false }, {}, 'thêm --skip-unmatched'],
    [{ unmatched: [wrong] }, { skipUnmatched: true }, 'Đã ghi ranh giới'],
    [{ matched: [], isWritten: false }, {}, 'Chưa ghi gì. Sửa các hình'],
    [{}, {}, 'Khớp 2 địa bàn; 12.000 đỉnh còn 300'],
    [{ problems: Array.from({ length: 50 }, () => wrong), isWritten: false }, {}, '… và 10 dòng nữa'],
  ])('%j with %j says %s', (part, options, words) => {
    expect(describeOutcome({ ...outcome, ...part }, options)).toContain(words)
  })
})
