import { after, all, type Condition, defineRegister, field, is, isIn, valueOf } from '../../../pack-kit/index.ts'
import { communes, communications, culture, districts, education } from '../agencies.ts'
import { evidence, note, photos, place } from './common-fields.ts'

/** Without their reach, activities held could not be added up. */
const heldAs = (...kinds: string[]): Condition => all(is('state', 'held'), isIn('kind', kinds))

/** The calendar of what is done to make the tradition known: planned and held, with whom it reached. */
export const activities = defineRegister({
  code: 'hoat-dong-truyen-thong',
  name: 'Lịch hoạt động giáo dục, tuyên truyền truyền thống',
  nameOne: 'hoạt động',
  purpose: 'Lên lịch và ghi kết quả bài học, chuyến về nguồn, hội thi, tin bài, buổi phát sóng về xã An toàn khu.',
  fields: [
    field.text('title', 'Nội dung', { required: true, isPublic: true }),
    { ...place, isPublic: true },
    field.choice(
      'kind',
      'Hình thức',
      [
        { code: 'lesson', name: 'Bài học, chuyên đề trong nhà trường' },
        { code: 'trip', name: 'Chuyến về nguồn' },
        { code: 'contest', name: 'Hội thi, cuộc thi tìm hiểu' },
        { code: 'article', name: 'Tin, bài báo chí' },
        { code: 'broadcast', name: 'Phát thanh, truyền hình, truyền thanh cơ sở' },
        { code: 'online', name: 'Mạng xã hội, trang thông tin điện tử' },
        { code: 'talk', name: 'Nói chuyện, sinh hoạt truyền thống' },
        { code: 'exhibition', name: 'Triển lãm, pa nô, tài liệu' },
      ],
      { required: true, isPublic: true },
    ),
    field.agency('organiser', 'Đơn vị tổ chức'),
    field.choice(
      'state',
      'Tình trạng',
      [
        { code: 'planned', name: 'Theo kế hoạch' },
        { code: 'held', name: 'Đã thực hiện' },
        { code: 'cancelled', name: 'Không thực hiện' },
      ],
      { required: true },
    ),
    field.date('heldOn', 'Ngày thực hiện', { required: true, isPublic: true }),
    field.date('endsOn', 'Đến ngày'),
    field.link('relic', 'Di tích, địa điểm', 'di-tich'),
    field.count('pupils', 'Số học sinh tham gia', { unit: 'học sinh', required: heldAs('lesson', 'trip', 'contest') }),
    field.count('youth', 'Số đoàn viên, thanh niên tham gia', { unit: 'người', required: heldAs('talk', 'trip') }),
    field.count('people', 'Số người được tiếp cận', {
      unit: 'người',
      required: heldAs('talk', 'exhibition', 'contest'),
    }),
    field.count('items', 'Số tin, bài, buổi phát', {
      unit: 'tin, bài',
      required: heldAs('article', 'broadcast', 'online'),
    }),
    field.money('money', 'Kinh phí', { min: 0 }),
    evidence,
    photos,
    note,
  ],
  titleFields: ['title', 'heldOn'],
  placeField: 'place',
  dateField: 'heldOn',
  keepers: [education, communications, culture, districts, communes],
  readers: 'everyone',
  isPublic: true,
  checks: [
    {
      when: after('heldOn', valueOf('endsOn')),
      message: 'Ngày bắt đầu sau ngày kết thúc.',
      severity: 'error',
      field: 'endsOn',
    },
  ],
  uniqueBy: ['title', 'place', 'heldOn'],
  listColumns: ['title', 'place', 'kind', 'heldOn', 'state', 'pupils', 'people'],
  guardSentence: 'Chỉ nhập số người tham gia. Ảnh có học sinh chỉ đưa lên khi nhà trường và gia đình đồng ý.',
})
