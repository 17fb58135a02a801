import { atLeast, defineRegister, difference, field, ratio } from '../../../pack-kit/index.ts'
import { finance, planning } from '../agencies.ts'
import { capitalSources } from '../options/capital-sources.ts'
import { budgetYear, commune, note } from './common-fields.ts'

/** What a work gets and what is paid of it, by year and source. Payments of a budget year close on 31/01 of the next one. */
export const workCapital = defineRegister({
  code: 'von-cong-trinh',
  name: 'Vốn bố trí và giải ngân',
  nameOne: 'dòng vốn của công trình',
  purpose: 'Ghi vốn bố trí và giải ngân hằng năm của từng công trình theo nguồn.',
  fields: [
    field.link('work', 'Công trình, dự án', 'cong-trinh', { required: true }),
    commune,
    budgetYear,
    field.choice('source', 'Nguồn vốn', capitalSources, { required: true }),
    field.money('planned', 'Vốn bố trí trong năm', { required: true, min: 0 }),
    field.money('disbursed', 'Đã giải ngân', { required: true, min: 0 }),
    field.number('disbursedShare', 'Tỷ lệ giải ngân', 'lần', { computed: ratio('disbursed', 'planned') }),
    field.documentReference('decision', 'Quyết định giao vốn'),
    note,
  ],
  titleFields: ['work', 'budgetYear', 'source'],
  placeField: 'commune',
  dateField: 'budgetYear',
  keepers: [planning, finance],
  readers: 'everyone',
  checks: [
    {
      when: atLeast(difference('disbursed', 'planned'), 1),
      message: 'Giải ngân lớn hơn vốn bố trí.',
      severity: 'error',
      field: 'disbursed',
    },
  ],
  uniqueBy: ['work', 'budgetYear', 'source'],
  listColumns: ['work', 'commune', 'budgetYear', 'source', 'planned', 'disbursed'],
})
