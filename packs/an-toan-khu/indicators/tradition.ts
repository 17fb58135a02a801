import { all, defineIndicator, is, isIn } from '../../../pack-kit/index.ts'
import { countIn, orZero, sumIn, yearly } from './aggregates.ts'

const register = 'hoat-dong-truyen-thong'
const held = is('state', 'held')
const ofKinds = (...kinds: string[]) => all(held, isIn('kind', kinds))

/** Making the tradition known: Sở Giáo dục và Đào tạo, Sở Thông tin và Truyền thông, communes. From `hoat-dong-truyen-thong`. */
export const traditionIndicators = [
  defineIndicator({
    code: 'hoc-sinh-duoc-giao-duc-truyen-thong',
    name: 'Lượt học sinh được giáo dục truyền thống',
    unit: 'lượt học sinh',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    definition: 'Bài học, chuyến về nguồn, hội thi đã thực hiện trong năm.',
    source: {
      kind: 'computed',
      numerator: orZero(sumIn(register, 'pupils', 'heldOn', ofKinds('lesson', 'trip', 'contest'))),
    },
  }),
  defineIndicator({
    code: 'chuyen-ve-nguon',
    name: 'Chuyến về nguồn',
    unit: 'chuyến',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: { kind: 'computed', numerator: orZero(countIn(register, 'heldOn', ofKinds('trip'))) },
  }),
  defineIndicator({
    code: 'tin-bai-phat-song',
    name: 'Tin, bài, buổi phát sóng về xã An toàn khu',
    unit: 'tin, bài',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(sumIn(register, 'items', 'heldOn', ofKinds('article', 'broadcast', 'online'))),
    },
  }),
  defineIndicator({
    code: 'nguoi-dan-duoc-tuyen-truyen',
    name: 'Lượt người dân được tuyên truyền trực tiếp',
    unit: 'lượt người',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(sumIn(register, 'people', 'heldOn', ofKinds('talk', 'exhibition', 'contest'))),
    },
  }),
  defineIndicator({
    code: 'thanh-nien-duoc-tuyen-truyen',
    name: 'Lượt đoàn viên, thanh niên tham gia',
    unit: 'lượt người',
    direction: 'higher',
    kind: 'additive',
    ...yearly,
    source: {
      kind: 'computed',
      numerator: orZero(sumIn(register, 'youth', 'heldOn', ofKinds('talk', 'trip'))),
    },
  }),
]
